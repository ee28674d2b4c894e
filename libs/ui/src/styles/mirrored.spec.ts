/** Style sheets know a line's start and end, never the left and the right: a page from right to left is the same sheet. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');
const sheets = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css') && !file.includes('node_modules'))
    .map((file) => join(folder, file)),
);

const PHYSICAL =
  /^(left|right|(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)(-.+)?|border-(top|bottom)-(left|right)-radius)$/;
const SIDES = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/;
const BY_WORD = /^(text-align|float|clear|caption-side|resize|text-align-last)$/;

/** What a declaration says of the left or the right; null where it says nothing. */
function physicalIn(property: string, value: string): string | null {
  if (PHYSICAL.test(property)) return property;
  if (BY_WORD.test(property) && /\b(left|right)\b/.test(value)) return `${property}: ${value}`;
  const parts = value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
  if (SIDES.test(property) && parts.length === 4 && parts[1] !== parts[3]) return `${property}: ${value}`;
  return null;
}

const declarations = (text: string): [string, string][] =>
  [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:^|[{;])\s*([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    (match) => [match[1]!, match[2]!.trim()],
  );

describe('the style sheets', () => {
  it.each([
    ['margin-left', '1rem', true],
    ['margin-inline-start', '1rem', false],
    ['left', '0', true],
    ['border-top-right-radius', '4px', true],
    ['text-align', 'right', true],
    ['text-align', 'end', false],
    ['padding', '0 1rem 0 2rem', true],
    ['padding', '0 1rem 2rem 1rem', false],
    ['padding', 'var(--s1) calc(1rem + 2px) 0 calc(1rem + 2px)', false],
  ])('%s: %s is told apart', (property, value, physical) => {
    expect(physicalIn(property, value) !== null).toBe(physical);
  });

  it('are all read', () => {
    expect(sheets.length).toBeGreaterThan(20);
    expect(declarations('a { left: 0; } /* right: 1 */ @media (x) { b { margin: 0 1px 0 2px } }')).toEqual([
      ['left', '0'],
      ['margin', '0 1px 0 2px'],
    ]);
  });

  it.each(sheets)('%s has neither left nor right', (sheet) => {
    const found = declarations(readFileSync(join(root, sheet), 'utf8')).flatMap(
      ([property, value]) => physicalIn(property, value) ?? [],
    );
    expect(found).toEqual([]);
  });
});
