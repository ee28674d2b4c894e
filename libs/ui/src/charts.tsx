/**
 * Four small pictures of numbers: pairs of bars, bars of parts, a bar for each day, circles in a table of rows and
 * columns. What
 * differs in meaning differs in shape and has its number beside it; whoever shows one stands a table with the same below.
 */
import type { Ref } from 'react';

interface Picture {
  label: string;
  /** How much room there is, in units of the screen. */
  room: number;
  svg?: Ref<SVGSVGElement>;
}

const LEAST = 260;
const WORD = 16;
const BAR = 14;

export interface Pair {
  key: string;
  name: string;
  /** Null is withheld: its bar has no length that could be read. */
  values: readonly { label: string; value: number | null }[];
}

/** Bars that belong together, with the words above them: the first is open, the second is full. */
export function PairBars({ label, room, svg, pairs }: Picture & { pairs: readonly Pair[] }) {
  const width = Math.max(LEAST, room);
  const most = Math.max(1, ...pairs.flatMap(({ values }) => values.map(({ value }) => value ?? 0)));
  const widest = Math.max(...pairs.flatMap(({ values }) => values.map((one) => one.label.length)));
  const scale = Math.max(20, width - 14 - widest * 7) / most;
  const heights = pairs.map(({ values }) => WORD + values.length * BAR + 12);
  const height = heights.reduce((sum, one) => sum + one, 0);
  return (
    <svg
      ref={svg}
      className="pl-chart"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      {pairs.map(({ key, name, values }, index) => (
        <g key={key} transform={`translate(0 ${heights.slice(0, index).reduce((sum, one) => sum + one, 0)})`}>
          <text className="pl-chart-name" x={0} y={12}>
            {name}
          </text>
          {values.map((one, at) => {
            const long = one.value === null ? 14 : one.value * scale;
            const look = one.value === null ? 'pl-chart-withheld' : at === 0 ? 'pl-chart-open' : 'pl-chart-full';
            return (
              <g key={at} transform={`translate(0 ${WORD + at * BAR})`}>
                <rect className={look} x={0.5} y={1.5} width={long} height={BAR - 4} />
                <text className="pl-chart-value" x={long + 6} y={BAR - 4}>
                  {one.label}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

export interface PartBar {
  key: string;
  name: string;
  /** The parts in words, beside the bar. */
  says: string;
  /** In one order for all bars; the first is full, the second open, the third dotted. */
  parts: readonly number[];
}

const PART_LOOKS = ['pl-chart-full', 'pl-chart-open', 'pl-chart-dotted'] as const;
const LINE = 44;
const GAP = 28;
/** From here on two columns are easier to see at once than one. */
const WIDE = 760;

/** A bar for each name, made of its parts side by side; where there is none, a dashed outline stands for the gap. */
export function PartBars({ label, room, svg, bars }: Picture & { bars: readonly PartBar[] }) {
  const width = Math.max(LEAST, room);
  const columns = width >= WIDE ? 2 : 1;
  const column = (width - GAP * (columns - 1)) / columns;
  const lines = Math.ceil(bars.length / columns);
  const most = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, one) => sum + one, 0)));
  const widest = Math.max(...bars.map(({ says }) => says.length));
  // Parts that are few keep a width that can be counted by eye.
  const scale = Math.min(22, Math.max(40, column - 14 - widest * 6.2) / most);
  return (
    <svg
      ref={svg}
      className="pl-chart"
      role="img"
      aria-label={label}
      width={width}
      height={lines * LINE}
      viewBox={`0 0 ${width} ${lines * LINE}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      {bars.map(({ key, name, says, parts }, at) => {
        const left = Math.floor(at / lines) * (column + GAP);
        const long = parts.reduce((sum, one) => sum + one, 0) * scale;
        return (
          <g key={key} transform={`translate(${left} ${(at % lines) * LINE})`}>
            <text className="pl-chart-name" x={0} y={13}>
              {name}
            </text>
            {long === 0 ? <rect className="pl-chart-withheld" x={0.5} y={20.5} width={14} height={11} /> : null}
            {parts.map((count, part) =>
              count > 0 ? (
                <rect
                  key={part}
                  className={PART_LOOKS[part] ?? 'pl-chart-open'}
                  x={0.5 + parts.slice(0, part).reduce((sum, one) => sum + one, 0) * scale}
                  y={20.5}
                  width={count * scale}
                  height={11}
                />
              ) : null,
            )}
            <text className="pl-chart-value" x={Math.max(long, 14) + 8} y={30}>
              {says}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const DAYS_HIGH = 130;

/** A bar for each day, the first and the last named, the highest with its number. */
export function DayBars({
  label,
  room,
  svg,
  days,
}: Picture & { days: readonly { key: string; name: string; count: number }[] }) {
  const width = Math.max(LEAST, room);
  const most = Math.max(1, ...days.map(({ count }) => count));
  const step = width / Math.max(1, days.length);
  const first = days[0];
  const last = days.at(-1);
  const highest = days.findIndex(({ count }) => count === most);
  return (
    <svg
      ref={svg}
      className="pl-chart"
      role="img"
      aria-label={label}
      width={width}
      height={DAYS_HIGH + 42}
      viewBox={`0 0 ${width} ${DAYS_HIGH + 42}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <line className="pl-chart-line" x1={0} x2={width} y1={DAYS_HIGH + 20} y2={DAYS_HIGH + 20} />
      {days.map(({ key, name, count }, at) => {
        const high = (count / most) * DAYS_HIGH;
        return (
          <g key={key}>
            <title>{`${name}: ${count}`}</title>
            <rect
              className="pl-chart-full"
              x={at * step + step * 0.1}
              y={DAYS_HIGH + 20 - high}
              width={Math.max(1, Math.min(28, step * 0.8))}
              height={high}
            />
            {at === highest && count > 0 ? (
              <text className="pl-chart-value" x={at * step + step * 0.1} y={DAYS_HIGH + 14 - high}>
                {count}
              </text>
            ) : null}
          </g>
        );
      })}
      <text className="pl-chart-value" x={0} y={DAYS_HIGH + 36}>
        {first?.name}
      </text>
      {last && last !== first ? (
        <text className="pl-chart-value" x={width} y={DAYS_HIGH + 36} textAnchor="end">
          {last.name}
        </text>
      ) : null}
    </svg>
  );
}

export interface CircleRow {
  key: string;
  name: string;
  /** In the order of the columns. */
  counts: readonly number[];
}

interface CirclesProps extends Picture {
  columns: readonly { key: string; name: string; foot: string }[];
  rows: readonly CircleRow[];
  foot: string;
}

const ROW = 34;
const NAME = 64;
/** Room for the last name, which leans out of its column. */
const LEAN = 44;
const COLUMN = { least: 56, most: 120 };
const HEAD = 96;

/** How many stand where: the area of a circle is its number. Its columns' names stand upright, so that all fit. */
export function Circles({ label, room, svg, columns, rows, foot }: CirclesProps) {
  const step = Math.min(
    COLUMN.most,
    Math.max(COLUMN.least, Math.floor((room - NAME - LEAN) / Math.max(1, columns.length))),
  );
  const width = NAME + step * columns.length + LEAN;
  const height = HEAD + ROW * rows.length + 30;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const middle = (at: number) => NAME + at * step + step / 2;
  return (
    <svg
      ref={svg}
      className="pl-chart"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      {columns.map(({ key, name, foot: stay }, at) => (
        <g key={key}>
          <line className="pl-chart-line" x1={middle(at)} x2={middle(at)} y1={HEAD} y2={height - 22} />
          <text className="pl-chart-value" transform={`translate(${middle(at) + 4} ${HEAD - 6}) rotate(-38)`}>
            {name}
          </text>
          <text className="pl-chart-value" x={middle(at)} y={height - 6} textAnchor="middle">
            {stay}
          </text>
        </g>
      ))}
      <text className="pl-chart-value" x={0} y={height - 6}>
        {foot}
      </text>
      {rows.map(({ key, name, counts }, row) => (
        <g key={key} transform={`translate(0 ${HEAD + row * ROW})`}>
          <line className="pl-chart-line" x1={0} x2={width} y1={0} y2={0} />
          <text className="pl-chart-name" x={0} y={ROW / 2 + 4}>
            {name}
          </text>
          {counts.map((count, at) =>
            count > 0 ? (
              <g key={at}>
                <circle className="pl-chart-open" cx={middle(at)} cy={ROW / 2} r={7 + 9 * Math.sqrt(count / most)} />
                <text className="pl-chart-count" x={middle(at)} y={ROW / 2 + 4} textAnchor="middle">
                  {count}
                </text>
              </g>
            ) : null,
          )}
        </g>
      ))}
    </svg>
  );
}
