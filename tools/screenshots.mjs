// Takes the pictures in docs/images from a demo that is running: `node tools/screenshots.mjs [--url ADDRESS] [--out FOLDER]`.
// It signs in as the demo's people by the way that everybody goes (a link, its mail, the button), asks the API where there
// is something to see, and shoots the main screens. It starts nothing and changes nothing but those sign-ins.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './aliases.mjs';
import { onOurNode } from './our-node.mjs';
import { say } from './progress.mjs';

await onOurNode();

const args = process.argv.slice(2);
function option(name, otherwise) {
  const at = args.indexOf(name);
  if (at < 0) return otherwise;
  const [, value] = args.splice(at, 2);
  if (!value) refuse(`${name} wants a value.`);
  return value;
}
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
const url = option('--url', 'http://127.0.0.1:4300').replace(/\/+$/, '');
const out = resolve(option('--out', join(root, 'docs/images')));
if (args.length) refuse(`Usage: node tools/screenshots.mjs [--url ADDRESS] [--out FOLDER], not ${args.join(' ')}.`);

const SIZE = { width: 1440, height: 900 };

async function ask(context, query, variables = {}) {
  const response = await context.request.post(`${url}/graphql`, { data: { query, variables } });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`The API refuses: ${JSON.stringify(errors.map(({ extensions }) => extensions))}`);
  return data;
}

const newContext = (browser) =>
  browser.newContext({
    viewport: SIZE,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
  });

/** A signed-in context. */
async function signIn(browser, { name, address }) {
  const context = await newContext(browser);
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await page.getByRole('button', { name: `Go on as ${name}` }).click();
  await page.getByRole('link', { name: 'This is the demo: read its mails' }).click();
  // The newest mail to her is the first; not each of them signs in.
  const mails = page.locator('article', { hasText: `To ${address}` });
  await mails.locator('a[href*="/sign-in/confirm"]').first().click();
  await page.getByRole('button', { name: 'Sign me in' }).click();
  await page.waitForURL(({ pathname }) => !/^\/(sign-in|api)\b/.test(pathname));
  await page.waitForLoadState('networkidle');
  const { viewer } = await ask(context, '{ viewer { person { name } } }');
  if (viewer.person?.name !== name)
    throw new Error(`The sign-in as ${name} ended as ${viewer.person?.name ?? 'nobody'}.`);
  say(`✓ Signed in as ${name}`);
  return { context, page };
}

async function shoot(page, path, name, prepare = async () => {}) {
  await page.goto(`${url}${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached', timeout: 15_000 });
  await page.waitForLoadState('networkidle');
  await prepare(page);
  // Fonts and measured cards settle within a moment of the last answer.
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled', caret: 'hide' });
  say(`✓ ${name}.png from ${path}`);
}

const ROUNDS = `{ viewer { coalitions { slug publications { path } groups { code documents {
  code title revisions { number } openRound { code } rounds { code state commentCount undisposedCount comments { disposition { kind } } }
} } } } }`;

/** Every document with where it is found, and its rounds. */
function documentsOf({ viewer }) {
  return viewer.coalitions.flatMap(({ slug, groups }) =>
    groups.flatMap(({ code: group, documents }) =>
      documents.map((document) => ({ ...document, path: `/c/${slug}/${group}/d/${document.code}` })),
    ),
  );
}

const most = (list, weight) => [...list].sort((a, b) => weight(b) - weight(a))[0];

/** Which screens have the most to show to this person. */
function places(data) {
  const documents = documentsOf(data);
  const rounds = documents.flatMap((document) => document.rounds.map((round) => ({ ...round, path: document.path })));
  const reading = most(
    documents.filter(({ openRound }) => openRound),
    ({ openRound, rounds: own }) => own.find(({ code }) => code === openRound.code)?.commentCount ?? 0,
  );
  // A desk shows best what is half done.
  const half = ({ commentCount, undisposedCount }) =>
    Math.min(undisposedCount, commentCount - undisposedCount) * 10 + commentCount;
  const desk = most(
    rounds.filter(({ state, commentCount }) => state === 'ENDED' && commentCount > 0),
    half,
  );
  const revised = most(
    documents.filter(({ revisions }) => revisions.length > 1),
    ({ revisions, rounds: own }) => revisions.length * 10 + own.length,
  );
  return { reading, desk, revised };
}

const { findBrowser } = await import('./browser.mjs');
const { chromium } = await import('playwright-core');
const browser = await chromium.launch(await findBrowser()).catch((error) => refuse(error.message));
mkdirSync(out, { recursive: true });
const missing = [];

try {
  const visitor = await newContext(browser);
  const known = await ask(visitor, '{ demoSignIns { address name role } }').catch((error) =>
    refuse(
      `Nothing that answers like Plenary is at ${url}: start the demo first (npm start). ${error.message.split('\n')[0]}`,
    ),
  );
  if (known.demoSignIns.length === 0) refuse(`${url} is not a demo: there is nobody to sign in as.`);

  const people = [];
  for (const person of known.demoSignIns) people.push({ ...person, ...(await signIn(browser, person)) });
  const holder = (...roles) => people.find(({ role }) => roles.includes(role)) ?? people[0];
  const coordinator = holder('COORDINATOR');
  const chair = holder('SECRETARY', 'CHAIR', 'VICE_CHAIR');
  const member = holder('MEMBER');

  const theirs = async ({ context }) => places(await ask(context, ROUNDS));
  const data = await ask(coordinator.context, ROUNDS);
  const [coalition] = data.viewer.coalitions;
  if (coalition)
    await shoot(coordinator.page, `/c/${coalition.slug}`, 'groups', async (page) => {
      // The desk as it is every day, with all groups that are in trouble on it.
      const aside = page.getByRole('button', { name: /^Put aside/ });
      if (await aside.count()) await aside.first().click();
      await page.setViewportSize({ ...SIZE, height: 1240 });
    });
  else missing.push('groups (no coalition)');

  const { reading } = await theirs(member);
  if (reading) {
    await shoot(member.page, reading.path, 'reading', async (page) => {
      const card = page.locator('[id^="comment-"]').first();
      await card.waitFor({ timeout: 10_000 });
      await page.locator('[data-comment]').first().scrollIntoViewIfNeeded();
    });
  } else missing.push('reading (no open round that a member sees)');

  const { desk, revised } = await theirs(chair);
  if (desk) {
    await shoot(chair.page, `${desk.path}/rounds/${desk.code}`, 'desk');
    await shoot(chair.page, `${desk.path}/rounds/${desk.code}/dispositions`, 'dispositions');
  } else missing.push('desk, dispositions (no ended round with comments)');
  if (revised) {
    const [latest, before] = revised.revisions.map(({ number }) => number).sort((a, b) => b - a);
    await shoot(chair.page, `${revised.path}?revision=${latest}&since=${before}`, 'redline', async (page) => {
      // Where there is something of everything: words that came, words that went, and a table.
      await page.locator('.pl-document ins').first().waitFor({ timeout: 10_000 });
      const rows = page.locator('.pl-document tr.pl-redline-stop');
      const place = (await rows.count()) > 0 ? rows : page.locator('.pl-document ins');
      await place.first().evaluate((element) => element.scrollIntoView({ block: 'center' }));
    });
  } else missing.push('redline (no document with two revisions)');

  const published = ({ path }) =>
    documentsOf(data).find((one) => path === one.path.replace(/^\/c(\/.*)\/d\//, '/p$1/'));
  // What everybody may read is shot as nobody in particular.
  const { path } =
    most(
      data.viewer.coalitions.flatMap(({ publications }) => publications),
      (publication) => published(publication)?.revisions.length ?? 0,
    ) ?? {};
  if (path) await shoot(await visitor.newPage(), path, 'publication');
  else missing.push('publication (nothing is published)');
} finally {
  await browser.close();
}

if (missing.length) refuse(`Not taken: ${missing.join('; ')}.`);
say(`The pictures are in ${out}`);
