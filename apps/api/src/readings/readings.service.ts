/** How far a person has read a document, for herself on all her devices: no act of a coalition, so no entry tells of it. */
import { Injectable } from '@nestjs/common';
import type { Document, ReadingPlace } from '@plenary/database';
import { LIMITS } from '@plenary/domain';
import type { MarkReadInput } from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { check, isUuid, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import * as repository from './readings.repository';

/** More threads than anybody leaves unread one by one. */
const MOST_THREADS = 500;

@Injectable()
export class ReadingsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
  ) {}

  async ofViewer(context: RequestContext, { coalitionId, id }: Document): Promise<ReadingPlace | null> {
    return context.personId ? repository.find(this.database.prisma, coalitionId, id, context.personId) : null;
  }

  async mark(context: RequestContext, input: MarkReadInput): Promise<Document> {
    const personId = context.requirePerson();
    const document = await this.documents.get(context, input.documentId);
    const { threads, block = null, commentsTo = null, revision } = input;
    const latest = (await context.read.revisionsOfDocument.load(document.id)).reduce(
      (most, { number }) => Math.max(most, number),
      0,
    );
    check({
      revision: revision < 1 || revision > latest ? 'out-of-range' : null,
      block: text(block, { max: LIMITS.line }),
      threads:
        threads.length > MOST_THREADS
          ? 'too-many'
          : threads.some(({ commentId }) => !isUuid(commentId))
            ? 'malformed'
            : null,
    });
    await repository.keep(this.database.prisma, {
      coalitionId: document.coalitionId,
      documentId: document.id,
      personId,
      revision,
      block,
      commentsTo: commentsTo ? new Date(commentsTo) : null,
      threads: threads.map(({ commentId, to }) => ({ commentId, to: new Date(to).toISOString() })),
    });
    return document;
  }

  async forget(context: RequestContext, documentId: string): Promise<Document> {
    const personId = context.requirePerson();
    const document = await this.documents.get(context, documentId);
    await repository.forget(this.database.prisma, document.coalitionId, document.id, personId);
    return document;
  }
}
