import { USUAL_DECISION_RULES, decisionRules, isRuleNumber, type DecisionRules } from './decision-rules';

describe('the rules of a decision', () => {
  it.each<[string, Partial<DecisionRules>, Partial<DecisionRules>, Partial<DecisionRules>]>([
    ['are the usual ones where nobody says otherwise', {}, {}, USUAL_DECISION_RULES],
    [
      'are the kind’s where the coalition sets none',
      { objectionDays: 0, supportingVoices: 3 },
      {},
      { objectionDays: 0, supportingVoices: 3 },
    ],
    [
      'are the coalition’s where it sets them',
      {},
      { objectionDays: 14, stakeholderGroups: 2 },
      { objectionDays: 14, stakeholderGroups: 2 },
    ],
    ['are raised by a kind', { supportingVoices: 9 }, { supportingVoices: 5 }, { supportingVoices: 9 }],
    ['are not lowered by a kind', { objectionDays: 0 }, { objectionDays: 7 }, { objectionDays: 7 }],
    ['give one voice where the coalition says so', { oneVoice: false }, { oneVoice: true }, { oneVoice: true }],
    ['give one voice where the kind says so', { oneVoice: true }, { oneVoice: false }, { oneVoice: true }],
  ])('%s', (_, own, coalition, expected) => {
    expect(decisionRules(own, coalition)).toMatchObject(expected);
  });

  it('are whole numbers from none to the most', () => {
    expect([0, 7, 365].map((days) => isRuleNumber('objectionDays', days))).toEqual([true, true, true]);
    expect([-1, 1.5, 366, Number.NaN].some((days) => isRuleNumber('objectionDays', days))).toBe(false);
  });
});
