import { jestAliases } from './tools/aliases.mjs';
import { swcOptions } from './tools/swc.mjs';

// Specs break connections and provoke refusals on purpose: their log would hide what failed.
process.env.LOG_LEVEL ??= 'silent';

const common = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  moduleNameMapper: {
    ...jestAliases,
    '\\.css$': '<rootDir>/tools/jest-css.mjs',
  },
  transform: {
    '\\.ts$': ['@swc/jest', { ...swcOptions('.ts'), swcrc: false }],
    '\\.tsx$': ['@swc/jest', { ...swcOptions('.tsx'), swcrc: false }],
  },
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.plenary/', '<rootDir>/.nx/'],
  globalSetup: '<rootDir>/tools/jest-global-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest-global-teardown.mjs',
};

export default {
  // Enough for the slowest case on a machine that has other things to do; nothing is measured by it.
  testTimeout: 180_000,
  maxWorkers: 2,
  // What hundreds of modules leave behind adds up from file to file; a worker that holds much makes way for a new one.
  workerIdleMemoryLimit: '1500MB',
  // A feature spec holds sockets to PostgreSQL that close after the last line is printed.
  openHandlesTimeout: 0,
  projects: [
    {
      ...common,
      displayName: 'specs',
      testMatch: ['<rootDir>/{apps,libs,prisma}/**/*.spec.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/e2e/'],
    },
    {
      ...common,
      displayName: 'journeys',
      testMatch: ['<rootDir>/apps/e2e/**/*.spec.ts'],
    },
  ],
};
