/** Polls, read in batches. */
import type { Database } from '../platform/database';
import { many } from '../platform/loaders';
import type { PollRow } from './read-polls';
import { readPolls } from './read-polls';

export function pollLoaders({ prisma }: Database) {
  return {
    pollsOfDocument: many<PollRow>(
      (ids) => readPolls(prisma, ids),
      (row) => row.documentId,
    ),
  };
}
