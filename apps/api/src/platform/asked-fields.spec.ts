/** Which fields were asked for, through aliases, fragments in fragments, and the same field twice. */
import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLList, GraphQLObjectType, GraphQLSchema, GraphQLString, graphqlSync } from 'graphql';
import { fieldsAsked } from './asked-fields';

function asked(query: string, variableValues = {}): string[] {
  let found: string[] = [];
  const word = { type: GraphQLString };
  const row: GraphQLObjectType = new GraphQLObjectType({
    name: 'Row',
    fields: () => ({ a: word, b: word, c: word, inner: { type: row } }),
  });
  const rows = {
    type: new GraphQLList(row),
    resolve: (_: unknown, __: unknown, ___: unknown, info: GraphQLResolveInfo) => {
      found = [...fieldsAsked(info)].sort();
      return [];
    },
  };
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { rows } }) });
  expect(graphqlSync({ schema, source: query, variableValues }).errors).toBeUndefined();
  return found;
}

describe('the fields that were asked for', () => {
  it.each([
    ['{ rows { a } }', ['a']],
    ['{ rows { other: a inner { b } } }', ['a', 'inner']],
    ['{ rows { ...F } } fragment F on Row { b ...G } fragment G on Row { c }', ['b', 'c']],
    ['{ rows { ... on Row { a } ... { b } } }', ['a', 'b']],
    ['{ rows { a } rows { b } }', ['a', 'b']],
    ['{ rows { __typename } }', ['__typename']],
  ])('of %s are %j', (query, fields) => expect(asked(query)).toEqual(fields));

  it('hold what a variable leaves out this time', () => {
    const query = 'query ($with: Boolean!) { rows { a b @include(if: $with) } }';
    expect(asked(query, { with: false })).toEqual(['a', 'b']);
  });
});
