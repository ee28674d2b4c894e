/** The fields of the rules of a decision, for a coalition's own and for those of a kind. Empty leaves a rule open. */
import { MOST_OF_RULE, RULE_NUMBERS, type RuleNumber } from '@plenary/domain';
import type { DecisionSettingsInput } from '@plenary/graphql';
import { Field, useMessages } from '@plenary/ui';
import { fieldFault, type Fault } from '../platform/errors';

export type TypedRules = Record<RuleNumber, string> & { oneVoice: boolean };

type Settings = { [K in keyof DecisionSettingsInput]?: DecisionSettingsInput[K] };

export function typedRules(rules: Settings): TypedRules {
  const number = (name: RuleNumber) => [name, rules[name]?.toString() ?? ''] as const;
  return {
    oneVoice: rules.oneVoice === true,
    ...(Object.fromEntries(RULE_NUMBERS.map(number)) as Record<RuleNumber, string>),
  };
}

export function rulesOf({ oneVoice, ...numbers }: TypedRules): DecisionSettingsInput {
  const set = RULE_NUMBERS.map((name) => [name, numbers[name] === '' ? null : Number(numbers[name])] as const);
  return { oneVoice: oneVoice || null, ...Object.fromEntries(set) };
}

interface RuleFieldsProps {
  typed: TypedRules;
  onTyped: (typed: TypedRules) => void;
  fault: Fault | null;
  names: readonly RuleNumber[];
  hint: (name: RuleNumber) => string;
}

export function RuleFields({ typed, onTyped, fault, names, hint }: RuleFieldsProps) {
  const messages = useMessages();
  const { t } = messages;
  return (
    <>
      {names.map((name) => (
        <Field
          key={name}
          label={t(`decisionRules.${name}`)}
          hint={hint(name)}
          fault={fieldFault(messages, fault, name)}
        >
          {(control) => (
            <input
              {...control}
              type="number"
              min={0}
              max={MOST_OF_RULE[name]}
              step={1}
              value={typed[name]}
              onChange={(event) => onTyped({ ...typed, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <label className="pl-row">
        <input
          type="checkbox"
          checked={typed.oneVoice}
          onChange={(event) => onTyped({ ...typed, oneVoice: event.target.checked })}
        />
        {t('decisionRules.oneVoice')}
      </label>
    </>
  );
}
