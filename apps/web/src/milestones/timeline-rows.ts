/** From groups with their milestones and rounds to the rows of a picture of time. */
import type { Messages, MarkLook, TimelineMark, TimelineRow } from '@plenary/ui';
import { zoneName } from '@plenary/ui';
import type { GroupWithMilestones } from './milestones-screen';

const BY_STATE = { AHEAD: 'ahead', DUE_SOON: 'soon', OVERDUE: 'late' } as const satisfies Record<string, MarkLook>;
const BY_RESOLUTION = {
  MET: 'met',
  MISSED: 'missed',
  DROPPED: 'dropped',
  ROLLED_FORWARD: 'rolled',
} as const satisfies Record<string, MarkLook>;

/** A label's length on the picture; the table has the whole of it. */
const SHORT = 30;
const shortened = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text);

export function timelineRows(
  groups: readonly GroupWithMilestones[],
  { t, instant }: Messages,
  past: boolean,
): TimelineRow<TimelineMark>[] {
  return groups
    .map(({ id, code, milestones, documents }): TimelineRow<TimelineMark> => {
      const marks = milestones
        .filter(({ resolution }) => past || !resolution)
        .map((one): TimelineMark => {
          const state = one.resolution
            ? t(`milestone.resolution.${one.resolution}`)
            : t(`milestone.state.${one.state}`);
          return {
            key: one.id,
            label: shortened(one.title),
            at: one.dueAt,
            former: one.slips.map(({ dueAt }) => dueAt),
            look: one.resolution ? BY_RESOLUTION[one.resolution] : BY_STATE[one.state as keyof typeof BY_STATE],
            title: `${one.title}: ${instant(one.dueAt, one.zone, { year: true })} ${zoneName(one.zone)}, ${state}`,
          };
        });
      const rounds = documents.flatMap((document) =>
        document.rounds
          .filter(({ closesAt }) => past || Date.parse(closesAt) > Date.now() - 30 * 86_400_000)
          .map((round): TimelineMark => ({
            key: round.id,
            label: `${document.code} ${round.code}`,
            at: round.closesAt,
            from: round.opensAt,
            look: 'round',
            title: `${document.title}, ${round.code}`,
          })),
      );
      return { key: id, label: code, items: [...rounds, ...marks] };
    })
    .filter(({ items }) => items.length > 0);
}
