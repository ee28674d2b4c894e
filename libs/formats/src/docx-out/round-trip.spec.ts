import type { Block, NewBlock } from '@plenary/document';
import fc from 'fast-check';
import { readDocx } from '../docx/read-docx';
import { spanAt, offsetsOf } from '../block-span';
import { anyText } from '../text.fixture';
import { writeWord } from '../write-word';

/** A text without the names that each import gives anew. */
function bare(blocks: readonly (Block | NewBlock)[]): unknown[] {
  const labels = new Map(
    blocks.flatMap((block) => ('id' in block && block.label !== undefined ? [[block.id, block.label]] : [])),
  );
  return blocks.map(({ kind, text, marks = [], level, list, cell, label, dir }) => ({
    kind,
    text,
    marks: marks.map(({ note, ...mark }) => ({
      ...mark,
      ...(note !== undefined && { note: labels.get(note) ?? note }),
    })),
    level,
    list: list && { ordered: list.ordered, number: list.number },
    cell: cell && { ...cell, table: '' },
    label,
    dir,
  }));
}

describe('any text', () => {
  it('comes back from Word block by block', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (blocks) => {
        expect(bare((await readDocx(await writeWord(blocks))).blocks)).toEqual(bare(blocks));
      }),
      { numRuns: 150 },
    );
  });

  it('comes back with its comments on the same words', async () => {
    const place = fc.tuple(fc.nat(), fc.nat());
    await fc.assert(
      fc.asyncProperty(anyText, fc.array(place, { minLength: 1, maxLength: 4 }), async (blocks, places) => {
        const body = blocks.filter(({ kind }) => !['NOTE', 'RULE', 'FIGURE'].includes(kind));
        fc.pre(body.length > 0);
        const comments = places.map(([at, from], index) => {
          const firstBlock = blocks.indexOf(body[at % body.length]!);
          const { length } = blocks[firstBlock]!.text;
          const first = blocks[firstBlock]!.text.slice(0, 1 + (from % length));
          return {
            id: String(index),
            author: 'Ada',
            text: `Comment ${index}`,
            resolved: false,
            range: { firstBlock, start: 0, lastBlock: firstBlock, end: first.isWellFormed() ? first.length : length },
          };
        });
        const whole = comments.map((comment) => {
          const block = blocks[comment.range.firstBlock]!;
          const cut = block.marks?.some(
            ({ kind, start, end }) => kind === 'NOTE_REFERENCE' && comment.range.end > start && comment.range.end < end,
          );
          return cut ? { ...comment, range: { ...comment.range, end: block.text.length } } : comment;
        });
        const read = await readDocx(await writeWord(blocks, { comments: whole }));
        expect(read.comments.map(({ range }) => range)).toEqual(whole.map(({ range }) => range));
      }),
      { numRuns: 100 },
    );
  });

  it('has ranges and offsets that name the same words', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (blocks, one, other) => {
        const { length } = blocks.map(({ text }) => text).join('\n');
        const [start, end] = [one % (length + 1), other % (length + 1)].sort((a, b) => a - b) as [number, number];
        expect(offsetsOf(blocks, spanAt(blocks, start, end))).toEqual({ start, end });
      }),
    );
  });
});
