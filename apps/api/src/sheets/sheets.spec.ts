import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '@plenary/domain';
import { importSheet } from '@plenary/formats';
import { writeIsoSheet } from '@plenary/formats';
import { verifyStream } from '../platform/record/record';
import { DAY, MUTATIONS } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const PREVIEW = `query ($input: SheetInput!) { previewSheet(input: $input) { format
  rows { row action reason reference comment author text where disposition changes { field before after } } findings { code row } } }`;

interface Row {
  action: string;
  reason: string | null;
  comment: string | null;
  where: string | null;
  changes: { field: string; before: string | null; after: string | null }[];
}

const csv = (text: string, name = 'sheet.csv') => ({ name, base64: Buffer.from(text).toString('base64') });
const SHEET =
  'MB/NC,Clause,Type of comment,Comments,Proposed change,Passage,Observations of the secretariat\n' +
  'NL-001,,te,Say which.,,something that can be commented,\n' +
  'KE-002,Planted,ed,Another title.,Sown,,\n' +
  'EG-003,99,ge,النص واضح,,,\n';

describe('a sheet of comments', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const editor = () => world.people.editor.client;
  const preview = async (roundId: string, file: object) =>
    (
      await editor().get<{ previewSheet: { format: string; rows: Row[]; findings: { code: string; row: number }[] } }>(
        PREVIEW,
        { input: { roundId, file } },
      )
    ).previewSheet;
  const take = async (roundId: string, file: object) => {
    const { takeSheet } = await editor().get<{ takeSheet: Record<string, unknown> }>(MUTATIONS.takeSheet, {
      input: { roundId, file },
    });
    const { added, changed, disposed, same, refused } = takeSheet;
    return { added, changed, disposed, same, refused };
  };
  const running = () => plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
  const end = (planted: Planted) =>
    world.application.database.prisma.round.updateMany({
      where: { id: planted.roundId },
      data: { closesAt: new Date(Date.now() - DAY / 24) },
    });
  const comments = (planted: Planted) =>
    world.application.database.prisma.comment.findMany({
      where: { roundId: planted.roundId, origin: { isNot: null } },
      orderBy: { number: 'asc' },
      include: { origin: true, versions: true, dispositions: { orderBy: { number: 'desc' } } },
    });

  it('says row by row what would happen, and saves nothing', async () => {
    const planted = await running();
    const { rows, findings } = await preview(planted.roundId, csv(SHEET));
    expect(rows.map(({ action, where }) => [action, where])).toEqual([
      ['ADD', 'something that can be commented'],
      ['ADD', 'Planted'],
      ['ADD', null],
    ]);
    expect(findings).toEqual([]);
    expect(await comments(planted)).toEqual([]);
  });

  it('comes in once; the same file again adds nothing; an edited one changes what it changed', async () => {
    const planted = await running();
    expect(await take(planted.roundId, csv(SHEET))).toMatchObject({ added: 3, same: 0 });
    expect(await take(planted.roundId, csv(SHEET))).toMatchObject({ added: 0, same: 3 });
    const edited = SHEET.replace('Say which.', 'Say which one.').concat('NL-004,,te,One more.,,,\n');
    expect(await take(planted.roundId, csv(edited, 'again.csv'))).toMatchObject({ added: 1, changed: 1, same: 2 });
    const [first, second] = await comments(planted);
    expect(first).toMatchObject({
      text: 'Say which one.',
      type: 'TECHNICAL',
      onBehalfOf: 'NL',
      exact: 'something that can be commented',
      version: 2,
      versions: [{ text: 'Say which.' }],
    });
    expect(second).toMatchObject({ anchorKind: 'BLOCK', exact: 'Planted', proposedChange: 'Sown' });
    await verifyStream(world.application.database.prisma, planted.documentId);
  });

  it('sent twice at once is one set of comments', async () => {
    const planted = await running();
    await Promise.all([take(planted.roundId, csv(SHEET)), take(planted.roundId, csv(SHEET))]);
    expect(await comments(planted)).toHaveLength(3);
  });

  it('brings dispositions after the end, and only what is new in them', async () => {
    const planted = await running();
    await take(planted.roundId, csv(SHEET));
    const answered = SHEET.replace('commented,\n', 'commented,Awm. See 3.\n').replace(
      'Sown,,\n',
      'Sown,,Not accepted\n',
    );
    expect((await preview(planted.roundId, csv(answered))).rows.map(({ action, reason }) => [action, reason])).toEqual([
      ['REFUSE', 'round-open'],
      ['REFUSE', 'round-open'],
      ['SAME', null],
    ]);
    await end(planted);
    expect(await take(planted.roundId, csv(answered))).toMatchObject({ disposed: 2, same: 1 });
    expect(await take(planted.roundId, csv(answered))).toMatchObject({ disposed: 0, same: 3 });
    const corrected = answered.replace('Awm. See 3.', 'Accepted. See 4.');
    expect(await take(planted.roundId, csv(corrected))).toMatchObject({ disposed: 1, same: 2 });
    const [first, second] = await comments(planted);
    expect(first?.dispositions.map(({ kind, rationale }) => [kind, rationale])).toEqual([
      ['ACCEPTED', 'See 4.'],
      ['ACCEPTED_WITH_MODIFICATIONS', 'See 3.'],
    ]);
    expect(second?.dispositions.map(({ kind }) => kind)).toEqual(['NOT_ACCEPTED']);
  });

  it('goes out as ISO’s template and comes back with answers for comments that were made here', async () => {
    const planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    const address = paths.dispositionsFile(coalition.slug, 'WG1', planted.code, 'LC1', 'docx');
    const response = await fetch(world.origin + address, { headers: { cookie: editor().cookie ?? '' } });
    expect([response.status, response.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
    const sheet = await importSheet({ fileName: 'out.docx', bytes: new Uint8Array(await response.arrayBuffer()) });
    const known = await world.application.database.prisma.comment.findUniqueOrThrow({
      where: { id: planted.commentId },
    });
    expect(sheet.rows[0]).toMatchObject({ reference: known.reference, text: known.text });
    const rows = sheet.rows.map((row) => ({ ...row, observation: 'Noted. It stays.' }));
    const bytes = await writeIsoSheet({ ...sheet, rows });
    const file = { name: 'answers.docx', base64: Buffer.from(bytes).toString('base64') };
    expect(await take(planted.roundId, file)).toMatchObject({ disposed: 1, refused: 0 });
  });

  it.each(['csv', 'xlsx', 'json', 'docx'] as const)('leaves as %s and reads the same', async (ending) => {
    const planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    const address = paths.dispositionsFile(coalition.slug, 'WG1', planted.code, 'LC1', ending);
    const response = await fetch(world.origin + address, { headers: { cookie: editor().cookie ?? '' } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { rows, findings } = await importSheet({ fileName: `out.${ending}`, bytes });
    expect(findings).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(
      (await preview(planted.roundId, { name: `out.${ending}`, base64: Buffer.from(bytes).toString('base64') })).rows,
    ).toMatchObject([{ action: 'SAME' }]);
  });

  it('is refused with a reason where it is none, too long, or too late', async () => {
    const planted = await running();
    const refused = async (file: object) =>
      (await editor().ask(MUTATIONS.takeSheet, { input: { roundId: planted.roundId, file } })).refusals[0];
    expect(await refused(csv('a,b\n1,2\n'))).toMatchObject({ code: 'IMPORT_REFUSED', reason: 'EMPTY_TEXT' });
    expect(await refused({ name: 'x.png', base64: 'AAAA' })).toMatchObject({ code: 'IMPORT_REFUSED' });
    const long = await preview(planted.roundId, csv(`MB,Comment\nNL,${'x'.repeat(20_001)}\n`));
    expect(long.rows).toMatchObject([{ action: 'REFUSE', reason: 'too-long' }]);
    await end(planted);
    expect((await preview(planted.roundId, csv(SHEET))).rows.map(({ reason }) => reason)).toEqual([
      'round-closed',
      'round-closed',
      'round-closed',
    ]);
  });

  const list = join(process.env['PLENARY_CORPUS'] ?? '', 'documents/w3c-disposition-20200915.txt');
  const real = process.env['PLENARY_CORPUS'] && existsSync(list) ? it : it.skip;
  real('takes a real list of issues: its comments while the round runs, its outcomes after the end', async () => {
    const planted = await running();
    const file = { name: 'list.txt', base64: readFileSync(list).toString('base64') };
    expect((await preview(planted.roundId, file)).rows.map(({ action }) => action)).toEqual(Array(14).fill('ADD'));
    expect(await take(planted.roundId, file)).toMatchObject({ added: 14, refused: 0 });
    await end(planted);
    expect(await take(planted.roundId, file)).toMatchObject({ disposed: 14 });
    expect(await take(planted.roundId, file)).toMatchObject({ disposed: 0, same: 14 });
  });
});
