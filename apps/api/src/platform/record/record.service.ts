/** Reading a record: as history, and as the frames of a live screen. */
import { Injectable } from '@nestjs/common';
import type { Document, Entry } from '@plenary/database';
import { maySee, standpointOf } from '@plenary/domain';
import type { Visibility } from '@plenary/domain';
import { seesEntry } from '../../comments/seen-comments';
import { RequestContext } from '../context';
import { Database } from '../database';
import { Cursors } from './cursor';
import { Feed } from './feed';
import type { Audience } from './shared-frames';

export interface FrameSource extends Audience {
  /** Written only where somebody's frame is. */
  cursor: () => string;
  kind: Entry['kind'] | null;
  entry: Entry | null;
}

/** Kinds that tell of the working draft or the inner life of a group. */
const mayKnow = (standing: Parameters<typeof maySee>[0], document: Document, audience: Visibility): boolean =>
  maySee(standing, { ...document, visibility: audience });

@Injectable()
export class RecordService {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
    private readonly cursors: Cursors,
  ) {}

  async entriesOf(context: RequestContext, document: Document, first: number): Promise<Entry[]> {
    const standing = await context.standing();
    const entries = await this.database.prisma.entry.findMany({
      where: { streamId: document.id },
      orderBy: { seq: 'desc' },
      take: first,
    });
    const known = entries.filter((entry) => mayKnow(standing, document, entry.audience));
    const seen = await Promise.all(known.map((entry) => seesEntry(context, entry)));
    return known.filter((_, index) => seen[index]);
  }

  async cursorOf(context: RequestContext, streamId: string): Promise<string> {
    const stream = await context.read.lastSeq.load(streamId);
    return this.cursors.write(streamId, stream?.lastSeq ?? 0n);
  }

  /** The cursor at a number that was read together with what it completes. */
  cursorAt(streamId: string, seq: bigint): string {
    return this.cursors.write(streamId, seq);
  }

  /** Ends when the reader may not see the document any more, and as soon as she stops. */
  frames(context: RequestContext, documentId: string, after: string | null): AsyncGenerator<FrameSource> {
    const stop = new AbortController();
    const followed = this.follow(context, documentId, after, stop.signal);
    const end = followed.return.bind(followed);
    followed.return = (value) => {
      stop.abort();
      return end(value);
    };
    return followed;
  }

  private async *follow(
    context: RequestContext,
    documentId: string,
    after: string | null,
    signal: AbortSignal,
  ): AsyncGenerator<FrameSource> {
    const start = after === null ? await this.feed.lastSeq(documentId) : this.cursors.read(documentId, after);
    const cursorAt = (seq: bigint) => () => this.cursors.write(documentId, seq);
    if (after === null)
      yield { cursor: cursorAt(start), kind: null, entry: null, renderings: this.feed.unshared, shared: null };
    for await (const { entries, reading, concerned, renderings } of this.feed.batches(documentId, start, signal)) {
      context.refresh(reading);
      const [standing, document] = await Promise.all([context.standing(), context.read.document.load(documentId)]);
      if (!document || !maySee(standing, document)) return;
      const point = standpointOf(standing, document);
      const { personId, roles } = point.standing;
      const anybody = new RequestContext(this.database, null, personId, { roles, reading });
      for (const entry of entries) {
        // Not even that something happened: counting frames would count comments.
        if (!(await seesEntry(context, entry))) continue;
        const known = mayKnow(standing, document, entry.audience);
        const own =
          context.personId !== null &&
          (entry.actorId === context.personId || concerned.get(entry.subjectId ?? '')?.has(context.personId));
        yield {
          cursor: cursorAt(entry.seq),
          kind: known ? entry.kind : null,
          entry: known ? entry : null,
          renderings,
          shared: own ? null : { key: `${entry.seq} ${point.key}`, context: anybody },
        };
      }
    }
  }
}
