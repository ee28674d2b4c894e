/** Documents, revisions and drafts, read in batches. A revision's text is large and is read apart from its row. */
import type {
  Coalition,
  Document,
  DocumentKind,
  Prisma,
  ReviewedFile,
  Revision,
  WorkingDraft,
  WorkingGroup,
} from '@plenary/database';
import type { Block } from '@plenary/document';
import { byCode } from '@plenary/domain';
import type { Database } from '../platform/database';
import { row, rows } from '../platform/gather';
import type { One } from '../platform/loaders';
import { Loader, many, one } from '../platform/loaders';
import { revived } from '../platform/revived';
import type { DocumentFacts } from './lifecycle-facts';
import { readLifecycleFacts } from './lifecycle-facts';

/** A revision without its text. */
export type RevisionRow = Omit<Revision, 'blocks' | 'canonicalText'>;

const WITHOUT_TEXT = { blocks: true, canonicalText: true } as const satisfies Prisma.RevisionOmit;

/** Where a document is found: the coalition's slug, the group's code and its own. */
export interface DocumentAddress {
  coalition: string;
  group: string;
  document: string;
}

/** A document is read together with where it stands. */
const PLACED = `
  SELECT to_jsonb(d) AS document, to_jsonb(g) AS "group", to_jsonb(co) AS coalition, to_jsonb(k) AS kind, s.last_seq::text AS "lastSeq"
  FROM documents d
  JOIN working_groups g ON g.coalition_id = d.coalition_id AND g.id = d.group_id
  JOIN coalitions co ON co.id = d.coalition_id
  JOIN document_kinds k ON k.coalition_id = d.coalition_id AND k.id = d.kind_id
  JOIN streams s ON s.coalition_id = d.coalition_id AND s.id = d.id`;
const AT = `${PLACED} WHERE co.slug = $1 AND g.code = $2 AND d.code = $3`;
const BY_ID = `${PLACED} WHERE d.id = ANY($1::uuid[])`;

type PlacedRow = Record<'document' | 'group' | 'coalition' | 'kind', unknown> & { lastSeq: string };

/** The loaders that then know where it stands. */
export interface KnownPlaces {
  coalition: One<Coalition>;
  group: One<WorkingGroup>;
  kind: One<DocumentKind>;
  lastSeq: One<{ id: string; lastSeq: bigint }>;
}

/** What hangs on a document. */
export const PARTS_OF_DOCUMENT = {
  revisionsOfDocument: rows<RevisionRow>(
    'revisions t WHERE t.coalition_id = k.coalition_id AND t.document_id = k.id',
    't.number DESC',
    {
      as: "to_jsonb(t) - 'blocks' - 'canonical_text'",
      known: 'revision',
    },
  ),
  draft: row<WorkingDraft>('working_drafts t WHERE t.coalition_id = k.coalition_id AND t.document_id = k.id'),
  reviewedFilesOfDocument: rows<ReviewedFile>(
    'reviewed_files t WHERE t.coalition_id = k.coalition_id AND t.document_id = k.id',
    't.added_at DESC',
  ),
};

export function documentLoaders({ prisma, pool }: Database, places: KnownPlaces, now: () => Promise<Date>) {
  const placed = (found: PlacedRow): Document => {
    const document = revived<Document>(found.document);
    places.group.prime(document.groupId, revived<WorkingGroup>(found.group));
    places.coalition.prime(document.coalitionId, revived<Coalition>(found.coalition));
    places.kind.prime(document.kindId, revived<DocumentKind>(found.kind));
    return document;
  };
  const document = one<Document>(
    async (ids) => (await pool.query<PlacedRow>({ name: 'documents', text: BY_ID, values: [ids] })).rows.map(placed),
    (found) => found.id,
  );
  return {
    document,
    /** The number of its last entry is read with it, so that whatever is read after it is complete up to there. */
    documentAt: new Loader<DocumentAddress, Document | null>(
      (addresses) =>
        Promise.all(
          addresses.map(async (address) => {
            const values = [address.coalition, address.group, address.document];
            if (values.some((value) => value.includes('\u0000'))) return null;
            const [found] = (await pool.query<PlacedRow>({ name: 'document-at', text: AT, values })).rows;
            if (!found) return null;
            const known = placed(found);
            document.prime(known.id, known);
            places.lastSeq.prime(known.id, { id: known.id, lastSeq: BigInt(found.lastSeq) });
            return known;
          }),
        ),
      ({ coalition, group, document: code }) => JSON.stringify([coalition, group, code]),
    ),
    documentsOfGroup: many<Document>(
      async (ids) => (await prisma.document.findMany({ where: { groupId: { in: ids } } })).sort(byCode),
      (found) => found.groupId,
      document,
    ),
    revision: one<RevisionRow>(
      (ids) => prisma.revision.findMany({ where: { id: { in: ids } }, omit: WITHOUT_TEXT }),
      (found) => found.id,
    ),
    revisionText: one<{ id: string; blocks: Block[]; canonicalText: string }>(
      async (ids) => {
        const found = await prisma.revision.findMany({
          where: { id: { in: ids } },
          select: { id: true, blocks: true, canonicalText: true },
        });
        return found.map((text) => ({ ...text, blocks: text.blocks as unknown as Block[] }));
      },
      (found) => found.id,
    ),
    lifecycleFacts: one<DocumentFacts>(
      async (ids) => readLifecycleFacts(prisma, ids, await now()),
      (found) => found.documentId,
    ),
  };
}
