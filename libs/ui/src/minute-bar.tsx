/** Minutes of a slot in one bar, each part as wide as it is long; what goes beyond the slot is told apart. */
import { useMessages } from './messages/messages-provider';

interface MinuteBarProps {
  parts: readonly { id: string; title: string; minutes: number }[];
  /** The minutes of the slot. */
  slot: number;
}

export function MinuteBar({ parts, slot }: MinuteBarProps) {
  const { t } = useMessages();
  const total = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  const whole = Math.max(total, slot, 1);
  const starts = parts.map((_part, at) => parts.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0));
  return (
    <svg
      className="pl-minutes"
      viewBox={`0 0 ${whole} 6`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('agenda.bar', { total, slot })}
    >
      {parts.map(({ id, title, minutes }, at) => {
        const start = starts[at] ?? 0;
        const inside = Math.max(0, Math.min(minutes, slot - start));
        return (
          <g key={id} className={`pl-minutes-part pl-minutes-${at % 4}`}>
            <title>{`${title} · ${t('draft.minutes', { minutes })}`}</title>
            <rect x={start} y={0} width={inside} height={6} />
            {minutes > inside ? (
              <rect className="pl-minutes-over" x={start + inside} y={0} width={minutes - inside} height={6} />
            ) : null}
            {at > 0 ? <rect className="pl-minutes-gap" x={start} y={0} width={whole / 400} height={6} /> : null}
          </g>
        );
      })}
    </svg>
  );
}
