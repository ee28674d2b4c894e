/**
 * A disposition of comments as a list of issues in plain text: parts between lines of dashes, each with a number and
 * with lines of `Name: value`. The links that it gives stay with the comment under the names they had.
 */
import type { SheetFinding, SheetHead, SheetRow } from './comment-sheet';
import { answer } from './table-rows';

const RULE = /^-{3,}\s*$/m;
const ISSUE = /^\s*(?:issue|comment)\s+#?([\w.-]*[\w-])\.?:?\s*$/im;
const LINE = /^([A-Z][\w /-]{0,30}):[ \t]*(.*)$/;

export function isIssueList(text: string): boolean {
  return text.split(RULE).filter((part) => ISSUE.test(part.trimStart().split('\n')[0] ?? '')).length >= 1;
}

export function readIssueList(text: string): SheetHead & { rows: SheetRow[]; findings: SheetFinding[] } {
  const [first = '', ...parts] = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split(RULE);
  const findings: SheetFinding[] = [];
  const preamble = ISSUE.test(first) ? '' : first;
  const head = headOf(preamble);
  const rows = [...(preamble === '' ? [first] : []), ...parts].flatMap((part, index) => {
    const row = issueOf(part, index + 1, findings);
    return row ? [row] : [];
  });
  return { ...head, rows, findings };
}

function headOf(text: string): SheetHead {
  const named = new Map(
    text.split('\n').flatMap((line) => {
      const found = LINE.exec(line.trim());
      return found?.[1] ? [[found[1].toLowerCase(), (found[2] ?? '').trim()] as const] : [];
    }),
  );
  const [document, title, date] = [named.get('draft'), named.get('title'), named.get('date')];
  return { ...(document && { document }), ...(title && { title }), ...(date && { date }) };
}

/** The lines of one issue, each name with all that stands under it. */
function linesOf(part: string, row: number, findings: SheetFinding[]) {
  const named = new Map<string, string[]>();
  let reference: string | undefined;
  let current: string[] | undefined;
  for (const line of part.split('\n')) {
    const number = ISSUE.exec(line)?.[1];
    if (number !== undefined && reference === undefined) {
      reference = number;
      continue;
    }
    const found = LINE.exec(line);
    if (found?.[1]) {
      const values = named.get(found[1]) ?? [];
      values.push(found[2] ?? '');
      named.set(found[1], values);
      current = values;
    } else if (line.trim() === '') {
      continue;
    } else if (current && current.length > 0) current.push(`${current.pop() ?? ''}\n${line.trim()}`.trim());
    else findings.push({ code: 'STRAY_LINE', row, detail: line.trim().slice(0, 200) });
  }
  return { reference, named };
}

function issueOf(part: string, row: number, findings: SheetFinding[]): SheetRow | null {
  const { reference, named } = linesOf(part, row, findings);
  if (reference === undefined && named.size === 0) return null;
  const take = (name: string) => {
    const values = named
      .get(name)
      ?.map((value) => value.trim())
      .filter((value) => value !== '');
    named.delete(name);
    return values && values.length > 0 ? values.join('\n') : undefined;
  };
  const text = take('Summary');
  if (text === undefined) {
    findings.push({ code: 'NO_COMMENT', row, detail: part.trim().slice(0, 200) });
    return null;
  }
  const author = take('From');
  const made: SheetRow = { row, ...(reference && { reference }), ...(author && { author }), text };
  const closed = take('Closed');
  const open = take('Open');
  const others = Object.fromEntries(
    [...named.keys()].flatMap((name) => {
      const value = take(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  if (open !== undefined) others['Open'] = open;
  if (Object.keys(others).length > 0) made.others = others;
  if (closed !== undefined) answer(made, closed.replace(/^OutOfScope/i, 'Out of scope'), findings);
  return made;
}
