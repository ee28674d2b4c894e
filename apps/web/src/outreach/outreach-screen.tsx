/** The log of outreach, the latest first, narrowed in the address and saved as a file with the same narrowing. */
import { OUTREACH_KINDS, paths } from '@plenary/domain';
import { OutreachLogDocument } from '@plenary/graphql';
import { Button, buttonClass, EmptyState, Field, TopBar, useMessages } from '@plenary/ui';
import { useSearchParams } from 'react-router';
import { useGroupAddress } from '../platform/address';
import { ownersOf } from '../platform/form-fields';
import { useTitle, Waiting } from '../platform/screen';
import { useDoing } from '../platform/use-doing';
import { useAsk } from '../platform/use-screen';
import { OutreachForm } from './outreach-forms';
import { OutreachTable } from './outreach-table';
import styles from './outreach.module.css';

function filterOf(search: URLSearchParams) {
  const year = Number(search.get('year'));
  return {
    group: search.get('group') || null,
    kind: OUTREACH_KINDS.find((kind) => kind === search.get('kind')) ?? null,
    year: Number.isInteger(year) && year > 0 && year < 10_000 ? year : null,
  };
}

export function OutreachScreen() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const [search, setSearch] = useSearchParams();
  const of = filterOf(search);
  const asked = useAsk(OutreachLogDocument, { coalition: slug, of });
  const { doing: adding, begin: add, ends } = useDoing<true>(asked.refresh);
  const coalition = asked.data?.coalition;
  useTitle(t('frame.outreach'));
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  const owners = ownersOf(coalition, 'KEEP_OUTREACH', t('outreach.whole'));
  const isNarrowed = Object.values(of).some(Boolean);
  const narrow = (field: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(field, value);
    else next.delete(field);
    setSearch(next, { replace: true });
  };
  const wishes = { group: of.group ?? '', kind: of.kind ?? '', year: of.year ? String(of.year) : '' };
  const pick = (field: keyof typeof wishes, options: readonly { value: string; label: string }[]) => (
    <Field label={t(`outreach.by.${field}`)} required>
      {(control) => (
        <select {...control} value={wishes[field]} onChange={(event) => narrow(field, event.target.value)}>
          <option value="">{t('outreach.all')}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('frame.outreach') }]}>
        {coalition.outreachYears.length > 0
          ? (['csv', 'json'] as const).map((ending) => (
              <a key={ending} className={buttonClass()} href={paths.outreachFile(slug, ending, wishes)} download>
                {t(`outreach.file.${ending}`)}
              </a>
            ))
          : null}
        {owners.length > 0 ? (
          <Button tone="primary" onClick={() => add(true)}>
            {t('outreach.add')}
          </Button>
        ) : null}
      </TopBar>
      <div className="pl-page pl-stack">
        <div>
          <h1 id="outreach">{t('frame.outreach')}</h1>
          <p className="pl-lede">{t('outreach.lede')}</p>
        </div>
        {coalition.outreachYears.length > 0 ? (
          <search className={styles.narrow}>
            {pick(
              'year',
              coalition.outreachYears.map(String).map((year) => ({ value: year, label: year })),
            )}
            {pick(
              'group',
              coalition.groups.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
            )}
            {pick(
              'kind',
              OUTREACH_KINDS.map((kind) => ({ value: kind, label: t(`outreach.kind.${kind}`) })),
            )}
          </search>
        ) : null}
        {coalition.outreach.length === 0 ? (
          <EmptyState icon="people" title={t(isNarrowed ? 'outreach.noneSo' : 'outreach.none')}>
            {t(isNarrowed ? 'outreach.noneSoLede' : 'outreach.noneLede')}
          </EmptyState>
        ) : (
          <OutreachTable slug={slug} coalition={coalition} owners={owners} onChanged={asked.refresh} />
        )}
      </div>
      {adding ? <OutreachForm coalitionId={coalition.id} owners={owners} {...ends} /> : null}
    </>
  );
}
