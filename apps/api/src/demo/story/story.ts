/**
 * The shape in which the demo is told: who takes part, which texts there are, and what happened to each, day by day
 * before the day on which it is written. A step names what a person did; everything that follows from it (numbers,
 * references, entries, places) is worked out when the story is written down.
 */
import type {
  ChangeClass,
  CommentType,
  Designation,
  DispositionKind,
  GroupState,
  PositionKind,
  ReviewAnswerKind,
  Role,
  RoundKind,
  Stage,
  Visibility,
} from '@plenary/domain';

/** A group of the coalition and those who lead it. */
export interface SeedGroup {
  code: string;
  title: string;
  /** The title says what the group does: it has not given itself a name. */
  titleDescriptive: boolean;
  charter: string;
  state: GroupState;
}

/** A person of whom the coalition's page tells: no address, no account. */
export interface SeedPerson {
  name: string;
  organisation: string | null;
  stakeholderGroup: string;
  region: string;
  /** The group's code; null for a role in the coalition. */
  group: string | null;
  role: Role;
  /** The organisation that a partner represents. */
  partnerOf?: string;
}

export interface SeedAccount {
  key: AccountKey;
  name: string;
  title: string | null;
  address: string;
  organisation: string;
  stakeholderGroup: string;
  region: string;
  roles: readonly { role: Role; group: string | null }[];
  /** Whether everybody may see a page of hers. */
  publicPage?: boolean;
}

export type AccountKey =
  | 'assistant'
  | 'secretary'
  | 'viceChair'
  | 'hazel'
  | 'rowan'
  | 'amber'
  | 'basil'
  | 'coral'
  | 'delta'
  | 'ember'
  | 'fern'
  | 'grove';

export interface SeedComment {
  by: AccountKey;
  type: CommentType;
  text: string;
  proposedChange?: string;
  onBehalfOf?: string;
  /** The organisation whose joint comment it is; its author speaks for it. */
  jointOf?: string;
  /** The exact words it is about, which stand once in the text; without them it is about the whole document. */
  quote?: string;
  /** The block that begins with these words, where the comment is on all of it. */
  block?: string;
  replies?: readonly { by: AccountKey; text: string }[];
  /** The number of the question that it answers; it is then on the whole document. */
  answers?: number;
  /** Who puts her name below it. */
  supporters?: readonly AccountKey[];
  /** What it said before its author changed it. */
  before?: string;
  /** Who withholds its words, and why. */
  moderated?: { by: AccountKey; reason: string };
  disposition?: { kind: DispositionKind; rationale: string };
  /** What the editors note on it, and what one of them would answer. */
  triage?: {
    assignee: AccountKey;
    controversial?: boolean;
    recommendation?: { kind: DispositionKind; rationale: string };
  };
  /** What its author says to the answer, and whether she makes an objection formal. */
  answer?: {
    satisfaction: 'SATISFIED' | 'OBJECTS';
    text?: string;
    objection?: { summary: string; decision: string; rationale: string; remedy: string };
  };
}

export interface SeedStandard {
  name: string;
  body: string;
  identifier: string;
  version: string | null;
  category: string;
  rationale: string;
  link: string;
  /** The identifier under which it stands on the list so far, where it is changed. */
  was?: string;
}

/** `day` counts from the day of writing: -30 is thirty days before. `closes` is the end of that day in the zone. */
export type SeedStep = { day: number; by: AccountKey } & (
  | { step: 'OPEN' }
  | { step: 'ADVANCE'; to: Stage; reason?: string }
  | {
      step: 'OPEN_ROUND';
      kind: RoundKind;
      closes: number;
      zone: string;
      audience?: Visibility;
      /** The end of a reply period, at the end of that day. */
      repliesUntil?: number;
      questions?: readonly string[];
      hidesResults?: boolean;
      /** Who is asked by name: a person, or the whole of a group by its code. */
      reviewers?: readonly { person?: AccountKey; group?: string; due: number }[];
    }
  | { step: 'ANSWER_REVIEW'; kind: ReviewAnswerKind; promised?: number; word?: string }
  | { step: 'COMMENT'; comments: readonly SeedComment[] }
  | { step: 'DISPOSE' }
  | { step: 'TRIAGE' }
  | { step: 'ANSWER' }
  | { step: 'PUBLISH_REPORT' }
  | { step: 'UPLOAD'; text: string }
  | { step: 'FREEZE'; text: string; changeLog: string; changeClass: ChangeClass }
  /** What is put onto the list of standards, changed and withdrawn there, and how many are wanted. */
  | {
      step: 'STANDARDS';
      wanted: number | null;
      put?: readonly SeedStandard[];
      withdraw?: readonly { identifier: string; reason: string }[];
    }
  | { step: 'PROPOSE_STANDARD'; standard: SeedStandard }
  /** By their identifiers, best first. */
  | { step: 'RANK_STANDARDS'; order: readonly string[] }
  | { step: 'FREEZE_STANDARDS'; changeLog: string; changeClass: ChangeClass }
  | { step: 'POSITION'; kind: PositionKind; reason?: string }
  | {
      step: 'POLL';
      question: string;
      options: readonly string[];
      /** For so many days. */
      open: number;
      resultsAtOnce?: boolean;
      answers: readonly { by: AccountKey; option: number }[];
    }
  | { step: 'EVALUATE'; designation: Designation; statement: string }
  | { step: 'OBJECT'; reason: string }
  | { step: 'DESIGNATE' }
  | { step: 'STATE_MINORITY'; text: string | null }
  | { step: 'DISCLOSE_SPONSORS'; sponsors: string }
  | { step: 'PUBLISH' }
  /** Tells of its publication; the demo's people were mailed long ago. */
  | { step: 'ANNOUNCE' }
  /** Opens it as the next edition of a published one of its group. */
  | { step: 'NEXT_EDITION'; of: string; reason: string }
  /** Names another of its group that takes its place. */
  | { step: 'REPLACE'; with: string; reason: string }
);

/** A comment is made on the `day` of its step by its own author; the step's `by` says who brought them together. */
export interface SeedDocument {
  group: string;
  code: string;
  kind: string;
  title: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  tags?: readonly string[];
  /** The Markdown with which it was opened. */
  text: string;
  steps: readonly SeedStep[];
}
