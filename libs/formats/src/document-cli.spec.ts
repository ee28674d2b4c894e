import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, runCommand as run } from './document-cli';
import { deleted, inserted, p, r, wordFile } from './docx/word-file.fixture';
import type { ImportedFile } from './imported-file';
import { readPdf } from './pdf/read-pdf.fixture';
import { readFile } from './read-file';

describe('the engine from a shell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-document-'));
  const at = (name: string) => join(folder, name);
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(at(name), content);
    return at(name);
  };
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const inspect = async (name: string, ...more: string[]) =>
    JSON.parse((await runCommand(['inspect', at(name), ...more])).out) as ImportedFile;
  // Most of what is asked here does not depend on the process in which files are read.
  const runCommand = (words: string[]) => run(words, readFile);
  const texts = ({ blocks }: ImportedFile) => blocks.map(({ text }) => text);
  afterAll(() => rmSync(folder, { recursive: true }));

  const commented = `<w:commentRangeStart w:id="1"/>${r('text')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`;
  const review = wordFile({
    body: p(r('The ') + deleted('old ') + inserted(r('new ')) + commented),
    comments: `<w:comment w:id="1" w:author="Ada">${p('Why?')}</w:comment>`,
    header: p('Confidential'),
  });

  it('tells what is in a file, with its changes accepted, rejected or proposed', async () => {
    write('a.docx', review);
    const file = await inspect('a.docx');
    expect(file.format).toBe('DOCX');
    expect(texts(file)).toEqual(['The new text']);
    expect(file.trackedChanges).toHaveLength(2);
    expect(file.comments).toMatchObject([{ author: 'Ada', text: 'Why?', range: { start: 8, end: 12 } }]);
    expect(file.losses).toEqual([{ what: 'header', where: 'every page', detail: 'Confidential' }]);
    expect(JSON.parse((await run(['inspect', at('a.docx')])).out)).toEqual(file);
    expect(texts(await inspect('a.docx', '--reject'))).toEqual(['The old text']);
    const proposed = await inspect('a.docx', '--changes', 'propose');
    expect(texts(proposed)).toEqual(['The old text']);
    expect(proposed.proposals).toMatchObject([{ kind: 'REPLACEMENT', current: 'old ', proposed: 'new ' }]);
  });

  it('turns one format into another and back', async () => {
    write('a.md', '# Title\n\nOne **two**.\n\n- item\n');
    for (const [from, to] of [
      ['a.md', 'b.docx'],
      ['b.docx', 'c.html'],
      ['c.html', 'd.md'],
      ['d.md', 'e.txt'],
    ] as const) {
      expect(await runCommand(['convert', at(from), at(to)])).toEqual({ out: '', notes: [] });
    }
    expect(texts(await inspect('d.md'))).toEqual(['Title', 'One two.', 'item']);
    expect((await inspect('d.md')).blocks).toEqual((await inspect('a.md')).blocks);
    expect(read('e.txt')).toBe('Title\n\nOne two.\n\nitem\n');
  });

  it('prints a PDF, with numbered lines on demand, and says what it could not keep', async () => {
    write('p.docx', review);
    const plain = await runCommand(['convert', at('p.docx'), at('p.pdf'), '--title', 'A review']);
    expect(plain.notes).toEqual([
      'not kept: header at every page (Confidential)',
      'not kept: comments at document (1×)',
    ]);
    const pdf = await readPdf(readFileSync(at('p.pdf')));
    expect(pdf.title).toBe('A review');
    expect(pdf.pages.at(-1)).toContain('The new text');
    await runCommand(['convert', at('p.docx'), at('q.pdf'), '--line-numbers']);
    expect((await readPdf(readFileSync(at('q.pdf')))).pages.at(-1)).toMatch(/\b1\s*The new text|The new text\s*1\b/);
  });

  it('writes a redline as a page and as a Word file', async () => {
    write('old.md', '# Title\n\nThe cat sat on the mat.\n\nA paragraph that goes away.\n');
    write('new.md', '# Title\n\nThe dog sat on the mat.\n\n| a | b |\n| - | - |\n| 1 | <2> |\n');
    await runCommand(['redline', at('old.md'), at('new.md'), at('r.html')]);
    expect(read('r.html')).toContain('The <del>cat</del><ins>dog</ins> sat on the mat.');
    expect(read('r.html')).toContain('<del>A paragraph that goes away.</del>');
    await runCommand(['redline', at('old.md'), at('new.md'), at('r.docx'), '--author', 'Ada']);
    const file = await inspect('r.docx');
    expect(texts(file)).toEqual(texts(await inspect('new.md')));
    expect(new Set(file.trackedChanges.map(({ author }) => author))).toEqual(new Set(['Ada']));
    expect(texts(await inspect('r.docx', '--reject'))).toEqual(texts(await inspect('old.md')));
  });

  it('carries passages from one file to the next', async () => {
    write('one.md', 'First words here.\n\nThe passage that somebody commented on.\n');
    write('two.md', 'A new beginning of this text.\n\nFirst words here.\n\nThe passage that somebody commented on.\n');
    write('passages.json', JSON.stringify([{ exact: 'passage that somebody commented' }, { exact: 'not there' }]));
    const { out } = await runCommand(['place', at('one.md'), at('two.md'), '--passages', at('passages.json')]);
    const places = JSON.parse(out) as { placement: { exact?: string } | null }[];
    expect(places[0]?.placement?.exact).toBe('passage that somebody commented');
    expect(places[1]?.placement).toBeNull();
  });

  describe('says what went wrong, and ends with', () => {
    const said: string[] = [];
    const ends = async (...words: string[]) => {
      said.length = 0;
      const kept = [process.stderr.write.bind(process.stderr), process.stdout.write.bind(process.stdout)] as const;
      const listen = (text: string | Uint8Array) => said.push(String(text)) > 0;
      [process.stderr.write, process.stdout.write] = [listen, listen];
      try {
        return await main(words);
      } finally {
        [process.stderr.write, process.stdout.write] = kept;
      }
    };

    it('0 when it is asked how it is asked', async () => {
      expect(await ends('--help')).toBe(0);
      expect(said[0]).toContain('--line-numbers');
    });

    it('1 when a file is refused or missing', async () => {
      expect(await ends('inspect', write('bad.docx', 'not a zip'))).toBe(1);
      expect(said).toEqual(['The file was not read: UNREADABLE (reason: not an archive)\n']);
      expect(await ends('inspect', at('missing.md'))).toBe(1);
      expect(said).toEqual([`There is no file ${at('missing.md')}.\n`]);
      expect(await ends('inspect', folder)).toBe(1);
      expect(await ends('place', at('a.md'), at('a.md'), '--passages', write('x.json', '{'))).toBe(1);
      expect(await ends('place', at('a.md'), at('a.md'), '--passages', write('y.json', '{}'))).toBe(1);
      expect(await ends('convert', at('a.md'), at('nowhere/b.md'))).toBe(1);
    });

    it.each([
      [['dance']],
      [[]],
      [['inspect']],
      [['inspect', 'a', '--loud']],
      [['inspect', 'a', '--changes', 'maybe']],
      [['convert', 'a.md', 'a.rtf']],
      [['convert', 'a.md', 'b.html', '--line-numbers']],
      [['redline', 'a.md', 'b.md', 'c.pdf']],
      [['place', 'a.md', 'b.md']],
    ])('2 when it is asked wrongly: %j', async (words) => {
      expect(await ends(...words)).toBe(2);
      expect(said.join('')).toContain('Usage:');
    });

    it('2 rather than write over what it reads', async () => {
      expect(await ends('convert', at('a.md'), at('a.md'))).toBe(2);
      expect(read('a.md')).toContain('# Title');
    });
  });
});
