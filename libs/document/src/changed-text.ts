/**
 * A redline as the later text itself: its own blocks in their order and under their ids, so that comments, selections and
 * places keep their meaning, and between them, under ids of their own, the blocks that are no longer there.
 */
import type { Block } from './block';
import type { Piece } from './diff-words';
import type { Redline, RedlineEntry, RedlineKind } from './redline';
import { groupRedline, type RedlineRow } from './redline-groups';

export interface BlockChange {
  kind: Exclude<RedlineKind, 'SAME'>;
  pieces: Piece[];
  reformatted?: boolean;
  /** The block at the other end of a move. */
  other?: string;
}

export interface ChangedText {
  blocks: Block[];
  /** By the id of its block; what stayed as it was is not here. */
  changes: Map<string, BlockChange>;
}

/** No block of a text has such an id. */
const formerId = (id: string): string => `was:${id}`;

const isGone = ({ kind }: RedlineEntry): boolean => kind === 'DELETED' || kind === 'MOVED_FROM';

export function changedText({ entries }: Redline): ChangedText {
  const text: ChangedText = { blocks: [], changes: new Map() };
  const add = (entry: RedlineEntry, block: Block) => {
    text.blocks.push(block);
    if (entry.kind === 'SAME') return;
    const { kind, pieces, reformatted, old, new: next } = entry;
    const other = kind === 'MOVED_FROM' ? next?.id : kind === 'MOVED_TO' && old ? formerId(old.id) : undefined;
    text.changes.set(block.id, { kind, pieces, ...(reformatted ? { reformatted } : {}), ...(other ? { other } : {}) });
  };
  const groups = groupRedline(entries);
  const following: (Block | undefined)[] = [];
  for (let at = groups.length - 1, next: Block | undefined; at >= 0; at -= 1) {
    const group = groups[at]!;
    following[at] = next;
    if (group.type === 'TABLE') next = undefined;
    else if (!isGone(group.entry)) next = group.entry.new;
  }
  groups.forEach((group, at) => {
    if (group.type === 'TABLE') return addRows(group.rows, add);
    const { entry } = group;
    if (!isGone(entry)) return add(entry, entry.new!);
    // A line says nothing that could be missed.
    if (entry.old!.kind === 'RULE') return;
    add(entry, former(entry.old!, [text.blocks.at(-1), following[at]]));
  });
  return text;
}

/** A block that is gone: an item of a list stays in the list that went on without it, a figure keeps its words alone. */
function former({ image: _, ...block }: Block, neighbours: readonly (Block | undefined)[]): Block {
  const list =
    block.kind === 'LIST_ITEM'
      ? neighbours.find(
          (one) => one?.kind === 'LIST_ITEM' && one.level === block.level && one.list?.ordered === block.list?.ordered,
        )?.list
      : undefined;
  return {
    ...block,
    id: formerId(block.id),
    ...(list && block.list ? { list: { ...block.list, id: list.id } } : {}),
  };
}

/** A cell that is gone stands beside those of the row that went on, or in a row of its own. */
function addRows(rows: readonly RedlineRow[], add: (entry: RedlineEntry, block: Block) => void): void {
  const table = rows.flatMap(({ cells }) => cells).find((entry) => entry.new && !isGone(entry))?.new?.cell?.table;
  rows.forEach(({ cells }, index) => {
    const row = cells.find((entry) => !isGone(entry))?.new?.cell?.row ?? -1 - index;
    for (const entry of cells) {
      if (!isGone(entry)) {
        add(entry, entry.new!);
        continue;
      }
      const { cell, ...block } = former(entry.old!, []);
      const { rowSpan: _, ...own } = cell!;
      add(entry, { ...block, cell: { ...own, table: table ?? own.table, row, column: -1 - own.column } });
    }
  });
}
