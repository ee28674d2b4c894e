/**
 * How time and memory grow with the text: an invented text of each size and a revision of it (words replaced, blocks
 * moved, deleted and added), a thousand passages placed.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describePassage, placePassage, preparePair, type Block } from '../src/index';

export interface Growth {
  kilobytes: number;
  prepare: number;
  place: number;
  memory: number;
}

export function measureGrowth(kilobytes: number): Growth {
  const random = randomFrom(kilobytes);
  const old = inventText(kilobytes * 1024, random);
  const next = revise(old, random);
  const passages = describeSome(old, random);
  const before = heldMemory();
  const started = performance.now();
  const pair = preparePair(old, next);
  const prepared = performance.now();
  for (const passage of passages) placePassage(pair, passage);
  const placed = performance.now();
  const held = heldMemory() - before;
  return {
    kilobytes,
    prepare: prepared - started,
    place: placed - prepared,
    memory: pair.map.a.count > 0 ? held / 2 ** 20 : 0,
  };
}

/** What is held after a collection: by the end the prepared pair and nothing else that is new. */
function heldMemory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function describeSome(blocks: readonly Block[], random: () => number) {
  const few: Block[] = blocks.slice(0, 400);
  const length = few.reduce((sum, block) => sum + block.text.length + 1, -1);
  return Array.from({ length: 1000 }, () => {
    const start = Math.floor(random() * (length - 220));
    return describePassage(few, start, start + 20 + Math.floor(random() * 180));
  });
}

/** A small generator with a seed, so that every run sees the same text. */
function randomFrom(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** Words by Zipf's law, as in any language: few are common, most are rare. */
function inventWord(random: () => number): string {
  const rank = Math.floor(Math.exp(random() * Math.log(40_000)));
  return `w${rank.toString(36)}`;
}

function inventText(length: number, random: () => number): Block[] {
  const blocks: Block[] = [];
  for (let total = 0; total < length;) {
    const words = Array.from({ length: 10 + Math.floor(random() * 80) }, () => inventWord(random));
    const text = `${words.join(' ')}.`;
    total += text.length + 1;
    blocks.push({ id: `b${blocks.length}`, kind: 'PARAGRAPH', text });
  }
  return blocks;
}

function revise(blocks: readonly Block[], random: () => number): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const chance = random();
    if (chance < 0.06) continue;
    if (chance < 0.12)
      result.push({ id: `n${result.length}`, kind: 'PARAGRAPH', text: inventText(200, random)[0]!.text });
    const text = block.text
      .split(' ')
      .map((word) => (chance > 0.6 && random() < 0.08 ? inventWord(random) : word))
      .join(' ');
    if (chance > 0.95) result.splice(Math.floor(random() * result.length * 0.1), 0, { ...block, text });
    else result.push({ ...block, text });
  }
  return result;
}
