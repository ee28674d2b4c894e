import { lastMonday } from '@plenary/domain';
import { serve } from '../testing/world';
import { DAY, MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';
import { MondayMails } from './monday-mails';

describe('the Monday mail', () => {
  let world: World;
  let coalition: Coalition;
  let mails: MondayMails;
  beforeAll(async () => {
    world = await createWorld();
    mails = world.application.nest.get(MondayMails);
    coalition = await world.coalition();
    const { database } = world.application;
    // Everybody has held her office for a month.
    await database.prisma.roleAssignment.updateMany({
      where: { coalitionId: coalition.id },
      data: { from: new Date(Date.now() - 30 * DAY) },
    });
  });
  afterAll(() => world.close());

  const sent = async (more: Record<string, unknown> = {}) =>
    (
      await world.application.database.prisma.outboxMail.findMany({
        where: { cause: { startsWith: 'monday:' }, ...more },
      })
    )
      .map(({ cause, address, text, state }) => ({ cause, address: address.split('@')[0], text, state }))
      .sort((a, b) => a.cause.localeCompare(b.cause) || String(a.address).localeCompare(String(b.address)));
  const wish = { mails: 'AT_ONCE', mailHour: 8, mailZone: 'UTC', listed: true, shows: true };

  it('tells once of what somebody should look at, those who coordinate or chair and wish it', async () => {
    const still = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    await world.people.secretary.client.get(MUTATIONS.setWishes, { input: { ...wish, mondays: false } });
    expect(await mails.postDue()).toBe(2);
    expect((await sent()).map(({ address, state }) => [address, state])).toEqual([
      ['chair', 'PENDING'],
      ['coordinator', 'PENDING'],
    ]);
    for (const { text } of await sent()) expect(text).toContain(`WG1-${still.code}`);
    expect(await mails.postDue()).toBe(0);
  });

  it('says nothing on a Monday on which nothing changed', async () => {
    await world.fresh.clock.advance(7 * DAY);
    // The round has ended meanwhile, which is a change; the Monday after it nothing is.
    expect(await mails.postDue()).toBe(2);
    await world.fresh.clock.advance(7 * DAY);
    expect(await mails.postDue()).toBe(0);
    expect(await sent()).toHaveLength(4);
  });

  it('says only what changed since, and to a chair only what is her group’s', async () => {
    const { prisma } = world.application.database;
    const own = await plant(world, coalition, { stage: 'DRAFTING' });
    const others = await plant(world, coalition, { stage: 'DRAFTING' });
    await prisma.document.update({ where: { id: others.documentId }, data: { groupId: coalition.groups.WG2 } });
    await world.fresh.clock.advance(7 * DAY);
    expect(await mails.postDue()).toBe(2);
    const [chair, coordinator] = (await sent()).slice(4);
    expect(coordinator?.text).toContain(own.code);
    expect(coordinator?.text).toContain(others.code);
    expect(chair?.text).toContain(own.code);
    expect(chair?.text).not.toContain(others.code);
  });

  it('tells that nothing happened for 60 days', async () => {
    await world.fresh.clock.advance(63 * DAY);
    expect(await mails.postDue()).toBe(2);
    expect((await sent()).at(-1)?.text).toMatch(/60/);
  });

  it('is sent once by two processes and after a restart', async () => {
    await plant(world, coalition, { stage: 'DRAFTING' });
    await world.fresh.clock.advance(7 * DAY);
    const before = (await sent()).length;
    const other = await serve({ DATABASE_URL: world.fresh.url });
    const second = other.application.nest.get(MondayMails);
    const posted = await Promise.all([mails.postDue(), second.postDue(), mails.postDue(), second.postDue()]);
    expect(posted.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(await second.postDue()).toBe(0);
    await other.application.close();
    expect((await sent()).length - before).toBe(2);
  });

  it('waits for the Monday morning of its reader’s zone', async () => {
    const { database } = world.application;
    const { chair } = world.people;
    const now = await database.now();
    // The next Monday, at eight in Kiritimati, is still Sunday in UTC.
    const monday = new Date(lastMonday(now, { zone: 'Pacific/Kiritimati', hour: 8 }).getTime() + 7 * DAY);
    await chair.client.get(MUTATIONS.setWishes, { input: { ...wish, mailZone: 'Pacific/Kiritimati' } });
    await plant(world, coalition, { stage: 'DRAFTING' });
    await world.fresh.clock.advance(monday.getTime() - now.getTime() - 60_000);
    const before = (await sent({ address: 'chair@plenary.example' })).length;
    await mails.postDue();
    expect(await sent({ address: 'chair@plenary.example' })).toHaveLength(before);
    await world.fresh.clock.advance(120_000);
    await mails.postDue();
    expect(await sent({ address: 'chair@plenary.example' })).toHaveLength(before + 1);
  });

  it('does not go to whoever took her office after that Monday, nor to whom no news is wished', async () => {
    const { prisma } = world.application.database;
    const fresh = await world.coalition();
    await plant(world, fresh, { stage: 'LAST_CALL', round: 'OPEN' });
    expect(await mails.postDue()).toBe(0);
    await prisma.roleAssignment.updateMany({
      where: { coalitionId: fresh.id },
      data: { from: new Date(Date.now() - 30 * DAY) },
    });
    await world.people.coordinator.client.get(MUTATIONS.setWishes, { input: { ...wish, mails: 'NONE' } });
    await mails.postDue();
    const went = await sent({ cause: { startsWith: `monday:${fresh.id}` } });
    expect(went.map(({ address }) => address)).toEqual(['chair']);
  });
});
