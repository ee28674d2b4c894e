/** What is logged, in a table: when, what, with whom, what was said, and what came of it. */
import { isWebLink, paths } from '@plenary/domain';
import type { OutreachLineFragment, OutreachLogQuery } from '@plenary/graphql';
import { Pill, useMessages } from '@plenary/ui';
import type { Owner } from '../platform/form-fields';
import { RowAct } from '../platform/row-act';
import { useDoing } from '../platform/use-doing';
import { OutreachForm, WithdrawOutreach } from './outreach-forms';
import styles from './outreach.module.css';

interface OutreachTableProps {
  slug: string;
  coalition: NonNullable<OutreachLogQuery['coalition']>;
  owners: readonly Owner[];
  onChanged: () => void;
}

export function OutreachTable({ slug, coalition, owners, onChanged }: OutreachTableProps) {
  const { t } = useMessages();
  const { doing, begin, ends } = useDoing<{ outreach: OutreachLineFragment; act: 'change' | 'withdraw' }>(onChanged);
  const acts = coalition.outreach.some(({ viewerCan }) => viewerCan.includes('KEEP_OUTREACH'));
  return (
    <div className="pl-table-scroll" role="region" aria-labelledby="outreach" tabIndex={0}>
      <table className="pl-table pl-stacked">
        <thead>
          <tr>
            <th scope="col">{t('outreach.audience')}</th>
            <th scope="col">{t('outreach.when')}</th>
            <th scope="col">{t('outreach.whose')}</th>
            <th scope="col">{t('outreach.said')}</th>
            <th scope="col">{t('outreach.outcome')}</th>
            {acts ? <th scope="col">{t('outreach.acts')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {coalition.outreach.map((outreach) => (
            <tr key={outreach.id} className={outreach.withdrawnAt ? styles.struck : undefined}>
              <Whom outreach={outreach} />
              <td data-label={t('outreach.when')} className={styles.when}>
                {outreach.period}
              </td>
              <td data-label={t('outreach.whose')}>
                {outreach.group ? (
                  <a href={paths.group(slug, outreach.group.code)}>{outreach.group.code}</a>
                ) : (
                  t('outreach.whole')
                )}
              </td>
              <td data-label={t('outreach.said')}>
                <div className={styles.said} dir="auto">
                  {outreach.said}
                </div>
                {outreach.link && isWebLink(outreach.link) ? (
                  <a href={outreach.link} rel="noopener noreferrer nofollow">
                    {t('outreach.more')}
                  </a>
                ) : null}
              </td>
              <td data-label={t('outreach.outcome')}>
                <Outcome outreach={outreach} />
              </td>
              {acts ? (
                <td>
                  {outreach.viewerCan.includes('KEEP_OUTREACH') ? (
                    <div className={styles.acts}>
                      {(['change', 'withdraw'] as const).map((act) => (
                        <RowAct
                          key={act}
                          label={t(`outreach.act.${act}`)}
                          of={outreach.audience}
                          onAct={() => begin({ outreach, act })}
                        />
                      ))}
                    </div>
                  ) : null}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {doing?.act === 'change' ? (
        <OutreachForm coalitionId={coalition.id} owners={owners} outreach={doing.outreach} {...ends} />
      ) : null}
      {doing?.act === 'withdraw' ? <WithdrawOutreach outreach={doing.outreach} {...ends} /> : null}
    </div>
  );
}

interface LineProps {
  outreach: OutreachLineFragment;
}

function Whom({ outreach: { kind, audience, withdrawnAt, reason } }: LineProps) {
  const { t, day } = useMessages();
  const whom = <bdi>{audience}</bdi>;
  return (
    <th scope="row">
      {withdrawnAt ? <s>{whom}</s> : whom}
      <div className={`pl-muted pl-small ${styles.note}`}>{t(`outreach.kind.${kind}`)}</div>
      {withdrawnAt ? (
        <div className={`pl-small ${styles.note}`} dir="auto">
          {t('outreach.struck', { day: day(withdrawnAt), reason: reason ?? '' })}
        </div>
      ) : null}
    </th>
  );
}

function Outcome({ outreach: { outcome, followUpOn, isFollowUpDue } }: LineProps) {
  const { t, day } = useMessages();
  return (
    <>
      {outcome ? (
        <div className={styles.said} dir="auto">
          {outcome}
        </div>
      ) : null}
      {outcome || followUpOn ? null : '–'}
      {followUpOn ? (
        <Pill tone={isFollowUpDue ? 'open' : 'accent'} shape={isFollowUpDue ? '◆' : '○'}>
          {t(isFollowUpDue ? 'outreach.due' : 'outreach.ahead', { day: day(followUpOn) })}
        </Pill>
      ) : null}
    </>
  );
}
