/** Any text that the product can hold, for properties: all kinds of blocks, with marks, notes, lists and tables. */
import { withIds, type Block, type Mark, type NewBlock } from '@plenary/document';
import fc from 'fast-check';

const word = fc.constantFrom(
  'alpha',
  'Beta',
  'γάμμα',
  'δ',
  '漢字',
  'שלום',
  '😀',
  'e\u0301',
  '#x',
  '\\y',
  '&amp;',
  '<b>',
  '"q"',
  "it's",
  '*z*',
  '[1]',
);
export const anyLine = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

const formats = fc.constantFrom<Mark['kind']>(
  'STRONG',
  'EMPHASIS',
  'STRIKE',
  'UNDERLINE',
  'CODE',
  'LINK',
  'SUPERSCRIPT',
);

/** Words with a mark over the first of them, or none. */
const marked = fc
  .tuple(anyLine, fc.option(formats, { nil: undefined }))
  .map(([text, kind]): Pick<NewBlock, 'text' | 'marks'> => {
    if (kind === undefined) return { text };
    const end = text.includes(' ') ? text.indexOf(' ') : text.length;
    return { text, marks: [{ kind, start: 0, end, ...(kind === 'LINK' && { href: 'https://example.org/x' }) }] };
  });

const plain = fc
  .tuple(
    fc.constantFrom<'PARAGRAPH' | 'QUOTE' | 'HEADING'>('PARAGRAPH', 'QUOTE', 'HEADING'),
    marked,
    fc.integer({ min: 1, max: 6 }),
    fc.boolean(),
  )
  .map(([kind, words, level, rtl]): NewBlock[] => {
    // A heading is strong by itself.
    const marks = words.marks?.filter((mark) => kind !== 'HEADING' || mark.kind !== 'STRONG') ?? [];
    return [
      {
        kind,
        text: words.text,
        ...(marks.length > 0 && { marks }),
        ...(kind === 'HEADING' && { level }),
        ...(rtl && { dir: 'rtl' as const }),
      },
    ];
  });

const list = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(marked, fc.boolean()), { minLength: 1, maxLength: 5 }))
  .map(([ordered, items]): NewBlock[] => {
    const counts = [0, 0];
    return items.map(([words, deeper], index): NewBlock => {
      const level = deeper && index > 0 ? 1 : 0;
      if (level === 0) counts[1] = 0;
      counts[level] = (counts[level] ?? 0) + 1;
      const number = ordered ? { number: counts[level] } : {};
      return {
        kind: 'LIST_ITEM',
        ...words,
        level,
        list: { ordered, id: level === 0 ? 'outer' : `inner-${counts[0]}`, ...number },
      };
    });
  });

const table = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.boolean(),
    fc.boolean(),
    fc.array(marked, { minLength: 9, maxLength: 9 }),
  )
  .map(([rows, columns, header, wide, words]): NewBlock[] => {
    const cells: NewBlock[] = [];
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const spans = wide && row === 0 && column === 0 && columns > 1;
        if (wide && row === 0 && column === 1) continue;
        const place = {
          table: 'table',
          row,
          column,
          ...(spans && { columnSpan: 2 }),
          ...(header && row === 0 && { header: true }),
        };
        cells.push({ kind: 'TABLE_CELL', ...(words[row * 3 + column] ?? { text: '' }), cell: place });
      }
    return cells;
  });

const other = fc.oneof(
  fc
    .array(anyLine, { minLength: 1, maxLength: 3 })
    .map((lines): NewBlock[] => [{ kind: 'CODE', text: lines.join('\u2028  ') }]),
  anyLine.map((text): NewBlock[] => [{ kind: 'FIGURE', text }]),
  fc.constant<NewBlock[]>([{ kind: 'RULE', text: '' }]),
  fc.tuple(anyLine, anyLine).map(([words, more]): NewBlock[] => [
    {
      kind: 'PARAGRAPH',
      text: `${words}[n] ${more}`,
      marks: [{ kind: 'NOTE_REFERENCE', start: words.length, end: words.length + 3, note: 'n' }],
    },
  ]),
);

/** Two lists that touch are told apart by a paragraph, and so are tables; notes are numbered and stand at the end. */
export const anyText: fc.Arbitrary<Block[]> = fc
  .array(fc.oneof(plain, list, table, other), { minLength: 1, maxLength: 7 })
  .map((groups) => {
    const notes: NewBlock[] = [];
    const body = groups.flatMap((blocks, index): NewBlock[] => {
      const own = blocks.map((block): NewBlock => {
        const named = {
          ...block,
          ...(block.list && { list: { ...block.list, id: `${block.list.id}-${index}` } }),
          ...(block.cell && { cell: { ...block.cell, table: `${block.cell.table}-${index}` } }),
        };
        if (!block.marks?.some(({ kind }) => kind === 'NOTE_REFERENCE')) return named;
        const label = String(notes.length + 1);
        notes.push({ kind: 'NOTE', text: `Note ${label}.`, label });
        return {
          ...named,
          text: block.text.replace('[n]', `[${label}]`),
          marks: block.marks.map((mark) => ({ ...mark, note: label })),
        };
      });
      const touching = ['LIST_ITEM', 'TABLE_CELL', 'CODE'].includes(own[0]?.kind ?? '') && index > 0;
      return touching ? [{ kind: 'PARAGRAPH', text: 'Between.' }, ...own] : own;
    });
    return withIds([...body, ...notes]);
  });
