// Makes what is generated: the Prisma client (never committed) and, from libs/graphql/src/schema and /operations, the
// contract in libs/graphql/src/generated (committed). `--client` makes the former only; `--check` changes nothing and fails
// where the latter is stale.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './aliases.mjs';
import { onOurNode } from './our-node.mjs';
import { prismaCommand } from './prisma.mjs';

export function generateClient() {
  const { command, args, env } = prismaCommand(['generate', '--no-hints']);
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`prisma generate failed:\n${stdout}${stderr}`);
}

const committed = resolve(root, 'libs/graphql/src/generated');
const files = (folder) =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

/** Writes the contract into a folder. */
export async function generateContract(folder = committed) {
  process.env.PLENARY_GENERATED = folder;
  const { generate, loadCodegenConfig } = await import('@graphql-codegen/cli');
  const { config } = await loadCodegenConfig({ configFilePath: resolve(root, 'codegen.ts') });
  await generate({ ...config, cwd: root, silent: true, errorsOnly: true }, true);
}

/** The committed files that differ from what would be generated now. */
export async function staleContract() {
  mkdirSync(join(root, '.plenary'), { recursive: true });
  const fresh = mkdtempSync(join(root, '.plenary/generated-'));
  try {
    cpSync(committed, fresh, { recursive: true });
    await generateContract(fresh);
    return [...new Set([...files(committed), ...files(fresh)])].filter((name) => {
      const [a, b] = [committed, fresh].map((folder) => join(folder, name));
      return !existsSync(a) || !existsSync(b) || readFileSync(a, 'utf8') !== readFileSync(b, 'utf8');
    });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await onOurNode();
  if (process.argv.includes('--check')) {
    const stale = await staleContract();
    if (stale.length) {
      console.error(`Stale in libs/graphql/src/generated: ${stale.join(', ')}. Run \`npm run generate\`.`);
      process.exit(1);
    }
  } else {
    generateClient();
    if (!process.argv.includes('--client')) await generateContract();
  }
}
