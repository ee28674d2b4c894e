/** What a proposal says: its title, what it is needed for, and what is to be done. */
import { Field, useMessages } from '@plenary/ui';
import { fieldFault, type Fault } from '../platform/errors';

export interface ProposalText {
  title: string;
  need: string;
  actionPlan: string;
}

interface ProposalWordsProps {
  value: ProposalText;
  fault: Fault | null;
  onChange: (value: ProposalText) => void;
}

export function ProposalWords({ value, fault, onChange }: ProposalWordsProps) {
  const messages = useMessages();
  const { t } = messages;
  const long = (name: 'need' | 'actionPlan', label: string) => (
    <Field label={label} hint={t('proposals.later')} fault={fieldFault(messages, fault, name)}>
      {(control) => (
        <textarea
          {...control}
          dir="auto"
          rows={5}
          value={value[name]}
          onChange={(event) => onChange({ ...value, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <Field label={t('proposals.title')} required fault={fieldFault(messages, fault, 'title')}>
        {(control) => (
          <input
            {...control}
            required
            dir="auto"
            value={value.title}
            onChange={(event) => onChange({ ...value, title: event.target.value })}
          />
        )}
      </Field>
      {long('need', t('proposals.need'))}
      {long('actionPlan', t('proposals.plan'))}
    </>
  );
}
