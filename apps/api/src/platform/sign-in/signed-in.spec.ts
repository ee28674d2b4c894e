/** Who a cookie signs in: until it is taken away, for what is signed here, and renewed when it is due. */
import { withConnection } from '@plenary/database';
import { GraphQLClient } from '@plenary/testing';
import { MUTATIONS } from '../../testing/acts';
import { plant } from '../../testing/plant';
import type { World } from '../../testing/world';
import { createWorld } from '../../testing/world';

const WHO = '{ viewer { address person { id } } }';
interface Who {
  viewer: { address: string | null; person: { id: string } | null };
}

describe('a sign-in', () => {
  let world: World;
  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    withConnection(world.fresh.url, { role: null }, async (client) => (await client.query<Row>(text, values)).rows);
  const whoIs = async (client: GraphQLClient): Promise<string | null> =>
    (await client.get<Who>(WHO)).viewer.person?.id ?? null;

  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  it('says who asks, and nobody once it was taken away', async () => {
    const client = await world.signIn('member@plenary.example');
    expect(await whoIs(client)).toBe(world.people.member.id);
    const token = decodeURIComponent(client.cookie!.split('=')[1]!).split('.')[0];
    expect(await sql('DELETE FROM sign_in.session WHERE token = $1 RETURNING token', [token])).toHaveLength(1);
    expect(await whoIs(client)).toBeNull();
  });

  it('is nobody under a signature that is not ours, a cut one, or none', async () => {
    const { cookie } = world.people.member.client;
    const [name, value] = cookie!.split('=') as [string, string];
    const [token, signature] = decodeURIComponent(value).split('.') as [string, string];
    const other = (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1);
    for (const forged of [
      `${token}.${other}`,
      `${token}.${signature.slice(0, 20)}`,
      token,
      `${token}.`,
      '.',
      '%E0%A4%A',
    ])
      expect(await whoIs(new GraphQLClient(world.origin, `${name}=${encodeURIComponent(forged)}`))).toBeNull();
    expect(await whoIs(new GraphQLClient(world.origin, `${name}=%E0%A4%A.%`))).toBeNull();
    expect(await whoIs(new GraphQLClient(world.origin, `other=1; ${cookie}; last=2`))).toBe(world.people.member.id);
    expect(await whoIs(new GraphQLClient(world.origin, `x${cookie}`))).toBeNull();
  });

  it('ends by the clock, and is renewed by a use when it is a day old', async () => {
    const client = await world.signIn('second@plenary.example');
    const token = decodeURIComponent(client.cookie!.split('=')[1]!).split('.')[0];
    const expires = `"expiresAt" - now() AS rest FROM sign_in.session WHERE token = $1`;
    const daysLeft = async (): Promise<number> =>
      (
        await sql<{ days: number }>(`SELECT extract(day FROM rest)::int AS days FROM (SELECT ${expires}) s`, [token])
      )[0]!.days;
    const expireIn = (interval: string) =>
      sql(`UPDATE sign_in.session SET "expiresAt" = now() + $2::interval WHERE token = $1`, [token, interval]);
    await expireIn('20 days');
    expect(await whoIs(client)).toBe(world.people.second.id);
    expect(await daysLeft()).toBeGreaterThan(28);
    await expireIn('-1 second');
    expect(await whoIs(client)).toBeNull();
  });

  it('carries the roles that stand at this request and no others', async () => {
    const coalition = await world.coalition();
    const { code } = await plant(world, coalition, { stage: 'DRAFTING' });
    const { secretary, coordinator } = world.people;
    const look = () =>
      secretary.client.get<{ document: { viewerCan: string[] } | null }>(
        'query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) { viewerCan } }',
        { c: coalition.slug, d: code },
      );
    expect((await look()).document?.viewerCan).toContain('EDIT_DRAFT');
    await coordinator.client.get(MUTATIONS.endRole, { assignmentId: coalition.assignments.secretary });
    expect((await look()).document).toBeNull();
  });
});
