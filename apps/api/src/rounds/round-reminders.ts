/**
 * Reminders of an end: three days and one day before it, and when it has come. They tell and decide nothing: a round
 * closes by the clock whether or not anybody was reminded. Each goes out once per end, so a moved end is told anew.
 */
import { Injectable } from '@nestjs/common';
import { dueReminder } from '@plenary/domain';
import { Database } from '../platform/database';
import { lockShared } from './round-locks';
import { RoundNotices } from './round-notices';

const DAY = 24 * 60 * 60 * 1000;

@Injectable()
export class RoundReminders {
  constructor(
    private readonly database: Database,
    private readonly notices: RoundNotices,
  ) {}

  /** Posts what is due and answers how many rounds were told of. */
  async postDue(): Promise<number> {
    const now = await this.database.now();
    const near = await this.database.prisma.round.findMany({
      where: { closesAt: { gt: new Date(now.getTime() - 7 * DAY), lte: new Date(now.getTime() + 3 * DAY) } },
      include: { reminders: true },
    });
    let posted = 0;
    for (const { id, reminders, ...round } of near) {
      const due = dueReminder(round, now);
      const known = reminders.some(
        ({ reminder, closesAt }) => reminder === due && closesAt.getTime() === round.closesAt.getTime(),
      );
      if (due && !known && (await this.post(id))) posted += 1;
    }
    return posted;
  }

  /** Decides once more under the round's lock: its end may have moved, or another process may have told of it. */
  private post(id: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const round = await lockShared(tx, id);
      const due = round && dueReminder(round, await this.database.now(tx));
      if (!due) return false;
      const { coalitionId, closesAt } = round;
      const { count } = await tx.postedReminder.createMany({
        data: [{ coalitionId, roundId: id, reminder: due, closesAt }],
        skipDuplicates: true,
      });
      if (count === 0) return false;
      const document = await tx.document.findUniqueOrThrow({ where: { id: round.documentId } });
      await this.notices.remind(tx, document, round, due);
      return true;
    });
  }
}
