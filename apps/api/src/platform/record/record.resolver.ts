/** The record through GraphQL: entries as history, frames as the live feed. */
import { Args, Context, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { Comment, Document, Entry, Person, Round } from '@plenary/database';
import type { EntryKind } from '@plenary/domain';
import { ABOUT_A_COMMENT, seenComment } from '../../comments/seen-comments';
import { DocumentsService } from '../../documents/documents.service';
import { RoundsService } from '../../rounds/rounds.service';
import type { RequestContext } from '../context';
import { toGraphQLError } from '../errors';
import type { FrameSource } from './record.service';
import { RecordService } from './record.service';

const ABOUT_A_ROUND: readonly EntryKind[] = [
  'ROUND_OPENED',
  'ROUND_EXTENDED',
  'ROUND_REOPENED',
  'QUESTIONS_SET',
  'REFERENCES_GIVEN',
  'ROUND_ENDED',
  'REPORT_PUBLISHED',
];

/** The comment or round of an entry, as far as the viewer may see it. */
async function commentOf(entry: Entry, context: RequestContext, rounds: RoundsService): Promise<Comment | null> {
  if (!entry.subjectId || !ABOUT_A_COMMENT.includes(entry.kind)) return null;
  const comment = await seenComment(context, entry.subjectId);
  return comment && (await rounds.find(context, comment.roundId)) ? comment : null;
}

async function roundOf(entry: Entry, context: RequestContext, rounds: RoundsService): Promise<Round | null> {
  if (!entry.subjectId || !ABOUT_A_ROUND.includes(entry.kind)) return null;
  return rounds.find(context, entry.subjectId);
}

@Resolver('Frame')
export class FrameResolver {
  constructor(
    private readonly documents: DocumentsService,
    private readonly rounds: RoundsService,
    private readonly record: RecordService,
  ) {}

  @Subscription('documentFrames', { resolve: (frame: FrameSource) => frame })
  async documentFrames(
    @Context() context: RequestContext,
    @Args('documentId') documentId: string,
    @Args('after') after: string | null,
  ): Promise<AsyncGenerator<FrameSource>> {
    try {
      await this.documents.get(context, documentId);
      return this.record.frames(context, documentId, after ?? null);
    } catch (error) {
      throw toGraphQLError(error);
    }
  }

  @ResolveField()
  comment(@Parent() { entry }: FrameSource, @Context() context: RequestContext): Promise<Comment | null> | null {
    return entry && commentOf(entry, context, this.rounds);
  }

  @ResolveField()
  round(@Parent() { entry }: FrameSource, @Context() context: RequestContext): Promise<Round | null> | null {
    return entry && roundOf(entry, context, this.rounds);
  }

  @ResolveField()
  document(@Parent() { entry }: FrameSource, @Context() context: RequestContext): Promise<Document | null> | null {
    if (!entry || ABOUT_A_COMMENT.includes(entry.kind)) return null;
    return context.read.document.load(entry.streamId);
  }
}

@Resolver('Entry')
export class EntryResolver {
  constructor(private readonly rounds: RoundsService) {}

  @ResolveField()
  actor(@Parent() entry: Entry, @Context() context: RequestContext): Promise<Person | null> | null {
    return entry.actorId ? context.read.person.load(entry.actorId) : null;
  }

  @ResolveField()
  stage(@Parent() entry: Entry): unknown {
    return entry.kind === 'STAGE_CHANGED' ? (entry.facts as { to?: string }).to : null;
  }

  @ResolveField()
  comment(@Parent() entry: Entry, @Context() context: RequestContext): Promise<Comment | null> {
    return commentOf(entry, context, this.rounds);
  }

  @ResolveField()
  round(@Parent() entry: Entry, @Context() context: RequestContext): Promise<Round | null> {
    return roundOf(entry, context, this.rounds);
  }

  @ResolveField()
  revision(@Parent() entry: Entry, @Context() context: RequestContext) {
    return entry.kind === 'REVISION_FROZEN' && entry.subjectId ? context.read.revision.load(entry.subjectId) : null;
  }
}
