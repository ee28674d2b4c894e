/**
 * Evidence of participation: how many were asked and how many answered, by a word that they say of themselves. Counts
 * that are so small that they may tell of one person are withheld, and so are others from which they could be computed.
 *
 * Three is the lower of the two thresholds that statistical offices use for counts (OECD, Glossary of Statistical Terms,
 * "Threshold rule", 2005: "some agencies require at least five respondents in a cell, others require three"). Nought is
 * shown: it tells of nobody, and who was not heard is what evidence is for.
 */
export const SMALL = 3;

/** A count, or null where it is withheld. */
export type Shown = number | null;

/** Counts of the same people by several words each, as they may be shown, with the number of the people. */
export interface ShownCounts {
  total: Shown;
  lists: Shown[][];
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const isSmall = (count: number): boolean => count > 0 && count < SMALL;

/** The smallest count that is still shown and is not nought; the first among equals, so that each reading hides the same. */
function nextToHide(counts: readonly number[], hidden: ReadonlySet<number>): number | undefined {
  const left = counts.map((count, at) => ({ count, at })).filter(({ count, at }) => count > 0 && !hidden.has(at));
  return left.sort((a, b) => a.count - b.count || a.at - b.at)[0]?.at;
}

/** Whether each of the hidden could be anything from one to a count that is not small, by all that the total tells. */
function isGuarded(counts: readonly number[], hidden: ReadonlySet<number>): boolean {
  const rest = sum(counts.filter((_, at) => hidden.has(at)));
  return hidden.size === 0 || (hidden.size > 1 && rest - (hidden.size - 1) >= SMALL);
}

/** What is hidden so that the shown total does not give it away; null where hiding everything is not enough. */
function hiddenBelow(counts: readonly number[], first: ReadonlySet<number>): Set<number> | null {
  const hidden = new Set(first);
  while (!isGuarded(counts, hidden)) {
    const next = nextToHide(counts, hidden);
    if (next === undefined) return null;
    hidden.add(next);
  }
  return hidden;
}

/**
 * The counts as they may be shown. `parts` are what is shown of parts of the same people, in the same lists: a count
 * that is larger than a part's by a small number would tell of those few, so it is withheld too.
 */
export function shownCounts(lists: readonly (readonly number[])[], parts: readonly ShownCounts[] = []): ShownCounts {
  const total = sum(lists[0] ?? []);
  const isNearPart = (count: number, of: (part: ShownCounts) => Shown | undefined): boolean =>
    parts.some((part) => isSmall(count - (of(part) ?? count)));
  const first = lists.map(
    (counts, list) =>
      new Set(
        counts.flatMap((count, at) =>
          isSmall(count) || isNearPart(count, (part) => part.lists[list]?.[at]) ? [at] : [],
        ),
      ),
  );
  const withTotal = first.map((hidden, list) => hiddenBelow(lists[list] ?? [], hidden));
  const isTooFew = isSmall(total) || withTotal.includes(null);
  const isWithheld = isTooFew || isNearPart(total, (part) => part.total);
  return {
    total: isWithheld ? null : total,
    lists: lists.map((counts, list) => {
      const hidden = withTotal[list] ?? first[list] ?? new Set<number>();
      // A list without a gap adds up to the total.
      const one = isWithheld && hidden.size === 0 ? nextToHide(counts, hidden) : undefined;
      return counts.map((count, at) => (count > 0 && (isTooFew || hidden.has(at) || at === one) ? null : count));
    }),
  };
}

/** Somebody who was asked, answered, or both, in one part of what the evidence is about. */
export interface Participant {
  part: string;
  personId: string;
  asked: boolean;
  answered: boolean;
  /** What she says of herself; null where she says nothing. */
  stakeholderGroup: string | null;
  region: string | null;
}

export interface EvidenceLine {
  /** Null stands for those of whom no word of the vocabulary is known. */
  word: string | null;
  asked: Shown;
  answered: Shown;
}

export interface EvidenceTable {
  asked: Shown;
  answered: Shown;
  stakeholderGroups: EvidenceLine[];
  regions: EvidenceLine[];
}

export interface EvidenceWords {
  stakeholderGroups: readonly string[];
  regions: readonly string[];
}

interface Counts {
  asked: ShownCounts;
  answered: ShownCounts;
}

/** Each person once, with her latest words: rows come in the order of time. */
function oncePerPerson(rows: readonly Participant[]): Participant[] {
  const known = new Map<string, Participant>();
  for (const row of rows) {
    const before = known.get(row.personId);
    known.set(row.personId, {
      ...row,
      asked: row.asked || (before?.asked ?? false),
      answered: row.answered || (before?.answered ?? false),
      stakeholderGroup: row.stakeholderGroup ?? before?.stakeholderGroup ?? null,
      region: row.region ?? before?.region ?? null,
    });
  }
  return [...known.values()];
}

function countsOf(rows: readonly Participant[], words: EvidenceWords, parts: readonly Counts[]): Counts {
  const people = oncePerPerson(rows);
  const by = (among: readonly Participant[], vocabulary: readonly string[], said: 'stakeholderGroup' | 'region') => [
    ...vocabulary.map((word) => among.filter((one) => one[said] === word).length),
    among.filter((one) => !vocabulary.includes(one[said] ?? '')).length,
  ];
  const counted = (which: 'asked' | 'answered'): ShownCounts => {
    const among = people.filter((one) => one[which]);
    return shownCounts(
      [by(among, words.stakeholderGroups, 'stakeholderGroup'), by(among, words.regions, 'region')],
      parts.map((part) => part[which]),
    );
  };
  return { asked: counted('asked'), answered: counted('answered') };
}

function tableOf({ asked, answered }: Counts, words: EvidenceWords): EvidenceTable {
  const lines = (vocabulary: readonly string[], list: number): EvidenceLine[] =>
    [...vocabulary, null].map((word, at) => ({
      word,
      asked: asked.lists[list]?.[at] ?? null,
      answered: answered.lists[list]?.[at] ?? null,
    }));
  return {
    asked: asked.total,
    answered: answered.total,
    stakeholderGroups: lines(words.stakeholderGroups, 0),
    regions: lines(words.regions, 1),
  };
}

/** The evidence of the whole and of each of its parts. */
export function evidenceOf(
  rows: readonly Participant[],
  words: EvidenceWords,
): { whole: EvidenceTable; parts: Map<string, EvidenceTable> } {
  const byPart = Map.groupBy(rows, ({ part }) => part);
  const parts = new Map([...byPart].map(([part, those]) => [part, countsOf(those, words, [])]));
  const whole = countsOf(rows, words, [...parts.values()]);
  return {
    whole: tableOf(whole, words),
    parts: new Map([...parts].map(([part, counts]) => [part, tableOf(counts, words)])),
  };
}

/** The words of a vocabulary for which nobody has spoken. */
export const silentAmong = (vocabulary: readonly string[], spoken: readonly string[]): string[] =>
  vocabulary.filter((word) => !spoken.includes(word));
