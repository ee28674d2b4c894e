/**
 * What a coalition and its kinds of documents ask of a consensus call. A number that the coalition sets can only be
 * raised by a kind; where the coalition sets none, the kind's own stands, and at last the usual one.
 */
export interface DecisionRules {
  /** Whether an organisation counts once, however many of its people say where they stand. */
  oneVoice: boolean;
  /** How many days a published evaluation can be objected to. */
  objectionDays: number;
  /** How many voices must support a text before a consensus is designated on it. */
  supportingVoices: number;
  /** From how many stakeholder groups they must come. */
  stakeholderGroups: number;
}

export const USUAL_DECISION_RULES: DecisionRules = {
  oneVoice: false,
  objectionDays: 7,
  supportingVoices: 0,
  stakeholderGroups: 0,
};

/** The most that may be set of each number. */
export const MOST_OF_RULE = { objectionDays: 365, supportingVoices: 10_000, stakeholderGroups: 100 } as const;
export const RULE_NUMBERS = ['objectionDays', 'supportingVoices', 'stakeholderGroups'] as const;
export type RuleNumber = (typeof RULE_NUMBERS)[number];

export function decisionRules(own: Partial<DecisionRules>, coalition: Partial<DecisionRules>): DecisionRules {
  const number = (name: RuleNumber): number => {
    const set = coalition[name];
    return set === undefined ? (own[name] ?? USUAL_DECISION_RULES[name]) : Math.max(set, own[name] ?? 0);
  };
  return {
    oneVoice: coalition.oneVoice === true || own.oneVoice === true,
    objectionDays: number('objectionDays'),
    supportingVoices: number('supportingVoices'),
    stakeholderGroups: number('stakeholderGroups'),
  };
}

/** Whether a number may be set at all. */
export const isRuleNumber = (name: RuleNumber, value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= MOST_OF_RULE[name];
