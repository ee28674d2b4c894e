/** A GraphQL client for specs: over HTTP, with one person's cookie or token; refusals come back as codes, never as prose. */

export interface Refusal {
  code: string;
  [detail: string]: unknown;
}

export interface Answer<T> {
  data: T | null;
  refusals: Refusal[];
}

interface WireAnswer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; [detail: string]: unknown } }[];
}

export class GraphQLClient {
  constructor(
    readonly origin: string,
    readonly cookie: string | null = null,
    readonly token: string | null = null,
  ) {}

  /** Data and refusals as they come. */
  async ask<T = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as WireAnswer;
    const refusals = errors.map(({ message, extensions }) => ({ ...extensions, code: extensions?.code ?? message }));
    return { data: (data ?? null) as T | null, refusals };
  }

  /** The data; throws where anything was refused. */
  async get<T = Record<string, never>>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, refusals } = await this.ask<T>(query, variables);
    if (refusals.length > 0 || data === null) throw new Error(`refused: ${JSON.stringify(refusals)}`);
    return data;
  }

  /** The one refusal; throws where nothing was refused. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<Refusal> {
    const { refusals } = await this.ask(query, variables);
    const [first] = refusals;
    if (!first) throw new Error('nothing was refused');
    return first;
  }
}
