/**
 * Every screen of the app in every state, wide and narrow, light and dark: nothing for axe to find, nothing wider than
 * the window, nothing in the console. The table is held against the routes: a new one without a row fails.
 */
import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Browsing } from './support/browser';
import { axeFaults, widthFaults } from './support/faults';
import { Server } from './support/server';

const SESSION = '/c/is3c/sessions/IGF-2023/IS3C';
const DOCUMENT = '/c/is3c/WG1/d/IOT';

/** Where each route is looked at in the demo; PERSON, PROPOSAL and HUB_ENTRY stand for addresses that are found out as the specs run. */
const ROWS: Readonly<Record<string, string>> = {
  '/': '/',
  '/sign-in': '/sign-in',
  '/sign-in/confirm': '/sign-in/confirm?token=none',
  '/sign-in/code': '/sign-in/code',
  '/sign-in/password': '/sign-in/password',
  '/me': '/me',
  '/me/security': '/me/security',
  '/me/comments': '/me/comments',
  '/me/address': '/me/address?token=none',
  '/me/removal': '/me/removal',
  '/claim': '/claim',
  '/demo/mails': '/demo/mails',
  '/c/:coalition': '/c/is3c',
  '/c/:coalition/library': '/c/is3c/library?words=label',
  '/c/:coalition/reports': '/c/is3c/reports',
  '/c/:coalition/milestones': '/c/is3c/milestones',
  '/c/:coalition/sdgs': '/c/is3c/sdgs',
  '/c/:coalition/sdgs/review': '/c/is3c/sdgs/review',
  '/c/:coalition/:group/d/:document/sdgs': '/c/is3c/WG1/d/IOT/sdgs',
  '/c/:coalition/funding': '/c/is3c/funding',
  '/c/:coalition/outreach': '/c/is3c/outreach',
  '/c/:coalition/proposals': '/c/is3c/proposals',
  '/c/:coalition/proposals/:proposal': 'PROPOSAL',
  '/c/:coalition/hub': '/c/is3c/hub',
  '/c/:coalition/hub/:entry': 'HUB_ENTRY',
  '/c/:coalition/evidence': '/c/is3c/evidence',
  '/c/:coalition/settings/kinds': '/c/is3c/settings/kinds',
  '/c/:coalition/settings/rounds': '/c/is3c/settings/rounds',
  '/c/:coalition/settings/vocabularies': '/c/is3c/settings/vocabularies',
  '/c/:coalition/sessions': '/c/is3c/sessions',
  '/c/:coalition/sessions/:meeting/:session': SESSION,
  '/c/:coalition/sessions/:meeting/:session/agenda': `${SESSION}/agenda`,
  '/c/:coalition/sessions/:meeting/:session/run': `${SESSION}/run`,
  '/c/:coalition/sessions/:meeting/:session/speakers': `${SESSION}/speakers`,
  '/c/:coalition/sessions/:meeting/:session/deliverables': `${SESSION}/deliverables`,
  '/c/:coalition/sessions/:meeting/:session/minutes': `${SESSION}/minutes`,
  '/c/:coalition/calls': '/c/is3c/calls',
  '/c/:coalition/calls/:number': '/c/is3c/calls/1',
  '/c/:coalition/people': '/c/is3c/people',
  '/c/:coalition/people/import': '/c/is3c/people/import',
  '/c/:coalition/people/:person': 'PERSON',
  '/c/:coalition/audit': '/c/is3c/audit',
  '/c/:coalition/:group': '/c/is3c/WG1',
  '/c/:coalition/:group/new-document': '/c/is3c/WG1/new-document',
  '/c/:coalition/:group/people': '/c/is3c/WG1/people',
  '/c/:coalition/:group/d/:document': DOCUMENT,
  '/c/:coalition/:group/d/:document/comments/:reference': `${DOCUMENT}/comments/WG1-IOT-LC1-003`,
  '/c/:coalition/:group/d/:document/draft': `${DOCUMENT}/draft`,
  '/c/:coalition/:group/d/:document/decisions': `${DOCUMENT}/decisions`,
  '/c/:coalition/:group/d/:document/standards': '/c/is3c/WG5/d/KEY/standards',
  '/c/:coalition/:group/d/:document/standards/:from/:to': '/c/is3c/WG5/d/KEY/standards/1/2',
  '/c/:coalition/:group/d/:document/history': `${DOCUMENT}/history`,
  '/c/:coalition/:group/d/:document/redline/:from/:to': `${DOCUMENT}/redline/1/2`,
  '/c/:coalition/:group/d/:document/new-round': `${DOCUMENT}/new-round`,
  '/c/:coalition/:group/d/:document/rounds/:round': `${DOCUMENT}/rounds/LC1`,
  '/c/:coalition/:group/d/:document/rounds/:round/dispositions': `${DOCUMENT}/rounds/LC1/dispositions`,
  '*': '/c/is3c/NOWHERE',
};
/** A page that the server writes, a document without a round, and a text with its changes. */
const BESIDES: Readonly<Record<string, string>> = {
  'a public page': '/p/is3c/WG1/LABEL',
  'a document in drafting': '/c/is3c/WG2/d/SKILLS',
  'a text with its changes': `${DOCUMENT}?revision=2&since=1`,
};
/** One screen of each frame. */
const OFFLINE: readonly string[] = ['/c/is3c', DOCUMENT, `${DOCUMENT}/rounds/LC1`, '/me'];
/** How a dialog of a screen is opened, by the name of its button or by a key. */
const DIALOGS: readonly { at: string; open: string | { key: string } }[] = [
  { at: DOCUMENT, open: { key: 'Control+k' } },
  { at: DOCUMENT, open: { key: '?' } },
  { at: DOCUMENT, open: 'Withhold its words' },
  { at: `${DOCUMENT}/rounds/LC1`, open: { key: '?' } },
];

const WIDE = { colorScheme: 'light', viewport: { width: 1440, height: 900 } } as const;

/** The patterns of all routes, as their nesting makes them; `/gallery` is for development alone. */
function routePatterns(): string[] {
  const sources = ['routes.tsx', 'more-routes.tsx'].map((name) => resolve(import.meta.dirname, '../../web/src', name));
  return [...new Set(sources.flatMap((path) => patternsIn(readFileSync(path, 'utf8'))))];
}

function patternsIn(source: string): string[] {
  const above: string[] = [];
  const found: string[] = [];
  for (const [tag, path, rest] of [...source.matchAll(/<Route (?:path="([^"]+)"|index)([^]*?)>|<\/Route>/g)].map(
    (match) => [match[0], match[1] ?? '', match[2] ?? ''] as const,
  )) {
    if (tag === '</Route>') above.pop();
    else {
      const whole = path.startsWith('/') || path === '*' ? path : [above.at(-1), path].filter(Boolean).join('/');
      if (rest.includes('element=')) found.push(whole);
      if (!tag.endsWith('/>')) above.push(whole);
    }
  }
  return found.filter((pattern) => pattern !== '/gallery');
}

const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
};

describe('the screens', () => {
  let server: Server;
  let browsing: Browsing;
  let addresses: [string, string][];
  beforeAll(async () => {
    server = await Server.start();
    browsing = await Browsing.open(server);
    const { page } = await browsing.signIn('secretary@demo.example');
    await page.goto('/c/is3c/people');
    const person = await page
      .locator('main a[href^="/c/is3c/people/"]:not([href$="/import"])')
      .first()
      .getAttribute('href');
    await page.goto('/c/is3c/proposals');
    const proposal = await page.locator('main a[href^="/c/is3c/proposals/"]').first().getAttribute('href');
    await page.goto('/c/is3c/hub');
    const hubEntry = await page.locator('main a[href^="/c/is3c/hub/"]').first().getAttribute('href');
    const found: Record<string, string | null> = { PERSON: person, PROPOSAL: proposal, HUB_ENTRY: hubEntry };
    addresses = Object.entries({ ...ROWS, ...BESIDES }).map(([route, at]) => [route, found[at] ?? at]);
    await page.context().close();
  });
  afterAll(async () => {
    await browsing?.close();
    await server?.stop();
  });

  it('have a row for every route', () => {
    expect(routePatterns().sort()).toEqual(Object.keys(ROWS).sort());
  });

  it('hold nothing against anybody, light and wide, without a line, and at twice the size', async () => {
    const { page, complaints } = await browsing.signIn('secretary@demo.example', WIDE);
    const found: string[] = [];
    for (const [, at] of addresses) {
      await page.goto(at);
      await settled(page);
      found.push(...(await axeFaults(page, at)), ...(await widthFaults(page, at)));
      await page.setViewportSize({ width: 640, height: 450 });
      found.push(...(await widthFaults(page, `${at} at 200 %`)));
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
      found.push(...(await widthFaults(page, `${at} in letters of twice the size`)));
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      await page.setViewportSize(WIDE.viewport);
      // The frame says it, on every screen in the same words.
      if (!OFFLINE.includes(at)) continue;
      await page.context().setOffline(true);
      await page.getByText('The line is lost', { exact: false }).first().waitFor();
      found.push(...(await axeFaults(page, `${at} without a line`, '[role=status]')));
      await page.context().setOffline(false);
    }
    expect(found).toEqual([]);
    expect(complaints.filter((one) => !/ERR_|Failed to (load|fetch)|fetching the script|WebSocket/.test(one))).toEqual(
      [],
    );
  }, 900_000);

  it('hold nothing against anybody, dark and 320 pixels wide', async () => {
    const { page, complaints } = await browsing.signIn('secretary@demo.example', {
      colorScheme: 'dark',
      viewport: { width: 320, height: 780 },
    });
    const found: string[] = [];
    for (const [, at] of addresses) {
      await page.goto(at);
      await settled(page);
      found.push(...(await axeFaults(page, at)), ...(await widthFaults(page, at)));
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  }, 900_000);

  it('hold nothing against anybody while they wait for answers, and when they get none', async () => {
    const { page } = await browsing.signIn('secretary@demo.example', { reducedMotion: 'reduce' });
    let silent = true;
    await page.route('**/graphql', (route) => (silent ? undefined : route.fulfill({ status: 500, body: 'broken' })));
    const found: string[] = [];
    for (const [, at] of addresses.filter(([, one]) => !one.startsWith('/p/'))) {
      silent = true;
      await page.goto(at);
      await page.locator('main').waitFor();
      found.push(...(await axeFaults(page, `${at} waiting`)));
      const moving = await page.evaluate(
        () =>
          document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 20).length,
      );
      if (moving > 0) found.push(`${at} waiting: ${moving} parts move where no motion is wanted`);
      silent = false;
      await page.goto(at);
      await page.locator('main').waitFor();
      await page.waitForLoadState('networkidle');
      found.push(...(await axeFaults(page, `${at} refused`)), ...(await widthFaults(page, `${at} refused`)));
    }
    expect(found).toEqual([]);
  }, 900_000);

  it('hold nothing against anybody with a dialog open, and give the focus back', async () => {
    const { page } = await browsing.signIn('secretary@demo.example');
    const found: string[] = [];
    for (const { at, open } of DIALOGS) {
      const name = `${at} with ${typeof open === 'string' ? open : open.key}`;
      await page.goto(at);
      await settled(page);
      if (typeof open === 'string') {
        await page
          .getByRole('article', { name: /^Comment / })
          .last()
          .focus();
        await page.getByRole('button', { name: open }).first().focus();
        await page.keyboard.press('Enter');
      } else await page.keyboard.press(open.key);
      const before = typeof open === 'string' ? open : null;
      await page.locator('dialog[open]').waitFor();
      found.push(...(await axeFaults(page, name)));
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
      const focus = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (before && !focus.includes(before)) found.push(`${name}: the focus does not come back`);
    }
    expect(found).toEqual([]);
  });

  it('show the focus and what is commented on in forced colours too', async () => {
    const { page } = await browsing.signIn('amber@demo.example', { forcedColors: 'active' });
    await page.goto(DOCUMENT);
    await page.locator('mark').first().waitFor();
    const marks = await page.locator('mark').evaluateAll((all) =>
      all.map((mark) => {
        const { borderBlockEndStyle, borderBlockEndWidth, backgroundColor } = getComputedStyle(mark);
        const around = getComputedStyle(document.body).backgroundColor;
        return (borderBlockEndStyle !== 'none' && borderBlockEndWidth !== '0px') || backgroundColor !== around;
      }),
    );
    expect(marks.every(Boolean)).toBe(true);
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return { outlineStyle, outlineWidth, what: document.activeElement?.outerHTML.slice(0, 80) };
      });
      expect(outline).toMatchObject({ outlineStyle: expect.not.stringMatching('none') as string });
    }
  });
});
