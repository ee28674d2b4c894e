/** Documents, revisions and drafts through GraphQL. */
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Comment, DocumentKind, Document, Entry, Round, WorkingDraft, WorkingGroup } from '@plenary/database';
import type { Block, Redline } from '@plenary/document';
import { redline } from '@plenary/document';
import type { Action } from '@plenary/domain';
import {
  STAGE_RULES,
  advance,
  maySee,
  reachableStages,
  roundState,
  roundVisibility,
  suppose,
  viewerCan,
} from '@plenary/domain';
import type {
  AdvanceDocumentInput,
  DiscloseSponsorsInput,
  FreezeRevisionInput,
  OpenDocumentInput,
  SupposeInput,
  UploadDraftInput,
} from '@plenary/graphql';
import { seenCounts, seenOfRound } from '../comments/seen-comments';
import type { RequestContext } from '../platform/context';
import { RecordService } from '../platform/record/record.service';
import type { RevisionRow } from './documents.loader';
import { DocumentsService } from './documents.service';
import type { DocumentFacts } from './lifecycle-facts';
import type { DocumentPlace } from './unmet-paths';
import { unmetPath } from './unmet-paths';

const DOCUMENT_ACTIONS = [
  'EDIT_DRAFT',
  'ADVANCE_DOCUMENT',
  'OPEN_ROUND',
  'DESIGNATE_CONSENSUS',
  'STATE_POSITION',
  'OPEN_POLL',
  'STATE_MINORITY',
  'DISCLOSE_SPONSORS',
  'PUBLISH_DOCUMENT',
  'ANNOUNCE_PUBLICATION',
  'SUPERSEDE_DOCUMENT',
  'KEEP_STANDARDS',
  'MAP_SDG',
  'MAKE_CALL',
] as const satisfies readonly Action[];

@Resolver('Document')
export class DocumentsResolver {
  constructor(
    private readonly documents: DocumentsService,
    private readonly record: RecordService,
  ) {}

  @Query()
  document(
    @Context() context: RequestContext,
    @Args('coalition') coalition: string,
    @Args('group') group: string,
    @Args('code') code: string,
  ): Promise<Document | null> {
    return this.documents.findByCode(context, coalition, group, code);
  }

  @Mutation()
  openDocument(@Context() context: RequestContext, @Args('input') input: OpenDocumentInput) {
    return this.documents.open(context, input);
  }

  @Mutation()
  uploadDraft(@Context() context: RequestContext, @Args('input') input: UploadDraftInput): Promise<Document> {
    return this.documents.uploadDraft(context, input);
  }

  @Mutation()
  freezeRevision(@Context() context: RequestContext, @Args('input') input: FreezeRevisionInput): Promise<Document> {
    return this.documents.freeze(context, input);
  }

  @Mutation()
  advanceDocument(@Context() context: RequestContext, @Args('input') input: AdvanceDocumentInput): Promise<Document> {
    return this.documents.advance(context, input);
  }

  @Mutation()
  discloseSponsors(@Context() context: RequestContext, @Args('input') input: DiscloseSponsorsInput): Promise<Document> {
    return this.documents.discloseSponsors(context, input);
  }

  @ResolveField()
  group(@Parent() document: Document, @Context() context: RequestContext): Promise<WorkingGroup | null> {
    return context.read.group.load(document.groupId);
  }

  @ResolveField()
  kind(@Parent() document: Document, @Context() context: RequestContext): Promise<DocumentKind | null> {
    return context.read.kind.load(document.kindId);
  }

  @ResolveField()
  revisions(@Parent() document: Document, @Context() context: RequestContext): Promise<RevisionRow[]> {
    return context.read.revisionsOfDocument.load(document.id);
  }

  @ResolveField()
  async revision(
    @Parent() document: Document,
    @Context() context: RequestContext,
    @Args('number') number: number,
  ): Promise<RevisionRow | null> {
    return (await context.read.revisionsOfDocument.load(document.id)).find((row) => row.number === number) ?? null;
  }

  @ResolveField()
  async latestRevision(@Parent() document: Document, @Context() context: RequestContext): Promise<RevisionRow | null> {
    return (await context.read.revisionsOfDocument.load(document.id))[0] ?? null;
  }

  @ResolveField()
  workingDraft(@Parent() document: Document, @Context() context: RequestContext): Promise<WorkingDraft | null> {
    return this.documents.draftFor(context, document);
  }

  @ResolveField()
  async rounds(@Parent() document: Document, @Context() context: RequestContext): Promise<Round[]> {
    const standing = await context.standing();
    return (await context.read.roundsOfDocument.load(document.id)).filter((round) =>
      maySee(standing, { ...document, visibility: roundVisibility(round, document) }),
    );
  }

  @ResolveField()
  async openRound(@Parent() document: Document, @Context() context: RequestContext): Promise<Round | null> {
    const now = await context.read.now();
    return (await this.rounds(document, context)).find((round) => roundState(round, now) === 'OPEN') ?? null;
  }

  @ResolveField()
  async undisposedCount(@Parent() document: Document, @Context() context: RequestContext): Promise<number> {
    const counts = await Promise.all((await this.rounds(document, context)).map((round) => seenCounts(context, round)));
    return counts.reduce((sum, count) => sum + count.undisposed, 0);
  }

  /** The forward way first; only for those who may advance, since guards tell of rounds and drafts. */
  @ResolveField()
  async options(@Parent() document: Document, @Context() context: RequestContext) {
    if (!(await this.viewerCan(document, context)).includes('ADVANCE_DOCUMENT')) return [];
    const [facts, place] = await Promise.all([
      context.read.lifecycleFacts.load(document.id),
      this.documents.placeOf(context, document),
    ]);
    return facts ? this.optionsOn(facts, place) : [];
  }

  @ResolveField()
  async optionsIf(
    @Parent() document: Document,
    @Context() context: RequestContext,
    @Args('suppose') given: SupposeInput,
  ) {
    if (!(await this.viewerCan(document, context)).includes('ADVANCE_DOCUMENT')) return [];
    const [facts, place] = await Promise.all([
      context.read.lifecycleFacts.load(document.id),
      this.documents.placeOf(context, document),
    ]);
    if (!facts) return [];
    const { now, roundClosesAt, reportsPublished, responseLimitOver } = given;
    const disposed = given.allDisposed
      ? { all: facts.undisposed, technical: facts.undisposedTechnical }
      : await this.documents.undisposedAmong(document.id, given.disposed ?? []);
    const supposed = suppose(facts, {
      now: now ? new Date(now) : null,
      roundClosesAt: roundClosesAt ? new Date(roundClosesAt) : null,
      disposed,
      reportsPublished: reportsPublished ?? false,
      responseLimitOver: responseLimitOver ?? false,
    });
    return this.optionsOn(supposed, place);
  }

  private optionsOn(facts: DocumentFacts, place: DocumentPlace) {
    return reachableStages(facts).map((to) => {
      const transition = advance(facts, { to });
      const unmet = transition.kind === 'UNMET' ? transition.unmet : [];
      const opensRound = facts.stage === 'PARKED' || to === 'DRAFTING' ? null : STAGE_RULES[to].opensRound;
      return { to, opensRound, unmet: unmet.map((one) => ({ ...one, path: unmetPath(one, place) })) };
    });
  }

  @ResolveField()
  consensus(@Parent() document: Document, @Context() context: RequestContext) {
    return context.read.designationsOfDocument.load(document.id);
  }

  @ResolveField()
  minorityStatements(@Parent() document: Document, @Context() context: RequestContext) {
    return context.read.minorityOfDocument.load(document.id);
  }

  @ResolveField()
  publication(@Parent() document: Document, @Context() context: RequestContext) {
    return context.read.publicationOfDocument.load(document.id);
  }

  @ResolveField()
  entries(
    @Parent() document: Document,
    @Context() context: RequestContext,
    @Args('first') first: number,
  ): Promise<Entry[]> {
    return this.record.entriesOf(context, document, Math.min(Math.max(first, 1), 200));
  }

  @ResolveField()
  cursor(@Parent() document: Document, @Context() context: RequestContext): Promise<string> {
    return this.record.cursorOf(context, document.id);
  }

  @ResolveField()
  async viewerCan(@Parent() document: Document, @Context() context: RequestContext): Promise<Action[]> {
    return viewerCan(await context.standing(), document, DOCUMENT_ACTIONS);
  }
}

@Resolver('Revision')
export class RevisionResolver {
  @ResolveField()
  document(@Parent() revision: RevisionRow, @Context() context: RequestContext): Promise<Document | null> {
    return context.read.document.load(revision.documentId);
  }

  @ResolveField()
  async blocks(@Parent() revision: RevisionRow, @Context() context: RequestContext): Promise<Block[]> {
    return (await context.read.revisionText.load(revision.id))?.blocks ?? [];
  }

  @ResolveField()
  frozenBy(@Parent() revision: RevisionRow, @Context() context: RequestContext) {
    return revision.frozenBy ? context.read.person.load(revision.frozenBy) : null;
  }

  @ResolveField()
  async redline(
    @Parent() revision: RevisionRow,
    @Context() context: RequestContext,
    @Args('from') from: number,
  ): Promise<Redline | null> {
    const earlier = (await context.read.revisionsOfDocument.load(revision.documentId)).find(
      (row) => row.number === from,
    );
    if (!earlier) return null;
    return redline(await this.blocks(earlier, context), await this.blocks(revision, context));
  }

  @ResolveField()
  async comments(@Parent() revision: RevisionRow, @Context() context: RequestContext): Promise<Comment[]> {
    const [document, standing, rounds, revisions] = await Promise.all([
      context.read.document.load(revision.documentId),
      context.standing(),
      context.read.roundsOfDocument.load(revision.documentId),
      context.read.revisionsOfDocument.load(revision.documentId),
    ]);
    if (!document) return [];
    const earlier = new Set(revisions.filter((row) => row.number <= revision.number).map((row) => row.id));
    const seen = rounds.filter(
      (round) =>
        earlier.has(round.revisionId) &&
        maySee(standing, { ...document, visibility: roundVisibility(round, document) }),
    );
    const comments = await Promise.all(seen.reverse().map((round) => seenOfRound(context, round)));
    return comments.flat();
  }
}

@Resolver('WorkingDraft')
export class WorkingDraftResolver {
  @ResolveField()
  basedOn(@Parent() draft: WorkingDraft, @Context() context: RequestContext): Promise<RevisionRow | null> {
    return context.read.revision.load(draft.basedOnId);
  }

  @ResolveField()
  async changed(@Parent() draft: WorkingDraft, @Context() context: RequestContext): Promise<boolean> {
    return (await context.read.revision.load(draft.basedOnId))?.contentHash !== draft.contentHash;
  }

  @ResolveField()
  async redline(@Parent() draft: WorkingDraft, @Context() context: RequestContext): Promise<Redline | null> {
    const base = await context.read.revisionText.load(draft.basedOnId);
    return base ? redline(base.blocks, draft.blocks as unknown as Block[]) : null;
  }
}
