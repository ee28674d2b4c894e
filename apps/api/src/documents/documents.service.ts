/** Documents: opening one from a file, its working draft, freezing revisions, and its way through the stages. */
import { Injectable } from '@nestjs/common';
import type { Document, DocumentKind, Revision, Transaction, WorkingDraft } from '@plenary/database';
import type { Block, Loss } from '@plenary/document';
import { alignBlocks, withIds } from '@plenary/document';
import {
  CODE,
  DomainError,
  LANGUAGE_TAG,
  LIMITS,
  VISIBILITIES,
  VISIBILITY_BY_STAGE,
  advance,
  isTimely,
  maySee,
  maySeeDraft,
  visibilityOn,
} from '@plenary/domain';
import type { TransitionRequest, Visibility } from '@plenary/domain';
import type {
  AdvanceDocumentInput,
  DiscloseSponsorsInput,
  FreezeRevisionInput,
  OpenDocumentInput,
  UploadDraftInput,
} from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { PlacementService } from '../comments/placement.service';
import { freezeApplied } from '../dispositions/applied-changes';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, matches, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { newId } from '../platform/new-id';
import { append, lockStream, openStream } from '../platform/record/record';
import * as repository from './documents.repository';
import { hashOf, readUpload, storable, storeFiles } from './file-import';
import type { DocumentFacts } from './lifecycle-facts';
import { readLifecycleFacts } from './lifecycle-facts';
import type { DocumentPlace } from './unmet-paths';

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

const directionOf = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(lang.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr';

@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly placements: PlacementService,
  ) {}

  /** A document that the viewer may know of. Throws NOT_FOUND. */
  async get(context: RequestContext, id: string): Promise<Document> {
    const document = isUuid(id) ? await context.read.document.load(id) : null;
    if (!document || !maySee(await context.standing(), document)) throw new DomainError('NOT_FOUND');
    return document;
  }

  async findByCode(
    context: RequestContext,
    coalition: string,
    groupCode: string,
    code: string,
  ): Promise<Document | null> {
    const found = await context.read.documentAt.load({ coalition, group: groupCode, document: code });
    return found && maySee(await context.standing(), found) ? found : null;
  }

  async open(context: RequestContext, input: OpenDocumentInput): Promise<{ document: Document; losses: Loss[] }> {
    const group = await this.coalitions.getGroup(context, input.groupId);
    const { coalitionId } = group;
    const actorId = await authorize(context, 'OPEN_DOCUMENT', { coalitionId, groupId: group.id });
    const lang = input.lang ?? 'en';
    check({
      documentId: clientId(input.documentId),
      code: matches(input.code, CODE),
      title: text(input.title, { max: LIMITS.title }),
      lang: matches(lang, LANGUAGE_TAG),
      kindId: isUuid(input.kindId) ? null : 'unknown',
    });
    const kind = await context.read.kind.load(input.kindId);
    if (kind?.coalitionId !== coalitionId) throw new DomainError('NOT_FOUND', { kindId: input.kindId });
    const known = await repository.find(this.database.prisma, input.documentId);
    if (known) return this.again(known, actorId, input);
    const file = await readUpload(input.file, input.trackedChanges ?? 'ACCEPT');
    const blocks = withIds(storable(file.blocks));
    const title = (input.title?.trim() || file.title || file.name.replace(/\.[^.]+$/, ''))
      .slice(0, LIMITS.title)
      .toWellFormed();
    const document = await this.database.transaction(async (tx) => {
      const row = await this.begin(tx, kind, {
        ...{ id: input.documentId, groupId: group.id, code: input.code, title, lang, dir: directionOf(lang) },
        ...{ blocks, changeLog: '', fileName: file.name, losses: file.losses, actorId },
      });
      await storeFiles(tx, row, file, row.createdAt, actorId);
      return row;
    });
    return { document, losses: file.losses };
  }

  /** A new document with its revision 1, on the first stage of its kind. The caller has seen that it may be there. */
  async begin(
    tx: Transaction,
    { coalitionId, id: kindId, stages }: Pick<DocumentKind, 'coalitionId' | 'id' | 'stages'>,
    given: Pick<Document, 'id' | 'groupId' | 'code' | 'title' | 'lang' | 'dir'> & {
      blocks: Block[];
      changeLog: string;
      fileName: string | null;
      losses: Loss[];
      actorId: string;
    },
  ): Promise<Document> {
    const { id, groupId, code, title, lang, dir, blocks, changeLog, fileName, losses, actorId } = given;
    if (await repository.isCodeTaken(tx, groupId, code)) throw new DomainError('CONFLICT', { reason: 'code-taken' });
    const now = await this.database.now(tx);
    const stage = stages[0] ?? 'PROPOSED';
    const row = await repository.insert(tx, {
      ...{ coalitionId, id, groupId, kindId, code, title, lang, dir, tags: [] },
      ...{ stage, stageSince: now, visibility: VISIBILITY_BY_STAGE[stage], createdBy: actorId, createdAt: now },
    });
    const revision = await repository.insertRevision(tx, {
      ...{ coalitionId, id: newId(), documentId: id, number: 1, blocks, changeLog, changeClass: null },
      ...{ frozenBy: actorId, frozenAt: now },
    });
    await repository.insertDraft(tx, {
      ...{ coalitionId, documentId: id, basedOnId: revision.id, blocks, fileName, losses },
      ...{ updatedBy: actorId, updatedAt: now },
    });
    await openStream(tx, coalitionId, id);
    const entry = { coalitionId, streamId: id, actorId, audience: row.visibility };
    await append(tx, { ...entry, kind: 'DOCUMENT_OPENED', subjectId: id, content: title });
    await append(tx, {
      ...entry,
      kind: 'REVISION_FROZEN',
      subjectId: revision.id,
      facts: { number: 1 },
      content: revision.contentHash,
    });
    return row;
  }

  /** A second try of the same opening finds what the first one made. */
  private async again(
    known: Document,
    actorId: string,
    input: OpenDocumentInput,
  ): Promise<{ document: Document; losses: Loss[] }> {
    const same = known.createdBy === actorId && known.groupId === input.groupId && known.code === input.code;
    if (!same) throw new DomainError('CONFLICT', { reason: 'id-taken' });
    const draft = await repository.findDraft(this.database.prisma, known.id);
    return { document: known, losses: (draft?.losses ?? []) as unknown as Loss[] };
  }

  async uploadDraft(context: RequestContext, input: UploadDraftInput): Promise<Document> {
    const document = await this.get(context, input.documentId);
    const actorId = await authorize(context, 'EDIT_DRAFT', document);
    if (!isTimely('EDIT_DRAFT', document)) throw new DomainError('TRANSITION_UNKNOWN', { stage: document.stage });
    const file = await readUpload(input.file, input.trackedChanges ?? 'ACCEPT');
    const latest = await repository.latestRevision(this.database.prisma, document.id);
    const blocks = alignBlocks((latest?.blocks ?? []) as unknown as Block[], storable(file.blocks));
    await this.database.transaction(async (tx) => {
      const now = await this.database.now(tx);
      await storeFiles(tx, document, file, now, actorId);
      const content = { blocks, fileName: file.name, losses: file.losses, updatedBy: actorId, updatedAt: now };
      if (!(await repository.changeDraft(tx, document.id, input.version, content)))
        await this.draftConflict(tx, document.id);
      await append(tx, {
        coalitionId: document.coalitionId,
        streamId: document.id,
        kind: 'DRAFT_UPLOADED',
        actorId,
        subjectId: document.id,
        audience: 'GROUP',
        content: hashOf(blocks),
      });
    });
    context.refresh();
    return this.get(context, document.id);
  }

  /**
   * Other blocks for the working draft, compare-and-set on its version. The caller holds the stream's lock and appends
   * what happened.
   */
  async changeBlocks(
    tx: Transaction,
    documentId: string,
    version: number,
    change: (blocks: Block[]) => Promise<Block[]>,
    updatedBy: string,
  ): Promise<void> {
    const draft = await repository.findDraft(tx, documentId);
    if (!draft || draft.version !== version) return this.draftConflict(tx, documentId);
    const content = {
      blocks: await change(draft.blocks as unknown as Block[]),
      fileName: draft.fileName,
      losses: draft.losses as unknown as Loss[],
      updatedBy,
      updatedAt: await this.database.now(tx),
    };
    if (!(await repository.changeDraft(tx, documentId, version, content))) await this.draftConflict(tx, documentId);
  }

  private async draftConflict(tx: Transaction, documentId: string): Promise<never> {
    const draft = await repository.findDraft(tx, documentId);
    throw new DomainError('CONFLICT', { reason: 'draft-changed', version: draft?.version ?? null });
  }

  async freeze(context: RequestContext, input: FreezeRevisionInput): Promise<Document> {
    const document = await this.get(context, input.documentId);
    const actorId = await authorize(context, 'EDIT_DRAFT', document);
    check({
      revisionId: clientId(input.revisionId),
      changeLog: text(input.changeLog, { max: LIMITS.text, required: true }),
    });
    await this.database.transaction(async (tx) => {
      const known = await repository.findRevision(tx, input.revisionId);
      if (known) {
        if (
          known.documentId === document.id &&
          known.frozenBy === actorId &&
          known.changeLog === input.changeLog.trim()
        )
          return;
        throw new DomainError('CONFLICT', { reason: 'id-taken' });
      }
      await this.freezeWithin(tx, document, { ...input, changeLog: input.changeLog.trim() }, actorId);
    });
    context.refresh();
    return this.get(context, document.id);
  }

  /** The working draft as the next revision, with every comment carried into it. */
  async freezeWithin(
    tx: Transaction,
    document: Document,
    input: Omit<FreezeRevisionInput, 'documentId'>,
    actorId: string,
  ): Promise<Revision> {
    // Comments in flight wait here, so that none is made without being carried.
    await lockStream(tx, document.id);
    const draft = await repository.findDraft(tx, document.id);
    const latest = await repository.latestRevision(tx, document.id);
    if (!draft || draft.version !== input.version) return this.draftConflict(tx, document.id);
    if (latest?.contentHash === draft.contentHash) throw new DomainError('NOTHING_CHANGED');
    const revision = await repository.insertRevision(tx, {
      coalitionId: document.coalitionId,
      id: input.revisionId,
      documentId: document.id,
      number: (latest?.number ?? 0) + 1,
      blocks: draft.blocks as unknown as Block[],
      changeLog: input.changeLog,
      changeClass: input.changeClass,
      frozenBy: actorId,
      frozenAt: await this.database.now(tx),
    });
    if (!(await repository.rebaseDraft(tx, document.id, input.version, revision.id)))
      await this.draftConflict(tx, document.id);
    await this.placements.carryAll(tx, revision);
    await freezeApplied(tx, revision);
    await append(tx, {
      coalitionId: document.coalitionId,
      streamId: document.id,
      kind: 'REVISION_FROZEN',
      actorId,
      subjectId: revision.id,
      audience: document.visibility,
      facts: { number: revision.number, changeClass: input.changeClass },
      content: revision.contentHash,
    });
    return revision;
  }

  /** What is to be shown: the latest revision, after the draft's changes are frozen where there are any. */
  async latestFrozen(
    tx: Transaction,
    document: Document,
    input: Omit<FreezeRevisionInput, 'documentId'>,
    actorId: string,
  ): Promise<Revision> {
    const draft = await repository.findDraft(tx, document.id);
    const latest = await repository.latestRevision(tx, document.id);
    if (!draft || draft.version !== input.version) return this.draftConflict(tx, document.id);
    return latest && latest.contentHash === draft.contentHash
      ? latest
      : this.freezeWithin(tx, document, input, actorId);
  }

  /** Lets more people see a document than its stage does; never fewer. */
  async widen(tx: Transaction, document: Document, facts: DocumentFacts, to: Visibility): Promise<Visibility> {
    if (VISIBILITIES.indexOf(to) <= VISIBILITIES.indexOf(document.visibility)) return document.visibility;
    if (!(await repository.change(tx, document.id, facts.version, { visibility: to })))
      throw new DomainError('CONFLICT', { reason: 'document-changed' });
    return to;
  }

  async advance(context: RequestContext, input: AdvanceDocumentInput): Promise<Document> {
    const document = await this.get(context, input.documentId);
    const actorId = await authorize(context, 'ADVANCE_DOCUMENT', document);
    check({ reason: text(input.reason, { max: LIMITS.text }) });
    await this.database.transaction(async (tx) => {
      const facts = await this.lockFacts(tx, document.id);
      if (facts.stage !== input.from)
        throw new DomainError('CONFLICT', { reason: 'stage-changed', stage: facts.stage });
      // A round, and a publication, are commands of their own, which enter the stage in the same moment.
      if (input.to === 'PUBLISHED') throw new DomainError('TRANSITION_UNKNOWN', { from: facts.stage, to: input.to });
      const opensRound = await this.enter(tx, document, facts, { to: input.to, reason: input.reason ?? null }, actorId);
      if (opensRound) throw new DomainError('TRANSITION_UNKNOWN', { from: facts.stage, to: input.to, opensRound });
    });
    context.refresh();
    return this.get(context, document.id);
  }

  /** Facts on which nobody else decides until this transaction ends. */
  async lockFacts(tx: Transaction, documentId: string): Promise<DocumentFacts> {
    await lockStream(tx, documentId);
    const [facts] = await readLifecycleFacts(tx, [documentId], await this.database.now(tx));
    if (!facts) throw new DomainError('NOT_FOUND');
    return facts;
  }

  /** Enters a stage or refuses; answers the kind of round that must open with it. */
  async enter(
    tx: Transaction,
    document: Document,
    facts: DocumentFacts,
    request: TransitionRequest,
    actorId: string | null,
  ): Promise<string | null> {
    const transition = advance(facts, request);
    if (transition.kind === 'UNKNOWN')
      throw new DomainError('TRANSITION_UNKNOWN', { from: facts.stage, to: request.to });
    if (transition.kind === 'UNMET') throw new DomainError('GUARDS_UNMET', { to: request.to, unmet: transition.unmet });
    const visibility = visibilityOn(request.to, document.visibility);
    const changed = await repository.change(tx, document.id, facts.version, {
      stage: request.to,
      stageLeft: request.to === 'PARKED' ? facts.stage : null,
      stageSince: facts.now,
      visibility,
    });
    if (!changed) throw new DomainError('CONFLICT', { reason: 'document-changed' });
    await append(tx, {
      coalitionId: document.coalitionId,
      streamId: document.id,
      kind: 'STAGE_CHANGED',
      actorId,
      subjectId: document.id,
      audience: visibility,
      facts: { from: facts.stage, to: request.to },
      at: facts.now,
      ...(request.reason ? { content: request.reason } : {}),
    });
    return transition.opensRound;
  }

  async discloseSponsors(context: RequestContext, input: DiscloseSponsorsInput): Promise<Document> {
    const document = await this.get(context, input.documentId);
    const actorId = await authorize(context, 'DISCLOSE_SPONSORS', document);
    check({ sponsors: text(input.sponsors, { max: LIMITS.text, required: true }) });
    await this.database.transaction(async (tx) => {
      const facts = await this.lockFacts(tx, document.id);
      if (!(await repository.change(tx, document.id, facts.version, { sponsors: input.sponsors.trim() }))) {
        throw new DomainError('CONFLICT', { reason: 'document-changed' });
      }
      await append(tx, {
        coalitionId: document.coalitionId,
        streamId: document.id,
        kind: 'SPONSORS_DISCLOSED',
        actorId,
        subjectId: document.id,
        audience: document.visibility,
        content: input.sponsors.trim(),
      });
    });
    context.refresh();
    return this.get(context, document.id);
  }

  /** How many of these comments of the document have no disposition yet, for a dry run. */
  async undisposedAmong(documentId: string, ids: readonly string[]): Promise<{ all: number; technical: number }> {
    const types = await repository.undisposedTypes(this.database.prisma, documentId, ids.filter(isUuid));
    return { all: types.length, technical: types.filter((type) => type === 'TECHNICAL').length };
  }

  /** Where a document's screens are. */
  async placeOf(context: RequestContext, document: Document): Promise<DocumentPlace> {
    const [group, coalition, rounds] = await Promise.all([
      context.read.group.load(document.groupId),
      context.read.coalition.load(document.coalitionId),
      context.read.roundsOfDocument.load(document.id),
    ]);
    return {
      coalition: coalition?.slug ?? '',
      group: group?.code ?? '',
      document: document.code,
      round: rounds[0]?.code ?? null,
    };
  }

  /** The working draft, for those who may edit it. */
  async draftFor(context: RequestContext, document: Document): Promise<WorkingDraft | null> {
    return maySeeDraft(await context.standing(), document) ? context.read.draft.load(document.id) : null;
  }
}
