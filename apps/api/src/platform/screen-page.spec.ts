import { screenPage, themeOf } from './screen-page';
import { WebBuild } from './web-build';

const build = new WebBuild('/nowhere');
const first = (words: string) => ({
  title: words,
  markup: '<p>text</p>',
  page: { at: '2026-11-28T00:00:00.000Z', answers: { 1: { data: { words } } } },
  pageId: 'first-answers',
  source: 'x',
  face: 'x',
});

describe('the page around the app', () => {
  it.each(['</script><script>alert(1)</script>', '<!--<script>', '\u2028"&amp;', ']]></title>'])(
    'holds %j as data and as a title, and lets it end nothing',
    (words) => {
      const page = screenPage(build, { language: 'ar', rendered: { first: first(words), theme: null } });
      expect(page.match(/<\/?script/g)).toEqual(['<script', '</script', '<script', '</script']);
      expect(page.match(/<\/title>/g)).toHaveLength(1);
      const held = /id="first-answers">(.*)<\/script>/s.exec(page)?.[1] ?? '';
      expect(JSON.parse(held)).toHaveProperty('answers', { 1: { data: { words } } });
    },
  );

  it('says in which language it begins, and which way that runs', () => {
    expect(screenPage(build, { language: 'ar' })).toContain('<html lang="ar" dir="rtl">');
    expect(screenPage(build, { language: 'fr' })).toContain('<html lang="fr" dir="ltr">');
  });

  it.each([
    ['plenary.theme=dark', 'dark'],
    ['a=b; plenary.theme=light; c=d', 'light'],
    ['plenary.theme=dark"onload=x', null],
    ['notplenary.theme=dark', null],
    [undefined, null],
  ])('reads the theme of %j as %j', (cookie, theme) => {
    expect(themeOf(cookie)).toBe(theme);
  });
});
