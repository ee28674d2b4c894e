/** Errata through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Person, Publication } from '@plenary/database';
import { viewerCan } from '@plenary/domain';
import type { Action } from '@plenary/domain';
import type { DecideErratumInput, ReportErratumInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import type { ErratumRow } from './errata.loader';
import { ErrataService } from './errata.service';

const ACTIONS = ['REPORT_ERRATUM', 'DECIDE_ERRATUM'] as const satisfies readonly Action[];

@Resolver('Publication')
export class PublicationErrataResolver {
  constructor(private readonly errataService: ErrataService) {}

  @Mutation()
  reportErratum(@Context() context: RequestContext, @Args('input') input: ReportErratumInput): Promise<Publication> {
    return this.errataService.report(context, input);
  }

  @Mutation()
  decideErratum(@Context() context: RequestContext, @Args('input') input: DecideErratumInput): Promise<Publication> {
    return this.errataService.decide(context, input);
  }

  @ResolveField()
  errata(@Parent() publication: Publication, @Context() context: RequestContext): Promise<ErratumRow[]> {
    return this.errataService.ofPublication(context, publication);
  }

  @ResolveField()
  async viewerCan(@Parent() publication: Publication, @Context() context: RequestContext): Promise<Action[]> {
    const document = await context.read.document.load(publication.documentId);
    return document ? viewerCan(await context.standing(), document, ACTIONS) : [];
  }
}

@Resolver('Erratum')
export class ErratumResolver {
  @ResolveField()
  reportedBy(@Parent() { reportedBy }: ErratumRow, @Context() context: RequestContext): Promise<Person | null> {
    return context.read.person.load(reportedBy);
  }

  @ResolveField()
  accepted(@Parent() { decision }: ErratumRow) {
    return decision?.accepted;
  }

  @ResolveField()
  reason(@Parent() { decision }: ErratumRow) {
    return decision?.reason;
  }

  @ResolveField()
  decidedAt(@Parent() { decision }: ErratumRow) {
    return decision?.decidedAt;
  }
}
