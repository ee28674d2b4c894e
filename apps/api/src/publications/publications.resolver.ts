/** Publications through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Document, Publication } from '@plenary/database';
import { paths } from '@plenary/domain';
import type { PublishDocumentInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { PublicationsService } from './publications.service';

@Resolver('Publication')
export class PublicationsResolver {
  constructor(private readonly publications: PublicationsService) {}

  @Mutation()
  publishDocument(
    @Context() context: RequestContext,
    @Args('input') input: PublishDocumentInput,
  ): Promise<Publication> {
    return this.publications.publish(context, input);
  }

  @ResolveField()
  document(@Parent() publication: Publication, @Context() context: RequestContext): Promise<Document | null> {
    return context.read.document.load(publication.documentId);
  }

  @ResolveField()
  revision(@Parent() publication: Publication, @Context() context: RequestContext) {
    return context.read.revision.load(publication.revisionId);
  }

  @ResolveField()
  async path(@Parent() publication: Publication, @Context() context: RequestContext): Promise<string> {
    const document = await context.read.document.load(publication.documentId);
    const [coalition, group] = await Promise.all([
      context.read.coalition.load(publication.coalitionId),
      document && context.read.group.load(document.groupId),
    ]);
    return paths.publication(coalition?.slug ?? '', group?.code ?? '', document?.code ?? '');
  }
}
