/** Many rows a few hundred at a time: one statement writes a part, and between two an act can say how far it is. */
const PART = 250;

export function inParts<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / PART) }, (_, at) => rows.slice(at * PART, (at + 1) * PART));
}
