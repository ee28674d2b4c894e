/**
 * Where the groups of a coalition stand, in a handful of statements whatever their number. Who sees all of a group gets
 * every fact of it; others get what their rounds and the stages say, since drafts and reports are a group's own.
 */
import { Injectable } from '@nestjs/common';
import type { Coalition, Document, Round } from '@plenary/database';
import type { Alert, AttentionFacts, RaisedAlert, Waiting } from '@plenary/domain';
import {
  ALERTS,
  DomainError,
  alertsOf,
  finalEnd,
  isWaitedFor,
  maySee,
  roundState,
  roundVisibility,
  sightOf,
  silentAmong,
  waitingFor,
} from '@plenary/domain';
import { hidesResults, seenCounts } from '../comments/seen-comments';
import type { DocumentFacts } from '../documents/lifecycle-facts';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import type { OverviewFacts } from './overview.repository';
import * as repository from './overview.repository';

export interface OverviewRow {
  document: Document;
  revisionCount: number;
  undisposedCount: number;
  lastChangeAt: Date;
  milestoneId: string | null;
  waiting: (Waiting & { forViewer: boolean })[];
  alerts: RaisedAlert[];
  waitsForViewer: boolean;
  openRoundId: string | null;
}

@Injectable()
export class OverviewService {
  constructor(private readonly database: Database) {}

  async rows(context: RequestContext, coalition: Coalition): Promise<OverviewRow[]> {
    const standing = await context.standing();
    const documents = await repository.findDocuments(this.database.prisma, coalition.id, sightOf(standing));
    const ids = documents.map(({ id }) => id);
    const now = await context.read.now();
    const { prisma } = this.database;
    const known = await repository.readFacts(prisma, ids, standing.personId, now);
    const factsOf = new Map(known.map((row) => [row.documentId, row]));
    const rows = await Promise.all(
      documents.map(async (document) => {
        context.read.document.prime(document.id, document);
        const [facts, rounds] = await Promise.all([
          context.read.lifecycleFacts.load(document.id),
          context.read.roundsOfDocument.load(document.id),
        ]);
        const own = factsOf.get(document.id);
        if (!facts || !own) return null;
        return this.row(context, coalition, document, facts, own, rounds, now);
      }),
    );
    return rows.filter((row) => row !== null).sort(byPressure);
  }

  /** As a table: for members of the coalition. */
  async rowsOf(context: RequestContext, slug: string): Promise<{ coalition: Coalition; rows: OverviewRow[] }> {
    const coalition = await context.read.coalitionBySlug.load(slug);
    const standing = await context.standing();
    if (!coalition || !standing.roles.some((held) => held.coalitionId === coalition.id))
      throw new DomainError('NOT_FOUND');
    return { coalition, rows: await this.rows(context, coalition) };
  }

  private async row(
    context: RequestContext,
    coalition: Coalition,
    document: Document,
    facts: DocumentFacts,
    extra: OverviewFacts,
    rounds: readonly Round[],
    now: Date,
  ): Promise<OverviewRow> {
    const standing = await context.standing();
    const seesAll = maySee(standing, { ...document, visibility: 'GROUP' });
    const seen = rounds.filter((round) =>
      maySee(standing, { ...document, visibility: roundVisibility(round, document) }),
    );
    const counts = await Promise.all(seen.map((round) => seenCounts(context, round)));
    const undisposed = counts.reduce((sum, count) => sum + count.undisposed, 0);
    const running = seen.find((round) => ['OPEN', 'REPLYING'].includes(roundState(round, now)));
    const takes = running && roundState(running, now) === 'REPLYING' ? 'REPLIES' : 'COMMENTS';
    const openRound = running ? ({ ...running, closesAt: finalEnd(running), takes } as const) : null;
    // Each hidden comment would show as a change.
    const hides = (await Promise.all(rounds.map(({ id }) => hidesResults(context, id)))).some(Boolean);
    const lastChangeAt = hides ? document.stageSince : extra.lastChangeAt;
    const milestones = extra.milestones.map(({ dueAt, slips }) => ({ dueAt: new Date(dueAt), slips }));
    // Milestones are promises to the coalition; whoever is not in it sees none.
    const isInside = standing.roles.some(({ coalitionId }) => coalitionId === document.coalitionId);
    const shown: AttentionFacts = {
      ...(seesAll ? facts : { ...facts, ...UNKNOWN }),
      undisposed,
      openRound,
      reviewDueAt: extra.reviewDueAt,
      oldestUndisposedAt: seesAll && !hides ? extra.oldestUndisposedAt : null,
      milestones: isInside ? milestones : [],
      lastChangeAt,
      silent: running && extra.heard ? silentAmong(coalition.stakeholderGroups, extra.heard) : [],
    };
    const subject = {
      ...document,
      ...(openRound ? { round: { state: 'OPEN' as const, audience: openRound.audience } } : {}),
    };
    const waiting = waitingFor(shown).map((one) => ({ ...one, forViewer: isWaitedFor(standing, one.on, subject) }));
    return {
      document,
      revisionCount: facts.revisionCount,
      undisposedCount: undisposed,
      lastChangeAt,
      milestoneId: (isInside && extra.milestones[0]?.id) || null,
      waiting,
      alerts: alertsOf(shown),
      openRoundId: running?.id ?? null,
      waitsForViewer: waiting.some(({ forViewer }) => forViewer),
    };
  }
}

/** What somebody outside the group does not learn. */
const UNKNOWN = {
  draftChanged: false,
  unpublishedReports: 0,
  answersOut: [],
  unresolvedObjections: 0,
} as const satisfies Partial<AttentionFacts>;

const pressure = ({ alerts }: OverviewRow): number => {
  const [first] = alerts;
  return first ? ALERTS.indexOf(first.alert satisfies Alert) : ALERTS.length;
};

function byPressure(a: OverviewRow, b: OverviewRow): number {
  return (
    pressure(a) - pressure(b) ||
    Number(b.waitsForViewer) - Number(a.waitsForViewer) ||
    a.lastChangeAt.getTime() - b.lastChangeAt.getTime()
  );
}
