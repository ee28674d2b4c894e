/** The live feed of a session, as far as the viewer may see it: every screen that shows it moves by these frames. */
import { Injectable } from '@nestjs/common';
import type { Entry, Session } from '@plenary/database';
import { maySee } from '@plenary/domain';
import type { RequestContext } from '../platform/context';
import { Cursors } from '../platform/record/cursor';
import { Feed } from '../platform/record/feed';

export interface SessionFrameSource {
  cursor: string;
  kind: Entry['kind'] | null;
  session: Session | null;
}

@Injectable()
export class SessionFrames {
  constructor(
    private readonly feed: Feed,
    private readonly cursors: Cursors,
  ) {}

  async cursorOf(context: RequestContext, sessionId: string): Promise<string> {
    const stream = await context.read.lastSeq.load(sessionId);
    return this.cursors.write(sessionId, stream?.lastSeq ?? 0n);
  }

  /** Ends when the reader may not see the session any more. */
  async *frames(context: RequestContext, sessionId: string, after: string | null): AsyncGenerator<SessionFrameSource> {
    const start = after === null ? await this.feed.lastSeq(sessionId) : this.cursors.read(sessionId, after);
    yield { cursor: this.cursors.write(sessionId, start), kind: null, session: null };
    for await (const { entries, reading } of this.feed.batches(sessionId, start)) {
      context.refresh(reading);
      const standing = await context.standing();
      const session = await context.read.session.load(sessionId);
      if (!session || !maySee(standing, { ...session, groupId: '' })) return;
      for (const entry of entries) {
        const known = maySee(standing, { ...session, groupId: '', visibility: entry.audience });
        const cursor = this.cursors.write(sessionId, entry.seq);
        yield { cursor, kind: known ? entry.kind : null, session: known ? session : null };
      }
    }
  }
}
