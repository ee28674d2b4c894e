/** The end of a reply period: a day and a time in the round's zone, or nothing. */
import { instantOf } from '@plenary/domain';
import { Deadline, Field, useMessages } from '@plenary/ui';

const FAULTS = ['too-short', 'too-long', 'malformed', 'not-later'] as const;

interface RepliesFieldProps {
  value: string;
  zone: string;
  /** The reason for which it was not taken. */
  fault: string | undefined;
  hint: string;
  required?: boolean;
  onChange: (value: string) => void;
}

export function RepliesField({ value, zone, fault, hint, required = false, onChange }: RepliesFieldProps) {
  const { t } = useMessages();
  const instant = value ? instantOf(value, zone) : null;
  const known = FAULTS.find((one) => one === fault);
  return (
    <>
      <Field
        label={t('round.replies')}
        hint={hint}
        required={required}
        fault={known ? t(`round.repliesFault.${known}`) : null}
      >
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            required={required}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {instant ? <Deadline at={instant.toISOString()} zone={zone} label={t('round.repliesClose')} /> : null}
    </>
  );
}
