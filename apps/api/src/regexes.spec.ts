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

/** Read by eye, each with what bounds it. */
const READ: Readonly<Record<string, string>> = {};

describe('an expression', () => {
  const all = sources.flatMap((file) => expressions(file).map((one) => [relative(root, file), one] as const));

  it('is looked at wherever it stands', () => {
    expect(all.length).toBeGreaterThan(100);
    const blowing = all.filter(([, one]) => {
      const { safe } = isSafe(one, { maxScore: 200, timeout: 2_000 });
      return !safe && !(one.source in READ);
    });
    expect(blowing.map(([file, one]) => `${file}: ${String(one)}`)).toEqual([]);
  });
});
