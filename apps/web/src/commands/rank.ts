/**
 * Which of many things a few typed letters mean: every word has to begin one of the thing's words, in any order, and
 * what begins as it was typed comes first.
 */

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The things that match, best first; all of them, in their order, where nothing is typed. */
export function rank<Thing>(things: readonly Thing[], typed: string, nameOf: (thing: Thing) => string): Thing[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return typed.trim() === '' ? [...things] : [];
  const start = fold(typed.trim());
  return things
    .flatMap((thing, index) => {
      const name = nameOf(thing);
      const words = wordsOf(name);
      if (!wanted.every((word) => words.some((one) => one.startsWith(word)))) return [];
      const first = words.findIndex((one) => one.startsWith(wanted[0] ?? ''));
      return [{ thing, weight: [fold(name).startsWith(start) ? 0 : 1, first, index] as const }];
    })
    .sort(({ weight: a }, { weight: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(({ thing }) => thing);
}
