/** A coordinator sets what holds for every round: least days by kind, and what becomes of late comments. */
import { paths } from '@plenary/domain';
import {
  RoundRulesDocument,
  SetRoundRulesDocument,
  type LateComments,
  type RoundKind,
  type RoundRulesQuery,
} from '@plenary/graphql';
import { Button, Field, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useGroupAddress } from '../platform/address';
import { fieldFault } from '../platform/errors';
import { NotFound, Refused, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { DecisionRulesForm } from './decision-rules-form';
import styles from './rounds.module.css';

export function RoundRulesScreen() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(RoundRulesDocument, { coalition: slug });
  const coalition = asked.data?.coalition;
  useTitle(t('rules.title'));
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  if (!coalition.viewerCan.includes('SET_ROUND_RULES')) return <NotFound />;
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('rules.title') }]} />
      <div className="pl-page">
        <h1>{t('rules.title')}</h1>
        <p className="pl-lede">{t('rules.lede')}</p>
        <RulesForm key={coalition.roundRules.version} coalition={coalition} onConflict={asked.refresh} />
        {coalition.viewerCan.includes('SET_DECISION_RULES') ? (
          <DecisionRulesForm
            key={`decisions ${coalition.decisionSettings.version}`}
            coalition={coalition}
            onConflict={asked.refresh}
          />
        ) : null}
      </div>
    </>
  );
}

interface RulesFormProps {
  coalition: NonNullable<RoundRulesQuery['coalition']>;
  onConflict: () => void;
}

const CHOICES = ['REFUSE', 'ACCEPT_AS_LATE'] as const satisfies readonly LateComments[];

function RulesForm({ coalition, onConflict }: RulesFormProps) {
  const messages = useMessages();
  const { t } = messages;
  const { roundRules } = coalition;
  const save = useDo(SetRoundRulesDocument);
  const [late, setLate] = useState<LateComments>(roundRules.lateComments);
  const [days, setDays] = useState<Partial<Record<RoundKind, string>>>(() =>
    Object.fromEntries(roundRules.minimumDays.map((one) => [one.kind, one.days?.toString() ?? ''])),
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const minimumDays = roundRules.minimumDays.map(({ kind }) => ({
          kind,
          days: days[kind] ? Number(days[kind]) : null,
        }));
        const { version } = roundRules;
        void save
          .act({ input: { coalitionId: coalition.id, version, minimumDays, lateComments: late } })
          .then(({ fault }) => fault?.code === 'CONFLICT' && onConflict());
      }}
    >
      {roundRules.minimumDays.map(({ kind, usual }) => (
        <Field
          key={kind}
          label={t('rules.days', { kind: t(`round.kind.${kind}`) })}
          hint={t('rules.usual', { count: usual })}
          fault={fieldFault(messages, save.fault, kind)}
        >
          {(control) => (
            <input
              {...control}
              type="number"
              min={0}
              max={365}
              step={1}
              value={days[kind] ?? ''}
              onChange={(event) => setDays({ ...days, [kind]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Field label={t('rules.late')}>
        {(control) => (
          <select
            {...control}
            value={late}
            onChange={(event) => setLate(CHOICES.find((one) => one === event.target.value) ?? 'REFUSE')}
          >
            {CHOICES.map((one) => (
              <option key={one} value={one}>
                {t(`rules.late.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Refused fault={save.fault} />
      <div className="pl-row">
        <Button type="submit" tone="primary" busy={save.busy}>
          {t('rules.save')}
        </Button>
        {roundRules.version > 0 && !save.fault ? <span role="status">{t('rules.saved')}</span> : null}
      </div>
    </form>
  );
}
