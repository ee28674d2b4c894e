/** Merging persons and proving addresses through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition, Person } from '@plenary/database';
import type { MergePeopleInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { refuse } from '../platform/errors';
import type { Merge } from './merging.service';
import { MergingService } from './merging.service';

@Resolver('Coalition')
export class MergingResolver {
  constructor(private readonly merging: MergingService) {}

  @ResolveField()
  merge(
    @Parent() coalition: Coalition,
    @Context() context: RequestContext,
    @Args('keptId') keptId: string,
    @Args('absorbedId') absorbedId: string,
  ): Promise<Merge> {
    return this.merging.look(context, coalition, keptId, absorbedId).catch(refuse);
  }

  @Mutation()
  mergePeople(@Context() context: RequestContext, @Args('input') input: MergePeopleInput): Promise<Person> {
    return this.merging.merge(context, input);
  }

  @Mutation()
  askAddressProof(
    @Context() context: RequestContext,
    @Args('proofId') proofId: string,
    @Args('address') address: string,
  ): Promise<boolean> {
    return this.merging.ask(context, { proofId, address });
  }

  @Mutation()
  proveAddress(
    @Context() context: RequestContext,
    @Args('token') token: string,
    @Args('seen') seen: string,
  ): Promise<Person> {
    return this.merging.prove(context, token, seen);
  }
}

@Resolver('Viewer')
export class AddressProofResolver {
  constructor(private readonly merging: MergingService) {}

  @ResolveField()
  addressProof(@Context() context: RequestContext, @Args('token') token: string): Promise<Merge | null> {
    return this.merging.proof(context, token).catch(refuse);
  }
}
