/** What a comment's words and its place come to: equal for all comments of a campaign. */
import { createHash } from 'node:crypto';
import type { Comment } from '@plenary/database';
import { campaignWords } from '@plenary/domain';

type Said = Pick<Comment, 'text' | 'proposedChange'> & { [K in 'blockId' | 'start' | 'end']?: number | string | null };

/** Null where no word can be compared. */
export function campaignKey({ text, proposedChange, blockId, start, end }: Said): string | null {
  const words = [campaignWords(text), campaignWords(proposedChange ?? '')];
  if (words.every((one) => one === '')) return null;
  return createHash('sha256')
    .update(JSON.stringify([...words, blockId ?? null, start ?? null, end ?? null]))
    .digest('base64url')
    .slice(0, 27);
}
