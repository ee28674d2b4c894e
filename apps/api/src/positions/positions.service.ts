/** Where people stand on a text: stated on its latest revision, never taken back, only stated anew. */
import { Injectable } from '@nestjs/common';
import type { Document, Transaction } from '@plenary/database';
import { DomainError, LIMITS, activeSupport, invalidInput, isTimely, standingPositions, voices } from '@plenary/domain';
import type { StandingPosition, StatedPosition, Voice } from '@plenary/domain';
import type { StatePositionInput } from '@plenary/graphql';
import { DecisionRulesService } from '../decision-rules/decision-rules.service';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import * as repository from './positions.repository';
import type { PositionRow } from './read-positions';
import { readPositions, statedPosition } from './read-positions';

type Stated = StatedPosition & { row: PositionRow };
export type Standing = StandingPosition<Stated>;

@Injectable()
export class PositionsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
    private readonly rules: DecisionRulesService,
  ) {}

  async ofDocument(context: RequestContext, document: Document): Promise<Standing[]> {
    const [positions, revisions] = await Promise.all([
      context.read.positionsOfDocument.load(document.id),
      context.read.revisionsOfDocument.load(document.id),
    ]);
    return standingPositions(positions.map(statedPosition), revisions);
  }

  async voicesOf(context: RequestContext, document: Document): Promise<Voice<Stated>[]> {
    const { oneVoice } = await this.rules.forReading(context, document);
    return voices(await this.ofDocument(context, document), oneVoice);
  }

  /** What a consensus call counts, as it stands in this transaction. */
  async countFor(tx: Transaction, documentId: string, oneVoice: boolean) {
    const [positions, revisions] = [
      await readPositions(tx, [documentId]),
      await repository.revisionClasses(tx, documentId),
    ];
    return countOf(standingPositions(positions.map(statedPosition), revisions), oneVoice);
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
      const affiliation = await repository.affiliationOf(tx, actorId);
      await repository.insert(tx, {
        coalitionId,
        id: input.positionId,
        documentId: document.id,
        revisionId: revision.id,
        personId: actorId,
        organisation: affiliation?.organisation ?? null,
        stakeholderGroup: affiliation?.stakeholderGroup ?? null,
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

/** Voices in support with their stakeholder groups, and people who object. */
export function countOf(standing: readonly Standing[], oneVoice: boolean) {
  return {
    support: activeSupport(voices(standing, oneVoice)),
    objecting: standing.filter(({ stale, position }) => !stale && position.kind === 'OBJECT').length,
  };
}
