/**
 * What would become of each row of a sheet: a new comment, a change of the one that it became before, a disposition,
 * or nothing. A row is known by the reference that this house gave, else by a key made of what stands in the sheet.
 * Comments come in while the round is open, dispositions after it has ended; so the same sheet can be filled by a
 * member, come in, and come back with the secretariat's answers.
 */
import { createHash } from 'node:crypto';
import type { Comment, Disposition } from '@plenary/database';
import { LIMITS } from '@plenary/domain';
import type { RoundState, SheetRowAction } from '@plenary/domain';
import { DISPOSITION_WORDS } from '@plenary/formats';
import type { SheetRow } from '@plenary/formats';

/** A comment of the round with what the plan compares. */
export interface KnownComment {
  comment: Comment;
  disposition: Pick<Disposition, 'kind' | 'rationale'> | null;
  /** The key of the sheet's row that it was; null for what was written here. */
  key: string | null;
}

export interface PlannedRow {
  source: SheetRow;
  key: string;
  action: SheetRowAction;
  reason: string | null;
  known: KnownComment | null;
  changes: { field: string; before: string | null; after: string | null }[];
}

/** What of a comment a sheet can say. */
export type SheetWords = Pick<
  Comment,
  'type' | 'text' | 'proposedChange' | 'onBehalfOf' | 'clause' | 'line' | 'element'
>;

const digest = (parts: readonly (string | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);

/** Equal rows of one sheet are told apart by their order. */
function keysOf(rows: readonly SheetRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const who = row.body ?? row.onBehalfOf ?? row.organisation ?? row.author;
    const key = row.reference
      ? digest(['sheet', who, row.reference])
      : digest(['sheet', who, row.author, row.clause, row.element, row.line, row.text, row.proposedChange]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : digest([key, String(before)]);
  });
}

/** NUL cannot be stored, and a lone surrogate is no character. */
const stored = (words: string | undefined): string | null =>
  words === undefined ? null : words.replaceAll('\u0000', '\ufffd').toWellFormed().trim() || null;

/** A proposed change without a word about it still wants one in the record. */
export function wordsOf(row: SheetRow): SheetWords {
  const proposedChange = stored(row.proposedChange);
  return {
    type: row.type ?? 'GENERAL',
    text: stored(row.text) ?? proposedChange ?? '',
    proposedChange,
    onBehalfOf: stored(row.onBehalfOf ?? row.body ?? row.organisation ?? row.author),
    clause: stored(row.clause),
    line: stored(row.line),
    element: stored(row.element),
  };
}

export const rationaleOf = (row: SheetRow): string =>
  stored(row.rationale) ?? stored(row.observation) ?? (row.disposition ? `${DISPOSITION_WORDS[row.disposition]}.` : '');

export function planSheet(
  rows: readonly SheetRow[],
  comments: readonly KnownComment[],
  state: RoundState,
): PlannedRow[] {
  const byReference = new Map(comments.map((known) => [known.comment.reference, known]));
  const byKey = new Map(comments.flatMap((known) => (known.key ? [[known.key, known] as const] : [])));
  const keys = keysOf(rows);
  return rows.map((source, index) => {
    const key = keys[index]!;
    const known = byReference.get(source.reference ?? '') ?? byKey.get(key) ?? null;
    const row = { source, key, known, reason: null, changes: [] };
    if (!known) return planNew(row, state);
    return planKnown(row, known, state);
  });
}

type Unplanned = Omit<PlannedRow, 'action'>;

function planNew(row: Unplanned, state: RoundState): PlannedRow {
  const words = wordsOf(row.source);
  const tooLong =
    words.text.length > LIMITS.text ||
    (words.proposedChange?.length ?? 0) > LIMITS.text ||
    [words.onBehalfOf, words.clause, words.line, words.element].some((word) => (word?.length ?? 0) > LIMITS.name);
  if (tooLong) return { ...row, action: 'REFUSE', reason: 'too-long' };
  if (state !== 'OPEN')
    return { ...row, action: 'REFUSE', reason: state === 'ENDED' ? 'round-closed' : 'round-not-open' };
  return { ...row, action: 'ADD' };
}

function planKnown(row: Unplanned, known: KnownComment, state: RoundState): PlannedRow {
  const { comment, disposition } = known;
  const { source } = row;
  if (comment.withdrawnAt) return { ...row, action: 'SAME', reason: 'withdrawn' };
  // What somebody wrote here is hers; a sheet changes only what came from one.
  const words = known.key ? changedWords(comment, wordsOf(source)) : [];
  const answered = answeredWords(source, disposition);
  if (words.length > 0 && state === 'OPEN') return { ...row, action: 'CHANGE', changes: words };
  if (answered.length > 0 && state === 'ENDED') return { ...row, action: 'DISPOSE', changes: answered };
  if (answered.length > 0) return { ...row, action: 'REFUSE', reason: 'round-open', changes: answered };
  if (words.length > 0) return { ...row, action: 'REFUSE', reason: 'round-closed', changes: words };
  return { ...row, action: 'SAME' };
}

const FIELDS = ['type', 'text', 'proposedChange', 'onBehalfOf', 'clause', 'line', 'element'] as const;

function changedWords(comment: Comment, words: SheetWords) {
  return FIELDS.filter((field) => (comment[field] ?? null) !== words[field]).map((field) => ({
    field,
    before: comment[field] ?? null,
    after: words[field],
  }));
}

function answeredWords(row: SheetRow, standing: KnownComment['disposition']) {
  if (!row.disposition || row.disposition === 'DUPLICATE') return [];
  const rationale = rationaleOf(row);
  const changes = [];
  if (standing?.kind !== row.disposition)
    changes.push({ field: 'disposition', before: standing?.kind ?? null, after: row.disposition });
  // A sheet that only repeats the kind does not take the reason away.
  const says = row.rationale !== undefined || row.observation !== undefined || !standing;
  if (says && standing?.rationale !== rationale)
    changes.push({ field: 'rationale', before: standing?.rationale ?? null, after: rationale });
  return changes;
}
