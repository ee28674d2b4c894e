/** The live feed: what another reader sees without asking, what a reader who was away gets, and what nobody gets. */
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { newId } from '../new-id';
import { MUTATIONS } from '../../testing/acts';
import type { Planted } from '../../testing/plant';
import { plant } from '../../testing/plant';
import type { Coalition, World } from '../../testing/world';
import { createWorld } from '../../testing/world';

interface Frame {
  cursor: string;
  kind: string | null;
  comment: { id: string; text: string; viewerCan: string[] } | null;
}

const FRAMES = `subscription ($documentId: ID!, $after: String) {
  documentFrames(documentId: $documentId, after: $after) { cursor kind comment { id text viewerCan } }
}`;

class Subscriber {
  readonly frames: Frame[] = [];
  readonly errors: unknown[] = [];
  ended = false;
  private readonly client;
  private readonly stopSubscription: () => void;
  private waiting: (() => void)[] = [];

  constructor(origin: string, cookie: string | null, documentId: string, after: string | null) {
    const headers = cookie ? { cookie } : {};
    class Socket extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols, { headers });
      }
    }
    this.client = createClient({
      url: `${origin.replace('http', 'ws')}/graphql`,
      webSocketImpl: Socket,
      retryAttempts: 0,
    });
    const wake = (): void => {
      for (const one of this.waiting.splice(0)) one();
    };
    this.stopSubscription = this.client.subscribe<{ documentFrames: Frame }>(
      { query: FRAMES, variables: { documentId, after } },
      {
        next: ({ data, errors }) => {
          if (data) this.frames.push(data.documentFrames);
          if (errors) this.errors.push(...errors);
          wake();
        },
        error: (error) => {
          this.errors.push(error);
          wake();
        },
        complete: () => {
          this.ended = true;
          wake();
        },
      },
    );
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  async stop(): Promise<void> {
    this.stopSubscription();
    await this.client.dispose();
  }
}

describe('the live feed', () => {
  let world: World;
  let coalition: Coalition;
  let planted: Planted;
  const subscribers: Subscriber[] = [];
  const subscribe = (cookie: string | null, after: string | null = null): Subscriber => {
    const subscriber = new Subscriber(world.origin, cookie, planted.documentId, after);
    subscribers.push(subscriber);
    return subscriber;
  };
  const say = async (text: string): Promise<string> => {
    const commentId = newId();
    await world.people.member.client.get(MUTATIONS.makeComment, {
      input: { commentId, roundId: planted.roundId, anchor: { kind: 'DOCUMENT' }, type: 'GENERAL', text },
    });
    return commentId;
  };

  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  beforeEach(async () => {
    planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
  });
  afterEach(() => Promise.all(subscribers.splice(0).map((subscriber) => subscriber.stop())));
  afterAll(() => world.close());

  it('shows a comment to another reader as she may see it, and to its author as hers', async () => {
    const reader = subscribe(world.people.second.client.cookie);
    const author = subscribe(world.people.member.client.cookie);
    await Promise.all([reader, author].map((one) => one.until(() => one.frames.length > 0)));
    const id = await say('Seen at once.');
    await Promise.all([reader, author].map((one) => one.until(() => one.frames.length > 1)));
    expect(reader.frames[1]).toMatchObject({
      kind: 'COMMENT_MADE',
      comment: { id, text: 'Seen at once.', viewerCan: ['SUPPORT_COMMENT'] },
    });
    expect(author.frames[1]?.comment?.viewerCan).toEqual(['EDIT_COMMENT', 'WITHDRAW_COMMENT']);
  });

  it('gives a reader who comes back with her cursor everything that she missed, once and in order', async () => {
    const before = subscribe(world.people.second.client.cookie);
    await before.until(() => before.frames.length > 0);
    await say('First.');
    await before.until(() => before.frames.length > 1);
    const { cursor } = before.frames[1]!;
    await before.stop();
    const missed = ['Second.', 'Third.', 'Fourth.'];
    for (const text of missed) await say(text);
    const after = subscribe(world.people.second.client.cookie, cursor);
    await after.until(() => after.frames.length >= missed.length);
    expect(after.frames.map((frame) => frame.comment?.text)).toEqual(missed);
    expect(cursor).not.toMatch(/^\d+$/);
  });

  it('shows nothing of a document to those who may not know of it', async () => {
    for (const cookie of [world.stranger.client.cookie, world.people.outsider.client.cookie, null]) {
      const stranger = subscribe(cookie);
      await stranger.until(() => stranger.errors.length > 0);
      expect(JSON.stringify(stranger.errors)).toContain('NOT_FOUND');
      expect(stranger.frames).toEqual([]);
    }
  });

  it('ends for a reader whose role ended, before the next frame', async () => {
    const own = await world.coalition();
    planted = await plant(world, own, { stage: 'LAST_CALL', round: 'OPEN' });
    const reader = subscribe(world.people.second.client.cookie);
    await reader.until(() => reader.frames.length > 0);
    await world.people.chair.client.get(MUTATIONS.endRole, { assignmentId: own.assignments.second });
    await say('Not for her.');
    await reader.until(() => reader.ended || reader.errors.length > 0);
    expect(JSON.stringify(reader.frames)).not.toContain('Not for her.');
  });

  it('refuses a cursor that was not written for this document', async () => {
    const other = await plant(world, coalition, { stage: 'DRAFTING' });
    const { document } = await world.people.member.client.get<{ document: { cursor: string } }>(
      'query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) { cursor } }',
      { c: coalition.slug, d: other.code },
    );
    const reader = subscribe(world.people.member.client.cookie, document.cursor);
    await reader.until(() => reader.errors.length > 0);
    expect(reader.frames).toEqual([]);
  });
});
