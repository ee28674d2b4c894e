/** What the group decided: designations bound to a revision, and what minorities ask to be published with it. */
import { Injectable } from '@nestjs/common';
import type { Document } from '@plenary/database';
import { DomainError, LIMITS, isTimely } from '@plenary/domain';
import type { Action } from '@plenary/domain';
import type { DesignateConsensusInput, StateMinorityInput } from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import * as repository from './consensus.repository';

@Injectable()
export class ConsensusService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
  ) {}

  async designate(context: RequestContext, input: DesignateConsensusInput): Promise<Document> {
    const { document, actorId } = await this.begin(context, input.documentId, 'DESIGNATE_CONSENSUS');
    const statement = input.statement.trim();
    check({
      designationId: clientId(input.designationId),
      statement: text(statement, { max: LIMITS.text, required: true }),
    });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, document.id);
      const known = await repository.findDesignation(tx, input.designationId);
      if (known)
        return same(
          known.documentId === document.id && known.statement === statement && known.designatedBy === actorId,
        );
      const revisionId = await repository.latestRevisionId(tx, document.id);
      if (!revisionId) throw new DomainError('GUARDS_UNMET', { unmet: [{ guard: 'HAS_REVISION' }] });
      const designatedAt = await this.database.now(tx);
      const { coalitionId } = document;
      const { designation } = input;
      await repository.insertDesignation(tx, {
        coalitionId,
        id: input.designationId,
        documentId: document.id,
        revisionId,
        designation,
        statement,
        designatedBy: actorId,
        designatedAt,
      });
      await append(tx, {
        coalitionId,
        streamId: document.id,
        kind: 'CONSENSUS_DESIGNATED',
        actorId,
        subjectId: input.designationId,
        audience: document.visibility,
        facts: { designation },
        content: statement,
      });
    });
    context.refresh();
    return this.documents.get(context, document.id);
  }

  async stateMinority(context: RequestContext, input: StateMinorityInput): Promise<Document> {
    const { document, actorId } = await this.begin(context, input.documentId, 'STATE_MINORITY');
    check({ statementId: clientId(input.statementId), text: text(input.text, { max: LIMITS.text }) });
    const words = optional(input.text);
    await this.database.transaction(async (tx) => {
      await lockStream(tx, document.id);
      const known = await repository.findStatement(tx, input.statementId);
      if (known) return same(known.documentId === document.id && known.text === words && known.statedBy === actorId);
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

  private async begin(
    context: RequestContext,
    documentId: string,
    action: Action,
  ): Promise<{ document: Document; actorId: string }> {
    const document = await this.documents.get(context, documentId);
    const actorId = await authorize(context, action, document);
    if (!isTimely(action, document)) throw new DomainError('TRANSITION_UNKNOWN', { stage: document.stage });
    return { document, actorId };
  }
}

/** The same id again is the same thing, or a conflict that shows nothing. */
function same(isSame: boolean): void {
  if (!isSame) throw new DomainError('CONFLICT', { reason: 'id-taken' });
}
