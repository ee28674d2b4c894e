/** Requests for reviews and who is behind an asked group, read in batches. */
import type { Database } from '../platform/database';
import { many } from '../platform/loaders';
import * as repository from './reviewers.repository';
import type { ReviewRequestRow } from './reviewers.repository';

export function reviewerLoaders({ prisma }: Database) {
  return {
    reviewRequestsOfRound: many<ReviewRequestRow>(
      (ids) => repository.ofRounds(prisma, ids),
      (row) => row.roundId,
    ),
    speakersOfGroup: many<{ groupId: string | null; personId: string }>(
      (ids) => repository.membersOf(prisma, ids),
      (row) => row.groupId ?? '',
    ),
  };
}
