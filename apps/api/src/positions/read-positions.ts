/** Positions with what is needed to count them, for any number of documents in one statement. */
import type { Position, Transaction } from '@plenary/database';
import { organisationKey } from '@plenary/domain';
import type { StatedPosition } from '@plenary/domain';

export type PositionRow = Position & {
  /** The number of the revision on which it was stated. */
  revision: number;
  /** The keys of the organisations for which its person may speak now. */
  speaksFor: string[];
  /** Its person, or whom she was merged into, as the database's JSON. */
  person: unknown;
};

export function readPositions(tx: Pick<Transaction, '$queryRaw'>, documentIds: string[]): Promise<PositionRow[]> {
  return tx.$queryRaw<PositionRow[]>`
    SELECT p.coalition_id AS "coalitionId", p.id, p.document_id AS "documentId", p.revision_id AS "revisionId",
      p.person_id AS "personId", p.organisation, p.stakeholder_group AS "stakeholderGroup", p.kind::text AS kind, p.reason,
      p.number, p.stated_at AS "statedAt", v.number AS revision, to_jsonb(w) AS person,
      COALESCE((SELECT array_agg(o.name_key) FROM organisation_speakers s
        JOIN organisations o ON o.coalition_id = s.coalition_id AND o.id = s.organisation_id
        WHERE s.coalition_id = p.coalition_id AND s.person_id = p.person_id AND s."to" IS NULL), '{}') AS "speaksFor"
    FROM positions p
    JOIN revisions v ON v.coalition_id = p.coalition_id AND v.id = p.revision_id
    JOIN persons asked ON asked.id = p.person_id
    JOIN persons w ON w.id = COALESCE(asked.merged_into_id, asked.id)
    WHERE p.document_id = ANY(${documentIds}::uuid[])
    ORDER BY p.stated_at, p.id`;
}

export const statedPosition = (row: PositionRow): StatedPosition & { row: PositionRow } => ({
  row,
  personId: row.personId,
  kind: row.kind,
  revision: row.revision,
  number: row.number,
  organisation: row.organisation,
  stakeholderGroup: row.stakeholderGroup,
  speaks: row.organisation !== null && row.speaksFor.includes(organisationKey(row.organisation)),
});
