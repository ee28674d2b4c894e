/** Rows that the database answered as JSON, as the object mapper would have given them. */

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$/;
/** Which columns hold instants; words that look like one stay words. */
const TELLS_WHEN = /(^|_)(at|by|since|until|from|to)$/;

export function revived<Row>(json: unknown): Row {
  return Object.fromEntries(
    Object.entries(json as Record<string, unknown>).map(([column, value]) => [
      column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      TELLS_WHEN.test(column) && typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value,
    ]),
  ) as Row;
}
