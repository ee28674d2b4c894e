import { paths } from '@plenary/domain';
import { verifyRecordFile } from '@plenary/formats';
import { openArchive } from '@plenary/formats/fixtures';
import { verifyRecord } from '@plenary/database';
import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

describe('an archive of the record', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const get = async (path: string, cookie: string | null) => {
    const response = await fetch(world.origin + path, { headers: cookie ? { cookie } : {} });
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  const partsOf = async (bytes: Uint8Array) => {
    const archive = await openArchive(bytes);
    const texts = await Promise.all(
      archive
        .names()
        .map(async (name) => [name, new TextDecoder().decode((await archive.read(name)) ?? undefined)] as const),
    );
    return new Map(texts);
  };
  const say = async (roundId: string, words: string) => {
    const commentId = newId();
    await world.people.member.client.get(MUTATIONS.makeComment, {
      input: { commentId, roundId, anchor: { kind: 'DOCUMENT' }, type: 'GENERAL', text: words },
    });
    return world.application.database.prisma.comment.findUniqueOrThrow({ where: { id: commentId } });
  };

  it('holds texts, comments and the chain, opens without asking anybody, and its chain holds', async () => {
    const planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN', second: true });
    await say(planted.roundId, '<img src=x onerror=alert(1)> What about "lamps"?');
    const { status, bytes } = await get(
      paths.record(coalition.slug, 'WG1', planted.code),
      world.people.chair.client.cookie,
    );
    expect(status).toBe(200);
    const parts = await partsOf(bytes);
    expect([...parts.keys()].sort()).toEqual([
      'index.html',
      'record.json',
      'revisions/1.html',
      'revisions/2.html',
      'rounds/LC1.html',
      'rounds/LC1.json',
    ]);
    for (const [name, text] of parts) {
      if (!name.endsWith('.html')) continue;
      expect(text).not.toMatch(/<script|<img src=x|<link|\s(?:src|href)="(?:https?:|\/)/);
    }
    expect(parts.get('rounds/LC1.html')).toContain('What about');
    expect(await verifyRecordFile(bytes)).toMatchObject({ form: 'RECORD', holds: true, withheld: 0 });
  });

  it('tells of a record that somebody changed', async () => {
    const planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    await say(planted.roundId, 'One.');
    const { bytes } = await get(paths.record(coalition.slug, 'WG1', planted.code), world.people.chair.client.cookie);
    const record = (await partsOf(bytes)).get('record.json') ?? '';
    expect(record).toContain('COMMENT_MADE');
    const changed = new TextEncoder().encode(record.replace('COMMENT_MADE', 'COMMENT_WITHDRAWN'));
    expect(await verifyRecordFile(changed)).toMatchObject({ holds: false, broken: { fault: 'HASH' } });
  });

  it('holds for a visitor what is public, and of the rest its place in the chain', async () => {
    const planted = await plant(world, coalition, {
      stage: 'PUBLIC_CONSULTATION',
      visibility: 'PUBLIC',
      round: 'OPEN',
      audience: 'GROUP',
    });
    await say(planted.roundId, 'CANARY-ONLY-FOR-THE-GROUP');
    const { status, bytes } = await get(paths.record(coalition.slug, 'WG1', planted.code), null);
    expect(status).toBe(200);
    const parts = await partsOf(bytes);
    expect([...parts.values()].join('')).not.toContain('CANARY');
    expect([...parts.keys()]).not.toContain('rounds/LC1.html');
    const report = await verifyRecordFile(bytes);
    expect(report).toMatchObject({ holds: true });
    expect(report.form === 'RECORD' && report.withheld).toBeGreaterThan(0);
  });

  it('gives the author, and nobody else, a receipt that can be checked', async () => {
    const planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const comment = await say(planted.roundId, 'Say which.');
    const path = paths.receipt(coalition.slug, 'WG1', planted.code, comment.reference);
    const { status, bytes } = await get(path, world.people.member.client.cookie);
    expect(status).toBe(200);
    expect(await verifyRecordFile(bytes)).toEqual({
      form: 'RECEIPT',
      chained: true,
      reference: comment.reference,
      holds: true,
      words: 'SAME',
    });
    const receipt = new TextDecoder().decode(bytes);
    const forged = new TextEncoder().encode(receipt.replace('Say which.', 'Say nothing.'));
    expect(await verifyRecordFile(forged)).toMatchObject({ holds: false, words: 'CHANGED' });
    for (const cookie of [world.people.chair.client.cookie, world.people.outsider.client.cookie, null])
      expect((await get(path, cookie)).status).toBe(404);
  });

  it('is checked on the whole database with one call', async () => {
    const { url } = world.application.database;
    const report = await verifyRecord(url);
    expect(report.broken).toEqual([]);
    expect(report.entries).toBeGreaterThan(5);
  });
});
