import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withIds, type Block, type NewBlock } from '@plenary/document';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { readDocx } from './docx/read-docx';
import type { ImportedComment } from './imported-file';
import { compilePdf } from './pdf/compile';
import { readPdf } from './pdf/read-pdf.fixture';
import { readFile } from './read-file';
import { writeHtml, writeMarkdown, writePlainText } from './write-text';
import { writeDocx, writeWord } from './write-word';

const corpus = process.env['PLENARY_CORPUS'];
const list = join(corpus ?? '', 'hostile/blns.json');
const withCorpus = corpus && existsSync(list) ? it : it.skip;

const OWN = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]> <!-- --> &amp; &lt; &#x41; &undefined;',
  '# Heading? * - + 1. > | ``` ~~~ [a](javascript:alert(1)) ![x](y) [^1]: <b>',
  '{{7*7}} ${7*7} #eval("1") \\input{x} %s %n $(id) `id` ; DROP TABLE comment --',
  'a\u0000b\u0001c\u0008d\u000be\u001ff\u007fg\ufffeh\uffffi',
  'lone \ud83d surrogate \ude00 here',
  'Z\u0351\u036b\u0343\u0365A\u0334\u0335L\u0321GO',
  '\u202ertl override\u202c and \u2066isolate\u2069',
  'שלום and العربية and 漢字 and ไทย and 😀👨‍👩‍👧‍👦',
  'zero\u200bwidth\u200d \ufeff and \u00a0 spaces \u3000',
  '../../../etc/passwd%00 C:\\con\\aux \\\\server\\share',
  "=cmd|' /C calc'!A0 @SUM(1) +1 -1",
];

/** What a word processor keeps of a line: signs that XML can hold, and single spaces. */
const line = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\ufffe\uffff]|(?![\t\n\r\u007f-\u009f])\p{Cc}/gu, '\ufffd')
    .replace(/[\u007f\ufeff]/g, '')
    .replace(/[\r\n\u2029]+/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/\u2028 /g, '\u2028')
    .replace(/^[ \u2028]+|[ \u2028]+$/g, '');

/** Each string as every kind of block that has words. */
function textOf(strings: readonly string[]): Block[] {
  return withIds(
    strings.flatMap((text, index): NewBlock[] => [
      { kind: 'HEADING', level: 2, text },
      { kind: 'PARAGRAPH', text, marks: [{ kind: 'STRONG', start: 0, end: Math.min(1, text.length) }] },
      { kind: 'LIST_ITEM', level: 0, text, list: { ordered: false, id: `l${index}` } },
      { kind: 'TABLE_CELL', text, cell: { table: `t${index}`, row: 0, column: 0 } },
      { kind: 'QUOTE', text },
      { kind: 'FIGURE', text },
    ]),
  );
}

const comment = (text: string, index: number): ImportedComment => ({
  id: String(index),
  author: text,
  initials: text.slice(0, 3),
  text,
  resolved: false,
  range: { firstBlock: index, start: 0, lastBlock: index, end: 0 },
});

/** Elements and attributes of a page that could run or fetch something, as a browser reads it. */
function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'element') {
      if (['script', 'style', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'svg'].includes(node.tagName))
        dangers.push(node.tagName);
      for (const [name, value] of Object.entries(node.properties)) {
        if (/^on/i.test(name)) dangers.push(name);
        if (/^(?:href|src)$/i.test(name) && !/^(?:https?:|mailto:|#|sha256:|data:image\/)/i.test(String(value)))
          dangers.push(`${name}=${String(value)}`);
      }
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(unified().use(rehypeParse).parse(html));
  return dangers;
}

async function throughEverything(strings: readonly string[]): Promise<void> {
  const blocks = textOf(strings);
  const title = strings.join(' ').slice(0, 200);
  const kept = blocks.map(({ text }) => line(text)).filter((text) => text !== '');
  const word = await readDocx(await writeDocx(blocks, { title, comments: strings.map(comment) }));
  expect(word.blocks.map(({ text }) => text).filter((text) => text !== '')).toEqual(kept);
  expect(word.comments).toHaveLength(strings.length);
  const redlined = await writeWord(blocks, { redlineFrom: textOf([...strings].reverse()), author: title, title });
  expect((await readDocx(redlined)).blocks.length).toBeGreaterThan(0);

  const bytes = (text: string) => new TextEncoder().encode(text);
  const html = writeHtml(blocks, { title, lang: strings[0] ?? '' });
  expect(dangersIn(html)).toEqual([]);
  expect((await readFile({ fileName: 'a.html', bytes: bytes(html) })).blocks.length).toBeGreaterThan(0);
  expect(
    (await readFile({ fileName: 'a.md', bytes: bytes(writeMarkdown(blocks, { title })) })).blocks.length,
  ).toBeGreaterThan(0);
  expect(writePlainText(blocks)).not.toContain('\u2028');

  const pdf = compilePdf(blocks, {
    title,
    subtitle: title,
    date: title,
    authors: [title],
    facts: [{ label: title, value: title }],
    lang: title,
  });
  expect((await readPdf(pdf.bytes)).pages.length).toBe(pdf.pages);
}

describe('words that break other programs', () => {
  it('pass through every field of every format', async () => {
    await throughEverything(OWN);
  });

  withCorpus('as do all that others have collected', async () => {
    const strings = JSON.parse(readFileSync(list, 'utf8')) as string[];
    await throughEverything(strings.filter((text) => line(text) !== ''));
  });

  it('and any other word comes back from Word as it went', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (strings) => {
        const blocks = withIds(strings.map((words): NewBlock => ({ kind: 'PARAGRAPH', text: words })));
        const read = await readDocx(await writeDocx(blocks));
        expect(read.blocks.map((block) => block.text)).toEqual(strings.map(line).filter((words) => words !== ''));
      }),
      { numRuns: 100 },
    );
  });
});
