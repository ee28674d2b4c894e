/**
 * Consensus calls: each step locks the document's stream, reads the call as it stands, asks the domain whether the step
 * can be made, and adds a row. Nothing is ever changed, so that the whole way to a designation stays readable.
 */
import { Injectable } from '@nestjs/common';
import type { Document, Transaction } from '@plenary/database';
import { DomainError, LIMITS, instantOf, isEntitled, isTimely, isZone, moveCall } from '@plenary/domain';
import type { Action, CallFacts, CallMove, EntryKind } from '@plenary/domain';
import type {
  DesignateConsensusInput,
  EvaluateConsensusInput,
  ObjectToEvaluationInput,
  PublishEvaluationInput,
  RoundNotice,
} from '@plenary/graphql';
import { DecisionRulesService } from '../decision-rules/decision-rules.service';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import type { NewEntry } from '../platform/record/record';
import { append, lockStream } from '../platform/record/record';
import { PositionsService } from '../positions/positions.service';
import { noticeFaults } from '../rounds/round-notices';
import { callFacts, withPaths } from './call-facts';
import * as repository from './consensus.repository';
import { EvaluationNotices } from './evaluation-notices';
import type { CallRow, EvaluationRow } from './read-calls';
import { readCalls } from './read-calls';

const DAY = 24 * 60 * 60 * 1000;

interface Begun {
  document: Document;
  actorId: string;
}

/** A call with its standing evaluation, as it is under the lock. */
interface Standing extends Begun {
  tx: Transaction;
  call: CallRow;
  evaluation: EvaluationRow;
  facts: CallFacts;
  now: Date;
}

@Injectable()
export class CallsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
    private readonly rules: DecisionRulesService,
    private readonly positions: PositionsService,
    private readonly notices: EvaluationNotices,
  ) {}

  async evaluate(context: RequestContext, input: EvaluateConsensusInput): Promise<Document> {
    const begun = await this.begin(context, input.documentId, 'DESIGNATE_CONSENSUS');
    const statement = input.statement.trim();
    check({
      callId: clientId(input.callId),
      statement: text(statement, { max: LIMITS.text, required: true }),
      seen: Number.isInteger(input.seen) && input.seen >= 0 ? null : 'out-of-range',
    });
    const { document, actorId } = begun;
    const { coalitionId } = document;
    return this.done(context, document, async (tx) => {
      await lockStream(tx, document.id);
      const calls = await readCalls(tx, [document.id]);
      const call = calls.find(({ id }) => id === input.callId);
      if (!call && (await repository.findCall(tx, input.callId))) throw conflict('id-taken');
      const number = input.seen + 1;
      const same = call?.evaluations.find((one) => one.number === number);
      if (same) {
        const isSame =
          same.statement === statement && same.designation === input.designation && same.evaluatedBy === actorId;
        if (!isSame) throw conflict('evaluated', call?.evaluations.length);
        return;
      }
      if ((call?.evaluations.length ?? 0) !== input.seen) throw conflict('evaluated', call?.evaluations.length ?? 0);
      if (call) await this.step(await this.factsOf(tx, document, call), 'EVALUATE', context, document);
      const now = await this.database.now(tx);
      if (!call) await this.insertCall(tx, begun, input.callId, calls, now);
      await repository.insertEvaluation(tx, {
        coalitionId,
        callId: input.callId,
        number,
        designation: input.designation,
        statement,
        evaluatedBy: actorId,
        evaluatedAt: now,
      });
      await this.append(tx, begun, 'CONSENSUS_EVALUATED', input.callId, { number }, now, statement);
    });
  }

  /** One call at a time: the one before is designated, or stale. */
  private async insertCall(tx: Transaction, { document, actorId }: Begun, id: string, calls: CallRow[], now: Date) {
    const revisions = await repository.revisionsOf(tx, document.id);
    const [latest] = revisions;
    if (!latest) throw new DomainError('GUARDS_UNMET', { unmet: [{ guard: 'HAS_REVISION' }] });
    for (const call of calls) {
      const { state } = await this.factsOf(tx, document, call);
      if (state === 'EVALUATED' || state === 'PUBLISHED') throw conflict('call-open');
    }
    const { coalitionId } = document;
    await repository.insertCall(tx, {
      coalitionId,
      id,
      documentId: document.id,
      revisionId: latest.id,
      calledBy: actorId,
      calledAt: now,
    });
  }

  async second(context: RequestContext, callId: string, number: number): Promise<Document> {
    return this.onCall(context, callId, 'DESIGNATE_CONSENSUS', number, async (standing) => {
      const { tx, call, evaluation, document, actorId, now } = standing;
      if (evaluation.secondedBy === actorId) return;
      if (evaluation.evaluatedBy === actorId) throw new DomainError('FORBIDDEN', { reason: 'own-evaluation' });
      if (evaluation.secondedBy) throw conflict('seconded');
      await this.step(standing.facts, 'SECOND', context, document);
      const { coalitionId } = call;
      await repository.insertSecond(tx, { coalitionId, callId, number, secondedBy: actorId, secondedAt: now });
      await this.append(tx, standing, 'EVALUATION_SECONDED', callId, { number }, now);
    });
  }

  async publish(context: RequestContext, input: PublishEvaluationInput): Promise<Document> {
    const given = objectionEnd(input);
    check({ ...endFaults(input), ...noticeFaults(input.notice) });
    const { callId, number, zone } = input;
    return this.onCall(context, callId, 'DESIGNATE_CONSENSUS', number, async (standing) => {
      const { tx, call, evaluation, document, actorId, facts, now } = standing;
      const objectBy = given ?? earliestEnd(now, facts);
      if (evaluation.publishedAt) {
        if (!given || evaluation.objectBy?.getTime() === objectBy.getTime()) return;
        throw conflict('published');
      }
      await this.step(facts, 'PUBLISH', context, document);
      // A chosen end is told in minutes; the rules' days are counted from the minute that runs.
      check({ objectByLocal: objectBy.getTime() >= earliestEnd(now, facts).getTime() - 60_000 ? null : 'too-early' });
      const { coalitionId } = call;
      await repository.insertPublication(tx, {
        coalitionId,
        callId,
        number,
        objectBy,
        zone,
        publishedBy: actorId,
        publishedAt: now,
      });
      const { designation } = evaluation;
      await this.append(tx, standing, 'EVALUATION_PUBLISHED', callId, { number, designation }, now);
      await this.notices.send(tx, { document, call, evaluation, objectBy, zone, given: input.notice ?? null });
    });
  }

  /** What would be mailed, before anything is. */
  async draftNotice(
    context: RequestContext,
    input: Pick<PublishEvaluationInput, 'callId' | 'objectByLocal' | 'zone'>,
  ): Promise<RoundNotice> {
    check(endFaults(input));
    const { document } = await this.find(context, input.callId, 'DESIGNATE_CONSENSUS');
    const [call] = (await context.read.consensusCallsOfDocument.load(document.id)).filter(
      ({ id }) => id === input.callId,
    );
    const evaluation = call?.evaluations[0];
    if (!call || !evaluation) throw new DomainError('NOT_FOUND');
    const rules = await this.rules.forReading(context, document);
    const objectBy = objectionEnd(input) ?? earliestEnd(await context.read.now(), { rules });
    return this.database.transaction(async (tx) => {
      const about = { document, call, evaluation, objectBy, zone: input.zone };
      const { recipients, ...words } = await this.notices.draft(tx, about);
      return { ...words, recipientCount: recipients.length };
    });
  }

  async object(context: RequestContext, input: ObjectToEvaluationInput): Promise<Document> {
    const reason = input.reason.trim();
    check({
      objectionId: clientId(input.objectionId),
      reason: text(reason, { max: LIMITS.text, required: true }),
    });
    const { callId, number } = input;
    return this.onCall(context, callId, 'OBJECT_TO_EVALUATION', number, async (standing) => {
      const { tx, call, evaluation, document, actorId, facts, now } = standing;
      const known = await repository.findObjection(tx, input.objectionId);
      if (known) {
        if (known.callId === callId && known.objectorId === actorId && known.reason === reason) return;
        throw conflict('id-taken');
      }
      if (evaluation.objections.some(({ objectorId }) => objectorId === actorId)) throw conflict('objected');
      await this.step(facts, 'OBJECT', context, document);
      if (evaluation.objectBy && now >= evaluation.objectBy)
        throw new DomainError('RESPONSE_LIMIT_PASSED', { respondBy: evaluation.objectBy });
      await repository.insertObjection(tx, {
        coalitionId: call.coalitionId,
        id: input.objectionId,
        callId,
        number,
        objectorId: actorId,
        reason,
        objectedAt: now,
      });
      await this.append(tx, standing, 'EVALUATION_OBJECTED', callId, { number }, now, reason);
    });
  }

  async designate(context: RequestContext, input: DesignateConsensusInput): Promise<Document> {
    check({ designationId: clientId(input.designationId) });
    const { callId, number } = input;
    return this.onCall(context, callId, 'DESIGNATE_CONSENSUS', number, async (standing) => {
      const { tx, call, evaluation, document, actorId, facts, now } = standing;
      const known = await repository.findDesignation(tx, input.designationId);
      if (known) {
        if (known.callId === callId && known.designatedBy === actorId) return;
        throw conflict('id-taken');
      }
      await this.step(facts, 'DESIGNATE', context, document);
      const { designation, statement } = evaluation;
      await repository.insertDesignation(tx, {
        coalitionId: call.coalitionId,
        id: input.designationId,
        documentId: document.id,
        revisionId: call.revisionId,
        callId,
        designation,
        statement,
        designatedBy: actorId,
        designatedAt: now,
      });
      const told = { designation, evaluations: call.evaluations.length };
      await this.append(tx, standing, 'CONSENSUS_DESIGNATED', input.designationId, told, now, statement);
    });
  }

  private async begin(context: RequestContext, documentId: string, action: Action): Promise<Begun> {
    const document = await this.documents.get(context, documentId);
    const actorId = await authorize(context, action, document);
    if (!isTimely(action, document)) throw new DomainError('TRANSITION_UNKNOWN', { stage: document.stage });
    return { document, actorId };
  }

  /** A call that the viewer may know of: one that was never published is the chairs' own. */
  private async find(context: RequestContext, callId: string, action: Action): Promise<Begun> {
    const row = isUuid(callId) ? await repository.findCall(this.database.prisma, callId) : null;
    if (!row) throw new DomainError('NOT_FOUND');
    const document = await this.documents.get(context, row.documentId);
    const calls = await context.read.consensusCallsOfDocument.load(document.id);
    const published = calls.some(({ id, evaluations }) => id === callId && evaluations.some((one) => one.publishedAt));
    const chairs = isEntitled(await context.standing(), 'DESIGNATE_CONSENSUS', document);
    if (!published && !chairs) throw new DomainError('NOT_FOUND');
    return this.begin(context, document.id, action);
  }

  private async onCall(
    context: RequestContext,
    callId: string,
    action: Action,
    number: number,
    act: (standing: Standing) => Promise<void>,
  ): Promise<Document> {
    const begun = await this.find(context, callId, action);
    const { document } = begun;
    return this.done(context, document, async (tx) => {
      await lockStream(tx, document.id);
      const call = (await readCalls(tx, [document.id])).find(({ id }) => id === callId);
      const [evaluation] = call?.evaluations ?? [];
      if (!call || !evaluation) throw new DomainError('NOT_FOUND');
      if (evaluation.number !== number) throw conflict('evaluated', evaluation.number);
      const facts = await this.factsOf(tx, document, call);
      await act({ ...begun, tx, call, evaluation, facts, now: facts.now });
    });
  }

  private async factsOf(tx: Transaction, document: Document, call: CallRow): Promise<CallFacts> {
    const rules = await this.rules.of(tx, document);
    const counted = await this.positions.countFor(tx, document.id, rules.oneVoice);
    const revisions = await repository.revisionsOf(tx, document.id);
    const facts = callFacts(call, revisions, { ...counted, rules, now: await this.database.now(tx) });
    if (!facts) throw new DomainError('NOT_FOUND');
    return facts;
  }

  private async step(facts: CallFacts, move: CallMove, context: RequestContext, document: Document): Promise<void> {
    const step = moveCall(facts, move);
    if (step.kind === 'ENTER') return;
    if (step.kind === 'UNKNOWN') throw new DomainError('TRANSITION_UNKNOWN', { state: facts.state });
    const place = await this.documents.placeOf(context, document);
    throw new DomainError('GUARDS_UNMET', { unmet: withPaths(step.unmet, place) });
  }

  private append(
    tx: Transaction,
    { document, actorId }: Begun,
    kind: EntryKind,
    subjectId: string,
    facts: NonNullable<NewEntry['facts']>,
    at: Date,
    content?: string,
  ): Promise<void> {
    // What is not published yet is the group's affair at most.
    const draft = kind === 'CONSENSUS_EVALUATED' || kind === 'EVALUATION_SECONDED';
    return append(tx, {
      coalitionId: document.coalitionId,
      streamId: document.id,
      kind,
      actorId,
      subjectId,
      audience: draft ? 'GROUP' : document.visibility,
      facts,
      at,
      ...(content ? { content } : {}),
    });
  }

  private async done(
    context: RequestContext,
    document: Document,
    change: (tx: Transaction) => Promise<void>,
  ): Promise<Document> {
    await this.database.transaction(change);
    context.refresh();
    return this.documents.get(context, document.id);
  }
}

const conflict = (reason: string, number?: number): DomainError =>
  new DomainError('CONFLICT', { reason, ...(number === undefined ? {} : { number }) });

const earliestEnd = (now: Date, { rules }: Pick<CallFacts, 'rules'>): Date =>
  new Date(now.getTime() + rules.objectionDays * DAY);

type End = Pick<PublishEvaluationInput, 'objectByLocal' | 'zone'>;

const objectionEnd = ({ objectByLocal, zone }: End): Date | null =>
  objectByLocal && isZone(zone) ? instantOf(objectByLocal, zone) : null;

const endFaults = (end: End) => ({
  zone: isZone(end.zone) ? null : 'unknown-zone',
  objectByLocal: !end.objectByLocal || !isZone(end.zone) || objectionEnd(end) ? null : 'malformed',
});
