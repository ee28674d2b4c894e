/**
 * Who supports the work, with money or in kind, and which outputs that paid for. Those outputs say so; nothing else
 * follows from it, since who pays has no say. What was listed by mistake is struck with a reason and never removed.
 */
import { Injectable } from '@nestjs/common';
import type { Coalition, Document, FundingSupport, Transaction } from '@plenary/database';
import {
  DomainError,
  LIMITS,
  invalidInput,
  isEntitled,
  maySee,
  moneyFaults,
  readAmount,
  spanFaults,
} from '@plenary/domain';
import type { Standing } from '@plenary/domain';
import type { SetFundingSupportInput } from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, optional, requireStanding, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import { amountOf } from './amount-of';
import * as repository from './funding.repository';

/** More outputs than this are not of one support. */
const MOST_OUTPUTS = 100;

const wordsOf = (input: SetFundingSupportInput) => ({
  needId: input.needId || null,
  supporter: input.supporter.trim(),
  form: input.form,
  amount: optional(input.amount),
  currency: optional(input.currency),
  description: optional(input.description),
  fromDay: optional(input.fromDay),
  untilDay: optional(input.untilDay),
});
type Words = ReturnType<typeof wordsOf>;

const isSame = (row: FundingSupport, words: Words): boolean =>
  row.needId === words.needId &&
  row.supporter === words.supporter &&
  row.form === words.form &&
  amountOf(row) === words.amount &&
  row.currency === words.currency &&
  row.description === words.description &&
  row.fromDay === words.fromDay &&
  row.untilDay === words.untilDay;

@Injectable()
export class SupportsService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly documents: DocumentsService,
  ) {}

  /** For those who hold a role in the coalition; others get none. */
  async ofCoalition(context: RequestContext, { id }: Coalition): Promise<FundingSupport[]> {
    return (await context.isInside(id)) ? context.read.fundingSupportsOfCoalition.load(id) : [];
  }

  async outputsOf(context: RequestContext, { id }: FundingSupport): Promise<Document[]> {
    const [standing, linked] = await Promise.all([context.standing(), context.read.documentsOfSupport.load(id)]);
    const found = await Promise.all(linked.map(({ documentId }) => context.read.document.load(documentId)));
    return found.filter((document): document is Document => document !== null && maySee(standing, document));
  }

  async set(context: RequestContext, input: SetFundingSupportInput): Promise<FundingSupport> {
    const { id: coalitionId } = await this.coalitions.get(context, input.coalitionId);
    const groupId = await this.coalitions.groupIdIn(context, coalitionId, input.groupId);
    const actorId = await authorize(context, 'KEEP_FUNDING', { coalitionId, groupId });
    const given = wordsOf(input);
    const inKind = input.form === 'IN_KIND';
    check({
      supportId: clientId(input.supportId),
      supporter: text(input.supporter, { max: LIMITS.name, required: true }),
      description: text(input.description, { max: LIMITS.line, required: inKind }),
      ...(inKind && (given.amount ?? given.currency) !== null
        ? { amount: 'no-money' }
        : moneyFaults(given.amount, given.currency)),
      ...spanFaults(given.fromDay, given.untilDay),
      documentIds: input.documentIds.length > MOST_OUTPUTS ? 'too-many' : null,
    });
    const words = { ...given, amount: given.amount && readAmount(given.amount) };
    if (words.needId) await this.requireNeed(context, words.needId, coalitionId, groupId);
    const outputs = await Promise.all(input.documentIds.map((id) => this.documents.get(context, id)));
    if (outputs.some((document) => document.coalitionId !== coalitionId)) throw new DomainError('NOT_FOUND');
    const standing = await context.standing();
    const { supportId: id, seen } = input;
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const known = await repository.findSupport(tx, id);
      const links = await linksTo(tx, id, outputs);
      const now = await this.database.now(tx);
      if (known) {
        const mine = known.coalitionId === coalitionId && known.groupId === groupId;
        if (!mine || (seen === 0 && known.addedBy !== actorId))
          throw new DomainError('CONFLICT', { reason: 'id-taken' });
        const same = isSame(known, words) && links.added.length + links.removed.length === 0;
        // A retry of what was done is done.
        if (known.version === seen + 1 && same && !known.withdrawnAt) return;
        if (seen === 0) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        requireStanding(known, seen);
        if (same) throw new DomainError('NOTHING_CHANGED');
        requireOutputs(standing, links);
        await repository.changeSupport(tx, id, words);
      } else {
        if (seen !== 0) throw new DomainError('NOT_FOUND');
        requireOutputs(standing, links);
        await repository.insertSupport(tx, { coalitionId, id, groupId, ...words, addedBy: actorId, addedAt: now });
      }
      await repository.linkDocuments(tx, { coalitionId, supportId: id }, idsOf(links));
      await append(tx, {
        ...{ coalitionId, streamId: coalitionId, kind: 'FUNDING_SUPPORT_SET', actorId, subjectId: id, at: now },
        ...{ audience: 'COALITION', facts: { form: words.form, documents: outputs.length } },
        content: [words.supporter, words.description].filter(Boolean).join('\n\n'),
      });
    });
    return this.again(context, id);
  }

  async withdraw(context: RequestContext, id: string, why: string, seen: number): Promise<FundingSupport> {
    const known = isUuid(id) ? await context.read.fundingSupport.load(id) : null;
    if (!known || !(await context.isInside(known.coalitionId))) throw new DomainError('NOT_FOUND');
    const { coalitionId } = known;
    const actorId = await authorize(context, 'KEEP_FUNDING', known);
    const reason = why.trim();
    check({ reason: text(why, { max: LIMITS.text, required: true }) });
    const standing = await context.standing();
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const row = await repository.findSupport(tx, id);
      if (!row) throw new DomainError('NOT_FOUND');
      if (row.withdrawnAt && row.version === seen + 1 && row.reason === reason) return;
      requireStanding(row, seen);
      requireOutputs(standing, await linksTo(tx, id, []));
      const now = await this.database.now(tx);
      await repository.changeSupport(tx, id, { withdrawnAt: now, reason });
      await append(tx, {
        ...{ coalitionId, streamId: coalitionId, kind: 'FUNDING_SUPPORT_WITHDRAWN', actorId, subjectId: id },
        ...{ audience: 'COALITION', content: reason, at: now },
      });
    });
    return this.again(context, id);
  }

  private async requireNeed(
    context: RequestContext,
    id: string,
    coalitionId: string,
    groupId: string | null,
  ): Promise<void> {
    const need = isUuid(id) ? await context.read.fundingNeed.load(id) : null;
    if (need?.coalitionId !== coalitionId) throw new DomainError('NOT_FOUND', { needId: id });
    if (need.groupId !== null && need.groupId !== groupId) throw invalidInput({ needId: 'other-group' });
  }

  private async again(context: RequestContext, id: string): Promise<FundingSupport> {
    context.refresh();
    const row = await context.read.fundingSupport.load(id);
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }
}

type Output = Pick<Document, 'id' | 'coalitionId' | 'groupId'>;

/** What is to change in the outputs that name it; those of which the asker does not know stay as they are. */
async function linksTo(tx: Transaction, supportId: string, wanted: readonly Output[]) {
  const current = await repository.documentsOf(tx, supportId);
  const among = (all: readonly Output[]) => new Set(all.map(({ id }) => id));
  const [now, then] = [among(current), among(wanted)];
  const once = new Map(wanted.map((document) => [document.id, document]));
  return {
    added: [...once.values()].filter(({ id }) => !now.has(id)),
    removed: current.filter(({ id }) => !then.has(id)),
  };
}
type Links = Awaited<ReturnType<typeof linksTo>>;

const idsOf = ({ added, removed }: Links) => ({
  added: added.map(({ id }) => id),
  removed: removed.map(({ id }) => id),
});

/** What an output says of its supporters is the business of who may keep the list in the output's own group. */
function requireOutputs(standing: Standing, { added, removed }: Links): void {
  for (const document of [...added, ...removed])
    if (!isEntitled(standing, 'KEEP_FUNDING', { coalitionId: document.coalitionId, groupId: document.groupId }))
      throw new DomainError('FORBIDDEN', { action: 'KEEP_FUNDING', documentId: document.id });
}
