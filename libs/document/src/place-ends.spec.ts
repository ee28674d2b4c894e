/** Where a placement begins and ends, once its place is known. */
import fc from 'fast-check';
import { canonicalText, type Block } from './block';
import { preparePair } from './pair';
import { describePassage } from './passage';
import { placePassage } from './place';

const blocks = (prefix: string, ...texts: string[]): Block[] =>
  texts.map((text, index) => ({ id: `${prefix}${index}`, kind: 'PARAGRAPH', text }));

const opening = 'The committee read the third draft line by line in its spring session.';
const rule = 'Members answer every comment within thirty days of the closing date.';
const ending = 'Minutes are kept by the secretary and approved at the next session.';

function placeIn(before: readonly string[], after: readonly string[], words: string) {
  const old = blocks('a', ...before);
  const start = canonicalText(old).indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const pair = preparePair(old, blocks('b', ...after));
  return placePassage(pair, describePassage(old, start, start + words.length));
}

describe('the ends of an edited passage', () => {
  it.each<[string, string, string, string]>([
    [
      'keep the full stop after replaced last words',
      'within thirty days of the closing date.',
      'Members answer every comment within thirty days of the final vote.',
      'within thirty days of the final vote.',
    ],
    [
      'keep the full stop after dropped last words',
      rule,
      'Members answer every comment within thirty days.',
      'Members answer every comment within thirty days.',
    ],
    [
      'take the replaced first words of a block',
      rule,
      'Delegates answer every comment within thirty days of the closing date.',
      'Delegates answer every comment within thirty days of the closing date.',
    ],
    [
      'take a replaced last word where the block has no full stop',
      'thirty days of the closing date.',
      'Members answer every comment within thirty days of the closing meeting',
      'thirty days of the closing meeting',
    ],
    [
      'leave the full stop to its sentence when the passage had none',
      'within thirty days of the closing date',
      'Members answer every comment within thirty days of the closing meeting.',
      'within thirty days of the closing meeting',
    ],
    ['leave out a sentence that was put before it', rule, `Nobody votes by proxy. ${rule}`, rule],
    ['leave out a sentence that was put after it', rule, `${rule} Silence is no answer.`, rule],
  ])('%s', (_, words, later, expected) => {
    expect(placeIn([opening, rule, ending], [opening, later, ending], words).exact).toBe(expected);
    // The end of the text bears no less.
    expect(placeIn([opening, rule], [opening, later], words).exact).toBe(expected);
  });

  it('follow each paragraph that was split or merged', () => {
    const [first, second] = ['Members answer every comment.', 'They do so within thirty days.'];
    const both = `${first} ${second}`;
    expect(placeIn([opening, both, ending], [opening, first, second, ending], both)).toMatchObject({
      status: 'EDITED',
      exact: `${first}\n${second}`,
      firstBlock: 'b1',
      lastBlock: 'b2',
    });
    expect(placeIn([opening, first, second, ending], [opening, both, ending], `${first}\n${second}`)).toMatchObject({
      status: 'EDITED',
      exact: both,
      firstBlock: 'b1',
      lastBlock: 'b1',
    });
  });

  it('stand on the same words where paragraphs are only put in another order', () => {
    const texts = [opening, rule, ending];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(texts, { minLength: 3, maxLength: 3 }),
        fc.constantFrom(...texts),
        fc.nat(20),
        fc.nat(20),
        (order, text, cutStart, cutEnd) => {
          const words = text.slice(cutStart, text.length - cutEnd);
          expect(placeIn(texts, order, words).exact).toBe(words);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('one of two places with the very words', () => {
  it.each([2, 3, 4])('is asked for where a paragraph stands %s times now', (times) => {
    const placement = placeIn([opening, rule, ending], [opening, ...Array<string>(times).fill(rule), ending], rule);
    expect(placement.status).toBe('AMBIGUOUS');
    expect(placement.candidates!.length).toBeGreaterThan(1);
    expect(placement.exact).toBeUndefined();
  });
});

describe('a passage in any script', () => {
  it.each<[string, string, string, string, string]>([
    ['Chinese', '委员会在五年内提供安全更新。', '委员会在七年内提供安全更新。', '在五年内提供安全', '在七年内提供安全'],
    ['Thai', 'สมาชิกตอบทุกความเห็นภายในสามสิบวัน', 'สมาชิกตอบทุกความเห็นภายในสี่สิบวัน', 'ทุกความเห็น', 'ทุกความเห็น'],
    [
      'Arabic',
      'يجيب الأعضاء على كل تعليق خلال ثلاثين يوما.',
      'يجيب الأعضاء على كل تعليق خلال أربعين يوما.',
      'تعليق خلال ثلاثين يوما',
      'تعليق خلال أربعين يوما',
    ],
    [
      'combining marks',
      'Le cafe\u0301 du comite\u0301 ferme a\u0300 midi.',
      'Le cafe\u0301 du comite\u0301 ouvre a\u0300 midi.',
      'comite\u0301 ferme a\u0300',
      'comite\u0301 ouvre a\u0300',
    ],
    [
      'astral characters',
      'The mark 👩‍👧 stands for 😀 families.',
      'The mark 👩‍👧 stands for 😁 families.',
      '👩‍👧 stands for 😀',
      '👩‍👧 stands for 😁',
    ],
  ])('is carried in %s', (_, before, after, words, expected) => {
    expect(placeIn([opening, before, ending], [opening, after, ending], words).exact).toBe(expected);
  });
});
