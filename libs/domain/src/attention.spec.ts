import type { Alert, AttentionFacts, Waiter, WaitReason } from './attention';
import { ALERTS, WAIT_REASONS, alertsOf, isWaitedFor, waitedAs, waitingFor } from './attention';
import type { Standing } from './policy';
import type { Role, Stage } from './vocabulary';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date('2026-11-20T12:00:00Z');
const inDays = (days: number): Date => new Date(NOW.getTime() + days * DAY);

const QUIET: AttentionFacts = {
  stage: 'DRAFTING',
  stageLeft: null,
  kindStages: ['PROPOSED', 'DRAFTING', 'LAST_CALL', 'COALITION_APPROVAL', 'PUBLISHED'],
  revisionCount: 1,
  draftChanged: false,
  editorCount: 1,
  openRound: null,
  heldRounds: [],
  undisposedTechnical: 0,
  undisposed: 0,
  changesSinceLastCall: [],
  unpublishedReports: 0,
  answersOut: [],
  minorityStated: false,
  approvalDesignated: false,
  unresolvedObjections: 0,
  sponsorsDisclosed: false,
  reviewDueAt: null,
  oldestUndisposedAt: null,
  milestones: [],
  lastChangeAt: inDays(-1),
  silent: [],
  now: NOW,
};
const open = (kind: 'LAST_CALL' | 'PUBLIC', days = 9, takes: 'COMMENTS' | 'REPLIES' = 'COMMENTS') => ({
  openRound: { kind, closesAt: inDays(days), takes },
});

describe('a text waits', () => {
  it.each<[what: string, facts: Partial<AttentionFacts>, waits: [WaitReason, Waiter][]]>([
    ['in drafting for its editors', {}, [['DRAFTING', 'EDITORS']]],
    ['in drafting without an editor for the chairs', { editorCount: 0 }, [['DRAFTING', 'CHAIRS']]],
    ['with a changed draft for its freezing', { draftChanged: true }, [['FREEZING', 'EDITORS']]],
    [
      'in a targeted round for the one who is asked by name, before all else',
      { stage: 'LAST_CALL', ...open('LAST_CALL'), reviewDueAt: inDays(2) },
      [
        ['REVIEW', 'REVIEWER'],
        ['COMMENTS', 'MEMBERS'],
      ],
    ],
    ['in a last call for members', { stage: 'LAST_CALL', ...open('LAST_CALL') }, [['COMMENTS', 'MEMBERS']]],
    [
      'in a consultation for everybody',
      { stage: 'PUBLIC_CONSULTATION', ...open('PUBLIC') },
      [['COMMENTS', 'EVERYBODY']],
    ],
    [
      'in a reply period for replies',
      { stage: 'PUBLIC_CONSULTATION', ...open('PUBLIC', 9, 'REPLIES'), undisposed: 4 },
      [['REPLIES', 'EVERYBODY']],
    ],
    [
      'while comments come in, not for their answers nor for a draft',
      { stage: 'LAST_CALL', ...open('LAST_CALL'), undisposed: 4, draftChanged: true, unpublishedReports: 1 },
      [['COMMENTS', 'MEMBERS']],
    ],
    [
      'after a round for answers',
      { stage: 'LAST_CALL', undisposed: 4, unpublishedReports: 1 },
      [['DISPOSITIONS', 'EDITORS']],
    ],
    ['with answers for their report', { stage: 'LAST_CALL', unpublishedReports: 1 }, [['REPORT', 'CHAIRS']]],
    [
      'with a report for the word of the commenters',
      { stage: 'LAST_CALL', answersOut: [{ round: 'LC1', respondBy: inDays(3), addressed: 2, answered: 1 }] },
      [
        ['ANSWERS', 'COMMENTERS'],
        ['NEXT_STAGE', 'CHAIRS'],
      ],
    ],
    [
      'for the word of nobody who has said it',
      { stage: 'LAST_CALL', answersOut: [{ round: 'LC1', respondBy: inDays(3), addressed: 2, answered: 2 }] },
      [['NEXT_STAGE', 'CHAIRS']],
    ],
    [
      'after the response limit for its next stage',
      { stage: 'LAST_CALL', answersOut: [{ round: 'LC1', respondBy: inDays(-3), addressed: 2, answered: 1 }] },
      [['NEXT_STAGE', 'CHAIRS']],
    ],
    [
      'with an objection for the coordinator',
      { stage: 'COALITION_APPROVAL', approvalDesignated: true, unresolvedObjections: 1 },
      [['OBJECTIONS', 'COORDINATOR']],
    ],
    ['for approval', { stage: 'COALITION_APPROVAL' }, [['CONSENSUS', 'CHAIRS']]],
    ['for publication', { stage: 'COALITION_APPROVAL', approvalDesignated: true }, [['PUBLICATION', 'CHAIRS']]],
    ['as a proposal for its next stage', { stage: 'PROPOSED' }, [['NEXT_STAGE', 'CHAIRS']]],
  ])('%s', (_what, facts, waits) => {
    expect(waitingFor({ ...QUIET, ...facts }).map(({ reason, on }) => [reason, on])).toEqual(waits);
  });

  it.each<Stage>(['PUBLISHED', 'SUPERSEDED', 'PARKED', 'WITHDRAWN'])('for nothing when it is %s', (stage) => {
    const troubled = { ...QUIET, stage, undisposed: 3, unresolvedObjections: 2, lastChangeAt: inDays(-900) };
    expect(waitingFor(troubled)).toEqual([]);
    expect(alertsOf(troubled)).toEqual([]);
  });

  it('for each reason in one of the cases above', () => {
    expect([...WAIT_REASONS].sort()).toEqual(
      [
        ...['REVIEW', 'COMMENTS', 'REPLIES', 'DISPOSITIONS', 'REPORT', 'ANSWERS', 'OBJECTIONS'],
        ...['FREEZING', 'DRAFTING', 'NEXT_STAGE', 'CONSENSUS', 'PUBLICATION'],
      ].sort(),
    );
  });
});

describe('an alert', () => {
  /** Facts in which it is raised, and the nearest in which it is not. */
  const EDGES: Record<Alert, [raised: Partial<AttentionFacts>, silent: Partial<AttentionFacts>]> = {
    OBJECTION: [{ unresolvedObjections: 1 }, { unresolvedObjections: 0 }],
    MILESTONE_OVERDUE: [
      { milestones: [{ dueAt: NOW, slips: 0 }] },
      { milestones: [{ dueAt: new Date(NOW.getTime() + 1), slips: 0 }] },
    ],
    MILESTONE_SLIPPED: [
      { milestones: [{ dueAt: inDays(9), slips: 2 }] },
      { milestones: [{ dueAt: inDays(9), slips: 1 }] },
    ],
    OLD_COMMENTS: [
      { undisposed: 2, oldestUndisposedAt: inDays(-30.01) },
      { undisposed: 2, oldestUndisposedAt: inDays(-30) },
    ],
    NO_EDITOR: [{ editorCount: 0 }, { editorCount: 0, stage: 'WRITE_UP' }],
    STILL: [{ lastChangeAt: inDays(-60.01) }, { lastChangeAt: inDays(-60) }],
    NO_VOICE: [
      { ...open('PUBLIC', 7), silent: ['Government'] },
      { ...open('PUBLIC', 7.01), silent: ['Government'] },
    ],
    ENDS_SOON: [open('LAST_CALL', 3), open('LAST_CALL', 3.01)],
  };

  it.each(ALERTS)('%s is raised at its edge and silent beside it', (alert) => {
    const [raised, silent] = EDGES[alert];
    expect(alertsOf({ ...QUIET, ...raised }).map((one) => one.alert)).toContain(alert);
    expect(alertsOf({ ...QUIET, ...silent }).map((one) => one.alert)).not.toContain(alert);
  });

  it('is none for a text on which all is well', () => {
    expect(alertsOf(QUIET)).toEqual([]);
  });

  it('comes with the earliest date that was missed, the most pressing alert first', () => {
    const facts = {
      ...QUIET,
      unresolvedObjections: 2,
      milestones: [-1, -9, 4].map((days) => ({ dueAt: inDays(days), slips: 0 })),
    };
    expect(alertsOf(facts)).toEqual([
      { alert: 'OBJECTION', count: 2 },
      { alert: 'MILESTONE_OVERDUE', at: inDays(-9) },
    ]);
  });
});

describe('it waits for me', () => {
  const subject = { coalitionId: 'c', groupId: 'g', round: { state: 'OPEN', audience: 'GROUP' } } as const;
  const holding = (role: Role, groupId: string | null, coalitionId = 'c'): Standing => ({
    personId: 'me',
    roles: [{ role, groupId, coalitionId }],
  });
  it.each<[who: string, standing: Standing, waiters: Waiter[]]>([
    ['chair', holding('CHAIR', 'g'), ['EVERYBODY', 'MEMBERS', 'CHAIRS']],
    ['secretary', holding('SECRETARY', 'g'), ['EVERYBODY', 'MEMBERS', 'CHAIRS']],
    ['editor', holding('EDITOR', 'g'), ['EVERYBODY', 'MEMBERS', 'EDITORS']],
    ['member', holding('MEMBER', 'g'), ['EVERYBODY', 'MEMBERS']],
    ['observer', holding('OBSERVER', 'g'), []],
    ['coordinator', holding('COORDINATOR', null), ['EVERYBODY', 'MEMBERS', 'COORDINATOR']],
    ['chair elsewhere', holding('CHAIR', 'other'), []],
    ['coordinator elsewhere', holding('COORDINATOR', null, 'other'), []],
  ])('as %s', (_who, standing, waiters) => {
    const all: Waiter[] = ['EVERYBODY', 'MEMBERS', 'COMMENTERS', 'EDITORS', 'CHAIRS', 'COORDINATOR'];
    expect(all.filter((on) => isWaitedFor(standing, on, subject))).toEqual(waiters);
    expect(waitedAs(standing, subject)).toEqual(waiters.filter((on) => on !== 'EVERYBODY' && on !== 'MEMBERS'));
  });
});
