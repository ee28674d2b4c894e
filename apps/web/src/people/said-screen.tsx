/** What the viewer said in all coalitions, and what became of it. */
import { paths } from '@plenary/domain';
import { SaidDocument } from '@plenary/graphql';
import { Button, buttonClass, DispositionPill, EmptyState, TopBar, useMessages } from '@plenary/ui';
import { FaultNotice, useTitle, Waiting } from '../platform/screen';
import { usePages } from '../platform/use-pages';
import styles from './people.module.css';

const FIRST = 25;

export function SaidScreen() {
  const { t, day, dotted } = useMessages();
  const { pages, next, busy, fault, readOn, again } = usePages(
    SaidDocument,
    { first: FIRST, after: null },
    ({ viewer }) => viewer.said,
  );
  useTitle(t('said.title'));
  if (pages.length === 0) return <Waiting fault={fault} loading={!fault} onRetry={again} />;
  const comments = pages.flatMap((page) => page.comments);
  return (
    <>
      <TopBar crumbs={[{ label: t('me.title'), href: paths.me() }, { label: t('said.title') }]}>
        <a className={buttonClass()} href={paths.myData()} download>
          {t('me.export')}
        </a>
      </TopBar>
      <div className="pl-page pl-stack">
        <h1>{t('said.title')}</h1>
        {comments.length === 0 ? <EmptyState title={t('said.none')}>{t('said.noneLede')}</EmptyState> : null}
        <ul className={styles.people}>
          {comments.map(({ comment, ...one }) => (
            <li key={one.id}>
              {one.path ? <a href={one.path}>{one.reference}</a> : <b>{one.reference}</b>}
              {one.document ? <bdi> · {one.document}</bdi> : null}
              <div className="pl-muted pl-small">
                {dotted([one.coalition, day(one.submittedAt)])}
                {one.withdrawnAt ? ` · ${t('disposition.WITHDRAWN')}` : ''}
              </div>
              <p dir="auto">{one.text}</p>
              {comment ? (
                <>
                  <DispositionPill kind={comment.disposition?.kind} />
                  {comment.disposition ? <p dir="auto">{comment.disposition.rationale}</p> : null}
                  {comment.addressed?.satisfaction ? (
                    <p className="pl-soft">{t(`satisfaction.${comment.addressed.satisfaction}`)}</p>
                  ) : null}
                </>
              ) : (
                <p className="pl-muted">{t('said.away')}</p>
              )}
            </li>
          ))}
        </ul>
        {fault ? <FaultNotice fault={fault} /> : null}
        {next ? (
          <div>
            <Button busy={busy} onClick={() => void readOn()}>
              {t('directory.more')}
            </Button>
          </div>
        ) : null}
      </div>
    </>
  );
}
