import type { Block } from '@plenary/document';
import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { DAY, MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import { agendaItem, plantSession } from '../testing/plant-session';
import type { Coalition, Person, World } from '../testing/world';
import { createWorld } from '../testing/world';

const REPORTS = `query ($c: String!) { coalition(slug: $c) {
  progressReports { scope document { code } }
  groups { code reporting { state due begins zone } progressReports { from to presentedAt document { code } } } } }`;

interface Seen {
  coalition: {
    progressReports: { scope: string; document: { code: string } }[];
    groups: {
      code: string;
      reporting: { state: string; begins: string; zone: string } | null;
      progressReports: { presentedAt: string | null; document: { code: string } }[];
    }[];
  };
}

describe('a progress report', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const today = () => new Date().toISOString().slice(0, 10);
  const input = (more: object = {}) => ({
    documentId: newId(),
    groupId: coalition.groups.WG1,
    scope: 'GROUP',
    from: '2020-01-01',
    to: today(),
    zone: 'UTC',
    code: `R${Math.floor(Math.random() * 1e9)}`,
    ...more,
  });
  const draft = async (by: Person, more: object = {}) => {
    const given = input(more);
    await by.client.get(MUTATIONS.draftProgressReport, { input: given });
    return given.documentId;
  };
  const refusal = async (by: Person, more: object = {}) =>
    (await by.client.refusal(MUTATIONS.draftProgressReport, { input: input(more) })).code;
  const blocksOf = async (documentId: string) => {
    const { prisma } = world.application.database;
    const revision = await prisma.revision.findFirstOrThrow({ where: { documentId }, orderBy: { number: 'desc' } });
    return revision.blocks as unknown as Block[];
  };
  const textOf = async (documentId: string) => (await blocksOf(documentId)).map(({ text }) => text).join('\n');
  const present = (by: Person, documentId: string, version = 1, revisionId = newId()) =>
    by.client.get<{ presentProgressReport: { document: { visibility: string }; revision: { number: number } } }>(
      MUTATIONS.presentProgressReport,
      { input: { documentId, version, revisionId } },
    );
  const seen = async (client = world.people.member.client) =>
    (await client.get<Seen>(REPORTS, { c: coalition.slug })).coalition;

  it('says what the record holds of its days, names nothing that only the group may see, and leads to it', async () => {
    const { chair } = world.people;
    const { database } = world.application;
    const open = await plant(world, coalition, {
      ...{ stage: 'LAST_CALL', visibility: 'COALITION', round: 'ENDED', audience: 'COALITION' },
    });
    const closed = await plant(world, coalition, { stage: 'DRAFTING' });
    await database.prisma.disposition.create({
      data: {
        ...{ coalitionId: coalition.id, commentId: open.commentId, number: 1, kind: 'ACCEPTED', rationale: 'Yes.' },
        ...{ disposedBy: null, disposedAt: await database.now() },
      },
    });
    await database.prisma.comment.update({ where: { id: open.commentId }, data: { dispositionNumber: 1 } });
    const blocks = await blocksOf(await draft(chair));
    const text = blocks.map((block) => block.text).join('\n');
    expect(text).toContain(`WG1-${open.code}`);
    expect(text).toContain(`LC1 · WG1-${open.code}`);
    expect(text).not.toContain(closed.code);
    expect(blocks.filter(({ kind }) => kind === 'HEADING').map((block) => block.text)).toEqual([
      expect.stringContaining('WG1'),
      'Texts',
      'Comment rounds',
      'Answers to comments',
      'Participation',
    ]);
    const link = blocks.find((block) => block.text.startsWith(`WG1-${open.code}`))?.marks?.[0];
    expect(link?.href).toContain(`/c/${coalition.slug}/WG1/d/${open.code}`);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  });

  it('counts a day from its begin in its zone to the begin of the next', async () => {
    const { chair } = world.people;
    const { prisma } = world.application.database;
    // In Tokyo the last millisecond of 9 March and the first of 10 March.
    for (const at of ['2024-03-09T14:59:59.999Z', '2024-03-09T15:00:00.000Z']) {
      const { documentId } = await plant(world, coalition, { stage: 'PUBLISHED', visibility: 'PUBLIC' });
      const revision = await prisma.revision.findFirstOrThrow({ where: { documentId } });
      await prisma.publication.create({
        data: {
          ...{ coalitionId: coalition.id, id: newId(), documentId, revisionId: revision.id, reference: `EDGE ${at}` },
          ...{ edition: 1, publishedBy: null, publishedAt: new Date(at) },
        },
      });
    }
    const reported = async (day: string, zone: string) => {
      const text = await textOf(await draft(chair, { from: day, to: day, zone, again: true }));
      return [...text.matchAll(/EDGE \S+:(\d\d:\d\d)/g)].map(([, time]) => time);
    };
    expect(await reported('2024-03-09', 'Asia/Tokyo')).toEqual(['59:59']);
    expect(await reported('2024-03-10', 'Asia/Tokyo')).toEqual(['00:00']);
    expect(await reported('2024-03-09', 'UTC')).toEqual(['59:59', '00:00']);
  });

  it('says that nothing happened where nothing did, also in a thousand years', async () => {
    const { chair } = world.people;
    const text = await textOf(await draft(chair, { from: '1026-01-01' }));
    expect(text).toContain('nothing that happened');
    expect(text).not.toContain('Texts');
  });

  it('is drafted and presented by the group’s chairs and the coordinator; the coalition’s own by the coordinator', async () => {
    const { coordinator, chair, editor, member, outsider } = world.people;
    for (const person of [editor, member, outsider]) expect(await refusal(person)).toBe('FORBIDDEN');
    expect(await refusal(world.stranger)).toBe('FORBIDDEN');
    expect(await refusal(chair, { groupId: coalition.groups.WG2 })).toBe('FORBIDDEN');
    expect(await refusal(chair, { scope: 'COALITION' })).toBe('FORBIDDEN');
    expect(await refusal(chair, { groupId: newId() })).toBe('NOT_FOUND');
    const documentId = await draft(coordinator, { scope: 'COALITION' });
    const refused = await chair.client.refusal(MUTATIONS.presentProgressReport, {
      input: { documentId, version: 1, revisionId: newId() },
    });
    expect(refused.code).toBe('FORBIDDEN');
    expect(await world.application.database.prisma.progressReport.count({ where: { coalitionId: coalition.id } })).toBe(
      1,
    );
  });

  it.each([
    { to: '2999-01-01' },
    { from: '2026-02-30' },
    { from: '2025-01-02', to: '2025-01-01' },
    { zone: 'Nowhere' },
    { code: 'no code' },
    { documentId: 'no id' },
  ])('refuses days and names that are none: %o', async (more) => {
    expect(await refusal(world.people.chair, more)).toBe('INVALID_INPUT');
  });

  it('is one however often it is sent, and leaves a draft alone that is there', async () => {
    const { chair, secretary } = world.people;
    const given = input();
    await Promise.all([1, 2, 3].map(() => chair.client.get(MUTATIONS.draftProgressReport, { input: given })));
    const { prisma } = world.application.database;
    expect(await prisma.document.count({ where: { coalitionId: coalition.id } })).toBe(1);
    expect(await refusal(secretary, given)).toBe('CONFLICT');
    expect(await refusal(chair, { ...given, to: '2020-02-01' })).toBe('CONFLICT');
    // A further one only where it is wanted.
    expect(await refusal(secretary)).toBe('CONFLICT');
    expect(await refusal(secretary, { again: true, code: given.code })).toBe('CONFLICT');
    await prisma.workingDraft.updateMany({ where: { documentId: given.documentId }, data: { contentHash: 'edited' } });
    await draft(secretary, { again: true });
    const kept = await prisma.workingDraft.findFirstOrThrow({ where: { documentId: given.documentId } });
    expect([kept.contentHash, kept.version]).toEqual(['edited', 1]);
  });

  it('is frozen as the chair edited it when it is presented, and then seen by the coalition, once', async () => {
    const { chair, secretary, outsider } = world.people;
    const documentId = await draft(chair);
    const reportOf = async (client = outsider.client) => (await seen(client)).groups[0]?.progressReports ?? [];
    expect(await reportOf()).toEqual([]);
    const file = { name: 'report.md', base64: Buffer.from('# Ours\n\nWe met twice.\n').toString('base64') };
    await chair.client.get(MUTATIONS.uploadDraft, { input: { documentId, version: 1, file } });
    const stale = await chair.client.refusal(MUTATIONS.presentProgressReport, {
      input: { documentId, version: 1, revisionId: newId() },
    });
    expect(stale.code).toBe('CONFLICT');
    const revisionId = newId();
    const done = await present(chair, documentId, 2, revisionId);
    expect(done.presentProgressReport).toMatchObject({
      document: { visibility: 'COALITION' },
      revision: { number: 2 },
    });
    expect(await textOf(documentId)).toBe('Ours\nWe met twice.');
    expect((await present(chair, documentId, 2, revisionId)).presentProgressReport.revision.number).toBe(2);
    const twice = await secretary.client.refusal(MUTATIONS.presentProgressReport, {
      input: { documentId, version: 3, revisionId: newId() },
    });
    expect(twice.code).toBe('CONFLICT');
    expect(await reportOf()).toMatchObject([{ presentedAt: expect.any(String) }]);
    // It waits for nobody any more.
    const { coalition: desk } = await chair.client.get<{ coalition: { overview: { rows: unknown[] } } }>(
      'query ($c: String!) { coalition(slug: $c) { overview { rows { document { id } } } } }',
      { c: coalition.slug },
    );
    expect(desk.overview.rows).toEqual([]);
    expect(await reportOf(world.visitor)).toEqual([]);
    const { prisma } = world.application.database;
    const kinds = await prisma.entry.findMany({ where: { streamId: documentId }, orderBy: { seq: 'asc' } });
    expect(kinds.map(({ kind }) => kind)).toEqual([
      ...['DOCUMENT_OPENED', 'REVISION_FROZEN', 'PROGRESS_DRAFTED', 'DRAFT_UPLOADED', 'REVISION_FROZEN'],
      'PROGRESS_PRESENTED',
    ]);
    expect(await verifyStream(prisma, documentId)).toBe(true);
    // What is a document like any other is no report.
    const other = await plant(world, coalition, { stage: 'DRAFTING' });
    const none = await chair.client.refusal(MUTATIONS.presentProgressReport, {
      input: { documentId: other.documentId, version: 1, revisionId: newId() },
    });
    expect(none.code).toBe('NOT_FOUND');
  });

  it('is asked of a group by the session on whose agenda it stands, and of nobody else', async () => {
    const { chair } = world.people;
    const { prisma } = world.application.database;
    const began = new Date(Date.now() - 100 * DAY);
    await prisma.workingGroup.updateMany({ where: { coalitionId: coalition.id }, data: { createdAt: began } });
    const states = async (client = world.people.member.client) =>
      (await seen(client)).groups.map(({ code, reporting }) => [code, reporting?.state ?? null]);
    expect(await states()).toEqual([
      ['WG1', 'DUE'],
      ['WG2', 'DUE'],
    ]);
    const item = agendaItem('Report', 20, { kind: 'REPORT', groupId: coalition.groups.WG1 });
    const session = await plantSession(world, coalition, { startsIn: -48, items: [item, agendaItem('Talk', 40)] });
    expect(await states()).toEqual([
      ['WG1', 'OVERDUE'],
      ['WG2', 'DUE'],
    ]);
    expect((await seen()).groups[0]?.reporting?.begins).toBe(
      (await prisma.session.findUniqueOrThrow({ where: { id: session.sessionId } })).endsAt.toISOString(),
    );
    await present(chair, await draft(chair, { zone: 'Asia/Tokyo', to: '2024-01-31' }));
    expect(await states()).toEqual([
      ['WG1', 'REPORTED'],
      ['WG2', 'DUE'],
    ]);
    expect((await seen()).groups[0]?.reporting).toMatchObject({
      begins: '2024-01-31T15:00:00.000Z',
      zone: 'Asia/Tokyo',
    });
    expect(await states(world.visitor)).toEqual([
      ['WG1', null],
      ['WG2', null],
    ]);
  });

  it('is missed by the lint of a session where other groups have presented theirs', async () => {
    const { chair } = world.people;
    const items = (['WG1', 'WG2'] as const).map((code) =>
      agendaItem(code, 30, { kind: 'REPORT', groupId: coalition.groups[code] }),
    );
    const session = await plantSession(world, coalition, { startsIn: 24, items });
    const FACTS =
      'query ($c: String!, $m: String!, $s: String!) { session(coalition: $c, meeting: $m, code: $s) { facts } }';
    const wrote = async () => {
      const variables = { c: coalition.slug, m: session.meeting, s: session.code };
      const found = await chair.client.get<{ session: { facts: { groups: { code: string; wrote: boolean }[] } } }>(
        FACTS,
        variables,
      );
      return found.session.facts.groups.map((group) => [group.code, group.wrote]);
    };
    expect(await wrote()).toEqual([
      ['WG1', false],
      ['WG2', false],
    ]);
    await present(chair, await draft(chair));
    expect(await wrote()).toEqual([
      ['WG1', true],
      ['WG2', false],
    ]);
  });

  it('stands in the draft of the session’s report, without its title and under its group', async () => {
    const { chair, coordinator } = world.people;
    const documentId = await draft(chair);
    const file = { name: 'report.md', base64: Buffer.from('# Ours\n\n## Done\n\n- One.\n').toString('base64') };
    await chair.client.get(MUTATIONS.uploadDraft, { input: { documentId, version: 1, file } });
    await present(chair, documentId, 2);
    const { deliverableId } = await plantSession(world, coalition, { startsIn: 0.5 });
    const report = { documentId: newId(), groupId: coalition.groups.WG1, kindId: coalition.kinds['session-report'] };
    await coordinator.client.get(MUTATIONS.draftDeliverable, { input: { deliverableId, ...report, code: 'SESSION' } });
    const headings = (await blocksOf(report.documentId)).filter(({ kind }) => kind === 'HEADING');
    expect(headings.slice(-2).map(({ level, text }) => [level, text])).toEqual([
      [2, expect.stringContaining('WG1 Group WG1 (')],
      [3, 'Done'],
    ]);
  });

  it('of the coalition gathers what the groups presented, as it was presented, and says which did not', async () => {
    const { chair, coordinator } = world.people;
    const documentId = await draft(chair);
    const file = { name: 'report.md', base64: Buffer.from('# Ours\n\n## Done\n\n- One.\n').toString('base64') };
    await chair.client.get(MUTATIONS.uploadDraft, { input: { documentId, version: 1, file } });
    await present(chair, documentId, 2);
    // What comes after is not what was presented.
    const later = { name: 'later.md', base64: Buffer.from('# Ours\n\nRewritten.\n').toString('base64') };
    await chair.client.get(MUTATIONS.uploadDraft, { input: { documentId, version: 3, file: later } });
    const yearly = await draft(coordinator, { scope: 'COALITION', groupId: coalition.groups.WG2 });
    const blocks = await blocksOf(yearly);
    expect(blocks.filter(({ kind }) => kind === 'HEADING').map(({ level, text }) => [level, text])).toEqual([
      [1, expect.stringContaining('Coalition')],
      [2, 'WG1 Group WG1'],
      [3, 'Done'],
      [2, 'Groups without a report'],
    ]);
    const text = blocks.map((block) => block.text).join('\n');
    expect(text).toContain('One.');
    expect(text).not.toContain('Rewritten');
    expect(text).toContain('WG2 Group WG2');
    expect((await seen(coordinator.client)).progressReports).toMatchObject([{ scope: 'COALITION' }]);
    expect((await seen()).progressReports).toEqual([]);
    // Nothing was presented before.
    const before = await draft(coordinator, { scope: 'COALITION', to: '2021-01-01', again: true });
    expect((await blocksOf(before)).filter(({ kind }) => kind === 'HEADING')).toHaveLength(2);
  });
});
