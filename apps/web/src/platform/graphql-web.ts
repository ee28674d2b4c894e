/**
 * What urql needs of GraphQL in a browser, in place of a parser: the app's operations were read and checked when it was
 * built, come as text that begins with its operation, and are sent as they are. The build puts this file where urql asks
 * for `@0no-co/graphql.web`.
 */

export const Kind = { OPERATION_DEFINITION: 'OperationDefinition' } as const;

const BEGINS = /^(query|mutation|subscription)(?:\s+(\w+))?/;

/** Its kind and its name, and the text itself where urql looks for what to send. */
export function parse(text: string) {
  const [, operation, name] = BEGINS.exec(text) ?? [];
  if (!operation) throw new Error('A text that begins with its operation is wanted.');
  return {
    kind: 'Document',
    definitions: [
      { kind: Kind.OPERATION_DEFINITION, operation, name: name ? { kind: 'Name', value: name } : undefined },
    ],
    loc: { start: 0, end: text.length, source: { body: text, name: 'gql', locationOffset: { line: 1, column: 1 } } },
  };
}

export const print = (document: ReturnType<typeof parse>): string => document.loc.source.body;

/** A refusal as the server worded it. */
export class GraphQLError extends Error {
  override readonly name = 'GraphQLError';

  constructor(
    message: string,
    readonly nodes?: unknown,
    readonly source?: unknown,
    readonly positions?: unknown,
    readonly path?: readonly (string | number)[],
    readonly originalError?: Error & { extensions?: Record<string, unknown> },
    readonly extensions: Record<string, unknown> = {},
  ) {
    super(message);
  }
}
