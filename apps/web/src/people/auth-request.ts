/** What the browser asks of signing in: done, with what it answered, or the code of why not. */
export interface AuthAnswer {
  ok: boolean;
  status: number;
  code: string | null;
  data: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export async function askAuth(path: string, body: Record<string, unknown>): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const read: unknown = await response.json().catch(() => null);
    const data = isRecord(read) ? read : {};
    const { ok, status } = response;
    return { ok, status, data, code: typeof data['code'] === 'string' ? data['code'] : null };
  } catch {
    return { ok: false, status: 0, code: null, data: {} };
  }
}
