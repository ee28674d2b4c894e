/** How far the viewer has read, through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Document, ReadingPlace } from '@plenary/database';
import type { MarkReadInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import type { Thread } from './readings.repository';
import { ReadingsService } from './readings.service';

@Resolver('Document')
export class ReadingsResolver {
  constructor(private readonly service: ReadingsService) {}

  @ResolveField()
  viewerReading(@Parent() document: Document, @Context() context: RequestContext) {
    return this.service.ofViewer(context, document);
  }

  @Mutation()
  markRead(@Context() context: RequestContext, @Args('input') input: MarkReadInput): Promise<Document> {
    return this.service.mark(context, input);
  }

  @Mutation()
  forgetReading(@Context() context: RequestContext, @Args('documentId') documentId: string): Promise<Document> {
    return this.service.forget(context, documentId);
  }
}

@Resolver('ReadingPlace')
export class ReadingPlaceResolver {
  @ResolveField()
  threads(@Parent() { threads }: ReadingPlace) {
    return (threads as unknown as Thread[]).map(({ commentId, to }) => ({ commentId, to: new Date(to) }));
  }
}
