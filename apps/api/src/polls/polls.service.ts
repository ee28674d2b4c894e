/** Polls: a question to the group about one revision. They take the temperature; nothing that decides reads them. */
import { Injectable } from '@nestjs/common';
import type { Document } from '@plenary/database';
import {
  DomainError,
  LIMITS,
  instantOf,
  invalidInput,
  isPollOpen,
  isTimely,
  isZone,
  optionsFault,
} from '@plenary/domain';
import type { OpenPollInput } from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import * as repository from './polls.repository';

@Injectable()
export class PollsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
  ) {}

  async open(context: RequestContext, input: OpenPollInput): Promise<Document> {
    const document = await this.documents.get(context, input.documentId);
    const actorId = await authorize(context, 'OPEN_POLL', document);
    if (!isTimely('OPEN_POLL', document)) throw new DomainError('TRANSITION_UNKNOWN', { stage: document.stage });
    const question = input.question.trim();
    const options = input.options.map((one) => one.trim());
    const closesAt = isZone(input.zone) ? instantOf(input.closesAtLocal, input.zone) : null;
    check({
      pollId: clientId(input.pollId),
      question: text(question, { max: LIMITS.line, required: true }),
      options:
        options.map((one) => text(one, { max: LIMITS.name, required: true })).find((fault) => fault !== null) ??
        optionsFault(options),
      zone: isZone(input.zone) ? null : 'unknown-zone',
      closesAtLocal: closesAt ? null : 'malformed',
    });
    const { coalitionId } = document;
    const { pollId, zone, resultsAtOnce } = input;
    await this.database.transaction(async (tx) => {
      await lockStream(tx, document.id);
      const known = await repository.find(tx, pollId);
      if (known) {
        const isSame = known.documentId === document.id && known.openedBy === actorId && known.question === question;
        if (!isSame) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      const revisionId = await repository.latestRevisionId(tx, document.id);
      if (!revisionId) throw new DomainError('GUARDS_UNMET', { unmet: [{ guard: 'HAS_REVISION' }] });
      const openedAt = await this.database.now(tx);
      if (!closesAt || closesAt <= openedAt) throw invalidInput({ closesAtLocal: 'past' });
      await repository.insert(tx, {
        coalitionId,
        id: pollId,
        documentId: document.id,
        revisionId,
        question,
        options,
        closesAt,
        zone,
        resultsAtOnce,
        openedBy: actorId,
        openedAt,
      });
      await append(tx, {
        coalitionId,
        streamId: document.id,
        kind: 'POLL_OPENED',
        actorId,
        subjectId: pollId,
        audience: document.visibility,
        facts: { options: options.length },
        content: JSON.stringify([question, ...options]),
        at: openedAt,
      });
    });
    context.refresh();
    return this.documents.get(context, document.id);
  }

  async answer(context: RequestContext, pollId: string, option: number): Promise<Document> {
    const poll = isUuid(pollId) ? await repository.find(this.database.prisma, pollId) : null;
    if (!poll) throw new DomainError('NOT_FOUND');
    const document = await this.documents.get(context, poll.documentId);
    const actorId = await authorize(context, 'ANSWER_POLL', document);
    if (!Number.isInteger(option) || option < 0 || option >= poll.options.length)
      throw invalidInput({ option: 'unknown' });
    const { coalitionId } = document;
    await this.database.transaction(async (tx) => {
      await lockStream(tx, document.id);
      const last = await repository.lastAnswer(tx, poll.id, actorId);
      if (last?.option === option) return;
      const answeredAt = await this.database.now(tx);
      if (!isPollOpen(poll, answeredAt)) throw new DomainError('ROUND_CLOSED', { closesAt: poll.closesAt });
      const number = (last?.number ?? 0) + 1;
      await repository.insertAnswer(tx, {
        coalitionId,
        pollId: poll.id,
        personId: actorId,
        number,
        option,
        answeredAt,
      });
      // That she answered is on the record; what, is hers until the end, and a number among others after it.
      await append(tx, {
        coalitionId,
        streamId: document.id,
        kind: 'POLL_ANSWERED',
        actorId,
        subjectId: poll.id,
        audience: document.visibility,
        facts: { number },
        content: poll.options[option] ?? '',
        at: answeredAt,
      });
    });
    context.refresh();
    return this.documents.get(context, document.id);
  }
}
