import type { NewBlock } from './block';
import { blocksFromHtml } from './html-in';
import { blocksToHtml } from './html-out';
import { withIds } from './identity';

const read = (html: string) => blocksFromHtml(html).blocks;
const p = (text: string, more: Partial<NewBlock> = {}): NewBlock => ({ kind: 'PARAGRAPH', text, ...more });

describe('HTML in', () => {
  it.each<[string, string, NewBlock[]]>([
    ['paragraphs and loose words', 'a<p>b</p>c<div>d</div>', [p('a'), p('b'), p('c'), p('d')]],
    ['headings', '<h2 lang="fr">Titre</h2>', [{ kind: 'HEADING', level: 2, text: 'Titre', lang: 'fr' }]],
    ['a break', '<p>a<br>b</p>', [p('a\u2028b')]],
    [
      'marks',
      '<p>a <b>b</b><i>c</i></p>',
      [
        p('a bc', {
          marks: [
            { kind: 'STRONG', start: 2, end: 3 },
            { kind: 'EMPHASIS', start: 3, end: 4 },
          ],
        }),
      ],
    ],
    [
      'a list in a list',
      '<ol start="2"><li>a<ul><li>b</ul><li>c</ol>',
      [
        { kind: 'LIST_ITEM', text: 'a', level: 0, list: { ordered: true, id: 'list-1', number: 2 } },
        { kind: 'LIST_ITEM', text: 'b', level: 1, list: { ordered: false, id: 'list-2' } },
        { kind: 'LIST_ITEM', text: 'c', level: 0, list: { ordered: true, id: 'list-1', number: 3 } },
      ],
    ],
    [
      'merged cells',
      '<table><tr><td rowspan=2>a<td>b<tr><td>c</table>',
      [
        { kind: 'TABLE_CELL', text: 'a', cell: { table: 'table-1', row: 0, column: 0, rowSpan: 2 } },
        { kind: 'TABLE_CELL', text: 'b', cell: { table: 'table-1', row: 0, column: 1 } },
        { kind: 'TABLE_CELL', text: 'c', cell: { table: 'table-1', row: 1, column: 1 } },
      ],
    ],
    [
      'code as it stands',
      '<pre><code class="language-c">a\n  b</code></pre>',
      [{ kind: 'CODE', text: 'a\u2028  b', syntax: 'c' }],
    ],
    ['right-to-left text', '<p dir="rtl" lang="ar">نص</p>', [p('نص', { lang: 'ar', dir: 'rtl' })]],
  ])('reads %s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it('takes the title of the document', () => {
    expect(blocksFromHtml('<title> The\n name </title><p>x').title).toBe('The name');
  });

  it.each([
    ['<script>alert(1)</script>x', 'script'],
    ['<a href="javascript:alert(1)">x</a>', 'link-target'],
    ['<a href=" jav&#x09;ascript:alert(1)">x</a>', 'link-target'],
    ['<a href="data:text/html,x">x</a>', 'link-target'],
    ['<svg onload="alert(1)"><text>y</text></svg>x', 'embedded-content'],
    ['<iframe src="https://example.org"></iframe>x', 'embedded-content'],
    ['<p onclick="alert(1)" style="color:red">x</p>', undefined],
    ['<style>p{background:url(https://example.org)}</style>x', undefined],
  ])('keeps only the words of %s', (html, loss) => {
    const { blocks, losses } = blocksFromHtml(html);
    expect(blocks).toEqual([p('x')]);
    expect(losses.map((one) => one.what)).toEqual(loss === undefined ? [] : [loss]);
  });

  it('fetches no image', () => {
    const { blocks, losses, images } = blocksFromHtml('<img src="http://example.org/x.gif" alt="a map">');
    expect(blocks).toEqual([{ kind: 'FIGURE', text: 'a map' }]);
    expect(images).toEqual([]);
    expect(losses[0]?.what).toBe('external-image');
  });

  it('stays whole however deep a file nests', () => {
    expect(read(`${'<div>'.repeat(3000)}x`).length).toBeLessThan(2);
    expect(read(`${'<ul><li>'.repeat(300)}x`).length).toBeGreaterThan(0);
  });
});

describe('HTML out', () => {
  it.each([
    ['escapes what could run', [p('<script>"&"</script>')], '<p>&lt;script&gt;"&amp;"&lt;/script&gt;</p>'],
    [
      'drops a link that it may not keep',
      [p('x', { marks: [{ kind: 'LINK', href: 'javascript:x', start: 0, end: 1 }] })],
      '<p><a>x</a></p>',
    ],
    [
      'closes marks that overlap',
      [
        p('abc', {
          marks: [
            { kind: 'STRONG', start: 0, end: 2 },
            { kind: 'EMPHASIS', start: 1, end: 3 },
          ],
        }),
      ],
      '<p><strong>a<em>b</em></strong><em>c</em></p>',
    ],
  ])('%s', (_, blocks, html) => {
    expect(blocksToHtml(withIds(blocks as NewBlock[]))).toBe(html);
  });

  it.each([
    '<h1>a</h1><p>b <b>c <i>d</i></b></p>',
    '<ol><li>a<p>b</p><ul><li>c</li></ul></li><li value="5">d</li></ol><ul><li>e</li></ul>',
    '<table><tr><th colspan="2">a</th></tr><tr><td>b<br>c</td><td></td></tr></table>',
    '<blockquote><p>a</p><p>b</p></blockquote><hr><pre><code>x\n\ny</code></pre>',
    '<p>see<a role="doc-noteref" href="#note-1">[1]</a></p><aside role="doc-footnote" id="note-1" data-note="1">the note</aside>',
    '<p lang="ar" dir="rtl">نص</p>',
  ])('comes in again as it was: %s', (html) => {
    const blocks = read(html);
    expect(read(blocksToHtml(withIds(blocks)))).toEqual(blocks);
  });
});
