// `npm run abuse [-- --json FILE]`: attacks on an installation, each by the specs that try it, and how many of them held.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ATTACKS } from './attacks.mjs';
import { findBrowser } from './browser.mjs';
import { buildIfDue, refuse, root, say, setUp, step } from './set-up.mjs';
import { runSpecs } from './specs.mjs';

const usage = 'Usage: npm run abuse [-- --json FILE]. The table of attacks is tools/attacks.mjs.';
const values = (() => {
  try {
    return parseArgs({ options: { json: { type: 'string' } } }).values;
  } catch (error) {
    return refuse(`${error.message}\n${usage}`);
  }
})();

const files = [...new Set(ATTACKS.flatMap(({ specs }) => Object.keys(specs)))];
const missing = files.filter((file) => !existsSync(join(root, file)));
if (missing.length > 0) refuse(`The table of attacks names specs that are not there: ${missing.join(', ')}.`);

await setUp();
const inBrowser = (file) => file.startsWith('apps/e2e/');
const plain = await runSpecs('specs', { files: files.filter((file) => !inBrowser(file)) });
await step('The build', buildIfDue).catch((error) => refuse(error.message));
await step('A browser', async () => void (await findBrowser())).catch((error) => refuse(error.message));
const browsed = await runSpecs('journeys', { files: files.filter(inBrowser) });

/** Whether a case is one of those that an attack's table names: by its file, and by what its sentence holds. */
const tries = ({ specs }, { file, name }) => {
  const sentences = specs[file];
  return Boolean(sentences) && (sentences.length === 0 || sentences.some((sentence) => name.includes(sentence)));
};
const cases = [...plain.cases, ...browsed.cases].filter(({ status }) => status === 'passed' || status === 'failed');
const heldOf = (some) => some.filter(({ status }) => status === 'passed').length;

const attacks = ATTACKS.map((one) => {
  const own = cases.filter((tried) => tries(one, tried));
  // A sentence that no case has any more would count as nothing tried and nothing lost.
  const idle = Object.entries(one.specs).flatMap(([file, sentences]) =>
    sentences
      .filter((sentence) => !own.some((tried) => tried.file === file && tried.name.includes(sentence)))
      .map((sentence) => `${file}: ${sentence}`),
  );
  const held = heldOf(own);
  return {
    ...{ attack: one.attack, tried: own.length, held, idle },
    pass: own.length > 0 && held === own.length && idle.length === 0,
  };
});

say('');
const width = Math.max(...attacks.map(({ attack }) => attack.length));
for (const { attack, tried, held, idle, pass } of attacks) {
  const counts = `${String(tried).padStart(5)} tried, ${String(held).padStart(5)} held`;
  say(`${pass ? 'held  ' : 'FAILED'} ${attack.padEnd(width)} ${counts}`);
  for (const sentence of idle) say(`         no case says: ${sentence}`);
}
// A case that belongs to several attacks counts once.
const tried = cases.filter((one) => ATTACKS.some((attack) => tries(attack, one)));
const held = heldOf(tried);
const broken = plain.failed + browsed.failed;
const pass = attacks.every((one) => one.pass) && held === tried.length && broken === 0;
const summary = `${tried.length} tried, ${held} held`;
if (broken > 0 && held === tried.length) say(`\n${broken} cases beside them failed.`);
say(`\n${summary}`);
if (values.json) {
  const data = { pass, summary, target: 'every attack is tried and holds', tried: tried.length, held, attacks };
  writeFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), values.json), `${JSON.stringify(data, null, 2)}\n`);
}
process.exit(pass ? 0 : 1);
