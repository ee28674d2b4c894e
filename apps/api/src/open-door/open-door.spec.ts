/** The open door over plain HTTP, as a browser without a script uses it, and as those who would abuse it do. */
import { DOOR, paths } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { DAY, MUTATIONS } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const HOUR = 60 * 60 * 1000;

describe('the open door', () => {
  let world: World;
  let coalition: Coalition;
  let planted: Planted;
  let made = 0;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  beforeEach(async () => {
    // What one case sends in counts in none of the others.
    await world.fresh.clock.advance(2 * HOUR);
    planted = await plant(world, coalition, {
      stage: 'PUBLIC_CONSULTATION',
      visibility: 'PUBLIC',
      audience: 'PUBLIC',
      round: 'OPEN',
    });
  });
  afterAll(() => world.close());

  const prisma = () => world.application.database.prisma;
  const round = () => paths.openRound(coalition.slug, 'WG1', planted.code, 'LC1');
  const read = async (path: string) => {
    const response = await fetch(world.origin + path);
    expect(response.headers.getSetCookie()).toEqual([]);
    return { status: response.status, html: await response.text() };
  };
  const press = async (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) => {
    const response = await fetch(world.origin + path, {
      method: 'POST',
      headers: { origin: world.origin, ...headers },
      body: new URLSearchParams(fields),
    });
    expect(response.headers.getSetCookie()).toEqual([]);
    return { status: response.status, html: await response.text() };
  };
  const filled = (more: Record<string, string> = {}) => ({
    id: newId(),
    name: 'Amina من تونس',
    address: `door-${(made += 1)}@people.example`,
    organisation: 'Free Radio',
    stakeholderGroup: '',
    region: '',
    on: '',
    type: 'TECHNICAL',
    text: 'A sentence is missing.',
    proposedChange: '',
    website: '',
    ...more,
  });
  const send = (form: Record<string, string>) => press(`${round()}/comments`, form);
  const mailsTo = (address: string) =>
    prisma().outboxMail.findMany({ where: { address, cause: { startsWith: 'door-' } }, orderBy: { createdAt: 'asc' } });
  const linkIn = (text: string, path: string) =>
    new RegExp(`${path}/[\\w.-]+`).exec(text)?.[0] ?? 'no such link in the mail';
  const sentAndLink = async (more: Record<string, string> = {}) => {
    const form = filled(more);
    expect((await send(form)).status).toBe(200);
    const [mail] = await mailsTo(form.address);
    return { form, link: linkIn(mail?.text ?? '', '/p/confirm') };
  };
  const comment = (id: string) => prisma().comment.findUnique({ where: { id } });

  it('shows a numbered text with a way to comment at each paragraph, small and without a script', async () => {
    const { status, html } = await read(round());
    expect(status).toBe(200);
    expect(html).toContain('data-number="2"');
    expect(html).toContain(`href="?on=${planted.blocks[1]!.id}"`);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('style=');
    // The round's zone is UTC, in which its end is told once.
    expect(html.match(/\(UTC\)/g)).toHaveLength(1);
    expect(Buffer.byteLength(html)).toBeLessThan(70_000);
    const form = await read(`${round()}?on=${planted.blocks[1]!.id}`);
    expect(form.html).toContain(planted.blocks[1]!.text);
    expect(form.html).toContain('method="post"');
  });

  it('takes a comment once its sender has pressed the button, and only then', async () => {
    const block = planted.blocks[1]!;
    const { form, link } = await sentAndLink({ on: block.id, text: 'Line one.\r\nLine two.' });
    const [asked] = await mailsTo(form.address);
    expect(asked?.text).not.toContain('Line one');
    expect(asked?.text).not.toContain('Amina');
    expect(asked?.text.match(/\(UTC\)/g)).toHaveLength(1);
    // A scanner follows the link, as often as it likes.
    expect((await read(link)).html).toContain('Line one.');
    expect(await comment(form.id)).toBeNull();
    const taken = await press(link);
    const reference = `WG1-${planted.code}-LC1-002`;
    expect([taken.status, taken.html]).toEqual([200, expect.stringContaining(reference)]);
    expect((await press(link)).html).toContain(reference);
    expect(await comment(form.id)).toMatchObject({
      reference,
      anchorKind: 'BLOCK',
      exact: block.text,
      text: 'Line one.\nLine two.',
      organisation: 'Free Radio',
      stakeholderGroup: null,
      hiddenAt: null,
    });
    const mails = await mailsTo(form.address);
    expect(mails).toHaveLength(2);
    expect(mails[1]?.subject).toContain(reference);
    expect(mails[1]?.text).toContain(paths.openComment(coalition.slug, 'WG1', planted.code, 'LC1', reference));
    const page = await read(`${round()}/comments/${reference}`);
    expect(page.html).toContain('Line two.');
    expect(page.html).not.toContain(form.address);
    expect((await read(`${round()}/comments`)).html).toContain(reference);
  });

  it('makes one person of one address, and of her the one that is known', async () => {
    const address = 'twice@people.example';
    const one = await sentAndLink({ address });
    const two = filled({ address, text: 'A second thought.' });
    await send(two);
    const mails = await mailsTo(address);
    const links = mails.map(({ text }) => linkIn(text, '/p/confirm'));
    expect(links).toHaveLength(2);
    await Promise.all(links.map((link) => press(link)));
    const [first, second] = await Promise.all([comment(one.form.id), comment(two.id)]);
    expect(first?.authorId).toBeDefined();
    expect(second?.authorId).toBe(first?.authorId);
    const member = await sentAndLink({ address: 'member@plenary.example', name: 'Somebody else' });
    expect((await read(member.link)).html).toContain('The member');
    await press(member.link);
    expect((await comment(member.form.id))?.authorId).toBe(world.people.member.id);
  });

  it('takes what is sent or confirmed twice once, and numbers what comes at once without a gap', async () => {
    const form = filled();
    const statuses = await Promise.all([send(form), send(form), send(form)]);
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await mailsTo(form.address)).toHaveLength(1);
    expect((await send({ ...form, text: 'Other words.' })).status).toBe(409);
    const others = [];
    for (let at = 0; at < 5; at += 1) others.push((await sentAndLink()).link);
    const [mail] = await mailsTo(form.address);
    const own = linkIn(mail?.text ?? '', '/p/confirm');
    await Promise.all([own, own, ...others].map((link) => press(link)));
    const rows = await prisma().comment.findMany({ where: { roundId: planted.roundId }, orderBy: { number: 'asc' } });
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('gives the words back with what is wrong, and lets nothing in them run', async () => {
    const text = '</textarea><script>alert(1)</script>';
    const { status, html } = await send(filled({ text, address: 'nobody', name: '', region: 'Atlantis' }));
    expect(status).toBe(400);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('id="address-fault"');
    expect(html).toContain('id="name-fault"');
    const hostile = await sentAndLink({ text, name: 'Bcc: a@b.example\r\nX: y' });
    const taken = await press(hostile.link);
    expect(taken.status).toBe(200);
    const list = await read(`${round()}/comments`);
    expect(list.html).not.toContain('<script');
    for (const mail of await mailsTo(hostile.form.address)) expect(mail.subject).not.toMatch(/[\r\n]/);
  });

  it.each([
    ['no id', { id: 'x' }],
    ['a paragraph of another text', { on: newId() }],
    ['a type that is none', { type: 'SHOUT' }],
    ['half a character', { text: '\ud800' }],
    ['NUL', { text: 'a\u0000b' }],
    ['too much', { text: 'x'.repeat(20_001) }],
    ['an address with a line break', { address: 'a@people.example\nBcc: b@people.example' }],
  ])('refuses %s', async (_what, more) => {
    const before = await prisma().openComment.count();
    const { status } = await send(filled(more));
    // A form cannot carry half a character: it arrives as U+FFFD, which is one.
    expect(status).toBe('text' in more && more.text === '\ud800' ? 200 : 400);
    if (status === 400) expect(await prisma().openComment.count()).toBe(before);
  });

  it('tells those who fill in what nobody sees that all is well', async () => {
    const form = filled({ website: 'https://pills.example' });
    expect((await send(form)).status).toBe(200);
    expect(await prisma().openComment.count({ where: { id: form.id } })).toBe(0);
    expect(await mailsTo(form.address)).toEqual([]);
  });

  it('mails an address no more than a few times an hour, and lets a network send no more than so many', async () => {
    const address = 'flooded@people.example';
    const statuses = [];
    for (let at = 0; at <= DOOR.perAddress; at += 1) statuses.push((await send(filled({ address }))).status);
    expect(statuses).toEqual([...Array.from({ length: DOOR.perAddress }, () => 200), 429]);
    const all = await Promise.all(Array.from({ length: DOOR.perNetwork + 3 }, () => send(filled())));
    const taken = all.filter(({ status }) => status === 200).length;
    expect(taken).toBe(DOOR.perNetwork - DOOR.perAddress);
    expect(all.find(({ status }) => status === 429)?.html).toContain('A sentence is missing.');
    await world.fresh.clock.advance(HOUR + 1);
    expect((await send(filled({ address }))).status).toBe(200);
  });

  it('shows a comment full of links to a chair first, who lets it stand or not', async () => {
    const words = 'https://a.example https://b.example https://c.example';
    const { form, link } = await sentAndLink({ text: words });
    const { html } = await press(link);
    expect(html).toContain('WG1-');
    const reference = (await comment(form.id))?.reference ?? '';
    const page = () => read(`${round()}/comments/${reference}`);
    expect((await page()).html).not.toContain('b.example');
    const desk = `query ($c: String!, $d: String!) { roundDesk(coalition: $c, group: "WG1", document: $d, code: "LC1") { comments { id text moderated } } }`;
    const seen = await world.people.chair.client.get<{
      roundDesk: { comments: { id: string; text: string; moderated: boolean }[] };
    }>(desk, { c: coalition.slug, d: planted.code });
    expect(seen.roundDesk.comments.find(({ id }) => id === form.id)).toMatchObject({ text: words, moderated: true });
    const moderate = (hidden: boolean) =>
      world.people.chair.client.get(MUTATIONS.moderateComment, {
        input: { commentId: form.id, hidden, reason: 'Read.' },
      });
    await moderate(true);
    expect(await prisma().commentModeration.count({ where: { commentId: form.id } })).toBe(2);
    expect((await page()).html).not.toContain('b.example');
    await moderate(false);
    expect((await page()).html).toContain('b.example');
  });

  it('takes a comment back at the word of the one whose address it is', async () => {
    const { form, link } = await sentAndLink({ text: 'Never said.' });
    await press(link);
    const receipt = (await mailsTo(form.address))[1];
    const back = linkIn(receipt?.text ?? '', '/p/not-me');
    expect((await read(back)).html).toContain('Never said.');
    expect((await comment(form.id))?.withdrawnAt).toBeNull();
    expect((await press(back)).status).toBe(200);
    expect((await press(back)).status).toBe(200);
    const { reference, withdrawnAt } = (await comment(form.id))!;
    expect(withdrawnAt).not.toBeNull();
    expect((await read(`${round()}/comments/${reference}`)).html).not.toContain('Never said.');
    expect(await prisma().entry.count({ where: { subjectId: form.id, kind: 'COMMENT_WITHDRAWN' } })).toBe(1);
  });

  it('withholds it where the round has ended, so that the final list stays as long as it was', async () => {
    const { form, link } = await sentAndLink({ text: 'Never said.' });
    await press(link);
    const back = linkIn((await mailsTo(form.address))[1]?.text ?? '', '/p/not-me');
    await world.fresh.clock.advance(2 * DAY);
    expect((await press(back)).status).toBe(200);
    expect(await comment(form.id)).toMatchObject({ withdrawnAt: null, hiddenAt: expect.any(Date) as Date });
  });

  it('takes nothing after the end, neither sent nor confirmed', async () => {
    const { form, link } = await sentAndLink();
    await world.fresh.clock.advance(2 * DAY);
    expect((await press(link)).status).toBe(409);
    expect(await comment(form.id)).toBeNull();
    expect((await send(filled())).status).toBe(409);
    expect((await read(round())).html).not.toContain('?on=');
  });

  it('forgets what nobody confirmed', async () => {
    await prisma().round.updateMany({
      where: { id: planted.roundId },
      data: { closesAt: new Date((await world.fresh.clock.now()).getTime() + 30 * DAY) },
    });
    const { form, link } = await sentAndLink();
    await world.fresh.clock.advance(DOOR.forget + HOUR);
    expect((await read(link)).status).toBe(404);
    expect((await press(link)).status).toBe(404);
    await send(filled());
    expect(await prisma().openComment.count({ where: { id: form.id } })).toBe(0);
  });

  it.each(['confirm', 'not-me'])('opens nothing with a made-up link to %s', async (purpose) => {
    const { form, link } = await sentAndLink();
    const mac = link.split('.').at(-1) ?? '';
    for (const token of ['', 'x', `${form.id}.`, `${form.id}.${mac.slice(1)}`, `${newId()}.${mac}`, '%E0%A4%A'])
      for (const answer of [await read(`/p/${purpose}/${token}`), await press(`/p/${purpose}/${token}`)])
        expect([400, 404]).toContain(answer.status);
    // The link to confirm does not take back, nor the other way round.
    if (purpose === 'not-me') expect((await press(link.replace('confirm', 'not-me'))).status).toBe(404);
  });

  it('turns away a form from another site', async () => {
    const form = filled();
    const { status } = await press(`${round()}/comments`, form, { origin: 'https://elsewhere.example' });
    expect(status).toBe(403);
    expect(await prisma().openComment.count({ where: { id: form.id } })).toBe(0);
  });

  it.each(['COALITION', 'GROUP'] as const)('is shut where a round is for the %s', async (audience) => {
    planted = await plant(world, coalition, { stage: 'LAST_CALL', visibility: 'PUBLIC', audience, round: 'OPEN' });
    for (const path of [round(), `${round()}?on=text`, `${round()}/comments`])
      expect((await read(path)).status).toBe(404);
    expect((await send(filled())).status).toBe(404);
  });

  it('cuts a long text into parts whose paragraphs keep their numbers', async () => {
    const blocks = Array.from({ length: 400 }, (_, at) => ({
      id: `b${at}`,
      kind: 'PARAGRAPH',
      text: `Paragraph ${at} ${'يقول شيئا '.repeat(30)}`,
    }));
    const first = await prisma().revision.findFirstOrThrow({ where: { documentId: planted.documentId } });
    const later = await prisma().revision.create({
      data: { ...first, id: newId(), number: 9, blocks, canonicalText: blocks.map((block) => block.text).join('\n') },
    });
    await prisma().round.updateMany({ where: { id: planted.roundId }, data: { revisionId: later.id } });
    const one = await read(round());
    expect(Buffer.byteLength(one.html)).toBeLessThan(70_000);
    const count = [...one.html.matchAll(/\?part=(\d+)"/g)].length;
    expect(count).toBeGreaterThan(3);
    const last = await read(`${round()}?part=${count}`);
    expect(last.html).toContain('data-number="400"');
    expect((await read(`${round()}?part=-7`)).status).toBe(200);
  });
});
