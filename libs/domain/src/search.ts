/**
 * Searching: what can be found, how typed words are read, and how an excerpt says where they stand. What is found and in
 * which order is the database's; whether somebody may know of it is asked as everywhere.
 */

/** What a word can stand in. */
export const SEARCH_KINDS = ['TEXT', 'DRAFT', 'COMMENT', 'ANSWER'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Languages whose words are reduced to their stems; texts in others are searched as they are written. */
export const SEARCH_CONFIGS = [
  'arabic',
  'dutch',
  'english',
  'french',
  'german',
  'italian',
  'portuguese',
  'russian',
  'simple',
  'spanish',
  'turkish',
] as const;

/** More words than a sentence has narrow nothing. */
export const MOST_SEARCH_WORDS = 12;
/** How far two words are apart: letters put in, left out, taken for another, or two that changed places. */
export function wordDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let before: number[] = [];
  let last = to.map((_, at) => at + 1);
  from.forEach((letter, i) => {
    const row: number[] = [];
    to.forEach((other, j) => {
      const above = last[j] ?? 0;
      const left = j > 0 ? (row[j - 1] ?? 0) : i + 1;
      const diagonal = j > 0 ? (last[j - 1] ?? 0) : i;
      const swapped =
        i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other
          ? (j > 1 ? (before[j - 2] ?? 0) : i - 1) + 1
          : Infinity;
      row.push(Math.min(above + 1, left + 1, diagonal + (letter === other ? 0 : 1), swapped));
    });
    [before, last] = [last, row];
  });
  return last.at(-1) ?? from.length;
}

/** The word that was meant, out of such as are like the typed one; null where none is near enough, or it is right. */
export function meantWord(typed: string, alike: readonly string[]): string | null {
  const most = typed.length < 6 ? 1 : 2;
  const [best] = alike
    .map((word) => ({ word, distance: wordDistance(typed, word) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance > 0 ? best.word : null;
}

/** A shorter word is not looked for under another spelling: everything is similar to it. */
export const LEAST_SIMILAR = 4;

/** What begins and ends a found word while an excerpt comes from the database; no text holds them. */
export const FOUND = { begin: '\u0001', end: '\u0002' } as const;

export interface ExcerptPiece {
  text: string;
  found: boolean;
}

/** An excerpt in pieces, so that nothing of a text is ever read as markup. */
export function excerptPieces(marked: string): ExcerptPiece[] {
  return marked
    .split(FOUND.begin)
    .flatMap((part, at): ExcerptPiece[] => {
      if (at === 0) return [{ text: part, found: false }];
      const [word = '', ...rest] = part.split(FOUND.end);
      return [
        { text: word, found: true },
        { text: rest.join(''), found: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

/** The words that could have been typed wrongly: letters alone, neither quoted nor excluded. */
export function similarCandidates(typed: string): string[] {
  const plain = typed.replace(/"[^"]*"?/g, ' ');
  const words = plain.split(/\s+/u).filter((word) => /^[\p{L}\p{M}\p{Nd}'’]+$/u.test(word));
  const asked = words.filter((word) => word.length >= LEAST_SIMILAR && !/^or$/i.test(word));
  return [...new Set(asked.map((word) => word.toLocaleLowerCase('und')))].slice(0, MOST_SEARCH_WORDS);
}

/** The typed words with some of them written as they were found; null where nothing changes. */
export function respelled(typed: string, spellings: ReadonlyMap<string, string>): string | null {
  const changed = typed.replace(
    /[\p{L}\p{M}\p{Nd}'’]+/gu,
    (word) => spellings.get(word.toLocaleLowerCase('und')) ?? word,
  );
  return changed === typed ? null : changed;
}
