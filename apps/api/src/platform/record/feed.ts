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
import { RECORD_CHANNEL } from './record';

/** Some new entries of one stream, and what was read for them. */
export interface Batch {
  entries: Entry[];
  reading: Reading;
}

/** Entries that one reading takes at most; a reader that is further behind takes several. */
const AT_MOST = 200;

class Stream {
  readonly subscribers = new Set<() => void>();
  private batches = new Map<bigint, Promise<Batch>>();

  constructor(
    private readonly id: string,
    private readonly database: Database,
  ) {}

  /** What follows a number, read once for all who stand there. */
  after(seq: bigint): Promise<Batch> {
    let batch = this.batches.get(seq);
    if (!batch) {
      batch = this.database.prisma.entry
        .findMany({ where: { streamId: this.id, seq: { gt: seq } }, orderBy: { seq: 'asc' }, take: AT_MOST })
        .then((entries) => ({ entries, reading: createReading(this.database) }));
      this.batches.set(seq, batch);
      // A reading that failed is not the answer for those who come after.
      batch.catch(() => this.batches.delete(seq));
    }
    return batch;
  }

  wake(): void {
    this.batches.clear();
    for (const wake of this.subscribers) wake();
  }
}

@Injectable()
export class Feed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly streams = new Map<string, Stream>();
  private listener: Listener | undefined;

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

  /** New entries of a stream after a number, for ever. */
  async *batches(streamId: string, after: bigint): AsyncGenerator<Batch> {
    const stream = this.streams.get(streamId) ?? new Stream(streamId, this.database);
    this.streams.set(streamId, stream);
    let call = Promise.withResolvers<void>();
    const subscriber = (): void => call.resolve();
    stream.subscribers.add(subscriber);
    try {
      for (let seq = after; ;) {
        // Taken before the reading: a call that comes while it runs is not missed.
        call = Promise.withResolvers<void>();
        const batch = await stream.after(seq);
        const last = batch.entries.at(-1);
        if (last) {
          yield batch;
          seq = last.seq;
        } else {
          await call.promise;
        }
      }
    } finally {
      stream.subscribers.delete(subscriber);
      if (stream.subscribers.size === 0) this.streams.delete(streamId);
    }
  }

  async lastSeq(streamId: string): Promise<bigint> {
    const stream = await this.database.prisma.stream.findUnique({ where: { id: streamId } });
    return stream?.lastSeq ?? 0n;
  }
}
