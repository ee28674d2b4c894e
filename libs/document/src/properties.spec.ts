/** What holds for every text, tried on invented ones. */
import fc from 'fast-check';
import { alignBlocks } from './align-blocks';
import { canonicalText, type Block, type NewBlock } from './block';
import { tidyMarks } from './block-writer';
import { diffWords, readPieces } from './diff-words';
import { blocksFromHtml } from './html-in';
import { blocksToHtml } from './html-out';
import { withIds } from './identity';
import { blocksFromMarkdown } from './markdown-in';
import { blocksToMarkdown } from './markdown-out';
import { preparePair } from './pair';
import { cutsSurrogatePair, describePassage, resolvePassage } from './passage';
import { placePassage } from './place';
import { blocksFromPlainText } from './plain-text';
import { redline } from './redline';

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('the', 'draft', 'of', 'group', 'shall', 'report', 'yearly', 'a', 'chair') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '草案',
      'ร่าง',
      'مسودة',
      '😀',
      'e\u0301',
      '👩‍👧',
      ',',
      '.',
      '*',
      '_',
      '#',
      '`',
      '<b>',
      '|',
      '[x]',
      '1.',
      '&amp;',
      '~~',
      '\\',
      'https://x.org',
      '-',
      '+',
      '==',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .map((text) => text.replace(/[\s\p{C}\p{Z}]/gu, '')),
  },
);
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ').replace(/ +/g, ' ').trim());
const filled = line.filter((text) => text !== '');

const textOf = fc.array(filled, { maxLength: 12 });
const asBlocks = (texts: readonly string[], prefix: string): Block[] =>
  texts.map((text, index) => ({ id: `${prefix}${index}`, kind: 'PARAGRAPH', text }));

/** A text and a revision of it: blocks left out, moved, inserted and edited. */
const revision = fc
  .tuple(textOf, fc.array(fc.tuple(fc.nat(), fc.nat(3), filled), { maxLength: 6 }))
  .map(([texts, edits]) => {
    const next = [...texts];
    for (const [place, kind, fresh] of edits) {
      const at = next.length === 0 ? 0 : place % next.length;
      if (kind === 0) next.splice(at, 1);
      else if (kind === 1) next.splice(at, 0, fresh);
      else if (kind === 2 && next.length > 0) next.push(...next.splice(at, 1));
      else if (next.length > 0) next[at] = `${next[at]!.slice(0, 10)} ${fresh}`.trim();
    }
    return { old: asBlocks(texts, 'a'), next: asBlocks(next, 'b') };
  });

const marked = fc
  .tuple(
    filled,
    fc.array(
      fc.record({
        kind: fc.constantFrom(
          'STRONG' as const,
          'EMPHASIS' as const,
          'CODE' as const,
          'STRIKE' as const,
          'UNDERLINE' as const,
          'SUPERSCRIPT' as const,
        ),
        start: fc.nat(30),
        length: fc.integer({ min: 1, max: 20 }),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([text, spans]) => {
    const marks = tidyMarks(
      spans
        .map(({ kind, start, length }) => ({ kind, start, end: start + length }))
        .filter((mark) => !cutsSurrogatePair(text, mark.start) && !cutsSurrogatePair(text, mark.end)),
      text,
    );
    return marks.length > 0 ? { text, marks } : { text };
  });
const block: fc.Arbitrary<NewBlock> = fc.oneof(
  marked.map((inline): NewBlock => ({ kind: 'PARAGRAPH', ...inline })),
  fc
    .tuple(marked, fc.integer({ min: 1, max: 6 }))
    .map(([inline, level]): NewBlock => ({ kind: 'HEADING', ...inline, level })),
  marked.map((inline): NewBlock => ({ kind: 'QUOTE', ...inline })),
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((lines): NewBlock => ({ kind: 'CODE', text: lines.join('\u2028') })),
  fc.constant<NewBlock>({ kind: 'RULE', text: '' }),
);

describe('for every text', () => {
  it('a passage at every offset describes and resolves to itself', () => {
    fc.assert(
      fc.property(textOf, (texts) => {
        const blocks = asBlocks(texts, 'a');
        const text = canonicalText(blocks);
        for (let start = 0; start < text.length; start += 1) {
          if (cutsSurrogatePair(text, start)) continue;
          const end = Math.min(text.length, start + 1 + ((start * 7) % 23));
          if (cutsSurrogatePair(text, end)) continue;
          expect(resolvePassage(blocks, describePassage(blocks, start, end))).toEqual({ start, end });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('placement in the same text is exact or in doubt, and never elsewhere', () => {
    fc.assert(
      fc.property(textOf, fc.nat(), fc.integer({ min: 1, max: 60 }), (texts, at, length) => {
        const blocks = asBlocks(texts, 'a');
        const text = canonicalText(blocks);
        fc.pre(text.length > 0);
        const start = at % text.length;
        const end = Math.min(text.length, start + length);
        fc.pre(!cutsSurrogatePair(text, start) && !cutsSurrogatePair(text, end));
        const placement = placePassage(preparePair(blocks, blocks), describePassage(blocks, start, end));
        if (placement.start !== undefined) expect(placement).toMatchObject({ status: 'EXACT', start, end });
      }),
      { numRuns: 300 },
    );
  });

  it('placement never throws, never cuts a pair and quotes what stands there', () => {
    fc.assert(
      fc.property(revision, fc.nat(), fc.integer({ min: 1, max: 80 }), ({ old, next }, at, length) => {
        const text = canonicalText(old);
        fc.pre(text.length > 0);
        const start = at % text.length;
        const end = Math.min(text.length, start + length);
        fc.pre(!cutsSurrogatePair(text, start) && !cutsSurrogatePair(text, end));
        const placement = placePassage(preparePair(old, next), describePassage(old, start, end));
        if (placement.start === undefined || placement.end === undefined) return;
        const later = canonicalText(next);
        expect(placement.exact).toBe(later.slice(placement.start, placement.end));
        expect(cutsSurrogatePair(later, placement.start) || cutsSurrogatePair(later, placement.end)).toBe(false);
        expect(() => describePassage(next, placement.start!, placement.end!)).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });

  it('a word diff reads back as either side', () => {
    fc.assert(
      fc.property(line, line, (before, after) => {
        const pieces = diffWords(before, after);
        expect(readPieces(pieces, 'OLD')).toBe(before);
        expect(readPieces(pieces, 'NEW')).toBe(after);
      }),
    );
  });

  it('a redline applied to the old text gives the new one, and read the other way the old one', () => {
    fc.assert(
      fc.property(revision, ({ old, next }) => {
        const { entries } = redline(old, alignBlocks(old, next));
        const later = entries.filter((entry) => entry.kind !== 'DELETED' && entry.kind !== 'MOVED_FROM');
        expect(later.map((entry) => readPieces(entry.pieces, 'NEW'))).toEqual(next.map((one) => one.text));
        const earlier = entries.filter((entry) => entry.kind !== 'INSERTED' && entry.kind !== 'MOVED_TO');
        expect(earlier.map((entry) => readPieces(entry.pieces, 'OLD'))).toEqual(old.map((one) => one.text));
      }),
      { numRuns: 300 },
    );
  });

  it('alignment gives no id twice', () => {
    fc.assert(
      fc.property(revision, ({ old, next }) => {
        const aligned = alignBlocks(
          old,
          next.map(({ kind, text }) => ({ kind, text })),
        );
        expect(new Set(aligned.map((one) => one.id)).size).toBe(next.length);
      }),
    );
  });

  it.each([
    ['Markdown', (blocks: Block[]) => blocksFromMarkdown(blocksToMarkdown(blocks))],
    ['HTML', (blocks: Block[]) => blocksFromHtml(blocksToHtml(blocks))],
  ])('%s out and in again is the identity', (_, roundTrip) => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        expect(roundTrip(withIds(blocks)).blocks).toEqual(blocks);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['Markdown', blocksFromMarkdown],
    ['HTML', blocksFromHtml],
    ['plain text', blocksFromPlainText],
  ])('%s comes in whatever it is, without a line feed in any block', (_, read) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const one of read(text).blocks) expect(one.text).not.toContain('\n');
      }),
      { numRuns: 300 },
    );
  });
});
