/**
 * Where in a text two words stand side by side: a list of places for every pair, linked through one array.
 *
 * Common pairs are passed over; a passage that can be found again has rarer ones.
 */
import type { Words } from './words';

/** A pair that stands more often than this says nothing about a place. */
const COMMON = 48;

export class PhraseIndex {
  private readonly heads: Int32Array;
  private readonly counts: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;

  constructor(private readonly words: Words) {
    let size = 64;
    while (size < words.count * 2) size *= 2;
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    this.counts = new Int32Array(size);
    this.next = new Int32Array(words.count).fill(-1);
    for (let at = words.count - 2; at >= 0; at -= 1) {
      const slot = this.slot(words.ids[at]!, words.ids[at + 1]!);
      this.next[at] = this.heads[slot]!;
      this.heads[slot] = at;
      this.counts[slot] = this.counts[slot]! + 1;
    }
  }

  private slot(one: number, two: number): number {
    const hash = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) ^ Math.imul(two ^ (two >>> 13), 0x297a2d39);
    return (hash ^ (hash >>> 14)) & this.mask;
  }

  /** The places of a pair of words, or none where there are too many to tell anything. */
  places(one: number, two: number): number[] {
    const slot = this.slot(one, two);
    if (this.counts[slot]! > COMMON) return [];
    const places: number[] = [];
    for (let at = this.heads[slot]!; at >= 0; at = this.next[at]!) {
      if (this.words.ids[at] === one && this.words.ids[at + 1] === two) places.push(at);
    }
    return places;
  }
}
