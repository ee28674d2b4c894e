/**
 * Progress reports: documents whose first draft the record writes. Drafting opens a new one each time, so that nothing a
 * chair has edited is written over; presenting freezes it and shows it to the coalition.
 */
import { Injectable } from '@nestjs/common';
import type { Coalition, ProgressReport, WorkingGroup } from '@plenary/database';
import type { Block } from '@plenary/document';
import type { ProgressFacts, ReportDays, ReportPeriod, ReportingState, Subject } from '@plenary/domain';
import {
  CODE,
  DomainError,
  LIMITS,
  PROGRESS_KIND,
  composeProgress,
  isQuiet,
  isTimely,
  maySee,
  paths,
  reportDaysFault,
  reportPeriod,
  reporting,
} from '@plenary/domain';
import type { DraftProgressReportInput, PresentProgressReportInput } from '@plenary/graphql';
import { createMessages } from '@plenary/ui';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { DocumentsService } from '../documents/documents.service';
import { EvidenceService } from '../evidence/evidence.service';
import { Addresses } from '../platform/addresses';
import { authorize } from '../platform/authorize';
import { check, clientId, matches } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import type { GatheredGroup } from './draft-progress';
import { asPart, dayNamed, draftProgress, draftYearly } from './draft-progress';
import { gatherProgress } from './gather-progress';
import type { PresentedReport } from './progress-reports.repository';
import * as repository from './progress-reports.repository';

export interface Reporting {
  state: ReportingState;
  due: Date | null;
  begins: Date;
  zone: string;
}

/** Said of the revision that presenting freezes. */
const PRESENTED = 'Presented.';

@Injectable()
export class ProgressReportsService {
  private readonly messages = createMessages('en');
  private readonly drafting = { messages: this.messages, address: (path: string): string => this.addresses.of(path) };

  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly documents: DocumentsService,
    private readonly evidence: EvidenceService,
    private readonly addresses: Addresses,
  ) {}

  /** Reports whose documents the viewer may see. */
  async seen(context: RequestContext, reports: readonly ProgressReport[]): Promise<ProgressReport[]> {
    const standing = await context.standing();
    const documents = await Promise.all(reports.map(({ documentId }) => context.read.document.load(documentId)));
    return reports.filter((_report, at) => documents[at] && maySee(standing, documents[at]));
  }

  async reportingOf(context: RequestContext, group: WorkingGroup): Promise<Reporting | null> {
    const { roles } = await context.standing();
    if (!roles.some((held) => held.coalitionId === group.coalitionId)) return null;
    const row = await context.read.reportingOfGroup.load(group.id);
    if (!row) return null;
    const { lastStartsAt, lastEndsAt } = row;
    const lastMeeting = lastStartsAt && lastEndsAt ? { startsAt: lastStartsAt, endsAt: lastEndsAt } : null;
    return {
      ...reporting({ ...row, lastMeeting, endBefore: row.beforeEndsAt, now: await context.read.now() }),
      ...(row.presentedUntil && row.presentedZone
        ? { begins: row.presentedUntil, zone: row.presentedZone }
        : lastEndsAt && row.lastZone && lastEndsAt > row.begunAt
          ? { begins: lastEndsAt, zone: row.lastZone }
          : { begins: row.begunAt, zone: 'UTC' }),
    };
  }

  /** The coalition's own report is no group's: only a role in the coalition counts for it. */
  subjectOf({ scope, coalitionId, groupId }: Pick<ProgressReport, 'scope' | 'coalitionId' | 'groupId'>): Subject {
    return { coalitionId, groupId: scope === 'GROUP' ? groupId : null };
  }

  async draft(context: RequestContext, input: DraftProgressReportInput): Promise<ProgressReport> {
    const group = await this.coalitions.getGroup(context, input.groupId);
    const { coalitionId, id: groupId } = group;
    const { documentId, scope, code } = input;
    const actorId = await authorize(context, 'REPORT_PROGRESS', this.subjectOf({ scope, coalitionId, groupId }));
    const days = { from: input.from, to: input.to, zone: input.zone };
    const now = await context.read.now();
    check({ documentId: clientId(documentId), code: matches(code, CODE), ...reportDaysFault(days, now) });
    const [coalition, kinds] = await Promise.all([
      context.read.coalition.load(coalitionId),
      context.read.kindsOfCoalition.load(coalitionId),
    ]);
    const kind = kinds.find((one) => one.code === PROGRESS_KIND);
    if (!coalition || !kind) throw new DomainError('NOT_FOUND', { kind: PROGRESS_KIND });
    const { prisma } = this.database;
    const same = (known: ProgressReport): boolean =>
      known.draftedBy === actorId &&
      (['fromDay', 'toDay', 'zone', 'groupId', 'scope'] as const).every(
        (name) => known[name] === { fromDay: days.from, toDay: days.to, zone: days.zone, groupId, scope }[name],
      );
    const known = await repository.find(prisma, documentId);
    if (known) {
      if (!same(known)) throw new DomainError('CONFLICT', { reason: 'id-taken' });
      return known;
    }
    const period = reportPeriod(days);
    const written =
      scope === 'GROUP'
        ? await this.writeGroup(context, coalition, group, days, period, now)
        : await this.writeYearly(coalition, days, period, now);
    const report = await this.database.transaction(async (tx) => {
      // Two drafts at once wait for each other.
      await lockStream(tx, coalitionId);
      const again = await repository.find(tx, documentId);
      if (again) {
        if (!same(again)) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return again;
      }
      const drafted = await repository.findDrafted(tx, { coalitionId, groupId, scope });
      if (drafted && !input.again)
        throw new DomainError('CONFLICT', { reason: 'drafted', documentId: drafted.documentId });
      const document = await this.documents.begin(tx, kind, {
        ...{ id: documentId, groupId, code, title: written.title, lang: 'en', dir: 'ltr', blocks: written.blocks },
        ...{ changeLog: '', fileName: null, losses: [], actorId },
      });
      if (written.sources.length > 0) await repository.shareFiles(tx, documentId, written.sources, document.createdAt);
      const row = await repository.insert(tx, {
        ...{ coalitionId, documentId, groupId, scope, fromDay: days.from, toDay: days.to, zone: days.zone },
        ...{ ...period, draftedBy: actorId, draftedAt: document.createdAt },
      });
      await append(tx, {
        ...{ coalitionId, streamId: documentId, kind: 'PROGRESS_DRAFTED', actorId, subjectId: documentId },
        ...{ audience: document.visibility, facts: { scope }, at: document.createdAt },
      });
      return row;
    });
    context.refresh();
    return report;
  }

  private async writeGroup(
    context: RequestContext,
    coalition: Coalition,
    group: WorkingGroup,
    days: ReportDays,
    period: ReportPeriod,
    now: Date,
  ): Promise<{ title: string; blocks: Block[]; sources: string[] }> {
    const { t } = this.messages;
    const title = this.titled(t('progress.titleOf', { who: group.code, ...this.named(days) }));
    const gathered = await this.factsOf(context, coalition, group, period, now);
    const head = { title, days, draftedAt: now };
    return {
      title,
      blocks: draftProgress(head, composeProgress(gathered), isQuiet(gathered), this.drafting),
      sources: [],
    };
  }

  private async writeYearly(
    coalition: Coalition,
    days: ReportDays,
    { since, until }: ReportPeriod,
    now: Date,
  ): Promise<{ title: string; blocks: Block[]; sources: string[] }> {
    const { t } = this.messages;
    const title = this.titled(t('progress.titleOf', { who: coalition.name, ...this.named(days) }));
    const presented = await repository.presentedBetween(this.database.prisma, coalition.id, since, until);
    const groups = [...Map.groupBy(presented, ({ groupId }) => groupId).values()];
    const reported = groups.filter((rows) => rows.some(({ documentId }) => documentId));
    // Who is not active owes nothing.
    const missing = groups.flatMap(([row]) =>
      row && !row.documentId && row.groupState === 'ACTIVE'
        ? [{ code: row.group, title: row.groupTitle, path: paths.group(coalition.slug, row.group) }]
        : [],
    );
    const gathered = reported.map((rows) => this.gathered(coalition, rows));
    return {
      title,
      blocks: draftYearly({ title, days, draftedAt: now }, gathered, missing, this.drafting),
      sources: presented.flatMap(({ documentId }) => documentId ?? []),
    };
  }

  private gathered({ slug }: Coalition, rows: readonly PresentedReport[]): GatheredGroup {
    return {
      code: rows[0]?.group ?? '',
      title: rows[0]?.groupTitle ?? '',
      reports: rows.map(({ group, code, title, fromDay, toDay, blocks }) => ({
        title: title ?? '',
        path: paths.document(slug, group, code ?? ''),
        days: this.span(fromDay ?? '', toDay ?? ''),
        blocks: blocks ?? [],
      })),
    };
  }

  /** What the groups presented in a time, as parts of a session's report; without images, which a file would lack. */
  async presentedTexts(
    coalitionId: string,
    since: Date,
    until: Date,
  ): Promise<{ group: string; days: string; blocks: Block[] }[]> {
    const presented = await repository.presentedBetween(this.database.prisma, coalitionId, since, until);
    return presented.flatMap(({ group, groupTitle, blocks, fromDay, toDay }) =>
      blocks && fromDay && toDay
        ? [
            {
              group: `${group} ${groupTitle}`,
              days: this.span(fromDay, toDay),
              blocks: asPart({ code: group, blocks: blocks.filter(({ kind }) => kind !== 'FIGURE') }, 1),
            },
          ]
        : [],
    );
  }

  private async factsOf(
    context: RequestContext,
    coalition: Coalition,
    group: WorkingGroup,
    { since, until }: ReportPeriod,
    now: Date,
  ): Promise<ProgressFacts> {
    const roles = await context.read.rolesOfGroup.load(group.id);
    return gatherProgress(
      this.database.prisma,
      { slug: coalition.slug, group, since, until: until < now ? until : now },
      roles.map(({ role }) => role),
      (roundIds, at) => this.evidence.inRounds(coalition, roundIds, at),
    );
  }

  async present(context: RequestContext, input: PresentProgressReportInput): Promise<ProgressReport> {
    const document = await this.documents.get(context, input.documentId);
    const report = await context.read.progressReport.load(document.id);
    if (!report) throw new DomainError('NOT_FOUND');
    const actorId = await authorize(context, 'REPORT_PROGRESS', this.subjectOf(report));
    if (!isTimely('REPORT_PROGRESS', document)) throw new DomainError('TRANSITION_UNKNOWN', { stage: document.stage });
    check({ revisionId: clientId(input.revisionId) });
    const presented = await this.database.transaction(async (tx) => {
      const lifecycle = await this.documents.lockFacts(tx, document.id);
      const known = await repository.find(tx, document.id);
      // Whoever pressed twice has done it once.
      if (known?.presentedBy === actorId) return known;
      if (!known || known.presentedAt) throw new DomainError('CONFLICT', { reason: 'presented' });
      const { version, revisionId } = input;
      const changes = { version, revisionId, changeLog: PRESENTED, changeClass: 'SUBSTANTIVE' } as const;
      const revision = await this.documents.latestFrozen(tx, document, changes, actorId);
      const audience = await this.documents.widen(tx, document, lifecycle, 'COALITION');
      const at = await this.database.now(tx);
      const row = { revisionId: revision.id, presentedBy: actorId, presentedAt: at };
      if (!(await repository.present(tx, document.id, row))) throw new DomainError('CONFLICT', { reason: 'presented' });
      const { coalitionId, id: streamId } = document;
      await append(tx, {
        ...{ coalitionId, streamId, kind: 'PROGRESS_PRESENTED', actorId, subjectId: revision.id, audience },
        ...{ facts: { revision: revision.number, scope: known.scope }, content: revision.contentHash, at },
      });
      return { ...known, ...row };
    });
    context.refresh();
    return presented;
  }

  private named({ from, to }: ReportDays) {
    return { from: dayNamed(from, this.messages), to: dayNamed(to, this.messages) };
  }

  private span(from: string, to: string): string {
    return this.messages.t('progress.days', { from: dayNamed(from, this.messages), to: dayNamed(to, this.messages) });
  }

  private titled = (title: string): string => title.slice(0, LIMITS.title).toWellFormed();
}
