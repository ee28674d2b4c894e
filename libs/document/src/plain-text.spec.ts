import { blocksFromPlainText } from './plain-text';

describe('plain text in', () => {
  it.each([
    ['paragraphs by empty lines', 'a\nb\n\n\nc', ['a b', 'c']],
    ['any line ending', 'a\r\n\r\nb\rc', ['a', 'b c']],
    ['page ends', 'a\fb', ['a', 'b']],
    ['a byte order mark', '\ufeffa', ['a']],
    ['signs as they are', '# not a heading\n\n* not a list', ['# not a heading', '* not a list']],
    ['nothing', ' \n\n ', []],
  ])('reads %s', (_, text, expected) => {
    expect(blocksFromPlainText(text).blocks.map((block) => block.text)).toEqual(expected);
  });
});
