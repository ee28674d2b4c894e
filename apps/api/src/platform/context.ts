/** What is known of a request: who asks, when, and what was already read for her. */
import type { Standing, TokenScope } from '@plenary/domain';
import { DomainError } from '@plenary/domain';
import { CALLS_OF_DOCUMENT, CALLS_OF_SESSION, PARTS_OF_CALL, callLoaders } from '../calls/calls.loader';
import { DELIVERABLES_OF_SESSION, deliverableLoaders } from '../deliverables/deliverables.loader';
import { MINUTES_OF_SESSION } from '../minutes/minutes.loader';
import { RUN_OF_SESSION } from '../run-of-show/run-of-show.loader';
import { PARTS_OF_SESSION, sessionLoaders } from '../sessions/sessions.loader';
import { ANNOUNCEMENT_OF_PUBLICATION } from '../announcements/announcements.loader';
import { coalitionLoaders } from '../coalitions/coalitions.loader';
import { PARTS_OF_COMMENT, commentLoaders } from '../comments/comments.loader';
import { DECISIONS_OF_DOCUMENT, consensusLoaders } from '../consensus/consensus.loader';
import { RULES_OF_DOCUMENT, decisionRulesLoaders } from '../decision-rules/decision-rules.loader';
import { EDITIONS_OF_DOCUMENT } from '../editions/editions.loader';
import { ANSWERS_OF_COMMENT, dispositionLoaders } from '../dispositions/dispositions.loader';
import { PARTS_OF_DOCUMENT, documentLoaders } from '../documents/documents.loader';
import { ORGANISATION_OF_COMMENT, organisationLoaders } from '../organisations/organisations.loader';
import { ROLES_OF_GROUP, peopleLoaders } from '../people/people.loader';
import { ERRATA_OF_PUBLICATION } from '../errata/errata.loader';
import { SUPPORTS_OF_DOCUMENT, fundingLoaders } from '../funding/funding.loader';
import { outreachLoaders } from '../outreach/outreach.loader';
import { groupProposalLoaders } from '../group-proposals/group-proposals.loader';
import { hubLoaders } from '../hub/hub.loader';
import { PARTS_OF_MILESTONE, milestoneLoaders } from '../milestones/milestones.loader';
import { pollLoaders } from '../polls/polls.loader';
import { positionLoaders } from '../positions/positions.loader';
import {
  REPORTS_OF_GROUP,
  REPORT_OF_DOCUMENT,
  WRITTEN_FOR_SESSION,
  progressReportLoaders,
} from '../progress-reports/progress-reports.loader';
import { PUBLICATION_OF_DOCUMENT, publicationLoaders } from '../publications/publications.loader';
import { reviewerLoaders } from '../reviewers/reviewers.loader';
import { PARTS_OF_ROUND, ROUNDS_OF_DOCUMENT, roundLoaders } from '../rounds/rounds.loader';
import { sdgLoaders } from '../sdgs/sdgs.loader';
import { STANDARDS_OF_DOCUMENT } from '../standards/standards.loader';
import { vocabularyLoaders } from '../vocabularies/vocabularies.loader';
import { asksFor } from './asker';
import type { Database } from './database';
import { gather } from './gather';
import { learn, one } from './loaders';

/** The signed-in account, whose address a mailed link has confirmed. */
export interface Account {
  id: string;
  address: string;
}

/** Everything that is read once and shared: within a request, or among all who receive the same frame. */
export function createReading(database: Database, known?: Date) {
  const { pool, prisma } = database;
  let at = known && Promise.resolve(known);
  const now = () => (at ??= database.now());
  const lastSeq = one<{ id: string; lastSeq: bigint }>(
    (ids) => prisma.stream.findMany({ where: { id: { in: ids } }, select: { id: true, lastSeq: true } }),
    (stream) => stream.id,
  );
  const coalitions = coalitionLoaders(database);
  const people = peopleLoaders(database);
  const byId = {
    ...callLoaders(database),
    ...coalitions,
    ...commentLoaders(database),
    ...documentLoaders(database, { ...coalitions, lastSeq }, now),
    ...roundLoaders(database),
    ...sessionLoaders(database, { ...coalitions, lastSeq }),
  };
  const hanging = <Parts extends Parameters<typeof gather>[2]>(table: string, parts: Parts) =>
    gather(pool, table, parts, (loader, rows) => learn(byId[loader as 'round'], rows as never));
  return {
    now,
    lastSeq,
    ...byId,
    ...hanging('documents', {
      ...PARTS_OF_DOCUMENT,
      ...ROUNDS_OF_DOCUMENT,
      ...DECISIONS_OF_DOCUMENT,
      ...CALLS_OF_DOCUMENT,
      ...PUBLICATION_OF_DOCUMENT,
      ...EDITIONS_OF_DOCUMENT,
      ...RULES_OF_DOCUMENT,
      ...REPORT_OF_DOCUMENT,
      ...STANDARDS_OF_DOCUMENT,
      ...SUPPORTS_OF_DOCUMENT,
    }),
    ...hanging('rounds', PARTS_OF_ROUND),
    ...hanging('comments', { ...PARTS_OF_COMMENT, ...ANSWERS_OF_COMMENT, ...ORGANISATION_OF_COMMENT }),
    ...hanging('calls', PARTS_OF_CALL),
    ...hanging('milestones', PARTS_OF_MILESTONE),
    ...hanging('publications', { ...ERRATA_OF_PUBLICATION, ...ANNOUNCEMENT_OF_PUBLICATION }),
    ...hanging('working_groups', { ...ROLES_OF_GROUP, ...REPORTS_OF_GROUP }),
    ...hanging('sessions', {
      ...PARTS_OF_SESSION,
      ...RUN_OF_SESSION,
      ...MINUTES_OF_SESSION,
      ...DELIVERABLES_OF_SESSION,
      ...CALLS_OF_SESSION,
      ...WRITTEN_FOR_SESSION,
    }),
    ...consensusLoaders(database),
    ...decisionRulesLoaders(database),
    ...deliverableLoaders(database),
    ...dispositionLoaders(database),
    ...fundingLoaders(database),
    ...outreachLoaders(database),
    ...groupProposalLoaders(database),
    ...sdgLoaders(database),
    ...hubLoaders(database),
    ...milestoneLoaders(database),
    ...organisationLoaders(database),
    ...people,
    ...pollLoaders(database),
    ...positionLoaders(database, people.person),
    ...progressReportLoaders(database),
    ...publicationLoaders(database),
    ...reviewerLoaders(database),
    ...vocabularyLoaders(database),
  };
}
export type Reading = ReturnType<typeof createReading>;

export class RequestContext {
  private reading: Reading;
  private roles: Standing['roles'] | null;

  constructor(
    private readonly database: Database,
    readonly account: Account | null,
    readonly personId: string | null,
    /** What was read together with who asks, or is read for others too. */
    known?: { roles: Standing['roles']; now: Date } | { roles: Standing['roles']; reading: Reading },
    /** Within which a script asks in her name; absent where she asks herself. */
    readonly scopes?: readonly TokenScope[],
  ) {
    this.reading = known && 'reading' in known ? known.reading : createReading(database, known?.now);
    asksFor(personId);
    this.roles = known?.roles ?? null;
  }

  get read(): Reading {
    return this.reading;
  }

  /** After a change, and for each live frame: what was read before holds no longer. */
  refresh(reading?: Reading): void {
    this.reading = reading ?? createReading(this.database);
    this.roles = null;
  }

  async standing(): Promise<Standing> {
    if (!this.personId) return { personId: null, roles: [] };
    const roles = this.roles ?? (await this.read.held.load(this.personId))?.roles ?? [];
    return { personId: this.personId, roles, ...(this.scopes ? { scopes: this.scopes } : {}) };
  }

  /** Whether the viewer holds any role in the coalition or in one of its groups. */
  async isInside(coalitionId: string): Promise<boolean> {
    return (await this.standing()).roles.some((held) => held.coalitionId === coalitionId);
  }

  /** Throws UNAUTHENTICATED for a visitor and for an account that has not said who it is. */
  requirePerson(): string {
    if (!this.personId) throw new DomainError('UNAUTHENTICATED', { account: this.account !== null });
    return this.personId;
  }

  /** For what concerns her alone and no script. Throws UNAUTHENTICATED or FORBIDDEN. */
  requireHerself(): { personId: string; account: Account } {
    const personId = this.requirePerson();
    if (this.scopes || !this.account) throw new DomainError('FORBIDDEN', { beyond: 'token' });
    return { personId, account: this.account };
  }
}
