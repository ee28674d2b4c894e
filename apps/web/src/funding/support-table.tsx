/** Who supports the work, in a table: with what, since when, and which outputs say so. */
import { paths } from '@plenary/domain';
import type { FundingQuery, SupportLineFragment } from '@plenary/graphql';
import { useMessages } from '@plenary/ui';
import type { Owner } from '../platform/form-fields';
import { RowAct } from '../platform/row-act';
import { useDoing } from '../platform/use-doing';
import styles from './funding.module.css';
import { SupportForm, WithdrawSupport } from './support-forms';

interface SupportTableProps {
  slug: string;
  coalition: NonNullable<FundingQuery['coalition']>;
  owners: readonly Owner[];
  onChanged: () => void;
}

export function SupportTable({ slug, coalition, owners, onChanged }: SupportTableProps) {
  const { t } = useMessages();
  const { doing, begin, ends } = useDoing<{ support: SupportLineFragment; act: 'change' | 'withdraw' }>(onChanged);
  const acts = coalition.fundingSupports.some(({ viewerCan }) => viewerCan.includes('KEEP_FUNDING'));
  return (
    <div className="pl-table-scroll" role="region" aria-labelledby="supports" tabIndex={0}>
      <table className="pl-table pl-stacked">
        <thead>
          <tr>
            <th scope="col">{t('funding.supporter')}</th>
            <th scope="col">{t('funding.with')}</th>
            <th scope="col">{t('funding.whose')}</th>
            <th scope="col">{t('funding.when')}</th>
            <th scope="col">{t('funding.outputs')}</th>
            {acts ? <th scope="col">{t('funding.acts')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {coalition.fundingSupports.map((support) => (
            <tr key={support.id} className={support.withdrawnAt ? styles.struck : undefined}>
              <Who support={support} />
              <td data-label={t('funding.with')}>
                <With support={support} />
              </td>
              <td data-label={t('funding.whose')}>
                {support.group ? (
                  <a href={paths.group(slug, support.group.code)}>{support.group.code}</a>
                ) : (
                  t('funding.whole')
                )}
                {support.need ? (
                  <div className="pl-muted pl-small">
                    <bdi>{support.need.title}</bdi>
                  </div>
                ) : null}
              </td>
              <td data-label={t('funding.when')}>
                <When support={support} />
              </td>
              <td data-label={t('funding.outputs')}>
                {support.documents.length === 0 ? '–' : null}
                {support.documents.map(({ id, code, title, group }, index) => (
                  <span key={id}>
                    {index > 0 ? ' · ' : ''}
                    <a href={paths.document(slug, group.code, code)} title={title}>
                      {`${group.code} ${code}`}
                    </a>
                  </span>
                ))}
              </td>
              {acts ? (
                <td>
                  {support.viewerCan.includes('KEEP_FUNDING') ? (
                    <div className={styles.acts}>
                      {(['change', 'withdraw'] as const).map((act) => (
                        <RowAct
                          key={act}
                          label={t(`funding.act.${act}`)}
                          of={support.supporter}
                          onAct={() => begin({ support, act })}
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
        <SupportForm coalition={coalition} owners={owners} support={doing.support} {...ends} />
      ) : null}
      {doing?.act === 'withdraw' ? <WithdrawSupport support={doing.support} {...ends} /> : null}
    </div>
  );
}

interface LineProps {
  support: SupportLineFragment;
}

function Who({ support: { supporter, withdrawnAt, reason } }: LineProps) {
  const { t, day } = useMessages();
  return (
    <th scope="row">
      <bdi>{supporter}</bdi>
      {withdrawnAt ? (
        <div className={`pl-small ${styles.note}`} dir="auto">
          {t('funding.struck', { day: day(withdrawnAt), reason: reason ?? '' })}
        </div>
      ) : null}
    </th>
  );
}

function With({ support: { form, amount, currency, description } }: LineProps) {
  const { t, money } = useMessages();
  return (
    <>
      {amount && currency ? <span className={styles.money}>{money(amount, currency)}</span> : t(`funding.form.${form}`)}
      {description ? (
        <div className="pl-muted pl-small" dir="auto">
          {description}
        </div>
      ) : null}
    </>
  );
}

function When({ support: { fromDay, untilDay } }: LineProps) {
  const { t, day } = useMessages();
  if (!fromDay) return '–';
  return untilDay
    ? t('funding.span', { from: day(fromDay), until: day(untilDay) })
    : t('funding.since', { from: day(fromDay) });
}
