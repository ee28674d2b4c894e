import { withIds, type NewBlock } from '@plenary/document';
import { createHash } from 'node:crypto';
import { PIXEL } from './docx/word-file.fixture';
import { readFile } from './read-file';
import { writeHtml, writeMarkdown, writePlainText } from './write-text';

const bytes = (text: string) => new TextEncoder().encode(text);
const hash = createHash('sha256').update(PIXEL).digest('hex');
const image = { hash, mediaType: 'image/png' };
const blocks = withIds([
  { kind: 'PARAGRAPH', text: 'One\u2028two' },
  { kind: 'FIGURE', text: 'A pixel', image },
] satisfies NewBlock[]);

describe('a text as a file of its own', () => {
  it.each(['A name', 'He said "so" \\ and: more', "It's # one", '- dash', '| bar', '{x}', '漢字'])(
    'keeps its title %j',
    async (title) => {
      expect((await readFile({ fileName: 'a.md', bytes: bytes(writeMarkdown(blocks, { title })) })).title).toBe(title);
      expect((await readFile({ fileName: 'a.html', bytes: bytes(writeHtml(blocks, { title })) })).title).toBe(title);
    },
  );

  it('carries its pictures, and comes in again as it was', async () => {
    const options = { images: [{ ...image, bytes: PIXEL }] };
    for (const [fileName, text] of [
      ['a.md', writeMarkdown(blocks, options)],
      ['a.html', writeHtml(blocks, options)],
    ] as const) {
      const file = await readFile({ fileName, bytes: bytes(text) });
      expect(file.blocks).toEqual(
        blocks.map(({ kind, text: words, image: own }) => ({ kind, text: words, ...(own && { image: own }) })),
      );
      expect(file.images.map(({ hash: found }) => found)).toEqual([hash]);
      expect(file.losses).toEqual([]);
    }
  });

  it('says in which language and direction it is read', () => {
    expect(writeHtml(blocks, { lang: 'he"><script>', dir: 'rtl' })).toContain(
      '<html lang="he&quot;&gt;&lt;script&gt;" dir="rtl">',
    );
  });

  it('is only words in plain text', () => {
    expect(writePlainText(blocks)).toBe('One\ntwo\n\nA pixel\n');
  });
});
