/** Reviewed files through GraphQL. */
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Comment, CommentOrigin, Document, ReviewedFile } from '@plenary/database';
import type { PreviewFileInput, TakeCommentsInput } from '@plenary/graphql';
import { showsWords } from '../comments/shown-words';
import { DocumentsService } from '../documents/documents.service';
import type { RequestContext } from '../platform/context';
import { ReviewedFilesService } from './reviewed-files.service';

@Resolver()
export class ReviewedFilesResolver {
  constructor(private readonly files: ReviewedFilesService) {}

  @Query()
  previewFile(@Context() context: RequestContext, @Args('input') input: PreviewFileInput) {
    return this.files.preview(context, input);
  }

  @Mutation()
  takeComments(@Context() context: RequestContext, @Args('input') input: TakeCommentsInput) {
    return this.files.take(context, input);
  }
}

@Resolver('Document')
export class ReviewedDocumentResolver {
  constructor(private readonly documents: DocumentsService) {}

  @ResolveField()
  async reviewedFiles(@Parent() document: Document, @Context() context: RequestContext): Promise<ReviewedFile[]> {
    if (!(await this.documents.draftFor(context, document))) return [];
    return context.read.reviewedFilesOfDocument.load(document.id);
  }
}

@Resolver('ReviewedFile')
export class ReviewedFileResolver {
  @ResolveField()
  commentCount(@Parent() file: ReviewedFile): number {
    return file.comments;
  }

  @ResolveField()
  changeCount(@Parent() file: ReviewedFile): number {
    return file.changes;
  }
}

@Resolver('Comment')
export class CommentOriginResolver {
  @ResolveField()
  async origin(@Parent() comment: Comment, @Context() context: RequestContext): Promise<CommentOrigin | null> {
    // Whose words it is goes with the words.
    return (await showsWords(context, comment)) ? context.read.originOfComment.load(comment.id) : null;
  }
}
