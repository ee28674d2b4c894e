// A plugin for graphql-codegen: the whole schema, with its descriptions, as one exported text.
import { printSchemaWithDirectives } from '@graphql-tools/utils';

export const plugin = (schema) =>
  `/** The contract as the server takes it. */\nexport const typeDefs = ${JSON.stringify(printSchemaWithDirectives(schema))};\n`;
