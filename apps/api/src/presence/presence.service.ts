/**
 * Who else reads and writes at a document. Named are those who hold a role in its coalition and let themselves be seen,
 * and to them alone: who is not seen sees nobody. That somebody writes is told to those who may know of the round, and
 * to nobody while its results are hidden.
 */
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Document, Person, Round } from '@plenary/database';
import { DomainError, maySee, resultsAreHidden, roundVisibility } from '@plenary/domain';
import type { Standing } from '@plenary/domain';
import { isUuid } from '../platform/checks';
import type { Reading, RequestContext } from '../platform/context';
import { createReading } from '../platform/context';
import { Database } from '../platform/database';
import { Rooms, type Visitor } from './rooms';

export interface Presence {
  people: { person: Person; writing: boolean }[];
  /** How many are there beside those who are named. */
  more: number;
}

/** Somebody who is seen, once however many windows she has. */
interface Seen {
  person: Person;
  standing: Standing;
  writesIn: Round[];
}

interface Attendance {
  reading: Reading;
  /** Null where there is none any more. */
  document: Document | null;
  seen: ReadonlyMap<string, Seen>;
}

/** Rights that went without a call, and what another process took note of, are found within so long. */
const LOOK_EVERY = 15_000;
/** As many as are named; a longer list is no help while one reads. */
const NAMED = 20;
const NOBODY: Presence = { people: [], more: 0 };

function mayKnow(standing: Standing, document: Document, round?: Round): boolean {
  return maySee(standing, round ? { ...document, visibility: roundVisibility(round, document) } : document);
}

@Injectable()
export class PresenceService implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly rooms = new Rooms<Attendance>((documentId, visitors) => this.read(documentId, visitors));
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.rooms.look(), LOOK_EVERY).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Throws UNAUTHENTICATED or NOT_FOUND; ends when she may not see the document any more, and as soon as she stops. */
  async follow(
    context: RequestContext,
    documentId: string,
    writesIn: string | null,
  ): Promise<AsyncGenerator<Presence>> {
    const personId = context.requirePerson();
    const [document, round, standing] = await Promise.all([
      isUuid(documentId) ? context.read.document.load(documentId) : null,
      writesIn !== null && isUuid(writesIn) ? context.read.round.load(writesIn) : null,
      context.standing(),
    ]);
    const known = document !== null && mayKnow(standing, document);
    const knownRound = known && round?.documentId === documentId && mayKnow(standing, document, round);
    if (!known || (writesIn !== null && !knownRound)) throw new DomainError('NOT_FOUND');
    const stop = new AbortController();
    const followed = this.told(context, documentId, { personId, writesIn }, stop.signal);
    const end = followed.return.bind(followed);
    followed.return = (value) => {
      stop.abort();
      return end(value);
    };
    return followed;
  }

  private async *told(
    context: RequestContext,
    documentId: string,
    visitor: Visitor,
    signal: AbortSignal,
  ): AsyncGenerator<Presence> {
    let last = '';
    for await (const attendance of this.rooms.stand(documentId, visitor, signal)) {
      const { reading, document } = attendance;
      context.refresh(reading);
      if (!document || !mayKnow(await context.standing(), document)) {
        yield NOBODY;
        return;
      }
      const presence = this.seenBy(visitor.personId, attendance, document, await reading.now());
      const same = JSON.stringify([presence.people.map(({ person, writing }) => [person.id, writing]), presence.more]);
      if (same !== last) yield presence;
      last = same;
    }
  }

  /** What one of them is told; the same for all but herself and what they may not know of. */
  private seenBy(personId: string, { seen }: Attendance, document: Document, now: Date): Presence {
    const viewer = seen.get(personId);
    if (!viewer) return NOBODY;
    const people = [...seen.values()]
      .filter((other) => other !== viewer)
      .map(({ person, writesIn }) => ({
        person,
        writing: writesIn.some((round) => !resultsAreHidden(round, now) && mayKnow(viewer.standing, document, round)),
      }))
      .sort((a, b) => a.person.name.localeCompare(b.person.name, 'en') || (a.person.id < b.person.id ? -1 : 1));
    return { people: people.slice(0, NAMED), more: Math.max(people.length - NAMED, 0) };
  }

  /** A few statements for everybody who is there. */
  private async read(documentId: string, visitors: readonly Visitor[]): Promise<Attendance> {
    const reading = createReading(this.database);
    const ids = [...new Set(visitors.map(({ personId }) => personId))];
    const roundIds = [...new Set(visitors.flatMap(({ writesIn }) => writesIn ?? []))];
    const [document, persons, held, rounds] = await Promise.all([
      reading.document.load(documentId),
      Promise.all(ids.map((id) => reading.person.load(id))),
      Promise.all(ids.map((id) => reading.held.load(id))),
      Promise.all(roundIds.map((id) => reading.round.load(id))),
    ]);
    const seen = new Map<string, Seen>();
    ids.forEach((id, index) => {
      const person = persons[index];
      const standing = { personId: id, roles: held[index]?.roles ?? [] };
      if (!document || !person?.presence || person.erasedAt || person.id !== id) return;
      if (!standing.roles.some(({ coalitionId }) => coalitionId === document.coalitionId)) return;
      if (!mayKnow(standing, document)) return;
      const hers = visitors.filter(({ personId }) => personId === id).map(({ writesIn }) => writesIn);
      const writesIn = rounds.filter((round) => round !== null && hers.includes(round.id)) as Round[];
      seen.set(id, { person, standing, writesIn });
    });
    return { reading, document, seen };
  }
}
