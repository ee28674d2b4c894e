/** The reading screen on the way to a reader: there before any script, the same afterwards, and for nobody else. */
import { Browsing } from './support/browser';
import { Server } from './support/server';

const DOCUMENT = '/c/is3c/WG1/d/IOT';
const MEMBER = 'amber@demo.example';
const WORDS = 'Devices are cheap, numerous and long-lived.';

describe('the reading screen', () => {
  let server: Server;
  let browsing: Browsing;
  beforeAll(async () => {
    server = await Server.start();
    browsing = await Browsing.open(server);
  });
  afterAll(async () => {
    await browsing?.close();
    await server?.stop();
  });

  it('has the member’s text in its first page, with scripts turned off, and the frame alone for a visitor', async () => {
    const member = await browsing.signIn(MEMBER);
    const storageState = await member.page.context().storageState();
    const { page, complaints } = await browsing.visit({ storageState, javaScriptEnabled: false });
    const answer = await page.goto(DOCUMENT);
    expect(answer?.headers()['cache-control']).toBe('no-store');
    await page.getByText(WORDS).waitFor();
    expect(await page.getByRole('navigation', { name: 'Outline' }).getByRole('link').count()).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
    const visitor = await browsing.visit();
    const seen = await (await visitor.page.request.get(DOCUMENT)).text();
    const nowhere = await (await visitor.page.request.get('/c/is3c/WG1/d/NOWHERE')).text();
    expect(seen).not.toContain(WORDS);
    expect(seen).toBe(nowhere);
  });

  it('comes alive without drawing the text again or asking for it twice', async () => {
    const { page, complaints } = await browsing.signIn(MEMBER);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql'))
        asked.push((request.postDataJSON() as { operationName: string }).operationName);
    });
    await page.route('**/assets/main-*.js', async (route) => {
      await page.waitForSelector('[data-block]');
      await page.evaluate(() => document.querySelectorAll('[data-block]').forEach((one) => (one.ariaLabel = 'first')));
      await route.continue();
    });
    await page.goto(DOCUMENT);
    await page.getByRole('complementary').getByRole('article').first().waitFor();
    const blocks = page.locator('[data-block]');
    expect(await page.locator('[data-block][aria-label="first"]').count()).toBe(await blocks.count());
    expect(asked.filter((name) => name.startsWith('Read') || name === 'Viewer')).toEqual(['ReadComments']);
    expect(complaints).toEqual([]);
  });

  it('is read and commented on without a line, across a restart, and sends the comment once', async () => {
    const { page, complaints } = await browsing.signIn(MEMBER);
    await page.goto(DOCUMENT);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.getByText('Download', { exact: true }).click();
    await page.getByRole('button', { name: 'Keep for reading without a line' }).click();
    await page.getByText('Kept in this browser').waitFor();
    await server.kill();
    await page.reload();
    await page.getByText(WORDS).waitFor();
    await page.keyboard.press('c');
    const margin = page.getByRole('complementary');
    await margin.getByLabel('What do you want to say?').fill('Written in the train.');
    await margin.getByRole('button', { name: /Send/ }).click();
    await page.getByText('Waits for the line, and is sent once').waitFor();
    const again = await page.context().newPage();
    await page.close();
    await again.goto(DOCUMENT);
    await again.getByText(WORDS).waitFor();
    await again.getByText('Waits for the line, and is sent once').waitFor();
    await server.run();
    await again.getByText(/Written without a line, and taken as WG1-IOT-/).waitFor({ timeout: 30_000 });
    await again.reload();
    await again.getByText(/and taken as WG1-IOT-/).waitFor();
    await again.getByRole('button', { name: 'Seen' }).click();
    const cards = again.getByRole('article').filter({ hasText: 'Written in the train.' });
    await cards.first().waitFor();
    expect(await cards.count()).toBe(1);
    await again.getByRole('button', { name: 'Sign out' }).click();
    await again.waitForURL('**/');
    const left = await again.evaluate(async () => {
      const open = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('keyval-store');
        request.onsuccess = () => done(request.result);
      });
      return new Promise((done) => {
        const request = open.transaction('keyval').objectStore('keyval').getAllKeys();
        request.onsuccess = () => done(request.result);
      });
    });
    expect(left).toEqual([]);
    // What the browser itself says of a line that is not there is no complaint of the app.
    expect(complaints.filter((one) => !/ERR_|Failed to (load|fetch)|WebSocket/.test(one))).toEqual([]);
  }, 90_000);

  it('fits a phone, with the outline folded before and after any script', async () => {
    const { page } = await browsing.signIn(MEMBER, { viewport: { width: 360, height: 780 } });
    await page.goto(DOCUMENT);
    await page.getByText(WORDS).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const fold = page.getByRole('button', { name: 'Outline' });
    const outline = page.getByRole('navigation', { name: 'Outline' });
    expect(await outline.isVisible()).toBe(false);
    await fold.click();
    await outline.getByRole('link').first().waitFor();
  });
});
