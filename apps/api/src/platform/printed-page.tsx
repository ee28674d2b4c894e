/** A page that needs nothing beside it and is made for paper: tables that break between their rows. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.45 system-ui, sans-serif; }
body { margin: 2rem auto; max-inline-size: 60rem; padding-inline: 1rem; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { border-block-end: 1px solid; padding: .4rem .6rem; text-align: start; vertical-align: top; }
td { overflow-wrap: anywhere; }
td p { margin: 0; white-space: pre-line; }
@media (max-width: 45rem) { thead { display: none; } tr, th, td { display: block; border: 0; } tr { border-block-end: 1px solid; } }
@media print {
  :root { color-scheme: light; font-size: 10pt; }
  body { margin: 0; max-inline-size: none; padding: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  @page { margin: 18mm 16mm; }
}
`;

/** The whole page in English, as it is sent; `body` is what it holds. */
export function writePrintedPage(title: string, body: ReactNode): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{STYLE}</style>
      </head>
      <body>{body}</body>
    </html>,
  )}\n`;
}
