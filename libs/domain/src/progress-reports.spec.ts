import type { ReportDays, ReportingFacts, ReportingState } from './progress-reports';
import { nextReportDays, reportDaysFault, reportPeriod, reporting } from './progress-reports';
import type { ProgressFacts } from './progress-draft';
import { MOST_LINES, composeProgress, isQuiet } from './progress-draft';

const at = (text: string): Date => new Date(text);
const NOW = at('2026-11-27T11:00:00Z');

describe('the days of a report', () => {
  it.each<[string, ReportDays, string, string]>([
    ['in UTC', { from: '2026-01-01', to: '2026-01-31', zone: 'UTC' }, '2026-01-01T00:00', '2026-02-01T00:00'],
    ['one day', { from: '2024-02-29', to: '2024-02-29', zone: 'UTC' }, '2024-02-29T00:00', '2024-03-01T00:00'],
    [
      'ahead of UTC',
      { from: '2026-01-01', to: '2026-01-01', zone: 'Asia/Tokyo' },
      '2025-12-31T15:00',
      '2026-01-01T15:00',
    ],
    // 23 hours and 25 hours long.
    [
      'a short day',
      { from: '2026-03-29', to: '2026-03-29', zone: 'Europe/Berlin' },
      '2026-03-28T23:00',
      '2026-03-29T22:00',
    ],
    [
      'a long day',
      { from: '2026-10-25', to: '2026-10-25', zone: 'Europe/Berlin' },
      '2026-10-24T22:00',
      '2026-10-25T23:00',
    ],
    // A day that begins at one o’clock.
    [
      'no midnight',
      { from: '2026-04-24', to: '2026-04-24', zone: 'Africa/Cairo' },
      '2026-04-23T22:00',
      '2026-04-24T21:00',
    ],
    [
      'anywhere on Earth',
      { from: '2025-12-31', to: '2025-12-31', zone: 'Etc/GMT+12' },
      '2025-12-31T12:00',
      '2026-01-01T12:00',
    ],
  ])('are instants: %s', (_what, days, since, until) => {
    expect(reportPeriod(days)).toEqual({ since: at(`${since}:00Z`), until: at(`${until}:00Z`) });
    expect(reportDaysFault(days, NOW)).toBe(null);
  });

  it.each<[string, Partial<ReportDays>, object | null]>([
    ['today', { to: '2026-11-27' }, null],
    ['tomorrow', { to: '2026-11-28' }, { to: 'in-future' }],
    ['tomorrow where it is tomorrow already', { to: '2026-11-28', zone: 'Pacific/Kiritimati' }, null],
    ['today where it is still yesterday', { to: '2026-11-27', zone: 'Etc/GMT+12' }, { to: 'in-future' }],
    ['the end before the begin', { from: '2026-02-01', to: '2026-01-31' }, { to: 'before-begin' }],
    ['no days', { from: '2026-02-30', to: 'yesterday' }, { from: 'no-day', to: 'no-day' }],
    ['a year', { from: '2026' }, { from: 'no-day' }],
    ['no zone', { zone: 'Middle/Earth' }, { zone: 'unknown-zone' }],
    ['a thousand years', { from: '1026-01-01' }, null],
    // Samoa went from the 29th to the 31st.
    ['a day that never was', { from: '2011-12-30', to: '2011-12-30', zone: 'Pacific/Apia' }, { to: 'no-day' }],
  ])('are looked at: %s', (_what, changed, fault) => {
    expect(reportDaysFault({ from: '2026-01-01', to: '2026-03-01', zone: 'UTC', ...changed }, NOW)).toEqual(fault);
  });

  it('go on where the last report ended, in its zone', () => {
    const last = { from: '2025-10-10', to: '2026-02-28', zone: 'Asia/Tokyo' };
    const begins = reportPeriod(last).until;
    expect(nextReportDays({ begins, zone: 'Asia/Tokyo' }, NOW)).toEqual({
      ...last,
      from: '2026-03-01',
      to: '2026-11-27',
    });
    // A report of today leaves nothing but today.
    const today = reportPeriod({ ...last, to: '2026-11-27' }).until;
    expect(nextReportDays({ begins: today, zone: 'Asia/Tokyo' }, NOW)).toMatchObject({ from: '2026-11-27' });
  });
});

describe('whether a group has reported', () => {
  const facts: ReportingFacts = {
    ...{ state: 'ACTIVE', begunAt: at('2024-01-01'), presentedAt: null, lastMeeting: null, endBefore: null },
    ...{ nextStartsAt: null, now: NOW },
  };
  const meeting = { startsAt: at('2026-10-10T08:00Z'), endsAt: at('2026-10-10T10:00Z') };
  it.each<[string, Partial<ReportingFacts>, ReportingState, string | null]>([
    ['is not asked while it is dormant', { state: 'DORMANT' }, 'NOT_ASKED', null],
    ['is overdue after a year without', {}, 'OVERDUE', '2024-12-31'],
    ['is due in its first year', { begunAt: at('2026-06-01') }, 'DUE', '2027-06-01'],
    ['is due for its next meeting', { begunAt: at('2026-06-01'), nextStartsAt: at('2026-12-01') }, 'DUE', '2026-12-01'],
    [
      'is overdue while that meeting runs',
      { begunAt: at('2026-06-01'), nextStartsAt: NOW },
      'OVERDUE',
      '2026-11-27T11:00',
    ],
    [
      'is overdue for the meeting that is over',
      { begunAt: at('2026-01-01'), lastMeeting: meeting },
      'OVERDUE',
      '2026-10-10T08:00',
    ],
    [
      'owes nothing to a meeting before its begin',
      { begunAt: at('2026-10-10T09:00Z'), lastMeeting: meeting },
      'DUE',
      '2027-10-10T09:00',
    ],
    [
      'has reported once it presented what it owed',
      { lastMeeting: meeting, presentedAt: at('2026-10-12'), nextStartsAt: at('2026-12-01') },
      'REPORTED',
      '2026-12-01',
    ],
    [
      'is due anew after the meeting for which it presented',
      { lastMeeting: meeting, presentedAt: at('2026-10-09'), nextStartsAt: at('2026-12-01') },
      'DUE',
      '2026-12-01',
    ],
    [
      'does not get by with the report for the meeting before',
      { lastMeeting: meeting, endBefore: at('2025-10-01'), presentedAt: at('2025-09-30') },
      'OVERDUE',
      '2026-10-10T08:00',
    ],
    ['is asked again after a year', { presentedAt: at('2025-11-20') }, 'OVERDUE', '2026-11-20'],
  ])('%s', (_what, changed, state, due) => {
    const found = reporting({ ...facts, ...changed });
    expect([found.state, found.due?.toISOString().slice(0, due?.length) ?? null]).toEqual([state, due]);
  });
});

describe('the first draft', () => {
  const text = { reference: 'WG1-IOT', title: 'Locks', path: '/iot' };
  const nothing: ProgressFacts = {
    ...{ texts: [], closedTexts: 0, rounds: [], dispositions: [], decisions: [], publications: [] },
    ...{ milestones: [], vacancies: [], participation: null },
  };

  it('holds nothing where nothing is on the record, and says so', () => {
    expect(composeProgress(nothing)).toEqual([]);
    expect(isQuiet(nothing)).toBe(true);
    const due = { title: 'Report', path: '/m', what: 'COMING', day: '2027-01-01', earlier: null } as const;
    const waiting: ProgressFacts = { ...nothing, milestones: [due], vacancies: [{ role: 'CHAIR', path: '/p' }] };
    expect(isQuiet(waiting)).toBe(true);
    expect(composeProgress(waiting)).toEqual([
      {
        section: 'MILESTONES',
        more: 0,
        lines: [
          { kind: 'MILESTONE_COMING', about: 'Report', path: '/m', values: { day: '2027-01-01', earlier: null } },
        ],
      },
      { section: 'OFFICES', more: 0, lines: [{ kind: 'VACANT', path: '/p', values: { role: 'CHAIR' } }] },
    ]);
  });

  it('says of a text that it moved rather than that it was opened, and counts what is closed', () => {
    const row = { ...text, opened: true, revisions: 1 };
    const [part] = composeProgress({
      ...nothing,
      closedTexts: 2,
      texts: [
        { ...row, stages: ['DRAFTING', 'LAST_CALL'] },
        { ...row, stages: ['DRAFTING'] },
        { ...row, opened: false, stages: ['LAST_CALL'], revisions: 3 },
      ],
    });
    expect(part?.lines.map(({ kind, about, values }) => [kind, about, values])).toEqual([
      ['MOVED', 'WG1-IOT Locks', { revisions: 1 }],
      ['OPENED', 'WG1-IOT Locks', { revisions: 1 }],
      ['REVISED', 'WG1-IOT Locks', { revisions: 3 }],
      ['CLOSED_TEXTS', undefined, { count: 2 }],
    ]);
  });

  it('names who was silent only where somebody was heard, and keeps withheld numbers withheld', () => {
    const participation = { path: '/e', rounds: 1, asked: 9, answered: null };
    const groups = [
      { word: 'Academia', answered: null },
      { word: 'Government', answered: 0 },
    ];
    const kinds = (given: NonNullable<ProgressFacts['participation']>) =>
      composeProgress({ ...nothing, participation: given })[0]?.lines.map(({ kind, values }) => [kind, values]);
    expect(kinds({ ...participation, groups })).toEqual([
      ['PARTICIPATION', { rounds: 1, asked: 9, answered: null }],
      ['ANSWERED', { word: 'Academia', answered: null }],
      ['SILENT', { word: 'Government' }],
    ]);
    expect(kinds({ ...participation, groups: groups.slice(1) })).toHaveLength(1);
    expect(kinds({ ...participation, rounds: 0, groups })).toBe(undefined);
  });

  it('holds so many lines under a heading, and says how many more there are', () => {
    const publications = Array.from({ length: MOST_LINES + 3 }, () => ({ ...text, edition: 1, day: '2026-01-01' }));
    expect(composeProgress({ ...nothing, publications })).toMatchObject([{ section: 'PUBLICATIONS', more: 3 }]);
    expect(composeProgress({ ...nothing, publications })[0]?.lines).toHaveLength(MOST_LINES);
  });
});
