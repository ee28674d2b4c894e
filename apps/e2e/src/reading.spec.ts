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
    expect(asked).toEqual(['ReadComments']);
    expect(complaints).toEqual([]);
  });
});
