/**
 * Where things stand on a picture of time: each row in as many lanes as it takes so that neither marks nor their words
 * overlap, quarters above, today's line through all. Pure, in plain units, so that it can be drawn anywhere.
 */

const DAY = 86_400_000;

export interface TimelineItem {
  key: string;
  label: string;
  /** An instant, ISO 8601: where the mark stands, or where a bar ends. */
  at: string;
  /** Where a bar begins; a mark has none. */
  from?: string;
  /** Earlier dates of a mark that moved, the first one first. */
  former?: readonly string[];
}

export interface TimelineRow<Item extends TimelineItem = TimelineItem> {
  key: string;
  label: string;
  items: readonly Item[];
}

export interface PlacedItem<Item> {
  item: Item;
  lane: number;
  /** From the left edge of the picture's time. */
  x: number;
  /** Where the bar begins, or the first of the earlier dates. */
  startX: number;
  formerX: number[];
}

export interface PlacedRow<Item> {
  key: string;
  label: string;
  lanes: number;
  items: PlacedItem<Item>[];
}

export interface Quarter {
  year: number;
  quarter: 1 | 2 | 3 | 4;
  x: number;
}

export interface TimelineLayout<Item> {
  width: number;
  rows: PlacedRow<Item>[];
  quarters: Quarter[];
  todayX: number;
}

/** Room that a label takes; letters of the tool's face are about this wide at its small size. */
const LETTER = 6.2;
const GAP = 18;

const quarterStart = (at: number): number => {
  const day = new Date(at);
  return Date.UTC(day.getUTCFullYear(), Math.floor(day.getUTCMonth() / 3) * 3, 1);
};
const nextQuarter = (start: number): number => quarterStart(start + 95 * DAY);

/** Time runs from the quarter before everything that is shown, and before today, to the end of the last one. */
export function layoutTimeline<Item extends TimelineItem>(
  rows: readonly TimelineRow<Item>[],
  now: Date,
  quarterWidth = 150,
): TimelineLayout<Item> {
  const instants = rows.flatMap(({ items }) =>
    items.flatMap(({ at, from, former = [] }) =>
      [at, ...(from ? [from] : []), ...former].map((one) => Date.parse(one)),
    ),
  );
  const first = quarterStart(Math.min(now.getTime(), ...instants));
  const last = Math.max(now.getTime(), ...instants);
  const quarters: Quarter[] = [];
  for (let start = first; start <= last; start = nextQuarter(start)) {
    const day = new Date(start);
    quarters.push({
      year: day.getUTCFullYear(),
      quarter: (Math.floor(day.getUTCMonth() / 3) + 1) as Quarter['quarter'],
      x: quarters.length * quarterWidth,
    });
  }
  // Quarters are of one width each, though they differ by a day or two.
  const place = (instant: string | number): number => {
    const at = typeof instant === 'number' ? instant : Date.parse(instant);
    const start = quarterStart(at);
    const year = new Date(start).getUTCFullYear();
    const quarter = Math.floor(new Date(start).getUTCMonth() / 3) + 1;
    const index = quarters.findIndex((one) => one.year === year && one.quarter === quarter);
    return (index + (at - start) / (nextQuarter(start) - start)) * quarterWidth;
  };
  const placed = rows.map(({ key, label, items }): PlacedRow<Item> => {
    const ends: number[] = [];
    const inLanes = items
      .map((item) => {
        const x = place(item.at);
        const formerX = (item.former ?? []).map(place);
        return { item, x, formerX, startX: Math.min(x, ...formerX, item.from ? place(item.from) : x) };
      })
      .sort((a, b) => a.startX - b.startX)
      .map((one): PlacedItem<Item> => {
        const free = ends.findIndex((end) => end <= one.startX);
        const lane = free < 0 ? ends.length : free;
        ends[lane] = Math.max(one.x, ...one.formerX) + GAP + one.item.label.length * LETTER + GAP;
        return { ...one, lane };
      });
    return { key, label, lanes: Math.max(1, ends.length), items: inLanes };
  });
  const longest = Math.max(
    quarters.length * quarterWidth,
    ...placed.flatMap(({ items }) => items.map(({ x, item }) => x + GAP + item.label.length * LETTER)),
  );
  return { width: Math.ceil(longest), rows: placed, quarters, todayX: place(now.getTime()) };
}
