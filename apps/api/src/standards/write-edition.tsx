/** An edition of a list, written: as CSV, as JSON, and as one page that needs nothing beside it and is made for paper. */
import { writeCsv } from '@plenary/formats';
import { createMessages } from '@plenary/ui';
import { writePrintedPage } from '../platform/printed-page';
import type { EditionRow } from './standards.loader';

export interface EditionToWrite {
  coalition: string;
  group: string;
  document: string;
  title: string;
  lang: string;
  dir: string;
  /** The number of the revision that says it. */
  revision: number | null;
  edition: EditionRow;
}

const { t, day } = createMessages('en');

export function writeEditionCsv({ edition }: EditionToWrite): string {
  const header = [
    t('standards.rank'),
    t('standards.pointsOf'),
    t('standard.field.NAME'),
    t('standard.field.BODY'),
    t('standard.field.IDENTIFIER'),
    t('standard.field.VERSION'),
    t('standard.field.CATEGORY'),
    t('standard.field.RATIONALE'),
    t('standard.field.LINK'),
    t('standards.status'),
  ];
  const rows = edition.standards.map((one) => [
    ...[String(one.rank), String(one.points), one.name, one.body, one.identifier, one.version ?? '', one.category],
    ...[one.rationale, one.link ?? '', t('standards.listed')],
  ]);
  return writeCsv(header, rows);
}

export function writeEditionJson({ coalition, group, document, title, revision, edition }: EditionToWrite): string {
  const { number, wanted, voterCount, frozenAt, standards } = edition;
  return `${JSON.stringify(
    {
      ...{ coalition, group, document, title, edition: number, revision, frozenAt: frozenAt.toISOString() },
      ...{ wanted, voterCount, method: 'Borda count, half a point for a tie' },
      standards: standards.map((standard) => ({ ...standard, status: 'LISTED' })),
    },
    null,
    2,
  )}\n`;
}

export function writeEditionPage({ title, lang, dir, coalition, group, document, revision, edition }: EditionToWrite) {
  const { number, standards, voterCount, frozenAt } = edition;
  const heading = `${title}, ${t('standards.edition', { number })}`;
  return writePrintedPage(
    heading,
    <>
      <h1 lang={lang} dir={dir}>
        {title}
      </h1>
      <p>
        {t('standards.edition', { number })}, {day(frozenAt.toISOString())} ·{' '}
        {t('editions.line', { count: standards.length, voters: voterCount })} · {[coalition, group, document].join('/')}
        {revision ? `, ${t('read.revision', { number: revision })}` : ''}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('standards.rank')}</th>
            <th scope="col">{t('standards.standard')}</th>
            <th scope="col">{t('standards.where')}</th>
            <th scope="col">{t('standard.field.CATEGORY')}</th>
            <th scope="col">{t('standards.why')}</th>
          </tr>
        </thead>
        <tbody lang={lang}>
          {standards.map((one) => (
            <tr key={one.key}>
              <td>{one.rank}</td>
              <th scope="row" dir="auto">
                {one.name}
              </th>
              <td dir="auto">
                {[one.body, one.identifier, one.version].filter(Boolean).join(', ')}
                {one.link ? (
                  <>
                    <br />
                    <a href={one.link} rel="nofollow noopener noreferrer">
                      {one.link}
                    </a>
                  </>
                ) : null}
              </td>
              <td dir="auto">{one.category}</td>
              <td dir="auto">
                <p>{one.rationale}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <small>
          {t('ballot.methodText')} {t('ballot.source')}
        </small>
      </p>
    </>,
  );
}
