/**
 * A redline as what a reader sees: paragraphs and headings one by one, the cells of a table in its rows. A row that
 * stayed holds what came into it and what left it; a row that came or left as a whole is one change.
 */
import type { Block } from './block';
import type { RedlineEntry, RedlineKind } from './redline';

export type RowChange = 'SAME' | 'EDIT' | 'INSERT' | 'DELETE';

export interface RedlineRow {
  change: RowChange;
  cells: RedlineEntry[];
}

export type RedlineGroup = { type: 'BLOCK'; entry: RedlineEntry } | { type: 'TABLE'; rows: RedlineRow[] };

/** The block that an entry shows where both revisions are one text. */
export function shownBlock(entry: RedlineEntry): Block | undefined {
  return entry.kind === 'MOVED_FROM' ? entry.old : (entry.new ?? entry.old);
}

/** In the order of the entries; a table stands where its first cell does. */
export function groupRedline(entries: readonly RedlineEntry[]): RedlineGroup[] {
  const groups: RedlineGroup[] = [];
  for (let at = 0; at < entries.length;) {
    const entry = entries[at]!;
    if (!isCell(entry)) {
      groups.push({ type: 'BLOCK', entry });
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < entries.length && isCell(entries[end]!)) end += 1;
    groups.push(...tablesOf(entries.slice(at, end)));
    at = end;
  }
  return groups;
}

const isCell = (entry: RedlineEntry): boolean => shownBlock(entry)?.cell !== undefined;

/** Tables that follow each other are told apart by their ids; a deleted cell stands in the row that its row became. */
function tablesOf(cells: readonly RedlineEntry[]): RedlineGroup[] {
  const becameRow = new Map<string, string>();
  const becameTable = new Map<string, string>();
  for (const { kind, old, new: next } of cells) {
    if ((kind !== 'SAME' && kind !== 'CHANGED') || !old?.cell || !next?.cell) continue;
    becameRow.set(`${old.cell.table} ${old.cell.row}`, `${next.cell.table} ${next.cell.row}`);
    becameTable.set(old.cell.table, next.cell.table);
  }
  const tables = new Map<string, Map<string, RedlineEntry[]>>();
  for (const entry of cells) {
    const isOld = entry.kind === 'DELETED' || entry.kind === 'MOVED_FROM';
    const cell = shownBlock(entry)!.cell!;
    const place = `${cell.table} ${cell.row}`;
    const table = isOld ? (becameTable.get(cell.table) ?? `old ${cell.table}`) : cell.table;
    const row = isOld ? (becameRow.get(place) ?? `old ${place}`) : place;
    const rows = tables.get(table) ?? new Map<string, RedlineEntry[]>();
    tables.set(table, rows);
    const known = rows.get(row);
    if (known) known.push(entry);
    else rows.set(row, [entry]);
  }
  return [...tables.values()].map((rows) => ({
    type: 'TABLE',
    rows: [...rows.values()].map((own) => ({ change: rowChange(own.map(({ kind }) => kind)), cells: own })),
  }));
}

function rowChange(kinds: readonly RedlineKind[]): RowChange {
  if (kinds.every((kind) => kind === 'SAME')) return 'SAME';
  if (kinds.every((kind) => kind === 'INSERTED' || kind === 'MOVED_TO')) return 'INSERT';
  if (kinds.every((kind) => kind === 'DELETED' || kind === 'MOVED_FROM')) return 'DELETE';
  return 'EDIT';
}
