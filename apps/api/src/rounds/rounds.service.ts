/**
 * Comment rounds. Lock order everywhere: the round, then the document's stream. Whether a round is open is decided by
 * the database's clock, read after the lock: measured without the lock, comments were counted and refused at once.
 */
import { Injectable } from '@nestjs/common';
import type { Document, Round, Transaction } from '@plenary/database';
import {
  DomainError,
  ROUND_RULES,
  VISIBILITIES,
  finalEnd,
  givesCodes,
  instantOf,
  invalidInput,
  isZone,
  maySee,
  minimumDays,
  replyPeriodFault,
  resultsAreHidden,
  roundCode,
  roundState,
  roundVisibility,
  takesLate,
} from '@plenary/domain';
import type { Stage, Subject } from '@plenary/domain';
import type { OpenRoundInput } from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { AddressingService } from '../dispositions/addressing.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { giveReferences } from '../comments/references';
import { append, lockStream } from '../platform/record/record';
import { askReviewers, askedOf, placed, reviewerFaults } from '../reviewers/asked-reviewers';
import { insertQuestions, questionFaults } from './asked-questions';
import { RoundNotices, noticeFaults } from './round-notices';
import * as repository from './rounds.repository';

type Days = Partial<Record<Round['kind'], number>>;

const DAY = 24 * 60 * 60 * 1000;

@Injectable()
export class RoundsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
    private readonly notices: RoundNotices,
    private readonly addressing: AddressingService,
  ) {}

  /** A round that the viewer may know of, or null. */
  async find(context: RequestContext, id: string): Promise<Round | null> {
    const round = isUuid(id) ? await context.read.round.load(id) : null;
    const document = round && (await context.read.document.load(round.documentId));
    if (!round || !document) return null;
    return maySee(await context.standing(), { ...document, visibility: roundVisibility(round, document) })
      ? round
      : null;
  }

  async get(context: RequestContext, id: string): Promise<Round> {
    const round = await this.find(context, id);
    if (!round) throw new DomainError('NOT_FOUND');
    return round;
  }

  async findByCode(context: RequestContext, document: Document, code: string): Promise<Round | null> {
    const round = (await context.read.roundsOfDocument.load(document.id)).find((row) => row.code === code);
    return round ? this.find(context, round.id) : null;
  }

  /** What the policy asks about a round. */
  async subjectOf(context: RequestContext, round: Round): Promise<Subject & { document: Document }> {
    const [document, now] = await Promise.all([context.read.document.load(round.documentId), context.read.now()]);
    if (!document) throw new DomainError('NOT_FOUND');
    const { coalitionId, groupId, stage } = document;
    const state = roundState(round, now);
    const settings =
      state === 'ENDED' && !round.reportPublishedAt ? await context.read.roundSettings.load(coalitionId) : null;
    const late = takesLate(round, settings?.lateComments ?? 'REFUSE', now);
    return {
      coalitionId,
      groupId,
      stage,
      round: { state, audience: round.audience, takesLate: late },
      document,
    };
  }

  async open(context: RequestContext, input: OpenRoundInput): Promise<Round> {
    const document = await this.documents.get(context, input.documentId);
    const actorId = await authorize(context, 'OPEN_ROUND', document);
    const repliesUntil = input.repliesUntilLocal
      ? instantOf(input.repliesUntilLocal, isZone(input.zone) ? input.zone : 'UTC')
      : null;
    const questions = input.questions ?? [];
    const asked = (input.reviewers ?? []).map(askedOf);
    const dueAt = input.reviewsDueLocal
      ? instantOf(input.reviewsDueLocal, isZone(input.zone) ? input.zone : 'UTC')
      : null;
    check({
      roundId: clientId(input.roundId),
      zone: isZone(input.zone) ? null : 'unknown-zone',
      closesAtLocal: instantOf(input.closesAtLocal, isZone(input.zone) ? input.zone : 'UTC') ? null : 'malformed',
      repliesUntilLocal: input.repliesUntilLocal && !repliesUntil ? 'malformed' : null,
      reviewsDueLocal: input.reviewsDueLocal && !dueAt ? 'malformed' : null,
      kind: asked.length > 0 && input.kind !== 'TARGETED' ? 'not-targeted' : null,
      ...questionFaults(questions),
      ...reviewerFaults(asked),
      ...noticeFaults(input.notice),
    });
    const closesAt = instantOf(input.closesAtLocal, input.zone) as Date;
    check({ repliesUntilLocal: replyPeriodFault(closesAt, repliesUntil) });
    const hidesResults = input.hidesResults ?? false;
    const round = await this.database.transaction(async (tx) => {
      // Whoever sends the same twice at once waits here and finds what the first one wrote.
      await lockStream(tx, document.id);
      const known = await repository.find(tx, input.roundId);
      if (known) {
        const same =
          known.documentId === document.id &&
          known.kind === input.kind &&
          known.closesAt.getTime() === closesAt.getTime() &&
          known.repliesUntil?.getTime() === repliesUntil?.getTime() &&
          known.hidesResults === hidesResults;
        if (!same) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return known;
      }
      const window = { ...input, audience: input.audience ?? null, closesAt, repliesUntil, hidesResults };
      const { row, entered, now } = await this.insert(tx, document, window, actorId);
      await insertQuestions(tx, row, questions);
      const due = { at: dueAt ?? closesAt, zone: input.zone };
      if (asked.length > 0) {
        const about = { round: row, document: entered, asked, dueAt: due.at, zone: due.zone, actorId, now };
        const faults = await askReviewers(tx, about);
        check({ reviewsDueLocal: faults.due, ...placed(faults.reviewers) });
      }
      await this.notices.send(tx, {
        document: entered,
        round: row,
        given: input.notice ?? null,
        ...(asked.length > 0 ? { occasion: 'ASKED', asked, due } : { occasion: 'OPENED' }),
      });
      return row;
    });
    context.refresh();
    return round;
  }

  private async insert(
    tx: Transaction,
    document: Document,
    input: Pick<OpenRoundInput, 'roundId' | 'kind' | 'zone'> & {
      closesAt: Date;
      repliesUntil: Date | null;
      hidesResults: boolean;
      audience: Round['audience'] | null;
    },
    actorId: string,
  ): Promise<{ row: Round; entered: Document; now: Date }> {
    const { kind, closesAt, repliesUntil, hidesResults, zone } = input;
    const facts = await this.documents.lockFacts(tx, document.id);
    if (closesAt <= facts.now) throw invalidInput({ closesAtLocal: 'past' });
    const own = await tx.documentKind.findUniqueOrThrow({ where: { id: document.kindId } });
    const settings = await tx.roundSettings.findUnique({ where: { coalitionId: document.coalitionId } });
    const days = minimumDays(kind, own.minimumDays as Days, (settings?.minimumDays ?? {}) as Days);
    const stages: readonly Stage[] = ROUND_RULES[kind].stages;
    if (stages.includes(facts.stage)) {
      // Another round of the same stage, or a targeted one: no stage is entered, the window's conditions stand.
      const unmet = [
        ...(facts.openRoundEndsAt ? [{ guard: 'NO_OPEN_ROUND', at: facts.openRoundEndsAt }] : []),
        ...(facts.revisionCount === 0 ? [{ guard: 'HAS_REVISION' }] : []),
        ...(closesAt.getTime() < facts.now.getTime() + days * DAY
          ? [{ guard: 'MINIMUM_DAYS', count: days, at: new Date(facts.now.getTime() + days * DAY) }]
          : []),
      ];
      if (unmet.length > 0) throw new DomainError('GUARDS_UNMET', { to: facts.stage, unmet });
    } else if (kind === 'TARGETED' || !stages[0]) {
      throw new DomainError('TRANSITION_UNKNOWN', { from: facts.stage, kind });
    } else {
      await this.documents.enter(
        tx,
        document,
        facts,
        { to: stages[0], round: { closesAt, minimumDays: days } },
        actorId,
      );
    }
    const entered = await tx.document.findUniqueOrThrow({ where: { id: document.id } });
    const audience = input.audience ?? ROUND_RULES[kind].audience;
    if (VISIBILITIES.indexOf(audience) > VISIBILITIES.indexOf(entered.visibility))
      throw invalidInput({ audience: 'wider-than-document' });
    const revision = await tx.revision.findFirstOrThrow({
      where: { documentId: document.id },
      orderBy: { number: 'desc' },
      select: { id: true },
    });
    const code = roundCode(kind, (await repository.countOfKind(tx, document.id, kind)) + 1);
    const round = await repository.insert(tx, {
      coalitionId: document.coalitionId,
      id: input.roundId,
      documentId: document.id,
      revisionId: revision.id,
      kind,
      code,
      opensAt: facts.now,
      closesAt,
      repliesUntil,
      hidesResults,
      zone,
      audience,
    });
    await append(tx, {
      coalitionId: document.coalitionId,
      streamId: document.id,
      kind: 'ROUND_OPENED',
      actorId,
      subjectId: round.id,
      audience,
      facts: { kind, code },
    });
    return { row: round, entered, now: facts.now };
  }

  /**
   * The round's final list: waits for comments in flight and notes their number once. Throws ROUND_OPEN while the
   * clock has not ended it.
   */
  async settle(tx: Transaction, roundId: string): Promise<Round> {
    const round = await repository.lock(tx, roundId);
    if (!round) throw new DomainError('NOT_FOUND');
    if (round.settledAt) return round;
    const now = await this.database.now(tx);
    if (roundState(round, now) !== 'ENDED') throw new DomainError('ROUND_OPEN', { closesAt: finalEnd(round) });
    await this.giveReferences(tx, round, now);
    const count = await repository.countComments(tx, round.id);
    await repository.update(tx, round.id, { settledAt: now, settledCount: count });
    await append(tx, {
      coalitionId: round.coalitionId,
      streamId: round.documentId,
      kind: 'ROUND_ENDED',
      actorId: null,
      subjectId: round.id,
      audience: round.audience,
      facts: { count },
    });
    return { ...round, settledAt: now, settledCount: count };
  }

  /**
   * Comments that were hidden get their references, once, as soon as they are shown. The caller holds the round's lock,
   * which waits for comments in flight.
   */
  async giveReferences(tx: Transaction, round: Round, now: Date): Promise<void> {
    if (!givesCodes(round) || resultsAreHidden(round, now)) return;
    await lockStream(tx, round.documentId);
    const count = await giveReferences(tx, round);
    await repository.update(tx, round.id, { numberedAt: now });
    await append(tx, {
      coalitionId: round.coalitionId,
      streamId: round.documentId,
      kind: 'REFERENCES_GIVEN',
      actorId: null,
      subjectId: round.id,
      audience: round.audience,
      facts: { count },
    });
  }

  private async numberDue(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const round = await repository.lock(tx, id);
      if (round) await this.giveReferences(tx, round, await this.database.now(tx));
    });
  }

  /** Settles what the clock has ended, so that live screens hear of it; nothing depends on its having run. */
  async settleDue(): Promise<number> {
    for (const id of await repository.unnumbered(this.database.prisma, await this.database.now()))
      await this.numberDue(id);
    const due = await repository.unsettled(this.database.prisma, await this.database.now());
    for (const id of due) await this.database.transaction((tx) => this.settle(tx, id));
    return due.length;
  }

  async publishReport(context: RequestContext, roundId: string): Promise<Round> {
    const seen = await this.get(context, roundId);
    const { document } = await this.subjectOf(context, seen);
    const actorId = await authorize(context, 'PUBLISH_REPORT', document);
    await this.database.transaction(async (tx) => {
      const round = await this.settle(tx, seen.id);
      if (round.reportPublishedAt) return;
      const facts = await this.documents.lockFacts(tx, document.id);
      const undisposed = await tx.comment.count({
        where: { roundId: round.id, parentId: null, withdrawnAt: null, dispositionNumber: null, late: false },
      });
      if (undisposed > 0)
        throw new DomainError('GUARDS_UNMET', { unmet: [{ guard: 'ALL_DISPOSED', count: undisposed }] });
      const { responseDays } = await tx.documentKind.findUniqueOrThrow({ where: { id: document.kindId } });
      const respondBy = new Date(facts.now.getTime() + responseDays * DAY);
      await repository.update(tx, round.id, { reportPublishedAt: facts.now, respondBy });
      await this.addressing.addressRound(tx, round, { addressedAt: facts.now, respondBy });
      await append(tx, {
        coalitionId: document.coalitionId,
        streamId: document.id,
        kind: 'REPORT_PUBLISHED',
        actorId,
        subjectId: round.id,
        audience: document.visibility,
        at: facts.now,
      });
    });
    context.refresh();
    return this.get(context, seen.id);
  }
}
