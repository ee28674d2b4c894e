import type { Alert, Waiter, WaitReason } from './attention';
import { ALERTS } from './attention';
import type { GroupStanding } from './group-troubles';
import { GROUP_TROUBLES, groupsInTrouble } from './group-troubles';

const group = (code: string, more: Partial<GroupStanding> = {}): GroupStanding => ({
  ...{ id: code, code, state: 'ACTIVE', vacancies: [], reporting: { state: 'REPORTED' } },
  ...more,
});
const text = (groupId: string, ...alerts: Alert[]) => ({
  ...{ groupId, alerts: alerts.map((alert) => ({ alert })) },
  waiting: [] as { reason: WaitReason; on: Waiter }[],
});
const told = (groups: GroupStanding[], texts: ReturnType<typeof text>[] = []) =>
  groupsInTrouble(groups, texts).map(({ group: { code }, troubles }) => [
    code,
    ...troubles.map(({ trouble, texts: meant }) => (meant.length > 0 ? `${trouble} ${meant.length}` : trouble)),
  ]);

describe('groups in trouble', () => {
  it('are none where nothing is to be looked at, and none for a round that ends soon', () => {
    expect(told([group('WG1'), group('WG2')], [text('WG1', 'ENDS_SOON')])).toEqual([]);
    expect(ALERTS.filter((alert) => !(GROUP_TROUBLES as readonly string[]).includes(alert))).toEqual(['ENDS_SOON']);
  });

  it.each<[string, Partial<GroupStanding>, string[]]>([
    ['without a chair', { vacancies: ['CHAIR', 'EDITOR'] }, ['NO_CHAIR']],
    ['without an editor alone', { vacancies: ['EDITOR'] }, []],
    ['without a chair and at rest', { vacancies: ['CHAIR'], state: 'DORMANT' }, []],
    ['without a report', { reporting: { state: 'OVERDUE' } }, ['NO_REPORT']],
    ['with a report that is due', { reporting: { state: 'DUE' } }, []],
    ['of which the reader does not learn it', { reporting: null }, []],
  ])('are those %s', (_what, more, troubles) => {
    expect(told([group('WG1', more)])).toEqual(troubles.length > 0 ? [['WG1', ...troubles]] : []);
  });

  it.each<[string, Partial<GroupStanding>, string[]]>([
    ['without a chair', { vacancies: ['CHAIR'], reporting: { state: 'OVERDUE' } }, ['COORDINATOR', 'COORDINATOR']],
    ['with one', { reporting: { state: 'OVERDUE' } }, ['CHAIRS']],
  ])('wait, a group %s, on who can mend it', (_what, more, on) => {
    const [found] = groupsInTrouble([group('WG1', more)], []);
    expect(found?.troubles.flatMap((one) => one.on)).toEqual(on);
  });

  it.each<[Alert, Waiter[]]>([
    ['OBJECTION', ['COORDINATOR']],
    ['OLD_COMMENTS', ['EDITORS']],
    ['NO_EDITOR', ['CHAIRS']],
    ['NO_VOICE', ['CHAIRS']],
    ['STILL', ['MEMBERS', 'EDITORS']],
    ['MILESTONE_OVERDUE', ['MEMBERS', 'EDITORS']],
  ])('wait, for %s of a text, on %j', (alert, on) => {
    const waiting = [
      { reason: 'COMMENTS', on: 'MEMBERS' },
      { reason: 'DISPOSITIONS', on: 'EDITORS' },
    ] as const;
    const [found] = groupsInTrouble([group('WG1')], [{ ...text('WG1', alert), waiting }]);
    expect(found?.troubles.map((one) => one.on)).toEqual([on]);
    // Where nothing is waited for, a chair looks at it.
    const [still] = groupsInTrouble([group('WG1')], [text('WG1', alert)]);
    expect(still?.troubles[0]?.on).toEqual([alert === 'OBJECTION' ? 'COORDINATOR' : 'CHAIRS']);
  });

  it('come by what presses most, then by how much, then by code as people count', () => {
    const late = { reporting: { state: 'OVERDUE' } } as const;
    expect(
      told(
        [group('WG10', late), group('WG9', late), group('WG3', late), group('WG4'), group('WG5'), group('WG6')],
        [text('WG5', 'STILL', 'NO_EDITOR'), text('WG5', 'STILL'), text('WG4', 'OBJECTION'), text('WG3', 'STILL')],
      ),
    ).toEqual([
      ['WG4', 'OBJECTION 1'],
      ['WG3', 'NO_REPORT', 'STILL 1'],
      ['WG9', 'NO_REPORT'],
      ['WG10', 'NO_REPORT'],
      ['WG5', 'NO_EDITOR 1', 'STILL 2'],
    ]);
  });
});
