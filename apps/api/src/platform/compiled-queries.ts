/**
 * Queries that come again are compiled: the text of a screen's query never changes, so walking its tree for each of a
 * hundred rows is work that one compilation saves. Nothing of an answer is kept, only how to make one. Whatever the
 * compiled way does not say in exactly the usual words goes the usual way: changes, introspection, a query that was
 * never seen before, variables that do not fit, and failures that carry no code of ours.
 */
import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { GraphQLError, visit } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from './context';

/** Documents remembered at most; the one that was not asked for longest goes first. */
const AT_MOST = 500;

type Asked = GraphQLRequestContextResponseForOperation<RequestContext>;
type Known = { seen: 'once' } | { seen: 'again'; compiled: CompiledQuery | null };

/** A failure in the words in which it would leave the usual way, or null where only the usual way knows them. */
function formatted({ message, locations, path, originalError }: GraphQLError): GraphQLFormattedError | null {
  if (!(originalError instanceof GraphQLError) || !originalError.extensions['code']) return null;
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { ...originalError.extensions },
  };
}

function asksForTheSchema({ document }: Asked): boolean {
  let asks = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') asks = true;
    },
  });
  return asks;
}

export class CompiledQueries implements ApolloServerPlugin<RequestContext> {
  private readonly known = new Map<string, Known>();
  private schema: GraphQLSchema | undefined;

  constructor(private readonly atMost = AT_MOST) {}

  get size(): number {
    return this.known.size;
  }

  async requestDidStart() {
    return { responseForOperation: (asked: Asked): Promise<GraphQLResponse | null> => this.answer(asked) };
  }

  private async answer(asked: Asked): Promise<GraphQLResponse | null> {
    if (asked.operation?.operation !== 'query') return null;
    const compiled = this.compiledFor(asked);
    if (!compiled) return null;
    const { data, errors = [] }: ExecutionResult = await compiled.query(
      undefined,
      asked.contextValue,
      asked.request.variables ?? {},
    );
    const failures = errors.map(formatted).filter((failure) => failure !== null);
    if (failures.length < errors.length) return null;
    return {
      http: { status: undefined, headers: new HeaderMap() },
      body: { kind: 'single', singleResult: { ...(failures.length > 0 && { errors: failures }), data: data ?? null } },
    };
  }

  /** Compiling costs more than one execution saves: a text is compiled when it comes a second time. */
  private compiledFor(asked: Asked): CompiledQuery | null {
    if (this.schema !== asked.schema) this.known.clear();
    this.schema = asked.schema;
    const key = `${asked.queryHash} ${asked.operationName ?? ''}`;
    const known = this.known.get(key);
    this.known.delete(key);
    const next: Known =
      known?.seen === 'again' ? known : known ? { seen: 'again', compiled: this.compile(asked) } : { seen: 'once' };
    this.known.set(key, next);
    const [oldest] = this.known.keys();
    if (this.known.size > this.atMost && oldest !== undefined) this.known.delete(oldest);
    return next.seen === 'again' ? next.compiled : null;
  }

  private compile(asked: Asked): CompiledQuery | null {
    if (asksForTheSchema(asked)) return null;
    const compiled = compileQuery(asked.schema, asked.document, asked.operationName ?? undefined);
    return isCompiledQuery(compiled) ? compiled : null;
  }
}
