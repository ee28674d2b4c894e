/**
 * Tracked changes as proposals. Word cuts one person's edit into many changes: a deletion and an insertion beside it,
 * a paragraph's end by itself, a row and each run in it. Those that touch each other and have one author are one
 * proposal here: "these words, on this passage, would become those".
 */
import type { NewBlock } from '@plenary/document';
import type { BlockSpan, ChangeKind, ProposalKind, ProposedChange, TrackedChange } from '../imported-file';

/** A change with the index at which the file has it, and the stretch of the unchanged text that it covers. */
interface Step {
  change: TrackedChange;
  index: number;
  span: BlockSpan;
}

const WORDS = new Set<ChangeKind>(['INSERTION', 'DELETION', 'PARAGRAPH_INSERTION', 'PARAGRAPH_DELETION']);
const REMOVES = new Set<ChangeKind>(['DELETION', 'PARAGRAPH_DELETION', 'ROW_DELETION', 'CELL_DELETION']);
const FORMATS = new Set<ChangeKind>(['FORMATTING', 'PARAGRAPH_FORMATTING', 'TABLE_FORMATTING']);

/** `blocks` is the text without the changes; `changes` are placed in it. */
export function proposedChanges(blocks: readonly NewBlock[], changes: readonly TrackedChange[]): ProposedChange[] {
  const steps = changes
    .map((change, index): Step => ({ change, index, span: spanOf(blocks, change) }))
    .filter(({ change }) => change.block >= 0);
  const own = ({ change }: Step) => (change.within === undefined ? change : changes[change.within]);
  const structure = steps.filter(({ change }) => /^(?:ROW|CELL)_/.test(change.kind));
  const within = new Map<Step, Step[]>(structure.map((step) => [step, []]));
  const free: Step[] = [];
  for (const step of steps) {
    if (within.has(step)) continue;
    const whole = WORDS.has(step.change.kind) ? structure.find(({ change }) => change === own(step)) : undefined;
    if (whole && whole.change.author === step.change.author) within.get(whole)?.push(step);
    else if (!step.change.kind.startsWith('MOVE')) free.push(step);
  }
  const proposals = [
    ...runsOf(blocks, free).map((run) => proposalOf(blocks, run)),
    ...[...within].map(([step, inside]) => structureProposal(blocks, step, inside)),
    ...moves(blocks, steps),
  ];
  return proposals.sort(
    (one, other) => one.range.firstBlock - other.range.firstBlock || one.range.start - other.range.start,
  );
}

/** Where a change stands; the end of a paragraph reaches to the beginning of the next one. */
function spanOf(blocks: readonly NewBlock[], { kind, block, start, end }: TrackedChange): BlockSpan {
  if (kind === 'PARAGRAPH_DELETION' && block + 1 < blocks.length)
    return { firstBlock: block, start, lastBlock: block + 1, end: 0 };
  if (kind === 'PARAGRAPH_FORMATTING')
    return { firstBlock: block, start: 0, lastBlock: block, end: blocks[block]?.text.length ?? 0 };
  const cell = blocks[block]?.cell;
  if ((kind === 'ROW_DELETION' || kind === 'TABLE_FORMATTING') && cell) {
    const isIn = (other: NewBlock['cell']) =>
      other?.table === cell.table && (kind === 'TABLE_FORMATTING' || other.row === cell.row);
    let last = block;
    while (isIn(blocks[last + 1]?.cell)) last += 1;
    return { firstBlock: block, start: 0, lastBlock: last, end: blocks[last]?.text.length ?? 0 };
  }
  if (kind === 'CELL_DELETION')
    return { firstBlock: block, start: 0, lastBlock: block, end: blocks[block]?.text.length ?? 0 };
  return { firstBlock: block, start, lastBlock: block, end };
}

/** Steps of one author that touch each other, in the order of the file. */
function runsOf(blocks: readonly NewBlock[], steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && touches(blocks, before, step)) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

function touches(blocks: readonly NewBlock[], before: Step, step: Step): boolean {
  if (before.change.author !== step.change.author) return false;
  if (FORMATS.has(before.change.kind) || FORMATS.has(step.change.kind)) {
    return before.change.kind === step.change.kind && meets(before.span, step.span);
  }
  if (meets(before.span, step.span)) return true;
  // A paragraph that went as a whole: its end, then the words of the next one.
  const { lastBlock, end } = before.span;
  return step.span.firstBlock === lastBlock && step.span.start === end && blocks[lastBlock] !== undefined;
}

function meets(before: BlockSpan, next: BlockSpan): boolean {
  return before.lastBlock === next.firstBlock && before.end === next.start;
}

function proposalOf(blocks: readonly NewBlock[], run: readonly Step[]): ProposedChange {
  const first = run[0]!;
  const range = { ...first.span };
  let proposed = '';
  for (const { change, span } of run) {
    if (span.lastBlock > range.lastBlock || (span.lastBlock === range.lastBlock && span.end > range.end)) {
      range.lastBlock = span.lastBlock;
      range.end = span.end;
    }
    if (change.kind === 'INSERTION') proposed += change.text;
    if (change.kind === 'PARAGRAPH_INSERTION') proposed += '\n';
  }
  const current = wordsIn(blocks, range);
  const kinds = new Set(run.map(({ change }) => change.kind));
  if ([...kinds].every((kind) => FORMATS.has(kind))) return described('FORMATTING', blocks, run, range, current);
  const kind: ProposalKind = current === '' ? 'INSERTION' : proposed === '' ? 'DELETION' : 'REPLACEMENT';
  return described(kind, blocks, run, range, proposed);
}

function structureProposal(blocks: readonly NewBlock[], step: Step, inside: readonly Step[]): ProposedChange {
  const isGone = REMOVES.has(step.change.kind);
  return described('STRUCTURE', blocks, [step, ...inside], step.span, isGone ? '' : `\n${step.change.text}`);
}

/** Both ends of a move, found by its name; an end without another is what it looks like by itself. */
function moves(blocks: readonly NewBlock[], steps: readonly Step[]): ProposedChange[] {
  const ends = (kind: ChangeKind) => steps.filter(({ change }) => change.kind === kind);
  const named = new Map<string, Step[]>();
  const proposals: ProposedChange[] = [];
  for (const step of ends('MOVE_TO')) {
    const { move } = step.change;
    if (move !== undefined) named.set(move, [...(named.get(move) ?? []), step]);
    else proposals.push(described('INSERTION', blocks, [step], step.span, step.change.text));
  }
  for (const run of runsByMove(ends('MOVE_FROM'))) {
    const targets = named.get(run[0]?.change.move ?? '') ?? [];
    named.delete(run[0]?.change.move ?? '');
    const range = { ...run[0]!.span, lastBlock: run.at(-1)!.span.lastBlock, end: run.at(-1)!.span.end };
    const [target] = targets;
    const words = targets.map(({ change }) => change.text).join('\n');
    const proposal = described(target ? 'MOVE' : 'DELETION', blocks, [...run, ...targets], range, words);
    proposals.push(target ? { ...proposal, to: target.span } : proposal);
  }
  for (const [, alone] of named) {
    proposals.push(...alone.map((step) => described('INSERTION', blocks, [step], step.span, step.change.text)));
  }
  return proposals;
}

function runsByMove(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run && step.change.move !== undefined && run[0]?.change.move === step.change.move) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

/** A proposal on a range that holds whole words, so that people see what it is about and it can be found again. */
function described(
  kind: ProposalKind,
  blocks: readonly NewBlock[],
  run: readonly Step[],
  exact: BlockSpan,
  proposed: string,
): ProposedChange {
  const { author, date } = run[0]!.change;
  const wide = widened(blocks, exact);
  const before = wordsIn(blocks, {
    ...exact,
    firstBlock: wide.firstBlock,
    start: wide.start,
    lastBlock: exact.firstBlock,
    end: exact.start,
  });
  const after = wordsIn(blocks, {
    firstBlock: exact.lastBlock,
    start: exact.end,
    lastBlock: wide.lastBlock,
    end: wide.end,
  });
  return {
    kind,
    author,
    ...(date !== undefined && { date }),
    range: wide,
    current: wordsIn(blocks, wide),
    proposed: kind === 'MOVE' ? proposed : before + proposed + after,
    changes: run.map(({ index }) => index).sort((one, other) => one - other),
  };
}

const LONGEST_WORD = 40;

/** A range that cuts a word takes all of it; one without any word takes the one before it, or after it. */
function widened(blocks: readonly NewBlock[], span: BlockSpan): BlockSpan {
  const wide = { ...span };
  const first = blocks[span.firstBlock]?.text ?? '';
  const last = blocks[span.lastBlock]?.text ?? '';
  const head = /[\p{L}\p{N}\p{M}]*$/u.exec(first.slice(0, span.start))?.[0] ?? '';
  const tail = /^[\p{L}\p{N}\p{M}]*/u.exec(last.slice(span.end))?.[0] ?? '';
  const isIn = (text: string) => /^[\p{L}\p{N}\p{M}]/u.test(text);
  const isBehind = (text: string) => /[\p{L}\p{N}\p{M}]$/u.test(text);
  const words = wordsIn(blocks, span);
  // Scripts that put no space between words would take a whole sentence along.
  if (isIn(words) && head.length < LONGEST_WORD) wide.start -= head.length;
  if (isBehind(words) && tail.length < LONGEST_WORD) wide.end += tail.length;
  if (/[\p{L}\p{N}]/u.test(wordsIn(blocks, wide))) return wide;
  const before = /\S+\s*$/u.exec(first.slice(0, span.start))?.[0] ?? '';
  if (before !== '') return { ...span, start: span.start - before.length };
  const after = /^\s*\S+/u.exec(last.slice(span.end))?.[0] ?? '';
  return { ...span, end: span.end + after.length };
}

/** The words of a range, its blocks parted by one line feed. */
export function wordsIn(blocks: readonly NewBlock[], { firstBlock, start, lastBlock, end }: BlockSpan): string {
  if (firstBlock === lastBlock) return blocks[firstBlock]?.text.slice(start, end) ?? '';
  return blocks
    .slice(firstBlock, lastBlock + 1)
    .map(({ text }, index, all) =>
      index === 0 ? text.slice(start) : index === all.length - 1 ? text.slice(0, end) : text,
    )
    .join('\n');
}
