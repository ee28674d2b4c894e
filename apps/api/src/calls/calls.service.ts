/**
 * Numbered demands and what became of them. A recommendation stands in a paragraph of a document and rests on a finding;
 * a call to action is made by a session, often as the repetition of a recommendation. Both are only added to.
 */
import { Injectable } from '@nestjs/common';
import type { Call, Comment, ConsensusDesignation, Document, Session } from '@plenary/database';
import type { Block } from '@plenary/document';
import type { Subject, Visibility } from '@plenary/domain';
import { DomainError, LIMITS, isWebLink, maySee, readPeriod } from '@plenary/domain';
import type { MakeCallInput, RecordUptakeInput } from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { seenOf } from '../comments/seen-comments';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import { RoundsService } from '../rounds/rounds.service';
import { SessionsService } from '../sessions/sessions.service';
import * as repository from './calls.repository';

const ADDRESSEES = 20;

@Injectable()
export class CallsService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly sessions: SessionsService,
    private readonly documents: DocumentsService,
    private readonly rounds: RoundsService,
  ) {}

  /** A call may be known where its session or its document may. */
  async isSeen(context: RequestContext, call: Call): Promise<boolean> {
    if (call.sessionId && (await this.sessions.find(context, call.sessionId))) return true;
    return (await this.documentOf(context, call)) !== null;
  }

  async seen(context: RequestContext, calls: readonly Call[]): Promise<Call[]> {
    const known = await Promise.all(calls.map((call) => this.isSeen(context, call)));
    return calls.filter((_call, at) => known[at]);
  }

  async findByNumber(context: RequestContext, slug: string, number: number): Promise<Call | null> {
    const coalition = await context.read.coalitionBySlug.load(slug);
    const calls = coalition ? await context.read.callsOfCoalition.load(coalition.id) : [];
    const call = calls.find((one) => one.number === number);
    return call && (await this.isSeen(context, call)) ? call : null;
  }

  private async get(context: RequestContext, id: string): Promise<Call> {
    const call = isUuid(id) ? await context.read.call.load(id) : null;
    if (!call || !(await this.isSeen(context, call))) throw new DomainError('NOT_FOUND');
    return call;
  }

  async documentOf(context: RequestContext, { documentId }: Call): Promise<Document | null> {
    const document = documentId ? await context.read.document.load(documentId) : null;
    return document && maySee(await context.standing(), document) ? document : null;
  }

  /** The words of a block of the revision in which the call was found. */
  async passageOf(context: RequestContext, call: Call, blockId: string | null) {
    if (!blockId || !call.revisionId || !(await this.documentOf(context, call))) return null;
    const revision = await context.read.revisionText.load(call.revisionId);
    const block = revision?.blocks.find(({ id }) => id === blockId);
    return block ? { blockId, text: block.text } : null;
  }

  async commentsOf(context: RequestContext, call: Call): Promise<Comment[]> {
    const blocks = [call.blockId, call.findingBlockId].filter((id) => id !== null);
    const document = await this.documentOf(context, call);
    if (!document || blocks.length === 0) return [];
    const comments = await seenOf(
      context,
      await repository.commentsAtBlocks(this.database.prisma, document.id, blocks),
    );
    const known = await Promise.all(comments.map(({ roundId }) => this.rounds.find(context, roundId)));
    return comments.filter((_comment, at) => known[at]);
  }

  async decisionsOf(context: RequestContext, call: Call): Promise<ConsensusDesignation[]> {
    const document = await this.documentOf(context, call);
    return document ? context.read.designationsOfDocument.load(document.id) : [];
  }

  async subjectOf(context: RequestContext, call: Pick<Call, 'coalitionId' | 'sessionId'>, document: Document | null) {
    const session = call.sessionId ? await this.sessions.find(context, call.sessionId) : null;
    const subject: Subject = session
      ? await this.sessions.subjectOf(context, session)
      : { coalitionId: call.coalitionId };
    return { ...subject, groupId: document?.groupId ?? null };
  }

  async make(context: RequestContext, input: MakeCallInput): Promise<Call> {
    const { id: coalitionId } = await this.coalitions.get(context, input.coalitionId);
    const session = input.sessionId ? await this.sessions.get(context, input.sessionId) : null;
    const document = input.documentId ? await this.documents.get(context, input.documentId) : null;
    const from = input.fromCallId ? await this.get(context, input.fromCallId) : null;
    if ([session, document, from].some((one) => one && one.coalitionId !== coalitionId))
      throw new DomainError('NOT_FOUND');
    const subject = await this.subjectOf(context, { coalitionId, sessionId: session?.id ?? null }, document);
    const actorId = await authorize(context, 'MAKE_CALL', subject);
    const { kind } = input;
    const [latest] = document ? await context.read.revisionsOfDocument.load(document.id) : [];
    const blocks = latest ? ((await context.read.revisionText.load(latest.id))?.blocks ?? []) : [];
    const addressees = input.addressees.map(({ organisation, name }) => ({ organisation, name: name.trim() }));
    const coalition = await context.read.coalition.load(coalitionId);
    check({
      callId: clientId(input.callId),
      text: text(input.text, { max: LIMITS.text, required: true }),
      sessionId: kind === 'CALL_TO_ACTION' && !session ? 'required' : null,
      documentId: kind === 'RECOMMENDATION' && !document ? 'required' : null,
      blockId: blockFault(blocks, input.blockId, kind === 'RECOMMENDATION'),
      findingBlockId: blockFault(blocks, input.findingBlockId, false),
      fromCallId: from && (from.kind !== 'RECOMMENDATION' || kind !== 'CALL_TO_ACTION') ? 'no-recommendation' : null,
      addressees:
        addressees.length === 0
          ? 'required'
          : addressees.length > ADDRESSEES
            ? 'too-many'
            : addressees.every(({ organisation, name }) =>
                  organisation
                    ? !text(name, { max: LIMITS.title, required: true })
                    : coalition?.stakeholderGroups.includes(name),
                )
              ? null
              : 'unknown',
    });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const known = await repository.find(tx, input.callId);
      if (known) {
        const isSame =
          known.coalitionId === coalitionId && known.madeBy === actorId && known.text === input.text.trim();
        if (!isSame) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      const madeAt = await this.database.now(tx);
      const number = await repository.nextNumber(tx, coalitionId);
      await repository.insert(tx, {
        coalitionId,
        id: input.callId,
        number,
        kind,
        text: input.text.trim(),
        addressees,
        sessionId: session?.id ?? null,
        documentId: document?.id ?? null,
        revisionId: latest?.id ?? null,
        blockId: input.blockId ?? null,
        findingBlockId: input.findingBlockId ?? null,
        fromCallId: from?.id ?? null,
        madeBy: actorId,
        madeAt,
      });
      await append(tx, {
        coalitionId,
        streamId: coalitionId,
        kind: 'CALL_MADE',
        actorId,
        subjectId: input.callId,
        audience: audienceOf(session, document),
        facts: { kind, number },
        content: input.text.trim(),
        at: madeAt,
      });
    });
    context.refresh();
    return this.get(context, input.callId);
  }

  async recordUptake(context: RequestContext, input: RecordUptakeInput): Promise<Call> {
    const call = await this.get(context, input.callId);
    const { coalitionId } = call;
    const document = await this.documentOf(context, call);
    const actorId = await authorize(context, 'RECORD_UPTAKE', await this.subjectOf(context, call, document));
    const link = optional(input.link);
    check({
      uptakeId: clientId(input.uptakeId),
      organisation: text(input.organisation, { max: LIMITS.title, required: true }),
      text: text(input.text, { max: LIMITS.text, required: true }),
      link: link === null || isWebLink(link) ? null : 'malformed',
      day: readPeriod(input.day)?.isDay ? null : 'no-day',
    });
    const organisation = input.organisation.trim();
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const known = await repository.findUptake(tx, input.uptakeId);
      if (known) {
        const isSame = known.callId === call.id && known.recordedBy === actorId && known.organisation === organisation;
        if (!isSame) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      const recordedAt = await this.database.now(tx);
      const words = input.text.trim();
      const { uptakeId: id, day } = input;
      const row = { coalitionId, id, callId: call.id, organisation, text: words, link, day };
      await repository.insertUptake(tx, { ...row, recordedBy: actorId, recordedAt });
      const session = call.sessionId ? await context.read.session.load(call.sessionId) : null;
      await append(tx, {
        coalitionId,
        streamId: coalitionId,
        kind: 'UPTAKE_RECORDED',
        actorId,
        subjectId: call.id,
        audience: audienceOf(session, document),
        content: `${organisation}\n${words}`,
        at: recordedAt,
      });
    });
    context.refresh();
    return this.get(context, call.id);
  }
}

/** The stream is the coalition's, so what only one group may know of goes to nobody beyond it. */
function audienceOf(session: Session | null, document: Document | null): Visibility {
  return session?.visibility ?? document?.visibility ?? 'GROUP';
}

function blockFault(blocks: readonly Block[], id: string | null | undefined, required: boolean): string | null {
  if (!id) return required ? 'required' : null;
  return blocks.some((block) => block.id === id) ? null : 'unknown';
}
