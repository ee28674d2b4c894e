/** A standpoint answers every question of the policy as its holders would be answered, and knows nothing of them. */
import { ACTIONS, isEntitled, maySee } from './policy';
import type { Standing } from './policy';
import { standpointOf } from './standpoint';
import { ROLES, VISIBILITIES } from './vocabulary';

const HERE = { coalitionId: 'c', groupId: 'g' };
const places = [
  { coalitionId: 'c', groupId: null },
  { coalitionId: 'c', groupId: 'g' },
  { coalitionId: 'c', groupId: 'other' },
  { coalitionId: 'elsewhere', groupId: null },
  { coalitionId: 'elsewhere', groupId: 'g' },
];
const held = ROLES.flatMap((role) => places.map((place) => ({ ...place, role })));
const standings: Standing[] = [
  { personId: null, roles: [] },
  { personId: 'p', roles: [] },
  ...held.map((one) => ({ personId: 'p', roles: [one] })),
  ...held.map((one, index) => ({ personId: 'p', roles: [one, held[(index * 7 + 3) % held.length]!] })),
];

describe('a standpoint', () => {
  it('is entitled to what its holders are entitled to, as long as they are not the author', () => {
    for (const standing of standings) {
      const point = standpointOf(standing, HERE).standing;
      for (const action of ACTIONS)
        for (const audience of VISIBILITIES)
          for (const authorId of [null, 'another']) {
            const subject = { ...HERE, authorId, round: { state: 'OPEN' as const, audience } };
            expect([standing, action, isEntitled(point, action, subject)]).toEqual([
              standing,
              action,
              isEntitled(standing, action, subject),
            ]);
          }
      for (const visibility of VISIBILITIES)
        expect(maySee(point, { ...HERE, visibility })).toBe(maySee(standing, { ...HERE, visibility }));
    }
  });

  it('sees nothing of another group or coalition that one of its holders does not', () => {
    for (const standing of standings) {
      const point = standpointOf(standing, HERE).standing;
      for (const place of [
        { coalitionId: 'c', groupId: 'other' },
        { coalitionId: 'elsewhere', groupId: 'g' },
      ])
        for (const visibility of VISIBILITIES)
          if (maySee(point, { ...place, visibility })) expect(maySee(standing, { ...place, visibility })).toBe(true);
    }
  });

  it('is one for those who differ by name, order, or in which other groups they are', () => {
    const member = { coalitionId: 'c', groupId: 'g', role: 'MEMBER' as const };
    const away = (groupId: string) => ({ coalitionId: 'c', groupId, role: 'CHAIR' as const });
    const key = (personId: string | null, ...roles: Standing['roles']) => standpointOf({ personId, roles }, HERE).key;
    expect(key('a', member, away('x'))).toBe(key('b', away('y'), away('z'), member));
    expect(key('a', { ...member, coalitionId: 'elsewhere' })).toBe(key('b'));
    expect(new Set([key(null), key('a'), key('a', member), key('a', away('x')), key('a', away('g'))]).size).toBe(5);
  });

  it('has nobody in it', () => {
    const { standing } = standpointOf({ personId: 'p', roles: [{ ...HERE, role: 'MEMBER' }] }, HERE);
    expect(standing.personId).not.toBe('p');
    expect(standpointOf({ personId: null, roles: [] }, HERE).standing.personId).toBeNull();
  });
});
