/** A browser as far as signing in knows one: it keeps its cookies, and goes where it is led by hand. */
import { GraphQLClient } from '@plenary/testing';

export interface Page {
  status: number;
  location: string | null;
  data: Record<string, unknown>;
  cookies: string[];
}

export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  /** One in which somebody has signed in elsewhere. */
  static holding(origin: string, cookie: string | null): Browser {
    const browser = new Browser(origin);
    for (const one of (cookie ?? '').split('; ')) {
      const [, name = '', value = ''] = /^([^=]+)=(.*)/.exec(one) ?? [];
      if (name) browser.cookies.set(name, value);
    }
    return browser;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get client(): GraphQLClient {
    return new GraphQLClient(this.origin, this.cookie || null);
  }

  go(path: string): Promise<Page> {
    return this.send('GET', path);
  }

  post(path: string, body: Record<string, unknown> = {}): Promise<Page> {
    return this.send('POST', path, JSON.stringify(body));
  }

  /** Whose sign-in this browser holds: her address, or null. */
  async who(): Promise<string | null> {
    return (await this.client.get<{ viewer: { address: string | null } }>('{ viewer { address } }')).viewer.address;
  }

  private async send(method: string, path: string, body?: string): Promise<Page> {
    const response = await fetch(new URL(path, this.origin), {
      method,
      redirect: 'manual',
      headers: { ...(body ? { 'content-type': 'application/json' } : {}), cookie: this.cookie },
      ...(body ? { body } : {}),
    });
    const cookies = response.headers.getSetCookie();
    for (const one of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (!value || /max-age=0/i.test(one)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await response.text();
    const data = /^\s*\{/.test(text) ? (JSON.parse(text) as Record<string, unknown>) : {};
    return { status: response.status, location: response.headers.get('location'), data, cookies };
  }
}
