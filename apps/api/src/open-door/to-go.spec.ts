/** A round to be taken along, and what comes back of it: as people hand it in, and as those who would abuse it do. */
import { ANSWER_BEGINS, ANSWER_ENDS, MOST_ANSWERED, paths } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { DAY } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const HOUR = 60 * 60 * 1000;
const OPEN = { stage: 'PUBLIC_CONSULTATION', visibility: 'PUBLIC', audience: 'PUBLIC', round: 'OPEN' } as const;

describe('a round to be taken along', () => {
  let world: World;
  let coalition: Coalition;
  let planted: Planted;
  let made = 0;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  beforeEach(async () => {
    await world.fresh.clock.advance(2 * HOUR);
    planted = await plant(world, coalition, OPEN);
  });
  afterAll(() => world.close());

  const prisma = () => world.application.database.prisma;
  const here = () => [coalition.slug, 'WG1', planted.code, 'LC1'] as const;
  const read = async (path: string) => {
    const response = await fetch(world.origin + path);
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  const commentOf = (more: Record<string, string> = {}) => ({
    ...{ id: newId(), on: '', question: '', type: 'GENERAL', text: 'Say by when.', proposedChange: '' },
    ...more,
  });
  const answer = (comments: object[], more: Record<string, unknown> = {}) => ({
    round: paths.openRound(...here()),
    name: 'أمل',
    address: `away-${(made += 1)}@people.example`,
    ...{ organisation: '', stakeholderGroup: '', region: '' },
    ...{ comments, ...more },
  });
  const written = (whole: object): string => {
    const lines =
      Buffer.from(JSON.stringify(whole))
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    return `Amal\n\nSay by when.\n\n${ANSWER_BEGINS}\n${lines.join('\n')}\n${ANSWER_ENDS}\n`;
  };
  const handIn = async (given: { file?: string; words?: string }, headers: Record<string, string> = {}) => {
    const form = new FormData();
    if (given.file !== undefined) form.set('file', new Blob([given.file], { type: 'text/plain' }), 'answer.txt');
    if (given.words !== undefined) form.set('words', given.words);
    const response = await fetch(world.origin + paths.handIn(...here()), {
      method: 'POST',
      headers: { origin: world.origin, ...headers },
      body: form,
    });
    return { status: response.status, type: response.headers.get('content-type'), html: await response.text() };
  };
  const kept = (address: string) => prisma().openComment.findMany({ where: { address }, orderBy: { text: 'asc' } });

  it('is one file that refers to nothing and lets only its own script run', async () => {
    const { status, headers, html } = await read(paths.roundToGo(...here()));
    expect([status, headers.get('content-disposition')]).toEqual([200, expect.stringMatching(/^attachment/)]);
    expect(html).toContain('The first paragraph says something');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    expect(policy).toMatch(/^default-src &#x27;none&#x27;; script-src &#x27;sha256-[^;]+&#x27;; style-src/);
    expect(policy).not.toContain('unsafe');
    const elements = html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '');
    expect([...elements.matchAll(/\b(?:src|href|action|srcset)="(?!#|data:)([^"]*)"/g)].map(([, to]) => to)).toEqual(
      [],
    );
    expect((await read(paths.openRound(...here()))).html).toContain(paths.roundToGo(...here()));
  });

  it.each(['file', 'words'] as const)(
    'comes back as %s: each comment waits for its mailed link, at its paragraph',
    async (as) => {
      const block = planted.blocks[1]!;
      const whole = answer([
        commentOf({ on: block.id, text: 'A. Name it.' }),
        commentOf({ text: 'B. Again.', type: 'EDITORIAL' }),
      ]);
      const { status, html } = await handIn({ [as]: written(whole) });
      expect([status, html]).toEqual([200, expect.stringContaining('2 comments are taken')]);
      expect(await kept(whole.address)).toMatchObject([
        { text: 'A. Name it.', blockId: block.id, name: 'أمل', confirmedAt: null },
        { text: 'B. Again.', blockId: null, type: 'EDITORIAL', confirmedAt: null },
      ]);
      expect(await prisma().outboxMail.count({ where: { address: whole.address } })).toBe(2);
    },
  );

  it('is taken once, however often it is handed in', async () => {
    const whole = answer([commentOf()]);
    for (let at = 0; at < 3; at += 1) expect((await handIn({ file: written(whole) })).status).toBe(200);
    expect(await kept(whole.address)).toHaveLength(1);
    expect(await prisma().outboxMail.count({ where: { address: whole.address } })).toBe(1);
  });

  it('takes what is right, and gives back what is not with what is wrong', async () => {
    const whole = answer([commentOf({ text: 'Right.' }), commentOf({ text: 'Wrong <b>place</b>.', on: newId() })]);
    const { status, html } = await handIn({ file: written(whole) });
    expect([status, html]).toEqual([400, expect.stringContaining('Wrong &lt;b&gt;place')]);
    expect(html).toContain(ANSWER_BEGINS);
    expect((await kept(whole.address)).map(({ text }) => text)).toEqual(['Right.']);
  });

  it.each<[string, () => string]>([
    ['nothing', () => ''],
    ['words', () => '<script>alert(1)</script>'],
    ['an answer for another round', () => written(answer([commentOf()], { round: '/p/x/WG1/X/rounds/LC1' }))],
    ['an answer without comments', () => written(answer([]))],
    ['an answer whose ids are none', () => written(answer([commentOf({ id: 'x' })]))],
  ])('is refused in a page where it holds %s', async (_name, words) => {
    const before = await prisma().openComment.count();
    const { status, type, html } = await handIn({ words: words() });
    expect([status, type]).toEqual([400, 'text/html; charset=utf-8']);
    expect(html).not.toContain('<script');
    expect(html).toContain('role="alert"');
    expect(await prisma().openComment.count()).toBe(before);
  });

  it('is refused in a page where it is too large', async () => {
    const { status, type } = await handIn({ file: 'x'.repeat(3_000_000) });
    expect([status, type]).toEqual([400, 'text/html; charset=utf-8']);
  });

  it('sends no more than the form would: what is beyond waits', async () => {
    const address = 'many@people.example';
    const first = answer(
      Array.from({ length: MOST_ANSWERED }, () => commentOf()),
      { address },
    );
    expect((await handIn({ file: written(first) })).status).toBe(200);
    const { status, html } = await handIn({ file: written(answer([commentOf()], { address })) });
    expect([status, html]).toEqual([400, expect.stringContaining('in an hour')]);
    expect(await kept(address)).toHaveLength(MOST_ANSWERED);
  });

  it('is turned away from another site', async () => {
    const whole = answer([commentOf()]);
    for (const origin of ['https://elsewhere.example', 'null'])
      expect((await handIn({ file: written(whole) }, { origin })).status).toBe(403);
    expect(await kept(whole.address)).toEqual([]);
  });

  it('is not there for a round that is not for everybody, nor once it has ended', async () => {
    const whole = answer([commentOf()]);
    await world.fresh.clock.advance(2 * DAY);
    expect((await read(paths.roundToGo(...here()))).status).toBe(409);
    expect((await handIn({ file: written(whole) })).status).toBe(409);
    planted = await plant(world, coalition, { ...OPEN, visibility: 'GROUP', audience: 'GROUP' });
    expect((await read(paths.roundToGo(...here()))).status).toBe(404);
    expect((await read(paths.handIn(...here()))).status).toBe(404);
    expect((await handIn({ file: written(whole) })).status).toBe(404);
  });
});
