/**
 * The cells of a table as a table of Word. In a redline a row that is new or gone as a whole is marked as such; a
 * cell that came or went in a row that stays is marked by itself.
 */
import { Table, TableCell, TableRow, WidthType } from 'docx';
import { paragraphOf, type Pen } from './paragraph';
import type { WordLine } from './word-line';

type Cell = NonNullable<WordLine['block']['cell']>;

/** Where a line stands in the new text, and where it stood in the old one. */
function cellsOf({ block, change, old }: WordLine): { now?: Cell; then?: Cell } {
  return change === 'WENT' ? { then: block.cell } : { now: block.cell, then: old?.cell };
}

/** The index behind the last line of the table that begins at an index. */
export function endOfTable(lines: readonly WordLine[], start: number): number {
  let now: string | undefined;
  let then: string | undefined;
  let end = start;
  for (let line = lines[end]; line?.block.kind === 'TABLE_CELL'; line = lines[end]) {
    const cells = cellsOf(line);
    const other = (known: string | undefined, cell: Cell | undefined) =>
      known !== undefined && cell !== undefined && cell.table !== known;
    if (other(now, cells.now) || other(then, cells.then)) break;
    now ??= cells.now?.table;
    then ??= cells.then?.table;
    end += 1;
  }
  return end;
}

/** Rows in reading order; the old cells of a row that stays stand in it. */
export function rowsOf(lines: readonly WordLine[]): WordLine[][] {
  const became = new Map<number, number>();
  for (const line of lines) {
    const { now, then } = cellsOf(line);
    if (now && then && !became.has(then.row)) became.set(then.row, now.row);
  }
  const rows = new Map<string, WordLine[]>();
  for (const line of lines) {
    const { now, then } = cellsOf(line);
    const row = now?.row ?? became.get(then?.row ?? -1);
    const key = row === undefined ? `old ${then?.row}` : `new ${row}`;
    rows.set(key, [...(rows.get(key) ?? []), line]);
  }
  return [...rows.values()];
}

export function tableOf(lines: readonly WordLine[], pen: Pen): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rowsOf(lines).map((row) => {
      const [first] = row;
      const all = (change: WordLine['change']) => row.every((line) => line.change === change);
      const came = all('CAME');
      const went = all('WENT');
      return new TableRow({
        ...(first?.block.cell?.header === true && { tableHeader: true }),
        ...(came && { insertion: pen.revision() }),
        ...(went && { deletion: pen.revision() }),
        children: row.map((line) => {
          const { columnSpan, rowSpan } = line.block.cell ?? {};
          return new TableCell({
            ...(columnSpan !== undefined && { columnSpan }),
            ...(rowSpan !== undefined && { rowSpan }),
            ...(!came && line.change === 'CAME' && { insertion: pen.revision() }),
            ...(!went && line.change === 'WENT' && { deletion: pen.revision() }),
            // The row or the cell carries the change; its paragraph is not a change of its own.
            children: [paragraphOf({ ...line, change: 'STAYS' }, pen)],
          });
        }),
      });
    }),
  });
}
