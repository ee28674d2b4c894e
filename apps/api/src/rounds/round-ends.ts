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
  finalEnd,
  instantOf,
  invalidInput,
  isZone,
  movedReplies,
  replyPeriodFault,
  roundCode,
  roundState,
} from '@plenary/domain';
import type { EndChange, RoundState, Stage } from '@plenary/domain';
import type { ExtendRoundInput, ReopenRoundInput, RoundNotice, RoundNoticeDraftInput } from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append } from '../platform/record/record';
import { askedOf, reviewerFaults } from '../reviewers/asked-reviewers';
import { RoundNotices, noticeFaults } from './round-notices';
import * as repository from './rounds.repository';
import { RoundsService } from './rounds.service';

interface Ends {
  closesAt: Date;
  repliesUntil: Date | null;
}

interface AskedEnds {
  zone: string;
  closesAtLocal?: string | null;
  repliesUntilLocal?: string | null;
}

/** The instants that are meant; throws INVALID_INPUT with every other fault of the input. An end that is not named stays. */
function endsOf(input: AskedEnds, before: Ends | null, faults: Record<string, string | null>): Ends {
  const instant = (local: string | null | undefined): Date | null =>
    local && isZone(input.zone) ? instantOf(local, input.zone) : null;
  const closesAt = input.closesAtLocal ? instant(input.closesAtLocal) : (before?.closesAt ?? null);
  const replies = instant(input.repliesUntilLocal);
  check({
    zone: isZone(input.zone) ? null : 'unknown-zone',
    closesAtLocal: closesAt ? null : input.closesAtLocal ? 'malformed' : 'required',
    repliesUntilLocal: input.repliesUntilLocal && !replies ? 'malformed' : null,
    ...faults,
  });
  const end = closesAt as Date;
  const repliesUntil = replies ?? (before ? movedReplies(before, end) : null);
  check({ repliesUntilLocal: replyPeriodFault(end, repliesUntil) });
  return { closesAt: end, repliesUntil };
}

/** Only to later: one of the two ends at least, and the first one only while comments are taken. */
function checkLater(round: Round, state: RoundState, { closesAt, repliesUntil }: Ends): void {
  const moved = closesAt.getTime() - round.closesAt.getTime();
  if (moved < 0 || (moved > 0 && state !== 'OPEN'))
    throw invalidInput({ closesAtLocal: moved < 0 ? 'not-later' : 'past' });
  const replies = (repliesUntil?.getTime() ?? 0) - (round.repliesUntil?.getTime() ?? 0);
  if (replies < 0) throw invalidInput({ repliesUntilLocal: 'not-later' });
  if (moved === 0 && replies === 0)
    throw invalidInput(state === 'OPEN' ? { closesAtLocal: 'not-later' } : { repliesUntilLocal: 'not-later' });
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
    return this.move(context, 'EXTENDED', input, async (_tx, _document, round, now, ends) => {
      const state = roundState(round, now);
      if (state !== 'OPEN' && state !== 'REPLYING')
        throw new DomainError('ROUND_CLOSED', { closesAt: finalEnd(round), now });
      checkLater(round, state, ends);
    });
  }

  reopen(context: RequestContext, input: ReopenRoundInput): Promise<Round> {
    return this.move(context, 'REOPENED', input, async (tx, document, round, now, { closesAt }) => {
      if (roundState(round, now) !== 'ENDED') throw new DomainError('ROUND_OPEN', { closesAt: finalEnd(round) });
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
      // What was shown stays shown.
      await this.rounds.giveReferences(tx, round, now);
    });
  }

  private async move(
    context: RequestContext,
    change: EndChange,
    input: ExtendRoundInput | ReopenRoundInput,
    decide: (tx: Transaction, document: Document, round: Round, now: Date, ends: Ends) => Promise<void>,
  ): Promise<Round> {
    const seen = await this.rounds.get(context, input.roundId);
    const { document } = await this.rounds.subjectOf(context, seen);
    const action = change === 'EXTENDED' ? 'EXTEND_ROUND' : 'REOPEN_ROUND';
    const actorId = await authorize(context, action, document);
    endsOf(input, seen, {
      reason: text(input.reason, { max: LIMITS.text, required: true }),
      ...noticeFaults(input.notice),
    });
    const { zone } = input;
    const reason = input.reason.trim();
    await this.database.transaction(async (tx) => {
      const round = await repository.lock(tx, seen.id);
      if (!round) throw new DomainError('NOT_FOUND');
      const now = await this.database.now(tx);
      const ends = endsOf(input, round, {});
      await decide(tx, document, round, now, ends);
      await repository.moveEnd(tx, round, { ...ends, zone }, { change, reason, changedBy: actorId, changedAt: now });
      await append(tx, {
        coalitionId: document.coalitionId,
        streamId: document.id,
        kind: change === 'EXTENDED' ? 'ROUND_EXTENDED' : 'ROUND_REOPENED',
        actorId,
        subjectId: round.id,
        audience: round.audience,
        facts: {
          closesAt: ends.closesAt.toISOString(),
          ...(ends.repliesUntil ? { repliesUntil: ends.repliesUntil.toISOString() } : {}),
        },
        content: reason,
      });
      const given = input.notice ?? null;
      await this.notices.send(tx, { occasion: change, document, round: { ...round, ...ends, zone }, reason, given });
    });
    context.refresh();
    return this.rounds.get(context, seen.id);
  }

  /** What would be mailed, for whoever may do what it tells. */
  async draftNotice(context: RequestContext, input: RoundNoticeDraftInput): Promise<RoundNotice> {
    const { occasion, zone } = input;
    const document = await this.documents.get(context, input.documentId);
    const round = input.roundId ? await this.rounds.get(context, input.roundId) : null;
    if (round && round.documentId !== document.id) throw new DomainError('NOT_FOUND');
    const action = {
      OPENED: 'OPEN_ROUND',
      EXTENDED: 'EXTEND_ROUND',
      REOPENED: 'REOPEN_ROUND',
      ASKED: round ? 'REQUEST_REVIEW' : 'OPEN_ROUND',
    } as const;
    await authorize(context, action[occasion], document);
    const asked = (input.reviewers ?? []).map(askedOf);
    const dueAt = input.reviewsDueLocal && isZone(zone) ? instantOf(input.reviewsDueLocal, zone) : null;
    const kind = round?.kind ?? input.kind;
    const ends = endsOf(input, round, {
      kind: kind ? null : 'required',
      reason: text(input.reason, { max: LIMITS.text }),
      reviewsDueLocal: input.reviewsDueLocal && !dueAt ? 'malformed' : null,
      ...(occasion === 'ASKED' ? reviewerFaults(asked) : {}),
    });
    if (!kind) throw invalidInput({ kind: 'required' });
    const { prisma } = this.database;
    const code = round?.code ?? roundCode(kind, (await repository.countOfKind(prisma, document.id, kind)) + 1);
    const audience = round?.audience ?? input.audience ?? ROUND_RULES[kind].audience;
    const reason = input.reason?.trim() ?? '';
    const { recipients, ...words } = await this.notices.draft(prisma, {
      occasion,
      document,
      round: { code, ...ends, zone, audience },
      reason,
      ...(occasion === 'ASKED' ? { asked, due: { at: dueAt ?? ends.closesAt, zone } } : {}),
    });
    return { recipientCount: recipients.length, ...words };
  }
}
