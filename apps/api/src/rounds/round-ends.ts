/**
 * Ends that move. Before the end a round is extended, only to later; after it, and before its answers are published, it
 * is reopened. Both take a reason, are told by mail and leave the former end standing in the round's list of ends.
 */
import { Injectable } from '@nestjs/common';
import type { Document, Round, Transaction } from '@plenary/database';
import {
  DomainError,
  LIMITS,
  ROUND_RULES,
  instantOf,
  invalidInput,
  isZone,
  roundCode,
  roundState,
} from '@plenary/domain';
import type { EndChange, Stage } from '@plenary/domain';
import type { ExtendRoundInput, ReopenRoundInput, RoundNotice, RoundNoticeDraftInput } from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append } from '../platform/record/record';
import { RoundNotices, noticeFaults } from './round-notices';
import * as repository from './rounds.repository';
import { RoundsService } from './rounds.service';

/** The instant that is meant; throws INVALID_INPUT with every other fault of the input. */
function endOf(input: { zone: string; closesAtLocal: string }, faults: Record<string, string | null>): Date {
  const closesAt = isZone(input.zone) ? instantOf(input.closesAtLocal, input.zone) : null;
  check({
    zone: isZone(input.zone) ? null : 'unknown-zone',
    closesAtLocal: closesAt ? null : 'malformed',
    ...faults,
  });
  return closesAt as Date;
}

@Injectable()
export class RoundEnds {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsService,
    private readonly documents: DocumentsService,
    private readonly notices: RoundNotices,
  ) {}

  extend(context: RequestContext, input: ExtendRoundInput): Promise<Round> {
    return this.move(context, 'EXTENDED', input, async (_tx, _document, round, now, closesAt) => {
      if (roundState(round, now) !== 'OPEN') throw new DomainError('ROUND_CLOSED', { closesAt: round.closesAt });
      if (closesAt <= round.closesAt) throw invalidInput({ closesAtLocal: 'not-later' });
    });
  }

  reopen(context: RequestContext, input: ReopenRoundInput): Promise<Round> {
    return this.move(context, 'REOPENED', input, async (tx, document, round, now, closesAt) => {
      if (roundState(round, now) !== 'ENDED') throw new DomainError('ROUND_OPEN', { closesAt: round.closesAt });
      if (round.reportPublishedAt) throw new DomainError('CONFLICT', { reason: 'report-published' });
      if (closesAt <= now) throw invalidInput({ closesAtLocal: 'past' });
      const facts = await this.documents.lockFacts(tx, document.id);
      if (facts.openRoundEndsAt)
        throw new DomainError('GUARDS_UNMET', {
          to: facts.stage,
          unmet: [{ guard: 'NO_OPEN_ROUND', at: facts.openRoundEndsAt }],
        });
      const stages: readonly Stage[] = ROUND_RULES[round.kind].stages;
      if (!stages.includes(facts.stage))
        throw new DomainError('TRANSITION_UNKNOWN', { from: facts.stage, kind: round.kind });
    });
  }

  private async move(
    context: RequestContext,
    change: EndChange,
    input: ExtendRoundInput | ReopenRoundInput,
    decide: (tx: Transaction, document: Document, round: Round, now: Date, closesAt: Date) => Promise<void>,
  ): Promise<Round> {
    const seen = await this.rounds.get(context, input.roundId);
    const { document } = await this.rounds.subjectOf(context, seen);
    const action = change === 'EXTENDED' ? 'EXTEND_ROUND' : 'REOPEN_ROUND';
    const actorId = await authorize(context, action, document);
    const closesAt = endOf(input, {
      reason: text(input.reason, { max: LIMITS.text, required: true }),
      ...noticeFaults(input.notice),
    });
    const { zone } = input;
    const reason = input.reason.trim();
    await this.database.transaction(async (tx) => {
      const round = await repository.lock(tx, seen.id);
      if (!round) throw new DomainError('NOT_FOUND');
      const now = await this.database.now(tx);
      await decide(tx, document, round, now, closesAt);
      await repository.moveEnd(tx, round, { closesAt, zone }, { change, reason, changedBy: actorId, changedAt: now });
      await append(tx, {
        coalitionId: document.coalitionId,
        streamId: document.id,
        kind: change === 'EXTENDED' ? 'ROUND_EXTENDED' : 'ROUND_REOPENED',
        actorId,
        subjectId: round.id,
        audience: round.audience,
        facts: { closesAt: closesAt.toISOString() },
        content: reason,
      });
      const given = input.notice ?? null;
      await this.notices.send(tx, { occasion: change, document, round: { ...round, closesAt, zone }, reason, given });
    });
    context.refresh();
    return this.rounds.get(context, seen.id);
  }

  /** What would be mailed, for whoever may do what it tells. */
  async draftNotice(context: RequestContext, input: RoundNoticeDraftInput): Promise<RoundNotice> {
    const { occasion, zone } = input;
    const document = await this.documents.get(context, input.documentId);
    const action = { OPENED: 'OPEN_ROUND', EXTENDED: 'EXTEND_ROUND', REOPENED: 'REOPEN_ROUND' } as const;
    await authorize(context, action[occasion], document);
    const round = input.roundId ? await this.rounds.get(context, input.roundId) : null;
    if (round && round.documentId !== document.id) throw new DomainError('NOT_FOUND');
    const kind = round?.kind ?? input.kind;
    const closesAt = endOf(input, {
      kind: kind ? null : 'required',
      reason: text(input.reason, { max: LIMITS.text }),
    });
    if (!kind) throw invalidInput({ kind: 'required' });
    const { prisma } = this.database;
    const code = round?.code ?? roundCode(kind, (await repository.countOfKind(prisma, document.id, kind)) + 1);
    const audience = round?.audience ?? input.audience ?? ROUND_RULES[kind].audience;
    const reason = input.reason?.trim() ?? '';
    const { recipients, ...words } = await this.notices.draft(prisma, {
      occasion,
      document,
      round: { code, closesAt, zone, audience },
      reason,
    });
    return { recipientCount: recipients.length, ...words };
  }
}
