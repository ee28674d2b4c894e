/**
 * The database calls of the search. A text matches in the language in which it is written, so the typed words are read once
 * in each. Only rows that the reader may see are counted and ranked.
 */
import { Prisma } from '@plenary/database';
import type { PrismaClient, Transaction } from '@plenary/database';
import type { SearchKind, Sight } from '@plenary/domain';
import { FOUND, SEARCH_CONFIGS } from '@plenary/domain';
import { isHiding } from '../rounds/hiding-rounds';

/** Who asks: what she may see, whose drafts, and who she is. */
export interface Asker {
  sight: Sight;
  drafts: Pick<Sight, 'groups' | 'whole'>;
  personId: string | null;
  now: Date;
}

export interface Where {
  coalitionId: string;
  kinds: readonly SearchKind[];
  documentKind: string | null;
  group: string | null;
}

export interface Hit {
  kind: SearchKind;
  id: string;
  documentId: string;
  roundId: string | null;
  title: string;
  at: Date;
  /** The excerpt, with its found words between the signs of `FOUND`. */
  marked: string;
  count: number;
}

const uuids = (ids: readonly string[]) => Prisma.sql`ANY(${[...ids]}::uuid[])`;

/** `maySee` in words of the database, for a visibility of the document under `d`. */
const seen = (visibility: Prisma.Sql, { coalitions, groups, whole }: Sight) => Prisma.sql`(
  ${visibility} = 'PUBLIC' OR (${visibility} = 'COALITION' AND d.coalition_id = ${uuids(coalitions)})
  OR d.group_id = ${uuids(groups)} OR d.coalition_id = ${uuids(whole)})`;

/** The rows that the reader may see, with their documents under `d` and their rounds under `r`. */
const visibleRows = (where: Where, { sight, drafts, personId, now }: Asker) => Prisma.sql`
  search_texts s
  JOIN documents d ON d.coalition_id = s.coalition_id AND d.id = s.document_id
  JOIN document_kinds k ON k.coalition_id = d.coalition_id AND k.id = d.kind_id
  JOIN working_groups g ON g.coalition_id = d.coalition_id AND g.id = d.group_id
  LEFT JOIN rounds r ON r.coalition_id = s.coalition_id AND r.id = s.round_id
  WHERE s.coalition_id = ${where.coalitionId}::uuid AND s.kind::text = ANY(${[...where.kinds]}::text[])
    AND (${where.documentKind}::text IS NULL OR k.code = ${where.documentKind})
    AND (${where.group}::text IS NULL OR g.code = ${where.group})
    AND CASE s.kind
      WHEN 'TEXT' THEN ${seen(Prisma.sql`d.visibility`, sight)}
      WHEN 'DRAFT' THEN d.group_id = ${uuids(drafts.groups)} OR d.coalition_id = ${uuids(drafts.whole)}
      ELSE ${seen(
        Prisma.sql`CASE WHEN r.report_published_at IS NULL THEN r.audience ELSE GREATEST(r.audience, d.visibility) END`,
        sight,
      )} AND (s.author_id = ${personId}::uuid OR NOT ${isHiding('r', now)})
    END`;

const OPTIONS = `StartSel="${FOUND.begin}", StopSel="${FOUND.end}", MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "`;

export function find(
  prisma: PrismaClient,
  words: string,
  where: Where,
  asker: Asker,
  page: { first: number; after: number },
): Promise<Hit[]> {
  return prisma.$queryRaw<Hit[]>`
    WITH best AS (
      SELECT f.kind, f.id, f.query, f.rank, s.at, count(*) OVER ()::int AS count
      FROM plenary_search_find(${where.coalitionId}::uuid, ${words}, ${[...SEARCH_CONFIGS]}::text[]) f
      JOIN LATERAL (
        SELECT s.at FROM ${visibleRows(where, asker)} AND s.kind = f.kind AND s.id = f.id) s ON true
      ORDER BY f.rank DESC, s.at DESC, f.kind, f.id LIMIT ${page.first} OFFSET ${page.after})
    SELECT b.kind::text AS kind, b.id, s.document_id AS "documentId", s.round_id AS "roundId", s.title, s.at, b.count,
      ts_headline(s.config::regconfig, translate(s.body, ${FOUND.begin + FOUND.end}, ''), b.query, ${OPTIONS}) AS marked
    FROM best b JOIN search_texts s ON s.coalition_id = ${where.coalitionId}::uuid AND s.kind = b.kind AND s.id = b.id
    ORDER BY b.rank DESC, s.at DESC, b.kind, b.id`;
}

/** Below the usual, since two letters that changed places in a short word leave little alike. */
const ALIKE = '0.2';
const MOST_ALIKE = 30;

/** For each typed word those that are like it, the most alike first, out of the documents that the reader may see. */
export async function alikeWords(
  tx: Transaction,
  words: readonly string[],
  coalitionId: string,
  { coalitions, groups, whole }: Sight,
): Promise<Map<string, string[]>> {
  await tx.$queryRaw`SELECT set_config('pg_trgm.similarity_threshold', ${ALIKE}, true)`;
  const rows = await tx.$queryRaw<{ typed: string; alike: string[] }[]>`
    SELECT t.typed, array_agg(w.word ORDER BY w.alike DESC, w.word) AS alike
    FROM unnest(${[...words]}::text[]) AS t (typed)
    CROSS JOIN LATERAL (
      SELECT DISTINCT s.word, similarity(s.word, t.typed) AS alike FROM search_words s
      WHERE s.coalition_id = ${coalitionId}::uuid AND s.word % t.typed AND (
        s.visibility = 'PUBLIC' OR (s.visibility = 'COALITION' AND s.coalition_id = ${uuids(coalitions)})
        OR s.group_id = ${uuids(groups)} OR s.coalition_id = ${uuids(whole)})
      ORDER BY alike DESC, s.word LIMIT ${MOST_ALIKE}) w
    GROUP BY t.typed`;
  return new Map(rows.map(({ typed, alike }) => [typed, alike]));
}
