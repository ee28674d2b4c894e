import { withIds } from '@plenary/document';
import { WordError, packWord } from './pack-word';
import { readFile } from './read-file';
import { PIXEL } from './docx/word-file.fixture';

const blocks = withIds([
  { kind: 'HEADING', level: 1, text: 'Doors' },
  { kind: 'PARAGRAPH', text: 'A door 👩🏽‍🚀 stays shut.' },
  { kind: 'FIGURE', text: 'A lock', image: { hash: 'a'.repeat(64), mediaType: 'image/png' } },
]);

describe('a Word file made in a process of its own', () => {
  it('holds the text, its pictures and its comments', async () => {
    const bytes = await packWord(blocks, {
      title: 'Doors',
      images: [{ hash: 'a'.repeat(64), mediaType: 'image/png', bytes: PIXEL }],
      comments: [
        {
          id: '1',
          author: 'Ada',
          text: 'Why?',
          resolved: false,
          range: { firstBlock: 1, start: 2, lastBlock: 1, end: 6 },
        },
        { id: '2', parentId: '1', author: 'Ben', text: 'Draughts.', resolved: false },
      ],
    });
    const file = await readFile({ fileName: 'a.docx', bytes });
    expect(file.blocks.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
    expect(file.images.map(({ bytes: image }) => image.length)).toEqual([PIXEL.length]);
    expect(file.comments.map(({ author, parentId }) => [author, parentId !== undefined])).toEqual([
      ['Ada', false],
      ['Ben', true],
    ]);
  });

  it('shows the way from an earlier text as tracked changes', async () => {
    const before = blocks.map((block) => ({ ...block, text: block.text.replace('shut', 'open') }));
    const bytes = await packWord(blocks, { redlineFrom: before, date: new Date('2026-03-01T10:00:00Z') });
    const file = await readFile({ fileName: 'a.docx', bytes });
    expect(file.trackedChanges.map(({ kind, text }) => [kind, text])).toEqual(
      expect.arrayContaining([
        ['DELETION', expect.stringContaining('open')],
        ['INSERTION', expect.stringContaining('shut')],
      ]),
    );
  });

  it('comes to an end when it takes too long, and when the process dies', async () => {
    await expect(packWord(blocks, {}, { timeMs: 5 })).rejects.toMatchObject({ details: { why: 'TIME' } });
    const dying = [process.execPath, '-e', 'process.exit(3)'];
    await expect(packWord(blocks, {}, { child: dying })).rejects.toBeInstanceOf(WordError);
    const silent = [process.execPath, '-e', 'process.stdin.resume()'];
    await expect(packWord(blocks, {}, { child: silent })).rejects.toMatchObject({ details: { why: 'NO_ANSWER' } });
  });
});
