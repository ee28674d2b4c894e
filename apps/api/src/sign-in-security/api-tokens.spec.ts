/** Scripts that act in somebody's name: within a token's scopes, for as long as it stands, and never beyond her. */
import { withConnection } from '@plenary/database';
import WebSocket from 'ws';
import { AccountLimits } from '../platform/rate-limits';
import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

interface Made {
  createApiToken: { secret: string | null; token: { id: string; scopes: string[] } };
}
interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { extensions: { code: string } }[];
}

const WHO = '{ viewer { address person { id } security { tokens { id } } } }';
const OWN = '{ viewer { security { tokens { id name scopes lastUsedAt endedAt } events { kind } } } }';
interface Own {
  viewer: {
    security: {
      tokens: { id: string; lastUsedAt: string | null; endedAt: string | null }[];
      events: { kind: string }[];
    };
  };
}

describe('an API token', () => {
  let world: World;
  let coalition: Coalition;
  let planted: Planted;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
    planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
  });
  afterAll(() => world.close());

  const input = (scopes: string[] = ['READ'], days = 7) => ({ tokenId: newId(), name: 'Nightly export', scopes, days });
  const make = async (name: 'member' | 'chair' | 'second' | 'editor', scopes?: string[]) => {
    const { createApiToken } = await world.people[name].client.get<Made>(MUTATIONS.createApiToken, {
      input: input(scopes),
    });
    return { id: createApiToken.token.id, secret: createApiToken.secret ?? '' };
  };
  const ask = async (authorization: string, query: string, variables = {}, cookie?: string | null) => {
    const response = await fetch(`${world.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, ...(cookie ? { cookie } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Answer;
    return { status: response.status, data, code: errors?.[0]?.extensions.code ?? null };
  };
  const withToken = ({ secret }: { secret: string }, query: string, variables = {}) =>
    ask(`Bearer ${secret}`, query, variables);
  const comment = () => ({
    input: {
      commentId: newId(),
      roundId: planted.roundId,
      anchor: { kind: 'DOCUMENT' },
      type: 'GENERAL',
      text: 'By script.',
    },
  });

  it('is shown once; of its secret a hash is kept', async () => {
    const wish = input(['MANAGE', 'READ', 'MANAGE']);
    const { client } = world.people.second;
    const first = await client.get<Made>(MUTATIONS.createApiToken, { input: wish });
    expect(first.createApiToken.token.scopes).toEqual(['READ', 'MANAGE']);
    expect(first.createApiToken.secret).toMatch(/^plenary_[0-9a-f]{32}_[\w-]{43}$/);
    const again = await client.get<Made>(MUTATIONS.createApiToken, { input: wish });
    expect(again.createApiToken).toMatchObject({ secret: null, token: { id: wish.tokenId } });
    for (const other of [
      { ...wish, name: 'Other' },
      { ...wish, scopes: ['READ'] },
      { ...wish, days: 8 },
    ])
      expect((await client.refusal(MUTATIONS.createApiToken, { input: other })).code).toBe('CONFLICT');
    const { member } = world.people;
    expect((await member.client.refusal(MUTATIONS.createApiToken, { input: wish })).code).toBe('CONFLICT');
    const rows = await withConnection(world.fresh.url, { role: null }, async (connection) =>
      (await connection.query<{ row: string }>('SELECT t::text AS row FROM api_tokens t')).rows.map(({ row }) => row),
    );
    const random = first.createApiToken.secret?.split('_').slice(2).join('_') ?? '';
    expect(rows.join()).toContain(wish.tokenId);
    expect(rows.join()).not.toContain(random);
    expect(JSON.stringify(await client.get(OWN))).not.toContain(random);
    const file = await fetch(`${world.origin}/files/me.json`, { headers: { cookie: client.cookie ?? '' } });
    const kept = await file.text();
    expect([kept.includes(wish.tokenId), kept.includes(random), kept.includes('"hash"')]).toEqual([true, false, false]);
  });

  it.each([
    ['a name without anything to see', { name: ' ' }],
    ['a name that is too long', { name: 'x'.repeat(201) }],
    ['no day', { days: 0 }],
    ['more than a year', { days: 366 }],
    ['an id of another kind', { tokenId: 'one' }],
  ])('is not made with %s', async (_case, change) => {
    const { client } = world.people.member;
    const { code } = await client.refusal(MUTATIONS.createApiToken, { input: { ...input(), ...change } });
    expect(code).toBe('INVALID_INPUT');
  });

  it('acts as its maker within its scopes, and says so in what she may', async () => {
    const { member } = world.people;
    const [reads, comments, manages] = [
      await make('member'),
      await make('member', ['COMMENT']),
      await make('member', ['MANAGE']),
    ];
    expect((await withToken(reads, WHO)).data).toEqual({
      viewer: { address: 'member@plenary.example', person: { id: member.id }, security: null },
    });
    const can =
      'query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) { rounds { viewerCan } } }';
    const variables = { c: coalition.slug, d: planted.code };
    const may = async (token: { secret: string }) => JSON.stringify((await withToken(token, can, variables)).data);
    expect([await may(reads), await may(comments)].map((words) => words.includes('MAKE_COMMENT'))).toEqual([
      false,
      true,
    ]);
    for (const token of [reads, manages])
      expect((await withToken(token, MUTATIONS.makeComment, comment())).code).toBe('FORBIDDEN');
    expect((await withToken(comments, MUTATIONS.makeComment, comment())).code).toBeNull();
  });

  it('never does what its maker may not', async () => {
    const token = await make('member', ['READ', 'COMMENT', 'MANAGE']);
    const role = {
      assignmentId: newId(),
      coalitionId: coalition.id,
      groupId: null,
      personId: world.stranger.id,
      role: 'COORDINATOR',
    };
    expect((await withToken(token, MUTATIONS.assignRole, { input: role })).code).toBe('FORBIDDEN');
  });

  it('makes no token, ends none, and changes nothing about her', async () => {
    const token = await make('chair', ['READ', 'COMMENT', 'MANAGE']);
    const other = await make('chair');
    const acts: [string, object][] = [
      [MUTATIONS.createApiToken, { input: input() }],
      [MUTATIONS.revokeApiToken, { tokenId: other.id }],
      [MUTATIONS.chooseLanguage, { language: 'fr' }],
      [
        `mutation ($tokenId: ID!) { ... on Mutation { ...Hidden } } fragment Hidden on Mutation { revokeApiToken(tokenId: $tokenId) { id } }`,
        { tokenId: other.id },
      ],
      ['mutation ($tokenId: ID!) { readClock other: revokeApiToken(tokenId: $tokenId) { id } }', { tokenId: other.id }],
    ];
    for (const [mutation, variables] of acts)
      expect((await withToken(token, mutation, variables)).code).toBe('FORBIDDEN');
    expect((await withToken(other, WHO)).status).toBe(200);
    const bearer = { authorization: `Bearer ${token.secret}` };
    expect((await fetch(`${world.origin}/files/me.json`, { headers: bearer })).status).toBe(403);
    const session = await fetch(`${world.origin}/api/auth/get-session`, { headers: bearer });
    expect(session.status).toBe(404);
    const socket = new WebSocket(`${world.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: bearer,
    });
    const code = await new Promise<number>((resolve) => {
      socket.on('open', () => socket.send('{"type":"connection_init"}'));
      socket.on('close', resolve);
    });
    expect(code).toBe(4403);
  });

  it.each([
    ['that is none', () => 'Bearer nonsense'],
    ['that is empty', () => 'Bearer'],
    ['with another secret', (secret: string) => `Bearer ${secret.slice(0, -2)}${secret.endsWith('AA') ? 'BB' : 'AA'}`],
    [
      'with another id',
      (secret: string) => `Bearer plenary_${newId().replaceAll('-', '')}_${secret.split('_').slice(2).join('_')}`,
    ],
    ['with something behind it', (secret: string) => `Bearer ${secret}x`],
    ['in other words', (secret: string) => `bearer ${secret.toUpperCase()}`],
  ])('%s is refused, and takes no cookie with it', async (_case, header) => {
    const { secret } = await make('editor');
    const { cookie } = world.people.editor.client;
    expect(await ask(header(secret), WHO, {}, cookie)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    const file = await fetch(`${world.origin}/files/me.json`, { headers: { authorization: header(secret) } });
    expect(file.status).toBe(401);
  });

  it('counts instead of the cookie beside it', async () => {
    const token = await make('member');
    const beside = await ask(`Bearer ${token.secret}`, WHO, {}, world.people.chair.client.cookie);
    expect(beside.data).toMatchObject({ viewer: { person: { id: world.people.member.id } } });
    expect((await ask('Basic cGxlbmFyeTp4', WHO, {}, world.people.chair.client.cookie)).data).toMatchObject({
      viewer: { person: { id: world.people.chair.id } },
    });
  });

  it('shows when it was used, and ends when it is revoked, by its maker alone', async () => {
    const token = await make('second');
    const { client } = world.people.second;
    const line = async () => (await client.get<Own>(OWN)).viewer.security.tokens.find(({ id }) => id === token.id);
    expect(await line()).toMatchObject({ lastUsedAt: null, endedAt: null });
    expect((await withToken(token, WHO)).status).toBe(200);
    expect((await line())?.lastUsedAt).not.toBeNull();
    for (const other of [world.people.member.client, world.people.coordinator.client])
      expect((await other.refusal(MUTATIONS.revokeApiToken, { tokenId: token.id })).code).toBe('NOT_FOUND');
    expect((await world.visitor.refusal(MUTATIONS.revokeApiToken, { tokenId: token.id })).code).toBe('UNAUTHENTICATED');
    await client.get(MUTATIONS.revokeApiToken, { tokenId: token.id });
    await client.get(MUTATIONS.revokeApiToken, { tokenId: token.id });
    expect((await withToken(token, WHO)).code).toBe('UNAUTHENTICATED');
    expect((await line())?.endedAt).not.toBeNull();
    const { events } = (await client.get<Own>(OWN)).viewer.security;
    expect(events.map(({ kind }) => kind).filter((kind) => kind === 'TOKEN_REVOKED')).toHaveLength(1);
    const mails = await world.application.database.prisma.outboxMail.count({
      where: { address: 'second@plenary.example', cause: { startsWith: 'sign-in-event:' } },
    });
    expect(mails).toBeGreaterThanOrEqual(2);
  });

  it('ends by the clock', async () => {
    const token = await make('member');
    await withConnection(world.fresh.url, { role: null }, (connection) =>
      connection.query(`UPDATE api_tokens SET expires_at = plenary_now() WHERE id = $1`, [token.id]),
    );
    expect((await withToken(token, WHO)).code).toBe('UNAUTHENTICATED');
  });

  it('ends with the sign-ins when another hand changes her roles', async () => {
    const token = await make('second', ['MANAGE']);
    await world.people.coordinator.client.get(MUTATIONS.assignRole, {
      input: {
        ...{ assignmentId: newId(), coalitionId: coalition.id, groupId: coalition.groups.WG1 },
        ...{ personId: world.people.second.id, role: 'EDITOR' },
      },
    });
    expect((await withToken(token, WHO)).code).toBe('UNAUTHENTICATED');
    const back = await world.signIn('second@plenary.example');
    const { events } = (await back.get<Own>(OWN)).viewer.security;
    expect(events[0]).toEqual({ kind: 'SIGN_INS_ENDED' });
  });

  it('is one of at most twenty, counted one after the other', async () => {
    const { client } = world.stranger;
    const made = await Promise.all(
      Array.from({ length: 24 }, () => client.ask<Made>(MUTATIONS.createApiToken, { input: input() })),
    );
    const codes = made.map(({ refusals }) => refusals[0]?.code ?? 'made');
    expect(codes.filter((code) => code === 'made')).toHaveLength(20);
    expect(codes.filter((code) => code === 'LIMIT_EXCEEDED')).toHaveLength(4);
  });

  it('has its hash, scopes and owner for good', async () => {
    const { id } = await make('member');
    for (const change of [
      `hash = '\\x00'`,
      `scopes = '{MANAGE}'`,
      `expires_at = now() + interval '9 years'`,
      `account_id = 'x'`,
    ])
      await expect(
        withConnection(world.fresh.url, { role: 'plenary_app' }, (connection) =>
          connection.query(`UPDATE api_tokens SET ${change} WHERE id = $1`, [id]),
        ),
      ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the limits on tokens', () => {
  it('stop one that asks too much, and a network that guesses', async () => {
    const limits = new AccountLimits(true, { account: 9, token: 2, guesses: 2 });
    await limits.countToken('one');
    await limits.countToken('one');
    await expect(limits.countToken('one')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    await limits.countToken('other');
    await limits.countGuess('2001:db8:1:2::1');
    await limits.checkGuesses('2001:db8:1:2::2');
    await limits.countGuess('2001:db8:1:2:ffff::9');
    await expect(limits.checkGuesses('2001:db8:1:2::3')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    await limits.checkGuesses('2001:db8:1:3::3');
  });
});
