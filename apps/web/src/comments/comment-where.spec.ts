import type { Block } from '@plenary/document';
import { whereIn } from './comment-where';

const blocks: Block[] = [
  { id: 'h', kind: 'HEADING', text: '2.1 Update promises', level: 2 },
  { id: 'a', kind: 'PARAGRAPH', text: 'First words' },
  { id: 'n', kind: 'HEADING', text: 'A heading without a number', level: 2 },
  { id: 'b', kind: 'PARAGRAPH', text: 'Second words' },
];
const at = (anchor: Partial<Parameters<ReturnType<typeof whereIn>>[0]>) =>
  whereIn(blocks)({ kind: 'PASSAGE', blockId: null, start: null, end: null, exact: null, ...anchor });

describe('where a comment stands, in words', () => {
  it('is the number of the section and of the paragraph', () => {
    expect(at({ start: 22, end: 27 })).toBe('§2.1 ¶1');
    expect(at({ kind: 'BLOCK', blockId: 'a' })).toBe('§2.1 ¶1');
  });

  it('is the heading itself where it has no number', () => {
    expect(at({ blockId: 'b' })).toMatch(/^“A heading without a number” ¶2$/);
  });

  it('is nowhere for a comment on the whole', () => {
    expect(at({ kind: 'DOCUMENT' })).toBeNull();
  });
});
