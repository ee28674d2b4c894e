/** The database calls of the Monday mail: who wishes it, and how the desk stood when it was last looked at for her. */
import type { PrismaClient, Transaction } from '@plenary/database';
import type { DeskLine } from '@plenary/domain';

export interface Reader {
  coalitionId: string;
  personId: string;
  address: string;
  zone: string;
  hour: number;
  /** The groups in which she holds an office; null where she coordinates all of them. */
  groupIds: string[] | null;
  /** Since when she holds an office. */
  since: Date;
  /** The Monday for which she was last looked after. */
  monday: Date | null;
  desk: DeskLine[] | null;
}

/** Coordinators, and those who chair groups, as far as they wish it and have a confirmed address. */
export function findReaders(prisma: PrismaClient): Promise<Reader[]> {
  return prisma.$queryRaw<Reader[]>`
    SELECT h.coalition_id AS "coalitionId", p.id AS "personId", a.address, p.mail_zone AS zone, p.mail_hour AS hour,
      h.group_ids AS "groupIds", h.since, last.monday, last.desk
    FROM (
      SELECT coalition_id, person_id, min("from") AS since,
        CASE WHEN bool_or(group_id IS NULL) THEN NULL ELSE array_agg(DISTINCT group_id::text) END AS group_ids
      FROM role_assignments
      WHERE "to" IS NULL AND (group_id IS NULL AND role = 'COORDINATOR'
        OR group_id IS NOT NULL AND role IN ('CHAIR', 'VICE_CHAIR', 'SECRETARY'))
      GROUP BY coalition_id, person_id) h
    JOIN persons p ON p.id = h.person_id AND p.mondays AND p.mails <> 'NONE' AND p.merged_into_id IS NULL
    JOIN LATERAL (
      SELECT address FROM person_addresses WHERE person_id = p.id AND verified_at IS NOT NULL
      ORDER BY verified_at, address LIMIT 1) a ON true
    LEFT JOIN LATERAL (
      SELECT m.monday, m.desk FROM monday_mails m WHERE m.coalition_id = h.coalition_id AND m.person_id = p.id
      ORDER BY m.monday DESC LIMIT 1) last ON true`;
}

/** False where another process was quicker. */
export async function insert(
  tx: Transaction,
  row: { coalitionId: string; personId: string; monday: Date; desk: DeskLine[]; told: number; lookedAt: Date },
): Promise<boolean> {
  const desk = row.desk.map(({ documentId, stage, round, alerts }) => ({
    documentId,
    stage,
    round,
    alerts: [...alerts],
  }));
  return (await tx.mondayMail.createMany({ data: [{ ...row, desk }], skipDuplicates: true })).count === 1;
}
