import type { CodegenConfig } from '@graphql-codegen/cli';

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
    // What the browser asks, each as its text with the type of its answer.
    [`${folder}/operations.ts`]: {
      plugins: ['typescript-operations', { 'tools/operation-texts.mjs': {} }],
      config: { importSchemaTypesFrom: `${folder}/types.ts`, generatesOperationTypes: true },
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
