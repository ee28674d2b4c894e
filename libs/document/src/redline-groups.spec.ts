import type { Block } from './block';
import { redline } from './redline';
import { groupRedline, shownBlock } from './redline-groups';

const cell = (row: number, column: number, text: string, id = `${row}.${column}`, table = 't'): Block => ({
  id,
  kind: 'TABLE_CELL',
  text,
  cell: { table, row, column },
});
const paragraph = (id: string, text: string): Block => ({ id, kind: 'PARAGRAPH', text });
const table = [
  cell(0, 0, 'Device'),
  cell(0, 1, 'Years of updates'),
  cell(1, 0, 'Router'),
  cell(1, 1, 'five years'),
  cell(2, 0, 'Camera'),
  cell(2, 1, 'three years'),
];
const rows = (old: Block[], next: Block[]) =>
  groupRedline(redline(old, next).entries).map((group) =>
    group.type === 'BLOCK'
      ? (shownBlock(group.entry)?.text ?? '')
      : group.rows.map(({ change, cells }) => [
          change,
          ...cells.map((entry) => `${entry.kind} ${shownBlock(entry)?.text}`),
        ]),
  );

describe('a table in a redline', () => {
  it('is compared row by row', () => {
    const next = table.map((one) => (one.id === '1.1' ? { ...one, text: 'six years' } : one));
    expect(rows(table, next)).toEqual([
      [
        ['SAME', 'SAME Device', 'SAME Years of updates'],
        ['EDIT', 'SAME Router', 'CHANGED six years'],
        ['SAME', 'SAME Camera', 'SAME three years'],
      ],
    ]);
  });

  it('shows a row that came and a row that left as rows', () => {
    const next = [...table.slice(0, 2), cell(1, 0, 'Lamp', 'l'), cell(1, 1, 'ten winters', 'm'), ...table.slice(4)];
    expect(rows(table, next)).toEqual([
      [
        ['SAME', 'SAME Device', 'SAME Years of updates'],
        ['DELETE', 'DELETED Router', 'DELETED five years'],
        ['INSERT', 'INSERTED Lamp', 'INSERTED ten winters'],
        ['SAME', 'SAME Camera', 'SAME three years'],
      ],
    ]);
  });

  it.each([
    ['a cell whose every word changed', table.map((one) => (one.id === '1.1' ? cell(1, 1, 'six', 'n') : one))],
    [
      'a cell whose every word changed where a column came before it',
      table.flatMap((one) => {
        const { row, column } = one.cell!;
        const moved =
          one.id === '1.1' ? cell(1, 2, 'six', 'n') : { ...one, cell: { ...one.cell!, column: column * 2 } };
        return column === 1 ? [cell(row, 1, `Maker ${row}`, `new ${row}`), moved] : [moved];
      }),
    ],
  ])('shows %s as a changed cell', (_, next) => {
    const [, row] = rows(table, next)[0] as string[][];
    expect(row).toContain('CHANGED six');
    expect(row?.some((shown) => shown.startsWith('DELETED'))).toBe(false);
  });

  it('does not pair cells of tables that have nothing in common', () => {
    const other = [cell(0, 0, 'Quite', 'x', 'u'), cell(0, 1, 'different', 'y', 'u')];
    expect(redline(table, other).entries.some(({ kind }) => kind === 'CHANGED')).toBe(false);
  });

  it('keeps a cell that left in the row that stayed', () => {
    const next = table.filter(({ id }) => id !== '1.1');
    expect(rows(table, next)[0]).toEqual([
      ['SAME', 'SAME Device', 'SAME Years of updates'],
      ['EDIT', 'SAME Router', 'DELETED five years'],
      ['SAME', 'SAME Camera', 'SAME three years'],
    ]);
  });

  it('stands between its neighbours, and two tables stay two', () => {
    const other = cell(0, 0, 'Another table', 'o', 'u');
    expect(rows([paragraph('p', 'Before.'), ...table], [paragraph('p', 'Before.'), ...table, other]).length).toBe(3);
  });
});
