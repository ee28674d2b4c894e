/** What a coalition asks of its decisions, for every kind of document; a kind can only ask for more. */
import { RULE_NUMBERS, USUAL_DECISION_RULES } from '@plenary/domain';
import { SetDecisionRulesDocument, type RoundRulesQuery } from '@plenary/graphql';
import { Button, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { RuleFields, rulesOf, typedRules } from './rule-fields';
import styles from './rounds.module.css';

interface DecisionRulesFormProps {
  coalition: NonNullable<RoundRulesQuery['coalition']>;
  onConflict: () => void;
}

export function DecisionRulesForm({ coalition, onConflict }: DecisionRulesFormProps) {
  const { t } = useMessages();
  const { decisionSettings } = coalition;
  const save = useDo(SetDecisionRulesDocument);
  const [typed, setTyped] = useState(() => typedRules(decisionSettings));
  return (
    <form
      className={styles.form}
      aria-labelledby="decision-rules"
      onSubmit={(event) => {
        event.preventDefault();
        const { version } = decisionSettings;
        void save
          .act({ input: { coalitionId: coalition.id, version, rules: rulesOf(typed) } })
          .then(({ fault }) => fault?.code === 'CONFLICT' && onConflict());
      }}
    >
      <h2 id="decision-rules">{t('decisionRules.title')}</h2>
      <p className="pl-soft">{t('decisionRules.lede')}</p>
      <RuleFields
        typed={typed}
        onTyped={setTyped}
        fault={save.fault}
        hint={(name) => t('decisionRules.usual', { count: USUAL_DECISION_RULES[name] })}
        names={RULE_NUMBERS}
      />
      <Refused fault={save.fault} />
      <div className="pl-row">
        <Button type="submit" tone="primary" busy={save.busy}>
          {t('rules.save')}
        </Button>
        {decisionSettings.version > 0 && !save.fault ? <span role="status">{t('rules.saved')}</span> : null}
      </div>
    </form>
  );
}
