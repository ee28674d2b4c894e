import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, runCommand } from './document-cli';
import { deleted, inserted, p, r, wordFile } from './docx/word-file.fixture';
import type { ImportedFile } from './imported-file';

describe('the engine from a shell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-document-'));
  const at = (name: string) => join(folder, name);
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(at(name), content);
    return at(name);
  };
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const inspect = async (name: string, ...more: string[]) =>
    JSON.parse(await runCommand(['inspect', at(name), ...more])) as ImportedFile;
  const texts = ({ blocks }: ImportedFile) => blocks.map(({ text }) => text);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells what is in a file', async () => {
    write('a.docx', wordFile({ body: p(r('The ') + deleted('old ') + inserted(r('new ')) + r('text')) }));
    const file = await inspect('a.docx');
    expect(file.format).toBe('DOCX');
    expect(texts(file)).toEqual(['The new text']);
    expect(file.trackedChanges).toHaveLength(2);
    expect(texts(await inspect('a.docx', '--reject'))).toEqual(['The old text']);
  });

  it('turns one format into another and back', async () => {
    write('a.md', '# Title\n\nOne **two**.\n\n- item\n');
    for (const [from, to] of [
      ['a.md', 'b.docx'],
      ['b.docx', 'c.html'],
      ['c.html', 'd.md'],
      ['d.md', 'e.txt'],
    ] as const) {
      expect(await runCommand(['convert', at(from), at(to)])).toBe('');
    }
    expect(texts(await inspect('d.md'))).toEqual(['Title', 'One two.', 'item']);
    expect((await inspect('d.md')).blocks).toEqual((await inspect('a.md')).blocks);
    expect(read('e.txt')).toBe('Title\n\nOne two.\n\nitem\n');
  });

  it('writes a redline as a page and as a Word file', async () => {
    write('old.md', '# Title\n\nThe cat sat on the mat.\n\nA paragraph that goes away.\n');
    write('new.md', '# Title\n\nThe dog sat on the mat.\n\n| a | b |\n| - | - |\n| 1 | <2> |\n');
    await runCommand(['redline', at('old.md'), at('new.md'), at('r.html')]);
    expect(read('r.html')).toContain('The <del>cat</del><ins>dog</ins> sat on the mat.');
    expect(read('r.html')).toContain('<del>A paragraph that goes away.</del>');
    await runCommand(['redline', at('old.md'), at('new.md'), at('r.docx')]);
    expect(texts(await inspect('r.docx'))).toEqual(texts(await inspect('new.md')));
    expect(texts(await inspect('r.docx', '--reject'))).toEqual(texts(await inspect('old.md')));
  });

  it('carries passages from one file to the next', async () => {
    write('one.md', 'First words here.\n\nThe passage that somebody commented on.\n');
    write('two.md', 'A new beginning of this text.\n\nFirst words here.\n\nThe passage that somebody commented on.\n');
    write('passages.json', JSON.stringify([{ exact: 'passage that somebody commented' }, { exact: 'not there' }]));
    const places = JSON.parse(
      await runCommand(['place', at('one.md'), at('two.md'), '--passages', at('passages.json')]),
    ) as { placement: { exact?: string } | null }[];
    expect(places[0]?.placement?.exact).toBe('passage that somebody commented');
    expect(places[1]?.placement).toBeNull();
  });

  it('says in one line what went wrong, and fails', async () => {
    const said: string[] = [];
    const write_ = process.stderr.write.bind(process.stderr);
    process.stderr.write = (text: string | Uint8Array) => {
      said.push(String(text));
      return true;
    };
    try {
      expect(await main(['inspect', write('bad.docx', 'not a zip')])).toBe(1);
      expect(await main(['inspect', at('missing.md')])).toBe(1);
      expect(await main(['dance'])).toBe(2);
      expect(await main(['convert', at('a.md'), at('a.pdf')])).toBe(2);
    } finally {
      process.stderr.write = write_;
    }
    expect(said[0]).toBe('The file was not read: UNREADABLE (reason: not an archive)\n');
    expect(said[2]).toContain('Usage:');
  });
});
