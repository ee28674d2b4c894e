/**
 * The live feed of a record. PostgreSQL tells which stream moved; the new entries are read once, and once for all
 * subscribers what they are about. A subscriber that comes back with a cursor first gets what it missed.
 */
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Entry } from '@plenary/database';
import type { Listener } from '@plenary/database';
import { listen } from '@plenary/database';
import type { Reading } from '../context';
import { createReading } from '../context';
import { Database } from '../database';
import { findConcerned } from './concerned';
import { RECORD_CHANNEL } from './record';
import { Renderings } from './shared-frames';

/** Some new entries of one stream, what was read for them, whom they concern, and what is rendered of them. */
export interface Batch {
  entries: Entry[];
  reading: Reading;
  concerned: ReadonlyMap<string, ReadonlySet<string>>;
  renderings: Renderings;
}

/** Entries that one reading takes at most; a reader that is further behind takes several. */
const AT_MOST = 200;

class Stream {
  readonly subscribers = new Set<() => void>();
  private batches = new Map<bigint, Promise<Batch>>();
  private renderings: Renderings;

  constructor(
    private readonly id: string,
    private readonly database: Database,
    private readonly onExecution: () => void,
  ) {
    this.renderings = new Renderings(onExecution);
  }

  /** What follows a number, read once for all who stand there. */
  after(seq: bigint): Promise<Batch> {
    let batch = this.batches.get(seq);
    if (!batch) {
      batch = this.read(seq, this.renderings);
      this.batches.set(seq, batch);
      // A reading that failed is not the answer for those who come after.
      batch.catch(() => this.batches.delete(seq));
    }
    return batch;
  }

  private async read(seq: bigint, renderings: Renderings): Promise<Batch> {
    const { prisma, pool } = this.database;
    const entries = await prisma.entry.findMany({
      where: { streamId: this.id, seq: { gt: seq } },
      orderBy: { seq: 'asc' },
      take: AT_MOST,
    });
    const subjects = entries.flatMap(({ subjectId }) => subjectId ?? []);
    const concerned = await findConcerned(pool, subjects);
    return { entries, reading: createReading(this.database), concerned, renderings };
  }

  wake(): void {
    this.batches.clear();
    // What was rendered before may show what has been taken back since.
    this.renderings = new Renderings(this.onExecution);
    for (const wake of this.subscribers) wake();
  }
}

@Injectable()
export class Feed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly streams = new Map<string, Stream>();
  private listener: Listener | undefined;
  /** How many frames were rendered since the start, for those who measure. */
  executions = 0;
  /** For frames of one reader alone. */
  readonly unshared = new Renderings(() => (this.executions += 1));

  constructor(private readonly database: Database) {}

  async onApplicationBootstrap(): Promise<void> {
    this.listener = await listen(this.database.url, RECORD_CHANNEL, (streamId) => this.streams.get(streamId)?.wake(), {
      onReconnect: () => this.wakeAll(),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listener?.close();
    this.wakeAll();
  }

  /** A connection that was away may have missed calls: everybody looks. */
  private wakeAll(): void {
    for (const stream of this.streams.values()) stream.wake();
  }

  /** New entries of a stream after a number, for ever or until it is aborted. */
  async *batches(streamId: string, after: bigint, signal?: AbortSignal): AsyncGenerator<Batch> {
    const stream = this.streams.get(streamId) ?? new Stream(streamId, this.database, () => (this.executions += 1));
    this.streams.set(streamId, stream);
    let call = Promise.withResolvers<void>();
    const subscriber = (): void => call.resolve();
    stream.subscribers.add(subscriber);
    signal?.addEventListener('abort', subscriber);
    try {
      for (let seq = after; !signal?.aborted;) {
        // Taken before the reading: a call that comes while it runs is not missed.
        call = Promise.withResolvers<void>();
        const batch = await stream.after(seq);
        const last = batch.entries.at(-1);
        if (last) {
          yield batch;
          seq = last.seq;
        } else {
          if (!signal?.aborted) await call.promise;
        }
      }
    } finally {
      signal?.removeEventListener('abort', subscriber);
      stream.subscribers.delete(subscriber);
      if (stream.subscribers.size === 0) this.streams.delete(streamId);
    }
  }

  async lastSeq(streamId: string): Promise<bigint> {
    const stream = await this.database.prisma.stream.findUnique({ where: { id: streamId } });
    return stream?.lastSeq ?? 0n;
  }
}
