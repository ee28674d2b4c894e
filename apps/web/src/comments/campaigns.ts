/** The cards of a margin: a campaign stands there once, under the comment that was first. */
import { groupCampaigns } from '@plenary/domain';
import type { ReadComment } from './comment-places';

export interface Cards {
  shown: ReadComment[];
  /** The people of a campaign, under its first comment. */
  members: ReadonlyMap<string, readonly ReadComment[]>;
  /** The card under which a comment is found: its own, or its campaign's. */
  cardOf: (id: string | null) => string | null;
}

/** Whoever was answered or supported alone, or disposed otherwise, keeps a card of her own. Of a campaign with the viewer in it, hers is the card: she can change it there. */
export function cardsOf(comments: readonly ReadComment[]): Cards {
  const alone = (comment: ReadComment) => comment.replies.length > 0 || comment.supporters.length > 0;
  const campaigners = comments.map((comment) => ({
    id: comment.id,
    authorId: comment.author.id,
    campaign: comment.campaign && !alone(comment) ? sameFor(comment) : null,
    comment,
  }));
  const members = new Map<string, readonly ReadComment[]>();
  const cardOf = new Map<string, string>();
  for (const { comments: group } of groupCampaigns(campaigners)) {
    const own = group.find(({ comment }) => comment.viewerCan.includes('EDIT_COMMENT'));
    const first = own ?? group[0];
    if (!first) continue;
    members.set(first.id, [first.comment, ...group.flatMap((one) => (one === first ? [] : one.comment))]);
    for (const { id } of group) cardOf.set(id, first.id);
  }
  return {
    shown: comments.filter(({ id }) => (cardOf.get(id) ?? id) === id),
    members,
    cardOf: (id) => (id === null ? null : (cardOf.get(id) ?? id)),
  };
}

const sameFor = ({ round, campaign, disposition }: ReadComment): string =>
  JSON.stringify([round.id, campaign, disposition?.kind ?? null, disposition?.rationale ?? null]);
