import http from 'node:http';
import net from 'node:net';
import { inspectArchive } from './archive';
import { p, part, picture, r, relationships, wordFile } from './docx/word-file.fixture';
import { readDocx } from './docx/read-docx';
import type { ImportError } from './import-error';
import { importFile } from './import-file';
import { LIMITS } from './limits';
import { zip } from './zip.fixture';

const refusal = async (act: Promise<unknown>): Promise<Pick<ImportError, 'code' | 'details'>> => {
  const error = await act.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason as ImportError,
  );
  return error as ImportError;
};
const document = (content: string | Uint8Array, declaredSize?: number) =>
  zip([{ name: 'word/document.xml', content, declaredSize }]);
const word = (body: string) => part('document', `<w:body>${body}</w:body>`);

describe('an archive that was made to hurt', () => {
  it('is refused by the directory alone when a part inflates to gigabytes', async () => {
    const zeros = new Uint8Array(LIMITS.ratioFrom + 1);
    expect(await refusal(inspectArchive(document(zeros)))).toMatchObject({
      code: 'ARCHIVE_REFUSED',
      details: { reason: 'ratio' },
    });
    expect(await refusal(inspectArchive(document('a', LIMITS.partBytes + 1)))).toMatchObject({
      details: { reason: 'part size' },
    });
    const parts = Array.from({ length: 5 }, (_, index) => ({
      name: `${index}`,
      content: 'a',
      declaredSize: LIMITS.ratioFrom,
    }));
    expect(await inspectArchive(zip(parts))).toHaveLength(5);
  });

  it('is refused while inflating when its directory lies', async () => {
    const bytes = document(word(p('a'.repeat(100_000))), 1000);
    expect((await refusal(readDocx(bytes))).code).toBe('UNREADABLE');
  });

  it('is refused for its number of entries, for one name twice and for names that lead outside', async () => {
    const many = Array.from({ length: LIMITS.archiveEntries + 1 }, (_, index) => ({ name: `${index}`, content: '' }));
    expect(await refusal(inspectArchive(zip(many)))).toMatchObject({
      code: 'ARCHIVE_REFUSED',
      details: { reason: 'entries' },
    });
    const twice = [
      { name: 'a', content: '' },
      { name: 'a', content: '' },
    ];
    expect(await refusal(inspectArchive(zip(twice)))).toMatchObject({ details: { reason: 'same name twice' } });
    for (const name of ['../evil', '/etc/passwd', 'word/../../x', 'C:/x', '..\\x']) {
      expect(await refusal(inspectArchive(zip([{ name, content: '' }])))).toMatchObject({
        code: 'ARCHIVE_REFUSED',
        details: { reason: 'path' },
      });
    }
  });

  it('is unreadable when it is cut short, scrambled or no Word file', async () => {
    const whole = wordFile({ body: p('Words') });
    expect((await refusal(readDocx(whole.slice(0, whole.length - 30)))).code).toBe('UNREADABLE');
    const scrambled = document(word(p('Words')));
    scrambled.fill(0xff, 80, 140);
    expect((await refusal(readDocx(scrambled))).code).toBe('UNREADABLE');
    expect(await refusal(readDocx(zip([{ name: 'a', content: '' }])))).toMatchObject({
      code: 'UNREADABLE',
      details: { reason: 'no Word document in it' },
    });
  });
});

describe('a text that was made to hurt', () => {
  it('is refused at the first paragraph too many', async () => {
    const body = '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(1_500_000);
    const bytes = document(word(body));
    expect(bytes.length).toBeLessThan(400_000);
    expect((await refusal(importFile({ fileName: 'many.docx', bytes }))).code).toBe('ARCHIVE_REFUSED');
    // The same number, had the archive been squeezed less.
    const fewer = '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(LIMITS.paragraphs + 1);
    expect(await refusal(readDocx(document(word(fewer))))).toMatchObject({
      code: 'ARCHIVE_REFUSED',
      details: { reason: 'paragraphs' },
    });
  });

  it('is refused for a paragraph that is a book by itself, with its formats, changes, notes or comments', async () => {
    const most = LIMITS.paragraphElements;
    const bodies = [
      '<w:r><w:t>x</w:t></w:r>'.repeat(most),
      '<w:ins w:author="a"><w:r><w:t>x</w:t></w:r></w:ins>'.repeat(most),
      '<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/>'.repeat(most),
    ];
    for (const body of bodies) {
      expect(await refusal(readDocx(document(word(p(body)))))).toMatchObject({
        code: 'ARCHIVE_REFUSED',
        details: { reason: 'elements in one paragraph' },
      });
    }
    const formats = (index: number) => r('x', index % 2 ? '<w:b/>' : '<w:i/>');
    const striped = Array.from({ length: LIMITS.marks + 1 }, (_, index) => formats(index)).join('');
    expect(await refusal(readDocx(document(word(p(striped)))))).toMatchObject({
      details: { reason: 'formats in one paragraph' },
    });
  });

  it('is refused for elements that nest without end, and reads tables in tables up to a depth', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(5000);
    expect(await refusal(readDocx(document(word(deep))))).toMatchObject({
      code: 'ARCHIVE_REFUSED',
      details: { reason: 'depth' },
    });
    const nested = (depth: number): string =>
      depth === 0 ? p('inside') : `<w:tbl><w:tr><w:tc>${nested(depth - 1)}${p('')}</w:tc></w:tr></w:tbl>`;
    const file = await readDocx(document(word(nested(40) + p('after'))));
    expect(file.blocks.at(-1)?.text).toBe('after');
    expect(file.losses.map(({ what }) => what)).toContain('deep-nesting');
  });

  it('is refused for a document type declaration, so that no entity is ever expanded or fetched', async () => {
    const doctype = (inside: string) => word(p('&x;')).replace('?>', `?><!DOCTYPE w:document [${inside}]>`);
    const laughs = '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;">';
    for (const inside of [
      laughs,
      '<!ENTITY x SYSTEM "file:///etc/passwd">',
      '<!ENTITY x SYSTEM "http://127.0.0.1:1/">',
    ]) {
      expect(await refusal(readDocx(document(doctype(inside))))).toMatchObject({
        code: 'ARCHIVE_REFUSED',
        details: { reason: 'document type declaration' },
      });
    }
    expect((await refusal(readDocx(document(word(p('&x;')))))).code).toBe('UNREADABLE');
  });

  it('does not follow spans, levels and sizes that make no sense', async () => {
    const cell = (words: string, span: string) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${p(words)}</w:tc>`;
    const body =
      `<w:tbl><w:tr>${cell('a', '999999999')}${cell('b', '-4')}${cell('c', 'x')}</w:tr></w:tbl>` +
      p('d', '<w:outlineLvl w:val="77"/><w:numPr><w:ilvl w:val="-9"/><w:numId w:val="__proto__"/></w:numPr>');
    const file = await readDocx(document(word(body)));
    expect(file.blocks.map(({ cell: at, kind }) => at?.column ?? kind)).toEqual([0, 1, 2, 'PARAGRAPH']);
  });

  it('keeps no link that could run something', async () => {
    const targets = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' java&#10;script:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '\\\\server\\share',
      '//example.org/x',
      'ftp://example.org',
    ];
    const links = targets.map((target, index): [string, string, string, boolean] => [
      `l${index}`,
      'hyperlink',
      target,
      true,
    ]);
    const file = await readDocx(
      wordFile({
        body: p(targets.map((_, index) => `<w:hyperlink r:id="l${index}">${r('x')}</w:hyperlink>`).join('')),
        links,
      }),
    );
    expect(file.blocks[0]?.marks).toBeUndefined();
    expect(file.losses.filter(({ what }) => what === 'link-target')).toHaveLength(targets.length);
  });

  it('keeps no picture that could run something, whatever its name says', async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const file = await readDocx(
      wordFile({
        body: p(picture('i1', 'Drawn')) + p('After'),
        links: [['i1', 'image', 'media/a.png']],
        media: { 'a.png': svg },
      }),
    );
    expect(file.images).toEqual([]);
    expect(file.blocks[0]).toEqual({ kind: 'FIGURE', text: 'Drawn' });
    expect(file.losses).toEqual([{ what: 'image-type', where: 'block 1: “Drawn”', detail: 'a.png' }]);
  });
});

it('asks nobody for anything: not for pictures, templates, style sheets or embedded files', async () => {
  const asked: string[] = [];
  const server = http.createServer((request, answer) => {
    asked.push(request.url ?? '');
    answer.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as net.AddressInfo;
  const at = (path: string) => `http://127.0.0.1:${port}/${path}`;
  const bytes = wordFile({
    body: p(r('Look ') + picture('i1', 'far', 'r:link') + picture('i2', 'away')) + '<w:altChunk r:id="c1"/>',
    links: [
      ['i1', 'image', at('link.png'), true],
      ['i2', 'image', at('embed.png'), true],
      ['c1', 'aFChunk', at('chunk.html'), true],
      ['s1', 'styles', at('styles.xml'), true],
    ],
    settings: '<w:attachedTemplate r:id="t1"/>',
    extra: [
      {
        name: 'word/_rels/settings.xml.rels',
        content: relationships([['t1', 'attachedTemplate', at('template.dotm'), true]]),
      },
    ],
  });
  const file = await importFile({ fileName: 'far.docx', bytes });
  const html = `<link rel="stylesheet" href="${at('a.css')}"><h1>Words</h1><img src="${at('b.png')}"><iframe src="${at('c.html')}"></iframe><script src="${at('d.js')}"></script>`;
  await importFile({ fileName: 'far.html', bytes: new TextEncoder().encode(html) });
  await importFile({ fileName: 'far.md', bytes: new TextEncoder().encode(`# Words\n\n![far](${at('e.png')})`) });
  await new Promise<void>((done) => server.close(() => done()));
  expect(asked).toEqual([]);
  expect(file.losses.map(({ what, detail }) => [what, detail])).toEqual([
    ['external-image', at('link.png')],
    ['external-image', at('embed.png')],
    ['embedded-content', at('chunk.html')],
    ['external-template', at('template.dotm')],
  ]);
});

describe('the process that reads', () => {
  const file = { fileName: 'a.txt', bytes: new TextEncoder().encode('Words') };
  const node = (script: string) => [process.execPath, '-e', script];

  it('is ended when its time is up', async () => {
    expect(await refusal(importFile(file, { child: node('for (;;) {}'), timeMs: 300 }))).toMatchObject({
      code: 'IMPORT_TIMEOUT',
      details: { seconds: 0.3 },
    });
  });

  it('is ended by its own heap, and not by ours', async () => {
    const eater = node('const all = []; for (;;) all.push(new Array(1000).fill(all.length));');
    const before = process.memoryUsage().rss;
    expect(await refusal(importFile(file, { child: eater, memoryMb: 40 }))).toMatchObject({
      code: 'IMPORT_OUT_OF_MEMORY',
      details: { megabytes: 40 },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('is ended when it answers without end, and not believed when it answers half', async () => {
    const shouting = node(
      'const line = "x".repeat(65536); const shout = () => process.stdout.write(line, shout); shout();',
    );
    expect(await refusal(importFile(file, { child: shouting, outputBytes: 1_000_000 }))).toMatchObject({
      code: 'FILE_TOO_LARGE',
      details: { reason: 'result' },
    });
    const half = node('process.stdout.write("PLENARY-IMPORT 100\\n{}")');
    expect((await refusal(importFile(file, { child: half }))).code).toBe('UNREADABLE');
    expect((await refusal(importFile(file, { child: node('process.exit(3)') }))).code).toBe('UNREADABLE');
    expect((await refusal(importFile(file, { child: ['/nowhere/program'] }))).code).toBe('UNREADABLE');
  });

  it('sees none of our secrets', async () => {
    process.env['PLENARY_SPEC_SECRET'] = 'open sesame';
    const telling = node(
      'const body = JSON.stringify({ file: { format: "TEXT", images: [], title: JSON.stringify(process.env) } }); process.stdout.write(`PLENARY-IMPORT ${Buffer.byteLength(body)}\\n${body}`)',
    );
    const { title } = await importFile(file, { child: telling });
    delete process.env['PLENARY_SPEC_SECRET'];
    expect(title).not.toContain('sesame');
    expect(Object.keys(JSON.parse(title ?? '{}') as object).sort()).toEqual(['NODE_ENV', 'NODE_OPTIONS']);
  });

  it('is not even started for a file that is too large or an archive that is refused', async () => {
    const never = ['/nowhere/program'];
    expect((await refusal(importFile(file, { child: never, fileBytes: 3 }))).code).toBe('FILE_TOO_LARGE');
    const bytes = zip([{ name: '../x', content: '' }]);
    expect((await refusal(importFile({ fileName: 'a.docx', bytes }, { child: never }))).code).toBe('ARCHIVE_REFUSED');
  });
});
