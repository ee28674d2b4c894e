/** What changed with a new revision, in words and by how much. */
import { CHANGE_CLASSES } from '@plenary/domain';
import type { ChangeClass } from '@plenary/graphql';
import { Field, useMessages } from '@plenary/ui';
import { fieldFault, type Fault } from '../platform/errors';

export interface Change {
  changeLog: string;
  changeClass: ChangeClass;
}

interface ChangeFieldsProps {
  value: Change;
  labels: { changeLog: string; hint?: string; changeClass: string };
  fault: Fault | null;
  onChange: (value: Change) => void;
}

export function ChangeFields({ value, labels, fault, onChange }: ChangeFieldsProps) {
  const messages = useMessages();
  return (
    <>
      <Field
        label={labels.changeLog}
        required
        fault={fieldFault(messages, fault, 'changeLog')}
        {...(labels.hint ? { hint: labels.hint } : {})}
      >
        {(control) => (
          <textarea
            {...control}
            required
            dir="auto"
            value={value.changeLog}
            onChange={(event) => onChange({ ...value, changeLog: event.target.value })}
          />
        )}
      </Field>
      <Field label={labels.changeClass} required>
        {(control) => (
          <select
            {...control}
            value={value.changeClass}
            onChange={(event) =>
              onChange({
                ...value,
                changeClass: CHANGE_CLASSES.find((one) => one === event.target.value) ?? value.changeClass,
              })
            }
          >
            {CHANGE_CLASSES.map((one) => (
              <option key={one} value={one}>
                {messages.t(`changeClass.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
