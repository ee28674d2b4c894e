import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, Person, World } from '../testing/world';
import { createWorld } from '../testing/world';
import { PresenceService } from './presence.service';

const WISHES = { mails: 'NONE', mailHour: 8, mailZone: 'UTC', listed: true, shows: true };

const HERE = `subscription ($documentId: ID!, $writesIn: ID) {
  presence(documentId: $documentId, writesIn: $writesIn) { people { person { name } writing } more } }`;
type Told = { presence: { people: { person: { name: string }; writing: boolean }[]; more: number } };

/** Somebody with a document open. */
class Reader {
  people: string[] | null = null;
  more = 0;
  /** Everything that was ever told. */
  readonly all: string[][] = [];
  ended = false;
  codes: unknown[] = [];
  private readonly client;
  private waiting: (() => void)[] = [];
  private stopSubscription = (): void => undefined;

  constructor(
    origin: string,
    cookie: string | null,
    private readonly documentId: string,
  ) {
    class Socket extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols, { headers: cookie ? { cookie } : {} });
      }
    }
    this.client = createClient({
      url: `${origin.replace('http', 'ws')}/graphql`,
      webSocketImpl: Socket,
      retryAttempts: 0,
      lazyCloseTimeout: 1000,
    });
  }

  come(writesIn: string | null = null): this {
    this.stopSubscription();
    const wake = (): void => this.waiting.splice(0).forEach((one) => one());
    this.stopSubscription = this.client.subscribe<Told>(
      { query: HERE, variables: { documentId: this.documentId, writesIn } },
      {
        next: ({ data, errors }) => {
          if (data) {
            this.people = data.presence.people.map((one) => one.person.name + (one.writing ? ' writes' : ''));
            this.more = data.presence.more;
            this.all.push(this.people);
          }
          this.codes.push(...(errors ?? []).map(({ extensions }) => extensions?.['code']));
          wake();
        },
        error: (errors) => {
          this.codes.push(
            ...(Array.isArray(errors) ? errors : []).map(
              (one: { extensions?: { code?: string } }) => one.extensions?.code,
            ),
          );
          wake();
        },
        complete: () => {
          this.ended = true;
          wake();
        },
      },
    );
    return this;
  }

  private async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  sees(...names: string[]): Promise<void> {
    const expected = JSON.stringify(names.sort());
    return this.until(() => JSON.stringify(this.people) === expected);
  }

  async refused(): Promise<unknown> {
    await this.until(() => this.codes.length > 0);
    return this.codes[0];
  }

  gone(): Promise<void> {
    return this.until(() => this.ended);
  }

  async go(): Promise<void> {
    await this.client.dispose();
  }
}

describe('who is here', () => {
  let world: World;
  let coalition: Coalition;
  let planted: Planted;
  const readers: Reader[] = [];
  const open = (cookie: string | null, documentId = planted.documentId): Reader => {
    const reader = new Reader(world.origin, cookie, documentId);
    readers.push(reader);
    return reader;
  };
  const wish = (person: Person, presence: boolean) =>
    person.client.get(MUTATIONS.setWishes, { input: { ...WISHES, presence } });

  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
    planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN', visibility: 'COALITION' });
    const { chair, member, second, outsider } = world.people;
    for (const person of [chair, member, second, outsider, world.stranger]) await wish(person, true);
  });
  afterEach(async () => {
    await Promise.all(readers.splice(0).map((one) => one.go()));
  });
  afterAll(() => world.close());

  it('two members see each other come, write and go', async () => {
    const { member, second } = world.people;
    const one = open(member.client.cookie).come();
    await one.sees();
    const other = open(second.client.cookie).come();
    await other.sees(member.name);
    await one.sees(second.name);
    other.come(planted.roundId);
    await one.sees(`${second.name} writes`);
    other.come();
    await one.sees(second.name);
    await other.go();
    await one.sees();
    // Beginning and ceasing to write is no leaving and coming.
    expect(one.all).toEqual([[], [second.name], [`${second.name} writes`], [second.name], []]);
  });

  it('a person with two windows is one, and stays until the last is closed', async () => {
    const { member, second } = world.people;
    const one = open(member.client.cookie).come();
    const left = open(second.client.cookie).come();
    const right = open(second.client.cookie).come(planted.roundId);
    await one.sees(`${second.name} writes`);
    await right.go();
    await one.sees(second.name);
    await left.go();
    await one.sees();
  });

  it('who has not asked to be seen is not seen, and sees nobody', async () => {
    const { editor, member, second } = world.people;
    const one = open(member.client.cookie).come();
    const silent = open(editor.client.cookie).come(planted.roundId);
    const seen = open(second.client.cookie).come();
    await one.sees(second.name);
    await seen.sees(member.name);
    await silent.sees();
    expect([...one.all, ...seen.all].flat().join()).not.toContain(editor.name);
    expect(silent.all).toEqual([[]]);
  });

  it('who takes the wish back is gone from every screen, and from her own everybody', async () => {
    const { member, second } = world.people;
    const one = open(member.client.cookie).come();
    const other = open(second.client.cookie).come();
    await Promise.all([one.sees(second.name), other.sees(member.name)]);
    await wish(second, false);
    await Promise.all([one.sees(), other.sees()]);
    await wish(second, true);
    await Promise.all([one.sees(second.name), other.sees(member.name)]);
  });

  it('a sign-in that ends takes her away at once', async () => {
    const { member } = world.people;
    const one = open(member.client.cookie).come();
    const other = await world.signIn('second@plenary.example');
    open(other.cookie).come();
    await one.sees(world.people.second.name);
    await fetch(`${world.origin}/api/auth/sign-out`, {
      method: 'POST',
      headers: { cookie: other.cookie ?? '', 'content-type': 'application/json', origin: world.origin },
      body: '{}',
    });
    await one.sees();
  });

  it('who may not see the document any more is sent away, and not named', async () => {
    const { member, outsider } = world.people;
    const { prisma } = world.application.database;
    const one = open(member.client.cookie).come();
    const away = open(outsider.client.cookie).come();
    await Promise.all([one.sees(outsider.name), away.sees(member.name)]);
    await prisma.document.update({ where: { id: planted.documentId }, data: { visibility: 'GROUP' } });
    world.application.nest.get(PresenceService).rooms.look();
    await Promise.all([one.sees(), away.sees(), away.gone()]);
    expect(await open(outsider.client.cookie).come().refused()).toBe('NOT_FOUND');
    await prisma.document.update({ where: { id: planted.documentId }, data: { visibility: 'COALITION' } });
  });

  it('that somebody writes is told only to those who may know of the round', async () => {
    const { member, second, outsider } = world.people;
    const one = open(member.client.cookie).come();
    const outside = open(outsider.client.cookie).come();
    open(second.client.cookie).come(planted.roundId);
    await one.sees(outsider.name, `${second.name} writes`);
    await outside.sees(member.name, second.name);
    expect(await open(outsider.client.cookie).come(planted.roundId).refused()).toBe('NOT_FOUND');
    expect(outside.all.flat().join()).not.toContain('writes');
  });

  it('and to nobody while the round hides its results', async () => {
    const { member, second } = world.people;
    const { prisma } = world.application.database;
    const where = { id: planted.roundId };
    await prisma.round.update({ where, data: { hidesResults: true } });
    const one = open(member.client.cookie).come();
    open(second.client.cookie).come(planted.roundId);
    await one.sees(second.name);
    expect(one.all.flat().join()).not.toContain('writes');
    await prisma.round.update({ where, data: { hidesResults: false } });
  });

  it('a round of another document is no place to write in', async () => {
    const other = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const { cookie } = world.people.member.client;
    expect(await open(cookie).come(other.roundId).refused()).toBe('NOT_FOUND');
    expect(await open(cookie).come('no id').refused()).toBe('NOT_FOUND');
    expect(await open(cookie, 'no id').come().refused()).toBe('NOT_FOUND');
  });

  it('who holds no role in the coalition neither sees nor is seen, also where the text is public', async () => {
    const publicText = await plant(world, coalition, { stage: 'PUBLIC_CONSULTATION', visibility: 'PUBLIC' });
    const { member, second } = world.people;
    const one = open(member.client.cookie, publicText.documentId).come();
    const stranger = open(world.stranger.client.cookie, publicText.documentId).come();
    open(second.client.cookie, publicText.documentId).come();
    await one.sees(second.name);
    await stranger.sees();
    expect(one.all.flat()).not.toContain(world.stranger.name);
    expect(await open(null, publicText.documentId).come().refused()).toBe('UNAUTHENTICATED');
  });

  it('a stranger is told nothing of what she may not know of, and a visitor has to sign in', async () => {
    expect(await open(world.stranger.client.cookie).come().refused()).toBe('NOT_FOUND');
    expect(await open(null).come().refused()).toBe('UNAUTHENTICATED');
  });

  it('names twenty of a crowd, and counts the others', async () => {
    const { prisma } = world.application.database;
    const { rooms } = world.application.nest.get(PresenceService);
    const crowd = Array.from({ length: 23 }, (_, at) => ({
      id: newId(),
      name: `Of the crowd ${String(at).padStart(2, '0')}`,
      createdAt: new Date(),
      presence: true,
    }));
    await prisma.person.createMany({ data: crowd });
    await prisma.roleAssignment.createMany({
      data: crowd.map(({ id: personId }) => ({
        ...{ coalitionId: coalition.id, id: newId(), personId, groupId: coalition.groups.WG2 },
        ...{ role: 'MEMBER' as const, from: new Date() },
      })),
    });
    const leave = new AbortController();
    const stands = crowd.map(({ id: personId }) =>
      rooms.stand(planted.documentId, { personId, writesIn: null }, leave.signal),
    );
    void Promise.all(stands.map((stand) => stand.next()));
    const one = open(world.people.member.client.cookie).come();
    await one.sees(...crowd.slice(0, 20).map(({ name }) => name));
    expect(one.more).toBe(3);
    leave.abort();
    await Promise.all(stands.map((stand) => stand.return(undefined)));
    await one.sees();
  });

  it('writes nothing down, and forgets the room with the last who leaves it', async () => {
    const { prisma } = world.application.database;
    const { rooms } = world.application.nest.get(PresenceService);
    const before = await prisma.entry.count();
    const one = open(world.people.member.client.cookie).come(planted.roundId);
    const other = open(world.people.second.client.cookie).come();
    await other.sees(`${world.people.member.name} writes`);
    await one.go();
    await other.sees();
    expect(await prisma.entry.count()).toBe(before);
    await other.go();
    while (rooms.size > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  });
});
