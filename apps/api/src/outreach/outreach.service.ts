/**
 * What a group, or the whole coalition, did towards others: logged by who leads it, read by whoever takes part. What was
 * logged by mistake is struck with a reason. Every change happens under the lock of the coalition's stream.
 */
import { Injectable } from '@nestjs/common';
import type { Coalition, Outreach } from '@plenary/database';
import { DomainError, LIMITS, firstDay, isWebLink, readPeriod, whenFault, yearsOf } from '@plenary/domain';
import type { OutreachFilter, SetOutreachInput } from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, optional, requireStanding, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import * as repository from './outreach.repository';

const wordsOf = (input: SetOutreachInput) => ({
  kind: input.kind,
  period: input.period.trim(),
  audience: input.audience.trim(),
  said: input.said.trim(),
  outcome: optional(input.outcome),
  link: optional(input.link),
  followUpOn: optional(input.followUpOn),
});
type Words = ReturnType<typeof wordsOf>;

const isSame = (row: Outreach, words: Words): boolean =>
  row.kind === words.kind &&
  row.period === words.period &&
  row.audience === words.audience &&
  row.said === words.said &&
  row.outcome === words.outcome &&
  row.link === words.link &&
  row.followUpOn === words.followUpOn;

@Injectable()
export class OutreachService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
  ) {}

  /** For those who hold a role in the coalition; others get none. */
  async list(context: RequestContext, { id, slug }: Coalition, of: OutreachFilter): Promise<Outreach[]> {
    if (!(await context.isInside(id))) return [];
    const group = of.group ? await this.coalitions.findGroup(context, slug, of.group) : null;
    if (of.group && !group) return [];
    return repository.list(this.database.prisma, id, {
      ...(group ? { groupId: group.id } : {}),
      ...(of.kind ? { kind: of.kind } : {}),
      ...(of.year ? { year: of.year } : {}),
    });
  }

  async years(context: RequestContext, { id }: Coalition): Promise<number[]> {
    if (!(await context.isInside(id))) return [];
    return yearsOf((await context.read.outreachDays.load(id)).map((row) => row.firstDay));
  }

  async set(context: RequestContext, input: SetOutreachInput): Promise<Outreach> {
    const { id: coalitionId } = await this.coalitions.get(context, input.coalitionId);
    const groupId = await this.coalitions.groupIdIn(context, coalitionId, input.groupId);
    const actorId = await authorize(context, 'KEEP_OUTREACH', { coalitionId, groupId });
    const words = wordsOf(input);
    const begun = firstDay(words.period);
    check({
      outreachId: clientId(input.outreachId),
      period: whenFault(words.period, await context.read.now()),
      audience: text(input.audience, { max: LIMITS.title, required: true }),
      said: text(input.said, { max: LIMITS.text, required: true }),
      outcome: text(input.outcome, { max: LIMITS.text }),
      link: words.link !== null && !isWebLink(words.link) ? 'no-link' : null,
      followUpOn: words.followUpOn !== null && !readPeriod(words.followUpOn)?.isDay ? 'no-day' : null,
    });
    const { outreachId: id, seen } = input;
    const row = { ...words, firstDay: begun ?? '' };
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const known = await repository.find(tx, id);
      const now = await this.database.now(tx);
      if (known) {
        const mine = known.coalitionId === coalitionId && known.groupId === groupId;
        if (!mine || (seen === 0 && known.addedBy !== actorId))
          throw new DomainError('CONFLICT', { reason: 'id-taken' });
        // A retry of what was done is done.
        if (known.version === seen + 1 && isSame(known, words) && !known.withdrawnAt) return;
        if (seen === 0) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        requireStanding(known, seen);
        if (isSame(known, words)) throw new DomainError('NOTHING_CHANGED');
        await repository.change(tx, id, row);
      } else {
        if (seen !== 0) throw new DomainError('NOT_FOUND');
        await repository.insert(tx, { coalitionId, id, groupId, ...row, addedBy: actorId, addedAt: now });
      }
      await append(tx, {
        ...{ coalitionId, streamId: coalitionId, kind: 'OUTREACH_SET', actorId, subjectId: id, at: now },
        ...{ audience: 'COALITION', facts: { kind: words.kind } },
        content: [words.audience, words.said, words.outcome].filter(Boolean).join('\n\n'),
      });
    });
    return this.again(context, id);
  }

  async withdraw(context: RequestContext, id: string, why: string, seen: number): Promise<Outreach> {
    const known = isUuid(id) ? await context.read.outreach.load(id) : null;
    if (!known || !(await context.isInside(known.coalitionId))) throw new DomainError('NOT_FOUND');
    const { coalitionId } = known;
    const actorId = await authorize(context, 'KEEP_OUTREACH', known);
    const reason = why.trim();
    check({ reason: text(why, { max: LIMITS.text, required: true }) });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const row = await repository.find(tx, id);
      if (!row) throw new DomainError('NOT_FOUND');
      if (row.withdrawnAt && row.version === seen + 1 && row.reason === reason) return;
      requireStanding(row, seen);
      const now = await this.database.now(tx);
      await repository.change(tx, id, { withdrawnAt: now, reason });
      await append(tx, {
        ...{ coalitionId, streamId: coalitionId, kind: 'OUTREACH_WITHDRAWN', actorId, subjectId: id },
        ...{ audience: 'COALITION', content: reason, at: now },
      });
    });
    return this.again(context, id);
  }

  private async again(context: RequestContext, id: string): Promise<Outreach> {
    context.refresh();
    const row = await context.read.outreach.load(id);
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }
}
