/**
 * Reminders of reviews: one day before the date that was pledged, else before the due date. They tell and decide nothing:
 * where a request stands follows from the clock. Each date is told once, and nobody is told who has reviewed.
 */
import { Injectable } from '@nestjs/common';
import { reviewToRemind } from '@plenary/domain';
import { Database } from '../platform/database';
import { lockShared } from '../rounds/round-locks';
import { RoundNotices } from '../rounds/round-notices';
import * as repository from './reviewers.repository';
import type { ReviewRequestRow } from './reviewers.repository';

const toRemind = ({ requestedAt, dueAt, answers }: ReviewRequestRow, now: Date): Date | null =>
  reviewToRemind(
    { requestedAt, dueAt, answer: answers[0]?.kind ?? null, promisedAt: answers[0]?.promisedAt ?? null },
    now,
  );

@Injectable()
export class ReviewReminders {
  constructor(
    private readonly database: Database,
    private readonly notices: RoundNotices,
  ) {}

  /** Posts what is due and answers how many requests were told of. */
  async postDue(): Promise<number> {
    const now = await this.database.now();
    const standing = await repository.unreminded(this.database.prisma, now);
    let posted = 0;
    for (const { id, roundId, ...request } of standing) {
      const due = toRemind({ id, roundId, ...request }, now);
      const isKnown = request.reminders.some(({ dueAt }) => dueAt.getTime() === due?.getTime());
      if (due && !isKnown && (await this.post(id, roundId))) posted += 1;
    }
    return posted;
  }

  /** Decides once more under the round's lock: it may have been answered, or another process may have told of it. */
  private post(id: string, roundId: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const round = await lockShared(tx, roundId);
      const request = await repository.find(tx, id);
      const now = await this.database.now(tx);
      if (!round || !request || request.withdrawal || now >= round.closesAt) return false;
      const dueAt = toRemind(request, now);
      if (!dueAt || (await repository.isDelivered(tx, request))) return false;
      if (!(await repository.noteReminder(tx, { coalitionId: round.coalitionId, requestId: id, dueAt }))) return false;
      const document = await tx.document.findUniqueOrThrow({ where: { id: round.documentId } });
      const { personId, groupId, zone } = request;
      const asked = [{ requestId: id, personId, groupId }];
      await this.notices.remindReviewers(tx, document, round, { asked, dueAt, zone });
      return true;
    });
  }
}
