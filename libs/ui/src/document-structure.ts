/**
 * A text is a flat list of blocks; a page shows lists in lists and cells in tables. This builds the nesting and keeps
 * the order, so that reading order, selection and canonical offsets stay the same thing.
 */
import { blockRanges, type Block, type BlockRange } from '@plenary/document';

export interface ListNode {
  kind: 'LIST';
  key: string;
  ordered: boolean;
  items: { range: BlockRange; lists: ListNode[] }[];
}

export interface TableNode {
  kind: 'TABLE';
  key: string;
  rows: { row: number; cells: { key: string; blocks: BlockRange[] }[] }[];
}

export type DocumentNode =
  | { kind: 'BLOCK'; key: string; range: BlockRange }
  | { kind: 'NOTES'; key: string; notes: BlockRange[] }
  | ListNode
  | TableNode;

export function documentStructure(blocks: readonly Block[]): DocumentNode[] {
  const ranges = blockRanges(blocks);
  const nodes: DocumentNode[] = [];
  for (let at = 0; at < ranges.length;) {
    const range = ranges[at]!;
    const run = runFrom(ranges, at);
    at += run.length;
    if (range.block.kind === 'LIST_ITEM') nodes.push(...nestLists(run));
    else if (range.block.kind === 'TABLE_CELL') nodes.push(layTable(run));
    else if (range.block.kind === 'NOTE') nodes.push({ kind: 'NOTES', key: range.block.id, notes: run });
    else nodes.push({ kind: 'BLOCK', key: range.block.id, range });
  }
  return nodes;
}

/** The blocks that are shown as one thing with the one at `at`. */
function runFrom(ranges: readonly BlockRange[], at: number): BlockRange[] {
  const first = ranges[at]!.block;
  const belongs = ({ block }: BlockRange): boolean =>
    block.kind === first.kind && (block.kind !== 'TABLE_CELL' || block.cell?.table === first.cell?.table);
  if (first.kind !== 'LIST_ITEM' && first.kind !== 'TABLE_CELL' && first.kind !== 'NOTE') return [ranges[at]!];
  let end = at + 1;
  while (end < ranges.length && belongs(ranges[end]!)) end += 1;
  return ranges.slice(at, end);
}

function nestLists(items: readonly BlockRange[]): ListNode[] {
  const roots: ListNode[] = [];
  const open: { level: number; id: string | undefined; list: ListNode }[] = [];
  for (const range of items) {
    const { block } = range;
    const level = block.level ?? 0;
    while (open.length > 0 && open.at(-1)!.level > level) open.pop();
    const current = open.at(-1);
    const continues = current?.level === level && current.id === block.list?.id;
    if (current?.level === level && !continues) open.pop();
    if (!continues) {
      const list: ListNode = {
        kind: 'LIST',
        key: `list-${block.id}`,
        ordered: block.list?.ordered ?? false,
        items: [],
      };
      const parent = open.at(-1)?.list.items.at(-1);
      (parent ? parent.lists : roots).push(list);
      open.push({ level, id: block.list?.id, list });
    }
    open.at(-1)!.list.items.push({ range, lists: [] });
  }
  return roots;
}

function layTable(cells: readonly BlockRange[]): TableNode {
  const table: TableNode = { kind: 'TABLE', key: `table-${cells[0]!.block.id}`, rows: [] };
  for (const range of cells) {
    const { row = 0, column = 0 } = range.block.cell ?? {};
    let line = table.rows.at(-1);
    if (!line || line.row !== row) {
      line = { row, cells: [] };
      table.rows.push(line);
    }
    const key = `${row}:${column}`;
    const cell = line.cells.at(-1);
    if (cell?.key === key) cell.blocks.push(range);
    else line.cells.push({ key, blocks: [range] });
  }
  return table;
}

const NUMBERED = new Set(['PARAGRAPH', 'LIST_ITEM', 'QUOTE', 'FIGURE']);

/** The number by which a reader cites a paragraph: paragraphs, list items, quotes and figures count, in order. */
export function paragraphNumbers(blocks: readonly Block[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const block of blocks) if (NUMBERED.has(block.kind)) numbers.set(block.id, numbers.size + 1);
  return numbers;
}
