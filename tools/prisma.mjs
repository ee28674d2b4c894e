// Prisma's command line: `npm run prisma -- migrate dev --name what`. Its native engine comes from a host that is not
// always within reach, so the engine from npm stands in for it; PLENARY_PRISMA_ENGINE=native takes Prisma's own.
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ourNode } from './our-node.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

export function prismaCommand(args, env = process.env) {
  const own = env.PLENARY_PRISMA_ENGINE === 'native';
  return {
    command: ourNode,
    args: [resolve(root, 'node_modules/prisma/build/index.js'), ...args],
    env: {
      ...env,
      // The engine's first line asks for `node`, which has to be the project's.
      PATH: `${dirname(ourNode)}:${env.PATH}`,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
      ...(own ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: resolve(root, 'tools/prisma-schema-engine.mjs') }),
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { command, args, env } = prismaCommand(process.argv.slice(2));
  spawn(command, args, { cwd: root, env, stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1));
}
