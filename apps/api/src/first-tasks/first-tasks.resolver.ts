/** First tasks through GraphQL. */
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition } from '@plenary/database';
import type { RequestContext } from '../platform/context';
import { FirstTasksService } from './first-tasks.service';

@Resolver('Coalition')
export class FirstTasksResolver {
  constructor(private readonly service: FirstTasksService) {}

  @ResolveField()
  firstTask(@Parent() coalition: Coalition, @Context() context: RequestContext) {
    return this.service.of(context, coalition);
  }
}
