/**
 * A cell whose every word changed is still the cell of its row and column: where the row stayed by another of its
 * cells, the two are a pair, and the redline shows a changed cell rather than one that left beside one that came.
 */
import type { Block } from './block';

type Cell = NonNullable<Block['cell']>;
const rowOf = ({ table, row }: Cell) => JSON.stringify([table, row]);
const columnOf = ({ table, column }: Cell) => JSON.stringify([table, column]);
const placeOf = (table: string, row: number, column: number) => JSON.stringify([table, row, column]);

/** Adds to `from`, which holds for each new block the index of its partner among the old ones, or -1. */
export function pairCells(oldBlocks: readonly Block[], newBlocks: readonly Block[], from: Int32Array): void {
  const becameRow = new Map<string, Cell>();
  const becameColumn = new Map<string, Cell>();
  const free = new Map<string, number>();
  const paired = new Set<number>();
  newBlocks.forEach(({ cell }, index) => {
    const oldIndex = from[index]!;
    if (oldIndex >= 0) paired.add(oldIndex);
    if (!cell) return;
    const old = oldIndex >= 0 ? oldBlocks[oldIndex]!.cell : undefined;
    if (oldIndex < 0) free.set(placeOf(cell.table, cell.row, cell.column), index);
    if (!old) return;
    if (!becameRow.has(rowOf(old))) becameRow.set(rowOf(old), cell);
    if (!becameColumn.has(columnOf(old))) becameColumn.set(columnOf(old), cell);
  });
  if (free.size === 0) return;
  oldBlocks.forEach(({ cell }, oldIndex) => {
    const row = cell && !paired.has(oldIndex) ? becameRow.get(rowOf(cell)) : undefined;
    if (!cell || !row) return;
    // A column that came or went before this one moves it.
    const column = becameColumn.get(columnOf(cell));
    const place = placeOf(row.table, row.row, column?.table === row.table ? column.column : cell.column);
    const index = free.get(place);
    if (index === undefined) return;
    free.delete(place);
    from[index] = oldIndex;
  });
}
