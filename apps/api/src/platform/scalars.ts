/** The scalars of the contract. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const readInstant = (value: unknown): Date => {
  const at = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(at.getTime())) throw new GraphQLError('not an instant in ISO 8601');
  return at;
};

export const scalars = {
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value : readInstant(value)).toISOString(),
    parseValue: readInstant,
    parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
  }),
  Blocks: new GraphQLScalarType({ name: 'Blocks' }),
  SessionFacts: new GraphQLScalarType({ name: 'SessionFacts' }),
  RedlineData: new GraphQLScalarType({ name: 'RedlineData' }),
};
