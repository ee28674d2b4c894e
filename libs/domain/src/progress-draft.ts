/**
 * The first draft of a progress report, as data: which facts of the record stand in it, under which heading, in which
 * order, and where each leads. It holds names that people gave to things, words of the process, numbers and days; no
 * sentence about how it went is made up here. The sentences are the catalogue's, the judgement is the chair's.
 */
import type { Shown } from './evidence';
import type { Designation, DispositionKind, MilestoneResolution, Role, Stage } from './vocabulary';

/** So many lines stand under one heading; how many more there are is said. */
export const MOST_LINES = 100;

export interface NamedText {
  /** How it is cited, such as `WG1-IOT`. */
  reference: string;
  title: string;
  path: string;
}

export interface ProgressFacts {
  /** Texts that were opened or moved, with the stages they went through in order, and where they stand. */
  texts: readonly (NamedText & { opened: boolean; stages: readonly Stage[]; revisions: number })[];
  /** How many further ones only the group may see. */
  closedTexts: number;
  /** Rounds that opened or ended; counts are absent while a round hides its results. */
  rounds: readonly (NamedText & {
    round: string;
    opened: boolean;
    /** The day of its end, which may be to come. */
    ends: string;
    ended: boolean;
    comments: number | null;
    commenters: number | null;
    undisposed: number | null;
  })[];
  dispositions: readonly { kind: DispositionKind; count: number }[];
  decisions: readonly (NamedText & { designation: Designation; revision: number; day: string })[];
  publications: readonly (NamedText & { edition: number; day: string })[];
  milestones: readonly {
    title: string;
    path: string;
    /** What happened to it: it ended, its date moved, it is past its date, or it comes. */
    what: MilestoneResolution | 'SLIPPED' | 'OVERDUE' | 'COMING';
    day: string;
    /** Its earlier date, where it moved. */
    earlier: string | null;
  }[];
  vacancies: readonly { role: Role; path: string }[];
  participation: {
    path: string;
    rounds: number;
    asked: Shown;
    answered: Shown;
    /** Of each stakeholder group; absent counts are withheld. */
    groups: readonly { word: string; answered: Shown }[];
  } | null;
}

export const PROGRESS_SECTIONS = [
  'TEXTS',
  'ROUNDS',
  'DISPOSITIONS',
  'DECISIONS',
  'PUBLICATIONS',
  'MILESTONES',
  'OFFICES',
  'PARTICIPATION',
] as const;
export type ProgressSection = (typeof PROGRESS_SECTIONS)[number];

/** What a line says; the catalogue has a sentence for each. */
export type ProgressLineKind =
  | 'OPENED'
  | 'MOVED'
  | 'REVISED'
  | 'CLOSED_TEXTS'
  | 'ROUND_OPEN'
  | 'ROUND_ENDED'
  | 'DISPOSED'
  | 'DESIGNATED'
  | 'PUBLISHED'
  | `MILESTONE_${ProgressFacts['milestones'][number]['what']}`
  | 'VACANT'
  | 'PARTICIPATION'
  | 'ANSWERED'
  | 'SILENT';

export interface ProgressLine {
  kind: ProgressLineKind;
  /** The name of what it is about, which stands before the sentence. */
  about?: string;
  /** Where the name leads, or the whole sentence where there is none. */
  path?: string;
  /** What the sentence needs. A word of the process stands under its own name; its text is the catalogue's. */
  values: Readonly<Record<string, string | number | null>>;
  stages?: readonly Stage[];
}

export interface ProgressPart {
  section: ProgressSection;
  lines: ProgressLine[];
  /** How many did not find a place. */
  more: number;
}

const named = ({ reference, title, path }: NamedText) => ({ about: `${reference} ${title}`, path });

type Compose = (facts: ProgressFacts) => ProgressLine[];

const COMPOSE: Record<ProgressSection, Compose> = {
  TEXTS: ({ texts, closedTexts }) => [
    ...texts.map((text): ProgressLine => {
      const kind = text.stages.length > 1 ? 'MOVED' : text.opened ? 'OPENED' : 'REVISED';
      return { kind, ...named(text), values: { revisions: text.revisions }, stages: text.stages };
    }),
    ...(closedTexts > 0 ? [{ kind: 'CLOSED_TEXTS' as const, values: { count: closedTexts } }] : []),
  ],
  ROUNDS: ({ rounds }) =>
    rounds.map(({ round, ends, ended, comments, commenters, undisposed, ...text }) => ({
      kind: ended ? 'ROUND_ENDED' : 'ROUND_OPEN',
      about: `${round} · ${text.reference} ${text.title}`,
      path: text.path,
      values: { ends, comments, commenters, undisposed, opened: text.opened ? 'yes' : 'no' },
    })),
  DISPOSITIONS: ({ dispositions }) =>
    dispositions
      .filter(({ count }) => count > 0)
      .map(({ kind: disposition, count }) => ({ kind: 'DISPOSED', values: { disposition, count } })),
  DECISIONS: ({ decisions }) =>
    decisions.map(({ designation, revision, day, ...text }) => ({
      kind: 'DESIGNATED',
      ...named(text),
      values: { designation, revision, day },
    })),
  PUBLICATIONS: ({ publications }) =>
    publications.map(({ edition, day, ...text }) => ({
      kind: 'PUBLISHED',
      ...named(text),
      values: { edition, day },
    })),
  MILESTONES: ({ milestones }) =>
    milestones.map(({ title, path, what, day, earlier }) => ({
      kind: `MILESTONE_${what}`,
      about: title,
      path,
      values: { day, earlier },
    })),
  OFFICES: ({ vacancies }) => vacancies.map(({ role, path }) => ({ kind: 'VACANT', path, values: { role } })),
  PARTICIPATION: ({ participation }) => {
    if (!participation || participation.rounds === 0) return [];
    const { path, rounds, asked, answered, groups } = participation;
    const heard = groups.filter((one) => one.answered !== 0);
    const silent = groups.filter((one) => one.answered === 0);
    return [
      { kind: 'PARTICIPATION', path, values: { rounds, asked, answered } },
      ...heard.map(({ word, answered: count }) => ({
        kind: 'ANSWERED' as const,
        values: { word, answered: count },
      })),
      ...(heard.length > 0 ? silent.map(({ word }) => ({ kind: 'SILENT' as const, values: { word } })) : []),
    ];
  },
};

/** The parts that have something to say, in the order of the table. */
export function composeProgress(facts: ProgressFacts): ProgressPart[] {
  return PROGRESS_SECTIONS.flatMap((section) => {
    const lines = COMPOSE[section](facts);
    return lines.length > 0
      ? [{ section, lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) }]
      : [];
  });
}

/** Whether anything happened: what is due, vacant or further off is no event of the period. */
export function isQuiet(facts: ProgressFacts): boolean {
  const { texts, closedTexts, rounds, dispositions, decisions, publications, milestones } = facts;
  return (
    [texts, rounds, dispositions, decisions, publications].every((list) => list.length === 0) &&
    closedTexts === 0 &&
    milestones.every(({ what }) => what === 'OVERDUE' || what === 'COMING')
  );
}
