/**
 * Which groups are in trouble, and why: what somebody should look at in their texts, together with what concerns the group
 * itself. The most pressing reason decides who comes first; a coordinator of fifty groups reads from the top.
 */
import type { Alert, Waiter, WaitReason } from './attention';
import { ALERTS } from './attention';
import { byCode } from './codes';
import type { ReportingState } from './progress-reports';
import type { GroupState, Role } from './vocabulary';

/** In the order in which they press. A round that ends soon is no trouble of a group. */
export const GROUP_TROUBLES = [
  'OBJECTION',
  'NO_CHAIR',
  'MILESTONE_OVERDUE',
  'NO_REPORT',
  'OLD_COMMENTS',
  'NO_EDITOR',
  'STILL',
  'MILESTONE_SLIPPED',
  'NO_VOICE',
] as const satisfies readonly (Exclude<Alert, 'ENDS_SOON'> | 'NO_CHAIR' | 'NO_REPORT')[];
export type GroupTrouble = (typeof GROUP_TROUBLES)[number];

export interface GroupStanding {
  id: string;
  code: string;
  state: GroupState;
  vacancies: readonly Role[];
  reporting?: { state: ReportingState } | null;
}

/** A text with what somebody should look at. */
export interface AlertedText {
  groupId: string;
  alerts: readonly { alert: Alert }[];
  waiting: readonly { reason: WaitReason; on: Waiter }[];
}

export interface TroubleOf<Text> {
  trouble: GroupTrouble;
  /** The texts that are meant, in the order in which they were given; none where it is the group itself. */
  texts: Text[];
  /** Who can mend it, each once. */
  on: Waiter[];
}

export interface TroubledGroup<Group, Text> {
  group: Group;
  troubles: TroubleOf<Text>[];
}

const isAlert = (trouble: GroupTrouble): trouble is Extract<GroupTrouble, Alert> =>
  (ALERTS as readonly string[]).includes(trouble);

/** Whom each trouble of texts waits on; where that says nobody, it is the chair, or else the coordinator. */
const MENDERS: Record<Extract<GroupTrouble, Alert>, (text: AlertedText) => Waiter[]> = {
  OBJECTION: () => ['COORDINATOR'],
  OLD_COMMENTS: ({ waiting }) => waiting.flatMap(({ reason, on }) => (reason === 'DISPOSITIONS' ? [on] : [])),
  NO_EDITOR: () => [],
  NO_VOICE: () => [],
  MILESTONE_OVERDUE: ({ waiting }) => waiting.map(({ on }) => on),
  MILESTONE_SLIPPED: ({ waiting }) => waiting.map(({ on }) => on),
  STILL: ({ waiting }) => waiting.map(({ on }) => on),
};

function troublesOf<Text extends AlertedText>(group: GroupStanding, texts: readonly Text[]): TroubleOf<Text>[] {
  // Who does not work any more misses no chair.
  const isAtWork = group.state === 'ACTIVE' || group.state === 'PROPOSED';
  const hasChair = !group.vacancies.includes('CHAIR');
  const own: Record<'NO_CHAIR' | 'NO_REPORT', boolean> = {
    NO_CHAIR: isAtWork && !hasChair,
    NO_REPORT: group.reporting?.state === 'OVERDUE',
  };
  return GROUP_TROUBLES.flatMap((trouble): TroubleOf<Text>[] => {
    const usual: Waiter[] = [hasChair ? 'CHAIRS' : 'COORDINATOR'];
    if (!isAlert(trouble)) return own[trouble] ? [{ trouble, texts: [], on: usual }] : [];
    const meant = texts.filter(({ alerts }) => alerts.some(({ alert }) => alert === trouble));
    const on = [...new Set(meant.flatMap(MENDERS[trouble]))];
    return meant.length > 0 ? [{ trouble, texts: meant, on: on.length > 0 ? on : usual }] : [];
  });
}

/** The groups in trouble, the most pressing first; among equals the one with more, and then by code. */
export function groupsInTrouble<Group extends GroupStanding, Text extends AlertedText>(
  groups: readonly Group[],
  texts: readonly Text[],
): TroubledGroup<Group, Text>[] {
  const byGroup = Map.groupBy(texts, ({ groupId }) => groupId);
  const first = ({ troubles: [one] }: TroubledGroup<Group, Text>): number =>
    one ? GROUP_TROUBLES.indexOf(one.trouble) : GROUP_TROUBLES.length;
  return groups
    .map((group) => ({ group, troubles: troublesOf(group, byGroup.get(group.id) ?? []) }))
    .filter(({ troubles }) => troubles.length > 0)
    .sort((a, b) => first(a) - first(b) || b.troubles.length - a.troubles.length || byCode(a.group, b.group));
}
