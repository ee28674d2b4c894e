/**
 * The public page of a publication: a whole document on its own, readable without a script and without signing in. The
 * same DocumentView draws it that draws the reading screen.
 */
import type { Document, Publication } from '@plenary/database';
import type { Block } from '@plenary/document';
import { paths } from '@plenary/domain';
import type { DispositionRow, Messages } from '@plenary/ui';
import type { OtherPublication, PublicStanding } from '../editions/public-standing';
import type { NamedPerson } from '../open-door/public-people';
import type { Cited } from './citation';
import { citationBibtex, citationText } from './citation';
import { AlternateLinks, LanguageLinks } from '../platform/public-html';
import { DispositionTable, DocumentView, MessagesProvider } from '@plenary/ui';

export interface PublicPageProps {
  messages: Messages;
  styles: string[];
  cited: Cited;
  address: string;
  place: { coalition: string; coalitionName: string; group: string; groupTitle: string };
  document: Pick<Document, 'id' | 'code' | 'title' | 'lang' | 'dir' | 'sponsors'>;
  publication: Pick<Publication, 'reference' | 'edition' | 'publishedAt'>;
  standing: PublicStanding;
  revision: { number: number; blocks: Block[] };
  history: { number: number; frozenAt: Date; changeLog: string }[];
  rounds: { code: string; name: string; rows: DispositionRow[] }[];
  consensus: { designation: string; statement: string } | null;
  /** Those of its people who let everybody see a page of them. */
  authors: NamedPerson[];
  errata: { number: number; words: string; correction: string; reason: string; decidedAt: Date }[];
}

export function PublicPage(props: PublicPageProps) {
  const {
    messages,
    styles,
    cited,
    address,
    place,
    document,
    publication,
    standing,
    revision,
    history,
    rounds,
    consensus,
    authors,
    errata,
  } = props;
  const { t } = messages;
  const published = messages.day(publication.publishedAt);
  const path = paths.publication(place.coalition, place.group, document.code);
  return (
    <html lang={messages.locale} dir={messages.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${document.title} · ${place.coalitionName}`}</title>
        <link rel="canonical" href={address} />
        <meta name="citation_title" content={document.title} />
        <meta
          name="citation_publication_date"
          content={publication.publishedAt.toISOString().slice(0, 10).replaceAll('-', '/')}
        />
        <meta name="citation_technical_report_institution" content={place.coalitionName} />
        <meta name="citation_technical_report_number" content={publication.reference} />
        {/* RFC 5829: whoever keeps an old edition finds the latest. */}
        {standing.supersededBy && <link rel="successor-version" href={standing.supersededBy.path} />}
        {standing.supersedes.map(({ path: before }) => (
          <link key={before} rel="predecessor-version" href={before} />
        ))}
        {standing.editions[0] && <link rel="latest-version" href={standing.editions[0].path} />}
        <AlternateLinks />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body className="public-page">
        <MessagesProvider locale={messages.locale}>
          <header className="public-head">
            <p className="public-place">
              <a href={paths.coalition(place.coalition)}>{place.coalitionName}</a>
              {' / '}
              <a href={paths.group(place.coalition, place.group)}>
                {place.group} {place.groupTitle}
              </a>
            </p>
            <p className="public-facts">
              {t('public.reference', { reference: publication.reference, edition: publication.edition })}
              {' · '}
              {t('public.publishedOn', { day: published })}
            </p>
            <p className="public-downloads">
              {t('public.downloads')}: <a href={`${path}.pdf`}>{t('public.pdf')}</a>{' '}
              <a href={`${path}.pdf?lines=1`}>{t('public.pdfLines')}</a> <a href={`${path}.docx`}>{t('public.docx')}</a>{' '}
              <a href={`${path}.md`}>{t('public.markdown')}</a> <a href={`${path}.html`}>{t('public.html')}</a>{' '}
              <a href={`${path}.txt`}>{t('public.txt')}</a>
            </p>
            <LanguageLinks messages={messages} />
          </header>
          {standing.isOver && (
            <div className="public-over" role="note">
              <p>
                <b>{t('edition.over')}</b>{' '}
                {standing.supersededBy ? (
                  <>
                    {t('edition.byWhich')} <Other messages={messages} publication={standing.supersededBy} />
                  </>
                ) : (
                  t('edition.byNothing')
                )}
              </p>
              {standing.supersededBy?.reason && <p dir="auto">{standing.supersededBy.reason}</p>}
            </div>
          )}
          <main className="public-text">
            <h1 lang={document.lang} dir={document.dir}>
              {document.title}
            </h1>
            <DocumentView
              blocks={withoutTitle(revision.blocks, document.title)}
              lang={document.lang}
              dir={document.dir}
              imageSource={(hash) => paths.file(document.id, hash)}
            />
          </main>
          <aside className="public-record">
            {standing.supersedes.length > 0 && (
              <section>
                <h2>{t('edition.supersedes')}</h2>
                <ul>
                  {standing.supersedes.map((one) => (
                    <li key={one.path}>
                      <Other messages={messages} publication={one} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {standing.editions.length > 1 && (
              <section>
                <h2 id="editions">{t('edition.editions')}</h2>
                <ol className="public-history" reversed>
                  {standing.editions.map((one) => (
                    <li key={one.path} value={one.edition}>
                      {one.reference === publication.reference ? (
                        t('edition.this', { day: messages.day(one.publishedAt) })
                      ) : (
                        <Other messages={messages} publication={one} />
                      )}
                    </li>
                  ))}
                </ol>
              </section>
            )}
            {consensus && (
              <section>
                <h2>{t('public.consensus')}</h2>
                <p>
                  <b>{consensus.designation}</b> {consensus.statement}
                </p>
              </section>
            )}
            {errata.length > 0 && (
              <section>
                <h2 id="errata">{t('errata.title')}</h2>
                <p>{t('errata.lede')}</p>
                <ol>
                  {errata.map((one) => (
                    <li key={one.number} value={one.number}>
                      <q dir="auto">{one.words}</q> {t('errata.shouldSay')} <q dir="auto">{one.correction}</q>.{' '}
                      <span dir="auto">{one.reason}</span> ({messages.day(one.decidedAt)})
                    </li>
                  ))}
                </ol>
              </section>
            )}
            {authors.length > 0 && (
              <section>
                <h2>{t('person.authors')}</h2>
                <ul>
                  {authors.map(({ name, path: page }) => (
                    <li key={page}>
                      <a href={page}>
                        <bdi>{name}</bdi>
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {document.sponsors && (
              <section>
                <h2>{t('public.sponsors')}</h2>
                <p>{document.sponsors}</p>
              </section>
            )}
            <section>
              <h2>{t('public.history')}</h2>
              <ol className="public-history" reversed>
                {history.map((one) => (
                  <li key={one.number} value={one.number}>
                    {t('public.revision', { number: one.number, day: messages.day(one.frozenAt) })} {one.changeLog}
                  </li>
                ))}
              </ol>
            </section>
            {rounds.map((round) => (
              <section key={round.code}>
                <h2>
                  {t('public.dispositions')}: {round.name}
                </h2>
                <p>
                  <a href={paths.dispositionsFile(place.coalition, place.group, document.code, round.code, 'csv')}>
                    CSV
                  </a>
                </p>
                <DispositionTable rows={round.rows} caption={`${t('public.dispositions')}: ${round.name}`} />
              </section>
            ))}
            <section>
              <h2>{t('public.cite')}</h2>
              <p>{citationText(cited)}</p>
              <pre className="public-bibtex">{citationBibtex(cited)}</pre>
              <p>
                <a href={`${path}.bib`}>{t('public.bibtex')}</a> <a href={`${path}.csl.json`}>{t('public.csl')}</a>
              </p>
            </section>
          </aside>
        </MessagesProvider>
      </body>
    </html>
  );
}

/** Another publication, by its reference and its title. */
function Other({ messages, publication }: { messages: Messages; publication: OtherPublication }) {
  return (
    <>
      <a href={publication.path}>{publication.reference}</a>, <bdi>{publication.title}</bdi> (
      {messages.day(publication.publishedAt)})
    </>
  );
}

/** A text that begins with its own title shows it once. */
function withoutTitle(blocks: Block[], title: string): Block[] {
  const [first] = blocks;
  return first?.kind === 'HEADING' && first.text.trim() === title.trim() ? blocks.slice(1) : blocks;
}
