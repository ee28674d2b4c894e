/**
 * For whom the database is asked, for the second wall: a request begins as a visitor's and becomes a person's once it is
 * known who asks. What runs outside of any request, such as jobs and the frames that all readers share, asks for nobody
 * and sees everything; there the services' own questions are the wall.
 */
import { SYSTEM } from '@plenary/database';
import { AsyncLocalStorage } from 'node:async_hooks';

const VISITOR = '';
const asker = new AsyncLocalStorage<{ person: string | null }>();

/** Who asks now, in the words of `plenary.person`; null where that does not matter. */
export const asksNow = (): string | null => {
  const store = asker.getStore();
  return store ? store.person : SYSTEM;
};

/** Runs a request, at first for a visitor. */
export const asVisitor = <T>(work: () => T): T => asker.run({ person: VISITOR }, work);

/** From here on the request is this person's. */
export function asksFor(personId: string | null): void {
  const store = asker.getStore();
  if (store) store.person = personId ?? VISITOR;
}

/** For work on all that is kept of a person, wherever it is and whether or not she may see it by now. */
export const asSystem = <T>(work: () => T): T => asker.run({ person: SYSTEM }, work);

/** For tables before the wall, such as those that say who asks: no connection has to be told anything first. */
export const asWhoever = <T>(work: () => T): T => asker.run({ person: null }, work);
