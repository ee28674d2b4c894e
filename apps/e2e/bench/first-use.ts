/** A first visit as somebody on a weak line has it: nothing cached, little comes at once, and the processor is slow. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import type { Browsing } from '../src/support/browser';

const WEB = resolve(import.meta.dirname, '../../../dist/web');
const LINE = { latency: 150, downloadThroughput: 1_440_000 / 8, uploadThroughput: 1_440_000 / 8, offline: false };
const SLOWER = 4;
/** Without news for so long, the visit has settled. */
const QUIET = 1_500;

export interface FirstUse {
  /** Bytes of the scripts that the page names and is alive with, gzipped. */
  initial: number;
  /** Bytes of all that came without the visitor doing anything: with those, what followed by itself. */
  script: number;
  /** Bytes over the line, as they were packed. */
  bytes: number;
  /** Milliseconds to the largest paint. */
  paint: number;
  /** Milliseconds for which tasks blocked beyond 50 each, after the first paint. */
  blocking: number;
  shift: number;
}

interface Watched {
  paint: number;
  first: number;
  tasks: { start: number; duration: number }[];
  shift: number;
}

const gzipped = new Map<string, number>();
function sizeOf(path: string): number {
  const size = gzipped.get(path) ?? gzipSync(readFileSync(resolve(WEB, path.slice(1))), { level: 9 }).length;
  gzipped.set(path, size);
  return size;
}

export async function firstUse(
  browsing: Browsing,
  path: string,
  storageState: BrowserContextOptions['storageState'],
): Promise<FirstUse> {
  const { page } = await browsing.visit({ ...(storageState ? { storageState } : {}), serviceWorkers: 'block' });
  page.setDefaultTimeout(60_000);
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', LINE);
  await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  let last = Date.now();
  const scripts = new Set<string>();
  line.on('Network.responseReceived', ({ response }) => {
    last = Date.now();
    const { pathname } = new URL(response.url);
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    last = Date.now();
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const watched: Watched = { paint: 0, first: 0, tasks: [], shift: 0 };
    Object.assign(globalThis, { watched });
    const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (watched.paint = startTime));
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') watched.first = startTime;
    });
    watch('longtask', ({ startTime, duration }) => watched.tasks.push({ start: startTime, duration }));
    watch('layout-shift', (entry) => (watched.shift += (entry as PerformanceEntry & { value: number }).value));
  });
  const answer = await page.goto(path, { waitUntil: 'load' });
  const named = [...((await answer?.text()) ?? '').matchAll(/(?:href|src)="(\/assets\/[^"]+\.js)"/g)];
  while (Date.now() - last < QUIET) await page.waitForTimeout(100);
  const { paint, first, tasks, shift } = await page.evaluate(
    () => (globalThis as unknown as { watched: Watched }).watched,
  );
  await page.context().close();
  if (!paint || !first) throw new Error(`${path} painted nothing`);
  return {
    initial: [...new Set(named.map(([, one = '']) => one))].reduce((sum, one) => sum + sizeOf(one), 0),
    script: [...scripts].reduce((sum, one) => sum + sizeOf(one), 0),
    bytes,
    paint,
    blocking: tasks
      .filter(({ start, duration }) => start + duration > first)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    shift,
  };
}
