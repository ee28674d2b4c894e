/** The needs in a table: what, whose, how much of it is given, by when, how it stands. */
import { NEED_MOVES, paths, type FundingNeedState } from '@plenary/domain';
import type { FundingQuery, NeedLineFragment } from '@plenary/graphql';
import { Pill, useMessages, type PillTone } from '@plenary/ui';
import type { Owner } from '../platform/form-fields';
import { RowAct } from '../platform/row-act';
import { useDoing } from '../platform/use-doing';
import styles from './funding.module.css';
import { given } from './given';
import { MoveNeed, NeedForm } from './need-forms';

const LOOKS = {
  OPEN: { tone: 'open', shape: '◔' },
  COVERED: { tone: 'accepted', shape: '●' },
  CLOSED: { tone: 'noted', shape: '○' },
} as const satisfies Record<FundingNeedState, { tone: PillTone; shape: string }>;

interface NeedTableProps {
  slug: string;
  coalition: NonNullable<FundingQuery['coalition']>;
  owners: readonly Owner[];
  onChanged: () => void;
}

export function NeedTable({ slug, coalition, owners, onChanged }: NeedTableProps) {
  const { t, day, list, money } = useMessages();
  const { doing, begin, ends } = useDoing<{ need: NeedLineFragment; to: FundingNeedState | null }>(onChanged);
  const acts = coalition.fundingNeeds.some(({ viewerCan }) => viewerCan.includes('KEEP_FUNDING'));
  return (
    <div className="pl-table-scroll" role="region" aria-labelledby="needs" tabIndex={0}>
      <table className="pl-table pl-stacked">
        <thead>
          <tr>
            <th scope="col">{t('funding.need')}</th>
            <th scope="col">{t('funding.whose')}</th>
            <th scope="col">{t('funding.amount')}</th>
            <th scope="col">{t('funding.given')}</th>
            <th scope="col">{t('funding.neededBy')}</th>
            <th scope="col">{t('funding.state')}</th>
            {acts ? <th scope="col">{t('funding.acts')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {coalition.fundingNeeds.map((need) => (
            <tr key={need.id}>
              <th scope="row">
                <bdi>{need.title}</bdi>
                {need.purpose ? (
                  <div className={`pl-muted pl-small ${styles.note}`} dir="auto">
                    {need.purpose}
                  </div>
                ) : null}
              </th>
              <td data-label={t('funding.whose')}>
                {need.group ? <a href={paths.group(slug, need.group.code)}>{need.group.code}</a> : t('funding.whole')}
              </td>
              <td data-label={t('funding.amount')} className={styles.money}>
                {need.amount && need.currency ? money(need.amount, need.currency) : '–'}
              </td>
              <td data-label={t('funding.given')}>
                {list(
                  given(coalition.fundingSupports, need.id).map(({ amount, currency }) => money(amount, currency)),
                ) || '–'}
              </td>
              <td data-label={t('funding.neededBy')}>{need.neededBy ? day(need.neededBy) : '–'}</td>
              <td data-label={t('funding.state')}>
                <Pill {...LOOKS[need.state]}>{t(`funding.state.${need.state}`)}</Pill>
                {need.reason ? (
                  <div className="pl-muted pl-small" dir="auto">
                    {need.reason}
                  </div>
                ) : null}
              </td>
              {acts ? (
                <td>
                  {need.viewerCan.includes('KEEP_FUNDING') ? (
                    <div className={styles.acts}>
                      <RowAct label={t('funding.act.change')} of={need.title} onAct={() => begin({ need, to: null })} />
                      {NEED_MOVES[need.state].map((to) => (
                        <RowAct
                          key={to}
                          label={t(`funding.act.${to}`)}
                          of={need.title}
                          onAct={() => begin({ need, to })}
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
      {doing && doing.to ? <MoveNeed need={doing.need} to={doing.to} {...ends} /> : null}
      {doing && !doing.to ? <NeedForm coalitionId={coalition.id} owners={owners} need={doing.need} {...ends} /> : null}
    </div>
  );
}
