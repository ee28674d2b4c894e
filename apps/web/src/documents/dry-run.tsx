/** What if: the same question at another date, or with other things done. Nothing is stored. */
import { DryRunDocument, type Stage, type SupposeInput } from '@plenary/graphql';
import { Field, UnmetGuards, useMessages } from '@plenary/ui';
import { useState } from 'react';
import type { DocumentAddress } from '../platform/address';
import { FaultNotice } from '../platform/screen';
import { useAsk } from '../platform/use-screen';

const DONE = [
  'allDisposed',
  'reportsPublished',
  'responseLimitOver',
] as const satisfies readonly (keyof SupposeInput)[];

interface DryRunProps {
  address: DocumentAddress;
  /** The stage that is asked about. */
  to: Stage;
}

export function DryRun({ address, to }: DryRunProps) {
  const { t } = useMessages();
  const [day, setDay] = useState('');
  const [done, setDone] = useState<Partial<Record<(typeof DONE)[number], boolean>>>({});
  const supposed = day !== '' || Object.values(done).some(Boolean);
  const suppose: SupposeInput = { ...done, now: day ? `${day}T23:59:59.999Z` : null };
  const asked = useAsk(DryRunDocument, { ...address, suppose }, !supposed);
  const option = asked.data?.document?.optionsIf.find((one) => one.to === to);
  return (
    <details>
      <summary>{t('dryRun.title')}</summary>
      <div className="pl-stack">
        <Field label={t('dryRun.day')}>
          {(control) => <input {...control} type="date" value={day} onChange={(event) => setDay(event.target.value)} />}
        </Field>
        {DONE.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={done[name] ?? false}
              onChange={(event) => setDone({ ...done, [name]: event.target.checked })}
            />{' '}
            {t(`dryRun.${name}`)}
          </label>
        ))}
        {asked.fault ? <FaultNotice fault={asked.fault} /> : null}
        {supposed && option ? (
          <div role="status">
            <p>{t('dryRun.then', { count: option.unmet.length, stage: t(`stage.${to}`) })}</p>
            <UnmetGuards unmet={option.unmet} />
          </div>
        ) : null}
      </div>
    </details>
  );
}
