/**
 * A picture of time for rows of marks and bars: quarters, today's line, and the earlier dates of what moved. Time runs
 * from left to right in every language. It is to be looked at; whoever shows it stands a table with the same beside it.
 */
import type { Ref } from 'react';
import { useMessages } from './messages/messages-provider';
import { layoutTimeline, type PlacedItem, type TimelineItem, type TimelineRow } from './timeline-layout';

export type MarkLook = 'ahead' | 'soon' | 'late' | 'met' | 'missed' | 'dropped' | 'rolled' | 'round';

export interface TimelineMark extends TimelineItem {
  look: MarkLook;
  /** Said when one points at it. */
  title: string;
}

interface TimelineProps {
  label: string;
  rows: readonly TimelineRow<TimelineMark>[];
  now: Date;
  /** How much room there is, in units of the screen: quarters widen with it. */
  room?: number;
  svg?: Ref<SVGSVGElement>;
}

const LANE = 26;
const HEAD = 34;
const PAD = 10;
const RAIL = 64;
/** Words stand behind the last mark. */
const WORDS = 200;
const QUARTER = { least: 120, most: 340 };

/** Shapes that differ without their colour. */
const SHAPES: Record<Exclude<MarkLook, 'round'>, string> = {
  ahead: 'M0 -6A6 6 0 1 1 0 6A6 6 0 1 1 0 -6Z',
  soon: 'M0 -7L7 0L0 7L-7 0Z',
  late: 'M0 -7L7 6L-7 6Z',
  met: 'M-6 0L-2 5L7 -6',
  missed: 'M-5 -5L5 5M5 -5L-5 5',
  dropped: 'M-6 0L6 0',
  rolled: 'M-6 0L5 0M1 -4L5 0L1 4',
};

export function Timeline({ label, rows, now, room = 0, svg }: TimelineProps) {
  const { t } = useMessages();
  const count = layoutTimeline(rows, now).quarters.length;
  const quarterWidth = Math.min(QUARTER.most, Math.max(QUARTER.least, Math.floor((room - RAIL - WORDS) / count)));
  const { width, rows: placed, quarters, todayX } = layoutTimeline(rows, now, quarterWidth);
  const heights = placed.map(({ lanes }) => lanes * LANE + PAD);
  const tops = heights.map((_, index) => HEAD + heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  const height = HEAD + heights.reduce((sum, one) => sum + one, 0) + PAD;
  return (
    <svg
      ref={svg}
      className="pl-timeline"
      role="img"
      aria-label={label}
      width={width + RAIL + PAD}
      height={height}
      viewBox={`${-RAIL} 0 ${width + RAIL + PAD} ${height}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      {quarters.map(({ year, quarter, x }) => (
        <g key={x}>
          <line className="pl-timeline-quarter" x1={x} x2={x} y1={12} y2={height} />
          <text className="pl-timeline-tick" x={x + 6} y={20}>
            {t('timeline.quarter', { quarter, year: String(year) })}
          </text>
        </g>
      ))}
      {placed.map(({ key, label: name, items }, index) => (
        <g key={key} transform={`translate(0 ${tops[index] ?? 0})`}>
          <line className="pl-timeline-row" x1={-RAIL} x2={width + PAD} y1={0} y2={0} />
          <text className="pl-timeline-name" x={-RAIL + 6} y={LANE / 2 + PAD}>
            {name}
          </text>
          {items.map((one) => (
            <Mark key={one.item.key} {...one} />
          ))}
        </g>
      ))}
      <line className="pl-timeline-today" x1={todayX} x2={todayX} y1={HEAD - 10} y2={height} />
      <text className="pl-timeline-now" x={todayX + 4} y={HEAD - 3}>
        {t('timeline.today')}
      </text>
    </svg>
  );
}

function Mark({ item, lane, x, startX, formerX }: PlacedItem<TimelineMark>) {
  const y = lane * LANE + LANE / 2 + PAD / 2;
  const furthest = Math.max(x, ...formerX);
  const drawn =
    item.look === 'round' ? (
      <rect className="pl-timeline-bar" x={startX} y={y - 5} width={Math.max(3, x - startX)} height={10} rx={3} />
    ) : (
      <>
        {formerX.length > 0 ? (
          <line className="pl-timeline-slip" x1={Math.min(startX, x)} x2={furthest} y1={y} y2={y} />
        ) : null}
        {formerX.map((at, index) => (
          <circle key={index} className="pl-timeline-former" cx={at} cy={y} r={4} />
        ))}
        <path
          className={`pl-timeline-mark pl-timeline-${item.look}`}
          d={SHAPES[item.look]}
          transform={`translate(${x} ${y})`}
        />
      </>
    );
  return (
    <g>
      <title>{item.title}</title>
      {drawn}
      <text className="pl-timeline-label" x={furthest + 11} y={y + 4}>
        {item.label}
      </text>
    </g>
  );
}
