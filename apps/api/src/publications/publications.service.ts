/** Publishing: one revision made public, with a reference and an edition. */
import { Injectable } from '@nestjs/common';
import type { Publication } from '@plenary/database';
import { DomainError } from '@plenary/domain';
import type { PublishDocumentInput } from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { EditionsService } from '../editions/editions.service';
import { authorize } from '../platform/authorize';
import { check, clientId } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append } from '../platform/record/record';
import * as repository from './publications.repository';

@Injectable()
export class PublicationsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
    private readonly editions: EditionsService,
  ) {}

  async publish(context: RequestContext, input: PublishDocumentInput): Promise<Publication> {
    const document = await this.documents.get(context, input.documentId);
    const actorId = await authorize(context, 'PUBLISH_DOCUMENT', document);
    check({ publicationId: clientId(input.publicationId) });
    const publication = await this.database.transaction(async (tx) => {
      const facts = await this.documents.lockFacts(tx, document.id);
      const known = await repository.find(tx, input.publicationId);
      if (known) {
        if (known.documentId !== document.id || known.publishedBy !== actorId)
          throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return known;
      }
      await this.documents.enter(tx, document, facts, { to: 'PUBLISHED' }, actorId);
      const { edition, reference } = await this.editions.toPublish(tx, document);
      const row = await repository.insert(tx, {
        coalitionId: document.coalitionId,
        id: input.publicationId,
        documentId: document.id,
        revisionId: await repository.latestRevisionId(tx, document.id),
        reference,
        edition,
        publishedBy: actorId,
        publishedAt: facts.now,
      });
      await append(tx, {
        coalitionId: document.coalitionId,
        streamId: document.id,
        kind: 'PUBLISHED',
        actorId,
        subjectId: row.id,
        audience: 'PUBLIC',
        facts: { edition },
      });
      await this.editions.takePlaces(tx, document, row, actorId);
      return row;
    });
    context.refresh();
    return publication;
  }
}
