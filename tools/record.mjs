// `npm run record -- verify [FILE]`: checks the chains of the record, of a database or of a file that somebody was given.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openDatabase } from './on-database.mjs';
import { refuse, say } from './set-up.mjs';

const args = process.argv.slice(2);
const demo = args.includes('--demo');
const [verb, file, ...rest] = args.filter((argument) => argument !== '--demo');
if (verb !== 'verify' || rest.length || file?.startsWith('-')) {
  refuse(
    'Usage: npm run record -- verify [FILE]. FILE is an archive of a record or a receipt; without it the database is checked: DATABASE_URL, else the embedded server, with --demo its demo.',
  );
}
const path = file && resolve(process.env.INIT_CWD ?? process.cwd(), file);
if (path && !existsSync(path)) refuse(`There is no file ${path}.`);

if (path) {
  const { setUp, root } = await import('./set-up.mjs');
  await setUp();
  const { runnerImport } = await import('vite');
  const { aliases } = await import('./aliases.mjs');
  const { swcPlugin } = await import('./swc.mjs');
  const options = {
    root,
    configFile: false,
    logLevel: 'error',
    oxc: false,
    plugins: [swcPlugin()],
    resolve: { alias: aliases },
  };
  const { module } = await runnerImport(resolve(root, 'libs/formats/src/record-file.ts'), options);
  try {
    const report = await module.verifyRecordFile(new Uint8Array(readFileSync(path)));
    if (report.form === 'RECEIPT') {
      const words = {
        SAME: 'and what was said is as it was hashed',
        CHANGED: 'and what was said was changed',
        ERASED: 'and what was said was erased by law',
      };
      say(
        !report.chained
          ? `${report.reference}: ${words[report.words].replace(/^and /, '')}. Its entry is told once the results of its round are shown; ask for the receipt again then.`
          : `${report.reference}: the entry ${report.holds || report.words === 'CHANGED' ? 'holds' : 'does not hold'}, ${words[report.words]}.`,
      );
    } else if (report.holds) {
      say(
        `${report.document}: ${report.entries} entries hold, ${report.withheld} of them withheld. The last hash is ${report.head}.`,
      );
    } else say(`${report.document}: broken at entry ${report.broken.seq} (${report.broken.fault}).`);
    process.exit(report.holds ? 0 : 1);
  } catch (error) {
    refuse(error.message);
  }
}

await openDatabase({ demo }, async ({ url, load }) => {
  const { verifyRecord } = await load('libs/database/src/index.ts');
  const { streams, entries, broken } = await verifyRecord(url);
  for (const { streamId, seq, fault } of broken) say(`  ${streamId}: broken at entry ${seq} (${fault})`);
  say(
    broken.length
      ? `${broken.length} of ${streams} streams are broken.`
      : `${entries} entries of ${streams} streams hold.`,
  );
  if (broken.length) process.exitCode = 1;
});
