/**
 * What scanners of GraphQL try first, each as the request they send and what an installation must answer: the twelve
 * checks of graphql-cop, the two that came to it later, and what else a door of this kind is known for.
 */
import { LIMITS_OF_REQUESTS } from '../platform/limits';

interface Wire {
  data?: unknown;
  errors?: { message: string; extensions: { code: string; what?: string } }[];
  extensions?: unknown;
}

export interface Answer {
  status: number;
  type: string;
  text: string;
  body: Wire | null;
}

export interface Attack {
  method?: 'GET';
  /** Behind /graphql. */
  query?: string;
  headers?: Record<string, string>;
  body?: string;
}

const JSON_BODY = { 'content-type': 'application/json' };
export const asked = (query: string, more: object = {}): Attack => ({
  headers: JSON_BODY,
  body: JSON.stringify({ query, ...more }),
});
const repeat = (times: number, one: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => one(at)).join(' ');
/** The deepest question that introspection allows itself: a type's fields' types' fields' types. */
const CIRCLE = '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';

const limitsOf = ({ body }: Answer): (string | undefined)[] => body?.errors?.map((one) => one.extensions.what) ?? [];

/** Refused in JSON with 400, without any data. */
function isRefused(answer: Answer): void {
  expect([answer.status, answer.body?.data ?? null]).toEqual([400, null]);
  expect(answer.type).toMatch(/^application\/(graphql-response\+)?json/);
  expect(answer.body?.errors?.length).toBeGreaterThan(0);
}
const isTooMuch = (what: keyof typeof LIMITS_OF_REQUESTS) => (answer: Answer) => {
  isRefused(answer);
  expect(limitsOf(answer)).toContain(what);
};
/** Answered, and with nothing beside the answer. */
export function tellsNothingElse(answer: Answer): void {
  expect(answer.status).toBe(200);
  expect(Object.keys(answer.body ?? {})).toEqual(['data']);
}

export const ATTACKS: [name: string, attack: Attack, holds: (answer: Answer) => void][] = [
  ['alias overloading', asked(`{ ${repeat(101, (at) => `alias${at}: __typename`)} }`), isTooMuch('aliases')],
  [
    'batch queries',
    { headers: JSON_BODY, body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))) },
    (answer) => {
      isRefused(answer);
      expect(Array.isArray(answer.body)).toBe(false);
    },
  ],
  ['queries by GET', { method: 'GET', query: '?query={__typename}' }, isRefused],
  [
    'queries by a form',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
    isRefused,
  ],
  [
    'trace mode',
    { ...asked('{ __typename }'), headers: { ...JSON_BODY, 'x-apollo-tracing': '1', 'apollo-query-plan': '1' } },
    tellsNothingElse,
  ],
  [
    'trace mode of a federation',
    { ...asked('{ __typename }'), headers: { ...JSON_BODY, 'apollo-federation-include-trace': 'ftv1' } },
    tellsNothingElse,
  ],
  ['field duplication', asked(`{ ${'__typename '.repeat(500)} }`), isTooMuch('root fields')],
  [
    'field duplication below the root',
    asked(`{ viewer { ${'demo '.repeat(LIMITS_OF_REQUESTS.fields + 1)} } }`),
    isTooMuch('fields'),
  ],
  [
    'field suggestions',
    asked('{ viewr { demo } coalitio(slug: "x") { nam } }'),
    (answer) => {
      isRefused(answer);
      expect(answer.text).not.toMatch(/did you mean|viewer|coalition"/i);
    },
  ],
  [
    'suggestions of arguments, values and types',
    asked('query ($input: OpenRoundInpu!) { coalition(slg: "x") { id } } fragment f on Documen { id }'),
    (answer) => {
      isRefused(answer);
      expect(answer.text).not.toMatch(/did you mean|OpenRoundInput|Document"/i);
    },
  ],
  [
    'a page to try queries on',
    { method: 'GET', headers: { accept: 'text/html' } },
    (answer) => {
      expect([answer.status, answer.type]).toEqual([400, expect.stringMatching(/json/)]);
      expect(answer.text).not.toMatch(/<html|graphiql|playground|landing/i);
    },
  ],
  ['introspection', asked('{ __schema { types { name fields { name } } } }'), isRefused],
  ['introspection of one type', asked('{ __type(name: "Viewer") { fields { name } } }'), isRefused],
  ['introspection in circles', asked(CIRCLE), isRefused],
  [
    'directive overloading',
    asked(`{ __typename ${'@aa'.repeat(LIMITS_OF_REQUESTS.directives + 1)} }`),
    isTooMuch('directives'),
  ],
  ['mutations by GET', { method: 'GET', query: '?query=mutation{readClock}' }, isRefused],
  [
    'mutations by GET, as a client that may ask by GET',
    { method: 'GET', query: '?query=mutation{readClock}', headers: { 'apollo-require-preflight': 'true' } },
    ({ status, body }) => expect([[400, 405].includes(status), body?.data ?? null]).toEqual([true, null]),
  ],
  [
    'unhandled errors',
    asked('qwerty cop { abc }'),
    (answer) => {
      isRefused(answer);
      expect(answer.text).not.toMatch(/exception|stack|node_modules|\.ts\b/i);
    },
  ],
  [
    'fragments in circles',
    asked('{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }'),
    isRefused,
  ],
  [
    'fragments that double, forty times over',
    asked(
      `{ viewer { ...f40 } } ${repeat(40, (at) => `fragment f${at + 1} on Viewer { ...f${at} ...f${at} }`)} fragment f0 on Viewer { demo }`,
    ),
    isTooMuch('fields'),
  ],
  [
    'lists of lists of lists',
    asked(
      '{ coalition(slug: "x") { groups { documents { revisions { comments { replies { replies { id } } } } } } } }',
    ),
    (answer) => {
      isRefused(answer);
      expect(limitsOf(answer)).toContain('rows in its answer');
    },
  ],
  [
    'a body that no form can send, called one that it can',
    { headers: { 'content-type': 'text/plain' }, body: '{"query":"mutation { readClock }"}' },
    isRefused,
  ],
  [
    'a form with files',
    {
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"mutation { readClock }"}\r\n--x--\r\n',
    },
    isRefused,
  ],
  [
    'a query that is known by its hash alone',
    {
      headers: JSON_BODY,
      body: `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
    },
    ({ body }) => expect(body?.data ?? null).toBeNull(),
  ],
  [
    'a variable that is no object',
    asked('query ($c: String!) { coalition(slug: $c) { id } }', { variables: 'x' }),
    isRefused,
  ],
  [
    'a variable named like what objects inherit',
    { headers: JSON_BODY, body: '{"query":"{ viewer { demo } }","variables":{"__proto__":{"demo":true}}}' },
    (answer) => {
      tellsNothingElse(answer);
      expect(({} as { demo?: boolean }).demo).toBeUndefined();
    },
  ],
  [
    'SQL where a word is expected',
    asked(`{ coalition(slug: "x' OR '1'='1") { id } }`),
    (answer) => expect(answer.body).toEqual({ data: { coalition: null } }),
  ],
];

/** What the twelve checks of graphql-cop are called there; each has a case here. */
export const OF_GRAPHQL_COP: Readonly<Record<string, string>> = {
  'Alias Overloading': 'alias overloading',
  'Batch Queries': 'batch queries',
  'GET based Queries': 'queries by GET',
  'POST based Queries using urlencoded payloads': 'queries by a form',
  'GraphQL Tracing / Debug Modes': 'trace mode',
  'Field Duplication': 'field duplication',
  'Field Suggestions': 'field suggestions',
  GraphiQL: 'a page to try queries on',
  Introspection: 'introspection',
  'Directives Overloading': 'directive overloading',
  'Circular Query using Introspection': 'introspection in circles',
  'Mutation support over GET methods': 'mutations by GET',
};

export async function attack(origin: string, { method, query = '', headers = {}, body }: Attack): Promise<Answer> {
  const response = await fetch(`${origin}/graphql${encodeURI(query)}`, {
    method: method ?? 'POST',
    headers,
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const json = (): Wire | null => {
    try {
      return JSON.parse(text) as Wire;
    } catch {
      return null;
    }
  };
  return { status: response.status, type, text, body: json() };
}
