/**
 * Acts that take their time, while they run: each says how far it has come, and can be stopped until all of it is about
 * to be saved. They are held in memory and known to whoever does them alone. An act saves all or nothing in one
 * transaction; from its seal on it cannot be stopped, and until then a stop is kept.
 */
import { Injectable } from '@nestjs/common';
import type { ActPhase } from '@plenary/domain';
import { DomainError } from '@plenary/domain';
import { check, clientId } from '../platform/checks';
import type { RequestContext } from '../platform/context';

export interface ActProgress {
  phase: ActPhase;
  done: number;
  total: number;
}

/** What an act says while it runs. Both throw CANCELLED where it was stopped. */
export interface LongAct {
  at(phase: ActPhase, done?: number, total?: number): void;
  /** The last word in its transaction. */
  seal(): void;
}

/** As many as are remembered; the oldest that nobody follows and that does not run is forgotten first. */
const REMEMBERED = 1_000;

/** For whom nobody waits. */
const UNWATCHED: LongAct = { at: () => undefined, seal: () => undefined };

class HeldAct implements LongAct {
  state: 'WAITING' | 'RUNNING' | 'SEALED' | 'CANCELLED' | 'OVER' = 'WAITING';
  progress: ActProgress | null = null;
  readonly wakers = new Set<() => void>();

  at(phase: ActPhase, done = 0, total = 0): void {
    if (this.isStopped) throw new DomainError('CANCELLED');
    this.progress = { phase, done, total };
    this.wake();
  }

  seal(): void {
    if (this.isStopped) throw new DomainError('CANCELLED');
    this.state = 'SEALED';
  }

  get isStopped(): boolean {
    return this.state === 'CANCELLED';
  }

  get isIdle(): boolean {
    return this.state !== 'RUNNING' && this.wakers.size === 0;
  }

  wake(): void {
    for (const wake of this.wakers) wake();
  }
}

@Injectable()
export class LongActs {
  private readonly acts = new Map<string, HeldAct>();

  /** Does an act under an id of the client's; without one it goes unwatched. */
  async run<Value>(
    context: RequestContext,
    actId: string | null | undefined,
    work: (act: LongAct) => Promise<Value>,
  ): Promise<Value> {
    if (actId === null || actId === undefined) return work(UNWATCHED);
    const act = this.held(context, actId);
    // Stopped while it was still on its way here.
    if (act.isStopped) throw new DomainError('CANCELLED');
    if (act.state === 'RUNNING') throw new DomainError('CONFLICT', { reason: 'runs-already' });
    act.state = 'RUNNING';
    act.progress = null;
    try {
      const value = await work(act);
      act.state = 'SEALED';
      return value;
    } catch (error) {
      if (!act.isStopped) act.state = 'OVER';
      throw error;
    } finally {
      act.wake();
    }
  }

  /** Whether nothing of it will be saved. */
  cancel(context: RequestContext, actId: string): boolean {
    const act = this.held(context, actId);
    if (act.state === 'SEALED') return false;
    act.state = 'CANCELLED';
    return true;
  }

  /** From its beginning to its end, or until she stops following. */
  follow(context: RequestContext, actId: string): AsyncGenerator<ActProgress> {
    const act = this.held(context, actId);
    const stop = new AbortController();
    const followed = this.told(act, stop.signal);
    const end = followed.return.bind(followed);
    followed.return = (value) => {
      stop.abort();
      return end(value);
    };
    return followed;
  }

  private async *told(act: HeldAct, signal: AbortSignal): AsyncGenerator<ActProgress> {
    let call = Promise.withResolvers<void>();
    const wake = (): void => call.resolve();
    act.wakers.add(wake);
    signal.addEventListener('abort', wake);
    let last: ActProgress | null = null;
    try {
      while (!signal.aborted) {
        const { progress, state } = act;
        if (progress && progress !== last) yield progress;
        last = progress;
        if (act.progress !== progress) continue;
        if (state !== 'WAITING' && state !== 'RUNNING') return;
        await call.promise;
        call = Promise.withResolvers<void>();
      }
    } finally {
      signal.removeEventListener('abort', wake);
      act.wakers.delete(wake);
    }
  }

  private held(context: RequestContext, actId: string): HeldAct {
    const personId = context.requirePerson();
    check({ actId: clientId(actId) });
    const key = `${personId} ${actId}`;
    const known = this.acts.get(key);
    if (known) return known;
    if (this.acts.size >= REMEMBERED) {
      const idle = [...this.acts].find(([, act]) => act.isIdle);
      if (!idle) throw new DomainError('LIMIT_EXCEEDED', { limit: 'acts', most: REMEMBERED });
      this.acts.delete(idle[0]);
    }
    const act = new HeldAct();
    this.acts.set(key, act);
    return act;
  }
}
