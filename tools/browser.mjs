// A browser for the journeys: the one that PLENARY_BROWSER names, else an installed Chrome or Chromium, else the one that
// npm brings inside a package. None at all is an error and never a reason to skip.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { root } from './aliases.mjs';

const INSTALLED = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
// As root, and in most containers, Chromium's sandbox cannot be; there is no graphics card to ask for.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const starts = (path, env = {}) =>
  spawnSync(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, timeout: 20_000, stdio: 'ignore' })
    .status === 0;

/**
 * Unpacks the packaged browser with its fonts and with the libraries for systems that are too slim for it, once and in a
 * folder of ours: the package would share one name in the temporary folder with everybody else on the machine.
 */
async function packagedBrowser() {
  const require = createRequire(join(root, 'package.json'));
  const entry = require.resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8'));
  const folder = join(root, '.plenary', `browser-${version}`);
  if (!existsSync(folder)) {
    const partial = `${folder}.${process.pid}`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    const temporary = process.env.TMPDIR;
    process.env.TMPDIR = partial;
    try {
      const { default: chromium, inflate } = await import('@sparticuz/chromium');
      await chromium.executablePath();
      await inflate(join(dirname(entry), '../bin/al2023.tar.br'));
    } finally {
      if (temporary === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = temporary;
    }
    renameSync(partial, folder);
  }
  const libraries = join(folder, 'al2023/lib');
  return {
    executablePath: join(folder, 'chromium'),
    slim: { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') },
    fonts: existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** Answers what playwright-core's `chromium.launch` takes. */
export async function findBrowser() {
  const named = process.env.PLENARY_BROWSER;
  if (named) {
    if (!executable(named)) throw new Error(`PLENARY_BROWSER names ${named}, which cannot be run.`);
    return { executablePath: named, args: ARGUMENTS };
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE];
  for (const path of candidates) {
    if (executable(path) && starts(path)) return { executablePath: path, args: ARGUMENTS };
  }
  const problems = [];
  try {
    const { executablePath, slim, fonts } = await packagedBrowser();
    for (const env of [fonts, { ...fonts, ...slim }]) {
      if (starts(executablePath, env)) return { executablePath, args: ARGUMENTS, env: { ...process.env, ...env } };
    }
    problems.push(`${executablePath} does not start here`);
  } catch (error) {
    problems.push(error.message);
  }
  throw new Error(
    `There is no browser for the journeys: install Chromium or Chrome, or name one in PLENARY_BROWSER. ${problems.join('; ')}`,
  );
}
