/** One question of a form: its label, a hint, and why an answer was not taken. The control is named by all three. */
import { useId, type ReactNode } from 'react';
import { useMessages } from './messages/messages-provider';

export interface FieldControl {
  id: string;
  className: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
}

interface FieldProps {
  label: string;
  hint?: string;
  fault?: string | null;
  required?: boolean;
  children: (control: FieldControl) => ReactNode;
}

export function Field({ label, hint, fault, required = false, children }: FieldProps) {
  const { t } = useMessages();
  const id = useId();
  const described = [hint ? `${id}-hint` : null, fault ? `${id}-fault` : null].filter(Boolean).join(' ');
  return (
    <div className="pl-field">
      <label className="pl-field-label" htmlFor={id}>
        {label}
        {required ? null : <span className="pl-muted"> {t('field.optional')}</span>}
      </label>
      {children({
        id,
        className: 'pl-input',
        ...(described ? { 'aria-describedby': described } : {}),
        ...(fault ? { 'aria-invalid': true } : {}),
        ...(required ? { 'aria-required': true } : {}),
      })}
      {hint ? (
        <span id={`${id}-hint`} className="pl-field-hint">
          {hint}
        </span>
      ) : null}
      {fault ? (
        <span id={`${id}-fault`} className="pl-field-fault" role="alert">
          {fault}
        </span>
      ) : null}
    </div>
  );
}

interface ChoicesProps<Value extends string> {
  legend: string;
  name: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** One of a few, as radio buttons that look like what they are: pressed or not. */
export function Choices<Value extends string>({ legend, name, value, options, onChange }: ChoicesProps<Value>) {
  return (
    <fieldset className="pl-choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="pl-choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
