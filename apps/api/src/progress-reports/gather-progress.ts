/** The record's facts of a group's period as the domain takes them: with names, days and where each leads. */
import type { Transaction, WorkingGroup } from '@plenary/database';
import type { EvidenceTable, ProgressFacts, Role } from '@plenary/domain';
import { dayOf, paths, vacantOffices } from '@plenary/domain';
import type { MilestoneRow, RoundRow } from './progress-facts';
import * as facts from './progress-facts';

interface Gathering {
  slug: string;
  group: Pick<WorkingGroup, 'id' | 'code'>;
  since: Date;
  /** The first instant after the period, or now where that is earlier. */
  until: Date;
}

/** Who was asked and who answered in these rounds up to an instant. */
type Evidence = (roundIds: readonly string[], at: Date) => Promise<EvidenceTable>;

export async function gatherProgress(
  tx: Pick<Transaction, '$queryRaw'>,
  { slug, group, since, until }: Gathering,
  held: readonly Role[],
  evidence: Evidence,
): Promise<ProgressFacts> {
  const asked = { groupId: group.id, since, until };
  const [texts, rounds, dispositions, decisions, publications, milestones] = await Promise.all([
    facts.readTexts(tx, asked),
    facts.readRounds(tx, asked),
    facts.readDispositions(tx, asked),
    facts.readDecisions(tx, asked),
    facts.readPublications(tx, asked),
    facts.readMilestones(tx, asked),
  ]);
  const name = (row: { group: string; code: string; title: string }) => ({
    reference: `${row.group}-${row.code}`,
    title: row.title,
    path: paths.document(slug, row.group, row.code),
  });
  return {
    texts: texts.filter(({ isClosed }) => !isClosed).map((text) => ({ ...text, ...name(text) })),
    closedTexts: texts.filter(({ isClosed }) => isClosed).length,
    rounds: rounds.map((round) => ({
      ...round,
      ...name(round),
      path: paths.round(slug, round.group, round.code, round.round),
      ends: dayOf(round.endsAt, round.zone),
    })),
    dispositions,
    decisions: decisions.map((one) => ({ ...one, ...name(one), day: dayOf(one.at, 'UTC') })),
    publications: publications.map(({ group: of, code, title, reference, edition, at }) => ({
      ...{ reference, title, edition, path: paths.publication(slug, of, code), day: dayOf(at, 'UTC') },
    })),
    milestones: milestones.map((one) => ({ ...milestone(one, until), path: paths.milestones(slug) })),
    vacancies: vacantOffices(held).map((role) => ({ role, path: paths.people(slug, group.code) })),
    participation: await participation(slug, group.code, rounds, (ids) => evidence(ids, until)),
  };
}

function milestone(
  { title, dueAt, zone, resolution, resolvedAt, earlier }: MilestoneRow,
  until: Date,
): Omit<ProgressFacts['milestones'][number], 'path'> {
  const what = resolution ?? (dueAt <= until ? 'OVERDUE' : earlier ? 'SLIPPED' : 'COMING');
  return {
    ...{ title, what, day: dayOf(resolvedAt ?? dueAt, zone) },
    earlier: what === 'SLIPPED' && earlier ? dayOf(earlier, zone) : null,
  };
}

async function participation(
  slug: string,
  group: string,
  rounds: readonly RoundRow[],
  evidence: (roundIds: readonly string[]) => Promise<EvidenceTable>,
): Promise<ProgressFacts['participation']> {
  const shown = rounds.filter(({ comments }) => comments !== null).map(({ id }) => id);
  if (shown.length === 0) return null;
  const { asked, answered, stakeholderGroups } = await evidence(shown);
  return {
    ...{ path: paths.evidence(slug, { group }), rounds: shown.length, asked, answered },
    groups: stakeholderGroups.flatMap((line) =>
      line.word === null ? [] : [{ word: line.word, answered: line.answered }],
    ),
  };
}
