import { changedText, redline, type Block } from '@plenary/document';
import { renderToStaticMarkup } from 'react-dom/server';
import { DocumentView, type Highlight } from './document-view';

const imageSource = (hash: string) => `/files/d/doc/${hash}`;
const render = (blocks: Block[], highlights: Highlight[] = []) =>
  renderToStaticMarkup(<DocumentView blocks={blocks} highlights={highlights} imageSource={imageSource} lang="en" />);

describe('DocumentView', () => {
  it('gives every block its id, for links, comments and selections', () => {
    const html = render([
      { id: 'a', kind: 'HEADING', text: 'Title', level: 1 },
      { id: 'b', kind: 'PARAGRAPH', text: 'Words' },
      { id: 'c', kind: 'RULE', text: '' },
    ]);
    for (const id of ['a', 'b', 'c']) expect(html).toContain(`id="b-${id}" data-block="${id}"`);
  });

  it('nests lists by level and keeps their order', () => {
    const item = (id: string, level: number, list: string, ordered = false): Block => ({
      id,
      kind: 'LIST_ITEM',
      text: id,
      level,
      list: { id: list, ordered },
    });
    const html = render([item('one', 0, 'x'), item('two', 1, 'y', true), item('three', 0, 'x')]);
    expect(html.replace(/ (id|data-block|class)="[^"]*"/g, '')).toContain(
      '<ul><li><span>one</span><ol><li><span>two</span></li></ol></li><li><span>three</span></li></ul>',
    );
  });

  it('lays cells into rows with their spans and headers', () => {
    const html = render([
      {
        id: 'h',
        kind: 'TABLE_CELL',
        text: 'Both',
        cell: { table: 't', row: 0, column: 0, columnSpan: 2, header: true },
      },
      { id: 'l', kind: 'TABLE_CELL', text: 'Left', cell: { table: 't', row: 1, column: 0 } },
      { id: 'r', kind: 'TABLE_CELL', text: 'Right', cell: { table: 't', row: 1, column: 1 } },
    ]);
    expect(html).toMatch(
      /<tr><th[^>]*colSpan="2"[^>]*>Both<\/th><\/tr><tr><td[^>]*>Left<\/td><td[^>]*>Right<\/td><\/tr>/i,
    );
  });

  it('cuts overlapping comments where they begin and end, across marks and blocks', () => {
    const html = render(
      [
        { id: 'a', kind: 'PARAGRAPH', text: 'one two three', marks: [{ kind: 'STRONG', start: 4, end: 7 }] },
        { id: 'b', kind: 'PARAGRAPH', text: 'four five' },
      ],
      [
        { id: 'x', start: 0, end: 7 },
        { id: 'y', start: 4, end: 18, active: true },
      ],
    );
    expect(html).toContain(
      '<mark data-comment="x">one </mark><mark data-comment="x y" data-active="true"><strong>two</strong></mark><mark data-comment="y" data-active="true"> three</mark>',
    );
    expect(html).toContain('<mark data-comment="y" data-active="true">four</mark> five');
  });

  it('keeps a link one link under a comment that touches half of it', () => {
    const html = render(
      [
        {
          id: 'a',
          kind: 'PARAGRAPH',
          text: 'see there',
          marks: [{ kind: 'LINK', start: 0, end: 9, href: 'https://example.org/' }],
        },
      ],
      [{ id: 'x', start: 4, end: 9 }],
    );
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  it('follows no address but the web, mail and the page itself', () => {
    const html = render([
      {
        id: 'a',
        kind: 'PARAGRAPH',
        text: 'bad',
        marks: [{ kind: 'LINK', start: 0, end: 3, href: 'javascript:alert(1)' }],
      },
    ]);
    expect(html).not.toContain('javascript:');
  });

  describe('with its changes', () => {
    const paragraph = (id: string, text: string): Block => ({ id, kind: 'PARAGRAPH', text });
    const changed = (before: Block[], after: Block[], highlights: Highlight[] = []) =>
      renderToStaticMarkup(
        <DocumentView
          blocks={after}
          highlights={highlights}
          imageSource={imageSource}
          changes={changedText(redline(before, after))}
        />,
      ).replace(/<span class="pl-visually-hidden"[^>]*>[^<]*<\/span>/g, '');

    it('shows what was taken out beside what came in, within the words of a comment and outside of them', () => {
      const html = changed(
        [paragraph('a', 'one two three four')],
        [paragraph('a', 'one second three 4th')],
        [{ id: 'x', start: 4, end: 16 }],
      );
      expect(html).toContain(
        'one <del data-decor="">two</del><mark data-comment="x"><ins>second</ins> three</mark> <del data-decor="">four</del><ins>4th</ins>',
      );
    });

    it('lets nobody comment on what is gone, and no gone heading into the outline', () => {
      const gone: Block = { id: 'h', kind: 'HEADING', level: 2, text: 'Former' };
      const html = changed([gone, paragraph('a', 'Stays.')], [paragraph('a', 'Stays.')]);
      expect(html).not.toMatch(/<h2|data-block="was|data-block="h"/);
      expect(html).toMatch(/<p id="b-was:h" data-change="DELETE"[^>]*><del data-decor="">Former<\/del><\/p>/);
    });

    it('counts a row of a table as one change, and a paragraph as one', () => {
      const cell = (row: number, column: number, text: string): Block => ({
        id: `${row}.${column}`,
        kind: 'TABLE_CELL',
        text,
        cell: { table: 't', row, column },
      });
      const before = [cell(0, 0, 'Device'), cell(0, 1, 'Years'), cell(1, 0, 'Router'), cell(1, 1, 'five')];
      const after = [cell(0, 0, 'Device'), cell(0, 1, 'Years'), cell(1, 0, 'Any router'), cell(1, 1, 'six')];
      const html = changed([...before, paragraph('a', 'One two.')], [...after, paragraph('a', 'One three.')]);
      expect(html.match(/pl-redline-stop/g)).toHaveLength(2);
    });

    it('says changes to those who hear them', () => {
      const before = [paragraph('a', 'One two.')];
      const after = [paragraph('a', 'One three.')];
      const html = renderToStaticMarkup(
        <DocumentView blocks={after} imageSource={imageSource} changes={changedText(redline(before, after))} />,
      );
      const heard = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
      expect(heard).toBe('One [deleted: two ][inserted: three ].');
    });
  });

  it('writes no inline style and no script', () => {
    const html = render([
      { id: 'f', kind: 'FIGURE', text: 'A map', image: { hash: 'ab', mediaType: 'image/png', width: 4, height: 3 } },
      { id: 'n', kind: 'NOTE', text: 'A note', label: '1' },
    ]);
    expect(html).toContain('src="/files/d/doc/ab"');
    expect(html).not.toMatch(/ style=|<style|<script/);
  });
});
