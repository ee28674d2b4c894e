/** A coalition's rules of rounds through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition } from '@plenary/database';
import type { SetRoundRulesInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { RoundRules, shownRules } from './round-rules';

@Resolver('Coalition')
export class RoundRulesResolver {
  constructor(private readonly rules: RoundRules) {}

  @Mutation()
  setRoundRules(@Context() context: RequestContext, @Args('input') input: SetRoundRulesInput): Promise<Coalition> {
    return this.rules.set(context, input);
  }

  @ResolveField()
  async roundRules(@Parent() { id }: Coalition, @Context() context: RequestContext) {
    return shownRules(await context.read.roundSettings.load(id));
  }
}
