/** One address and one confirmation in, one button out, and mail as each wants it. */
import { paths } from '@plenary/domain';
import { Postman } from '../platform/outbox/postman';
import { postDailyMails } from '../platform/outbox/daily-mails';
import { post } from '../platform/outbox/outbox';
import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

describe('joining', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    coalition = await world.coalition();
    await world.application.database.prisma.joinRequest.deleteMany();
  });

  const send = async (path: string, fields: Record<string, string | string[]>) => {
    const body = new URLSearchParams();
    for (const [name, values] of Object.entries(fields)) for (const one of [values].flat()) body.append(name, one);
    const response = await fetch(world.origin + path, { method: 'POST', body, headers: { origin: world.origin } });
    return { status: response.status, text: await response.text(), cookies: response.headers.getSetCookie() };
  };
  const ask = (address: string, more: Record<string, string | string[]> = {}) =>
    send(paths.join(coalition.slug), { id: newId(), address, website: '', ...more });
  const linkTo = async (address: string, part: string): Promise<string> => {
    const mail = await world.application.database.prisma.outboxMail.findFirstOrThrow({
      where: { address, text: { contains: part } },
      orderBy: { createdAt: 'desc' },
    });
    const [path = ''] = new RegExp(`${part}[^\\s]+`).exec(mail.text) ?? [];
    return path;
  };
  const rolesAt = async (address: string) => {
    const known = await world.application.database.prisma.personAddress.findUnique({ where: { address } });
    if (!known) return null;
    const roles = await world.application.database.prisma.roleAssignment.findMany({
      where: { personId: known.personId, coalitionId: coalition.id },
    });
    return roles.map(({ groupId, role, to }) => [groupId, role, to === null]);
  };

  it('is one address and one button, for a coalition or for groups of it', async () => {
    const address = `new-${newId()}@plenary.example`;
    const page = await fetch(world.origin + paths.join(coalition.slug));
    expect([page.status, page.headers.getSetCookie()]).toEqual([200, []]);
    expect(await page.text()).not.toContain('<script');
    const sent = await ask(address, { groups: ['WG1', 'WG2'] });
    expect([sent.status, sent.cookies]).toEqual([200, []]);
    const link = await linkTo(address, '/p/joining/');
    // A scanner follows the link and joins nobody.
    expect((await fetch(world.origin + link)).status).toBe(200);
    expect(await rolesAt(address)).toBeNull();
    expect((await send(link, { name: ' ' })).status).toBe(400);
    expect(await rolesAt(address)).toBeNull();
    await Promise.all([send(link, { name: 'علي' }), send(link, { name: 'علي' })]);
    expect((await rolesAt(address))?.sort()).toEqual(
      [
        [coalition.groups.WG1, 'MEMBER', true],
        [coalition.groups.WG2, 'MEMBER', true],
      ].sort(),
    );
    // Who is known keeps her name and gets the role that she has not.
    await ask(address);
    await send(await linkTo(address, '/p/joining/'), { name: 'Somebody else' });
    expect((await rolesAt(address))?.length).toBe(3);
    const leave = await linkTo(address, '/p/leaving/');
    expect((await fetch(world.origin + leave)).status).toBe(200);
    expect((await rolesAt(address))?.every(([, , held]) => held)).toBe(true);
    expect((await send(leave, {})).status).toBe(200);
    expect((await send(leave, {})).status).toBe(200);
    expect((await rolesAt(address))?.some(([, , held]) => held)).toBe(false);
  });

  it('takes no address that is none, no group that is not here, and no flood', async () => {
    expect((await ask('nobody')).status).toBe(400);
    expect((await ask('a@b.example', { groups: 'WG9' })).status).toBe(400);
    expect((await ask('a@b.example', { website: 'x' })).status).toBe(200);
    expect(await world.application.database.prisma.joinRequest.count()).toBe(0);
    expect((await send(paths.join('nowhere'), { id: newId(), address: 'a@b.example', website: '' })).status).toBe(404);
    const address = `flood-${newId()}@plenary.example`;
    const statuses = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await ask(address)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    for (const path of ['/p/joining/x', `/p/joining/${newId()}.x`, '/p/leaving/x.y.z', '/p/mails/x'])
      expect((await fetch(world.origin + path)).status).toBe(404);
    // A link for one purpose opens nothing else.
    const leaving = (await linkTo(address, '/p/joining/')).replace('joining', 'leaving');
    expect((await fetch(world.origin + leaving)).status).toBe(404);
  });

  it('is one press for who is signed in, out as well; whom somebody took out stays out', async () => {
    const { stranger, people } = world;
    const wish = { assignmentId: newId(), coalitionId: coalition.id, groupId: coalition.groups.WG1 };
    await Promise.all([1, 2, 3].map(() => stranger.client.get(MUTATIONS.join, { ...wish, assignmentId: newId() })));
    const { prisma } = world.application.database;
    const held = () =>
      prisma.roleAssignment.count({ where: { coalitionId: coalition.id, personId: stranger.id, to: null } });
    expect(await held()).toBe(1);
    expect((await world.visitor.refusal(MUTATIONS.join, wish)).code).toBe('UNAUTHENTICATED');
    await stranger.client.get(MUTATIONS.leave, { coalitionId: coalition.id, groupId: coalition.groups.WG1 });
    expect(await held()).toBe(0);
    const again = newId();
    await stranger.client.get(MUTATIONS.join, { ...wish, assignmentId: again });
    const row = await prisma.roleAssignment.findFirstOrThrow({
      where: { personId: stranger.id, coalitionId: coalition.id, to: null },
    });
    await people.chair.client.get(MUTATIONS.endRole, { assignmentId: row.id });
    // Her sign-ins ended with the role.
    expect((await stranger.client.refusal(MUTATIONS.join, wish)).code).toBe('UNAUTHENTICATED');
    const anew = await world.signIn('stranger@plenary.example');
    expect(await anew.refusal(MUTATIONS.join, { ...wish, assignmentId: newId() })).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'taken-out',
    });
    expect(
      await people.coordinator.client.refusal(MUTATIONS.leave, { coalitionId: coalition.id, groupId: null }),
    ).toMatchObject({ code: 'CONFLICT', reason: 'last-coordinator' });
  });

  it('leaves everybody her own way to have mail: at once, in one a day, or none', async () => {
    const { database } = world.application;
    const { prisma } = database;
    const wishes = { mailHour: 8, mailZone: 'Asia/Kathmandu', listed: true, shows: true };
    const { member, second, editor } = world.people;
    await member.client.get(MUTATIONS.setWishes, { input: { ...wishes, mails: 'DAILY' } });
    await second.client.get(MUTATIONS.setWishes, { input: { ...wishes, mails: 'NONE' } });
    for (const wrong of [{ mailZone: 'Nowhere/Here' }, { mailHour: 24 }])
      expect(
        (await editor.client.refusal(MUTATIONS.setWishes, { input: { ...wishes, mails: 'DAILY', ...wrong } })).code,
      ).toBe('INVALID_INPUT');
    const addresses = ['member', 'second', 'editor'].map((name) => `${name}@plenary.example`);
    const tell = (cause: string, news?: true) =>
      database.transaction((tx) =>
        post(
          tx,
          addresses.map((address) => ({
            address,
            cause,
            subject: cause,
            text: `${cause}.`,
            ...(news ? { news } : {}),
          })),
        ),
      );
    await tell('one', true);
    await tell('two', true);
    await tell('answer');
    const states = async (cause: string) =>
      (
        await prisma.outboxMail.findMany({ where: { cause, address: { in: addresses } }, orderBy: { address: 'asc' } })
      ).map(({ state }) => state);
    // By address: editor, member, second.
    expect(await states('one')).toEqual(['PENDING', 'WAITING', 'DECLINED']);
    expect(await states('answer')).toEqual(['PENDING', 'PENDING', 'PENDING']);
    await postDailyMails(database);
    expect(await states('one')).toEqual(['PENDING', 'WAITING', 'DECLINED']);
    await world.fresh.clock.advance(25 * 60 * 60 * 1000);
    await Promise.all([postDailyMails(database), postDailyMails(database)]);
    const daily = await prisma.outboxMail.findMany({ where: { cause: { startsWith: 'daily:' } } });
    expect(daily.map(({ address, state }) => [address, state])).toEqual([['member@plenary.example', 'PENDING']]);
    expect(daily[0]?.text).toContain('one.');
    expect(daily[0]?.text).toContain('two.');
    expect(await states('two')).toEqual(['PENDING', 'DIGESTED', 'DECLINED']);

    // The mail program's own button ends news and no membership (RFC 8058).
    const link = new URL(world.application.nest.get(Postman).wishesLink(daily[0]!.id)).pathname;
    const pressed = await fetch(world.origin + link, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect(pressed.status).toBe(200);
    expect((await prisma.person.findUniqueOrThrow({ where: { id: member.id } })).mails).toBe('NONE');
    await send(link, { mails: 'AT_ONCE' });
    expect((await prisma.person.findUniqueOrThrow({ where: { id: member.id } })).mails).toBe('AT_ONCE');
    expect((await send(link, { mails: 'SOMETIMES' })).status).toBe(400);
  });
});
