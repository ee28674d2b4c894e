/** The fields of a form whose answers are texts by their names: a line, some words, or one of a list. */
import type { Action } from '@plenary/domain';
import { Field, useMessages } from '@plenary/ui';
import type { HTMLAttributes } from 'react';
import { fieldFault, type Fault } from './errors';

/** Whose something can be: a group's, or the whole coalition's where the value is empty. */
export interface Owner {
  value: string;
  label: string;
}

interface Owned {
  viewerCan: readonly Action[];
  groups: readonly { id: string; code: string; title: string; viewerCan: readonly Action[] }[];
}

/** For whom the viewer may do it: the whole coalition, called `whole`, and single groups. */
export function ownersOf({ groups, viewerCan }: Owned, action: Action, whole: string): Owner[] {
  return [
    ...(viewerCan.includes(action) ? [{ value: '', label: whole }] : []),
    ...groups
      .filter((group) => group.viewerCan.includes(action))
      .map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
  ];
}

interface FormFieldProps<Name extends string> {
  name: Name;
  label: string;
  hint?: string;
  required?: boolean;
  /** How the whole form stands. */
  values: Readonly<Record<Name, string>>;
  fault: Fault | null;
  onChange: (change: Readonly<Record<string, string>>) => void;
}

interface LineProps<Name extends string> extends FormFieldProps<Name> {
  type?: 'text' | 'date' | 'datetime-local' | 'number' | 'url';
  /** The least that a number may be. */
  min?: number;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  dir?: 'auto' | 'ltr';
}

export function LineField<Name extends string>(props: LineProps<Name>) {
  const {
    name,
    label,
    hint,
    required = false,
    values,
    fault,
    onChange,
    type = 'text',
    min,
    inputMode,
    dir = 'auto',
  } = props;
  const messages = useMessages();
  return (
    <Field label={label} hint={hint} required={required} fault={fieldFault(messages, fault, name)}>
      {(control) => (
        <input
          {...control}
          type={type}
          min={min}
          inputMode={inputMode}
          required={required}
          dir={dir}
          value={values[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
}

export function WordsField<Name extends string>(props: FormFieldProps<Name>) {
  const { name, label, hint, required = false, values, fault, onChange } = props;
  const messages = useMessages();
  return (
    <Field label={label} hint={hint} required={required} fault={fieldFault(messages, fault, name)}>
      {(control) => (
        <textarea
          {...control}
          required={required}
          dir="auto"
          rows={3}
          value={values[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
}

interface PickProps<Name extends string> extends FormFieldProps<Name> {
  options: readonly { value: string; label: string }[];
}

export function PickField<Name extends string>(props: PickProps<Name>) {
  const { name, label, hint, required = false, values, fault, onChange, options } = props;
  const messages = useMessages();
  return (
    <Field label={label} hint={hint} required={required} fault={fieldFault(messages, fault, name)}>
      {(control) => (
        <select {...control} value={values[name]} onChange={(event) => onChange({ [name]: event.target.value })}>
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
