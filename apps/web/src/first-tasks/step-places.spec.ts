import type { EntryKind, OverviewLineFragment } from '@plenary/graphql';
import { stepPlace } from './step-places';

type Row = OverviewLineFragment;

const GROUPS = [
  { id: '1', code: 'WG1', state: 'CONCLUDED', vacancies: ['CHAIR'], viewerCan: ['OPEN_DOCUMENT'] },
  { id: '2', code: 'WG2', state: 'ACTIVE', vacancies: [], viewerCan: [] },
  { id: '3', code: 'WG3', state: 'ACTIVE', vacancies: ['CHAIR'], viewerCan: ['OPEN_DOCUMENT'] },
] as never;

type About = Partial<Row['document']> &
  Partial<Pick<Row, 'round'>> & { hers?: boolean; at?: string; objection?: boolean };

function row(code: string, about: About = {}): Row {
  const { hers = false, at = '2026-01-01T00:00:00Z', objection = false, round = null, ...document } = about;
  return {
    document: {
      ...{ id: code, code, title: `The ${code}`, stage: 'DRAFTING', group: { id: '3', code: 'WG3' } },
      ...{ viewerCan: ['OPEN_ROUND', 'DESIGNATE_CONSENSUS', 'STATE_POSITION'], ...document },
    },
    round,
    lastChangeAt: at,
    waitsForViewer: hers,
    alerts: objection ? [{ alert: 'OBJECTION' }] : [],
  } as unknown as Row;
}

const place = (step: EntryKind, rows: Row[] = [], isBegun = true) => stepPlace('c', step, GROUPS, rows, isBegun);
const OPEN: Row['round'] = {
  ...{ id: 'r', code: 'LC1', state: 'OPEN' as const, zone: 'UTC' },
  ...{ closesAt: '2030-01-01T00:00:00Z', repliesUntil: null },
};

describe('where a step is done', () => {
  it('leads to a group that still works, and that wants whom it names', () => {
    expect(place('GROUP_CREATED').href).toBe('/c/c?new=group');
    expect(place('ROLE_ASSIGNED').href).toBe('/c/c/WG3/people');
    expect(place('DOCUMENT_OPENED').href).toBe('/c/c/WG3/new-document');
    expect(stepPlace('c', 'ROLE_ASSIGNED', [], [], false)).toEqual({});
  });

  it('opens a round on the text that was brought last, whatever stage it is at by now', () => {
    const rows = [
      row('OLD', { stage: 'PROPOSED' }),
      row('NEW', { at: '2026-02-01T00:00:00Z' }),
      row('OPEN', { round: OPEN, at: '2026-03-01T00:00:00Z' }),
    ];
    expect(place('ROUND_OPENED', rows)).toEqual({ href: '/c/c/WG3/d/NEW', text: 'The NEW' });
    // Nobody is sent to a text that others have had in hand for long.
    expect(place('ROUND_OPENED', rows, false)).toEqual({});
    expect(place('ROUND_OPENED', [row('DONE', { stage: 'PUBLISHED' }), row('NOT', { viewerCan: [] })])).toEqual({});
  });

  it('comments where one may, and rather where it is waited for', () => {
    const rows = [row('ANY', { round: OPEN }), row('HERS', { round: OPEN, hers: true }), row('NONE')];
    expect(place('COMMENT_MADE', rows)).toEqual({ href: '/c/c/WG3/d/HERS', text: 'The HERS' });
    expect(place('POSITION_STATED', rows).href).toBe('/c/c/WG3/d/HERS/decisions');
    expect(place('COMMENT_MADE', [row('NOT', { round: OPEN, viewerCan: [] })])).toEqual({});
  });

  it('decides where an objection waits, and on a text before its approval', () => {
    const rows = [row('ON'), row('READY', { stage: 'COALITION_APPROVAL' }), row('STUCK', { objection: true })];
    expect(place('OBJECTION_DECIDED', rows)).toEqual({ href: '/c/c/WG3/d/STUCK', text: 'The STUCK' });
    expect(place('EVALUATION_PUBLISHED', rows)).toEqual({
      href: '/c/c/WG3/d/READY/decisions#consensus',
      text: 'The READY',
    });
  });
});
