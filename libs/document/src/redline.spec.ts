import type { Block } from './block';
import { redline } from './redline';

const paragraph = (id: string, text: string): Block => ({ id, kind: 'PARAGRAPH', text });
const heading = (id: string, text: string, level = 1): Block => ({ id, kind: 'HEADING', text, level });
const a = paragraph('a', 'Devices receive updates for five years after the sale.');
const b = paragraph('b', 'Every report of a weakness is answered within a week.');
const c = paragraph('c', 'The label is printed on the outside of the box.');
const kinds = (old: Block[], next: Block[]) => redline(old, next).entries.map((entry) => entry.kind);

describe('a redline', () => {
  it.each([
    ['of equal texts is all the same', [a, b], [a, b], ['SAME', 'SAME']],
    [
      'shows a changed paragraph in place',
      [a, b],
      [{ ...a, text: a.text.replace('five', 'six') }, b],
      ['CHANGED', 'SAME'],
    ],
    ['shows a deletion where it stood', [a, b, c], [a, c], ['SAME', 'DELETED', 'SAME']],
    ['shows an insertion', [a, c], [a, b, c], ['SAME', 'INSERTED', 'SAME']],
    [
      'shows what was deleted before what replaced it',
      [a, b],
      [a, paragraph('n', 'Quite another thing.')],
      ['SAME', 'DELETED', 'INSERTED'],
    ],
    ['shows a change of level', [heading('h', 'Scope')], [heading('h', 'Scope', 2)], ['CHANGED']],
    ['of nothing and something', [], [a], ['INSERTED']],
  ])('%s', (_, old, next, expected) => {
    expect(kinds(old, next)).toEqual(expected);
  });

  it('shows a move at both ends, linked', () => {
    const { entries, summary } = redline([a, b, c], [c, a, b]);
    const moves = entries.filter((entry) => entry.moveId !== undefined);
    expect(moves.map((entry) => entry.kind).sort()).toEqual(['MOVED_FROM', 'MOVED_TO']);
    expect(new Set(moves.map((entry) => entry.moveId)).size).toBe(1);
    expect(summary).toMatchObject({ moved: 1, changed: 0, inserted: 0, deleted: 0 });
  });

  it('pairs blocks by their words where ids do not help', () => {
    const renamed = [a, { ...b, text: b.text.replace('week', 'month') }].map((one) => ({ ...one, id: `x${one.id}` }));
    expect(kinds([a, b], renamed)).toEqual(['SAME', 'CHANGED']);
  });

  it('counts for the summary', () => {
    const old = [heading('h', 'Scope'), a, b, c];
    const next = [
      heading('h', 'Scope'),
      { ...a, text: a.text.replace('five', 'six') },
      c,
      b,
      heading('k', 'Labels'),
      paragraph('n', 'Brand new.'),
    ];
    expect(redline(old, next).summary).toEqual({
      changed: 1,
      moved: 1,
      inserted: 1,
      deleted: 0,
      newSections: 1,
      removedSections: 0,
      reformatted: 0,
    });
  });
});
