/** A signed-in account says who it is: a name, and what else she wants to say. */
import { IntroduceMyselfDocument } from '@plenary/graphql';
import { Button, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { Refused } from '../platform/screen';
import { useViewerState } from '../platform/viewer';
import { useDo } from '../platform/use-screen';
import styles from './people.module.css';

interface IntroduceFormProps {
  coalition?: { stakeholderGroups: readonly string[]; regions: readonly string[] } | undefined;
}

export function IntroduceForm({ coalition }: IntroduceFormProps) {
  const messages = useMessages();
  const { t } = messages;
  const { refresh } = useViewerState();
  const introduce = useDo(IntroduceMyselfDocument);
  const [personId] = useState(() => newId());
  const [given, setGiven] = useState({ name: '', organisation: '', stakeholderGroup: '', region: '' });
  const pick = (field: 'stakeholderGroup' | 'region', options: readonly string[]) => (
    <Field label={t(`introduce.${field}`)}>
      {(control) => (
        <select
          {...control}
          value={given[field]}
          onChange={(event) => setGiven({ ...given, [field]: event.target.value })}
        >
          <option value="">{t('introduce.rather')}</option>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <form
      className={styles.introduce}
      onSubmit={(event) => {
        event.preventDefault();
        const { name, organisation, stakeholderGroup, region } = given;
        void introduce
          .act({
            input: {
              personId,
              name,
              organisation: organisation || null,
              stakeholderGroup: stakeholderGroup || null,
              region: region || null,
            },
          })
          .then(({ data }) => data && refresh());
      }}
    >
      <p className="pl-soft">{t('introduce.lede')}</p>
      <div className={styles.columns}>
        <Field label={t('introduce.name')} required fault={fieldFault(messages, introduce.fault, 'name')}>
          {(control) => (
            <input
              {...control}
              autoComplete="name"
              value={given.name}
              onChange={(event) => setGiven({ ...given, name: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('introduce.organisation')}>
          {(control) => (
            <input
              {...control}
              autoComplete="organization"
              value={given.organisation}
              onChange={(event) => setGiven({ ...given, organisation: event.target.value })}
            />
          )}
        </Field>
        {pick('stakeholderGroup', coalition?.stakeholderGroups ?? [])}
        {pick('region', coalition?.regions ?? [])}
      </div>
      <Refused fault={introduce.fault} />
      <div>
        <Button type="submit" tone="primary" busy={introduce.busy}>
          {t('introduce.done')}
        </Button>
      </div>
    </form>
  );
}
