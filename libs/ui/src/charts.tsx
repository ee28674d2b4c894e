/**
 * Three small pictures of numbers: pairs of bars, a bar for each day, circles in a table of rows and columns. What
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
