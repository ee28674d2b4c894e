/**
 * What the web app weighs and how it feels, against its budgets: the script of each screen, the first visit over a weak
 * line, a draft of two hundred pages with a thousand comments. The built app runs as it does for people, with a database
 * of its own that is dropped at the end.
 */
import { Browsing } from '../src/support/browser';
import { Server } from '../src/support/server';
import { firstUse, type FirstUse } from './first-use';
import { longDraft, PAGES, THREADS } from './long-draft';
import { longRead } from './long-read';

export interface Found {
  screen: string;
  measure: string;
  value: number;
  budget: number | null;
  unit: string;
  /** Whether more is better; otherwise less is. */
  atLeast?: boolean;
  /** What the value is the middle of. */
  of?: number[];
}

const READER = 'amber@demo.example';
const CHAIR = 'secretary@demo.example';

interface Screen {
  name: string;
  path: string;
  who: string | null;
  kind: 'reading' | 'desk';
}

const SCREENS: Screen[] = [
  { name: 'reading', path: '/c/is3c/WG1/d/IOT', who: READER, kind: 'reading' },
  { name: 'desk of a round', path: '/c/is3c/WG1/d/IOT/rounds/LC1', who: CHAIR, kind: 'desk' },
  { name: 'desk of the groups', path: '/c/is3c', who: CHAIR, kind: 'desk' },
];

export const BUDGETS = {
  reading: { script: 150, paint: 1_500, blocking: 300 },
  desk: { script: 200, paint: 2_500, blocking: 300 },
} as const;

export async function benchWeb(runs: number, say: (line: string) => void): Promise<Found[]> {
  const server = await Server.start();
  let browsing: Browsing | undefined;
  try {
    browsing = await Browsing.open(server);
    const states = new Map<string, Awaited<ReturnType<typeof stateOf>>>();
    for (const who of [READER, CHAIR]) states.set(who, await stateOf(browsing, who));
    const found: Found[] = [];
    for (const { name, path, who, kind } of SCREENS) {
      say(`… ${name}: ${runs} first visits over 1.44 Mbit/s, 150 ms, a processor four times as slow`);
      const budget = BUDGETS[kind];
      const visits: FirstUse[] = [];
      for (let run = 0; run < runs; run += 1)
        visits.push(await firstUse(browsing, path, who ? states.get(who) : undefined));
      const middle = (
        measure: string,
        pick: (visit: (typeof visits)[number]) => number,
        most: number | null,
        unit: string,
      ) => {
        const of = visits.map(pick).sort((a, b) => a - b);
        found.push({ screen: name, measure, value: of[of.length >> 1] ?? NaN, budget: most, unit, of });
      };
      middle('initial script, gzipped', (one) => one.initial / 1024, budget.script, 'KiB');
      middle('all script, gzipped', (one) => one.script / 1024, null, 'KiB');
      middle('all bytes of the visit', (one) => one.bytes / 1024, null, 'KiB');
      middle('largest paint', (one) => one.paint, budget.paint, 'ms');
      middle('blocking', (one) => one.blocking, budget.blocking, 'ms');
      middle('shift of the layout', (one) => one.shift, 0.1, '');
    }
    say(`… a draft of ${PAGES} pages with ${THREADS} comments is written`);
    const path = await longDraft(server, CHAIR, READER);
    say('… and read from one end to the other');
    found.push(...(await longRead(browsing, path, states.get(READER))));
    return found;
  } finally {
    await browsing?.close();
    await server.stop();
  }
}

async function stateOf(browsing: Browsing, address: string) {
  const { page } = await browsing.signIn(address);
  const state = await page.context().storageState();
  await page.context().close();
  return state;
}
