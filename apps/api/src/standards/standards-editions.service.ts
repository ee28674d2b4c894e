/**
 * Editions of a list: the working list as the document's next revision, with its order, which nothing changes any more.
 * Rounds, comments, dispositions, redlines and the publication are then those of the document.
 */
import { Injectable } from '@nestjs/common';
import type { StandardsEdition, StandardsList, WorkingDraft } from '@plenary/database';
import type { Block } from '@plenary/document';
import { DomainError, LIMITS, editionDifference, unmetForEdition } from '@plenary/domain';
import type { EditionStandard, StandardsGuard } from '@plenary/domain';
import type { FreezeStandardsInput } from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import type { DocumentPlace } from '../documents/unmet-paths';
import { unmetPath } from '../documents/unmet-paths';
import { check, clientId, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import { blocksOf, keysOf, outOfStep, withStandards } from './standard-blocks';
import type { EditionRow } from './standards.loader';
import * as repository from './standards.repository';
import { StandardsService } from './standards.service';
import type { StandingOrder } from './standing-order';
import { frozenStandards, standingOrder } from './standing-order';

@Injectable()
export class StandardsEditionsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
    private readonly standards: StandardsService,
  ) {}

  ofList(context: RequestContext, { documentId }: Pick<StandardsList, 'documentId'>): Promise<EditionRow[]> {
    return context.read.standardsEditionsOfDocument.load(documentId);
  }

  async difference(context: RequestContext, list: StandardsList, from: number, to: number) {
    const editions = await this.ofList(context, list);
    const [one, other] = [from, to].map((number) => editions.find((edition) => edition.number === number));
    if (!one || !other) return null;
    const { moved, ...rest } = editionDifference(one.standards, other.standards);
    return { from: one, to: other, ...rest, moved: moved.map((pair) => ({ ...pair, fields: [] })) };
  }

  /** What keeps it from being frozen, as far as the viewer may know; the working draft is not everybody's. */
  async unmet(context: RequestContext, list: StandardsList) {
    const document = await this.documents.get(context, list.documentId);
    const [order, editions, draft] = await Promise.all([
      this.standards.orderOf(context, list),
      this.ofList(context, list),
      this.documents.draftFor(context, document),
    ]);
    const place = await this.documents.placeOf(context, document);
    return withPaths(unmetOf(list, order, editions[0] ?? null, draft), place);
  }

  async freeze(context: RequestContext, input: FreezeStandardsInput): Promise<StandardsList> {
    const { document, actorId } = await this.standards.enter(context, input.documentId, 'KEEP_STANDARDS');
    const changeLog = input.changeLog.trim();
    check({
      revisionId: clientId(input.revisionId),
      changeLog: text(changeLog, { max: LIMITS.text, required: true }),
    });
    const { coalitionId, id: documentId } = document;
    const place = await this.documents.placeOf(context, document);
    await this.database.transaction(async (tx) => {
      await lockStream(tx, documentId);
      const known = await repository.findRevision(tx, input.revisionId);
      if (known) {
        const edition = await repository.findEditionAt(tx, known.id);
        const isSame = edition?.documentId === documentId && edition.number === input.edition;
        if (isSame && edition.frozenBy === actorId && known.changeLog === changeLog) return;
        throw new DomainError('CONFLICT', { reason: 'id-taken' });
      }
      const list = await repository.findList(tx, documentId);
      const draft = await repository.findDraft(tx, documentId);
      if (!list || !draft) throw new DomainError('NOT_FOUND');
      const { edition: number, wanted } = list;
      if (input.edition !== number) throw new DomainError('CONFLICT', { reason: 'edition-frozen', edition: number });
      const last = await repository.lastEdition(tx, documentId);
      const order = standingOrder(
        await repository.ofList(tx, documentId),
        await repository.ballots(tx, documentId, number),
        standardsOf(last),
      );
      const unmet = unmetOf(list, order, last, draft);
      if (unmet.length > 0) throw new DomainError('GUARDS_UNMET', { unmet: withPaths(unmet, place) });
      const standards = frozenStandards(order);
      await this.documents.changeBlocks(
        tx,
        documentId,
        draft.version,
        (blocks) =>
          Promise.resolve(
            withStandards(
              blocks,
              keysOf([...order.byId.values(), ...standardsOf(last)]),
              blocksOf(standards, documentId),
            ),
          ),
        actorId,
      );
      const { revisionId, changeClass } = input;
      const revision = await this.documents.freezeWithin(
        tx,
        document,
        { revisionId, version: draft.version + 1, changeLog, changeClass },
        actorId,
      );
      const { voters: voterCount } = order;
      await repository.insertEdition(tx, {
        ...{ coalitionId, documentId, number, revisionId, wanted, voterCount, standards },
        ...{ frozenBy: actorId, frozenAt: revision.frozenAt },
      });
      await repository.beginEdition(tx, documentId);
      await append(tx, {
        ...{ coalitionId, streamId: documentId, kind: 'STANDARDS_EDITION_FROZEN', actorId, subjectId: revisionId },
        ...{ audience: document.visibility, at: revision.frozenAt },
        facts: { edition: number, count: standards.length, voters: voterCount },
        content: JSON.stringify(standards),
      });
    });
    return this.standards.readAgain(context, documentId);
  }
}

const withPaths = (unmet: readonly { guard: StandardsGuard; count: number }[], place: DocumentPlace) =>
  unmet.map((one) => ({ ...one, path: unmetPath(one, place) }));

const standardsOf = (edition: { standards: unknown } | null): EditionStandard[] =>
  (edition?.standards ?? []) as EditionStandard[];

function unmetOf(
  { wanted, documentId }: StandardsList,
  order: StandingOrder,
  last: Pick<StandardsEdition, 'standards'> | EditionRow | null,
  draft: Pick<WorkingDraft, 'blocks'> | null,
) {
  const changedInDraft = draft
    ? outOfStep(
        draft.blocks as unknown as Block[],
        blocksOf(standardsOf(last), documentId),
        blocksOf(frozenStandards(order), documentId),
        keysOf([...order.byId.values(), ...standardsOf(last)]),
      )
    : 0;
  return unmetForEdition({ wanted, listed: order.order.length, changedInDraft });
}
