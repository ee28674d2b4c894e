/** The first page of an archive: what is in it, what was decided, and every entry of the record. It needs nothing else. */
import type { Document, Publication } from '@plenary/database';
import type { Messages } from '@plenary/ui';

export interface ArchivePageProps {
  messages: Messages;
  document: Pick<Document, 'title' | 'lang' | 'dir' | 'stage'>;
  reference: string;
  publication: Pick<Publication, 'reference'> | null;
  madeAt: Date;
  revisions: { number: number; frozenAt: Date; changeLog: string; file: string }[];
  /** How it stands to other publications, in words and with addresses. */
  others: { what: string; reference: string; title: string; address: string }[];
  rounds: { name: string; closesAt: Date; files: string[] }[];
  decisions: { what: string; words: string }[];
  /** What it says of those who supported it. */
  supports: string[];
  entries: { at: Date; what: string; who: string }[];
  withheld: number;
}

export function ArchivePage(props: ArchivePageProps) {
  const {
    messages,
    document,
    reference,
    publication,
    madeAt,
    revisions,
    others,
    rounds,
    decisions,
    supports,
    entries,
    withheld,
  } = props;
  const { t } = messages;
  const instant = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return (
    <html lang={messages.locale} dir={messages.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${reference} ${document.title}`}</title>
      </head>
      <body>
        <main>
          <h1 lang={document.lang} dir={document.dir}>
            {document.title}
          </h1>
          <p>{t('archive.made', { reference, when: instant(madeAt), stage: t(`stage.${document.stage}`) })}</p>
          {publication ? (
            <p>
              <a href="publication.html">{t('decisions.published', { reference: publication.reference })}</a>
            </p>
          ) : null}
          {others.length > 0 && (
            <ul>
              {others.map(({ what, reference: cited, title, address }) => (
                <li key={`${what} ${cited}`}>
                  {what}: {cited}, <span dir="auto">{title}</span> ({address})
                </li>
              ))}
            </ul>
          )}
          <h2>{t('archive.revisions')}</h2>
          <ul>
            {revisions.map(({ number, frozenAt, changeLog, file }) => (
              <li key={number}>
                <a href={file}>{t('public.revision', { number, day: messages.day(frozenAt) })}</a>{' '}
                <span dir="auto">{changeLog}</span>
              </li>
            ))}
          </ul>
          <h2>{t('archive.rounds')}</h2>
          <ul>
            {rounds.map(({ name, closesAt, files }) => (
              <li key={name}>
                {name}, {t('archive.closes', { when: instant(closesAt) })}:{' '}
                {files.map((file, index) => (
                  <span key={file}>
                    {index > 0 ? ', ' : ''}
                    <a href={file}>{file.split('/').at(-1)}</a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <h2>{t('archive.decisions')}</h2>
          <ul>
            {decisions.map(({ what, words }, index) => (
              <li key={index}>
                <b>{what}</b> <span dir="auto">{words}</span>
              </li>
            ))}
          </ul>
          {supports.length > 0 && (
            <>
              <h2>{t('public.supportedBy')}</h2>
              <ul>
                {supports.map((line, index) => (
                  <li key={index} dir="auto">
                    {line}
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>{t('archive.entries')}</h2>
          <p>{t('archive.check', { withheld })}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('archive.at')}</th>
                <th scope="col">{t('archive.what')}</th>
                <th scope="col">{t('archive.who')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ at, what, who }, index) => (
                <tr key={index}>
                  <td>{instant(at)}</td>
                  <td>{what}</td>
                  <td dir="auto">{who}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </main>
      </body>
    </html>
  );
}
