/** Pages of people who are signed in, in a real browser; what their consoles complain of is kept. */
import type { Browser, BrowserContextOptions, LaunchOptions, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { resolve } from 'node:path';
import type { Server } from './server';

/** The house's finder of a browser, which belongs to no project. */
const FINDER = resolve(import.meta.dirname, '../../../../tools/browser.mjs');
const PATIENCE = 15_000;

export interface Visit {
  page: Page;
  complaints: string[];
}

export class Browsing {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
  ) {}

  static async open(server: Server): Promise<Browsing> {
    const { findBrowser } = (await import(FINDER)) as { findBrowser(): Promise<LaunchOptions> };
    return new Browsing(await chromium.launch(await findBrowser()), server);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Somebody without an account, as the browser is set. */
  async visit(options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await this.browser.newContext({
      baseURL: this.server.origin,
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    return { page, complaints };
  }

  /** The way in that everybody takes: ask for a link, find it among the mails, press the button. */
  async signIn(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const visit = await this.visit(options);
    const { page } = visit;
    await page.goto('/sign-in');
    await page.getByLabel('Your mail address').fill(address);
    await page.getByRole('button', { name: 'Mail me a link' }).click();
    await page.getByRole('link', { name: 'This is the demo: read its mails' }).click();
    await page.locator('a[href*="/sign-in/confirm?token="]').first().click();
    await page.getByRole('button', { name: 'Sign me in' }).click();
    await page.getByText(address).waitFor({ state: 'attached' });
    return visit;
  }

  /**
   * Opens a screen that the server drew, signed in. Its scripts are held up until these parts of it are marked as the first
   * ones; what the screen asks for from then on is kept.
   */
  async comeAlive(address: string, path: string, parts: string): Promise<Visit & { asked: string[]; first: Locator }> {
    // A service worker would bring the scripts past what holds them up here.
    const visit = await this.signIn(address, { serviceWorkers: 'block' });
    const { page } = visit;
    // What the screen after the sign-in still asks for is none of this.
    await page.goto('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql'))
        asked.push((request.postDataJSON() as { operationName: string }).operationName);
    });
    await page.route('**/assets/main-*.js', async (route) => {
      await page.waitForSelector(parts);
      await page.evaluate((all) => document.querySelectorAll(all).forEach((one) => (one.ariaLabel = 'first')), parts);
      await route.continue();
    });
    await page.goto(path);
    return { ...visit, asked, first: page.locator(`${parts}[aria-label="first"]`) };
  }
}

/** Selects words of the text as a reader does, and leaves the selection standing. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.locator('[data-block]').filter({ hasText: words }).first().waitFor();
  const found = await page.evaluate((wanted) => {
    const root = document.querySelector('main article, main') as HTMLElement;
    for (const block of root.querySelectorAll<HTMLElement>('[data-block]')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        block.scrollIntoView({ block: 'center' });
        const selection = getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
        block.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
        return true;
      }
    }
    return false;
  }, words);
  if (!found) throw new Error(`the text does not say "${words}" in one piece`);
}

/** Opens a fold; a screen that is still settling may draw it anew, folded. */
export async function unfold(fold: Locator): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (await fold.evaluate((element) => (element as HTMLDetailsElement).open)) return;
    await fold.locator('summary').click();
    await fold.page().waitForTimeout(300);
  }
  throw new Error('the fold does not stay open');
}
