/**
 * The resource hub of a coalition: what is offered to learn from beside what is needed, both tagged with standards, a
 * level and a region, and the gaps: needs that no offer within reach meets. An entry whose region is absent is for
 * everywhere: an offer that is within reach of every need, or a need that only such an offer meets.
 */
import type { TextRule } from './input';
import { LIMITS, textFault } from './input';
import { linkFault } from './standards';

export const HUB_SIDES = ['OFFER', 'NEED'] as const;
export type HubSide = (typeof HUB_SIDES)[number];

export const HUB_KINDS = ['COURSE', 'CURRICULUM', 'EXPERT', 'WORK_ROLE', 'SKILL'] as const;
export type HubKind = (typeof HUB_KINDS)[number];

/** What each kind is: something that is offered, or something that is needed. */
export const SIDE_OF_KIND = {
  COURSE: 'OFFER',
  CURRICULUM: 'OFFER',
  EXPERT: 'OFFER',
  WORK_ROLE: 'NEED',
  SKILL: 'NEED',
} as const satisfies Record<HubKind, HubSide>;

export const HUB_LEVELS = ['FOUNDATION', 'INTERMEDIATE', 'ADVANCED'] as const;
export type HubLevel = (typeof HUB_LEVELS)[number];

export const HUB_STATES = ['PROPOSED', 'LISTED', 'DECLINED', 'WITHDRAWN'] as const;
export type HubState = (typeof HUB_STATES)[number];

/** With how many standards one entry is tagged at most. */
export const MOST_HUB_STANDARDS = 10;

/** What is said of an offer or a need. */
export interface HubWords {
  title: string;
  description: string;
  /** Who offers it, or who needs it. */
  organisation: string;
  link: string | null;
  /** In which language it is, as a tag such as `fr`. */
  language: string | null;
  /** A word of the coalition's vocabulary; absent where it is for everywhere. */
  region: string | null;
  level: HubLevel;
  standards: readonly string[];
}

const RULES = {
  title: { max: LIMITS.title, required: true },
  description: { max: 4_000, required: true },
  organisation: { max: LIMITS.name, required: true },
} as const satisfies Record<string, TextRule>;

/** A language tag (BCP 47), as far as it is asked for here. */
export const LANGUAGE_TAG = /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8}){0,4}$/;

/** Equal for names of one standard: case, width and white space apart. */
export const hubTag = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

const line = (value: string): string => value.replace(/\s+/gu, ' ').trim();

/** The words as they are kept: on one line but for the description, each standard once, as it was named first. */
export function keptHubWords(given: {
  title: string;
  description: string;
  organisation: string;
  link?: string | null | undefined;
  language?: string | null | undefined;
  region?: string | null | undefined;
  level: HubLevel;
  standards: readonly string[];
}): HubWords {
  const byTag = new Map<string, string>();
  for (const name of given.standards.map(line).filter(Boolean))
    if (!byTag.has(hubTag(name))) byTag.set(hubTag(name), name);
  return {
    title: line(given.title),
    description: given.description.trim(),
    organisation: line(given.organisation),
    link: given.link?.trim() || null,
    language: given.language?.trim() || null,
    region: given.region?.trim() || null,
    level: given.level,
    standards: [...byTag.values()],
  };
}

/** Why each field is refused; null where it is taken. `regions` are those that may be chosen. */
export function hubFaults(words: HubWords, regions: readonly string[]): Record<keyof HubWords, string | null> {
  const { link, language, region, standards } = words;
  const fault = (field: keyof typeof RULES) => textFault(words[field], RULES[field]);
  return {
    title: fault('title'),
    description: fault('description'),
    organisation: fault('organisation'),
    link: linkFault(link),
    language: language === null || LANGUAGE_TAG.test(language) ? null : 'malformed',
    region: region === null || regions.includes(region) ? null : 'unknown',
    level: null,
    standards: standardsFault(standards),
  };
}

function standardsFault(standards: readonly string[]): string | null {
  if (standards.length === 0) return 'required';
  if (standards.length > MOST_HUB_STANDARDS) return 'too-many';
  const faults = standards.map((name) => textFault(name, { max: LIMITS.name, required: true }));
  return faults.find((fault) => fault !== null) ?? null;
}

/** Whether nothing reads otherwise. */
export function isSameHub(one: HubWords & { kind: HubKind }, other: HubWords & { kind: HubKind }): boolean {
  const fields = ['kind', 'title', 'description', 'organisation', 'link', 'language', 'region', 'level'] as const;
  return (
    fields.every((field) => one[field] === other[field]) &&
    JSON.stringify(one.standards) === JSON.stringify(other.standards)
  );
}

/** By what entries are found and gaps counted. */
export interface HubTags {
  kind: HubKind;
  level: HubLevel;
  region: string | null;
  standards: readonly string[];
}

/** What somebody looks for; what is absent narrows nothing. */
export interface HubFilter {
  kind?: HubKind | null | undefined;
  level?: HubLevel | null | undefined;
  region?: string | null | undefined;
  standard?: string | null | undefined;
}

/** Whether it is looked for. */
export function isSought({ kind, ...tags }: HubTags, filter: HubFilter): boolean {
  return (!filter.kind || filter.kind === kind) && isTaggedAs(tags, filter);
}

/** Whether the tags are looked for, whatever has them; what is for everywhere is found in every region. */
export function isTaggedAs({ level, region, standards }: Omit<HubTags, 'kind'>, filter: HubFilter): boolean {
  const tag = filter.standard ? hubTag(filter.standard) : '';
  return (
    (!filter.level || filter.level === level) &&
    (!filter.region || region === null || filter.region === region) &&
    (!tag || standards.some((name) => hubTag(name) === tag))
  );
}

/** The names of the standards in use, each once as it was named first, in the order of the alphabet. */
export function standardsInUse(entries: readonly Pick<HubTags, 'standards'>[]): string[] {
  const byTag = new Map<string, string>();
  for (const name of entries.flatMap(({ standards }) => standards))
    if (!byTag.has(hubTag(name))) byTag.set(hubTag(name), name);
  return [...byTag.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/** Needs of one standard at one level in one region that no offer meets there. */
export interface HubGap {
  region: string | null;
  standard: string;
  level: HubLevel;
  needs: number;
  /** Offers of the same standard at the same level that are for other regions alone. */
  offersElsewhere: number;
}

/**
 * Every gap, by region in the order of the vocabulary, words that left it after the others, what is for everywhere
 * last; in a region where most is needed first.
 */
export function hubGaps(entries: readonly HubTags[], regions: readonly string[]): HubGap[] {
  const offers = new Map<string, (string | null)[]>();
  const needed = new Map<string, HubGap>();
  for (const entry of entries) {
    for (const standard of entry.standards) {
      const skill = JSON.stringify([hubTag(standard), entry.level]);
      if (SIDE_OF_KIND[entry.kind] === 'OFFER') {
        offers.set(skill, [...(offers.get(skill) ?? []), entry.region]);
        continue;
      }
      const key = JSON.stringify([skill, entry.region]);
      const { region, level } = entry;
      const gap = needed.get(key) ?? { region, standard, level, needs: 0, offersElsewhere: 0 };
      needed.set(key, { ...gap, needs: gap.needs + 1 });
    }
  }
  const place = ({ region }: HubGap): number => {
    if (region === null) return regions.length + 1;
    return regions.includes(region) ? regions.indexOf(region) : regions.length;
  };
  return [...needed.values()]
    .flatMap((gap) => {
      const offered = offers.get(JSON.stringify([hubTag(gap.standard), gap.level])) ?? [];
      const isMet = offered.some((region) => region === null || region === gap.region);
      return isMet ? [] : [{ ...gap, offersElsewhere: offered.length }];
    })
    .sort(
      (a, b) =>
        place(a) - place(b) ||
        inOrder(a.region ?? '', b.region ?? '') ||
        b.needs - a.needs ||
        inOrder(hubTag(a.standard), hubTag(b.standard)) ||
        HUB_LEVELS.indexOf(a.level) - HUB_LEVELS.indexOf(b.level),
    );
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
