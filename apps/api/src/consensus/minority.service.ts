/** What minorities ask to be published with the text, or that none was received. */
import { Injectable } from '@nestjs/common';
import type { Document } from '@plenary/database';
import { DomainError, LIMITS, isTimely } from '@plenary/domain';
import type { StateMinorityInput } from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import * as repository from './consensus.repository';

@Injectable()
export class MinorityService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
  ) {}

  async state(context: RequestContext, input: StateMinorityInput): Promise<Document> {
    const document = await this.documents.get(context, input.documentId);
    const actorId = await authorize(context, 'STATE_MINORITY', document);
    if (!isTimely('STATE_MINORITY', document)) throw new DomainError('TRANSITION_UNKNOWN', { stage: document.stage });
    check({ statementId: clientId(input.statementId), text: text(input.text, { max: LIMITS.text }) });
    const words = optional(input.text);
    await this.database.transaction(async (tx) => {
      await lockStream(tx, document.id);
      const known = await repository.findStatement(tx, input.statementId);
      if (known) {
        const isSame = known.documentId === document.id && known.text === words && known.statedBy === actorId;
        if (!isSame) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      const { coalitionId } = document;
      await repository.insertStatement(tx, {
        coalitionId,
        id: input.statementId,
        documentId: document.id,
        text: words,
        statedBy: actorId,
        statedAt: await this.database.now(tx),
      });
      await append(tx, {
        coalitionId,
        streamId: document.id,
        kind: 'MINORITY_STATED',
        actorId,
        subjectId: input.statementId,
        audience: document.visibility,
        ...(words ? { content: words } : {}),
      });
    });
    context.refresh();
    return this.documents.get(context, document.id);
  }
}
