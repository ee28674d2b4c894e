/**
 * ISO's commenting template of 2012-03: a landscape page whose head says date, document and project and carries the
 * headings, one row for each comment below, and in the last column what was decided, in words.
 */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { SheetRow, SheetToWrite } from './comment-sheet';
import { DISPOSITION_WORDS, TYPE_WORDS } from './disposition-words';
import { printable } from './write-sheet';

/** In twentieths of a point, over an A4 page on its side. */
const WIDTHS = [1100, 950, 1250, 1300, 1150, 3900, 3900, 2300] as const;
const HEADINGS = [
  ['MB/NC'],
  ['Line number', '(e.g. 17)'],
  ['Clause/ Subclause', '(e.g. 3.1)'],
  ['Paragraph/ Figure/ Table', '(e.g. Table 1)'],
  ['Type of comment'],
  ['Comments'],
  ['Proposed change'],
  ['Observations of the secretariat'],
] as const;
const FULL = WIDTHS.reduce((sum, width) => sum + width, 0);

function paragraphs(text: string, bold = false): Paragraph[] {
  return printable(text)
    .split('\n')
    .map(
      (line) =>
        new Paragraph({
          spacing: { before: 40, after: 40 },
          bidirectional: /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(line),
          children: line
            .split('\t')
            .map((part, index) => new TextRun({ text: index > 0 ? `\t${part}` : part, bold, size: 18 })),
        }),
    );
}

const cell = (text: string, width: number, bold = false) =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children: paragraphs(text, bold) });

/** What the last column says: the secretariat's own words where there are any, else the decision and its reason. */
export function observationOf(row: SheetRow): string {
  if (row.observation !== undefined) return row.observation;
  const decided = row.disposition ? DISPOSITION_WORDS[row.disposition] : '';
  if (row.rationale === undefined) return decided === '' ? '' : `${decided}.`;
  return decided === '' ? row.rationale : `${decided}. ${row.rationale}`;
}

/** Who comments and the comment's number, as the first column says it: "DE-002", or one under the other. */
function bodyOf(row: SheetRow): string {
  const body = row.body ?? row.onBehalfOf ?? row.organisation ?? row.author ?? '';
  if (row.reference === undefined) return body;
  const isIn =
    row.body !== undefined &&
    new RegExp(`^${row.body.replace(/[*]/g, '\\*')}\\s*[-–]?\\s*\\d`, 'u').test(row.reference);
  return isIn || body === '' ? row.reference : `${body}\n${row.reference}`;
}

function table(rows: TableRow[], widths: readonly number[]): Table {
  return new Table({
    width: { size: FULL, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    rows,
  });
}

function head({ date = '', document = '', project = '' }: SheetToWrite): Header {
  const widths = [FULL - 8200, 2400, 3300, 2500] as const;
  const facts = [
    'Template for comments and secretariat observations',
    `Date: ${date}`,
    `Document: ${document}`,
    `Project: ${project}`,
  ];
  return new Header({
    children: [
      table(
        [new TableRow({ children: facts.map((text, index) => cell(text, widths[index] ?? 2400, index === 0)) })],
        widths,
      ),
      new Paragraph({ spacing: { after: 0 }, children: [] }),
      table(
        [
          new TableRow({
            children: HEADINGS.map((lines, index) => cell(lines.join('\n'), WIDTHS[index] ?? 1000, true)),
          }),
        ],
        WIDTHS,
      ),
    ],
  });
}

export async function writeIsoSheet(sheet: SheetToWrite): Promise<Uint8Array> {
  const rows = sheet.rows.map(
    (row) =>
      new TableRow({
        children: [
          bodyOf(row),
          row.line ?? '',
          row.clause ?? '',
          // The template has no column for a question; it stands where one looks for what a comment is about.
          row.element ?? row.question ?? '',
          row.type ? TYPE_WORDS[row.type] : '',
          row.text ?? '',
          row.proposedChange ?? '',
          observationOf(row),
        ].map((text, index) => cell(text, WIDTHS[index] ?? 1000)),
      }),
  );
  const empty = new TableRow({ children: WIDTHS.map((width) => cell('', width)) });
  const document = new Document({
    styles: { default: { document: { run: { font: 'Arial', size: 18 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 },
            margin: { top: 700, bottom: 700, left: 500, right: 500, header: 400, footer: 300 },
          },
        },
        headers: { default: head(sheet) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.START,
                children: [
                  new TextRun({
                    text: 'MB/NC: member body or organisation. Type of comment: ge general, te technical, ed editorial.    ',
                    size: 16,
                  }),
                  new TextRun({ size: 16, children: ['page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [table(rows.length > 0 ? rows : [empty], WIDTHS)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
