/** Reading a long draft on: how soon it is there, how it scrolls, how fast it answers, and whether it takes ever more room. */
import type { BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import type { Browsing } from '../src/support/browser';
import type { Found } from './bench-web';
import { PAGES, THREADS } from './long-draft';

const SCREEN = `${PAGES} pages, ${THREADS.toLocaleString('en')} comments`;
/** Pixels a second: a reader who looks for something. */
const SPEED = 2_400;
const STRETCH = 24_000;

export async function longRead(
  browsing: Browsing,
  path: string,
  storageState: BrowserContextOptions['storageState'],
): Promise<Found[]> {
  const { page } = await browsing.visit({ ...(storageState ? { storageState } : {}), serviceWorkers: 'block' });
  page.setDefaultTimeout(60_000);
  const line = await page.context().newCDPSession(page);
  await page.goto(path, { waitUntil: 'load' });
  const began = await page.evaluate(() => performance.now());
  await page.getByRole('complementary').getByRole('article').first().waitFor();
  const idle = await page.evaluate(
    () => new Promise<number>((done) => requestIdleCallback(() => done(performance.now()), { timeout: 30_000 })),
  );
  const frames = await scroll(page, line);
  const answers = await answer(page);
  // Once through the whole text everything has been drawn once; after that, reading on costs nothing more.
  await through(page);
  const first = await memory(page, line);
  await through(page);
  const later = await memory(page, line);
  await page.context().close();
  const mib = (bytes: number) => bytes / 1024 / 1024;
  return [
    { screen: SCREEN, measure: 'open after load', value: idle - began, budget: 2_000, unit: 'ms' },
    { screen: SCREEN, measure: 'frames while scrolling', value: frames, budget: 50, unit: 'a second', atLeast: true },
    { screen: SCREEN, measure: 'slowest answer to a key or click', value: answers, budget: 200, unit: 'ms' },
    { screen: SCREEN, measure: 'memory, once read', value: mib(first.heap), budget: null, unit: 'MiB' },
    {
      screen: SCREEN,
      measure: 'memory, read once more',
      value: mib(later.heap),
      budget: mib(first.heap) * 1.05,
      unit: 'MiB',
    },
    { screen: SCREEN, measure: 'elements, once read', value: first.nodes, budget: null, unit: '' },
    {
      screen: SCREEN,
      measure: 'elements, read once more',
      value: later.nodes,
      budget: Math.round(first.nodes * 1.05),
      unit: '',
    },
  ];
}

/** Frames a second of the page's own thread while the wheel turns. */
async function scroll(page: Page, line: CDPSession): Promise<number> {
  await page.evaluate(() => {
    const counted = { frames: 0, since: performance.now(), on: true };
    Object.assign(globalThis, { counted });
    const count = () => {
      counted.frames += 1;
      if (counted.on) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await line.send('Input.synthesizeScrollGesture', {
    x: 700,
    y: 500,
    yDistance: -STRETCH,
    speed: SPEED,
    preventFling: true,
  });
  return page.evaluate(() => {
    const { counted } = globalThis as unknown as { counted: { frames: number; since: number; on: boolean } };
    counted.on = false;
    if (scrollY < 10_000) throw new Error('the page did not scroll');
    return (counted.frames * 1_000) / (performance.now() - counted.since);
  });
}

/** The slowest of some presses and clicks, from the hand to the next paint. */
async function answer(page: Page): Promise<number> {
  await page.evaluate(() => {
    const slow = { worst: 0 };
    Object.assign(globalThis, { slow });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) slow.worst = Math.max(slow.worst, duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  for (let press = 0; press < 5; press += 1) {
    await page.keyboard.press('j');
    await page.waitForTimeout(150);
  }
  const marks = page.locator('main mark:visible, main [data-comment]:visible');
  for (const at of [0, 1, 2]) {
    const inSight = await marks.evaluateAll((all, skip) => {
      const there = all.filter((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top > 150 && bottom < innerHeight - 50;
      });
      return all.indexOf(there[skip % Math.max(1, there.length)] ?? all[0]!);
    }, at);
    await marks.nth(inSight).click();
    await page.waitForTimeout(300);
  }
  await page.keyboard.press('c');
  const words = page.getByRole('complementary').getByRole('textbox').first();
  await words.waitFor();
  await words.pressSequentially('This says it well.', { delay: 40 });
  await page.waitForTimeout(300);
  return page.evaluate(() => (globalThis as unknown as { slow: { worst: number } }).slow.worst);
}

async function through(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const next = () => new Promise((done) => requestAnimationFrame(done));
    for (const down of [true, false]) {
      let before = -1;
      while (before !== scrollY) {
        before = scrollY;
        scrollBy(0, (down ? 1 : -1) * innerHeight * 1.5);
        await next();
        await next();
      }
    }
  });
}

async function memory(page: Page, line: CDPSession): Promise<{ heap: number; nodes: number }> {
  await page.waitForTimeout(500);
  await line.send('HeapProfiler.collectGarbage');
  await line.send('HeapProfiler.collectGarbage');
  const { usedSize } = await line.send('Runtime.getHeapUsage');
  const { nodes } = await line.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}
