/** The only database calls for first tasks: what a coalition has, and what somebody did in it. */
import type { PrismaClient } from '@plenary/database';
import { BRINGING } from '@plenary/domain';
import type { EntryKind } from '@plenary/domain';

/** Of what founding a coalition makes, what is there, by whatever way it came. */
export async function findThere(prisma: PrismaClient, coalitionId: string): Promise<EntryKind[]> {
  const [row] = await prisma.$queryRaw<{ there: EntryKind[] }[]>`
    SELECT array_remove(ARRAY[
      'COALITION_CREATED',
      CASE WHEN EXISTS (SELECT 1 FROM working_groups g WHERE g.coalition_id = ${coalitionId}::uuid)
        THEN 'GROUP_CREATED' END,
      CASE WHEN EXISTS (SELECT 1 FROM role_assignments r WHERE r.coalition_id = ${coalitionId}::uuid
          AND r."to" IS NULL AND r.group_id IS NOT NULL AND r.role::text = ANY (${[...BRINGING]}))
        THEN 'ROLE_ASSIGNED' END,
      CASE WHEN EXISTS (SELECT 1 FROM documents d WHERE d.coalition_id = ${coalitionId}::uuid)
        THEN 'DOCUMENT_OPENED' END,
      CASE WHEN EXISTS (SELECT 1 FROM rounds r WHERE r.coalition_id = ${coalitionId}::uuid)
        THEN 'ROUND_OPENED' END], NULL) AS there`;
  return row?.there ?? [];
}

/** What she did since somebody first signed in as her: what a demo tells of the time before is not her doing. */
export async function findDone(
  prisma: PrismaClient,
  { coalitionId, personId, kinds }: { coalitionId: string; personId: string; kinds: readonly EntryKind[] },
): Promise<EntryKind[]> {
  const rows = await prisma.$queryRaw<{ kind: EntryKind }[]>`
    SELECT DISTINCT e.kind::text AS kind FROM entries e
    WHERE e.coalition_id = ${coalitionId}::uuid AND e.actor_id = ${personId}::uuid AND e.kind::text = ANY (${[...kinds]})
      AND e.at >= (SELECT min(a.linked_at) FROM account_links a WHERE a.person_id = ${personId}::uuid)`;
  return rows.map(({ kind }) => kind);
}
