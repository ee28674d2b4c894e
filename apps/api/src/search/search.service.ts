/** Searching all texts: what the database finds is asked about once more, one by one, as everything else is. */
import { Injectable } from '@nestjs/common';
import type { Coalition, Document } from '@plenary/database';
import type { ExcerptPiece, SearchKind, Standing } from '@plenary/domain';
import {
  LIMITS,
  SEARCH_KINDS,
  excerptPieces,
  maySee,
  maySeeDraft,
  meantWord,
  paths,
  respelled,
  roundVisibility,
  sightOf,
  similarCandidates,
} from '@plenary/domain';
import type { SearchInput } from '@plenary/graphql';
import { seenComment } from '../comments/seen-comments';
import { check, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import type { Asker, Hit, Where } from './search.repository';
import * as repository from './search.repository';

const MOST = 50;
/** Nobody reads on so far; a search that leaves out more narrows itself. */
const FARTHEST = 1000;

export interface SeenHit {
  kind: SearchKind;
  document: Document;
  reference: string;
  path: string;
  at: Date;
  excerpt: ExcerptPiece[];
}

/** Where she may see drafts: in these groups, and everywhere in these coalitions. */
function draftsOf(standing: Standing): Asker['drafts'] {
  const { coalitions, groups } = sightOf(standing);
  return {
    whole: coalitions.filter((coalitionId) => maySeeDraft(standing, { coalitionId, groupId: null })),
    groups: groups.filter((groupId) => {
      const held = standing.roles.find((role) => role.groupId === groupId);
      return held !== undefined && maySeeDraft(standing, { coalitionId: held.coalitionId, groupId });
    }),
  };
}

@Injectable()
export class SearchService {
  constructor(private readonly database: Database) {}

  async search(
    context: RequestContext,
    coalition: Coalition,
    input: SearchInput,
    { first, after }: { first: number; after: number },
  ): Promise<{ count: number; respelled: string | null; hits: SeenHit[] }> {
    check({
      words: text(input.words, { max: LIMITS.title }),
      first: first >= 1 && first <= MOST ? null : 'out-of-range',
      after: after >= 0 && after <= FARTHEST ? null : 'out-of-range',
    });
    const words = input.words.trim();
    if (!words) return { count: 0, respelled: null, hits: [] };
    const standing = await context.standing();
    const asker: Asker = {
      ...{ sight: sightOf(standing), drafts: draftsOf(standing) },
      ...{ personId: standing.personId, now: await context.read.now() },
    };
    const where: Where = {
      coalitionId: coalition.id,
      kinds: input.kinds ?? SEARCH_KINDS,
      documentKind: optional(input.documentKind),
      group: optional(input.group),
    };
    const { prisma } = this.database;
    const page = { first, after };
    const found = await repository.find(prisma, words, where, asker, page);
    if (found.length > 0 || after > 0) return this.result(context, coalition, found, null);
    const candidates = similarCandidates(words);
    if (candidates.length === 0) return this.result(context, coalition, [], null);
    const alike = await this.database.transaction((tx) =>
      repository.alikeWords(tx, candidates, coalition.id, asker.sight),
    );
    const meant = candidates.flatMap((typed) => {
      const word = meantWord(typed, alike.get(typed) ?? []);
      return word ? [[typed, word] as const] : [];
    });
    const other = respelled(words, new Map(meant));
    const again = other ? await repository.find(prisma, other, where, asker, page) : [];
    return this.result(context, coalition, again, again.length > 0 ? other : null);
  }

  private async result(
    context: RequestContext,
    coalition: Coalition,
    found: readonly Hit[],
    other: string | null,
  ): Promise<{ count: number; respelled: string | null; hits: SeenHit[] }> {
    const hits = await Promise.all(found.map((hit) => this.seenHit(context, coalition, hit)));
    return { count: found[0]?.count ?? 0, respelled: other, hits: hits.filter((hit) => hit !== null) };
  }

  /** Null where the viewer may not know of it after all. */
  private async seenHit(context: RequestContext, { slug }: Coalition, hit: Hit): Promise<SeenHit | null> {
    const document = await context.read.document.load(hit.documentId);
    const group = document && (await context.read.group.load(document.groupId));
    if (!document || !group) return null;
    const standing = await context.standing();
    const name = `${group.code}-${document.code}`;
    const seen = (reference: string, path: string): SeenHit => ({
      ...{ kind: hit.kind, document, reference, path, at: hit.at },
      excerpt: excerptPieces(hit.marked),
    });
    switch (hit.kind) {
      case 'TEXT': {
        if (!maySee(standing, document)) return null;
        const publication = await context.read.publicationOfDocument.load(document.id);
        return publication
          ? seen(publication.reference, paths.publication(slug, group.code, document.code))
          : seen(name, paths.document(slug, group.code, document.code));
      }
      case 'DRAFT':
        return maySeeDraft(standing, document) ? seen(name, paths.draft(slug, group.code, document.code)) : null;
      case 'COMMENT':
      case 'ANSWER': {
        const round = hit.roundId ? await context.read.round.load(hit.roundId) : null;
        const comment = await seenComment(context, hit.id);
        const isSeen = round && maySee(standing, { ...document, visibility: roundVisibility(round, document) });
        if (!comment || !isSeen || comment.withdrawnAt || comment.hiddenAt) return null;
        return seen(comment.reference, paths.comment(slug, group.code, document.code, comment.reference));
      }
    }
  }
}
