/** What is known of a request: who asks, when, and what was already read for her. */
import type { Standing } from '@plenary/domain';
import { DomainError } from '@plenary/domain';
import { callLoaders } from '../calls/calls.loader';
import { deliverableLoaders } from '../deliverables/deliverables.loader';
import { minutesLoaders } from '../minutes/minutes.loader';
import { runLoaders } from '../run-of-show/run-of-show.loader';
import { sessionLoaders } from '../sessions/sessions.loader';
import { coalitionLoaders } from '../coalitions/coalitions.loader';
import { commentLoaders } from '../comments/comments.loader';
import { consensusLoaders } from '../consensus/consensus.loader';
import { decisionRulesLoaders } from '../decision-rules/decision-rules.loader';
import { dispositionLoaders } from '../dispositions/dispositions.loader';
import { documentLoaders } from '../documents/documents.loader';
import { editionLoaders } from '../editions/editions.loader';
import { organisationLoaders } from '../organisations/organisations.loader';
import { peopleLoaders } from '../people/people.loader';
import { errataLoaders } from '../errata/errata.loader';
import { milestoneLoaders } from '../milestones/milestones.loader';
import { pollLoaders } from '../polls/polls.loader';
import { positionLoaders } from '../positions/positions.loader';
import { publicationLoaders } from '../publications/publications.loader';
import { reviewerLoaders } from '../reviewers/reviewers.loader';
import { roundLoaders } from '../rounds/rounds.loader';
import { vocabularyLoaders } from '../vocabularies/vocabularies.loader';
import type { Database } from './database';

/** The signed-in account, whose address a mailed link has confirmed. */
export interface Account {
  id: string;
  address: string;
}

/** Everything that is read once and shared: within a request, or among all who receive the same frame. */
export function createReading(database: Database, known?: Date) {
  let now = known && Promise.resolve(known);
  return {
    now: () => (now ??= database.now()),
    ...callLoaders(database),
    ...deliverableLoaders(database),
    ...minutesLoaders(database),
    ...runLoaders(database),
    ...sessionLoaders(database),
    ...coalitionLoaders(database),
    ...commentLoaders(database),
    ...consensusLoaders(database),
    ...decisionRulesLoaders(database),
    ...dispositionLoaders(database),
    ...documentLoaders(database),
    ...editionLoaders(database),
    ...organisationLoaders(database),
    ...peopleLoaders(database),
    ...errataLoaders(database),
    ...milestoneLoaders(database),
    ...pollLoaders(database),
    ...positionLoaders(database),
    ...publicationLoaders(database),
    ...reviewerLoaders(database),
    ...roundLoaders(database),
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
  ) {
    this.reading = known && 'reading' in known ? known.reading : createReading(database, known?.now);
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
    return { personId: this.personId, roles: this.roles ?? (await this.read.rolesOfPerson.load(this.personId)) };
  }

  /** Throws UNAUTHENTICATED for a visitor and for an account that has not said who it is. */
  requirePerson(): string {
    if (!this.personId) throw new DomainError('UNAUTHENTICATED', { account: this.account !== null });
    return this.personId;
  }
}
