/**
 * A text on its way to Word: lines of runs. A run is a stretch of words under the same formats that stays, came or
 * went; a line is a block's paragraph. A clean text has only runs that stay; a redline has the old and the new words
 * in one line wherever a block was changed.
 *
 * A reference to a note is one sign while words are compared, so that `[1]` and `[2]` are never half the same.
 */
import {
  cutsSurrogatePair,
  diffWords,
  type Block,
  type Mark,
  type Redline,
  type RedlineEntry,
} from '@plenary/document';

export type Change = 'STAYS' | 'CAME' | 'WENT';

export interface WordRun {
  text: string;
  change: Change;
  marks: readonly Mark[];
  /** The formats that words which stay had before, where they are others now. */
  oldMarks?: readonly Mark[];
  /** The number of the note that is referred to here. */
  note?: number;
}

export interface WordLine {
  block: Block;
  runs: WordRun[];
  /** What happened to the line as a whole. */
  change: Change;
  /** The block that a line which stays was made from. */
  old?: Block;
  /** Both ends of a move carry the same name. */
  move?: string;
}

export interface WordText {
  lines: WordLine[];
  /** The lines of the notes, by number. */
  notes: Map<number, WordLine>;
}

const FIRST_SIGN = 0xe000;
const SIGNS = 6400;

/** The numbers of notes by the ids of their blocks; the two versions of one note share a number. */
type NoteNumbers = ReadonlyMap<string, number>;

interface Signed {
  text: string;
  marks: Mark[];
  /** The numbers of the notes, by the offsets of their signs: the text may have such signs of its own. */
  signs: ReadonlyMap<number, number>;
}

/** The text of a block with one private sign for each reference to a note. */
function withSigns({ text, marks = [] }: Block, numbers: NoteNumbers): Signed {
  const references = marks
    .filter(({ kind, note }) => kind === 'NOTE_REFERENCE' && note !== undefined && numbers.has(note))
    .sort((one, other) => one.start - other.start)
    .filter((mark, index, all) => index === 0 || mark.start >= (all[index - 1]?.end ?? 0));
  let signed = '';
  let from = 0;
  const cuts: { at: number; by: number }[] = [];
  const signs = new Map<number, number>();
  for (const { start, end, note = '' } of references) {
    const number = numbers.get(note) ?? 0;
    signed += text.slice(from, start);
    signs.set(signed.length, number);
    signed += String.fromCharCode(FIRST_SIGN + number);
    cuts.push({ at: end, by: end - start - 1 });
    from = end;
  }
  const move = (offset: number) => cuts.reduce((moved, { at, by }) => (offset >= at ? moved - by : moved), offset);
  return {
    text: signed + text.slice(from),
    signs,
    marks: marks
      .filter((mark) => !references.includes(mark))
      .map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) })),
  };
}

/** Cuts `[start, end)` where a format begins or ends and around the signs of notes. */
function runsBetween({ text, marks, signs }: Signed, start: number, end: number, change: Change): WordRun[] {
  const cuts = new Set([start, end]);
  // A format that begins inside of a sign begins beside it.
  const cut = (offset: number) =>
    offset > start && offset < end && !cutsSurrogatePair(text, offset) && cuts.add(offset);
  for (const mark of marks) {
    cut(mark.start);
    cut(mark.end);
  }
  for (const at of signs.keys()) {
    cut(at);
    cut(at + 1);
  }
  const ordered = [...cuts].sort((one, other) => one - other);
  return ordered.slice(0, -1).map((from, index): WordRun => {
    const to = ordered[index + 1] ?? end;
    const words = text.slice(from, to);
    const note = signs.get(from);
    return {
      text: words,
      change,
      marks: marks.filter((mark) => mark.start <= from && mark.end >= to),
      ...(note !== undefined && { note }),
    };
  });
}

function wholeLine(block: Block, change: Change, numbers: NoteNumbers): WordLine {
  const signed = withSigns(block, numbers);
  return { block, runs: runsBetween(signed, 0, signed.text.length, change), change };
}

function changedLine(old: Block, block: Block, numbers: NoteNumbers): WordLine {
  const before = withSigns(old, numbers);
  const after = withSigns(block, numbers);
  let oldAt = 0;
  let newAt = 0;
  const runs = diffWords(before.text, after.text).flatMap(({ op, text }) => {
    const [from, to] = [oldAt, newAt];
    if (op !== 'INSERT') oldAt += text.length;
    if (op !== 'DELETE') newAt += text.length;
    if (op === 'DELETE') return runsBetween(before, from, oldAt, 'WENT');
    if (op === 'INSERT') return runsBetween(after, to, newAt, 'CAME');
    return staying(before, from, after, to, newAt);
  });
  return { block, runs, change: 'STAYS', old };
}

/** Words that stay, cut also where their old formats began and ended. */
function staying(before: Signed, from: number, after: Signed, start: number, end: number): WordRun[] {
  const by = start - from;
  const then = before.marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
  const pieces = runsBetween({ ...after, marks: [...after.marks, ...then] }, start, end, 'STAYS');
  let at = start;
  return pieces.map((run): WordRun => {
    const until = at + run.text.length;
    const own = (marks: readonly Mark[]) => marks.filter((mark) => mark.start <= at && mark.end >= until);
    const [marks, oldMarks] = [own(after.marks), own(then)];
    at = until;
    const isSame = formatsOf(marks) === formatsOf(oldMarks) || run.note !== undefined;
    return { ...run, marks, ...(isSame ? {} : { oldMarks }) };
  });
}

/** The formats that Word keeps on a run; a link stands around it. */
function formatsOf(marks: readonly Mark[]): string {
  const kinds = marks.filter(({ kind }) => kind !== 'LINK' && kind !== 'NOTE_REFERENCE').map(({ kind }) => kind);
  return [...new Set(kinds)].sort().join();
}

/** What Word keeps on the paragraph rather than on its words. */
export function formOf({ kind, level, list }: Block): string {
  return kind === 'LIST_ITEM' ? `${kind} ${level ?? 0} ${list?.ordered ?? false}` : `${kind} ${level ?? 0}`;
}

/** Whether Word can show the one as a change of the other's form. */
function canBecome(old: Block, block: Block): boolean {
  const own = ['TABLE_CELL', 'FIGURE', 'NOTE', 'RULE'];
  if (old.kind !== block.kind) return !own.includes(old.kind) && !own.includes(block.kind);
  return block.kind !== 'FIGURE' || old.image?.hash === block.image?.hash;
}

function collect(lines: readonly WordLine[], numbers: NoteNumbers): WordText {
  const isNote = ({ block }: WordLine) => block.kind === 'NOTE' && numbers.has(block.id);
  const notes = new Map<number, WordLine>();
  for (const line of lines.filter(isNote)) {
    const number = numbers.get(line.block.id) ?? 0;
    // Two versions of a note that Word could not show as one stand in one note, one after the other.
    const before = notes.get(number);
    notes.set(number, before ? { ...line, runs: [...before.runs, ...line.runs], change: 'STAYS' } : line);
  }
  return { lines: lines.filter((line) => !isNote(line)), notes };
}

/** Only a note that the text refers to can be a note in Word. */
function referredTo(blocks: readonly Block[]): Set<string> {
  return new Set(
    blocks
      .filter(({ kind }) => kind !== 'NOTE')
      .flatMap(({ marks = [] }) =>
        marks.flatMap(({ kind, note }) => (kind === 'NOTE_REFERENCE' && note !== undefined ? [note] : [])),
      ),
  );
}

export function cleanText(blocks: readonly Block[]): WordText {
  const wanted = referredTo(blocks);
  const notes = blocks.filter(({ kind, id }) => kind === 'NOTE' && wanted.has(id)).slice(0, SIGNS - 1);
  const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]));
  return collect(
    blocks.map((block) => wholeLine(block, 'STAYS', numbers)),
    numbers,
  );
}

export function redlineText({ entries }: Redline): WordText {
  const wanted = referredTo(
    entries.flatMap(({ old, new: block }) => [...(old ? [old] : []), ...(block ? [block] : [])]),
  );
  const numbers = new Map<string, number>();
  for (const { old, new: block } of entries) {
    const ids = [old, block].flatMap((one) => (one?.kind === 'NOTE' && wanted.has(one.id) ? [one.id] : []));
    const number = ids.map((id) => numbers.get(id)).find((known) => known !== undefined) ?? numbers.size + 1;
    if (number < SIGNS) for (const id of ids) numbers.set(id, number);
  }
  return collect(
    entries.flatMap((entry) => linesOf(entry, numbers)),
    numbers,
  );
}

function linesOf({ kind, old, new: block, moveId }: RedlineEntry, numbers: NoteNumbers): WordLine[] {
  const move = moveId === undefined ? {} : { move: moveId };
  if (kind === 'DELETED' || kind === 'MOVED_FROM') return old ? [{ ...wholeLine(old, 'WENT', numbers), ...move }] : [];
  if (!block) return [];
  if (kind === 'INSERTED' || kind === 'MOVED_TO' || !old) return [{ ...wholeLine(block, 'CAME', numbers), ...move }];
  if (canBecome(old, block)) return [changedLine(old, block, numbers)];
  return [wholeLine(old, 'WENT', numbers), wholeLine(block, 'CAME', numbers)];
}
