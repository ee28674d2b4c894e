import type { Alert } from './attention';
import { ALERTS } from './attention';
import type { GroupStanding } from './group-troubles';
import { GROUP_TROUBLES, groupsInTrouble } from './group-troubles';

const group = (code: string, more: Partial<GroupStanding> = {}): GroupStanding => ({
  ...{ id: code, code, state: 'ACTIVE', vacancies: [], reporting: { state: 'REPORTED' } },
  ...more,
});
const text = (groupId: string, ...alerts: Alert[]) => ({ groupId, alerts: alerts.map((alert) => ({ alert })) });
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
    expect(found?.troubles.map((one) => one.on)).toEqual(on);
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
