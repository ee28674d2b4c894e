// `npm test`: the same set-up as `npm start`, then every check there is, and one line that adds them up.
//   --check      lint with the walls, types, generated files
//   --specs      rules and features
//   --journeys   the browser
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildIfDue, refuse, root, run, say, setUp, step } from './set-up.mjs';
import { ourNode } from './our-node.mjs';
import { runSpecs } from './specs.mjs';

const PARTS = ['--check', '--specs', '--journeys'];
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const patterns = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = flags.filter((flag) => !PARTS.includes(flag));
if (unknown.length) refuse(`npm test knows ${PARTS.join(', ')}, not ${unknown.join(' ')}.`);
const wants = (part) => flags.length === 0 || flags.includes(part);

await setUp();
if (process.env.PLENARY_CORPUS) process.env.PLENARY_CORPUS = resolve(process.env.PLENARY_CORPUS);
const since = performance.now();
const total = { passed: 0, failed: 0, skipped: 0 };

/** A check that passes or fails as a whole. */
async function check(name, work) {
  try {
    await step(name, work);
    total.passed += 1;
    return true;
  } catch (error) {
    say(error.message);
    total.failed += 1;
    return false;
  }
}

const own = (file, ...args) =>
  run(ourNode, [join(root, 'node_modules', file), ...args], {
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
  });

async function jest(project) {
  say(`${project === 'specs' ? 'Specs' : 'Journeys in the browser'}:`);
  const result = await runSpecs(project, { patterns });
  for (const kind of Object.keys(total)) total[kind] += result[kind];
}

if (wants('--check')) {
  await check('Lint and the walls between modules', () => own('nx/dist/bin/nx.js', 'lint', 'plenary'));
  await check('Types', () => own('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'));
  await check('Generated files are fresh', () => run(ourNode, [join(root, 'tools/generate.mjs'), '--check']));
}
if (wants('--specs')) await jest('specs');
if (wants('--journeys')) {
  const built = await check('The build', buildIfDue);
  const journeys =
    existsSync(join(root, 'apps/e2e')) &&
    readdirSync(join(root, 'apps/e2e'), { recursive: true }).some((file) => file.endsWith('.spec.ts'));
  if (built && journeys) {
    const { findBrowser } = await import('./browser.mjs');
    const found = await check('A browser for the journeys', async () => void (await findBrowser()));
    if (found) await jest('journeys');
  }
}

say(`Took ${Math.round((performance.now() - since) / 1000)} s`);
say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
