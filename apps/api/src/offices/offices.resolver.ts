/** Handing over an office through GraphQL. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RoleAssignment } from '@plenary/database';
import type { HandOverOfficeInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { OfficesService } from './offices.service';

@Resolver()
export class OfficesResolver {
  constructor(private readonly offices: OfficesService) {}

  @Mutation()
  handOverOffice(
    @Context() context: RequestContext,
    @Args('input') input: HandOverOfficeInput,
  ): Promise<RoleAssignment> {
    return this.offices.handOver(context, input);
  }
}
