/** Where people stand on a text: stated on its latest revision, never taken back, only stated anew. */
import { Injectable } from '@nestjs/common';
import type { Document, Position } from '@plenary/database';
import { DomainError, LIMITS, invalidInput, isTimely, standingPositions } from '@plenary/domain';
import type { StandingPosition, StatedPosition } from '@plenary/domain';
import type { StatePositionInput } from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import * as repository from './positions.repository';

export type Standing = StandingPosition<StatedPosition & { row: Position }>;

@Injectable()
export class PositionsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
  ) {}

  async ofDocument(context: RequestContext, document: Document): Promise<Standing[]> {
    const [positions, revisions] = await Promise.all([
      context.read.positionsOfDocument.load(document.id),
      context.read.revisionsOfDocument.load(document.id),
    ]);
    const numbers = new Map(revisions.map(({ id, number }) => [id, number]));
    return standingPositions(
      positions.map((row) => ({
        row,
        personId: row.personId,
        kind: row.kind,
        number: row.number,
        revision: numbers.get(row.revisionId) ?? 0,
      })),
      revisions,
    );
  }

  async state(context: RequestContext, input: StatePositionInput): Promise<Document> {
    const document = await this.documents.get(context, input.documentId);
    const actorId = await authorize(context, 'STATE_POSITION', document);
    if (!isTimely('STATE_POSITION', document)) throw new DomainError('TRANSITION_UNKNOWN', { stage: document.stage });
    check({ positionId: clientId(input.positionId), reason: text(input.reason, { max: LIMITS.text }) });
    const reason = optional(input.reason);
    if (input.kind === 'OBJECT' && !reason) throw invalidInput({ reason: 'required' });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, document.id);
      const known = await repository.find(tx, input.positionId);
      if (known) {
        const isSame = known.documentId === document.id && known.personId === actorId && known.kind === input.kind;
        if (!isSame || known.reason !== reason) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      const revision = await repository.latestRevision(tx, document.id);
      if (!revision) throw new DomainError('GUARDS_UNMET', { unmet: [{ guard: 'HAS_REVISION' }] });
      const { coalitionId } = document;
      const statedAt = await this.database.now(tx);
      await repository.insert(tx, {
        coalitionId,
        id: input.positionId,
        documentId: document.id,
        revisionId: revision.id,
        personId: actorId,
        organisation: (await repository.affiliationOf(tx, actorId))?.organisation ?? null,
        kind: input.kind,
        reason,
        number: await repository.nextNumber(tx, document.id, actorId),
        statedAt,
      });
      await append(tx, {
        coalitionId,
        streamId: document.id,
        kind: 'POSITION_STATED',
        actorId,
        subjectId: input.positionId,
        audience: document.visibility,
        facts: { kind: input.kind, revision: revision.number },
        ...(reason ? { content: reason } : {}),
        at: statedAt,
      });
    });
    context.refresh();
    return this.documents.get(context, document.id);
  }
}
