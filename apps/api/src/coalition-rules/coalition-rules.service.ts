/** The rules of a dynamic coalition, checked, each with the place where it is seen or met. */
import { Injectable } from '@nestjs/common';
import type { Coalition } from '@plenary/database';
import type { RuleCheck } from '@plenary/domain';
import { checkCoalitionRules, paths } from '@plenary/domain';
import { asSystem } from '../platform/asker';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import type { FactsWithPlaces } from './coalition-rules.repository';
import { readFacts } from './coalition-rules.repository';

type Place = (slug: string, facts: FactsWithPlaces) => string;

const PLACES: Record<RuleCheck['rule'], Place> = {
  OPEN_MEMBERSHIP: (slug, { keptOut }) => (keptOut > 0 ? paths.directory(slug) : paths.join(slug)),
  OPEN_LIST: (slug, { closedGroup }) => (closedGroup ? paths.group(slug, closedGroup) : paths.evidence(slug)),
  OPEN_ARCHIVE: (slug, { unpublished }) =>
    unpublished
      ? paths.dispositions(slug, unpublished.group, unpublished.document, unpublished.round)
      : paths.publicCoalition(slug),
  STAKEHOLDER_GROUPS: (slug) => paths.evidence(slug),
  MINORITY_VIEWS: (slug, { unsaid }) =>
    unsaid ? paths.decisions(slug, unsaid.group, unsaid.document) : paths.publicCoalition(slug),
  YEARLY_REPORT: (slug) => paths.sessions(slug),
};

@Injectable()
export class CoalitionRulesService {
  constructor(private readonly database: Database) {}

  /** For those who hold a role in the coalition; the same for all of them, whatever each may read. */
  async check(context: RequestContext, { id, slug }: Coalition): Promise<(RuleCheck & { path: string })[]> {
    const { roles } = await context.standing();
    if (!roles.some(({ coalitionId }) => coalitionId === id)) return [];
    const now = await context.read.now();
    const facts = await asSystem(() => readFacts(this.database.prisma, id, now));
    return facts
      ? checkCoalitionRules({ ...facts, now }).map((check) => ({ ...check, path: PLACES[check.rule](slug, facts) }))
      : [];
  }
}
