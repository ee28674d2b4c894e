/**
 * How a publication stands to others, for its public page, its citation and its archive: the published editions of its
 * text, what it took the place of and what took its own. Only what is published counts: what is on its way is the
 * group's business.
 */
import type { Document, Publication } from '@plenary/database';
import { isInForce, paths } from '@plenary/domain';
import type { RequestContext } from '../platform/context';
import { seenSuccessions } from './seen-successions';

export interface OtherPublication {
  reference: string;
  edition: number;
  title: string;
  path: string;
  publishedAt: Date;
}

export interface PublicStanding {
  editions: OtherPublication[];
  supersedes: OtherPublication[];
  supersededBy: (OtherPublication & { reason: string }) | null;
  /** Whether it holds no longer, also where nothing took its place. */
  isOver: boolean;
}

export async function publicStanding(context: RequestContext, document: Document): Promise<PublicStanding> {
  const [{ supersedes, supersededBy }, editions] = await Promise.all([
    seenSuccessions(context, document),
    context.read.editionsOfDocument.load(document.id),
  ]);
  const other = async (documentId: string, publication?: Publication): Promise<OtherPublication[]> => {
    const [text, published] = await Promise.all([
      context.read.document.load(documentId),
      publication ?? context.read.publicationOfDocument.load(documentId),
    ]);
    if (!text || !published || !isInForce(text.stage)) return [];
    const [group, coalition] = await Promise.all([
      context.read.group.load(text.groupId),
      context.read.coalition.load(text.coalitionId),
    ]);
    const { reference, edition, publishedAt } = published;
    const path = paths.publication(coalition?.slug ?? '', group?.code ?? '', text.code);
    return [{ reference, edition, title: text.title, path, publishedAt }];
  };
  // An older text's place is taken only once the newer one is out.
  const isOut = isInForce(document.stage);
  const [before, after, all] = await Promise.all([
    isOut ? Promise.all(supersedes.map(({ supersededId }) => other(supersededId))) : [],
    supersededBy && isOut ? other(supersededBy.documentId) : [],
    Promise.all(editions.map((row) => other(row.documentId, row))),
  ]);
  const [newer] = after;
  return {
    editions: all.flat(),
    supersedes: before.flat(),
    supersededBy: newer ? { ...newer, reason: supersededBy?.reason ?? '' } : null,
    isOver: document.stage === 'SUPERSEDED',
  };
}
