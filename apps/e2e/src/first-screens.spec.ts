/** The desks on the way to whoever works at them: there before any script, the same afterwards, and for nobody else. */
import { Browsing } from './support/browser';
import { Server } from './support/server';

const SECRETARY = 'secretary@demo.example';
const DESKS = [
  { path: '/c/is3c/WG1/d/IOT/rounds/LC1', words: 'WG1-IOT-LC1-001', question: 'RoundDeskScreen' },
  { path: '/c/is3c', words: 'All groups', question: 'Overview' },
];

describe('the desks, as the server draws them', () => {
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

  it.each(DESKS)('has $path in its first page, with scripts turned off', async ({ path, words }) => {
    const signedIn = await browsing.signIn(SECRETARY);
    const storageState = await signedIn.page.context().storageState();
    const { page, complaints } = await browsing.visit({ storageState, javaScriptEnabled: false });
    const answer = await page.goto(path);
    expect(answer?.headers()['cache-control']).toBe('no-store');
    await page.getByText(words, { exact: false }).first().waitFor({ state: 'attached' });
    // What the policy for styles would drop is not there to begin with.
    expect(await page.locator('#root [style]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.each(DESKS)('brings $path alive without drawing it again or asking for it twice', async ({ path, question }) => {
    const { page, complaints, asked, first } = await browsing.comeAlive(SECRETARY, path, 'main h1');
    // The clock of the browser is told once the page is alive, as is who may be asked what.
    await page.waitForLoadState('networkidle');
    expect(await first.count()).toBe(1);
    expect(asked.filter((name) => name === question || name === 'Viewer')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('sends a visitor the frame alone where a round is for members', async () => {
    const { page } = await browsing.visit();
    const seen = await (await page.request.get('/c/is3c/WG1/d/IOT/rounds/LC1')).text();
    expect(seen).toBe(await (await page.request.get('/c/is3c/WG1/d/IOT/rounds/NOWHERE')).text());
    expect(seen).not.toContain('WG1-IOT-LC1-001');
  });
});
