/** The desk of a round through GraphQL, and what reaches commenters from it. */
import { Args, Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Comment, InterestDeclaration } from '@plenary/database';
import { isEntitled, maySeeDraft } from '@plenary/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { fieldsAsked } from '../platform/asked-fields';
import { hidesResults, seenComment } from '../comments/seen-comments';
import { isUuid } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { RecordService } from '../platform/record/record.service';
import { RoundsService } from '../rounds/rounds.service';
import { deskComment, deskView } from './desk-comment';
import type { DeskHead } from './desk.repository';
import { commentsOfDesk, findDesk, findDetail } from './desk.repository';
import { interestsIn } from './dispositions.resolver';
import { TriageService } from './triage.service';

const MOST = 5_000;

@Resolver('RoundDesk')
export class RoundDeskResolver {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsService,
    private readonly triage: TriageService,
    private readonly record: RecordService,
  ) {}

  /** What the one statement brought is what every loader would bring: none of them asks again. */
  @Query()
  async roundDesk(
    @Context() context: RequestContext,
    @Args('coalition') coalition: string,
    @Args('group') group: string,
    @Args('document') document: string,
    @Args('code') code: string,
  ): Promise<DeskHead | null> {
    const head = await findDesk(this.database.pool, { coalition, group, document, code });
    if (!head) return null;
    const { read } = context;
    read.coalition.prime(head.coalition.id, head.coalition);
    read.group.prime(head.group.id, head.group);
    read.document.prime(head.document.id, head.document);
    read.round.prime(head.round.id, head.round);
    read.revision.prime(head.revision.id, head.revision);
    read.roundSettings.prime(head.coalition.id, head.settings);
    return (await this.rounds.find(context, head.round.id)) ? head : null;
  }

  @ResolveField()
  async draftVersion(@Parent() head: DeskHead, @Context() context: RequestContext): Promise<number | null> {
    return maySeeDraft(await context.standing(), head.document) ? head.draftVersion : null;
  }

  @ResolveField()
  async comments(
    @Parent() { round }: DeskHead,
    @Context() context: RequestContext,
    @Args('first') first: number,
    @Args('after') after: number,
    @Info() info: GraphQLResolveInfo,
  ) {
    const page = { first: Math.max(0, Math.min(first, MOST)), after, asked: fieldsAsked(info) };
    const isHidden = await hidesResults(context, round.id);
    if (isHidden && !context.personId) return [];
    const [standing, subject, now, rows] = await Promise.all([
      context.standing(),
      this.rounds.subjectOf(context, round),
      context.read.now(),
      commentsOfDesk(this.database.pool, round, { ...page, authorId: isHidden ? context.personId : null }),
    ]);
    const view = deskView(standing, subject, now);
    return rows.map((row) => deskComment(row, view));
  }

  @ResolveField()
  async comment(@Parent() { round }: DeskHead, @Args('id') id: string, @Context() context: RequestContext) {
    if (!isUuid(id)) return null;
    if ((await hidesResults(context, round.id)) && !(await seenComment(context, id))) return null;
    return findDetail(this.database.pool, round, id);
  }

  @ResolveField()
  async workers(@Parent() { document }: DeskHead, @Context() context: RequestContext) {
    return isEntitled(await context.standing(), 'TRIAGE_COMMENT', document) ? this.triage.workers(document) : [];
  }

  @ResolveField()
  interests(@Parent() { document }: DeskHead, @Context() context: RequestContext): Promise<InterestDeclaration[]> {
    return interestsIn(context, document);
  }

  @ResolveField()
  cursor(@Parent() { document, lastSeq }: DeskHead): string {
    return this.record.cursorAt(document.id, lastSeq);
  }
}

@Resolver('Revision')
export class RevisionChangesResolver {
  constructor(private readonly rounds: RoundsService) {}

  @ResolveField()
  async appliedComments(@Parent() { id }: { id: string }, @Context() context: RequestContext): Promise<Comment[]> {
    const applied = await context.read.appliedInRevision.load(id);
    const comments = await Promise.all(applied.map(({ commentId }) => seenComment(context, commentId)));
    const seen = await Promise.all(
      comments.map(async (comment) => comment && ((await this.rounds.find(context, comment.roundId)) ? comment : null)),
    );
    return seen.filter((comment) => comment !== null);
  }
}

@Resolver('Viewer')
export class AnswersWaitingResolver {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsService,
  ) {}

  @ResolveField()
  async answersWaiting(@Context() context: RequestContext): Promise<Comment[]> {
    if (!context.personId) return [];
    const now = await context.read.now();
    const rows = await this.database.prisma.$queryRaw<{ id: string }[]>`
      SELECT c.id FROM comments c
      JOIN addressed_dispositions a
        ON a.coalition_id = c.coalition_id AND a.comment_id = c.id AND a.number = c.disposition_number
      WHERE c.author_id = ${context.personId}::uuid AND c.withdrawn_at IS NULL AND a.respond_by > ${now}
        AND NOT EXISTS (SELECT FROM disposition_responses s
          WHERE s.coalition_id = a.coalition_id AND s.comment_id = a.comment_id AND s.number = a.number)
      ORDER BY a.respond_by, c.number LIMIT 100`;
    const comments = await Promise.all(rows.map(({ id }) => seenComment(context, id)));
    const seen = await Promise.all(
      comments.map(async (comment) => comment && ((await this.rounds.find(context, comment.roundId)) ? comment : null)),
    );
    return seen.filter((comment) => comment !== null);
  }
}
