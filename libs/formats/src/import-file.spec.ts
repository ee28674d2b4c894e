import { p, picture, PIXEL, wordFile } from './docx/word-file.fixture';
import { importFile } from './import-file';

const bytes = (text: string) => new TextEncoder().encode(text);
const texts = ({ blocks }: { blocks: { text: string }[] }) => blocks.map(({ text }) => text);

describe('a file that is read in a process of its own', () => {
  it('comes back whole, its images byte by byte', async () => {
    const word = wordFile({
      body: p('Words') + p(picture('i1', 'Pixel')),
      links: [['i1', 'image', 'media/a.png']],
      media: { 'a.png': PIXEL },
    });
    const file = await importFile({ fileName: 'a.docx', bytes: word });
    expect(file.format).toBe('DOCX');
    expect(texts(file)).toEqual(['Words', 'Pixel']);
    expect(file.images[0]?.bytes).toEqual(PIXEL);
    expect(file.blocks[1]?.image?.hash).toBe(file.images[0]?.hash);
  });

  it('may be Markdown, HTML or plain text, several at once', async () => {
    const files = await Promise.all([
      importFile({ fileName: 'a.md', bytes: bytes('# Title\n\nOne *two*') }),
      importFile({
        fileName: 'a.html',
        bytes: bytes('<h1>Title</h1><p>One <a href="javascript:alert(1)">two</a></p>'),
      }),
      importFile({ fileName: 'a.txt', bytes: bytes('One\r\n\r\nTwo') }),
    ]);
    expect(files.map(texts)).toEqual([
      ['Title', 'One two'],
      ['Title', 'One two'],
      ['One', 'Two'],
    ]);
    expect(files.map(({ format }) => format)).toEqual(['MARKDOWN', 'HTML', 'TEXT']);
    expect(files[1]?.blocks[1]?.marks).toBeUndefined();
    expect(files[1]?.losses.length).toBeGreaterThan(0);
  });

  it('is refused with the reason that its reader found', async () => {
    const refused = importFile({ fileName: 'a.md', bytes: bytes(' \n\n ') });
    await expect(refused).rejects.toMatchObject({ name: 'ImportError', code: 'EMPTY_TEXT' });
    const broken = importFile({ fileName: 'a.docx', bytes: wordFile({ body: '<w:p><w:r></w:p>' }) });
    await expect(broken).rejects.toMatchObject({
      code: 'UNREADABLE',
      details: { reason: 'xml', part: 'word/document.xml' },
    });
  });
});
