import { decodeText, detectFormat } from './file-format';
import { zip } from './zip.fixture';

const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = (act: () => unknown) => {
  try {
    return act();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('what a file is', () => {
  const archive = zip([{ name: 'word/document.xml', content: '<a/>' }]);
  it.each([
    ['draft.docx', archive, 'DOCX'],
    ['DRAFT.DOCX', archive, 'DOCX'],
    ['draft', archive, 'DOCX'],
    ['draft.md', bytes('# A'), 'MARKDOWN'],
    ['draft.htm', bytes('<p>A'), 'HTML'],
    ['draft.txt', bytes('A'), 'TEXT'],
    ['README', bytes('A'), 'TEXT'],
    ['page', bytes(' <!DOCTYPE html><p>'), 'HTML'],
    ['draft.md', archive, 'UNSUPPORTED_FORMAT'],
    ['draft.docx', bytes('# A'), 'UNREADABLE'],
    ['draft.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'UNSUPPORTED_FORMAT'],
    ['draft.pdf', bytes('%PDF-1.7'), 'UNSUPPORTED_FORMAT'],
    ['draft.exe', bytes('MZ'), 'UNSUPPORTED_FORMAT'],
    ['draft.txt', new Uint8Array(), 'EMPTY_TEXT'],
  ])('%s', (name, content, expected) => {
    expect(codeOf(() => detectFormat(name, content))).toBe(expected);
  });
});

describe('text in any encoding', () => {
  it('is read by its byte order mark', () => {
    expect(decodeText(Buffer.from('\uFEFFé', 'utf8')).text).toBe('é');
    expect(decodeText(Buffer.from('\uFEFFé', 'utf16le')).text).toBe('é');
    expect(decodeText(Buffer.from('\uFEFFé', 'utf16le').swap16()).text).toBe('é');
  });

  it('is read without one, and the guess is told', () => {
    expect(decodeText(bytes('é')).guessed).toBeUndefined();
    expect(decodeText(Buffer.from('plain words', 'utf16le'))).toEqual({ text: 'plain words', guessed: 'utf-16le' });
    expect(decodeText(Buffer.from('caf\u00e9', 'latin1'))).toEqual({ text: 'café', guessed: 'windows-1252' });
    expect(decodeText(Buffer.from('<meta charset="iso-8859-2">\u00b1', 'latin1')).text).toContain('ą');
  });

  it('is refused where it is no text', () => {
    expect(codeOf(() => decodeText(new Uint8Array([1, 2, 0, 3, 4, 5])))).toBe('UNREADABLE');
  });
});
