/** The main job in a real browser: from a file to a public page, by a secretary, two members and a visitor. */
import type { Page } from 'playwright-core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Visit } from './support/browser';
import { Browsing, selectWords, unfold } from './support/browser';
import { Server } from './support/server';

const FIRST = `# Lamps that listen

## What we found

A lamp that listens should say so. Nine of twelve lamps that we bought say it on page 31 of a booklet.

## What we ask

A light that shows listening belongs on the lamp itself. A booklet is no light.

- Show it.
- Keep it shown.
`;

const SECOND = `# Lamps that listen

## What we ask

A light that shows listening belongs on the lamp itself. A booklet is no light.

- Show it.
- Keep it shown.

## What we found

A lamp that listens should say so. Ten of twelve lamps that we bought say it on page 31 of a booklet.
`;

const DAY = 24 * 60 * 60 * 1000;
const DOCUMENT = '/c/is3c/WG1/d/LAMPS';

describe('the main job in a browser', () => {
  let server: Server;
  let browsing: Browsing;
  let secretary: Visit;
  let amber: Visit;
  let coral: Visit;
  const folder = mkdtempSync(join(tmpdir(), 'plenary-journey-'));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  beforeAll(async () => {
    server = await Server.start();
    browsing = await Browsing.open(server);
    secretary = await browsing.signIn('secretary@demo.example');
    amber = await browsing.signIn('amber@demo.example');
    coral = await browsing.signIn('coral@demo.example');
  }, 120_000);
  afterAll(async () => {
    await browsing?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const comment = async (page: Page, words: string, text: string, change?: string): Promise<void> => {
    await selectWords(page, words);
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: change ? 'Propose a change' : 'Comment' })
      .click();
    await write(page, text, change);
  };
  const write = async (page: Page, text: string, change?: string): Promise<void> => {
    await page.getByLabel('What do you want to say?').fill(text);
    if (change) await page.getByLabel('The words you would put there').fill(change);
    await page.getByRole('button', { name: 'Send comment' }).click();
  };
  const advance = async (page: Page, stage: string): Promise<void> => {
    await page.goto(DOCUMENT);
    await page.getByRole('button', { name: `Enter ${stage}` }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `Enter ${stage}` })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.goto(DOCUMENT);
  };

  it('1: a secretary opens a document by uploading a file', async () => {
    const { page } = secretary;
    await page.goto('/c/is3c/WG1/new-document');
    await page.setInputFiles('input[type=file]', file('lamps.md', FIRST));
    await page.getByLabel('Kind').selectOption({ label: 'Working paper' });
    await page.getByLabel('Code').fill('LAMPS');
    await page.getByRole('button', { name: 'Open the document' }).click();
    await page.waitForURL(`**${DOCUMENT}`);
    await page.getByRole('heading', { level: 1, name: 'Lamps that listen' }).waitFor();
    expect(await page.locator('[data-block]').count()).toBeGreaterThanOrEqual(7);
  });

  it('2: takes it into last call, whose end is shown in UTC and where the reader is', async () => {
    const { page } = secretary;
    await advance(page, 'Drafting');
    await page.getByRole('link', { name: 'Open last call' }).click();
    const end = new Date(Date.now() + DAY).toISOString().slice(0, 16);
    await page.getByLabel('Its last day and time').fill(end);
    await page.getByLabel('In the zone').selectOption({ label: 'UTC' });
    await page.getByRole('button', { name: 'Open the round' }).click();
    await page.waitForURL(`**${DOCUMENT}`);
    const visit = await browsing.signIn('coral@demo.example', { timezoneId: 'Asia/Tokyo' });
    await visit.page.goto(DOCUMENT);
    // The server knows no reader's zone: her own time comes when the page is alive.
    const shown = visit.page.getByText(/closes/).first();
    await shown.filter({ hasText: 'you' }).waitFor();
    expect(await shown.innerText()).toMatch(/UTC/);
    await visit.page.context().close();
  });

  it('3: two members comment on words and see each other without reloading', async () => {
    await Promise.all([amber, coral].map(({ page }) => page.goto(DOCUMENT)));
    await coral.page.getByRole('heading', { level: 1, name: 'Lamps that listen' }).waitFor();
    await comment(amber.page, 'Nine of twelve lamps', 'We counted ten.', 'Ten of twelve lamps');
    await coral.page.getByText('We counted ten.').waitFor();
    await comment(coral.page, 'A booklet is no light', 'Well said.');
    await amber.page.getByText('Well said.').waitFor();
    const card = await coral.page.getByRole('article', { name: /LC1-001/ }).boundingBox();
    const words = await coral.page.locator('mark').filter({ hasText: 'Nine of twelve lamps' }).first().boundingBox();
    expect(Math.abs((card?.y ?? 0) - (words?.y ?? 1e6))).toBeLessThan(200);
  });

  it('3: and by the keyboard alone', async () => {
    const { page } = amber;
    await page.goto(DOCUMENT);
    await page.locator('[data-block]').first().waitFor();
    await page.locator('[data-block][tabindex="0"]').first().focus();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.getByLabel('What do you want to say?').waitFor();
    await page.keyboard.type('On this paragraph, by keys.');
    await page.keyboard.press('Control+Enter');
    await coral.page.getByText('On this paragraph, by keys.').waitFor();
  });

  it('4: refuses a comment after the end by the clock, and keeps its words', async () => {
    const { page } = coral;
    await selectWords(page, 'Keep it shown');
    await page.getByRole('toolbar').getByRole('button', { name: 'Comment' }).click();
    await page.getByLabel('What do you want to say?').fill('Too late, but well meant.');
    await server.fresh.clock.advance(2 * DAY);
    await page.getByRole('button', { name: 'Send comment' }).click();
    await page
      .getByText(/closed|ended/i)
      .first()
      .waitFor();
    await page.getByText('Copy my words').waitFor();
    expect(await page.locator('textarea').first().inputValue()).toBe('Too late, but well meant.');
  });

  it('5: the revised file shows its redline, becomes revision 2 and carries the comments', async () => {
    const { page } = secretary;
    await page.goto(`${DOCUMENT}/draft`);
    await page.setInputFiles('input[type=file]', file('lamps-2.md', SECOND));
    await page.getByRole('button', { name: 'Upload a revised file' }).click();
    await page.locator('del').filter({ hasText: 'Nine' }).first().waitFor();
    await page.locator('ins').filter({ hasText: 'Ten' }).first().waitFor();
    await page.getByLabel('What changed, in words').fill('Ten lamps, and the demand first.');
    await page.getByLabel('How much changed').selectOption('EDITORIAL');
    await page.getByRole('button', { name: 'Freeze revision 2' }).click();
    await page.getByText('Revision 2 is frozen', { exact: false }).first().waitFor();
    await page.goto(DOCUMENT);
    const card = page.getByRole('article', { name: /LC1-001/ });
    await unfold(card.locator('details'));
    await card.locator('details del').filter({ hasText: 'Nine' }).waitFor();
    await card.locator('details ins').filter({ hasText: 'Ten' }).waitFor();
  });

  it('6: every comment gets a disposition, in a table that downloads as CSV', async () => {
    const { page } = secretary;
    await page.goto(`${DOCUMENT}/rounds/LC1`);
    for (const [disposed, reference] of ['WG1-LAMPS-LC1-001', 'WG1-LAMPS-LC1-002', 'WG1-LAMPS-LC1-003'].entries()) {
      await page.getByRole('button', { name: reference }).click();
      await page.getByRole('button', { name: 'Accepted', exact: true }).click();
      await page.getByLabel('Rationale').fill(`Taken up: ${reference}.`);
      await page.getByRole('button', { name: /Dispose and next/ }).click();
      await page.getByRole('button', { name: `Disposed ${disposed + 1}` }).waitFor();
    }
    await page.goto(`${DOCUMENT}/rounds/LC1/dispositions`);
    await page.getByText('Taken up: WG1-LAMPS-LC1-003.').waitFor();
    const csv = page.getByRole('link', { name: 'CSV', exact: true });
    const response = await page.request.get((await csv.getAttribute('href')) ?? '');
    expect(response.headers()['content-type']).toMatch(/text\/csv/);
    expect(await response.text()).toContain('Taken up: WG1-LAMPS-LC1-001.');
    await page.getByRole('button', { name: /Publish/ }).click();
    // Nothing is out before she has read what will have happened.
    await page.getByText('It cannot be taken back').waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Publish/ })
      .click();
    await page
      .getByRole('button', { name: /Publish/ })
      .first()
      .waitFor({ state: 'hidden' });
  });

  it('7: missing conditions lead to where they are met, and the publication is public', async () => {
    const { page } = secretary;
    await advance(page, 'Go-ahead');
    await page.getByText(/1 condition/).click();
    await page
      .getByRole('link', { name: /minority/i })
      .first()
      .click();
    await page.waitForURL('**/decisions#minority');
    await page.getByRole('button', { name: 'Record that none was received' }).click();
    await page.getByText('None was received.').waitFor();
    await page.getByLabel('Who paid for it').fill('None.');
    await page.getByRole('button', { name: 'Disclose' }).click();
    await advance(page, 'Approval');
    const assistant = await browsing.signIn('assistant@demo.example');
    await assistant.page.goto(`${DOCUMENT}/decisions`);
    await assistant.page.getByLabel('How much agreement').selectOption('CONSENSUS');
    await assistant.page.getByLabel('On what it rests').fill('Nobody objected.');
    await assistant.page.getByRole('button', { name: 'Save the evaluation' }).click();
    await assistant.page.getByRole('button', { name: 'Publish to the group' }).click();
    await assistant.page.getByRole('button', { name: 'Designate' }).click();
    await assistant.page.getByText('Nobody objected.').first().waitFor();
    await assistant.page.getByRole('button', { name: 'Publish revision 2' }).click();
    await assistant.page.getByRole('dialog').getByRole('button', { name: 'Publish revision 2' }).click();
    await assistant.page.getByText('Published as IS3C-WG1-LAMPS-1').first().waitFor();

    const visitor = await browsing.visit({ javaScriptEnabled: false });
    await visitor.page.goto('/p/is3c/WG1/LAMPS');
    const text = await visitor.page.locator('body').innerText();
    expect(text).toContain('Ten of twelve lamps that we bought');
    expect(text).toContain('Taken up: WG1-LAMPS-LC1-001.');
    expect(text).toContain('Ten lamps, and the demand first.');
    expect(await visitor.page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toMatch(/^"?Times/);
    expect(await visitor.page.context().cookies()).toEqual([]);
    for (const ending of ['.md', '.html']) {
      expect((await visitor.page.request.get(`/p/is3c/WG1/LAMPS${ending}`)).ok()).toBe(true);
    }
  });

  it('left nothing in the consoles, a policy violation least of all', () => {
    const complaints = [secretary, amber, coral].flatMap((visit) => visit.complaints);
    expect(complaints).toEqual([]);
  });
});
