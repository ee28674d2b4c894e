/** What a comment says, as it is hashed into its entry: the same words give the same text, whoever asks. */
import type { Comment } from '@plenary/database';

export const wordingOf = ({ type, text, proposedChange }: Pick<Comment, 'type' | 'text' | 'proposedChange'>): string =>
  JSON.stringify([type, text, proposedChange]);
