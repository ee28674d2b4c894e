/** The compiled way and the usual way give the same answers, to the byte. */
import type { GraphQLResponse } from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { plant } from '../testing/plant';
import type { World } from '../testing/world';
import { createWorld } from '../testing/world';
import { CompiledQueries } from './compiled-queries';
import type { RequestContext } from './context';
import { scalars } from './scalars';

const typeDefs = `
  scalar DateTime
  enum Colour { RED GREEN }
  input Filter { least: Int! = 1, most: Int = 5, colours: [Colour!] }
  type Leaf { id: ID! colour: Colour at: DateTime late: String size(filter: Filter): Int! refused: String refusedHere: String! broken: String hollow: String!
    lateDate: DateTime lateColour: Colour lateNumbers: [Int!] lateHollow: String! lateLeaf: Leaf dated: DateTime! }
  type Query { leaves(count: Int = 2, filter: Filter): [Leaf]! leaf: Leaf nothing: Leaf }
  type Mutation { grow: Leaf }`;

const refuse = (code: string): never => {
  throw new GraphQLError(code, { extensions: { code, least: 3 } });
};
const leaf = (number: number) => ({ id: `leaf ${number}`, colour: 'RED', at: new Date(number * 1e9), hollow: null });
const resolvers = {
  DateTime: scalars.DateTime,
  Query: {
    leaves: async (_: unknown, { count }: { count: number }) => Array.from({ length: count }, (_one, at) => leaf(at)),
    leaf: () => leaf(7),
    nothing: () => null,
  },
  Mutation: { grow: () => leaf(9) },
  Leaf: {
    late: async ({ id }: { id: string }) => `late ${id}`,
    size: (_: unknown, { filter }: { filter?: { least: number; most?: number; colours?: string[] } }) =>
      (filter?.least ?? 0) + 100 * (filter?.most ?? 0) + (filter?.colours?.length ?? 0),
    refused: () => refuse('NOT_FOUND'),
    refusedHere: async () => refuse('FORBIDDEN'),
    broken: () => {
      throw new Error('a wire came loose');
    },
    lateDate: async () => 'the day after',
    lateColour: async () => 'BLUE',
    lateNumbers: async () => 7,
    lateHollow: async () => null,
    lateLeaf: async () => {
      throw new Error('a wire came loose later');
    },
    dated: () => 'never',
  },
};

const CASES: [name: string, compiled: boolean, query: string, variables?: Record<string, unknown>][] = [
  ['fields of a row', true, '{ leaf { id colour at late __typename } }'],
  ['lists', true, '{ leaves { id late } }'],
  ['defaults and variables', true, 'query ($n: Int = 3) { leaves(count: $n) { size(filter: { colours: [RED] }) } }'],
  [
    'given variables',
    true,
    'query ($n: Int, $f: Filter) { leaves(count: $n) { size(filter: $f) } }',
    { n: 1, f: { least: 4 } },
  ],
  ['what a variable leaves to its default', false, 'query ($f: Filter) { leaf { size(filter: $f) } }', { f: {} }],
  ['an optional default', true, 'query ($o: Filter) { leaf { size(filter: $o) } }', { o: { least: 2 } }],
  ['an explicit null', true, 'query ($g: Filter) { leaf { size(filter: $g) } }', { g: { least: 2, most: null } }],
  ['an input of its own', true, '{ leaf { size(filter: { least: 2 }) } }'],
  ['aliases', true, '{ a: leaf { x: id } b: leaf { x: colour } }'],
  ['fragments', true, '{ leaf { ...F ... on Leaf { at } } } fragment F on Leaf { id colour }'],
  ['merged fields', true, '{ leaf { id } leaf { late } }'],
  ['what is left out', true, 'query ($no: Boolean = false) { leaf { id @include(if: $no) at @skip(if: $no) } }'],
  ['nothing', true, '{ nothing { id } }'],
  ['a refusal', true, '{ leaf { id refused } }'],
  ['a refusal that empties its parent', true, '{ leaves { id refusedHere } }'],
  ['an unexpected failure', false, '{ leaf { id broken } }'],
  ['a hole where none may be', false, '{ leaf { id hollow } }'],
  ['a date that is none, late', false, '{ leaves { lateDate } }'],
  ['a word that is none, late', false, '{ leaf { lateColour } }'],
  ['a list that is none, late', false, '{ leaf { lateNumbers } }'],
  ['a hole where none may be, late', false, '{ leaves { id lateHollow } }'],
  ['a failure of a whole part, late', false, '{ leaves { lateLeaf { id } } }'],
  ['a date that is none', false, '{ leaves { dated } }'],
  ['a variable that does not fit', false, 'query ($n: Int) { leaves(count: $n) { id } }', { n: 'many' }],
  [
    'an enum word that is none',
    false,
    'query ($f: Filter) { leaf { size(filter: $f) } }',
    { f: { colours: ['BLUE'] } },
  ],
  ['the schema', false, '{ __schema { queryType { name } } }'],
  ['a mutation', false, 'mutation { grow { id } }'],
];

describe('a compiled query', () => {
  const queries = new CompiledQueries();
  let answered = 0;
  const options = { typeDefs, resolvers, includeStacktraceInErrorResponses: false };
  const usual = new ApolloServer<RequestContext>(options);
  const compiling = new ApolloServer<RequestContext>({
    ...options,
    plugins: [
      {
        requestDidStart: async () => {
          const { responseForOperation } = await queries.requestDidStart();
          return {
            responseForOperation: async (asked) => {
              const answer = await responseForOperation(asked);
              if (answer) answered += 1;
              return answer;
            },
          };
        },
      },
    ],
  });
  beforeAll(async () => {
    await Promise.all([usual.start(), compiling.start()]);
  });
  afterAll(async () => {
    await Promise.all([usual.stop(), compiling.stop()]);
  });

  const body = ({ body: given }: GraphQLResponse): unknown =>
    JSON.parse(JSON.stringify(given.kind === 'single' ? given.singleResult : null));

  // A row without variables is given none: a missing cell would make its place the callback that ends the spec.
  const rows = CASES.map(([name, isCompiled, query, variables = {}]) => ({ name, isCompiled, query, variables }));
  it.each(rows)('answers $name as the usual way does', async ({ isCompiled, query, variables }) => {
    const contextValue = {} as RequestContext;
    const ask = async (server: ApolloServer<RequestContext>): Promise<unknown> =>
      body(await server.executeOperation({ query, variables }, { contextValue }));
    const expected = await ask(usual);
    const before = answered;
    expect([await ask(compiling), await ask(compiling), await ask(compiling)]).toEqual([expected, expected, expected]);
    expect(answered - before).toBe(isCompiled ? 2 : 0);
  });

  it('remembers no more texts than it was told', async () => {
    const few = new CompiledQueries(3);
    const server = new ApolloServer<RequestContext>({ ...options, plugins: [few] });
    for (let at = 0; at < 10; at += 1)
      await server.executeOperation({ query: `{ a${at}: leaf { id } }` }, { contextValue: {} as RequestContext });
    expect(few.size).toBe(3);
    await server.stop();
  });
});

describe('the same query, asked again', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const DESK = `query ($c: String!, $d: String!) { roundDesk(coalition: $c, group: "WG1", document: $d, code: "LC1") {
    round { id kind state closesAt viewerCan document { title viewerCan } } draftVersion workers { name }
    comments { id reference text submittedAt author { name } anchor { kind start end exact } disposition { kind }
      replyCount viewerCan triage { version } } } }`;

  it('says the same, and to each reader only what she may see', async () => {
    const coalition = await world.coalition();
    const { code } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED', second: true });
    const variables = { c: coalition.slug, d: code };
    const { chair, member, outsider } = world.people;
    const first = await chair.client.ask(DESK, variables);
    expect(first.refusals).toEqual([]);
    // The compiled query knows nothing of who asked for it first.
    const others = [];
    for (const { client } of [member, outsider, world.stranger]) others.push(await client.ask(DESK, variables));
    others.push(await world.visitor.ask(DESK, variables));
    const again = await chair.client.ask(DESK, variables);
    expect(again).toEqual(first);
    const usual = `${DESK} # once`;
    const asked = [];
    for (const [at, { client }] of [member, outsider, world.stranger].entries())
      asked.push(await client.ask(`${usual} ${at}`, variables));
    asked.push(await world.visitor.ask(`${usual} for a visitor`, variables));
    expect(others).toEqual(asked);
    expect(new Set([first, ...others].map((one) => JSON.stringify(one))).size).toBeGreaterThan(2);
  });
});
