/** Whom a new targeted round asks by name, and until when: a list that grows, each of whom can be taken off it. */
import { instantOf } from '@plenary/domain';
import { Button, Deadline, Field, Icon, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { newId } from '../platform/ids';
import { choiceKey, ReviewerChoice, type Choice } from './reviewer-choice';
import { useReviewFault } from './review-state';
import styles from './reviewers.module.css';

export interface PickedReviewer extends Choice {
  requestId: string;
}

interface ReviewersFieldProps {
  coalition: string;
  value: readonly PickedReviewer[];
  due: string;
  zone: string;
  /** Reasons for which the list, or one of it, was not taken. */
  faults: Readonly<Record<string, string>>;
  onChange: (value: PickedReviewer[]) => void;
  onDue: (due: string) => void;
}

export function ReviewersField({ coalition, value, due, zone, faults, onChange, onDue }: ReviewersFieldProps) {
  const { t } = useMessages();
  const faultOf = useReviewFault();
  const [chosen, setChosen] = useState<Choice | null>(null);
  const instant = due ? instantOf(due, zone) : null;
  return (
    <fieldset className={styles.field}>
      <legend>{t('reviewers.title')}</legend>
      <p className="pl-field-hint">{t('reviewers.hint')}</p>
      {value.length > 0 ? (
        <ul className={styles.picked}>
          {value.map((one, place) => {
            const fault = faultOf(faults[`reviewers.${place}`], one.name);
            return (
              <li key={one.requestId}>
                <span dir="auto">{one.name}</span>
                <Button
                  tone="quiet"
                  aria-label={t('reviewers.drop', { name: one.name })}
                  onClick={() => onChange(value.filter((other) => other !== one))}
                >
                  <Icon name="close" />
                </Button>
                {fault ? (
                  <span className="pl-field-fault" role="alert">
                    {fault}
                  </span>
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : null}
      <div className={styles.row}>
        <ReviewerChoice
          coalition={coalition}
          taken={new Set(value.map(choiceKey))}
          value={chosen ? choiceKey(chosen) : ''}
          fault={faultOf(faults['reviewers'])}
          onChange={setChosen}
        />
        <Button
          disabled={!chosen}
          onClick={() => {
            if (!chosen) return;
            onChange([...value, { ...chosen, requestId: newId() }]);
            setChosen(null);
          }}
        >
          {t('reviewers.add')}
        </Button>
      </div>
      {value.length > 0 ? (
        <>
          <Field label={t('reviewers.due')} hint={t('reviewers.dueHint')} fault={faultOf(faults['reviewsDueLocal'])}>
            {(control) => (
              <input {...control} type="datetime-local" value={due} onChange={(event) => onDue(event.target.value)} />
            )}
          </Field>
          {instant ? <Deadline at={instant.toISOString()} zone={zone} label={t('reviewers.dueIs')} /> : null}
        </>
      ) : null}
    </fieldset>
  );
}
