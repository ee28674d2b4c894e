import { alignBlocks } from './align-blocks';
import type { Block, NewBlock } from './block';

const old: Block[] = [
  { id: 'title', kind: 'HEADING', level: 1, text: 'Security of devices' },
  {
    id: 'scope',
    kind: 'PARAGRAPH',
    text: 'This document covers devices that are connected to a network and sold to consumers.',
  },
  {
    id: 'term',
    kind: 'PARAGRAPH',
    text: 'Vendors provide updates for five years. The date on which they end is printed on the box.',
  },
  { id: 'rule', kind: 'RULE', text: '' },
  {
    id: 'one',
    kind: 'LIST_ITEM',
    text: 'passwords are unique to each device',
    level: 0,
    list: { ordered: true, id: 'l', number: 1 },
  },
  {
    id: 'two',
    kind: 'LIST_ITEM',
    text: 'reports of weaknesses are answered in time',
    level: 0,
    list: { ordered: true, id: 'l', number: 2 },
  },
  { id: 'a', kind: 'TABLE_CELL', text: 'Camera', cell: { table: 't', row: 0, column: 0 } },
  { id: 'b', kind: 'TABLE_CELL', text: '', cell: { table: 't', row: 0, column: 1 } },
  { id: 'c', kind: 'TABLE_CELL', text: 'Thermostat', cell: { table: 't', row: 1, column: 0 } },
  { id: 'd', kind: 'TABLE_CELL', text: 'ten years', cell: { table: 't', row: 1, column: 1 } },
];
const bare = (...ids: string[]): NewBlock[] =>
  ids.map((id) => {
    const { id: _id, ...block } = old.find((one) => one.id === id)!;
    return block;
  });
const ids = (blocks: readonly NewBlock[]) => {
  const known = new Set(old.map((block) => block.id));
  return alignBlocks(old, blocks).map((block) => (known.has(block.id) ? block.id : 'new'));
};
const all = old.map((block) => block.id);

describe('blocks that come back without ids', () => {
  it('keep their ids when nothing changed', () => {
    expect(ids(bare(...all))).toEqual(all);
  });

  it('keep their ids when they are reordered', () => {
    const order = ['title', 'term', 'scope', 'two', 'one'];
    expect(ids(bare(...order))).toEqual(order);
  });

  it('keep their ids when their words change', () => {
    const [scope] = bare('scope');
    const text = 'This text covers all devices that are connected to a network and sold to consumers.';
    expect(ids([...bare('title'), { ...scope!, text }, ...bare('term')])).toEqual(['title', 'scope', 'term']);
  });

  it('keep their ids when a heading changes its level and a list its numbers', () => {
    const [title, one, two] = bare('title', 'one', 'two');
    const changed = [{ ...title!, level: 2 }, { ...two!, list: { ordered: true, id: 'x', number: 1 } }, one!];
    expect(ids(changed)).toEqual(['title', 'two', 'one']);
  });

  it('leave the id with the larger part when a paragraph is split', () => {
    const parts: NewBlock[] = [
      { kind: 'PARAGRAPH', text: 'Vendors provide updates for five years.' },
      { kind: 'PARAGRAPH', text: 'The date on which they end is printed on the box.' },
    ];
    expect(ids([...bare('title', 'scope'), ...parts])).toEqual(['title', 'scope', 'new', 'term']);
  });

  it('keep the first id when paragraphs are merged', () => {
    const merged: NewBlock = { kind: 'PARAGRAPH', text: `${old[1]!.text} ${old[2]!.text}` };
    expect(ids([...bare('title'), merged, ...bare('rule')])).toEqual(['title', 'scope', 'rule']);
  });

  it('keep their ids when the rows of a table move', () => {
    expect(ids(bare('c', 'd', 'a', 'b'))).toEqual(['c', 'd', 'a', 'b']);
  });

  it('get new ids when they say something else', () => {
    expect(ids([{ kind: 'PARAGRAPH', text: 'Nothing of this was said before, in any way.' }])).toEqual(['new']);
  });

  it('never share an id', () => {
    const doubled = alignBlocks(old, [...bare(...all), ...bare(...all)]);
    expect(new Set(doubled.map((block) => block.id)).size).toBe(doubled.length);
  });

  it('point their note references to the notes', () => {
    const noted: NewBlock[] = [
      { kind: 'PARAGRAPH', text: 'See[1].', marks: [{ kind: 'NOTE_REFERENCE', start: 3, end: 6, note: '1' }] },
      { kind: 'NOTE', text: 'The annex.', label: '1' },
    ];
    const [paragraph, note] = alignBlocks([], noted);
    expect(paragraph!.marks![0]!.note).toBe(note!.id);
  });
});
