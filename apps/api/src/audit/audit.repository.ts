/** The only database calls for reading who did what. */
import { Prisma } from '@plenary/database';
import type { PrismaClient } from '@plenary/database';
import type { EntryKind, Visibility } from '@plenary/domain';
import { isHiding } from '../rounds/hiding-rounds';

export interface AuditRow {
  id: string;
  streamId: string;
  seq: bigint;
  kind: EntryKind;
  actorId: string | null;
  subjectId: string | null;
  audience: Visibility;
  facts: Record<string, unknown>;
  at: Date;
  groupId: string | null;
  documentId: string | null;
}

export interface AuditWish {
  coalitionId: string;
  /** The groups whose records are read; null for the whole coalition's. */
  groups: readonly string[] | null;
  kinds: readonly EntryKind[];
  personId: string | null;
  from: Date | null;
  to: Date | null;
  /** Entries of comments that are hidden from this viewer now are left out. */
  viewerId: string;
  now: Date;
  after: { at: string; streamId: string; seq: string } | null;
  first: number;
}

/** Her, and whoever was merged into her: entries keep the id under which they were written. */
const asWhomever = (id: string) =>
  Prisma.sql`(SELECT p.id FROM persons p WHERE p.id = ${id}::uuid OR p.merged_into_id = ${id}::uuid)`;

/** Latest first; entries of one instant keep the order of their streams and numbers. */
export function find(prisma: PrismaClient, wish: AuditWish): Promise<AuditRow[]> {
  const { coalitionId, groups, kinds, personId, from, to, after } = wish;
  return prisma.$queryRaw<AuditRow[]>`
    SELECT e.id, e.stream_id AS "streamId", e.seq, e.kind, e.actor_id AS "actorId", e.subject_id AS "subjectId",
      e.audience, e.facts, e.at, coalesce(d.group_id, g.id) AS "groupId", d.id AS "documentId"
    FROM entries e
    LEFT JOIN documents d ON d.coalition_id = e.coalition_id AND d.id = e.stream_id
    LEFT JOIN working_groups g ON g.coalition_id = e.coalition_id AND g.id = e.stream_id
    WHERE e.coalition_id = ${coalitionId}::uuid AND e.kind::text = ANY(${[...kinds]}::text[])
      AND NOT EXISTS (SELECT 1 FROM comments c JOIN rounds r ON r.coalition_id = c.coalition_id AND r.id = c.round_id
        WHERE c.id = e.subject_id AND c.author_id <> ${wish.viewerId}::uuid AND ${isHiding('r', wish.now)})
      ${groups ? Prisma.sql`AND coalesce(d.group_id, g.id) = ANY(${[...groups]}::uuid[])` : Prisma.empty}
      ${personId ? Prisma.sql`AND (e.actor_id IN ${asWhomever(personId)} OR e.subject_id IN ${asWhomever(personId)})` : Prisma.empty}
      ${from ? Prisma.sql`AND e.at >= ${from}` : Prisma.empty}
      ${to ? Prisma.sql`AND e.at < ${to}` : Prisma.empty}
      ${
        after
          ? Prisma.sql`AND (e.at, e.stream_id, e.seq) < (${after.at}::timestamptz, ${after.streamId}::uuid, ${after.seq}::bigint)`
          : Prisma.empty
      }
    ORDER BY e.at DESC, e.stream_id DESC, e.seq DESC LIMIT ${wish.first}`;
}
