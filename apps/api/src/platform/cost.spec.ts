/** What may be asked: every screen of ours, and nothing that grows without an end. */
import { typeDefs } from '@plenary/graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { buildSchema, getNamedType, getNullableType, isListType, isObjectType, Kind, parse } from 'graphql';
import { costOf, GROWS, MOST_AT_ONCE, MOST_COST } from './cost';
import { LIMITS_OF_REQUESTS, measuresOf } from './limits';

const schema = buildSchema(typeDefs);
const folder = resolve(import.meta.dirname, '../../../../libs/graphql/src/operations');
const definitions = readdirSync(folder).flatMap(
  (name) => parse(readFileSync(resolve(folder, name), 'utf8')).definitions,
);
const fragments = new Map(
  definitions
    .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
    .map((one) => [one.name.value, one]),
);
const operations = definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);

const cost = (text: string, variables: Record<string, unknown> = {}): number => {
  const document = parse(text);
  const [operation] = document.definitions;
  return costOf(operation as OperationDefinitionNode, { schema, variables, fragments: new Map() });
};

describe('the limits on requests', () => {
  it.each(operations.map((operation) => [operation.name?.value, operation]))(
    'leave room for %s',
    (_name, operation) => {
      const of = operation as OperationDefinitionNode;
      const variables = { first: 200 };
      expect(costOf(of, { schema, variables, fragments })).toBeLessThanOrEqual(MOST_COST);
      const measures = measuresOf(of, (name) => fragments.get(name));
      for (const what of ['levels', 'root fields', 'aliases', 'fields', 'directives'] as const)
        expect([what, measures[what] <= LIMITS_OF_REQUESTS[what]]).toEqual([what, true]);
    },
  );

  it('count lists within lists as what they multiply to', () => {
    const inner = '{ latestRevision { comments { replies { replies { text } } } } }';
    expect(cost(`{ viewer { coalitions { groups { documents ${inner} } } } }`)).toBeGreaterThan(MOST_COST);
    expect(cost('{ coalition(slug: "x") { groups { code } } }')).toBeLessThan(100);
  });

  it('count a page as what is asked of it, however it is asked, and refuse one that is too large', () => {
    const page = (first: string) =>
      `query ($first: Int!) { coalition(slug: "x") { audit(filter: {}, first: ${first}) { entries { kind } } } }`;
    expect(cost(page('$first'), { first: MOST_AT_ONCE })).toBeGreaterThan(cost(page('5')));
    expect(cost(page(String(MOST_AT_ONCE + 1)))).toBe(Infinity);
    expect(cost(page('$first'), { first: MOST_AT_ONCE + 1 })).toBe(Infinity);
  });

  it('take no longer for fragments that spread fragments', () => {
    const many = 40;
    const text = [
      'query { ...f0 }',
      ...Array.from({ length: many }, (_, at) =>
        at === many - 1
          ? `fragment f${at} on Query { viewer { demo } }`
          : `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`,
      ),
    ].join('\n');
    const document = parse(text);
    const spread = new Map(
      document.definitions
        .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
        .map((one) => [one.name.value, one]),
    );
    const [operation] = document.definitions as [OperationDefinitionNode];
    expect(measuresOf(operation, (name) => spread.get(name)).fields).toBe(2 ** many);
    expect(costOf(operation, { schema, variables: {}, fragments: spread })).toBeGreaterThan(MOST_COST);
  });

  it('name only lists that are there and come whole', () => {
    for (const name of Object.keys(GROWS)) {
      const [type = '', field = ''] = name.split('.');
      const found = schema.getType(type);
      const definition = isObjectType(found) ? found.getFields()[field] : undefined;
      expect([name, definition && isListType(getNullableType(definition.type))]).toEqual([name, true]);
      expect([name, definition?.args.some((arg) => arg.name === 'first' && getNamedType(arg.type))]).toEqual([
        name,
        false,
      ]);
    }
  });
});
