/**
 * What takes a published text's place: its next edition is begun from its words, or another text is named. It takes
 * effect when the newer one is published, in that very transaction. The newer document is locked before the older one,
 * everywhere.
 */
import { Injectable } from '@nestjs/common';
import type { Document, Publication, Transaction } from '@plenary/database';
import type { Block } from '@plenary/document';
import { CODE, DomainError, LIMITS, firstReference, isInForce, nextReference, successionFault } from '@plenary/domain';
import type { SuccessionFacts } from '@plenary/domain';
import type { ReplaceDocumentInput, StartNextEditionInput } from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, matches, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append } from '../platform/record/record';
import { StandardsService } from '../standards/standards.service';
import * as repository from './editions.repository';

@Injectable()
export class EditionsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
    private readonly standards: StandardsService,
  ) {}

  async startNext(context: RequestContext, input: StartNextEditionInput): Promise<Document> {
    const older = await this.documents.get(context, input.ofDocumentId);
    const actorId = await authorize(context, 'SUPERSEDE_DOCUMENT', older);
    const reason = input.reason?.trim() ?? '';
    check({
      documentId: clientId(input.documentId),
      code: matches(input.code, CODE),
      reason: text(reason, { max: LIMITS.text }),
    });
    const kind = await context.read.kind.load(older.kindId);
    if (!kind) throw new DomainError('NOT_FOUND');
    await this.database.transaction(async (tx) => {
      const facts = await this.documents.lockFacts(tx, older.id);
      const known = await repository.findDocument(tx, input.documentId);
      if (known) {
        const begun = await repository.find(tx, known.id, older.id);
        const isSame = begun?.kind === 'NEXT_EDITION' && begun.declaredBy === actorId && begun.reason === reason;
        if (!isSame || known.code !== input.code) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      await this.refuse(tx, older, { older: facts.stage, same: false });
      const published = await this.publicationOf(tx, older);
      const { blocks } = await repository.revision(tx, published.revisionId);
      const document = await this.documents.begin(tx, kind, {
        ...{ id: input.documentId, groupId: older.groupId, code: input.code },
        ...{ title: older.title, lang: older.lang, dir: older.dir, actorId },
        ...{ blocks: blocks as unknown as Block[], changeLog: published.reference, fileName: null, losses: [] },
      });
      await repository.copyImages(tx, older, document);
      await this.standards.takeOver(tx, older.id, { newerId: document.id, by: actorId, at: facts.now });
      const edition = published.edition + 1;
      const first = (await repository.editionOf(tx, older.id))?.firstId ?? older.id;
      await repository.insert(tx, {
        ...{ coalitionId: older.coalitionId, documentId: document.id, supersededId: older.id },
        ...{ kind: 'NEXT_EDITION', edition, firstId: first, reason, declaredBy: actorId, declaredAt: facts.now },
      });
      await append(tx, {
        coalitionId: older.coalitionId,
        streamId: older.id,
        kind: 'NEXT_EDITION_STARTED',
        actorId,
        subjectId: document.id,
        audience: document.visibility,
        facts: { edition },
        at: facts.now,
        ...(reason ? { content: reason } : {}),
      });
    });
    context.refresh();
    return this.documents.get(context, input.documentId);
  }

  async replace(context: RequestContext, input: ReplaceDocumentInput): Promise<Document> {
    const older = await this.documents.get(context, input.documentId);
    const newer = await this.documents.get(context, input.byDocumentId);
    const actorId = await authorize(context, 'SUPERSEDE_DOCUMENT', older);
    // What stands on the newer one's page is that group's to say, too.
    await authorize(context, 'SUPERSEDE_DOCUMENT', newer);
    const reason = input.reason.trim();
    check({
      byDocumentId: newer.coalitionId === older.coalitionId ? null : 'other-coalition',
      reason: text(reason, { max: LIMITS.text, required: true }),
    });
    await this.database.transaction(async (tx) => {
      const of = await this.documents.lockFacts(tx, newer.id);
      const facts = newer.id === older.id ? of : await this.documents.lockFacts(tx, older.id);
      const known = await repository.find(tx, newer.id, older.id);
      if (known?.kind === 'REPLACEMENT' && known.declaredBy === actorId && known.reason === reason) return;
      await this.refuse(tx, older, { older: facts.stage, newer: of.stage, same: newer.id === older.id });
      if (known) throw new DomainError('CONFLICT', { reason: 'has-successor' });
      await repository.insert(tx, {
        ...{ coalitionId: older.coalitionId, documentId: newer.id, supersededId: older.id, kind: 'REPLACEMENT' },
        ...{ edition: null, firstId: null, reason, declaredBy: actorId, declaredAt: facts.now },
      });
      const { visibility } = newer;
      await append(tx, {
        coalitionId: older.coalitionId,
        streamId: older.id,
        kind: 'SUCCESSOR_NAMED',
        actorId,
        subjectId: newer.id,
        audience: visibility,
        content: reason,
        at: facts.now,
      });
      if (isInForce(of.stage)) await this.documents.enter(tx, older, facts, { to: 'SUPERSEDED', reason }, actorId);
    });
    context.refresh();
    return this.documents.get(context, older.id);
  }

  /** By which number and reference a document is published. The caller holds its stream's lock. */
  async toPublish(tx: Transaction, document: Document): Promise<{ edition: number; reference: string }> {
    const own = await repository.editionOf(tx, document.id);
    const before = own && (await repository.publicationOf(tx, own.supersededId));
    if (own?.edition && before)
      return { edition: own.edition, reference: nextReference(before.reference, own.edition) };
    const { slug, group } = await repository.coalitionOf(tx, document);
    return { edition: 1, reference: firstReference(slug, group, document.code) };
  }

  /** What a document takes the place of loses it in the moment in which the document is published. */
  async takePlaces(tx: Transaction, newer: Document, publication: Publication, actorId: string): Promise<void> {
    for (const { superseded, reason } of await repository.supersededBy(tx, newer.id)) {
      const facts = await this.documents.lockFacts(tx, superseded.id);
      if (facts.stage !== 'PUBLISHED') continue;
      await this.documents.enter(
        tx,
        superseded,
        facts,
        { to: 'SUPERSEDED', reason: reason || publication.reference },
        actorId,
      );
    }
  }

  private async refuse(tx: Transaction, older: Document, facts: Omit<SuccessionFacts, 'named'>): Promise<void> {
    const fault = successionFault({ ...facts, named: await repository.stagesNamed(tx, older.id) });
    if (fault) throw new DomainError(fault === 'has-successor' ? 'CONFLICT' : 'TRANSITION_UNKNOWN', { reason: fault });
  }

  private async publicationOf(tx: Transaction, document: Document): Promise<Publication> {
    const publication = await repository.publicationOf(tx, document.id);
    if (!publication) throw new DomainError('TRANSITION_UNKNOWN', { reason: 'not-published' });
    return publication;
  }
}
