/**
 * One execution for all who stand alike: fifty readers of three standpoints cost three, whom an entry concerns in person
 * has her own, a role that changed counts from the next frame on, and whoever comes back misses nothing.
 */
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { MUTATIONS } from '../../testing/acts';
import type { Planted } from '../../testing/plant';
import { plant } from '../../testing/plant';
import type { Coalition, MemberName, World } from '../../testing/world';
import { createWorld } from '../../testing/world';
import { newId } from '../new-id';
import { Feed } from './feed';

interface Frame {
  cursor: string;
  kind: string | null;
  comment: { id: string; text: string; viewerCan: string[] } | null;
}

const FRAMES = `subscription ($documentId: ID!, $after: String) {
  documentFrames(documentId: $documentId, after: $after) { cursor kind comment { id text viewerCan } }
}`;

describe('frames', () => {
  let world: World;
  let feed: Feed;
  let coalition: Coalition;
  let planted: Planted;
  const open: { dispose(): void | Promise<void> }[] = [];
  const waiting = new Set<() => void>();

  /** Many subscriptions of one person over one socket. */
  function subscribe(cookie: string | null, count: number, after: string | null = null): Frame[][] {
    const headers = cookie ? { cookie } : {};
    class Socket extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols, { headers });
      }
    }
    const url = `${world.origin.replace('http', 'ws')}/graphql`;
    const client = createClient({ url, webSocketImpl: Socket, retryAttempts: 0, lazy: false });
    open.push(client);
    return Array.from({ length: count }, () => {
      const frames: Frame[] = [];
      client.subscribe<{ documentFrames: Frame }>(
        { query: FRAMES, variables: { documentId: planted.documentId, after } },
        {
          next: ({ data }) => {
            if (data) frames.push(data.documentFrames);
            for (const look of waiting) look();
          },
          error: () => undefined,
          complete: () => undefined,
        },
      );
      return frames;
    });
  }
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!holds()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const all = (readers: Frame[][], count: number) => until(() => readers.every((frames) => frames.length >= count));
  const cookieOf = (name: MemberName): string | null => world.people[name].client.cookie;
  const say = async (by: MemberName, text: string): Promise<string> => {
    const commentId = newId();
    await world.people[by].client.get(MUTATIONS.makeComment, {
      input: { commentId, roundId: planted.roundId, anchor: { kind: 'DOCUMENT' }, type: 'GENERAL', text },
    });
    return commentId;
  };

  beforeAll(async () => {
    world = await createWorld();
    feed = world.application.nest.get(Feed);
  });
  beforeEach(async () => {
    coalition = await world.coalition();
    planted = await plant(world, coalition, {
      stage: 'LAST_CALL',
      round: 'OPEN',
      visibility: 'PUBLIC',
      audience: 'PUBLIC',
    });
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((client) => client.dispose()));
  });
  afterAll(() => world.close());

  it('of one comment cost fifty readers at three standpoints three executions', async () => {
    const second = cookieOf('second');
    // A socket carries no more than twenty.
    const members = [...subscribe(second, 15), ...subscribe(second, 10)];
    const readers = [...members, ...subscribe(cookieOf('chair'), 15), ...subscribe(null, 10)];
    await all(readers, 1);
    const before = feed.executions;
    const id = await say('member', 'For everybody.');
    await all(readers, 2);
    expect(feed.executions - before).toBe(3);
    for (const frames of readers) expect(frames[1]?.comment).toMatchObject({ id, text: 'For everybody.' });
    expect(readers[0]?.[1]?.comment?.viewerCan).toContain('SUPPORT_COMMENT');
    expect(readers[25]?.[1]?.comment?.viewerCan).toContain('CONFIRM_PLACEMENT');
    expect(readers[40]?.[1]?.comment?.viewerCan).toEqual([]);
  });

  it('are her own for the author, and for nobody else', async () => {
    const readers = [...subscribe(cookieOf('member'), 1), ...subscribe(cookieOf('second'), 3)];
    await all(readers, 1);
    const before = feed.executions;
    await say('member', 'Mine.');
    await all(readers, 2);
    expect(readers[0]?.[1]?.comment?.viewerCan).toEqual(['EDIT_COMMENT', 'WITHDRAW_COMMENT']);
    expect(readers[1]?.[1]?.comment?.viewerCan).toEqual(['SUPPORT_COMMENT']);
    expect(feed.executions - before).toBe(2);
  });

  it('are those of another standpoint as soon as a role has changed', async () => {
    const [second] = subscribe(cookieOf('second'), 1) as [Frame[]];
    await all([second], 1);
    await say('member', 'As a member.');
    await all([second], 2);
    // Past the service, which would have ended her sign-ins: the frames themselves have to tell.
    await world.application.database.prisma.roleAssignment.create({
      data: {
        coalitionId: coalition.id,
        id: newId(),
        groupId: coalition.groups.WG1,
        personId: world.people.second.id,
        role: 'EDITOR',
        from: new Date(),
      },
    });
    await say('member', 'As an editor.');
    await all([second], 3);
    expect(second[1]?.comment?.viewerCan).not.toContain('CONFIRM_PLACEMENT');
    expect(second[2]?.comment?.viewerCan).toContain('CONFIRM_PLACEMENT');
  });

  it('come to a reader who was away, and show her nothing that was taken back meanwhile', async () => {
    const [reader] = subscribe(cookieOf('second'), 1) as [Frame[]];
    await all([reader], 1);
    const { cursor } = reader[0]!;
    const stays = subscribe(cookieOf('outsider'), 1);
    await all(stays, 1);
    await Promise.all(open.splice(0, 1).map((client) => client.dispose()));
    const ids = [await say('member', 'One.'), await say('member', 'Two.'), await say('member', 'Three.')];
    await all(stays, 4);
    await world.people.chair.client.get(MUTATIONS.moderateComment, {
      input: { commentId: ids[1], hidden: true, reason: 'Names a person.' },
    });
    const [back] = subscribe(cookieOf('second'), 1, cursor) as [Frame[]];
    await all([back], 4);
    expect(back.map(({ comment }) => comment?.id)).toEqual([...ids, ids[1]]);
    expect(back.map(({ comment }) => comment?.text)).toEqual(['One.', '', 'Three.', '']);
  });
});
