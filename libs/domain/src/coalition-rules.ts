/**
 * The rules that the IGF has for its dynamic coalitions, as a checklist that checks itself: open membership, open lists,
 * open archives, at least three stakeholder groups, minority views in each output, and a report every year. Each line
 * is worked out from the record; nobody ticks it.
 */
export const COALITION_RULES = [
  'OPEN_MEMBERSHIP',
  'OPEN_LIST',
  'OPEN_ARCHIVE',
  'STAKEHOLDER_GROUPS',
  'MINORITY_VIEWS',
  'YEARLY_REPORT',
] as const;
export type CoalitionRule = (typeof COALITION_RULES)[number];

/** From so many stakeholder groups the members of a coalition come at least. */
export const LEAST_STAKEHOLDER_GROUPS = 3;
/** A round whose answers are not published so many days after its end is not in the open archive. */
export const ARCHIVE_DAYS = 90;

const YEAR = 365 * 24 * 60 * 60 * 1000;

export interface CoalitionRuleFacts {
  /** People who were taken out by another's hand and cannot come back by themselves. */
  keptOut: number;
  /** Active groups that discussed in the last year, and only behind their own door. */
  closedGroups: number;
  /** Rounds for more than their group that ended long ago with comments, without a published report. */
  unpublishedReports: number;
  /** Stakeholder groups from which members come. */
  stakeholderGroups: number;
  /** Published documents in which no minority view stands, nor that none was received. */
  withoutMinority: number;
  /** When the last yearly report went out, and where none did, when the coalition began. */
  lastReportAt: Date;
  now: Date;
}

export interface RuleCheck {
  rule: CoalitionRule;
  met: boolean;
  /** How many stand against it; for stakeholder groups how many there are. */
  count: number;
  /** Until when, where it has a date. */
  at: Date | null;
}

const none = (count: number): Omit<RuleCheck, 'rule'> => ({ met: count === 0, count, at: null });

const CHECKS: Record<CoalitionRule, (facts: CoalitionRuleFacts) => Omit<RuleCheck, 'rule'>> = {
  OPEN_MEMBERSHIP: ({ keptOut }) => none(keptOut),
  OPEN_LIST: ({ closedGroups }) => none(closedGroups),
  OPEN_ARCHIVE: ({ unpublishedReports }) => none(unpublishedReports),
  STAKEHOLDER_GROUPS: ({ stakeholderGroups: count }) => ({ met: count >= LEAST_STAKEHOLDER_GROUPS, count, at: null }),
  MINORITY_VIEWS: ({ withoutMinority }) => none(withoutMinority),
  YEARLY_REPORT: ({ lastReportAt, now }) => {
    const at = new Date(lastReportAt.getTime() + YEAR);
    return { met: at > now, count: at > now ? 0 : 1, at };
  },
};

export function checkCoalitionRules(facts: CoalitionRuleFacts): RuleCheck[] {
  return COALITION_RULES.map((rule) => ({ rule, ...CHECKS[rule](facts) }));
}
