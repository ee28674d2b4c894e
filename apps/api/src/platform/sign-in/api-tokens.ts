/**
 * Whose token a request brings. A token is a prefix that scanners for leaked secrets can know, its id, and 256 random
 * bits of which only the SHA-256 is kept: what is random needs no slow hash. One statement finds it together with who
 * its person is now, what her roles are and what time it is; nothing is kept between requests.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { TokenScope } from '@plenary/domain';
import type { Database } from '../database';
import { isUuid } from '../checks';
import type { SignedIn } from './signed-in';

const PREFIX = 'plenary_';
const SHAPE = /^plenary_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;
/** The last use is kept to the minute, so that a script does not write with each of its requests. */
const USED_EVERY = 60_000;

export interface TokenBearer extends SignedIn {
  token: { id: string; scopes: TokenScope[] };
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** What a token's maker is shown once, and what is kept of it. */
export function mintToken(id: string): { secret: string; hash: Uint8Array<ArrayBuffer> } {
  const random = randomBytes(32).toString('base64url');
  return { secret: `${PREFIX}${id.replaceAll('-', '')}_${random}`, hash: new Uint8Array(hashOf(random)) };
}

/** What stands behind `Bearer`; null where a request brings no such header. */
export function bearerIn(header: string | undefined): string | null {
  const given = header?.trim() ?? '';
  return /^Bearer(?: |$)/i.test(given) ? given.slice('Bearer'.length).trim() : null;
}

const TEXT = `
  SELECT t.hash, t.scopes::text[] AS scopes, t.last_used_at AS "lastUsedAt",
    u.id AS "accountId", lower(u.email) AS address, l.person_id AS "personId",
    (SELECT json_agg(json_build_object('role', h.role, 'groupId', h.group_id, 'coalitionId', h.coalition_id))
      FROM role_assignments h WHERE h.person_id = l.person_id AND h."to" IS NULL) AS roles,
    date_trunc('milliseconds', plenary_now()) AS now
  FROM api_tokens t
  JOIN account_links l ON l.account_id = t.account_id
  JOIN sign_in."user" u ON u.id = l.account_id
  WHERE t.id = $1 AND t.ended_at IS NULL AND t.expires_at > plenary_now() AND u."emailVerified"`;

interface Row {
  hash: Buffer;
  scopes: TokenScope[];
  lastUsedAt: Date | null;
  accountId: string;
  address: string;
  personId: string;
  roles: SignedIn['roles'] | null;
  now: Date;
}

/** Null for what is no token, not one of ours, ended or too old: which of these is nobody's to know. */
export async function findBearer({ pool }: Pick<Database, 'pool'>, bearer: string): Promise<TokenBearer | null> {
  const [, bare = '', random = ''] = SHAPE.exec(bearer) ?? [];
  const id = bare.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (!isUuid(id)) return null;
  const { rows } = await pool.query<Row>({ name: 'token-bearer', text: TEXT, values: [id] });
  const row = rows[0];
  if (!row || !timingSafeEqual(row.hash, hashOf(random))) return null;
  const { accountId, address, personId, roles, now, scopes, lastUsedAt } = row;
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() > USED_EVERY)
    await pool.query(
      'UPDATE api_tokens SET last_used_at = $2 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $2)',
      [id, now],
    );
  return { account: { id: accountId, address }, personId, roles: roles ?? [], now, token: { id, scopes } };
}
