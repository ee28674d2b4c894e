/** What the viewer said, through GraphQL. */
import { Args, Context, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/context';
import { refuse } from '../platform/errors';
import { MyDataService } from './my-data.service';

@Resolver('Viewer')
export class MyDataResolver {
  constructor(private readonly service: MyDataService) {}

  @ResolveField()
  said(@Context() context: RequestContext, @Args('first') first: number, @Args('after') after: string | null) {
    return this.service.page(context, { first, after: after ?? null }).catch(refuse);
  }
}
