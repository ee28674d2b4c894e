/** The kinds of documents that a new coalition starts with; they are its own from then on. */
import type { DecisionRules, RoundKind, Stage } from '@plenary/domain';
import { PROGRESS_KIND, STANDARDS_KIND } from '@plenary/domain';

const WHOLE_WAY = [
  'PROPOSED',
  'CALL_FOR_ADOPTION',
  'DRAFTING',
  'LAST_CALL',
  'CHAIR_GO_AHEAD',
  'WRITE_UP',
  'PUBLIC_CONSULTATION',
  'COALITION_APPROVAL',
  'PUBLISHED',
] as const satisfies readonly Stage[];

const without = (...left: Stage[]): Stage[] => WHOLE_WAY.filter((stage) => !left.includes(stage));

export interface KindSeed {
  code: string;
  title: string;
  stages: Stage[];
  minimumDays: Partial<Record<RoundKind, number>>;
  responseDays: number;
  decisionRules?: Partial<DecisionRules>;
}

export const FIRST_KINDS: readonly KindSeed[] = [
  { code: 'research-report', title: 'Research report', stages: [...WHOLE_WAY], minimumDays: {}, responseDays: 7 },
  {
    code: 'policy-recommendations',
    title: 'Policy recommendations',
    stages: [...WHOLE_WAY],
    minimumDays: {},
    responseDays: 14,
  },
  { code: 'guideline', title: 'Guideline', stages: without('CALL_FOR_ADOPTION'), minimumDays: {}, responseDays: 7 },
  { code: STANDARDS_KIND, title: 'Standards list', stages: [...WHOLE_WAY], minimumDays: {}, responseDays: 7 },
  // The short way of small texts: one last call of any length, no consultation, no waiting for answers.
  {
    code: 'working-paper',
    title: 'Working paper',
    stages: without('CALL_FOR_ADOPTION', 'WRITE_UP', 'PUBLIC_CONSULTATION'),
    minimumDays: { LAST_CALL: 0 },
    responseDays: 0,
    decisionRules: { objectionDays: 0 },
  },
  {
    code: 'session-report',
    title: 'Session report',
    stages: without('CALL_FOR_ADOPTION', 'WRITE_UP', 'PUBLIC_CONSULTATION'),
    minimumDays: { LAST_CALL: 2 },
    responseDays: 0,
    decisionRules: { objectionDays: 0 },
  },
  // Drafted from the record and presented; who wants comments on it holds a last call of any length.
  {
    code: PROGRESS_KIND,
    title: 'Progress report',
    stages: ['DRAFTING', 'LAST_CALL', 'CHAIR_GO_AHEAD', 'COALITION_APPROVAL', 'PUBLISHED'],
    minimumDays: { LAST_CALL: 0 },
    responseDays: 0,
    decisionRules: { objectionDays: 0 },
  },
  // Takeaways and calls to action are due within hours: drafted, approved, published.
  {
    code: 'session-outcome',
    title: 'Session outcome',
    stages: ['DRAFTING', 'COALITION_APPROVAL', 'PUBLISHED'],
    minimumDays: {},
    responseDays: 0,
    decisionRules: { objectionDays: 0 },
  },
];

export const STAKEHOLDER_GROUPS = [
  'Academia',
  'Civil society',
  'Government',
  'Intergovernmental organisation',
  'Private sector',
  'Technical community',
];
export const REGIONS = [
  'Africa',
  'Asia and the Pacific',
  'Eastern Europe',
  'Latin America and the Caribbean',
  'North America',
  'Western Europe',
];
