/** Lists of standards through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Document, Person, StandardsList } from '@plenary/database';
import { isRankingShown, viewerCan } from '@plenary/domain';
import type { Action } from '@plenary/domain';
import type {
  FreezeStandardsInput,
  ListStandardInput,
  RankStandardsInput,
  SetStandardsListInput,
  StandardInput,
  WithdrawStandardInput,
} from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { blockIdOf } from './standard-blocks';
import { StandardsEditionsService } from './standards-editions.service';
import type { EditionRow } from './standards.loader';
import type { PlacedStandard } from './standards.service';
import { StandardsService } from './standards.service';

@Resolver('Document')
export class DocumentStandardsResolver {
  constructor(
    private readonly service: StandardsService,
    private readonly editions: StandardsEditionsService,
  ) {}

  @Mutation()
  setStandardsList(
    @Context() context: RequestContext,
    @Args('input') input: SetStandardsListInput,
  ): Promise<StandardsList> {
    return this.service.setList(context, input);
  }

  @Mutation()
  setStandard(@Context() context: RequestContext, @Args('input') input: StandardInput): Promise<StandardsList> {
    return this.service.set(context, input);
  }

  @Mutation()
  proposeStandard(@Context() context: RequestContext, @Args('input') input: StandardInput): Promise<StandardsList> {
    return this.service.propose(context, input);
  }

  @Mutation()
  listStandard(@Context() context: RequestContext, @Args('input') input: ListStandardInput): Promise<StandardsList> {
    return this.service.list(context, input);
  }

  @Mutation()
  withdrawStandard(
    @Context() context: RequestContext,
    @Args('input') input: WithdrawStandardInput,
  ): Promise<StandardsList> {
    return this.service.withdraw(context, input);
  }

  @Mutation()
  rankStandards(@Context() context: RequestContext, @Args('input') input: RankStandardsInput): Promise<StandardsList> {
    return this.service.rank(context, input);
  }

  @Mutation()
  freezeStandards(
    @Context() context: RequestContext,
    @Args('input') input: FreezeStandardsInput,
  ): Promise<StandardsList> {
    return this.editions.freeze(context, input);
  }

  @ResolveField()
  standardsList(@Parent() document: Document, @Context() context: RequestContext): Promise<StandardsList | null> {
    return context.read.standardsListOfDocument.load(document.id);
  }
}

@Resolver('StandardsList')
export class StandardsListResolver {
  constructor(
    private readonly service: StandardsService,
    private readonly editionsService: StandardsEditionsService,
  ) {}

  @ResolveField()
  document(@Parent() { documentId }: StandardsList, @Context() context: RequestContext): Promise<Document | null> {
    return context.read.document.load(documentId);
  }

  @ResolveField()
  standards(@Parent() list: StandardsList, @Context() context: RequestContext): Promise<PlacedStandard[]> {
    return this.service.placed(context, list);
  }

  @ResolveField()
  async listedCount(@Parent() list: StandardsList, @Context() context: RequestContext): Promise<number> {
    return (await this.service.orderOf(context, list)).order.length;
  }

  @ResolveField()
  async voterCount(@Parent() list: StandardsList, @Context() context: RequestContext): Promise<number> {
    return (await this.service.orderOf(context, list)).voters;
  }

  @ResolveField()
  async rankingShown(@Parent() list: StandardsList, @Context() context: RequestContext): Promise<boolean> {
    return isRankingShown((await this.service.orderOf(context, list)).voters);
  }

  @ResolveField()
  ownBallot(@Parent() list: StandardsList, @Context() context: RequestContext): Promise<string[]> {
    return this.service.ownBallot(context, list);
  }

  @ResolveField()
  unmet(@Parent() list: StandardsList, @Context() context: RequestContext) {
    return this.editionsService.unmet(context, list);
  }

  @ResolveField()
  editions(@Parent() list: StandardsList, @Context() context: RequestContext): Promise<EditionRow[]> {
    return this.editionsService.ofList(context, list);
  }

  @ResolveField()
  difference(
    @Parent() list: StandardsList,
    @Context() context: RequestContext,
    @Args('from') from: number,
    @Args('to') to: number,
  ) {
    return this.editionsService.difference(context, list, from, to);
  }

  @ResolveField()
  async viewerCan(@Parent() { documentId }: StandardsList, @Context() context: RequestContext): Promise<Action[]> {
    const document = await context.read.document.load(documentId);
    const among = ['KEEP_STANDARDS', 'PROPOSE_STANDARD', 'RANK_STANDARDS'] as const;
    return document ? viewerCan(await context.standing(), document, among) : [];
  }
}

@Resolver('Standard')
export class StandardResolver {
  @ResolveField()
  addedBy(@Parent() { addedBy }: PlacedStandard, @Context() context: RequestContext): Promise<Person | null> | null {
    return addedBy ? context.read.person.load(addedBy) : null;
  }

  @ResolveField()
  async blockId(@Parent() standard: PlacedStandard, @Context() context: RequestContext): Promise<string | null> {
    const [latest] = await context.read.standardsEditionsOfDocument.load(standard.documentId);
    return latest?.standards.some(({ key }) => key === standard.key) ? blockIdOf(standard) : null;
  }
}
