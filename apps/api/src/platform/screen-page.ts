/**
 * The page around the web app, written from the build's manifest. With a first screen it holds the text as it is read and
 * the answers it was drawn from; without, it is a frame in which the app draws.
 */
import { LANGUAGES, type Language } from '@plenary/domain';
import type { FirstScreen } from './first-screens';
import type { WebBuild } from './web-build';
import { MAIN, MORE } from './web-build';

interface Rendered {
  first: FirstScreen;
  theme: string | null;
}

interface Rendering {
  language: Language;
  rendered?: Rendered;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Data between tags: nothing in it can end the element, and it is never run. */
const data = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

export function screenPage(build: WebBuild, { language, rendered }: Rendering): string {
  const sources = [MAIN, rendered?.first.source ?? MORE];
  const [face] = rendered ? [build.asset(rendered.first.face)] : [];
  const [main = ''] = build.scripts(MAIN).slice(-1);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${rendered ? `${escaped(rendered.first.title)} · ` : ''}Plenary</title>`,
    ...build.styles(...sources).map((href) => `<link rel="stylesheet" href="${href}">`),
    ...(face ? [`<link rel="preload" href="${face}" as="font" type="font/woff2" crossorigin>`] : []),
    ...[...build.scripts(...sources), ...build.texts(language, ...sources)]
      .filter((href) => href !== main)
      // Where the text is there already, it does not wait for what makes it alive.
      .map((href) => `<link rel="modulepreload" href="${href}"${rendered ? ' fetchpriority="low"' : ''}>`),
    `<script type="module" src="${main}"${rendered ? ' fetchpriority="low"' : ''}></script>`,
  ];
  const root = `<div id="root">${rendered?.first.markup ?? ''}</div>`;
  const answers = rendered
    ? `<script type="application/json" id="${rendered.first.pageId}">${data(rendered.first.page)}</script>`
    : '';
  const theme = rendered?.theme ? ` data-theme="${rendered.theme}"` : '';
  return `<!doctype html><html lang="${language}" dir="${LANGUAGES[language].dir}"${theme}><head>${head.join('')}</head><body>${root}${answers}</body></html>`;
}

/** Light or dark, where the reader chose one. */
export function themeOf(cookie: string | undefined): string | null {
  return /(?:^|;\s*)plenary\.theme=(light|dark)(?:;|$)/.exec(cookie ?? '')?.[1] ?? null;
}
