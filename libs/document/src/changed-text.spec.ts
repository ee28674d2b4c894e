import fc from 'fast-check';
import type { Block } from './block';
import { changedText } from './changed-text';
import { redline } from './redline';

const paragraph = (id: string, text: string): Block => ({ id, kind: 'PARAGRAPH', text });
const item = (id: string, text: string, list: string, level = 0): Block => ({
  id,
  kind: 'LIST_ITEM',
  text,
  level,
  list: { id: list, ordered: false },
});
const cell = (row: number, column: number, text: string, id = `${row}.${column}`): Block => ({
  id,
  kind: 'TABLE_CELL',
  text,
  cell: { table: 't', row, column, rowSpan: 1 },
});
const read = (before: Block[], after: Block[]) => {
  const { blocks, changes } = changedText(redline(before, after));
  return blocks.map((block) => [changes.get(block.id)?.kind ?? 'SAME', block.id, block.text]);
};

describe('a text with its changes', () => {
  it('keeps its own blocks under their ids and in their order, whatever was there before', () => {
    const texts = fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...'abcdefghijkl'), text: fc.constantFrom('one', 'two three', 'four', '') }),
      { selector: ({ id }) => id, maxLength: 10 },
    );
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const [old, next] = [before, after].map((some) => some.map(({ id, text }) => paragraph(id, text))) as [
          Block[],
          Block[],
        ];
        const { blocks, changes } = changedText(redline(old, next));
        const isGone = ({ id }: Block) => /^(DELETED|MOVED_FROM)$/.test(changes.get(id)?.kind ?? '');
        expect(blocks.filter((block) => !isGone(block))).toEqual(next);
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      }),
    );
  });

  it('says of each block what became of it, and shows what is gone where it stood', () => {
    const before = [paragraph('a', 'Lamps listen.'), paragraph('b', 'Nobody minds.'), paragraph('c', 'The end.')];
    const after = [
      paragraph('a', 'Lamps always listen.'),
      paragraph('d', 'We mind a lot.'),
      paragraph('c', 'The end.'),
    ];
    expect(read(before, after)).toEqual([
      ['CHANGED', 'a', 'Lamps always listen.'],
      ['DELETED', 'was:b', 'Nobody minds.'],
      ['INSERTED', 'd', 'We mind a lot.'],
      ['SAME', 'c', 'The end.'],
    ]);
  });

  it('links both ends of a move', () => {
    const before = [paragraph('a', 'First.'), paragraph('b', 'Second.'), paragraph('c', 'Third.')];
    const { changes } = changedText(redline(before, [before[2]!, before[0]!, before[1]!]));
    expect(changes.get('c')).toMatchObject({ kind: 'MOVED_TO', other: 'was:c' });
    expect(changes.get('was:c')).toMatchObject({ kind: 'MOVED_FROM', other: 'c' });
  });

  it('has nothing to say of a text that is the same', () => {
    const text = [paragraph('a', 'First.'), cell(0, 0, 'Lamp')];
    expect(changedText(redline(text, text))).toEqual({ blocks: text, changes: new Map() });
    expect(changedText(redline([], []))).toEqual({ blocks: [], changes: new Map() });
  });

  it('leaves a lost item in its list, at either end, although an import named the list anew', () => {
    const before = [item('a', 'Lamps', 'old'), item('b', 'Clocks', 'old'), item('c', 'Kettles', 'old')];
    const lists = (after: Block[]) => changedText(redline(before, after)).blocks.map(({ id, list }) => [id, list?.id]);
    expect(lists([item('b', 'Clocks', 'new'), item('c', 'Kettles', 'new')])).toEqual([
      ['was:a', 'new'],
      ['b', 'new'],
      ['c', 'new'],
    ]);
    expect(lists([item('a', 'Lamps', 'new'), item('b', 'Clocks', 'new')])).toEqual([
      ['a', 'new'],
      ['b', 'new'],
      ['was:c', 'new'],
    ]);
  });

  it('puts a lost cell beside those of its row and a lost row into a row of its own, spanning nothing', () => {
    const before = [cell(0, 0, 'Device'), cell(0, 1, 'Years'), cell(1, 0, 'Router'), cell(1, 1, 'five years')];
    const cells = (after: Block[]) =>
      changedText(redline(before, after)).blocks.map(({ id, cell: at }) => [id, at?.table, at?.row, at?.rowSpan]);
    expect(cells([before[0]!, before[2]!])).toEqual([
      ['0.0', 't', 0, 1],
      ['was:0.1', 't', 0, undefined],
      ['1.0', 't', 1, 1],
      ['was:1.1', 't', 1, undefined],
    ]);
    const rowless = cells([before[0]!, before[1]!]);
    expect(rowless.map(([id]) => id)).toEqual(['0.0', '0.1', 'was:1.0', 'was:1.1']);
    expect(rowless[2]?.[2]).toBe(rowless[3]?.[2]);
    expect(rowless[2]?.[2]).not.toBe(0);
  });

  it('shows of a lost figure its words, and no image of another text', () => {
    const figure: Block = { id: 'f', kind: 'FIGURE', text: 'A lamp', image: { hash: 'x', mediaType: 'image/png' } };
    const [gone] = changedText(redline([figure, paragraph('a', 'First.')], [paragraph('a', 'First.')])).blocks;
    expect(gone).toEqual({ id: 'was:f', kind: 'FIGURE', text: 'A lamp' });
  });
});
