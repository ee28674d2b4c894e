/** A session as files: a calendar on the clocks of its place, and the form to be pasted. */
import { paths } from '@plenary/domain';
import { plantSession } from '../testing/plant-session';
import type { World } from '../testing/world';
import { createWorld } from '../testing/world';

describe('a session as a file', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  it('is a calendar in its own zone, and a form as text and as a Word file', async () => {
    const coalition = await world.coalition();
    const { meeting, code, sessionId } = await plantSession(world, coalition, { visibility: 'PUBLIC' });
    const startsAt = new Date('2023-10-10T01:30:00.000Z');
    await world.application.database.prisma.session.update({
      where: { id: sessionId },
      data: { startsAt, endsAt: new Date('2023-10-10T03:00:00.000Z'), zone: 'Asia/Tokyo' },
    });
    const get = (path: string) => fetch(world.origin + path);
    const calendar = await (await get(paths.sessionCalendar(coalition.slug, meeting, code))).text();
    expect(calendar).toContain('DTSTART;TZID=Asia/Tokyo:20231010T103000');
    expect(calendar).toContain('DTEND;TZID=Asia/Tokyo:20231010T120000');
    expect(calendar).toContain('TZOFFSETTO:+0900');
    const text = await get(paths.sessionForm(coalition.slug, meeting, code, 'txt'));
    expect(text.status).toBe(200);
    expect(await text.text()).toContain('Planted session');
    const word = await get(paths.sessionForm(coalition.slug, meeting, code, 'docx'));
    expect(
      Buffer.from(await word.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});
