// What backup, restore and seed share: their arguments, and the way to the database they mean.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { refuse, root, say, setUp, state } from './set-up.mjs';

/** Runs `work` on DATABASE_URL, else on a database of the embedded server, which is started for it if it does not run. */
export async function openDatabase({ demo }, work) {
  await setUp();
  const { aliases } = await import('./aliases.mjs');
  const { swcPlugin } = await import('./swc.mjs');
  const { ensureDatabase, openServer } = await import('./embedded-postgres.mjs');
  const { runnerImport } = await import('vite');
  const load = async (file) => {
    const { module } = await runnerImport(join(root, file), {
      root,
      configFile: false,
      logLevel: 'error',
      oxc: false,
      plugins: [swcPlugin()],
      resolve: { alias: aliases },
    });
    return module;
  };
  let server;
  try {
    let url = process.env.DATABASE_URL;
    if (!url) {
      server = await openServer({ home: state, log: say });
      const name = demo ? 'plenary_demo' : 'plenary';
      await ensureDatabase(server, name);
      url = server.address(name);
    }
    await work({ url, load });
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${error.message}\n`);
  } finally {
    // A server that another start uses at this moment stays.
    if (server && !server.adopted) await server.stop();
  }
  process.exit();
}

export async function onDatabase(verb, work) {
  const args = process.argv.slice(2);
  const demo = args.includes('--demo');
  const [file, ...rest] = args.filter((argument) => argument !== '--demo');
  if (!file || rest.length || file.startsWith('-')) {
    refuse(
      `Usage: npm run ${verb} FILE. Without DATABASE_URL it means the embedded server, and with \`-- --demo\` its demo.`,
    );
  }
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  if (verb === 'restore' && !existsSync(path)) refuse(`There is no file ${path}.`);
  await openDatabase({ demo }, async ({ url, load }) => {
    const counts = await work(await load('libs/database/src/index.ts'), { url, file: path, log: say });
    for (const { table, rows } of counts) if (rows) say(`  ${String(rows).padStart(8)}  ${table}`);
    const rows = counts.reduce((sum, count) => sum + count.rows, 0);
    const [done, way] = verb === 'backup' ? ['Written', 'to'] : ['Restored', 'from'];
    say(`${done}: ${rows} rows of ${counts.length} tables ${way} ${path}`);
  });
}
