import { STAGES, type Waiter } from '@plenary/domain';
import type { OverviewFilter, OverviewRow } from './overview-rows';
import {
  isAskedFor,
  isAsking,
  readFilter,
  reasonsFor,
  waitersIn,
  waitersOf,
  waitsOf,
  writeFilter,
} from './overview-rows';

const ROW = {
  document: {
    id: '1',
    code: 'IOT',
    title: 'Sicher ab Werk: ÜBERBLICK',
    stage: 'LAST_CALL',
    stageSince: '2026-11-01T00:00:00Z',
    tags: [],
    viewerCan: [],
    group: { id: 'g', code: 'WG1' },
  },
  round: null,
  revisionCount: 2,
  undisposedCount: 1,
  lastChangeAt: '2026-11-01T00:00:00Z',
  milestone: null,
  waiting: [
    { reason: 'DISPOSITIONS', on: 'EDITORS', count: 1, at: null, forViewer: false },
    { reason: 'FREEZING', on: 'EDITORS', count: null, at: null, forViewer: false },
  ],
  alerts: [{ alert: 'STILL', count: null, words: null, at: '2026-09-01T00:00:00Z' }],
  waitsForViewer: false,
} satisfies OverviewRow;
const NOTHING: OverviewFilter = { words: '', group: null, stage: null, on: null, alert: null, view: 'grid' };

describe('the asking', () => {
  it.each<[asked: Partial<OverviewFilter>, found: boolean]>([
    [{}, true],
    [{ words: '  ' }, true],
    [{ words: 'wg1 überblick' }, true],
    [{ words: 'iot label' }, false],
    [{ group: 'WG1' }, true],
    [{ group: 'WG2' }, false],
    [{ stage: 'LAST_CALL' }, true],
    [{ stage: 'DRAFTING' }, false],
    [{ on: 'EDITORS' }, true],
    [{ on: 'CHAIRS' }, false],
    [{ on: 'you' }, false],
    [{ alert: 'any' }, true],
    [{ alert: 'STILL' }, true],
    [{ alert: 'OBJECTION' }, false],
    [{ group: 'WG1', alert: 'OBJECTION' }, false],
  ])('%j finds it: %s', (asked, found) => {
    expect(isAskedFor(ROW, { ...NOTHING, ...asked })).toBe(found);
  });

  it('lives in the address, and back', () => {
    const asked: OverviewFilter = {
      words: 'a & b',
      group: 'WG1',
      stage: 'DRAFTING',
      on: 'you',
      alert: 'any',
      view: 'list',
    };
    expect(readFilter(new URLSearchParams(String(writeFilter(asked))), STAGES)).toEqual(asked);
    expect(String(writeFilter(NOTHING))).toBe('');
    expect([isAsking(asked), isAsking(NOTHING), isAsking({ ...NOTHING, view: 'list' })]).toEqual([true, false, false]);
  });

  it('is nothing where the address asks for what there is not', () => {
    expect(readFilter(new URLSearchParams('on=moon&alert=x&stage=__proto__&view=1'), STAGES)).toEqual(NOTHING);
  });

  it('says whom a row waits on once each, and first that it is you', () => {
    expect(waitersOf(ROW)).toEqual(['EDITORS']);
    expect(waitersOf({ ...ROW, waitsForViewer: true })).toEqual(['you', 'EDITORS']);
  });

  it('names her office no second time, but others who are asked with her', () => {
    const wait = { reason: 'OBJECTIONS', count: 1, at: null, forViewer: true } as const;
    const waiting = [
      { ...wait, on: 'COORDINATOR' as const },
      { ...wait, on: 'MEMBERS' as const },
    ];
    expect(waitersOf({ ...ROW, waiting, waitsForViewer: true })).toEqual(['you', 'MEMBERS']);
  });
});

describe('what waits on one person', () => {
  const closing = (
    code: string,
    closesAt: string | null,
    repliesUntil: string | null = null,
    isOpen = false,
  ): OverviewRow => ({
    ...ROW,
    waitsForViewer: true,
    document: { ...ROW.document, code },
    round:
      closesAt === null
        ? null
        : {
            id: code,
            code: 'LC1',
            state: repliesUntil && !isOpen ? 'REPLYING' : 'OPEN',
            closesAt,
            repliesUntil,
            zone: 'UTC',
          },
  });

  const codes = (rows: readonly OverviewRow[]): string[] => rows.map(({ document }) => document.code);

  it('begins with what ends first, whatever the offset it is written in; what has no end comes last, as it came', () => {
    const rows = [
      closing('NONE', null),
      closing('LATE', '2026-12-05T23:00:00Z'),
      closing('REPLIES', '2026-11-01T00:00:00Z', '2026-12-07T00:00:00Z'),
      closing('ALSO', null),
      closing('SOON', '2026-12-06T00:00:00+12:00'),
      closing('BEFORE REPLIES', '2026-12-05T20:00:00Z', '2026-12-20T00:00:00Z', true),
    ];
    expect(codes(waitsOf(rows).open)).toEqual(['SOON', 'BEFORE REPLIES', 'LATE', 'REPLIES', 'NONE', 'ALSO']);
    expect(rows[0]?.document.code).toBe('NONE');
  });

  it('tells what is hers to do from what others are asked for with her, and says nothing of the rest', () => {
    const wait = { reason: 'OBJECTIONS', count: 1, at: null, forViewer: true } as const;
    const asked = { ...wait, reason: 'COMMENTS', on: 'MEMBERS' } as const;
    const hers = { ...wait, on: 'COORDINATOR' } as const;
    const others = { ...wait, on: 'CHAIRS', forViewer: false } as const;
    const rows = [
      { ...closing('ASKED', '2026-12-01T00:00:00Z'), waiting: [asked, others] },
      { ...closing('HERS', null), waiting: [asked, hers, others] },
      { ...closing('OF OTHERS', null), waiting: [others], waitsForViewer: false },
    ];
    const { duties, open } = waitsOf(rows);
    expect([codes(duties), codes(open)]).toEqual([['HERS'], ['ASKED']]);
    expect([...duties, ...open].map(reasonsFor)).toEqual([[hers], [asked]]);
  });

  it.each<[viewerAs: Waiter[], on: Waiter[], said: string[]]>([
    [[], ['COORDINATOR'], ['COORDINATOR']],
    [['COORDINATOR'], ['COORDINATOR'], ['you']],
    [
      ['CHAIRS', 'EDITORS'],
      ['EDITORS', 'CHAIRS', 'MEMBERS'],
      ['you', 'MEMBERS'],
    ],
  ])('who is %j and reads that it waits on %j reads %j', (viewerAs, on, said) => {
    expect(waitersIn({ viewerAs }, on)).toEqual(said);
  });
});
