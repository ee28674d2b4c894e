/** What kinds of documents ask for, through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { DocumentKind } from '@plenary/database';
import { ROUND_KINDS, ROUND_RULES, STAGE_RULES, gateGuards } from '@plenary/domain';
import type { KindGuards, RoundKind } from '@plenary/domain';
import type { SetDocumentKindInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { DocumentKindsService } from './document-kinds.service';

@Resolver('DocumentKind')
export class DocumentKindsResolver {
  constructor(private readonly kinds: DocumentKindsService) {}

  @Mutation()
  setDocumentKind(
    @Context() context: RequestContext,
    @Args('input') input: SetDocumentKindInput,
  ): Promise<DocumentKind> {
    return this.kinds.set(context, input);
  }

  @ResolveField()
  minimumDays(@Parent() { minimumDays }: DocumentKind) {
    const days = minimumDays as Partial<Record<RoundKind, number>>;
    return ROUND_KINDS.map((kind) => ({ kind, days: days[kind] ?? null, usual: ROUND_RULES[kind].minimumDays }));
  }

  @ResolveField()
  gates(@Parent() { stages, guards }: DocumentKind) {
    const chosen = guards as KindGuards;
    return stages.slice(1).map((stage) => ({ stage, guards: gateGuards(STAGE_RULES[stage].forward, chosen[stage]) }));
  }
}
