/** No expression of ours takes longer than its input is long, whatever stands in it: read from the sources, not timed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isSafe } from 'redos-detector';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../../..');

const sources = ['apps/api/src', 'apps/web/src', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.|\.fixture\.|generated|node_modules|bench/.test(name))
    .map((name) => join(root, folder, name)),
);

function expressions(file: string): RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push(new RegExp(body, flags));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

/**
 * Read by eye: neighbouring repetitions share signs, none stands within another, so the worst is the square of an input
 * that is bounded before (a reference, an address, one line, one cell, the head of a file).
 */
const READ: readonly string[] = [
  /^([A-Z][A-Z0-9-]*-\d{3,}[a-z]*) · /,
  /^([A-Z0-9]+)-([A-Z0-9-]+)-[A-Z]+\d+-\d+[A-Z]*$/,
  /^data:([^;,]+)[^,]*,/i,
  /^(?:fn|footnote|note|endnote)[-_:]?(.+)$/i,
  /^title[ \t]*:[ \t]*(.+)$/m,
  /^( *)(`{3,}|~{3,})([^`\n]*)$/,
  /^((?:[A-Z]\.)?\d+(?:\.\d+)*\.?|[A-Z](?:\.\d+)+|Annex [A-Z]|Appendix [A-Z])[\s:.\u2014\u2013-]+(?=\S)/u,
  /^(?!.{255})[^\s\p{C}@<>"(),;:\\[\]]{1,64}@(?:[^\s\p{C}@<>"(),;:\\[\].]{1,63}\.)+[^\s\p{C}@<>"(),;:\\[\].]{2,60}$/u,
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i,
  /^<\?xml[^>]*encoding=["']([\w.-]+)["']/,
  /^w:(?:pPr|rPr|proofErr|bookmark\w*|perm\w*|lastRenderedPageBreak|annotationRef|footnoteRef|endnoteRef|separator|continuationSeparator|customXml\w*Range\w*|sdtPr|sdtEndPr|smartTagPr|customXmlPr|moveFromRangeEnd|moveToRangeEnd|rubyPr|fldData)$/,
  /^\uFEFF?\s*BEGIN:VCARD/i,
  /^\s*(?:"([^"]*)"|([^<"]*))\s*<([^<>]+)>\s*$/,
  /^([A-Z][\w /-]{0,30}):[ \t]*(.*)$/,
  /^(document|project|date|title)\s*:?\s*(.*)$/is,
  /^(\*\*|\p{Lu}{2,3})\s*[-–]?\s*\d[\d-]*$/u,
].map((one) => one.source);

describe('an expression', () => {
  const all = sources.flatMap((file) => expressions(file).map((one) => [relative(root, file), one] as const));

  it('is looked at wherever it stands', () => {
    expect(all.length).toBeGreaterThan(100);
    const blowing = all.filter(([, one]) => {
      // From its start on: that a search begins at every place costs the square of a bounded length at most. The check
      // knows no case folding together with Unicode; without it the expression backtracks no less.
      const bare = new RegExp(`^(?:${one.source})`, one.flags.replace(/[igvy]/g, ''));
      const { safe } = isSafe(bare, { maxScore: 500, maxSteps: 5_000 });
      return !safe && !READ.includes(one.source);
    });
    expect(blowing.map(([file, one]) => `${file}: ${String(one)}`)).toEqual([]);
  });
});
