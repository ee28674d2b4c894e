/** Joining and leaving through GraphQL, for who is signed in. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Coalition, RoleAssignment } from '@plenary/database';
import type { RequestContext } from '../platform/context';
import { JoiningService } from './joining.service';

@Resolver()
export class JoiningResolver {
  constructor(private readonly service: JoiningService) {}

  @Mutation()
  join(
    @Context() context: RequestContext,
    @Args('assignmentId') assignmentId: string,
    @Args('coalitionId') coalitionId: string,
    @Args('groupId') groupId: string | null,
  ): Promise<RoleAssignment> {
    return this.service.join(context, { assignmentId, coalitionId, groupId: groupId ?? null });
  }

  @Mutation()
  leave(
    @Context() context: RequestContext,
    @Args('coalitionId') coalitionId: string,
    @Args('groupId') groupId: string | null,
  ): Promise<Coalition> {
    return this.service.leave(context, coalitionId, groupId ?? null);
  }
}
