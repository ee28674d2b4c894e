/** One kind: its name, the least days of its rounds, and for each stage which conditions hold before it. */
import { STAGE_RULES, type StageGuard } from '@plenary/domain';
import { SetDocumentKindDocument, type KindLineFragment, type RoundKind, type Stage } from '@plenary/graphql';
import { Button, Field, Notice, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import styles from './document-kinds.module.css';

interface KindFormProps {
  kind: KindLineFragment;
  onConflict: () => void;
}

type Condition = KindLineFragment['gates'][number]['guards'][number];

/** What is asked for now or usually stands open; what could be asked for beside it is folded away. */
const isAsked = ({ locked, usual, holds }: Condition): boolean => locked || usual || holds;

type Chosen = Partial<Record<Stage, ReadonlySet<string>>>;

export function KindForm({ kind, onConflict }: KindFormProps) {
  const messages = useMessages();
  const { t } = messages;
  const save = useDo(SetDocumentKindDocument);
  const [saved, setSaved] = useState(false);
  const [title, setTitle] = useState(kind.title);
  const [responseDays, setResponseDays] = useState(String(kind.responseDays));
  const [days, setDays] = useState<Partial<Record<RoundKind, string>>>(() =>
    Object.fromEntries(kind.minimumDays.map((one) => [one.kind, one.days?.toString() ?? ''])),
  );
  const [chosen, setChosen] = useState<Chosen>(() =>
    Object.fromEntries(
      kind.gates.map(({ stage, guards }) => [
        stage,
        new Set(guards.flatMap(({ guard, holds }) => (holds ? [guard as string] : []))),
      ]),
    ),
  );
  const holds = (stage: Stage, guard: string) => chosen[stage]?.has(guard) === true;
  const choose = (stage: Stage, guard: string, on: boolean) => {
    const next = new Set(chosen[stage]);
    if (on) next.add(guard);
    else next.delete(guard);
    setChosen({ ...chosen, [stage]: next });
  };
  // A kind has rounds of the stages that it goes through; a targeted one it can always have.
  const rounds = kind.minimumDays.filter(
    (one) => one.kind === 'TARGETED' || kind.stages.some((stage) => STAGE_RULES[stage].opensRound === one.kind),
  );
  const conditionOf = (stage: Stage, { guard, locked, usual }: Condition) => {
    const on = holds(stage, guard);
    const note = locked ? 'kinds.locked' : on === usual ? null : on ? 'kinds.added' : 'kinds.leftOut';
    return (
      <label key={guard} className={styles.condition}>
        <input
          type="checkbox"
          checked={on}
          disabled={locked}
          onChange={(event) => choose(stage, guard, event.target.checked)}
        />
        <span>
          {t(`condition.${guard as StageGuard}`)}
          {note ? <span className="pl-soft pl-small"> · {t(note)}</span> : null}
        </span>
      </label>
    );
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const input = {
          kindId: kind.id,
          version: kind.version,
          title,
          responseDays: Number(responseDays),
          minimumDays: kind.minimumDays.map((one) => ({
            kind: one.kind,
            days: days[one.kind] ? Number(days[one.kind]) : null,
          })),
          gates: kind.gates.map(({ stage, guards }) => ({
            stage,
            guards: guards.flatMap(({ guard }) => (holds(stage, guard) ? [guard] : [])),
          })),
        };
        setSaved(false);
        void save.act({ input }).then(({ data, fault }) => {
          if (data) setSaved(true);
          // What was chosen here stays; the version that is seen from now on is the other's.
          else if (fault.code === 'CONFLICT') onConflict();
        });
      }}
    >
      <div className={styles.pair}>
        <Field label={t('kinds.name')} required fault={fieldFault(messages, save.fault, 'title')}>
          {(control) => (
            <input {...control} required dir="auto" value={title} onChange={(event) => setTitle(event.target.value)} />
          )}
        </Field>
        <Field label={t('kinds.responseDays')} required fault={fieldFault(messages, save.fault, 'responseDays')}>
          {(control) => (
            <input
              {...control}
              required
              type="number"
              min={0}
              max={365}
              step={1}
              value={responseDays}
              onChange={(event) => setResponseDays(event.target.value)}
            />
          )}
        </Field>
        {rounds.map((one) => (
          <Field
            key={one.kind}
            label={t('kinds.days', { kind: t(`round.kind.${one.kind}`) })}
            hint={t('kinds.daysHint', { count: one.usual })}
            fault={fieldFault(messages, save.fault, `minimumDays.${one.kind}`)}
          >
            {(control) => (
              <input
                {...control}
                type="number"
                min={0}
                max={365}
                step={1}
                value={days[one.kind] ?? ''}
                onChange={(event) => setDays({ ...days, [one.kind]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      {kind.gates.map(({ stage, guards }) => (
        <fieldset key={stage} className={styles.gate}>
          <legend>{t('kinds.into', { stage: t(`stage.${stage}`) })}</legend>
          {guards.filter(isAsked).map((one) => conditionOf(stage, one))}
          {guards.every(isAsked) ? null : (
            <details className={styles.others}>
              <summary>
                {t('kinds.others', { count: guards.length - guards.filter(isAsked).length })}
                <span className="pl-visually-hidden"> {t('kinds.into', { stage: t(`stage.${stage}`) })}</span>
              </summary>
              {guards.filter((one) => !isAsked(one)).map((one) => conditionOf(stage, one))}
            </details>
          )}
        </fieldset>
      ))}
      {save.fault?.code === 'CONFLICT' ? (
        <Notice tone="refused" live title={t('kinds.changedMeanwhile')} />
      ) : (
        <Refused fault={save.fault} />
      )}
      <div className="pl-row">
        <Button type="submit" tone="primary" busy={save.busy}>
          {t('kinds.save')}
        </Button>
        {saved ? <span role="status">{t('kinds.saved')}</span> : null}
      </div>
    </form>
  );
}
