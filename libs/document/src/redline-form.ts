/** A redline for those who read for the words: what changed in form alone is no change. */
import type { Redline, RedlineEntry } from './redline';

export function withoutForm({ entries, summary }: Redline): Redline {
  return { entries: entries.map(wordsOnly), summary: { ...summary, reformatted: 0 } };
}

function wordsOnly({ reformatted: _, ...entry }: RedlineEntry): RedlineEntry {
  const isOfForm = entry.kind === 'CHANGED' && entry.pieces.every(({ op }) => op === 'SAME');
  return isOfForm ? { ...entry, kind: 'SAME' } : entry;
}
