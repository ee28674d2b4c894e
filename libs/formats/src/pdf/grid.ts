/**
 * The cells of a table on a grid that has room for each of them. A file may claim spans that run into other cells, or
 * two cells at one place; the typesetter refuses such a table, so here a span gives way to a cell.
 */
import { tableRows, type Block } from '@plenary/document';
import type { PdfRun } from './content';
import type { Speech } from './speech';

export interface PdfCell extends Speech {
  x: number;
  y: number;
  colspan: number;
  rowspan: number;
  header: boolean;
  runs: PdfRun[];
}

export interface PdfTable {
  /** The share of the width that each column has. */
  columns: number[];
  /** The size of its letters in points: wide tables are set smaller. */
  size: number;
  /** The rows that are repeated on each page. */
  head: PdfCell[];
  cells: PdfCell[];
}

const WIDEST = 200;

export function gridOf(blocks: readonly Block[], words: (block: Block) => Speech & { runs: PdfRun[] }): PdfTable {
  const rows = tableRows(blocks);
  const taken = new Set<number>();
  const at = (x: number, y: number) => y * WIDEST * 2 + x;
  const lengths: number[] = [];
  const cells: PdfCell[] = [];
  for (const [y, row] of rows.entries()) {
    for (const block of row) {
      let x = Math.min(Math.max(block.cell?.column ?? 0, 0), WIDEST - 1);
      while (taken.has(at(x, y))) x += 1;
      const isFree = (width: number, height: number) => {
        for (let down = 0; down < height; down += 1)
          for (let along = 0; along < width; along += 1) if (taken.has(at(x + along, y + down))) return false;
        return true;
      };
      let colspan = Math.min(Math.max(block.cell?.columnSpan ?? 1, 1), WIDEST);
      let rowspan = Math.min(Math.max(block.cell?.rowSpan ?? 1, 1), rows.length - y);
      while (colspan > 1 && !isFree(colspan, 1)) colspan -= 1;
      while (rowspan > 1 && !isFree(colspan, rowspan)) rowspan -= 1;
      for (let down = 0; down < rowspan; down += 1)
        for (let along = 0; along < colspan; along += 1) taken.add(at(x + along, y + down));
      const share = block.text.length / colspan;
      for (let along = 0; along < colspan; along += 1) lengths[x + along] = Math.max(lengths[x + along] ?? 0, share);
      cells.push({ x, y, colspan, rowspan, header: block.cell?.header ?? false, ...words(block) });
    }
  }
  const columns = Array.from(lengths, (length = 0) => Math.min(Math.max(Math.sqrt(length), 2.5), 12));
  const headRows = headOf(rows, cells);
  return {
    columns,
    size: columns.length > 12 ? 6.5 : columns.length > 6 ? 8 : 9.5,
    head: cells.filter(({ y }) => y < headRows),
    cells: cells.filter(({ y }) => y >= headRows),
  };
}

/** How many rows from the top are headers throughout, and reach into no other row; a table is never all head. */
function headOf(rows: readonly Block[][], cells: readonly PdfCell[]): number {
  const first = rows.findIndex((row) => row.some(({ cell }) => cell?.header !== true));
  const count = first < 0 ? 0 : first;
  return cells.some(({ y, rowspan }) => y < count && y + rowspan > count) ? 0 : count;
}
