/** What is needed and who supports it, each in a table, with what may be done about it. */
import { paths } from '@plenary/domain';
import { FundingDocument } from '@plenary/graphql';
import { Button, EmptyState, TopBar, useMessages } from '@plenary/ui';
import { useGroupAddress } from '../platform/address';
import { ownersOf } from '../platform/form-fields';
import { useTitle, Waiting } from '../platform/screen';
import { useDoing } from '../platform/use-doing';
import { useAsk } from '../platform/use-screen';
import { given } from './given';
import { NeedForm } from './need-forms';
import { NeedTable } from './need-table';
import { SupportForm } from './support-forms';
import { SupportTable } from './support-table';

export function FundingScreen() {
  const { t, list, money } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(FundingDocument, { coalition: slug });
  const { doing: adding, begin: add, ends } = useDoing<'need' | 'support'>(asked.refresh);
  const coalition = asked.data?.coalition;
  useTitle(t('frame.funding'));
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { id: coalitionId, fundingNeeds, fundingSupports } = coalition;
  const owners = ownersOf(coalition, 'KEEP_FUNDING', t('funding.whole'));
  const total = given(fundingSupports);
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('frame.funding') }]}>
        {owners.length > 0 ? (
          <>
            <Button onClick={() => add('need')}>{t('funding.need.add')}</Button>
            <Button tone="primary" onClick={() => add('support')}>
              {t('funding.support.add')}
            </Button>
          </>
        ) : null}
      </TopBar>
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('frame.funding')}</h1>
          <p className="pl-lede">{t('funding.lede')}</p>
        </div>
        <section className="pl-stack" aria-labelledby="needs">
          <h2 id="needs">{t('funding.needs')}</h2>
          {fundingNeeds.length === 0 ? (
            <EmptyState icon="people" title={t('funding.needs.none')}>
              {t('funding.needs.noneLede')}
            </EmptyState>
          ) : (
            <NeedTable slug={slug} coalition={coalition} owners={owners} onChanged={asked.refresh} />
          )}
        </section>
        <section className="pl-stack" aria-labelledby="supports">
          <h2 id="supports">{t('funding.supports')}</h2>
          {total.length > 0 ? (
            <p>{t('funding.total', { sums: list(total.map(({ amount, currency }) => money(amount, currency))) })}</p>
          ) : null}
          {fundingSupports.length === 0 ? (
            <EmptyState icon="people" title={t('funding.supports.none')}>
              {t('funding.supports.noneLede')}
            </EmptyState>
          ) : (
            <SupportTable slug={slug} coalition={coalition} owners={owners} onChanged={asked.refresh} />
          )}
        </section>
      </div>
      {adding === 'need' ? <NeedForm coalitionId={coalitionId} owners={owners} {...ends} /> : null}
      {adding === 'support' ? <SupportForm coalition={coalition} owners={owners} {...ends} /> : null}
    </>
  );
}
