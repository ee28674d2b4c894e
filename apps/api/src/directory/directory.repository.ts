/** The only database calls for the list of a coalition's people. */
import { Prisma } from '@plenary/database';
import type { PrismaClient } from '@plenary/database';
import type { Role } from '@plenary/domain';
import { isHiding } from '../rounds/hiding-rounds';

export interface DirectoryWish {
  coalitionId: string;
  viewerId: string;
  now: Date;
  /** Whether those are listed too who would rather not be. */
  everybody: boolean;
  words: readonly string[];
  groupId: string | null;
  role: Role | null;
  stakeholderGroup: string | null;
  region: string | null;
  after: { key: string; id: string } | null;
  first: number;
}

export interface DirectoryRow {
  id: string;
  key: string;
  total: number;
}

const holds = (word: string): string => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/**
 * One statement. Others see what somebody shows of herself, and so only find by it; who spoke or holds an office is
 * listed in any case.
 */
export function find(prisma: PrismaClient, wish: DirectoryWish): Promise<DirectoryRow[]> {
  const { coalitionId, viewerId, everybody, groupId, role, stakeholderGroup, region, after } = wish;
  const shown = Prisma.sql`(p.shows OR ${everybody} OR p.id = ${viewerId}::uuid)`;
  const words = wish.words.map(
    (word) => Prisma.sql`AND (p.name ILIKE ${holds(word)} OR (${shown} AND a.organisation ILIKE ${holds(word)}))`,
  );
  return prisma.$queryRaw<DirectoryRow[]>`
    WITH found AS (
      SELECT p.id, lower(p.name) AS key
      FROM persons p
      LEFT JOIN affiliations a ON a.person_id = p.id AND a."to" IS NULL
      WHERE p.id IN (
          SELECT r.person_id FROM role_assignments r
          WHERE r.coalition_id = ${coalitionId}::uuid AND r."to" IS NULL
            ${groupId ? Prisma.sql`AND r.group_id = ${groupId}::uuid` : Prisma.empty}
            ${role ? Prisma.sql`AND r.role = ${role}::"role"` : Prisma.empty})
        AND (p.listed OR ${everybody} OR p.id = ${viewerId}::uuid
          OR EXISTS (SELECT 1 FROM comments c JOIN rounds r ON r.coalition_id = c.coalition_id AND r.id = c.round_id
            WHERE c.author_id = p.id AND c.coalition_id = ${coalitionId}::uuid AND NOT ${isHiding('r', wish.now)})
          OR EXISTS (SELECT 1 FROM role_assignments o WHERE o.person_id = p.id AND o.coalition_id = ${coalitionId}::uuid
            AND o."to" IS NULL AND o.role NOT IN ('MEMBER', 'OBSERVER')))
        ${stakeholderGroup ? Prisma.sql`AND ${shown} AND a.stakeholder_group = ${stakeholderGroup}` : Prisma.empty}
        ${region ? Prisma.sql`AND ${shown} AND a.region = ${region}` : Prisma.empty}
        ${words.length > 0 ? Prisma.join(words, ' ') : Prisma.empty})
    SELECT id, key, (SELECT count(*)::int FROM found) AS total FROM found
    ${after ? Prisma.sql`WHERE (key, id) > (${after.key}, ${after.id}::uuid)` : Prisma.empty}
    ORDER BY key, id LIMIT ${wish.first}`;
}
