/** Who did what through GraphQL. */
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition } from '@plenary/database';
import type { AuditFilter } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { refuse } from '../platform/errors';
import { AuditService } from './audit.service';

@Resolver('Coalition')
export class AuditResolver {
  constructor(private readonly service: AuditService) {}

  @ResolveField()
  audit(
    @Parent() coalition: Coalition,
    @Context() context: RequestContext,
    @Args('filter') filter: AuditFilter,
    @Args('first') first: number,
    @Args('after') after: string | null,
  ) {
    return this.service.page(context, coalition, { filter, first, after }).catch(refuse);
  }
}
