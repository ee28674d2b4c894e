/**
 * The nesting that readers see, built from the flat list: lists by level, tables by row, quotes that stand together.
 *
 * Shared by every way out of a text and by what shows it on a screen.
 */
import type { Block } from './block';

export interface ListNode {
  item: Block;
  /** What stands inside of the item after its own text. */
  inside: ({ type: 'BLOCK'; block: Block } | { type: 'LIST'; nodes: ListNode[] })[];
}

export type BlockGroup =
  | { type: 'BLOCK'; block: Block }
  | { type: 'QUOTES'; blocks: Block[] }
  | { type: 'LIST'; nodes: ListNode[] }
  | { type: 'TABLE'; blocks: Block[] };

export function grouped(blocks: readonly Block[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  let index = 0;
  while (index < blocks.length) {
    const block = blocks[index]!;
    let end = index + 1;
    if (block.kind === 'LIST_ITEM') {
      const last = (candidate: Block | undefined) =>
        candidate !== undefined &&
        (candidate.kind === 'LIST_ITEM' ? continuesList(block, candidate) : candidate.list !== undefined);
      while (last(blocks[end])) end += 1;
      groups.push({ type: 'LIST', nodes: listNodes(blocks.slice(index, end)) });
    } else if (block.kind === 'TABLE_CELL') {
      while (blocks[end]?.kind === 'TABLE_CELL' && blocks[end]?.cell?.table === block.cell?.table) end += 1;
      groups.push({ type: 'TABLE', blocks: blocks.slice(index, end) });
    } else if (block.kind === 'QUOTE') {
      while (blocks[end]?.kind === 'QUOTE' && blocks[end]?.list === undefined) end += 1;
      groups.push({ type: 'QUOTES', blocks: blocks.slice(index, end) });
    } else groups.push({ type: 'BLOCK', block });
    index = end;
  }
  return groups;
}

/** An item at the level of the list's first one belongs to it if it says so; a deeper one is inside of it. */
function continuesList(first: Block, candidate: Block): boolean {
  const level = first.level ?? 0;
  const own = candidate.level ?? 0;
  return own > level || (own === level && candidate.list?.id === first.list?.id);
}

function listNodes(blocks: readonly Block[]): ListNode[] {
  const nodes: ListNode[] = [];
  let index = 0;
  const level = blocks[0]?.level ?? 0;
  while (index < blocks.length) {
    const item = blocks[index]!;
    const node: ListNode = { item, inside: [] };
    nodes.push(node);
    index += 1;
    while (index < blocks.length && (blocks[index]!.kind !== 'LIST_ITEM' || (blocks[index]!.level ?? 0) > level)) {
      const block = blocks[index]!;
      if (block.kind !== 'LIST_ITEM') {
        node.inside.push({ type: 'BLOCK', block });
        index += 1;
        continue;
      }
      let end = index + 1;
      while (end < blocks.length && staysInside(block, blocks[end]!)) end += 1;
      node.inside.push({ type: 'LIST', nodes: listNodes(blocks.slice(index, end)) });
      index = end;
    }
  }
  return nodes;
}

function staysInside(first: Block, block: Block): boolean {
  return block.kind === 'LIST_ITEM' ? continuesList(first, block) : (block.level ?? 0) >= (first.level ?? 0);
}

/** The cells of a table by row, in the order of their columns. */
export function tableRows(blocks: readonly Block[]): Block[][] {
  const rows = new Map<number, Block[]>();
  for (const block of blocks) {
    const row = block.cell?.row ?? 0;
    rows.set(row, [...(rows.get(row) ?? []), block]);
  }
  return [...rows.entries()]
    .sort(([one], [two]) => one - two)
    .map(([, cells]) => cells.sort((one, two) => (one.cell?.column ?? 0) - (two.cell?.column ?? 0)));
}
