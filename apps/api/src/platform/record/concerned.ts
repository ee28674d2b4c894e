/**
 * Whom a comment concerns in person: those for whom it may look different from what their roles say, because they
 * wrote, support or speak for it or for what stands around it, or stood back from it.
 */
import type { Database } from '../database';

// The list comes out of a query of its own: a plan then does not depend on how long it is, and is made once. Planning this
// behind row-level security takes longer than running it.
const TEXT = `
  WITH asked AS MATERIALIZED (SELECT ARRAY(SELECT unnest($1::uuid[])) AS ids),
  family AS (
    SELECT s.id AS subject, s.id, s.coalition_id, s.author_id, s.organisation_id
    FROM comments s WHERE s.id = ANY((SELECT ids FROM asked)::uuid[])
    UNION ALL
    SELECT s.id, c.id, c.coalition_id, c.author_id, c.organisation_id
    FROM comments s JOIN comments c ON c.coalition_id = s.coalition_id AND c.parent_id = s.id
    WHERE s.id = ANY((SELECT ids FROM asked)::uuid[])
    UNION ALL
    SELECT s.id, c.id, c.coalition_id, c.author_id, c.organisation_id
    FROM comments s JOIN comments c ON c.coalition_id = s.coalition_id AND c.id = s.parent_id
    WHERE s.id = ANY((SELECT ids FROM asked)::uuid[]))
  SELECT subject, author_id AS person FROM family
  UNION
  SELECT f.subject, p.person FROM family f
  JOIN recusals x ON x.coalition_id = f.coalition_id AND x.comment_id = f.id
  CROSS JOIN LATERAL (VALUES (x.person_id), (x.substitute_id)) p (person)
  UNION
  SELECT f.subject, e.person_id FROM family f
  JOIN comment_supports e ON e.coalition_id = f.coalition_id AND e.comment_id = f.id
  UNION
  SELECT f.subject, k.person_id FROM family f
  JOIN organisation_speakers k ON k.coalition_id = f.coalition_id AND k.organisation_id = f.organisation_id`;

export async function findConcerned(
  pool: Database['pool'],
  comments: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const concerned = new Map<string, Set<string>>();
  if (comments.length === 0) return concerned;
  const { rows } = await pool.query<{ subject: string; person: string }>({
    name: 'concerned',
    text: TEXT,
    values: [comments],
  });
  for (const { subject, person } of rows) {
    const known = concerned.get(subject);
    if (known) known.add(person);
    else concerned.set(subject, new Set([person]));
  }
  return concerned;
}
