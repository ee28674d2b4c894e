import type { CodegenConfig } from '@graphql-codegen/cli';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

const operations = readdirSync('libs/graphql/src/operations').map((name) => {
  const text = readFileSync(`libs/graphql/src/operations/${name}`, 'utf8');
  return {
    file: basename(name, '.graphql'),
    asks: /^(query|mutation|subscription)\b/m.test(text),
    shares: /^fragment\b/m.test(text),
  };
});
const folder = process.env.PLENARY_GENERATED ?? 'libs/graphql/src/generated';

const config: CodegenConfig = {
  schema: 'libs/graphql/src/schema/*.graphql',
  documents: 'libs/graphql/src/operations/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    // The schema's text, so that the API carries it in its bundle.
    [`${folder}/schema.ts`]: { plugins: [{ 'tools/schema-text.mjs': {} }] },
    // What the server takes and gives: inputs, enums, arguments, objects.
    [`${folder}/types.ts`]: { plugins: ['typescript'] },
    // What the browser is answered.
    [`${folder}/operations.ts`]: {
      plugins: ['typescript-operations'],
      config: { importSchemaTypesFrom: `${folder}/types.ts`, generatesOperationTypes: true },
    },
    // What it asks, each as its text with the type of its answer; and all of them under one name.
    ...Object.fromEntries(
      operations.flatMap(({ file, asks, shares }) => [
        ...(asks ? [[`${folder}/texts/${file}.ts`, { plugins: [{ 'tools/operation-texts.mjs': { file } }] }]] : []),
        ...(shares
          ? [
              [
                `${folder}/texts/${file}-fragments.ts`,
                { plugins: [{ 'tools/operation-texts.mjs': { file, fragments: true } }] },
              ],
            ]
          : []),
      ]),
    ),
    [`${folder}/texts.ts`]: {
      plugins: [{ 'tools/operation-texts.mjs': { all: true } }],
    },
  },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    avoidOptionals: { field: true },
    scalars: {
      ID: 'string',
      DateTime: 'string',
      Blocks: "import('@plenary/document').Block[]",
      SessionFacts: "import('@plenary/domain').SessionFacts",
      RedlineData: "import('@plenary/document').Redline",
    },
  },
};
export default config;
