/** What a comment says and has said, who supports it, and who withheld its words: for those who may read them. */
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Comment, CommentVersion } from '@plenary/database';
import type { Block } from '@plenary/document';
import { ERASED_WORDS } from '@plenary/domain';
import type { RequestContext } from '../platform/context';
import { spoken } from '../platform/speech';
import { isoPlace } from './iso-place';
import { showsWords } from './shown-words';

@Resolver('Comment')
export class CommentWordsResolver {
  @ResolveField()
  async text(@Parent() comment: Comment, @Context() context: RequestContext): Promise<string> {
    if (comment.text === ERASED_WORDS) return spoken().t('comment.erased');
    return (await showsWords(context, comment)) ? comment.text : '';
  }

  @ResolveField()
  async proposedChange(@Parent() comment: Comment, @Context() context: RequestContext): Promise<string | null> {
    return (await showsWords(context, comment)) ? comment.proposedChange : null;
  }

  @ResolveField()
  async onBehalfOf(@Parent() comment: Comment, @Context() context: RequestContext): Promise<string | null> {
    // Who spoke stays on the record when she withdraws; what a chair withholds is withheld whole.
    return !comment.hiddenAt || (await showsWords(context, comment)) ? comment.onBehalfOf : null;
  }

  @ResolveField()
  async campaign(@Parent() comment: Comment, @Context() context: RequestContext): Promise<string | null> {
    return (await showsWords(context, comment)) && !comment.hiddenAt ? comment.campaignKey : null;
  }

  @ResolveField()
  async isoPlace(@Parent() comment: Comment, @Context() context: RequestContext) {
    const round = await context.read.round.load(comment.roundId);
    const revision = round && (await context.read.revisionText.load(round.revisionId));
    const typed = (await showsWords(context, comment)) ? comment : { clause: null, line: null, element: null };
    const { clause, line, element } = typed;
    return isoPlace((revision?.blocks ?? []) as unknown as Block[], {
      blockId: comment.blockId,
      clause,
      line,
      element,
    });
  }

  @ResolveField()
  async versions(@Parent() comment: Comment, @Context() context: RequestContext): Promise<CommentVersion[]> {
    if (comment.version === 1 || !(await showsWords(context, comment))) return [];
    return context.read.versionsOfComment.load(comment.id);
  }

  @ResolveField()
  async supporters(@Parent() comment: Comment, @Context() context: RequestContext) {
    const supports = await context.read.supportsOfComment.load(comment.id);
    return supports.map(({ personId, organisation, stakeholderGroup, region, supportedAt }) => ({
      person: context.read.person.load(personId),
      affiliation: organisation || stakeholderGroup || region ? { organisation, stakeholderGroup, region } : null,
      supportedAt,
    }));
  }

  @ResolveField()
  async moderation(@Parent() comment: Comment, @Context() context: RequestContext) {
    if (!comment.hiddenAt) return null;
    const [last] = await context.read.moderationsOfComment.load(comment.id);
    return (
      last && {
        reason: last.reason,
        moderatedAt: last.moderatedAt,
        moderatedBy: last.moderatedBy && context.read.person.load(last.moderatedBy),
      }
    );
  }
}
