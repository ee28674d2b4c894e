/**
 * Words that were made to run, in every text that the demo keeps, and every page and file that a link leads to from
 * there: nothing of them runs, nothing is fetched, and the content security policy is never the one that stops it.
 */
import ical from 'ical.js';
import { EVIL_HOST, fillWithHostileWords } from '@plenary/testing';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { Browsing } from './support/browser';
import { Server } from './support/server';

const START = ['/', '/c/is3c', '/me', '/me/comments', '/me/security', '/demo/mails', '/p/is3c', '/p/is3c/join'];
const SESSION = '/c/is3c/sessions/IGF-2023/IS3C';
const MORE = [
  ...['/c/is3c/audit', '/c/is3c/evidence', '/c/is3c/milestones', '/c/is3c/people', '/c/is3c/people/import'],
  ...['kinds', 'rounds', 'vocabularies', 'sessions'].map((name) => `/c/is3c/settings/${name}`),
  ...['', '/agenda', '/run', '/speakers', '/deliverables', '/minutes'].map((end) => SESSION + end),
  ...['', '/draft', '/decisions', '/history', '/redline/1/2', '/rounds/LC1', '/rounds/LC1/dispositions'].map(
    (end) => `/c/is3c/WG1/d/IOT${end}`,
  ),
];
/** Of addresses that differ only in what they name, so many are looked at. */
const ALIKE = 2;

/** What an address is the same page as: names and numbers apart. */
const kindOf = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}/g, 'ID')
    .replace(/\/[A-Z0-9][A-Z0-9-]*(?=\/|$|\.)/g, '/X')
    .replace(/\/\d+(?=\/|$|\.)/g, '/N');

/** What stands in the page that nobody of the house put there. */
const dangersOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) found.push(`${element.tagName} ${name}`);
        if (
          /^(href|src|action|formaction|data|srcdoc)$/i.test(name) &&
          /^\s*(java\s*script|data:text|vbscript)/i.test(value)
        )
          found.push(`${element.tagName} ${name}=${value}`);
      }
      if (/^(iframe|object|embed|base|frame|math)$/i.test(element.tagName)) found.push(element.tagName);
    }
    if ('plenaryRan' in window) found.push('something ran');
    return found;
  });

interface FoundFile {
  address: string;
  type: string;
  headers: Record<string, string>;
  bytes: Buffer;
}

describe('words that were made to run', () => {
  let server: Server;
  let browsing: Browsing;
  const violations: string[] = [];
  const asked: string[] = [];
  const dangers: string[] = [];
  const pages = new Set<string>();
  const files = new Map<string, FoundFile>();
  /** What somebody has looked at beyond where everybody begins. */
  const known = new Set([...START, ...MORE]);

  const watch = async (page: Page): Promise<void> => {
    page.on('request', (request) => {
      if (request.url().includes(EVIL_HOST)) asked.push(`${page.url()}: ${request.url()}`);
    });
    page.on('dialog', (dialog) => {
      dangers.push(`${page.url()}: a dialog`);
      void dialog.dismiss();
    });
    await page.exposeFunction('plenaryViolation', (what: string) => violations.push(`${page.url()}: ${what}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { plenaryViolation } = window as unknown as { plenaryViolation(what: string): void };
        plenaryViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  };

  const take = async (page: Page, at: string): Promise<void> => {
    const response = await page.request.get(at);
    if (!response.ok()) return;
    const headers = response.headers();
    files.set(at, { address: at, headers, type: headers['content-type'] ?? '', bytes: await response.body() });
  };

  /** Every page that links lead to, a few of each kind; what is a file is kept. */
  const crawl = async (page: Page): Promise<void> => {
    const counts = new Map<string, number>();
    const waiting = [...START, ...MORE];
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      if (at.startsWith('/files/') || /\.[a-z]+(\?[^/]*)?$/.test(at)) {
        await take(page, at);
        continue;
      }
      const response = await page.goto(at).catch(() => null);
      if (!response || response.status() >= 500) {
        dangers.push(`${at}: ${response?.status() ?? 'no answer'}`);
        continue;
      }
      await page
        .locator('h1')
        .first()
        .waitFor({ state: 'attached' })
        .catch(() => undefined);
      await page.waitForLoadState('networkidle');
      pages.add(at);
      dangers.push(...(await dangersOf(page)).map((one) => `${at}: ${one}`));
      const links = await page.$$eval('a[href]', (all) => all.map((one) => (one as HTMLAnchorElement).href));
      for (const href of links) {
        if (!href.startsWith(server.origin)) {
          if (!/^(https?|mailto):/.test(href)) dangers.push(`${at}: a link to ${href}`);
          continue;
        }
        const path = href.slice(server.origin.length).replace(/#.*$/, '');
        const kind = kindOf(path);
        const seen = counts.get(kind) ?? 0;
        if (known.has(path) || seen >= ALIKE || /^\/api\/|\?lang=/.test(path)) continue;
        counts.set(kind, seen + 1);
        known.add(path);
        waiting.push(path);
      }
    }
  };

  beforeAll(async () => {
    server = await Server.start();
    browsing = await Browsing.open(server);
    const signedIn = [await browsing.signIn('assistant@demo.example'), await browsing.signIn('secretary@demo.example')];
    const filled = await fillWithHostileWords(server.fresh.url);
    process.stdout.write(`Columns of people's words that were filled: ${filled.length}\n`);
    for (const { page } of [...signedIn, await browsing.visit()]) {
      await watch(page);
      await crawl(page);
      await page.context().close();
    }
    process.stdout.write(`Pages looked at: ${pages.size}, files: ${files.size}\n`);
  }, 900_000);
  afterAll(async () => {
    await browsing?.close();
    await server?.stop();
  });

  const filesOf = (...types: string[]): FoundFile[] =>
    [...files.values()].filter(({ type }) => types.some((one) => type.startsWith(one)));

  it('stand on every screen', () => {
    expect(pages.size).toBeGreaterThan(40);
    expect(files.size).toBeGreaterThan(15);
  });

  it('run on no page, and become no element of it', () => {
    expect(dangers).toEqual([]);
  });

  it('are nothing that the content security policy has to stop', () => {
    expect(violations).toEqual([]);
  });

  it('fetch nothing', () => {
    expect(asked).toEqual([]);
  });

  it('run in no HTML file that is opened from a disk, without any policy', async () => {
    const html = filesOf('text/html');
    expect(html.length).toBeGreaterThan(0);
    const { page } = await browsing.visit();
    for (const { address, bytes } of html) {
      await page.setContent(bytes.toString('utf8'));
      expect([address, await dangersOf(page)]).toEqual([address, []]);
    }
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it('are no formula in a table for spreadsheets', () => {
    const tables = filesOf('text/csv');
    expect(tables.length).toBeGreaterThan(0);
    for (const { address, bytes } of tables) {
      const { data } = Papa.parse<string[]>(bytes.toString('utf8').replace(/^\ufeff/, ''));
      expect([address, data.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))]).toEqual([address, []]);
    }
  });

  it('are no line of their own in a calendar, and no markup in a feed or a map', () => {
    for (const { address, bytes } of filesOf('text/calendar')) {
      const calendar = new ical.Component(ical.parse(bytes.toString('utf8')) as unknown[]);
      const events = calendar.getAllSubcomponents('vevent');
      expect([address, events.filter((event) => event.hasProperty('attendee')).length]).toEqual([address, 0]);
    }
    for (const { bytes } of filesOf('application/atom+xml', 'application/xml')) {
      const names = new Set<string>();
      const parser = new SaxesParser();
      parser.on('opentag', ({ name }) => names.add(name));
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(bytes.toString('utf8')).close();
      expect([...names].filter((name) => /script|img|svg|iframe/i.test(name))).toEqual([]);
    }
  });

  it('are handed out as files that no browser opens in our name', () => {
    for (const { address, headers } of files.values()) {
      const { 'content-security-policy': policy = '', 'x-content-type-options': sniffed } = headers;
      expect([address, sniffed, policy.includes("default-src 'none'")]).toEqual([address, 'nosniff', true]);
      if (!headers['content-type']?.startsWith('text/html')) continue;
      // A page to print is opened, in a sandbox: it has no origin of ours, and no script.
      const isOurs = !/^attachment/.test(headers['content-disposition'] ?? '') && !/\bsandbox(;|$)/.test(policy);
      expect([address, isOurs]).toEqual([address, false]);
    }
  });

  it('would run if they became markup and the policy were not there, and do not where it is', async () => {
    const markup = `<script>top.plenaryRan=1</script><img src="//${EVIL_HOST}/x.png" onerror="top.plenaryRan=1">`;
    const ran = async (bypassCSP: boolean): Promise<{ ran: boolean; stopped: number }> => {
      const { page } = await browsing.visit({ bypassCSP });
      const before = violations.length;
      await watch(page);
      await page.route('**/p/is3c', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace('<main>', `<main>${markup}`) });
      });
      await page.goto('/p/is3c');
      await page.waitForLoadState('networkidle');
      const found = await page.evaluate(() => 'plenaryRan' in window);
      await page.context().close();
      return { ran: found, stopped: violations.splice(before).length };
    };
    expect(await ran(true)).toMatchObject({ ran: true });
    const kept = await ran(false);
    expect(kept.ran).toBe(false);
    expect(kept.stopped).toBeGreaterThan(0);
  });
});
