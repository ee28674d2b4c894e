import type { Block } from './block';
import { redline } from './redline';
import { withoutForm } from './redline-form';

const words = 'Devices receive updates for five years after the sale.';
const plain: Block = { id: 'a', kind: 'PARAGRAPH', text: words };
const strong: Block = { ...plain, marks: [{ kind: 'STRONG', start: 0, end: 7 }] };
const picture = (hash: string): Block => ({
  id: 'f',
  kind: 'FIGURE',
  text: 'A label',
  image: { hash, mediaType: 'image/png' },
});

describe('a redline of the words alone', () => {
  it.each<[string, Block, Block, string, string]>([
    ['leaves out what became bold', plain, strong, 'CHANGED', 'SAME'],
    [
      'leaves out a change of level',
      { ...plain, kind: 'HEADING', level: 1 },
      { ...plain, kind: 'HEADING', level: 2 },
      'CHANGED',
      'SAME',
    ],
    ['keeps a word that changed', plain, { ...strong, text: words.replace('five', 'six') }, 'CHANGED', 'CHANGED'],
    ['has nothing to leave out of what stayed', plain, plain, 'SAME', 'SAME'],
    ['leaves out another picture, whose words are said', picture('1'), picture('2'), 'CHANGED', 'SAME'],
  ])('%s', (_, old, next, whole, wordsAlone) => {
    const made = redline([old], [next]);
    expect(made.entries.map(({ kind }) => kind)).toEqual([whole]);
    const shown = withoutForm(made);
    expect(shown.entries.map(({ kind }) => kind)).toEqual([wordsAlone]);
    expect(shown.entries.every(({ reformatted }) => reformatted === undefined)).toBe(true);
    expect(shown.summary.reformatted).toBe(0);
  });
});
