/**
 * A public page as it is sent. No cookie remembers a visitor's language: where the address says it, every link and form
 * of the page says it on, and each page leads to itself in the other languages.
 */
import { LANGUAGES, type Language } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import { Fragment, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { spokenAt, spokenLanguage } from './speech';

const codes = Object.keys(LANGUAGES) as Language[];

/** Links within the public pages, as React writes them; what leads elsewhere is left alone. */
const OURS = /\b(href|action)="((?:\/p\/|\?)[^"#]*)(#[^"]*)?"/g;

export function publicHtml(page: ReactElement): string {
  const markup = renderToStaticMarkup(page);
  const language = spokenLanguage();
  const [head = '', ...body] = markup.split(/(?=<body)/);
  const said = spokenAt().inAddress
    ? head +
      body
        .join('')
        .replace(OURS, (whole, name: string, address: string, place = '') =>
          /[?;]lang=/.test(address)
            ? whole
            : `${name}="${address}${address.includes('?') ? '&amp;' : '?'}lang=${language}${place}"`,
        )
    : markup;
  return `<!doctype html>${said}`;
}

export function AlternateLinks() {
  const { path } = spokenAt();
  return (
    <>
      {codes.map((code) => (
        <link key={code} rel="alternate" hrefLang={code} href={`${path}?lang=${code}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={path} />
    </>
  );
}

export function LanguageLinks({ messages }: { messages: Messages }) {
  const { t } = messages;
  const others = codes.filter((code) => code !== messages.locale);
  const spoken = LANGUAGES[messages.locale as Language];
  return (
    <nav aria-label={t('frame.language')} className="language-links">
      {others.map((code, index) => (
        <Fragment key={code}>
          {index > 0 ? ' · ' : null}
          <a href={`?lang=${code}`} hrefLang={code} lang={code} dir={LANGUAGES[code].dir}>
            {LANGUAGES[code].name}
          </a>
        </Fragment>
      ))}
      {spoken.reviewed ? null : ` (${t('frame.language.unreviewed')})`}
    </nav>
  );
}
