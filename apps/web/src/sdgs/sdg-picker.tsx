/**
 * One of the goals or targets, found by its number or by a word: two controls of the browser's own, so keys do it all. That
 * nothing is chosen yet is a line of its own: a list in which none is chosen shows its first as if it were.
 */
import { sdgGoals } from '@plenary/domain';
import { Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { sdgsMatching } from './sdgs-matching';
import styles from './sdgs.module.css';

interface SdgPickerProps {
  value: string;
  fault?: string | null;
  /** What is mapped already, and cannot be once more. */
  taken: readonly string[];
  onChange: (code: string) => void;
}

export function SdgPicker({ value, fault = null, taken, onChange }: SdgPickerProps) {
  const { t } = useMessages();
  const [words, setWords] = useState('');
  const found = sdgsMatching(sdgGoals(), words, value);
  return (
    <>
      <Field label={t('sdgs.find')}>
        {(control) => (
          <input {...control} type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        )}
      </Field>
      <Field
        label={t('sdgs.target')}
        required
        fault={fault}
        {...(found.length === 0 ? { hint: t('sdgs.noMatch') } : {})}
      >
        {(control) => (
          <select
            {...control}
            className={`${control.className} ${styles.picker}`}
            required
            size={8}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          >
            <option value="">{t('sdgs.choose')}</option>
            {found.map(({ code, label, hasGoal, targets }) => (
              <optgroup key={code} label={t('sdgs.goalName', { code, label })}>
                {hasGoal ? (
                  <option value={code} disabled={taken.includes(code)}>
                    {t('sdgs.whole', { code, label })}
                  </option>
                ) : null}
                {targets.map((target) => (
                  <option key={target.code} value={target.code} disabled={taken.includes(target.code)}>
                    {t('sdgs.goalName', { code: target.code, label: target.label })}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
