/** The only database calls of a removal. */
import type { RoleAssignment, Transaction } from '@plenary/database';
import { ERASED_WORDS, FORMER_MEMBER, ROUND_LEADERS } from '@plenary/domain';
import type { RemovalCounts } from '@plenary/domain';

type Client = Pick<Transaction, '$queryRaw' | 'roleAssignment'>;

/** All that is counted, by one statement. */
export async function count(client: Client, personId: string): Promise<RemovalCounts> {
  const [row] = await client.$queryRaw<RemovalCounts[]>`
    WITH she AS (SELECT id FROM persons WHERE id = ${personId}::uuid OR merged_into_id = ${personId}::uuid),
      accounts AS (SELECT account_id AS id FROM account_links WHERE person_id IN (SELECT id FROM she)),
      mailboxes AS (SELECT address FROM person_addresses WHERE person_id IN (SELECT id FROM she)),
      spoken AS (SELECT id FROM comments WHERE author_id IN (SELECT id FROM she)),
      offices AS (SELECT group_id FROM role_assignments
        WHERE person_id IN (SELECT id FROM she) AND role NOT IN ('MEMBER', 'OBSERVER') AND group_id IS NOT NULL)
    SELECT
      (SELECT count(*)::int FROM mailboxes) AS addresses,
      (SELECT count(*)::int FROM affiliations WHERE person_id IN (SELECT id FROM she)) AS affiliations,
      (SELECT count(*)::int FROM accounts) AS accounts,
      (SELECT count(*)::int FROM sign_in."session" WHERE "userId" IN (SELECT id FROM accounts)) AS "signIns",
      (SELECT count(*)::int FROM role_assignments WHERE person_id IN (SELECT id FROM she) AND "to" IS NULL) AS roles,
      (SELECT count(*)::int FROM saved_views WHERE person_id IN (SELECT id FROM she)) AS views,
      (SELECT count(*)::int FROM outbox_mails WHERE address IN (SELECT address FROM mailboxes)) AS mails,
      (SELECT count(*)::int FROM open_comments WHERE address IN (SELECT address FROM mailboxes))
        + (SELECT count(*)::int FROM join_requests WHERE address IN (SELECT address FROM mailboxes)) AS forms,
      (SELECT count(*)::int FROM spoken) AS comments,
      (SELECT count(*)::int FROM comment_versions WHERE comment_id IN (SELECT id FROM spoken)) AS versions,
      (SELECT count(*)::int FROM positions WHERE person_id IN (SELECT id FROM she) AND reason IS NOT NULL)
        + (SELECT count(*)::int FROM disposition_responses WHERE answered_by IN (SELECT id FROM she) AND text IS NOT NULL)
        + (SELECT count(*)::int FROM review_answers WHERE answered_by IN (SELECT id FROM she) AND word IS NOT NULL)
        + (SELECT count(*)::int FROM evaluation_objections WHERE objector_id IN (SELECT id FROM she))
        + (SELECT count(*)::int FROM minutes_amendments WHERE proposed_by IN (SELECT id FROM she)) AS statements,
      (SELECT count(*)::int FROM entries WHERE actor_id IN (SELECT id FROM she)) AS acts,
      (SELECT count(*)::int FROM publications p JOIN documents d ON d.id = p.document_id
        WHERE d.group_id IN (SELECT group_id FROM offices)) AS publications`;
  return row as RemovalCounts;
}

/** Her roles of today, in the order in which their streams are taken. */
export async function rolesOf(client: Client, personId: string): Promise<RoleAssignment[]> {
  const rows = await client.roleAssignment.findMany({ where: { personId, to: null } });
  const stream = (one: RoleAssignment): string => one.groupId ?? '';
  return rows.sort((a, b) => stream(a).localeCompare(stream(b)) || a.id.localeCompare(b.id));
}

/** How many others hold what she holds: coordinate the coalition, or answer for the group's rounds. */
export function othersInOffice(client: Client, { personId, coalitionId, groupId }: RoleAssignment): Promise<number> {
  return client.roleAssignment.count({
    where: {
      ...{ coalitionId, groupId, to: null, personId: { not: personId } },
      role: groupId ? { in: [...ROUND_LEADERS] } : 'COORDINATOR',
    },
  });
}

/** The coalitions in whose record it is said that somebody was removed. */
export async function coalitionsOf(tx: Transaction, personId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT coalition_id AS id FROM role_assignments WHERE person_id = ${personId}::uuid
    UNION SELECT coalition_id FROM comments WHERE author_id = ${personId}::uuid ORDER BY id`;
  return rows.map(({ id }) => id);
}

export async function lock(tx: Transaction, personId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM persons WHERE id = ${personId}::uuid FOR UPDATE`;
}

export async function erase(tx: Transaction, personId: string, at: Date, words: boolean): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM address_proofs WHERE person_id = ${personId}::uuid
      OR address IN (SELECT address FROM person_addresses WHERE person_id = ${personId}::uuid)`;
  await tx.$executeRaw`
    SELECT erase_person(${personId}::uuid, ${at}, ${FORMER_MEMBER}, ${words ? ERASED_WORDS : null})`;
}
