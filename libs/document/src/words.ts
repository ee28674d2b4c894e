/**
 * A text as words: what alignment, placement and redline compare.
 *
 * A word is a run of letters, digits and marks; every other visible character is a word of its own, together with the
 * marks and joiners that belong to it, so that no boundary cuts a surrogate pair or a combining sequence. Runs in a
 * script that writes without spaces are cut by the platform's dictionary. Words are interned: equal words have equal
 * numbers on both sides of a comparison.
 */

const WORD = /[\p{L}\p{N}\p{M}_]+|[^\s][\p{M}\u200d\ufe0f\ufe0e]*/gu;
const WORD_OR_SPACE = /[\p{L}\p{N}\p{M}_]+|\s|[^\s][\p{M}\u200d\ufe0f\ufe0e]*/gu;
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const BEYOND_LATIN = /[^\0-\u0dff]/;
const LETTERS = /^[\p{L}\p{N}_]/u;

const dictionary = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of one text: where each stands, and its number in the vocabulary. */
export interface Words {
  text: string;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  ids: Int32Array;
}

/** The words of both sides of a comparison, numbered from 0, with how often each was seen. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  readonly words: string[] = [];
  readonly seen: number[] = [];

  number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) {
      this.seen[known] = (this.seen[known] ?? 0) + 1;
      return known;
    }
    const number = this.words.length;
    this.numbers.set(word, number);
    this.words.push(word);
    this.seen.push(1);
    return number;
  }

  /** How much a word tells about a place: nearly nothing for a comma or an article, 1 for a word seen once. */
  weights(): Float32Array {
    const total = this.seen.reduce((sum, count) => sum + count, 0);
    const scale = Math.log2(2 + total);
    return Float32Array.from(this.words, (word, number) => {
      const rarity = Math.log2(1 + (1 + total) / (this.seen[number] ?? 1)) / scale;
      return LETTERS.test(word) ? rarity : rarity * 0.4;
    });
  }
}

/** The words of a text without the space between them; `withSpace` makes every space character a word too. */
export function readWords(text: string, vocabulary: Vocabulary, withSpace = false): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const take = (word: string, start: number) => {
    starts.push(start);
    ends.push(start + word.length);
    ids.push(vocabulary.number(word));
  };
  for (const match of text.matchAll(withSpace ? WORD_OR_SPACE : WORD)) {
    const word = match[0];
    if (word.length > 1 && BEYOND_LATIN.test(word) && SPACELESS.test(word)) {
      for (const part of dictionary.segment(word)) take(part.segment, match.index + part.index);
    } else take(word, match.index);
  }
  return {
    text,
    count: ids.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    ids: Int32Array.from(ids),
  };
}

/** The first word that ends after `offset`; `count` where there is none. */
export function wordAfter(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
