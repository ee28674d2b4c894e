/**
 * What a group, or the whole coalition, needs money or help for. It is a list: no money passes through here. Every
 * change happens under the lock of the coalition's stream and names the version it was made on.
 */
import { Injectable } from '@nestjs/common';
import type { Coalition, FundingNeed } from '@plenary/database';
import { DomainError, LIMITS, NEED_MOVES, invalidInput, moneyFaults, readAmount, spanFaults } from '@plenary/domain';
import type { FundingNeedState } from '@plenary/domain';
import type { MoveFundingNeedInput, SetFundingNeedInput } from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, optional, requireStanding, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import { amountOf } from './amount-of';
import * as repository from './funding.repository';

const wordsOf = (input: SetFundingNeedInput) => ({
  title: input.title.trim(),
  purpose: optional(input.purpose),
  amount: optional(input.amount),
  currency: optional(input.currency),
  neededBy: optional(input.neededBy),
});
type Words = ReturnType<typeof wordsOf>;

const isSame = (row: FundingNeed, words: Words): boolean =>
  row.title === words.title &&
  row.purpose === words.purpose &&
  amountOf(row) === words.amount &&
  row.currency === words.currency &&
  row.neededBy === words.neededBy;

@Injectable()
export class NeedsService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
  ) {}

  /** For those who hold a role in the coalition; others get none. */
  async ofCoalition(context: RequestContext, { id }: Coalition): Promise<FundingNeed[]> {
    return (await context.isInside(id)) ? context.read.fundingNeedsOfCoalition.load(id) : [];
  }

  async set(context: RequestContext, input: SetFundingNeedInput): Promise<FundingNeed> {
    const { id: coalitionId } = await this.coalitions.get(context, input.coalitionId);
    const groupId = await this.coalitions.groupIdIn(context, coalitionId, input.groupId);
    const actorId = await authorize(context, 'KEEP_FUNDING', { coalitionId, groupId });
    const given = wordsOf(input);
    check({
      needId: clientId(input.needId),
      title: text(input.title, { max: LIMITS.title, required: true }),
      purpose: text(input.purpose, { max: LIMITS.text }),
      ...moneyFaults(given.amount, given.currency),
      neededBy: spanFaults(given.neededBy, null).fromDay,
    });
    const words = { ...given, amount: given.amount && readAmount(given.amount) };
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const known = await repository.findNeed(tx, input.needId);
      const now = await this.database.now(tx);
      if (known) {
        const mine = known.coalitionId === coalitionId && known.groupId === groupId;
        if (!mine || (input.seen === 0 && known.addedBy !== actorId))
          throw new DomainError('CONFLICT', { reason: 'id-taken' });
        // A retry of what was done is done.
        if (known.version === input.seen + 1 && isSame(known, words)) return;
        if (input.seen === 0) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        requireStanding(known, input.seen);
        if (isSame(known, words)) throw new DomainError('NOTHING_CHANGED');
        await repository.changeNeed(tx, known.id, words);
      } else {
        if (input.seen !== 0) throw new DomainError('NOT_FOUND');
        await repository.insertNeed(tx, {
          ...{ coalitionId, id: input.needId, groupId, ...words, state: 'OPEN' },
          ...{ addedBy: actorId, addedAt: now },
        });
      }
      await append(tx, {
        ...{ coalitionId, streamId: coalitionId, kind: 'FUNDING_NEED_SET', actorId, subjectId: input.needId },
        ...{ audience: 'COALITION', content: [words.title, words.purpose].filter(Boolean).join('\n\n'), at: now },
      });
    });
    return this.again(context, input.needId);
  }

  async move(context: RequestContext, input: MoveFundingNeedInput): Promise<FundingNeed> {
    const { needId: id, to, seen } = input;
    const seenRow = isUuid(id) ? await context.read.fundingNeed.load(id) : null;
    if (!seenRow || !(await context.isInside(seenRow.coalitionId))) throw new DomainError('NOT_FOUND');
    const { coalitionId } = seenRow;
    const actorId = await authorize(context, 'KEEP_FUNDING', seenRow);
    const reason = to === 'CLOSED' ? optional(input.reason) : null;
    check({ reason: text(input.reason, { max: LIMITS.text, required: to === 'CLOSED' }) });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const row = await repository.findNeed(tx, id);
      if (!row) throw new DomainError('NOT_FOUND');
      if (row.version === seen + 1 && row.state === to && row.reason === reason) return;
      requireStanding(row, seen);
      const moves: readonly FundingNeedState[] = NEED_MOVES[row.state];
      if (!moves.includes(to)) throw invalidInput({ to: 'there-already' });
      await repository.changeNeed(tx, id, { state: to, reason });
      await append(tx, {
        ...{ coalitionId, streamId: coalitionId, kind: 'FUNDING_NEED_MOVED', actorId, subjectId: id },
        ...{ audience: 'COALITION', facts: { state: to }, at: await this.database.now(tx) },
        ...(reason === null ? {} : { content: reason }),
      });
    });
    return this.again(context, id);
  }

  private async again(context: RequestContext, id: string): Promise<FundingNeed> {
    context.refresh();
    const row = await context.read.fundingNeed.load(id);
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }
}
