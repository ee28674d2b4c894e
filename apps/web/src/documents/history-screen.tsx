/** The record of a document as a page, and its revisions in their editors' words. */
import { paths } from '@plenary/domain';
import { HistoryScreenDocument, type HistoryScreenQuery } from '@plenary/graphql';
import { TopBar, useMessages } from '@plenary/ui';
import { useDocumentAddress } from '../platform/address';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import styles from './documents.module.css';

type Entry = NonNullable<HistoryScreenQuery['document']>['entries'][number];

export function HistoryScreen() {
  const { t, instant, day, dotted } = useMessages();
  const address = useDocumentAddress();
  const asked = useAsk(HistoryScreenDocument, address);
  const document = asked.data?.document;
  useTitle(document ? `${t('history.title')} · ${document.title}` : undefined);
  if (!document) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { coalition, group, document: code } = address;
  const here = paths.document(coalition, group, code);
  const subject = (entry: Entry) => {
    if (entry.comment)
      return <a href={`${here}?comment=${encodeURIComponent(entry.comment.reference)}`}>{entry.comment.reference}</a>;
    if (entry.round) return <a href={paths.round(coalition, group, code, entry.round.code)}>{entry.round.code}</a>;
    if (entry.revision)
      return (
        <a href={paths.revision(coalition, group, code, { revision: entry.revision.number })}>
          {t('read.revision', { number: entry.revision.number })}
        </a>
      );
    return entry.stage ? t(`stage.${entry.stage}`) : null;
  };
  return (
    <>
      <TopBar
        crumbs={[
          { label: group, href: paths.group(coalition, group) },
          { label: document.title, href: here },
          { label: t('history.title') },
        ]}
      />
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('history.title')}</h1>
          <p className="pl-lede">{t('history.lede')}</p>
        </div>
        <section aria-labelledby="revisions" className="pl-stack">
          <h2 id="revisions">{t('history.revisions')}</h2>
          <ol className={styles.revisions}>
            {document.revisions.map((revision) => (
              <li key={revision.id}>
                <a href={paths.revision(coalition, group, code, { revision: revision.number })}>
                  {t('read.revision', { number: revision.number })}
                </a>{' '}
                <span className="pl-muted">
                  {dotted([
                    day(revision.frozenAt),
                    revision.frozenBy?.name,
                    revision.changeClass ? t(`changeClass.short.${revision.changeClass}`) : null,
                  ])}
                </span>
                {revision.number > 1 ? (
                  <>
                    {' '}
                    <a
                      href={paths.revision(coalition, group, code, {
                        revision: revision.number,
                        since: revision.number - 1,
                      })}
                    >
                      {t('read.redline', { from: revision.number - 1, to: revision.number })}
                    </a>
                  </>
                ) : null}
                <p dir="auto">{revision.changeLog}</p>
                {revision.appliedComments.length > 0 ? (
                  <p className="pl-small">
                    {t('history.done')}{' '}
                    {revision.appliedComments.map((comment, index) => (
                      <span key={comment.id}>
                        {index > 0 ? ', ' : ''}
                        <a href={`${here}?comment=${encodeURIComponent(comment.reference)}`}>{comment.reference}</a>
                      </span>
                    ))}
                  </p>
                ) : null}
              </li>
            ))}
          </ol>
        </section>
        <div className="pl-table-scroll">
          <table className="pl-table">
            <thead>
              <tr>
                <th scope="col">{t('history.when')}</th>
                <th scope="col">{t('history.what')}</th>
                <th scope="col">{t('history.who')}</th>
              </tr>
            </thead>
            <tbody>
              {document.entries.map((entry) => (
                <tr key={entry.id}>
                  <td>
                    <time dateTime={entry.at}>{instant(entry.at, 'UTC', { year: true })}</time>
                  </td>
                  <td>
                    {t(`entry.${entry.kind}`)} {subject(entry)}
                  </td>
                  <td>{entry.actor?.name ?? t('history.clock')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}
