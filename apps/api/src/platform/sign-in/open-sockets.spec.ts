/** A sign-in ends everywhere at once, by whichever way it began: what it asks, and what it holds open. */
import { GraphQLClient } from '@plenary/testing';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Application } from '../../application';
import { MUTATIONS } from '../../testing/acts';
import { Browser } from '../../testing/browser';
import { PASSKEY_ORIGIN, addPasskey, signInByPasskey } from '../../testing/passkey-sign-in';
import type { Planted } from '../../testing/plant';
import { plant } from '../../testing/plant';
import type { Coalition, World } from '../../testing/world';
import { createWorld, serve } from '../../testing/world';
import { newId } from '../new-id';
import { endSignIns } from './end-sign-ins';

const FRAMES = 'subscription ($documentId: ID!) { documentFrames(documentId: $documentId) { cursor } }';

describe('a sign-in that ends', () => {
  let world: World;
  let coalition: Coalition;
  let planted: Planted;
  let named: { application: Application; origin: string };

  beforeAll(async () => {
    world = await createWorld();
    named = await serve({ DATABASE_URL: world.fresh.url, PLENARY_DEMO: '1', PUBLIC_URL: PASSKEY_ORIGIN });
    coalition = await world.coalition();
    planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
  });
  afterAll(async () => {
    await named.application.close();
    await world.close();
  });

  /** By a passkey, on a process of its own whose address has a name. */
  async function byPasskey(address: string) {
    const { cookie } = await world.signIn(address);
    const { device } = await addPasskey(Browser.holding(named.origin, cookie));
    return (await signInByPasskey(named.origin, device)).browser;
  }

  /** Opens a socket as a reader of frames, and promises the code with which it is closed. */
  async function openSocket(cookie: string | null): Promise<{ closed: Promise<number>; stop: () => void }> {
    class Socket extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols, { headers: cookie ? { cookie } : {} });
      }
    }
    const closed = Promise.withResolvers<number>();
    const standing = Promise.withResolvers<void>();
    const client = createClient({
      url: `${world.origin.replace('http', 'ws')}/graphql`,
      webSocketImpl: Socket,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
      on: {
        connected: () => standing.resolve(),
        closed: (event) => closed.resolve((event as { code: number }).code),
      },
    });
    await standing.promise;
    client.subscribe(
      { query: FRAMES, variables: { documentId: planted.documentId } },
      { next: () => undefined, error: () => undefined, complete: () => undefined },
    );
    return { closed: closed.promise, stop: () => void client.dispose() };
  }

  const whoAmI = 'query { viewer { person { name } } }';
  const signOut = (cookie: string | null) =>
    fetch(`${world.origin}/api/auth/sign-out`, {
      method: 'POST',
      headers: { cookie: cookie ?? '', 'content-type': 'application/json', origin: world.origin },
      body: '{}',
    });

  it('closes its sockets on sign-out, and those of no other sign-in', async () => {
    const address = 'member@plenary.example';
    const [here, elsewhere] = [await world.signIn(address), await world.signIn(address)];
    const [one, two, other] = [
      await openSocket(here.cookie),
      await openSocket(here.cookie),
      await openSocket(elsewhere.cookie),
    ];
    expect((await signOut(here.cookie)).status).toBe(200);
    expect(await Promise.all([one.closed, two.closed])).toEqual([4403, 4403]);
    expect(await here.get(whoAmI)).toEqual({ viewer: { person: null } });
    expect(await elsewhere.get(whoAmI)).toEqual({ viewer: { person: { name: 'The member' } } });
    other.stop();
    expect(await other.closed).not.toBe(4403);
  });

  it.each([
    [
      'a role is given by another hand',
      () =>
        world.people.coordinator.client.get(MUTATIONS.assignRole, {
          input: {
            assignmentId: newId(),
            coalitionId: coalition.id,
            groupId: coalition.groups.WG1,
            personId: world.people.second.id,
            role: 'EDITOR',
          },
        }),
    ],
    [
      'a role is taken by another hand',
      () => world.people.coordinator.client.get(MUTATIONS.endRole, { assignmentId: coalition.assignments.second }),
    ],
    [
      'the person is removed',
      () => world.application.database.transaction((tx) => endSignIns(tx, world.people.second.id)),
    ],
  ])('when %s', async (_cause, act) => {
    const address = 'second@plenary.example';
    const { cookie: byKey } = await byPasskey(address);
    const clients = [await world.signIn(address), await world.signIn(address), new GraphQLClient(world.origin, byKey)];
    const sockets = await Promise.all(clients.map(({ cookie }) => openSocket(cookie)));
    await act();
    expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual([4403, 4403, 4403]);
    for (const client of clients) expect(await client.get(whoAmI)).toEqual({ viewer: { person: null } });
  });

  it('stays where the person changes her own roles', async () => {
    const { client, id } = world.people.coordinator;
    await client.get(MUTATIONS.assignRole, {
      input: {
        assignmentId: newId(),
        coalitionId: coalition.id,
        groupId: coalition.groups.WG1,
        personId: id,
        role: 'MEMBER',
      },
    });
    expect(await client.get(whoAmI)).toEqual({ viewer: { person: { name: 'The coordinator' } } });
  });

  it('opens no socket once it has ended, other than a visitor’s', async () => {
    const client = await world.signIn('second@plenary.example');
    await world.application.database.transaction((tx) => endSignIns(tx, world.people.second.id));
    const socket = await openSocket(client.cookie);
    socket.stop();
    expect(await socket.closed).not.toBe(4403);
  });
});
