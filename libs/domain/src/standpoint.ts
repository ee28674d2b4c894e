/**
 * Where a reader stands towards a group's things: what her roles let her see and do there, whoever she is. All who
 * stand at one standpoint are answered alike as long as a thing does not concern one of them in person, so that an
 * answer made for the standpoint serves them all. Its standing holds no more than they share: nobody's own id, and of
 * roles in other groups only that there are some.
 */
import type { Standing } from './policy';

export interface Standpoint {
  key: string;
  standing: Standing;
}

/** Nobody has this id. */
const SOMEBODY = '00000000-0000-7000-8000-000000000000';
const ELSEWHERE = '00000000-0000-7000-8000-000000000001';

export function standpointOf(standing: Standing, place: { coalitionId: string; groupId: string }): Standpoint {
  if (standing.personId === null) return { key: 'visitor', standing: { personId: null, roles: [] } };
  const { coalitionId, groupId } = place;
  const roles = new Map<string, Standing['roles'][number]>();
  for (const held of standing.roles) {
    if (held.coalitionId !== coalitionId) continue;
    const near = held.groupId === null || held.groupId === groupId;
    const where = near ? held.groupId : ELSEWHERE;
    roles.set(`${held.role}@${where ?? 'coalition'}`, { coalitionId, groupId: where, role: held.role });
  }
  const keys = [...roles.keys()].sort();
  return {
    key: `signed in ${keys.join(' ')}`,
    standing: { personId: SOMEBODY, roles: keys.flatMap((key) => roles.get(key) ?? []) },
  };
}
