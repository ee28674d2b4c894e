/** What an office carries, cell by cell. */
import { isOffice, leadsRounds, needsSomebody, roundsLeftAlone } from './offices';
import type { Role } from './vocabulary';

describe('an office', () => {
  it.each<[Role, boolean, boolean]>([
    ['COORDINATOR', true, false],
    ['SENIOR_POLICY_ADVISER', true, false],
    ['CHAIR', true, true],
    ['VICE_CHAIR', true, true],
    ['SECRETARY', true, true],
    ['LEAD_RESEARCHER', true, false],
    ['EDITOR', true, false],
    ['MEMBER', false, false],
    ['OBSERVER', false, false],
    ['PARTNER', false, false],
  ])('%s: is one %s, answers for rounds %s', (role, office, leads) => {
    expect([isOffice(role), leadsRounds(role)]).toEqual([office, leads]);
  });
});

describe('a round needs somebody', () => {
  it.each([
    ['SCHEDULED', 'LAST_CALL', 0, true],
    ['OPEN', 'LAST_CALL', 0, true],
    ['REPLYING', 'PUBLIC_CONSULTATION', 3, true],
    ['OPEN', 'WITHDRAWN', 0, true],
    ['ENDED', 'LAST_CALL', 1, true],
    ['ENDED', 'LAST_CALL', 0, false],
    ['ENDED', 'PUBLISHED', 4, false],
    ['ENDED', 'PARKED', 4, false],
    ['ENDED', 'WITHDRAWN', 4, false],
  ] as const)('%s in %s with %i undisposed: %s', (state, stage, undisposed, needs) => {
    const round = { code: 'LC1', state, stage, undisposed };
    expect(needsSomebody(round)).toBe(needs);
    expect(roundsLeftAlone([round], 0)).toEqual(needs ? [round] : []);
    expect(roundsLeftAlone([round], 1)).toEqual([]);
  });
});
