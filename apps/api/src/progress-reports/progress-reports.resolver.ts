/** Progress reports through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition, Document, Person, ProgressReport, WorkingGroup } from '@plenary/database';
import type { Action } from '@plenary/domain';
import { viewerCan } from '@plenary/domain';
import type { DraftProgressReportInput, PresentProgressReportInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import type { Reporting } from './progress-reports.service';
import { ProgressReportsService } from './progress-reports.service';

@Resolver('WorkingGroup')
export class GroupProgressResolver {
  constructor(private readonly service: ProgressReportsService) {}

  @ResolveField()
  async progressReports(@Parent() { id }: WorkingGroup, @Context() context: RequestContext): Promise<ProgressReport[]> {
    return this.service.seen(context, await context.read.progressReportsOfGroup.load(id));
  }

  @ResolveField()
  reporting(@Parent() group: WorkingGroup, @Context() context: RequestContext): Promise<Reporting | null> {
    return this.service.reportingOf(context, group);
  }
}

@Resolver('Coalition')
export class CoalitionProgressResolver {
  constructor(private readonly service: ProgressReportsService) {}

  @ResolveField()
  async progressReports(@Parent() { id }: Coalition, @Context() context: RequestContext): Promise<ProgressReport[]> {
    return this.service.seen(context, await context.read.progressReportsOfCoalition.load(id));
  }
}

@Resolver('Document')
export class DocumentProgressResolver {
  @ResolveField()
  progressReport(@Parent() { id }: Document, @Context() context: RequestContext): Promise<ProgressReport | null> {
    return context.read.progressReport.load(id);
  }
}

@Resolver('ProgressReport')
export class ProgressReportResolver {
  constructor(private readonly service: ProgressReportsService) {}

  @Mutation()
  draftProgressReport(
    @Context() context: RequestContext,
    @Args('input') input: DraftProgressReportInput,
  ): Promise<ProgressReport> {
    return this.service.draft(context, input);
  }

  @Mutation()
  presentProgressReport(
    @Context() context: RequestContext,
    @Args('input') input: PresentProgressReportInput,
  ): Promise<ProgressReport> {
    return this.service.present(context, input);
  }

  @ResolveField()
  document(@Parent() { documentId }: ProgressReport, @Context() context: RequestContext): Promise<Document | null> {
    return context.read.document.load(documentId);
  }

  @ResolveField()
  from(@Parent() { fromDay }: ProgressReport): string {
    return fromDay;
  }

  @ResolveField()
  to(@Parent() { toDay }: ProgressReport): string {
    return toDay;
  }

  @ResolveField()
  draftedBy(
    @Parent() { draftedBy }: ProgressReport,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return draftedBy ? context.read.person.load(draftedBy) : null;
  }

  @ResolveField()
  presentedBy(
    @Parent() { presentedBy }: ProgressReport,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return presentedBy ? context.read.person.load(presentedBy) : null;
  }

  @ResolveField()
  revision(@Parent() { revisionId }: ProgressReport, @Context() context: RequestContext) {
    return revisionId ? context.read.revision.load(revisionId) : null;
  }

  @ResolveField()
  async viewerCan(@Parent() report: ProgressReport, @Context() context: RequestContext): Promise<Action[]> {
    if (report.presentedAt) return [];
    const document = await context.read.document.load(report.documentId);
    const subject = { ...this.service.subjectOf(report), ...(document ? { stage: document.stage } : {}) };
    return viewerCan(await context.standing(), subject, ['REPORT_PROGRESS']);
  }
}
