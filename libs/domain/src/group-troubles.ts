/**
 * Which groups are in trouble, and why: what somebody should look at in their texts, together with what concerns the group
 * itself. The most pressing reason decides who comes first; a coordinator of fifty groups reads from the top.
 */
import type { Alert, Waiter } from './attention';
import { ALERTS } from './attention';
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
}

export interface TroubleOf<Text> {
  trouble: GroupTrouble;
  /** The texts that are meant, in the order in which they were given; none where it is the group itself. */
  texts: Text[];
  /** Who mends what concerns the group itself: the chair it has, or else the coordinator. */
  on?: Extract<Waiter, 'CHAIRS' | 'COORDINATOR'>;
}

export interface TroubledGroup<Group, Text> {
  group: Group;
  troubles: TroubleOf<Text>[];
}

const isAlert = (trouble: GroupTrouble): trouble is Extract<GroupTrouble, Alert> =>
  (ALERTS as readonly string[]).includes(trouble);

function troublesOf<Text extends AlertedText>(group: GroupStanding, texts: readonly Text[]): TroubleOf<Text>[] {
  // Who does not work any more misses no chair.
  const isAtWork = group.state === 'ACTIVE' || group.state === 'PROPOSED';
  const hasChair = !group.vacancies.includes('CHAIR');
  const own: Record<'NO_CHAIR' | 'NO_REPORT', boolean> = {
    NO_CHAIR: isAtWork && !hasChair,
    NO_REPORT: group.reporting?.state === 'OVERDUE',
  };
  return GROUP_TROUBLES.flatMap((trouble): TroubleOf<Text>[] => {
    if (!isAlert(trouble)) return own[trouble] ? [{ trouble, texts: [], on: hasChair ? 'CHAIRS' : 'COORDINATOR' }] : [];
    const meant = texts.filter(({ alerts }) => alerts.some(({ alert }) => alert === trouble));
    return meant.length > 0 ? [{ trouble, texts: meant }] : [];
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
    .sort(
      (a, b) =>
        first(a) - first(b) ||
        b.troubles.length - a.troubles.length ||
        a.group.code.localeCompare(b.group.code, 'en', { numeric: true }),
    );
}
