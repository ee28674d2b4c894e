import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The walls. Who may import whom by layer, and what may run where by platform.
const layers = [
  { sourceTag: 'lib:domain', onlyDependOnLibsWithTags: [], bannedExternalImports: ['*'] },
  { sourceTag: 'layer:rules', onlyDependOnLibsWithTags: ['layer:rules'] },
  { sourceTag: 'layer:contract', onlyDependOnLibsWithTags: ['layer:rules'] },
  { sourceTag: 'layer:data', onlyDependOnLibsWithTags: ['layer:rules', 'layer:data'] },
  { sourceTag: 'layer:ui', onlyDependOnLibsWithTags: ['layer:rules', 'layer:ui'] },
  {
    sourceTag: 'layer:app',
    onlyDependOnLibsWithTags: ['layer:rules', 'layer:contract', 'layer:data', 'layer:ui'],
  },
  { sourceTag: 'layer:testing', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'layer:house', onlyDependOnLibsWithTags: ['*'] },
];
const platforms = [
  { sourceTag: 'platform:any', onlyDependOnLibsWithTags: ['platform:any'] },
  { sourceTag: 'platform:browser', onlyDependOnLibsWithTags: ['platform:any', 'platform:browser'] },
  { sourceTag: 'platform:node', onlyDependOnLibsWithTags: ['platform:any', 'platform:node'] },
];
const walls = (depConstraints) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    // Style sheets and the demo's texts have no name of their own, and the builds share the house's tools.
    {
      allow: ['../../../libs/ui/src/styles/**', '../../tools/**', '../../../tools/**', '../../../../prisma/seed/**'],
      checkDynamicDependenciesExceptions: ['.*'],
      enforceBuildableLibDependency: false,
      depConstraints,
    },
  ],
});
// A spec may use the testing lib whatever it tests.
const forSpecs = (constraints) =>
  constraints.map(({ sourceTag, onlyDependOnLibsWithTags }) => ({
    sourceTag,
    onlyDependOnLibsWithTags: [...onlyDependOnLibsWithTags, 'layer:testing', 'layer:rules'],
  }));

// Specs and what only they are made with.
const specs = ['**/*.spec.{ts,tsx}', 'apps/api/src/testing/**/*.ts'];

export default defineConfig(
  globalIgnores(['dist', 'node_modules', '.nx', '.plenary', '**/generated/**', 'coverage']),
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    rules: {
      ...walls([...layers, ...platforms]),
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Nest's modules are classes that hold nothing, and its empty constructors carry decorators.
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-undef': 'off',
      // Those who read and check texts name control and combining characters on purpose.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'The domain is pure: it imports nothing but itself.' }] },
      ],
    },
  },
  {
    files: ['libs/{document,graphql,ui}/**/*.{ts,tsx}'],
    ignores: [...specs, '**/bench/**', '**/cli/**', '**/cli.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'This lib runs on any platform, the browser among them.' }] },
      ],
    },
  },
  {
    files: ['libs/{domain,document}/**/*.ts'],
    ignores: [...specs, '**/bench/**', '**/cli/**', '**/cli.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'Buffer', 'require', 'fetch', 'localStorage'],
    },
  },
  {
    files: ['apps/api/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['../*/*.repository', '../../*/*.repository', '../../../*/*.repository'],
              message: "A feature may call another feature's service, never its repository.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.tsx', 'apps/web/**/*.ts', 'libs/ui/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: specs,
    rules: walls([...forSpecs(layers), ...platforms.slice(2)]),
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'fetch',
          'crypto',
          'WebAssembly',
          'Atomics',
          'SharedArrayBuffer',
          'performance',
          'AbortSignal',
          'TextDecoder',
          'TextEncoder',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
