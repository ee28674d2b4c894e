/**
 * The finished list of blocks. Pieces come in reading order; here they get their index, their lists and their images,
 * and every place that was noted on the way learns where it stands. Empty paragraphs are spacing and leave nothing
 * but the places in them, which hold on to the next block.
 */
import { tidyMarks, type Mark, type NewBlock } from '@plenary/document';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';
import { Draft, type Figure } from './draft';
import type { Piece, Story } from './story';

const FIRST_WORDS = 48;

export class BlockList {
  readonly blocks: NewBlock[] = [];
  /** The picture of each FIGURE, by the index of its block. */
  readonly figures = new Map<number, Figure>();
  title: string | undefined;
  private waiting = new Draft();
  /** The lists that are open, from the outermost. */
  private lists: { id: string; numId?: string; ordered: boolean }[] = [];
  private listsMade = 0;
  private length = 0;
  private lines: Draft | undefined;

  constructor(private readonly story: Story) {}

  add(piece: Piece): void {
    const { draft, block, figure } = piece;
    if (block.kind === 'CODE') {
      if (this.lines) this.lines.absorb(draft, '\u2028');
      else this.lines = draft;
      return;
    }
    this.closeCode();
    this.place(piece, draft, block, figure);
  }

  /** Lines of code that follow each other are one block. */
  closeCode(): void {
    const draft = this.lines;
    this.lines = undefined;
    if (draft) this.place({ draft, block: { kind: 'CODE' } }, draft, { kind: 'CODE' });
  }

  /** Nothing follows: places without a block go to the end of the last one. */
  close(): void {
    this.closeCode();
    const last = this.blocks.length - 1;
    if (last >= 0) {
      const end = new Draft();
      end.text = this.blocks[last]?.text ?? '';
      end.adopt(this.waiting);
      end.settle(last);
    }
    for (const { what, detail } of this.waiting.lost) this.story.losses.add(what, 'end of the text', detail);
    this.waiting = new Draft();
  }

  private place(piece: Piece, draft: Draft, block: Piece['block'], figure?: Figure): void {
    if (block.kind !== 'CODE') draft.trim();
    if (figure) draft.text = figure.alternative.replace(/[\r\n\u2029]+/g, ' ').trim();
    if (draft.text === '' && !['TABLE_CELL', 'FIGURE', 'RULE', 'NOTE'].includes(block.kind)) {
      this.waiting.adopt(draft);
      return;
    }
    const before = new Draft();
    before.absorb(this.waiting);
    this.waiting = new Draft();
    before.absorb(draft);
    const index = this.blocks.length;
    before.settle(index);
    this.length += before.text.length;
    if (this.length > LIMITS.textLength) {
      throw new ImportError('ARCHIVE_REFUSED', { reason: 'text length', most: LIMITS.textLength });
    }
    const marks = this.marksOf(before, block);
    this.blocks.push({ ...block, ...this.listOf(piece), text: before.text, ...(marks.length > 0 && { marks }) });
    if (figure) this.figures.set(index, figure);
    if (piece.isTitle && this.title === undefined) this.title = before.text.replaceAll('\u2028', ' ');
    for (const { what, detail } of before.lost) this.story.losses.add(what, this.whereIs(index), detail);
  }

  private marksOf({ marks, text }: Draft, block: Piece['block']): Mark[] {
    if (marks.length > LIMITS.marks) {
      throw new ImportError('ARCHIVE_REFUSED', { reason: 'formats in one paragraph', most: LIMITS.marks });
    }
    return tidyMarks(marks, text).filter(({ kind, start, end }) => {
      // Headings are strong by themselves, and code is code by itself.
      if (block.kind === 'HEADING' && kind === 'STRONG') return start > 0 || end < text.length;
      return block.kind !== 'CODE' || kind !== 'CODE';
    });
  }

  /** Which list an item belongs to; a list inside of an item is a list of its own. */
  private listOf({ block, numId, continues }: Piece): Pick<NewBlock, 'list' | 'level'> {
    if (block.kind !== 'LIST_ITEM' || !block.list) {
      const item = continues === undefined ? undefined : this.lists.at(Math.min(continues, this.lists.length - 1));
      if (!item) {
        this.lists = [];
        return {};
      }
      return { level: this.lists.indexOf(item), list: { ordered: item.ordered, id: item.id } };
    }
    const { ordered } = block.list;
    const level = Math.min(block.level ?? 0, this.lists.length);
    this.lists = this.lists.slice(0, level + 1);
    const open = this.lists[level];
    if (!open || open.numId !== numId || open.ordered !== ordered) {
      this.listsMade += 1;
      this.lists[level] = { id: `list-${this.listsMade}`, numId, ordered };
    }
    return { level, list: { ...block.list, id: this.lists[level]?.id ?? '' } };
  }

  /** A place that a person can find: the kind of block, its number and its first words. */
  whereIs(index: number): string {
    const block = this.blocks[index];
    if (!block) return 'document';
    const words = [...block.text.replaceAll('\u2028', ' ')];
    const first = words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).join('')}…` : words.join('');
    if (block.cell)
      return `table ${block.cell.table.replace('table-', '')}, row ${block.cell.row + 1}, column ${block.cell.column + 1}`;
    if (block.kind === 'NOTE') return `note ${block.label ?? ''}`;
    return first === '' ? `block ${index + 1}` : `block ${index + 1}: “${first}”`;
  }
}
