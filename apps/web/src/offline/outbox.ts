/**
 * Comments that were written without a line. Each waits in its writer's browser under the id that it was given when the
 * writing began, goes out once when the line is back, from whatever screen, and stays until its writer has seen what
 * became of it. Whether it is in time is said by the server's clock when it arrives.
 */
import type { MakeCommentInput } from '@plenary/graphql';
import type { ErrorCode } from '@plenary/domain';
import { keep, keptKeys, readKept } from '../platform/kept';

export type Fate = { state: 'WAITING' } | { state: 'TAKEN'; reference: string } | { state: 'REFUSED'; code: ErrorCode };

export interface Sent {
  /** Whose comment it is: nobody else sends it. */
  personId: string;
  input: MakeCommentInput;
  /** Where it was written, for its writer. */
  path: string;
  fate: Fate;
}

const PREFIX = 'outbox.';
const listeners = new Set<() => void>();
let held: readonly Sent[] | null = null;

function changed(): void {
  held = null;
  for (const listener of listeners) listener();
}

/** In the order in which they were written: the ids are of their time. */
export function outbox(): readonly Sent[] {
  held ??= keptKeys(PREFIX)
    .sort()
    .flatMap((key) => readKept<Sent>(key) ?? []);
  return held;
}

export function onOutbox(listener: () => void): () => void {
  // Another window of the same browser sends as well.
  const elsewhere = () => changed();
  addEventListener('storage', elsewhere);
  listeners.add(listener);
  return () => {
    removeEventListener('storage', elsewhere);
    listeners.delete(listener);
  };
}

export function putOut(sent: Sent): void {
  keep(PREFIX + sent.input.commentId, sent);
  changed();
}

export function takeBack(commentId: string): void {
  keep(PREFIX + commentId, null);
  changed();
}

type Answer = Exclude<Fate, { state: 'WAITING' }> | null;

/** Sends what waits, one after the other; a lost line (null) ends the round, and the rest goes on waiting. */
export async function sendWaiting(personId: string, make: (input: MakeCommentInput) => Promise<Answer>): Promise<void> {
  const round = async () => {
    for (const sent of outbox()) {
      if (sent.personId !== personId || sent.fate.state !== 'WAITING') continue;
      const fate = await make(sent.input);
      if (!fate) return;
      putOut({ ...sent, fate });
    }
  };
  // Two windows would only ask twice; the id makes it one comment all the same.
  if (!('locks' in navigator)) return round();
  await navigator.locks.request('plenary.outbox', { ifAvailable: true }, async (lock) => {
    if (lock) await round();
  });
}
