/** The rules of decisions through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition, Document } from '@plenary/database';
import type { DecisionRules } from '@plenary/domain';
import type { SetDecisionRulesInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { DecisionRulesService } from './decision-rules.service';

@Resolver('Coalition')
export class CoalitionRulesResolver {
  constructor(private readonly rules: DecisionRulesService) {}

  @Mutation()
  setDecisionRules(
    @Context() context: RequestContext,
    @Args('input') input: SetDecisionRulesInput,
  ): Promise<Coalition> {
    return this.rules.set(context, input);
  }

  @ResolveField()
  async decisionSettings(@Parent() { id }: Coalition, @Context() context: RequestContext) {
    const settings = await context.read.decisionSettings.load(id);
    return { ...((settings?.rules ?? {}) as Partial<DecisionRules>), version: settings?.version ?? 0 };
  }
}

@Resolver('Document')
export class DocumentRulesResolver {
  constructor(private readonly rules: DecisionRulesService) {}

  @ResolveField()
  decisionRules(@Parent() document: Document, @Context() context: RequestContext): Promise<DecisionRules> {
    return this.rules.forReading(context, document);
  }
}
