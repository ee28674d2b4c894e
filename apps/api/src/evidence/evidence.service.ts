/**
 * Who was asked and who answered, for those who hold a role in the coalition: over the rounds that the viewer may see,
 * without those whose results are hidden, and with small numbers withheld.
 */
import { Injectable } from '@nestjs/common';
import type { Coalition, WorkingGroup } from '@plenary/database';
import type { EvidenceTable, EvidenceWords } from '@plenary/domain';
import { DomainError, evidenceOf, maySee, roundVisibility, sightOf } from '@plenary/domain';
import type { EvidenceOf } from '@plenary/graphql';
import { hidesResults } from '../comments/seen-comments';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { SessionsService } from '../sessions/sessions.service';
import { evidenceInRounds } from './evidence-in-rounds';
import type { DayCount, FlowRow, FoundRound } from './evidence.repository';
import * as repository from './evidence.repository';

const YEAR = 365 * 24 * 60 * 60 * 1000;

export interface EvidencePart {
  code: string;
  title: string | null;
  asked: number | null;
  answered: number | null;
  silent: string[];
}

export interface Evidence extends EvidenceTable {
  title: string | null;
  parts: EvidencePart[];
  roundCount: number;
  hiddenRounds: number;
  inflow: DayCount[];
  at: Date;
}

const NOBODY: Omit<EvidencePart, 'code' | 'title' | 'silent'> = { asked: 0, answered: 0 };

/** The words for which no answer is counted; a withheld number is not nought. */
const silentIn = ({ stakeholderGroups }: EvidenceTable): string[] =>
  stakeholderGroups.flatMap(({ word, answered }) => (word !== null && answered === 0 ? [word] : []));

@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
  ) {}

  async of(context: RequestContext, coalition: Coalition, of: EvidenceOf): Promise<Evidence | null> {
    const { roles } = await context.standing();
    if (!roles.some((held) => held.coalitionId === coalition.id)) return null;
    return of.meeting || of.session ? this.ofSession(context, coalition, of) : this.ofRounds(context, coalition, of);
  }

  /** As a table in a file. */
  async ofSlug(
    context: RequestContext,
    slug: string,
    of: EvidenceOf,
  ): Promise<{ coalition: Coalition; evidence: Evidence }> {
    const coalition = await context.read.coalitionBySlug.load(slug);
    const evidence = coalition && (await this.of(context, coalition, of));
    if (!coalition || !evidence) throw new DomainError('NOT_FOUND');
    return { coalition, evidence };
  }

  private async ofSession(
    context: RequestContext,
    coalition: Coalition,
    { meeting, session: code }: EvidenceOf,
  ): Promise<Evidence | null> {
    const session = await this.sessions.findByCode(context, coalition.slug, meeting ?? '', code ?? '');
    if (!session) return null;
    const rows = await repository.readSessionParticipants(this.database.prisma, session.id, session.endsAt);
    return {
      ...evidenceOf(rows, coalition).whole,
      ...{ title: session.title, parts: [], roundCount: 0, hiddenRounds: 0, inflow: [], at: await context.read.now() },
    };
  }

  private async ofRounds(context: RequestContext, coalition: Coalition, of: EvidenceOf): Promise<Evidence | null> {
    const groups = await context.read.groupsOfCoalition.load(coalition.id);
    const group = groups.find(({ code }) => code === of.group);
    if (of.group && !group) return null;
    const named = {
      ...(group ? { groupId: group.id } : {}),
      ...(group && of.document ? { document: of.document } : {}),
      ...(group && of.document && of.round ? { round: of.round } : {}),
    };
    const { prisma } = this.database;
    const found = await repository.findRounds(prisma, coalition.id, named);
    const standing = await context.standing();
    const rounds = found.filter(({ document, ...round }) =>
      maySee(standing, { ...document, coalitionId: coalition.id, visibility: roundVisibility(round, document) }),
    );
    // A group is known without rounds; a document or a round only by one that may be known.
    if (of.document && rounds.length === 0) return null;
    rounds.forEach((round) => context.read.round.prime(round.id, round));
    const now = await context.read.now();
    const hiding = await Promise.all(rounds.map(({ id }) => hidesResults(context, id)));
    const shown = rounds.filter(({ opensAt }, at) => !hiding[at] && opensAt <= now);
    const parts = new Map(shown.map((round) => [round.id, partOf(round, of)]));
    const [only] = shown;
    const [rows, inflow] = await Promise.all([
      parts.size > 0 ? repository.readParticipants(prisma, parts, now) : [],
      of.round && only ? repository.readInflow(prisma, only.id, now) : [],
    ]);
    const { whole, parts: tables } = evidenceOf(rows, coalition);
    return {
      ...whole,
      title: titleOf(of, group, rounds[0]),
      parts: of.round ? [] : partsOf(of, groups, shown, tables, coalition),
      roundCount: shown.length,
      hiddenRounds: hiding.filter(Boolean).length,
      inflow,
      at: now,
    };
  }

  /** Of rounds that the caller has seen to be shown. */
  inRounds(coalition: Coalition, roundIds: readonly string[], until: Date): Promise<EvidenceTable> {
    return evidenceInRounds(this.database.prisma, coalition, roundIds, until);
  }

  async flow(context: RequestContext, coalition: Coalition): Promise<FlowRow[]> {
    const { prisma } = this.database;
    const ids = await repository.findVisibleIds(prisma, coalition.id, sightOf(await context.standing()));
    const since = new Date((await context.read.now()).getTime() - YEAR);
    return ids.length > 0
      ? repository.readFlow(
          prisma,
          ids.map(({ id }) => id),
          since,
        )
      : [];
  }
}

/** To what a round belongs one step below what is asked for. */
const partOf = ({ code, document }: FoundRound, of: EvidenceOf): string =>
  of.document ? code : of.group ? document.code : document.groupId;

function titleOf(of: EvidenceOf, group: WorkingGroup | undefined, round: FoundRound | undefined): string | null {
  if (!group) return null;
  const { document } = round ?? {};
  if (!of.document || !document) return `${group.code} · ${group.title}`;
  return [`${group.code}-${document.code}`, document.title, of.round].filter(Boolean).join(' · ');
}

function partsOf(
  of: EvidenceOf,
  groups: readonly WorkingGroup[],
  rounds: readonly FoundRound[],
  tables: ReadonlyMap<string, EvidenceTable>,
  words: EvidenceWords,
): EvidencePart[] {
  const named: { key: string; code: string; title: string | null }[] = of.document
    ? rounds.map(({ code }) => ({ key: code, code, title: null }))
    : of.group
      ? [...new Map(rounds.map(({ document: { code, title } }) => [code, { key: code, code, title }])).values()]
      : groups.map(({ id, code, title }) => ({ key: id, code, title }));
  const isKnown = new Set(rounds.map((round) => partOf(round, of)));
  return named
    .filter(({ key }) => isKnown.has(key))
    .map(({ key, code, title }) => {
      const table = tables.get(key);
      const { asked, answered } = table ?? NOBODY;
      return { code, title, asked, answered, silent: table ? silentIn(table) : [...words.stakeholderGroups] };
    });
}
