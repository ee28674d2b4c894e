/** The disposition table of a round as a page, to be read, downloaded and published. */
import { paths } from '@plenary/domain';
import { PublishReportDocument, RoundScreenDocument } from '@plenary/graphql';
import { Deadline, DispositionTable, EmptyState, Notice, TopBar, useMessages } from '@plenary/ui';
import { useParams } from 'react-router';
import { whereIn } from '../comments/comment-where';
import { useDocumentAddress } from '../platform/address';
import { affiliationLine } from '../platform/affiliation';
import { FinalAct } from '../platform/final-act';
import { FaultNotice, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import styles from '../sheets/sheets.module.css';
import { TakeSheet } from '../sheets/take-sheet';

export function DispositionsScreen() {
  const { t, instant } = useMessages();
  const address = useDocumentAddress();
  const { round: code = '' } = useParams();
  const asked = useAsk(RoundScreenDocument, { ...address, round: code });
  const publish = useDo(PublishReportDocument);
  const round = asked.data?.round;
  useTitle(round ? `${t('table.title', { code: round.code })} · ${round.document.title}` : undefined);
  if (!round) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { coalition, group, document } = address;
  const here = paths.document(coalition, group, document);
  const where = whereIn(round.revision.blocks);
  const rows = round.comments.map((comment) => ({
    reference: comment.reference,
    href: paths.revision(coalition, group, document, {
      revision: round.revision.number,
      comment: comment.reference,
    }),
    where: comment.question
      ? t('question.cited', { number: comment.question.number, text: comment.question.text })
      : (where(comment.anchor) ?? t('round.desk.wholeDocument')),
    type: comment.type,
    author: comment.author.name,
    from: comment.jointOf ? t('comment.jointOf', { name: comment.jointOf.name }) : affiliationLine(comment.affiliation),
    text: comment.withdrawnAt ? '' : comment.text,
    proposedChange: comment.withdrawnAt ? null : comment.proposedChange,
    exact: comment.anchor.exact,
    disposition: comment.disposition?.kind ?? (comment.withdrawnAt ? ('WITHDRAWN' as const) : null),
    rationale: comment.disposition?.rationale ?? null,
  }));
  return (
    <>
      <TopBar
        crumbs={[
          { label: group, href: paths.group(coalition, group) },
          { label: round.document.title, href: here },
          { label: round.code, href: paths.round(coalition, group, document, round.code) },
          { label: t('table.disposition') },
        ]}
      >
        {round.viewerCan.includes('PUBLISH_REPORT') && !round.reportPublishedAt ? (
          <FinalAct
            label={t('table.publish')}
            busy={publish.busy}
            onAct={() => publish.act({ roundId: round.id }).then(({ data }) => data && asked.refresh())}
          >
            <p>{t('table.publishSure')}</p>
          </FinalAct>
        ) : null}
      </TopBar>
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('table.title', { code: round.code })}</h1>
          <p className="pl-lede">
            {round.document.title} · {t('read.revision', { number: round.revision.number })}
          </p>
        </div>
        <ul className={styles.downloads} aria-label={t('sheet.download')}>
          {(['docx', 'xlsx', 'csv', 'html', 'json'] as const).map((ending) => (
            <li key={ending}>
              <a href={paths.dispositionsFile(coalition, group, document, round.code, ending)} download>
                {t(`sheet.as.${ending}`)}
              </a>
            </li>
          ))}
        </ul>
        {round.viewerCan.includes('TAKE_COMMENTS') || round.viewerCan.includes('DISPOSE_COMMENT') ? (
          <TakeSheet roundId={round.id} onTaken={() => asked.refresh()} />
        ) : null}
        {publish.fault ? <FaultNotice fault={publish.fault} /> : null}
        {round.state === 'ENDED' ? null : <Notice tone="open" title={t('table.running')} />}
        {round.reportPublishedAt ? (
          <Notice
            tone="good"
            title={t('table.published', { when: `${instant(round.reportPublishedAt, 'UTC', { year: true })} UTC` })}
          >
            {round.respondBy ? <Deadline at={round.respondBy} label={t('table.respondBy')} /> : null}
          </Notice>
        ) : round.state === 'ENDED' ? (
          <Notice title={t('table.notYet')} />
        ) : null}
        {rows.length === 0 ? (
          <EmptyState icon="comment" title={t('round.desk.empty')}>
            {t('round.desk.emptyLede')}
          </EmptyState>
        ) : (
          <DispositionTable rows={rows} caption={t('table.title', { code: round.code })} />
        )}
      </div>
    </>
  );
}
