/** Errata: what is wrong in a publication is said beside it. The published text never changes. */
import { Injectable } from '@nestjs/common';
import type { Document, Publication } from '@plenary/database';
import { canonicalText } from '@plenary/document';
import { DomainError, LIMITS, invalidInput, isEntitled } from '@plenary/domain';
import type { Action } from '@plenary/domain';
import type { DecideErratumInput, ReportErratumInput } from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import type { ErratumRow } from './errata.loader';
import * as repository from './errata.repository';

@Injectable()
export class ErrataService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
  ) {}

  /** Accepted ones for everybody; what is not decided, or was refused, for those who decide and for who reported it. */
  async ofPublication(context: RequestContext, publication: Publication): Promise<ErratumRow[]> {
    const document = await context.read.document.load(publication.documentId);
    const standing = await context.standing();
    const decides = document !== null && isEntitled(standing, 'DECIDE_ERRATUM', document);
    return (await context.read.errataOfPublication.load(publication.id)).filter(
      ({ decision, reportedBy }) => decides || decision?.accepted === true || reportedBy === standing.personId,
    );
  }

  async report(context: RequestContext, input: ReportErratumInput): Promise<Publication> {
    const { publication, document, actorId } = await this.enter(context, input.publicationId, 'REPORT_ERRATUM');
    const given = { words: input.words.trim(), correction: input.correction.trim(), note: optional(input.note) };
    check({
      erratumId: clientId(input.erratumId),
      words: text(given.words, { max: LIMITS.text, required: true }),
      correction: text(given.correction, { max: LIMITS.text, required: true }),
      note: text(given.note, { max: LIMITS.text }),
    });
    const published = await context.read.revisionText.load(publication.revisionId);
    if (!canonicalText(published?.blocks ?? []).includes(given.words)) throw invalidInput({ words: 'not-in-the-text' });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, document.id);
      const known = await repository.find(tx, input.erratumId);
      if (known) {
        const isSame =
          known.publicationId === publication.id && known.reportedBy === actorId && known.words === given.words;
        if (!isSame) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      const reportedAt = await this.database.now(tx);
      await repository.insert(tx, {
        coalitionId: publication.coalitionId,
        id: input.erratumId,
        publicationId: publication.id,
        number: await repository.nextNumber(tx, publication.id),
        ...given,
        reportedBy: actorId,
        reportedAt,
      });
      await append(tx, {
        coalitionId: publication.coalitionId,
        streamId: document.id,
        kind: 'ERRATUM_REPORTED',
        actorId,
        subjectId: input.erratumId,
        audience: 'GROUP',
        content: JSON.stringify([given.words, given.correction, given.note]),
        at: reportedAt,
      });
    });
    context.refresh();
    return this.again(publication.id);
  }

  async decide(context: RequestContext, input: DecideErratumInput): Promise<Publication> {
    const found = isUuid(input.erratumId)
      ? await this.database.transaction((tx) => repository.find(tx, input.erratumId))
      : null;
    if (!found) throw new DomainError('NOT_FOUND');
    const { publication, document, actorId } = await this.enter(context, found.publicationId, 'DECIDE_ERRATUM');
    const { accepted } = input;
    const reason = input.reason.trim();
    check({ reason: text(reason, { max: LIMITS.text, required: true }) });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, document.id);
      const known = (await repository.find(tx, input.erratumId))?.decision;
      if (known) {
        if (known.accepted === accepted && known.reason === reason && known.decidedBy === actorId) return;
        throw new DomainError('CONFLICT', { reason: 'decided', accepted: known.accepted });
      }
      const decidedAt = await this.database.now(tx);
      const { coalitionId } = publication;
      await repository.decide(tx, {
        coalitionId,
        erratumId: found.id,
        accepted,
        reason,
        decidedBy: actorId,
        decidedAt,
      });
      await append(tx, {
        coalitionId,
        streamId: document.id,
        kind: 'ERRATUM_DECIDED',
        actorId,
        subjectId: found.id,
        audience: accepted ? 'PUBLIC' : 'GROUP',
        facts: { accepted: accepted ? 1 : 0 },
        content: reason,
        at: decidedAt,
      });
    });
    context.refresh();
    return this.again(publication.id);
  }

  private async enter(
    context: RequestContext,
    publicationId: string,
    action: Action,
  ): Promise<{ publication: Publication; document: Document; actorId: string }> {
    const publication = isUuid(publicationId)
      ? await repository.findPublication(this.database.prisma, publicationId)
      : null;
    if (!publication) throw new DomainError('NOT_FOUND');
    const document = await this.documents.get(context, publication.documentId);
    return { publication, document, actorId: await authorize(context, action, document) };
  }

  private async again(id: string): Promise<Publication> {
    const publication = await repository.findPublication(this.database.prisma, id);
    if (!publication) throw new DomainError('NOT_FOUND');
    return publication;
  }
}
