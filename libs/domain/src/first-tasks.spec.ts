import type { FirstTaskKind } from './first-tasks';
import { FIRST_TASKS, firstTaskOf } from './first-tasks';
import type { EntryKind, Role } from './vocabulary';

const WHOLE: readonly EntryKind[] = [
  'COALITION_CREATED',
  'GROUP_CREATED',
  'ROLE_ASSIGNED',
  'DOCUMENT_OPENED',
  'ROUND_OPENED',
];

function taskOf(role: Role | null, demo: boolean, there: readonly EntryKind[] = WHOLE): FirstTaskKind | null {
  const groupId = role === 'COORDINATOR' || role === 'SENIOR_POLICY_ADVISER' ? null : 'g';
  const roles = role ? [{ role, groupId, coalitionId: 'c' }] : [];
  return firstTaskOf({ personId: 'p', roles }, { coalitionId: 'c', demo, there: new Set(there) });
}

describe('a first task', () => {
  it.each<[Role | null, FirstTaskKind | null]>([
    ['COORDINATOR', 'DECIDE'],
    ['SENIOR_POLICY_ADVISER', null],
    ['CHAIR', 'BRING'],
    ['VICE_CHAIR', 'BRING'],
    ['SECRETARY', 'BRING'],
    ['LEAD_RESEARCHER', 'COMMENT'],
    ['EDITOR', 'COMMENT'],
    ['MEMBER', 'COMMENT'],
    ['PARTNER', 'COMMENT'],
    ['OBSERVER', null],
    [null, null],
  ])('of a %s in a demo is %s, and elsewhere there is none', (role, task) => {
    expect([taskOf(role, true), taskOf(role, false)]).toEqual([task, null]);
  });

  it.each(WHOLE.map((missing) => [missing]))('of a coordinator is founding while %s is missing', (missing) => {
    const there = WHOLE.filter((one) => one !== missing);
    expect([taskOf('COORDINATOR', false, there), taskOf('COORDINATOR', true, there)]).toEqual(['FOUND', 'FOUND']);
    expect(taskOf('CHAIR', false, there)).toBeNull();
  });

  it('is none by what one is in another coalition', () => {
    const roles = [{ role: 'COORDINATOR' as const, groupId: null, coalitionId: 'another' }];
    expect(
      firstTaskOf({ personId: 'p', roles }, { coalitionId: 'c', demo: true, there: new Set<EntryKind>() }),
    ).toBeNull();
  });

  it('names each step once', () => {
    for (const steps of Object.values(FIRST_TASKS)) expect(new Set(steps).size).toBe(steps.length);
  });
});
