// What backup and restore share: their arguments, and the way to the database they mean.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { refuse, root, say, setUp, state } from './set-up.mjs';

export async function onDatabase(verb, work) {
  const args = process.argv.slice(2);
  const demo = args.includes('--demo');
  const [file, ...rest] = args.filter((argument) => argument !== '--demo');
  if (!file || rest.length || file.startsWith('-')) {
    refuse(
      `Usage: npm run ${verb} FILE. Without DATABASE_URL it means the embedded server, and with \`-- --demo\` its demo.`,
    );
  }
  if (verb === 'restore' && !existsSync(resolve(process.env.INIT_CWD ?? process.cwd(), file)))
    refuse(`There is no file ${file}.`);
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  await setUp();
  const { aliases } = await import('./aliases.mjs');
  const { swcPlugin } = await import('./swc.mjs');
  const { ensureDatabase, openServer } = await import('./embedded-postgres.mjs');
  const { runnerImport } = await import('vite');
  let server;
  try {
    let url = process.env.DATABASE_URL;
    if (!url) {
      server = await openServer({ home: state, log: say });
      const name = demo ? 'plenary_demo' : 'plenary';
      await ensureDatabase(server, name);
      url = server.address(name);
    }
    const { module } = await runnerImport(join(root, 'libs/database/src/index.ts'), {
      root,
      configFile: false,
      logLevel: 'error',
      oxc: false,
      plugins: [swcPlugin()],
      resolve: { alias: aliases },
    });
    const counts = await work(module, { url, file: path, log: say });
    for (const { table, rows } of counts) if (rows) say(`  ${String(rows).padStart(8)}  ${table}`);
    const rows = counts.reduce((sum, count) => sum + count.rows, 0);
    say(
      `${verb === 'backup' ? 'Written' : 'Restored'}: ${rows} rows of ${counts.length} tables ${verb === 'backup' ? 'to' : 'from'} ${path}`,
    );
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${error.message}\n`);
  } finally {
    // A server that another start uses at this moment stays.
    if (server && !server.adopted) await server.stop();
  }
}
