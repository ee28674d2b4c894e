import type { CoalitionRule, CoalitionRuleFacts } from './coalition-rules';
import { COALITION_RULES, checkCoalitionRules } from './coalition-rules';

const NOW = new Date('2026-11-27T00:00:00Z');
const KEPT: CoalitionRuleFacts = {
  keptOut: 0,
  closedGroups: 0,
  unpublishedReports: 0,
  stakeholderGroups: 3,
  withoutMinority: 0,
  lastReportAt: new Date('2025-11-27T00:00:01Z'),
  now: NOW,
};
const BREAKS: Record<CoalitionRule, Partial<CoalitionRuleFacts>> = {
  OPEN_MEMBERSHIP: { keptOut: 1 },
  OPEN_LIST: { closedGroups: 1 },
  OPEN_ARCHIVE: { unpublishedReports: 1 },
  STAKEHOLDER_GROUPS: { stakeholderGroups: 2 },
  MINORITY_VIEWS: { withoutMinority: 1 },
  YEARLY_REPORT: { lastReportAt: new Date('2025-11-27T00:00:00Z') },
};

describe('the rules of a coalition', () => {
  it('are kept where nothing stands against them', () => {
    expect(checkCoalitionRules(KEPT).map(({ rule, met }) => [rule, met])).toEqual(
      COALITION_RULES.map((rule) => [rule, true]),
    );
  });

  it.each(COALITION_RULES)('%s alone is broken by its own fact', (rule) => {
    const broken = checkCoalitionRules({ ...KEPT, ...BREAKS[rule] }).filter(({ met }) => !met);
    expect(broken.map((check) => check.rule)).toEqual([rule]);
  });

  it('say until when the next report is due', () => {
    expect(checkCoalitionRules(KEPT).at(-1)?.at).toEqual(new Date('2026-11-27T00:00:01Z'));
  });
});
