/**
 * How a placement is judged: right where it overlaps the truth by half (intersection over union) or rightly finds
 * nothing, wrong where it stands elsewhere or stands though the passage is gone, missed where it finds nothing.
 */

export interface Case {
  s: number;
  e: number;
  kind: string;
  ts?: number;
  te?: number;
}

export interface CaseFile {
  id: string;
  a: string;
  b: string;
  cases: Case[];
}

export type Found = { start: number; end: number } | undefined;

export interface Tally {
  cases: number;
  right: number;
  wrong: number;
  missed: number;
  /** Among the right ones: both ends within two characters. */
  ends: number;
}

export function emptyTally(): Tally {
  return { cases: 0, right: 0, wrong: 0, missed: 0, ends: 0 };
}

export type Verdict = 'right' | 'wrong' | 'missed';

export function judge(one: Case, found: Found): Verdict {
  if (one.ts === undefined || one.te === undefined || one.kind === 'gone')
    return found === undefined ? 'right' : 'wrong';
  if (found === undefined) return 'missed';
  const shared = Math.min(one.te, found.end) - Math.max(one.ts, found.start);
  const together = Math.max(one.te, found.end) - Math.min(one.ts, found.start);
  return shared > 0 && shared / together >= 0.5 ? 'right' : 'wrong';
}

export function count(tally: Tally, one: Case, found: Found): Verdict {
  const verdict = judge(one, found);
  tally.cases += 1;
  tally[verdict] += 1;
  if (verdict === 'right' && found !== undefined && one.ts !== undefined && one.te !== undefined) {
    if (Math.abs(one.ts - found.start) <= 2 && Math.abs(one.te - found.end) <= 2) tally.ends += 1;
  }
  return verdict;
}

export function add(into: Tally, from: Tally): void {
  into.cases += from.cases;
  into.right += from.right;
  into.wrong += from.wrong;
  into.missed += from.missed;
  into.ends += from.ends;
}
