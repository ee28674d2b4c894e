/** The rules of a dynamic coalition through GraphQL. */
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition } from '@plenary/database';
import type { RequestContext } from '../platform/context';
import { CoalitionRulesService } from './coalition-rules.service';

@Resolver('Coalition')
export class CoalitionRulesResolver {
  constructor(private readonly rules: CoalitionRulesService) {}

  @ResolveField()
  ruleChecks(@Parent() coalition: Coalition, @Context() context: RequestContext) {
    return this.rules.check(context, coalition);
  }
}
