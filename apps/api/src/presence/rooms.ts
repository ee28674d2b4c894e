/**
 * Who is where, in memory alone: nothing is written down, and whoever goes is gone. What changes within a moment is read
 * once for all who are there, so that somebody who begins to write does not seem to leave and come back, and a crowd
 * costs no more than one reader does.
 */
import { log } from '../platform/log';

/** One window of a person. */
export interface Visitor {
  personId: string;
  /** The round in which something is being written there. */
  writesIn: string | null;
}

const MOMENT = 400;

class Room<Attendance> {
  readonly visitors = new Set<Visitor>();
  readonly wakers = new Set<() => void>();
  private timer: NodeJS.Timeout | undefined;
  private attendance: Promise<Attendance> | null = null;

  changed(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.attendance = null;
      for (const wake of this.wakers) wake();
    }, MOMENT).unref();
  }

  now(read: (visitors: readonly Visitor[]) => Promise<Attendance>): Promise<Attendance> {
    return (this.attendance ??= read([...this.visitors]));
  }
}

export class Rooms<Attendance> {
  private readonly rooms = new Map<string, Room<Attendance>>();

  constructor(private readonly read: (id: string, visitors: readonly Visitor[]) => Promise<Attendance>) {}

  /** Stands in a room until it is aborted, and answers who is there a moment after each change, her own coming first. */
  async *stand(id: string, visitor: Visitor, signal: AbortSignal): AsyncGenerator<Attendance> {
    const room = this.rooms.get(id) ?? new Room<Attendance>();
    this.rooms.set(id, room);
    let call = Promise.withResolvers<void>();
    const wake = (): void => call.resolve();
    room.visitors.add(visitor);
    room.wakers.add(wake);
    signal.addEventListener('abort', wake);
    room.changed();
    try {
      while (!signal.aborted) {
        await call.promise;
        call = Promise.withResolvers<void>();
        const attendance = signal.aborted ? null : await this.attendance(id, room);
        if (attendance) yield attendance;
      }
    } finally {
      signal.removeEventListener('abort', wake);
      room.wakers.delete(wake);
      room.visitors.delete(visitor);
      room.changed();
      if (room.visitors.size === 0) this.rooms.delete(id);
    }
  }

  /** Null where it could not be read; the next look tries again. */
  private async attendance(id: string, room: Room<Attendance>): Promise<Attendance | null> {
    try {
      return await room.now((visitors) => this.read(id, visitors));
    } catch (error) {
      log.warn({ err: error }, 'who is here could not be read');
      return null;
    }
  }

  /** What somebody may see, or lets be seen, may have changed: everybody is told anew. */
  look(): void {
    for (const room of this.rooms.values()) room.changed();
  }

  get size(): number {
    return this.rooms.size;
  }
}
