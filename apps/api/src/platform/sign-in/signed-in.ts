/**
 * Who a cookie signs in, by one prepared statement that also brings what nearly every request asks next: her roles and
 * the time. Nothing is kept between requests, so that a sign-in or a role that has ended has ended for the next one.
 * Only what needs nothing done is answered here; everything else goes better-auth's own way.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Standing } from '@plenary/domain';
import { asWhoever } from '../asker';
import type { Database } from '../database';
import type { SignIn } from './sign-in';
import { RENEWED_AFTER_DAYS, SIGN_IN_DAYS } from './sign-in';

export interface SignedIn {
  account: { id: string; address: string };
  personId: string;
  roles: Standing['roles'];
  now: Date;
}

const TEXT = `
  SELECT u.id, lower(u.email) AS address, l.person_id AS "personId",
    (SELECT json_agg(json_build_object('role', h.role, 'groupId', h.group_id, 'coalitionId', h.coalition_id))
      FROM role_assignments h WHERE h.person_id = l.person_id AND h."to" IS NULL) AS roles,
    date_trunc('milliseconds', plenary_now()) AS now
  FROM sign_in.session s
  JOIN sign_in."user" u ON u.id = s."userId"
  JOIN account_links l ON l.account_id = u.id
  WHERE s.token = $1 AND s."expiresAt" > $2 AND u."emailVerified"`;

const DAY = 24 * 60 * 60 * 1000;

/** The token in a signed cookie, or null where the signature is not ours. */
function tokenIn(cookies: string, name: string, secret: string): string | null {
  const start = `; ${cookies}`.indexOf(`; ${name}=`);
  if (start < 0) return null;
  const [value = ''] = cookies.slice(start + name.length + 1).split(';', 1);
  const dot = value.lastIndexOf('.');
  if (dot < 1) return null;
  try {
    const token = decodeURIComponent(value.slice(0, dot));
    const given = Buffer.from(decodeURIComponent(value.slice(dot + 1)), 'base64');
    const ours = createHmac('sha256', secret).update(token).digest();
    return given.length === ours.length && timingSafeEqual(given, ours) ? token : null;
  } catch {
    return null;
  }
}

/** Null where better-auth has to be asked: no sign-in, one that is due for renewal, or an account without a person. */
export async function findSignedIn(
  { pool }: Pick<Database, 'pool'>,
  signIn: Pick<SignIn, '$context'>,
  cookies: string,
): Promise<SignedIn | null> {
  const { authCookies, secret } = await signIn.$context;
  const token = tokenIn(cookies, authCookies.sessionToken.name, secret);
  if (!token) return null;
  const notDueBefore = new Date(Date.now() + (SIGN_IN_DAYS - RENEWED_AFTER_DAYS) * DAY);
  type Row = SignedIn['account'] & Omit<SignedIn, 'account' | 'roles'> & { roles: SignedIn['roles'] | null };
  const values = [token, notDueBefore];
  const { rows } = await asWhoever(() => pool.query<Row>({ name: 'signed-in', text: TEXT, values }));
  const row = rows[0];
  if (!row) return null;
  const { id, address, personId, roles, now } = row;
  return { account: { id, address }, personId, roles: roles ?? [], now };
}
