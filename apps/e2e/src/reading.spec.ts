/** The reading screen on the way to a reader: there before any script, the same afterwards, and for nobody else. */
import type { Locator, Page } from 'playwright-core';
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
    const { page, complaints, asked, first } = await browsing.comeAlive(MEMBER, DOCUMENT, '[data-block]');
    await page.getByRole('complementary').getByRole('article').first().waitFor();
    expect(await first.count()).toBe(await page.locator('[data-block]').count());
    expect(asked.filter((name) => name.startsWith('Read') || name === 'Viewer')).toEqual(['ReadComments']);
    expect(complaints).toEqual([]);
  });

  it('moves along the revisions in place, by keys and by links, and shows what changed in the text', async () => {
    const { page, complaints } = await browsing.signIn(MEMBER);
    await page.goto(`${DOCUMENT}?revision=2`);
    const slider = page.getByRole('slider', { name: 'Move along the revisions' });
    const article = page.getByRole('article', { name: /^Text of .*, revision 2/ });
    const margin = page.getByRole('complementary').getByRole('article');
    await margin.first().waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^revision 2, frozen on .* \d{4} by Demo /);

    // What changed stands in the text, is said, and leaves the comments where they are.
    const carried = await margin.count();
    const marked = await article.locator('mark').count();
    await page.getByLabel('Show changes since revision 1').check();
    await page.waitForURL(`**${DOCUMENT}?revision=2&since=1`);
    await article.locator('ins').first().waitFor();
    expect(await article.locator('del').first().textContent()).toContain('[deleted:');
    expect(await margin.count()).toBe(carried);
    expect(await article.locator('mark').count()).toBeGreaterThanOrEqual(marked);
    await page.getByText('made on revision 1').first().waitFor();
    await page.keyboard.press('n');
    await page
      .getByText(/^Change 1 of \d+$/)
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.pl-redline-stop') !== null)).toBe(true);
    await page.reload();
    await article.locator('ins').first().waitFor();
    await page.keyboard.press('d');
    await article.locator('ins').first().waitFor({ state: 'detached' });

    // Another revision comes to the same paragraph, and the keys stay with the slider.
    const last = page.getByRole('heading', { name: /Measuring progress/ });
    // Blocks get their heights as they come near the window, and the text is held meanwhile: once it stands still.
    const top = () =>
      last.evaluate(async (heading) => {
        for (let at = NaN; ;) {
          const now = Math.round(heading.getBoundingClientRect().top);
          if (now === at) return now;
          at = now;
          await new Promise((done) => setTimeout(done, 250));
        }
      });
    await top();
    await last.evaluate((heading) => scrollBy(0, heading.getBoundingClientRect().top - 120));
    const before = await top();
    expect(before).toBeLessThan(300);
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('article', { name: /^Text of .*, revision 1$/ }).waitFor();
    await page.waitForURL(`**${DOCUMENT}?revision=1`);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(40);
    expect(await slider.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(`**${DOCUMENT}?revision=2`);
    await article.waitFor();
    expect(complaints).toEqual([]);

    // Without a script the revisions are a list of links.
    const storageState = await page.context().storageState();
    const plain = await browsing.visit({ storageState, javaScriptEnabled: false });
    await plain.page.goto(DOCUMENT);
    expect(await plain.page.getByRole('slider').count()).toBe(0);
    await plain.page.getByText('Revision 2 of 2').click();
    await plain.page.getByRole('navigation', { name: 'Revisions' }).getByRole('link', { name: 'revision 1' }).click();
    await plain.page.getByText('Revision 1 of 2').waitFor();
  });

  it('does what a control in a card says at the first click, whichever card is selected', async () => {
    const { page } = await browsing.signIn(MEMBER, { viewport: { width: 1280, height: 800 } });
    await page.goto(DOCUMENT);
    const margin = page.getByRole('complementary');
    const supportable = margin.getByRole('article').filter({ has: page.getByRole('button', { name: 'Support' }) });
    await supportable.nth(1).waitFor();
    const names = await supportable.evaluateAll((cards) => cards.map((card) => card.ariaLabel ?? ''));
    for (const name of names.slice(0, 2)) {
      const card = margin.getByRole('article', { name });
      const support = card.getByRole('button', { name: 'Support', exact: true });
      expect(await card.getAttribute('data-active')).toBe(null);
      await support.scrollIntoViewIfNeeded();
      await press(page, support);
      await card.getByRole('button', { name: 'Take back my support' }).waitFor();
      await page.getByText(/^Your name stands below WG1-IOT-/).waitFor();
      expect(await card.getAttribute('data-active')).toBe('true');
    }
  });

  it.each([
    { width: 1280, height: 800, words: 'where two texts asked' },
    { width: 390, height: 844, words: 'the languages that its members speak' },
  ])('leaves the text where it is when a comment is sent, at $width pixels', async ({ words, ...viewport }) => {
    const { page } = await browsing.signIn(MEMBER, { viewport });
    await page.goto(DOCUMENT);
    await page.getByRole('complementary').waitFor();
    const block = page.locator('p[data-block]').filter({ hasText: new RegExp(words, 'i') });
    await block.first().waitFor();
    await page.mouse.move(viewport.width / 2, 400);
    // Blocks get their heights as they come near the window.
    for (let turn = 0; turn < 20 && ((await block.boundingBox())?.y ?? 0) > 330; turn += 1) {
      await page.mouse.wheel(0, 100);
      await still(block);
    }
    await dragOver(page, block, words);
    await press(page, page.getByRole('toolbar').getByRole('button', { name: 'Comment' }));
    await page.getByRole('textbox', { name: 'What do you want to say?' }).waitFor();
    await page.keyboard.type(`Seen from ${viewport.width} pixels.`);
    const send = page.getByRole('button', { name: 'Send comment' });
    const [over] = await middleOf(send);
    await page.mouse.move(over, viewport.height - 60);
    for (let turn = 0; turn < 20 && !(await inWindow(send)); turn += 1) {
      await page.mouse.wheel(0, 40);
      await still(send);
    }
    const before = await still(block);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await press(page, send);
    const card = page.getByRole('article').filter({ hasText: `Seen from ${viewport.width} pixels.` });
    await card.and(page.locator(':focus')).waitFor();
    await still(card);
    expect(Math.abs((await still(block)) - before)).toBeLessThanOrEqual(2);
    expect(await inWindow(card)).toBe(true);
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
    const fold = page.locator('summary').filter({ hasText: 'Outline' });
    const outline = page.getByRole('navigation', { name: 'Outline' });
    expect(await outline.isVisible()).toBe(false);
    await fold.click();
    await outline.getByRole('link').first().waitFor();
  });
});

/** Where its upper edge is, once that stays. */
const still = (what: Locator): Promise<number> =>
  what.evaluate(async (element) => {
    for (let at = NaN; ;) {
      const now = Math.round(element.getBoundingClientRect().top);
      if (now === at) return now;
      at = now;
      await new Promise((done) => setTimeout(done, 250));
    }
  });

/** As a hand does: what moves between down and up is missed. */
async function press(page: Page, what: Locator): Promise<void> {
  await still(what);
  await page.mouse.click(...(await middleOf(what)), { delay: 200 });
}

async function middleOf(what: Locator): Promise<[number, number]> {
  const box = await what.boundingBox();
  if (!box) throw new Error('there is nothing to point at');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Whether all of it is in the window. */
const inWindow = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

/** Selects words with the mouse. */
async function dragOver(page: Page, block: Locator, words: string): Promise<void> {
  const ends = await block.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').toLowerCase().indexOf(wanted.toLowerCase());
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const lines = [...range.getClientRects()];
      return { from: lines[0]!.toJSON() as DOMRect, to: lines.at(-1)!.toJSON() as DOMRect };
    }
    return null;
  }, words);
  if (!ends) throw new Error(`the text does not say "${words}" in one piece`);
  const { from, to } = ends;
  await page.mouse.move(from.left + 1, from.top + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.right - 1, to.top + to.height / 2, { steps: 6 });
  await page.mouse.up();
}
