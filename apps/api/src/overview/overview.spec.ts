import { paths } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { DAY, MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import { countStatements } from '../testing/statements';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const OVERVIEW = `query ($c: String!) { coalition(slug: $c) { overview { at rows {
  document { code stage group { code } openRound { code } } revisionCount undisposedCount lastChangeAt milestone { title }
  waiting { reason on forViewer count at } alerts { alert count at } waitsForViewer } } } }`;

interface Row {
  document: { code: string };
  undisposedCount: number;
  milestone: { title: string } | null;
  waiting: { reason: string; on: string; count: number | null }[];
  alerts: { alert: string; count: number | null }[];
  waitsForViewer: boolean;
}

describe('where the groups stand', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const rows = async (client = world.people.coordinator.client): Promise<Row[]> =>
    (await client.get<{ coalition: { overview: { rows: Row[] } } }>(OVERVIEW, { c: coalition.slug })).coalition.overview
      .rows;
  const rowOf = async (code: string, client = world.people.coordinator.client) =>
    (await rows(client)).find(({ document }) => document.code === code);
  const as = ({ cookie }: typeof world.visitor): RequestInit => (cookie ? { headers: { cookie } } : {});
  const waits = (row: Row | undefined) => row?.waiting.map(({ reason, on }) => `${reason} ${on}`);

  it('says of each text for what and for whom it waits, and for whom among them is asking', async () => {
    const drafting = await plant(world, coalition, { stage: 'DRAFTING' });
    const open = await plant(world, coalition, {
      stage: 'LAST_CALL',
      visibility: 'COALITION',
      round: 'OPEN',
      audience: 'COALITION',
    });
    const ended = await plant(world, coalition, {
      stage: 'LAST_CALL',
      visibility: 'COALITION',
      round: 'ENDED',
      audience: 'COALITION',
    });
    const { editor, chair, member, outsider } = world.people;
    expect(waits(await rowOf(drafting.code))).toEqual(['DRAFTING EDITORS']);
    expect(waits(await rowOf(open.code))).toEqual(['COMMENTS MEMBERS']);
    expect(await rowOf(ended.code)).toMatchObject({
      undisposedCount: 1,
      waiting: [{ reason: 'DISPOSITIONS', count: 1, forViewer: false }],
    });
    const mine = async (client: typeof editor.client) =>
      (await rows(client)).filter(({ waitsForViewer }) => waitsForViewer).map(({ document }) => document.code);
    const asEditor = (await rows(editor.client)).find(({ document }) => document.code === ended.code);
    expect(asEditor?.waiting).toEqual([expect.objectContaining({ on: 'EDITORS', forViewer: true })]);
    expect((await mine(editor.client)).sort()).toEqual([drafting.code, open.code, ended.code].sort());
    expect(await mine(chair.client)).toEqual([open.code]);
    expect(await mine(member.client)).toEqual([open.code]);
    expect(await mine(outsider.client)).toEqual([open.code]);
    expect(await mine(world.stranger.client)).toEqual([]);
  });

  it('says as whom things of a group wait on each', async () => {
    const { coordinator, chair, editor, member } = world.people;
    const asked = 'query ($c: String!) { coalition(slug: $c) { groups { code viewerAs } } }';
    const as = async (client: typeof member.client) =>
      (
        await client.get<{ coalition: { groups: { code: string; viewerAs: string[] }[] } }>(asked, {
          c: coalition.slug,
        })
      ).coalition.groups.find(({ code }) => code === 'WG1')?.viewerAs;
    expect(
      await Promise.all([coordinator, chair, editor, member, world.stranger].map(({ client }) => as(client))),
    ).toEqual([['COORDINATOR'], ['CHAIRS'], ['EDITORS'], [], []]);
    expect(await as(world.visitor)).toEqual([]);
  });

  it('shows nothing of a draft, a report or a milestone to who may not know of it', async () => {
    const own = await plant(world, coalition, { stage: 'DRAFTING' });
    const changed = await plant(world, coalition, { stage: 'WRITE_UP', visibility: 'PUBLIC', draftChanged: true });
    await world.people.chair.client.get(MUTATIONS.setMilestone, {
      input: {
        ...{ milestoneId: newId(), groupId: coalition.groups.WG1, title: 'Promised', cycle: 2020, seen: 0 },
        ...{ documentIds: [changed.documentId], dueAtLocal: '2020-01-01T00:00', zone: 'UTC' },
      },
    });
    expect(await rowOf(changed.code)).toMatchObject({
      milestone: { title: 'Promised' },
      alerts: [{ alert: 'MILESTONE_OVERDUE' }],
      waiting: [{ reason: 'FREEZING' }, { reason: 'NEXT_STAGE' }],
    });
    expect(await rowOf(changed.code, world.people.outsider.client)).toMatchObject({
      milestone: { title: 'Promised' },
      waiting: [{ reason: 'NEXT_STAGE' }],
    });
    for (const client of [world.stranger.client, world.visitor]) {
      expect(await rowOf(changed.code, client)).toMatchObject({
        milestone: null,
        alerts: [],
        waiting: [{ reason: 'NEXT_STAGE' }],
      });
      expect(await rowOf(own.code, client)).toBeUndefined();
    }
    expect(await rowOf(own.code, world.people.outsider.client)).toBeUndefined();
  });

  it('puts what is pressing first', async () => {
    const calm = await plant(world, coalition, { stage: 'DRAFTING' });
    const still = await plant(world, coalition, { stage: 'DRAFTING' });
    const { prisma } = world.application.database;
    const long = new Date(Date.now() - 90 * DAY);
    // The record cannot be written anew, not even here: a stream that never told anything is as old as its document.
    await prisma.document.update({ where: { id: still.documentId }, data: { createdAt: long } });
    await prisma.stream.update({ where: { id: still.documentId }, data: { lastSeq: 0n } });
    const seen = await rows();
    expect(seen.map(({ document, alerts }) => [document.code, alerts.map(({ alert }) => alert)])).toEqual([
      [still.code, ['STILL']],
      [calm.code, []],
    ]);
  });

  it('takes the same few statements for one document and for forty', async () => {
    const { client } = world.people.coordinator;
    const cost = () => countStatements(world, () => client.get(OVERVIEW, { c: coalition.slug }));
    await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const one = await cost();
    for (let count = 0; count < 39; count += 1) await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    expect(await rows()).toHaveLength(40);
    expect(await cost()).toBe(one);
    expect(one).toBeLessThanOrEqual(12);
  });

  it('leaves as a table for members, in which nothing is a formula', async () => {
    const { code, documentId } = await plant(world, coalition, { stage: 'DRAFTING' });
    await world.application.database.prisma.document.update({ where: { id: documentId }, data: { title: '=1+1' } });
    const address = `${world.origin}${paths.overviewFile(coalition.slug)}`;
    const response = await fetch(address, as(world.people.coordinator.client));
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(text).toContain(code);
    expect(text).not.toMatch(/(^|,|")=1\+1/m);
    for (const client of [world.stranger.client, world.visitor])
      expect((await fetch(address, as(client))).status).toBe(404);
  });

  it('is kept as a view by a person for herself, once, and forgotten', async () => {
    const { member, second } = world.people;
    const viewId = newId();
    const input = { viewId, coalitionId: coalition.id, name: ' Late ones ', query: 'alert=any' };
    const kept = { saveView: { savedViews: [{ id: viewId, name: 'Late ones', query: 'alert=any' }] } };
    expect(await member.client.get(MUTATIONS.saveView, { input })).toMatchObject(kept);
    expect(await member.client.get(MUTATIONS.saveView, { input })).toMatchObject(kept);
    const refusal = async (client: typeof world.visitor, mutation: string, variables: Record<string, unknown>) =>
      (await client.refusal(mutation, variables)).code;
    expect(await refusal(second.client, MUTATIONS.saveView, { input })).toBe('CONFLICT');
    expect(await refusal(member.client, MUTATIONS.saveView, { input: { ...input, name: '' } })).toBe('INVALID_INPUT');
    expect(await refusal(world.visitor, MUTATIONS.saveView, { input })).toBe('UNAUTHENTICATED');
    expect(await refusal(second.client, MUTATIONS.removeView, { viewId })).toBe('NOT_FOUND');
    expect(await member.client.get(MUTATIONS.removeView, { viewId })).toMatchObject({ removeView: { savedViews: [] } });
    expect(await refusal(member.client, MUTATIONS.removeView, { viewId })).toBe('NOT_FOUND');
  });
});
