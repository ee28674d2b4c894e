import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DispositionKind } from '@plenary/domain';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { openArchive } from '../archive';
import { zip } from '../zip.fixture';
import type { CommentSheet, SheetRow } from './comment-sheet';
import { importSheet } from './import-sheet';
import { readSheet } from './read-sheet';
import { ROWS } from './sheet.fixture';
import { writeHtmlSheet } from './write-html-sheet';
import { writeIsoSheet } from './write-iso-sheet';
import { writeSheetCsv, writeSheetJson, writeSheetXlsx } from './write-sheet';

const HEAD = { document: 'WG1-IOT', project: 'Secure by design', date: '2024-05-01' };
const text = (fileName: string, value: string) => readSheet({ fileName, bytes: new TextEncoder().encode(value) });
const fields = ({ rows }: Pick<CommentSheet, 'rows'>) => rows.map(({ row, ...kept }) => ({ ...kept, row: row > 0 }));
const expected = ROWS.map(({ row, ...kept }) => ({ ...kept, row: row > 0 }));
/** ISO's sheet has one column for the answer, so what is read has the answer's words as an observation too. */
const withoutObservation = (rows: readonly object[]) => rows.map((row) => ({ ...row, observation: undefined }));

describe('a sheet out and in again is the same sheet', () => {
  it('as CSV', async () => {
    expect(fields(await text('sheet.csv', writeSheetCsv({ rows: ROWS })))).toEqual(expected);
  });

  it('as a workbook', async () => {
    const bytes = await writeSheetXlsx({ rows: ROWS });
    expect(fields(await readSheet({ fileName: 'sheet.xlsx', bytes }))).toEqual(expected);
  });

  it('as JSON, with its head', async () => {
    const sheet = await text('sheet.json', writeSheetJson({ ...HEAD, rows: ROWS }));
    expect(sheet).toMatchObject(HEAD);
    expect(fields(sheet)).toEqual(expected);
  });

  it('as the commenting template of ISO, with its head, in a process of its own', async () => {
    const bytes = await writeIsoSheet({ ...HEAD, rows: ROWS });
    const sheet = await importSheet({ fileName: 'sheet.docx', bytes });
    expect(sheet).toMatchObject({ format: 'DOCX', ...HEAD });
    expect(withoutObservation(fields(sheet))).toEqual(withoutObservation(expected));
    expect(sheet.rows[0]?.observation).toBe(
      'Accepted with modifications. The second one goes; the first gains a unit.',
    );
    const again = await readSheet({ fileName: 'again.docx', bytes: await writeIsoSheet(sheet) });
    expect(fields(again)).toEqual(fields(sheet));
  });

  it('even where the words are names that programs use', async () => {
    const rows: SheetRow[] = ['constructor', 'toString', '__proto__'].map((word, index) => ({
      row: index + 2,
      text: word,
    }));
    const bytes = await writeSheetXlsx({ rows });
    expect((await readSheet({ fileName: 's.xlsx', bytes })).rows).toEqual(rows);
  });

  it('whatever the words are', async () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      // U+FFFD stands for a character that was lost before, and a workbook does not keep it.
      .map((value) => value.replace(/[\p{C}\s\ufffd]+/gu, ' ').trim());
    const row = fc.record({ text: words.filter((value) => value !== ''), proposedChange: words, clause: words });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (made) => {
        const rows = made.map((fieldsOfRow, index): SheetRow => ({
          row: index + 2,
          reference: `R-${index + 1}`,
          ...Object.fromEntries(Object.entries(fieldsOfRow).filter(([, value]) => value !== '')),
        }));
        expect((await text('sheet.csv', writeSheetCsv({ rows }))).rows).toEqual(rows);
        const workbook = await readSheet({ fileName: 's.xlsx', bytes: await writeSheetXlsx({ rows }) });
        expect(workbook.rows).toEqual(rows);
      }),
      { numRuns: 25 },
    );
  });
});

describe('other people’s tables', () => {
  it('takes headings in any order, in other words, with slips and footnote digits', async () => {
    const sheet = await text(
      'osd.csv',
      'Suggested remedy;Coment;Type of comment2;Commenter name;Cluase;Priority\nDrop it;Too long;te;Ann;4;high\n;;;;;\n',
    );
    expect(sheet.rows).toEqual([
      {
        row: 2,
        proposedChange: 'Drop it',
        text: 'Too long',
        type: 'TECHNICAL',
        author: 'Ann',
        clause: '4',
        others: { Priority: 'high' },
      },
    ]);
    expect(sheet.findings).toEqual([{ code: 'UNKNOWN_COLUMN', detail: 'Priority' }]);
  });

  it('says what it did not understand, by row, and leaves out nothing silently', async () => {
    const sheet = await text(
      's.csv',
      'No,Comment,Type,Resolution\n1,One,huh,maybe later\n2,,te,accepted\n1,Three,ed,AWM\n',
    );
    expect(sheet.rows).toMatchObject([
      { reference: '1', text: 'One', observation: 'maybe later' },
      { reference: '1', text: 'Three', disposition: 'ACCEPTED_WITH_MODIFICATIONS' },
    ]);
    expect(sheet.findings).toEqual([
      { code: 'UNKNOWN_TYPE', row: 2, detail: 'huh' },
      { code: 'UNCLEAR_DISPOSITION', row: 2, detail: 'maybe later' },
      { code: 'NO_COMMENT', row: 3, detail: '2 · te · accepted' },
      { code: 'REPEATED_REFERENCE', row: 4, detail: '1' },
    ]);
  });

  it('follows merged cells: what a place says for several comments, and a comment over several rows', async () => {
    const sheet = [
      ['Clause', 'Comment', 'Proposed change'],
      [{ value: '4.1', rowSpan: 2 }, 'First', 'One'],
      [null, 'Second', 'Two'],
      ['4.2', { value: 'Third', rowSpan: 2 }, 'Three'],
      [null, null, 'and three more'],
    ];
    const bytes = new Uint8Array(await writeXlsxFile(sheet).toBuffer());
    const { rows } = await readSheet({ fileName: 'm.xlsx', bytes });
    expect(rows).toEqual([
      { row: 2, clause: '4.1', text: 'First', proposedChange: 'One' },
      { row: 3, clause: '4.1', text: 'Second', proposedChange: 'Two' },
      { row: 4, clause: '4.2', text: 'Third', proposedChange: 'Three\nand three more' },
    ]);
  });

  it('reads a list of issues with its links', async () => {
    const list =
      'Draft: https://example.org/d\n----\nIssue 1.\nSummary:  Too short\nFrom: Ann\nComment: https://example.org/1\nClosed: Retracted\n----\nIssue 2.\nSummary: Wide\n  and high\nClosed: OutOfScope\n';
    const sheet = await text('doc.txt', list);
    expect(sheet).toMatchObject({ format: 'ISSUE_LIST', document: 'https://example.org/d', findings: [] });
    expect(sheet.rows).toEqual([
      {
        row: 1,
        reference: '1',
        author: 'Ann',
        text: 'Too short',
        disposition: 'WITHDRAWN',
        others: { Comment: 'https://example.org/1' },
      },
      { row: 2, reference: '2', text: 'Wide\nand high', disposition: 'OUT_OF_SCOPE' },
    ]);
  });
});

describe('what does not come in', () => {
  it.each([
    ['an empty file', 's.csv', new Uint8Array(), 'EMPTY_TEXT'],
    ['a table without comments', 's.csv', new TextEncoder().encode('a,b\n1,2\n'), 'EMPTY_TEXT'],
    ['a picture', 's.png', new Uint8Array([1, 2, 3]), 'UNSUPPORTED_FORMAT'],
    ['a broken workbook', 's.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9]), 'UNREADABLE'],
    ['JSON of another form', 's.json', new TextEncoder().encode('{"rows":[]}'), 'UNREADABLE'],
  ])('%s is refused with a code', async (_name, fileName, bytes, code) => {
    await expect(importSheet({ fileName, bytes })).rejects.toMatchObject({ code });
  });

  it('refuses a workbook that declares entities', async () => {
    const content = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>';
    const bytes = zip(['xl/workbook.xml', 'xl/worksheets/sheet1.xml'].map((name) => ({ name, content })));
    await expect(importSheet({ fileName: 's.xlsx', bytes })).rejects.toMatchObject({ code: 'ARCHIVE_REFUSED' });
  });
});

describe('what leaves', () => {
  it('holds no cell that a spreadsheet would run', () => {
    const rows: SheetRow[] = ['=1+1', '+1', '-1', '@x', '\t=1', "'=1", '＝1'].map((value, index) => ({
      row: index + 1,
      text: value,
    }));
    const written = writeSheetCsv({ rows });
    for (const cell of written
      .split(/[\r\n]+/)
      .slice(1)
      .flatMap((line) => line.split(',')))
      expect(cell.replace(/^"/, '')).not.toMatch(/^\s*[=+\-@＝]/);
  });

  it('is a page in which nobody’s words become markup', () => {
    const html = writeHtmlSheet({
      title: '<b>',
      rows: [{ row: 1, text: '<script>x</script> javascript:1 https://example.org/?"><i>', disposition: 'NOTED' }],
    });
    expect(html).not.toMatch(/<script|<b>|<i>|href="javascript/);
    expect(html).toContain('id="comment-1"');
  });
});

/** As people type them. */
const ANSWERS = new Map<DispositionKind | undefined, string>([
  ['ACCEPTED_WITH_MODIFICATIONS', 'Accepted w/ mods'],
  ['NOT_ACCEPTED', 'not accepted'],
]);

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The template with rows typed into its empty one, a paragraph for each line of a cell, as a word processor leaves it. */
async function filled(template: Uint8Array, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const archive = await openArchive(template);
  const parts = await Promise.all(
    archive.names().map(async (name) => ({ name, content: (await archive.read(name)) ?? new Uint8Array() })),
  );
  return zip(
    parts.map(({ name, content }) => {
      if (name !== 'word/document.xml') return { name, content };
      const xml = Buffer.from(content).toString();
      const empty = /<w:tr [^>]*>(?:(?!<w:tr ).)*<\/w:tr>(?=<\/w:tbl>)/s.exec(xml)?.[0] ?? '';
      const written = rows.map((row) => {
        let at = 0;
        return empty.replace(/<w:p [^>]*>(<w:pPr>.*?<\/w:pPr>)<\/w:p>/gs, (_whole, look: string) =>
          (row[at++] ?? '')
            .split('\n')
            .map((line) => `<w:p>${look}<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
            .join(''),
        );
      });
      return { name, content: xml.replace(empty, written.join('')) };
    }),
  );
}

const corpus = process.env.PLENARY_CORPUS ? join(process.env.PLENARY_CORPUS, 'documents') : undefined;
const real = corpus && existsSync(corpus) ? describe : describe.skip;
real('real sheets', () => {
  const file = (name: string) => ({ fileName: name, bytes: new Uint8Array(readFileSync(join(corpus ?? '', name))) });

  it('the template of ISO: empty, it says that there is no comment', async () => {
    await expect(importSheet(file('iso/iso_comment_template_2012-03.docx'))).rejects.toMatchObject({
      code: 'EMPTY_TEXT',
    });
  });

  it('the template of ISO, filled by hand: every cell comes in, and goes out and in again without loss', async () => {
    const template = file('iso/iso_comment_template_2012-03.docx');
    const cells = (row: SheetRow) =>
      [
        row.reference,
        row.line,
        row.clause,
        row.element,
        { GENERAL: 'ge', TECHNICAL: 'te', EDITORIAL: 'ed' }[row.type ?? 'GENERAL'],
        row.text,
        row.proposedChange,
        [ANSWERS.get(row.disposition), row.rationale ?? row.observation].filter(Boolean).join('. '),
      ].map((cell) => cell ?? '');
    const sheet = await importSheet({ ...template, bytes: await filled(template.bytes, ROWS.map(cells)) });
    // What the fourth says is no disposition, and stays an observation.
    expect(sheet.findings).toEqual([{ code: 'UNCLEAR_DISPOSITION', detail: ROWS[3]?.observation, row: 5 }]);
    expect(withoutObservation(fields(sheet))).toEqual(withoutObservation(expected));
    const again = await importSheet({ fileName: 'again.docx', bytes: await writeIsoSheet(sheet) });
    expect(fields(again)).toEqual(fields(sheet));
  });

  it('a disposition of comments by W3C: every issue with its outcome', async () => {
    const sheet = await importSheet(file('w3c-disposition-20200915.txt'));
    expect(sheet.findings).toEqual([]);
    expect(sheet.rows).toHaveLength(14);
    const count = (kind: string) => sheet.rows.filter(({ disposition }) => disposition === kind).length;
    expect([count('ACCEPTED'), count('NOT_ACCEPTED'), count('WITHDRAWN')]).toEqual([11, 2, 1]);
  });
});
