/** The domain's `resultsAreHidden`, for statements that count or look for comments without reading them. */
import { Prisma } from '@plenary/database';

/** Whether the round under this alias hides its comments from everybody but their authors. */
export function isHiding(round: string, now: Date): Prisma.Sql {
  const alias = Prisma.raw(round);
  return Prisma.sql`(${alias}.hides_results AND ${alias}.numbered_at IS NULL AND ${alias}.closes_at > ${now}::timestamptz)`;
}
