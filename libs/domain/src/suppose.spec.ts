import { advance } from './lifecycle';
import type { SupposableFacts, Supposition } from './suppose';
import { suppose } from './suppose';
import type { Stage } from './vocabulary';

const NOW = new Date('2026-12-04T12:00:00.000Z');
const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY);

const FACTS: SupposableFacts = {
  stage: 'LAST_CALL',
  stageLeft: null,
  kindStages: ['DRAFTING', 'LAST_CALL', 'CHAIR_GO_AHEAD', 'COALITION_APPROVAL', 'PUBLISHED'],
  revisionCount: 1,
  draftChanged: false,
  editorCount: 1,
  openRoundEndsAt: inDays(5),
  openRoundKinds: ['LAST_CALL'],
  responseDays: 14,
  heldRounds: [],
  undisposedTechnical: 1,
  undisposed: 3,
  changesSinceLastCall: [],
  unpublishedReports: 1,
  answersOut: [],
  minorityStated: true,
  approvalDesignated: false,
  unresolvedObjections: 0,
  sponsorsDisclosed: false,
  now: NOW,
};
const approving: Partial<SupposableFacts> = {
  stage: 'CHAIR_GO_AHEAD',
  openRoundEndsAt: null,
  openRoundKinds: [],
  heldRounds: ['LAST_CALL'],
  undisposed: 0,
};

describe('a dry run', () => {
  const missing = (given: Partial<SupposableFacts>, supposition: Supposition, to: Stage) => {
    const step = advance(suppose({ ...FACTS, ...given }, supposition), { to });
    return step.kind === 'UNMET' ? step.unmet.map(({ guard }) => guard) : [];
  };
  const all = { disposed: { all: 3, technical: 1 } };

  it.each<[string, Partial<SupposableFacts>, Supposition, Stage, string[]]>([
    ['changes nothing of itself', {}, {}, 'CHAIR_GO_AHEAD', ['NO_OPEN_ROUND', 'ALL_DISPOSED']],
    ['sees the round over at a later date', {}, { now: inDays(5) }, 'CHAIR_GO_AHEAD', ['ALL_DISPOSED']],
    [
      'sees it open a moment before',
      {},
      { now: new Date(inDays(5).getTime() - 1) },
      'CHAIR_GO_AHEAD',
      ['NO_OPEN_ROUND', 'ALL_DISPOSED'],
    ],
    [
      'sees it longer with another end',
      {},
      { ...all, now: inDays(6), roundClosesAt: inDays(7) },
      'CHAIR_GO_AHEAD',
      ['NO_OPEN_ROUND'],
    ],
    ['sees the way free once all is answered', {}, { ...all, now: inDays(5) }, 'CHAIR_GO_AHEAD', []],
    [
      'counts what is left',
      {},
      { now: inDays(5), disposed: { all: 2, technical: 1 } },
      'CHAIR_GO_AHEAD',
      ['ALL_DISPOSED'],
    ],
    ['never looks back', {}, { ...all, now: inDays(-9) }, 'CHAIR_GO_AHEAD', ['NO_OPEN_ROUND']],
    [
      'lets a report start the time to answer',
      approving,
      { reportsPublished: true },
      'COALITION_APPROVAL',
      ['RESPONSE_LIMIT_OVER'],
    ],
    ['sees that time over', approving, { reportsPublished: true, responseLimitOver: true }, 'COALITION_APPROVAL', []],
    [
      'knows a time that runs already',
      {
        ...approving,
        unpublishedReports: 0,
        answersOut: [{ round: 'LC1', respondBy: inDays(2), addressed: 1, answered: 0 }],
      },
      { now: inDays(2) },
      'COALITION_APPROVAL',
      [],
    ],
    [
      'waits for a report’s answers though those of another round are in',
      { ...approving, answersOut: [{ round: 'LC1', respondBy: inDays(2), addressed: 1, answered: 1 }] },
      { reportsPublished: true },
      'COALITION_APPROVAL',
      ['RESPONSE_LIMIT_OVER'],
    ],
  ])('%s', (_, given, supposition, to, guards) => {
    expect(missing(given, supposition, to)).toEqual(guards);
  });

  it('leaves the facts as they are', () => {
    const before = JSON.stringify(FACTS);
    suppose(FACTS, { now: inDays(9), ...all });
    expect(JSON.stringify(FACTS)).toBe(before);
  });
});
