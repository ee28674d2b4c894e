/**
 * The second factor. better-auth asks for it after a password alone, which would let a mailed link, a reset or a
 * provider pass it by. Here whoever has one is asked at every way in: whatever answer signs somebody in is taken back
 * until the code is given, except for the few paths that stand behind it, and for a passkey. No device is trusted for later.
 */
import type { Pool } from '@plenary/database';
import { paths } from '@plenary/domain';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { deleteSessionCookie } from 'better-auth/cookies';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Who is here has given the code, or is giving it, or has a session that did. */
const BEHIND_IT = new Set<string | undefined>([
  '/get-session',
  '/sign-out',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/two-factor/generate-backup-codes',
  '/passkey/add/options',
  '/passkey/add',
  '/passkey/rename',
  '/passkey/remove',
  // Unlocking the device that holds the key is a second factor itself.
  '/sign-in/passkey',
]);
/** Ways in on which a browser is led instead of answered. */
const LEADING = new Set<string | undefined>(['/magic-link/verify', '/callback/:id']);
/** What takes the second factor away or around needs the code once more, not only a browser that was left open. */
const WITH_CODE = new Set<string | undefined>([
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
  '/passkey/add/options',
]);
/** Beyond these a stolen browser learns no more by guessing. */
const GUESSES = { points: 5, duration: 15 * 60 };

const codeOf = (body: unknown): string => {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
  return typeof code === 'string' ? code : '';
};

export function secondFactor(pool: Pool) {
  const plugin = twoFactor({ issuer: 'Plenary', allowPasswordless: true, trustDeviceMaxAge: 0 });
  const [asking] = plugin.hooks.after;
  const guesses = new RateLimiterMemory(GUESSES);

  const giveCode = createAuthMiddleware(async (ctx) => {
    const session = await getSessionFromCtx(ctx);
    if (!session) throw new APIError('UNAUTHORIZED');
    // Whoever has no second factor takes none away by it.
    if (ctx.path === '/passkey/add/options' && session.user['twoFactorEnabled'] !== true) return;
    const key = session.user.id;
    const made = await guesses.get(key);
    if (made && made.remainingPoints <= 0) throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_ATTEMPTS' });
    try {
      // Refused by throwing: as a response, or with headers, a refusal would be an answer like any other.
      const asked = { asResponse: false, returnHeaders: false, returnStatus: false } as const;
      await plugin.endpoints.verifyTOTP({ ...ctx, ...asked, method: 'POST', body: { code: codeOf(ctx.body) } });
    } catch (error) {
      await guesses.consume(key).catch(() => undefined);
      throw error;
    }
  });

  const leadToCode = createAuthMiddleware(async (ctx) => {
    const { returned } = ctx.context;
    const asked = typeof returned === 'object' && returned !== null && 'twoFactorRedirect' in returned;
    if (asked) throw ctx.redirect(paths.secondFactor());
  });

  const takeBack = async (ctx: Parameters<typeof deleteSessionCookie>[0], token: string): Promise<void> => {
    deleteSessionCookie(ctx, true);
    await ctx.context.internalAdapter.deleteSession(token);
    ctx.context.setNewSession(null);
  };

  /** Whoever looked over a shoulder has the code as well, for a minute and a half: it opens once. */
  const onceOnly = createAuthMiddleware(async (ctx) => {
    const { newSession } = ctx.context;
    if (!newSession) return;
    const { rowCount } = await pool.query(
      `INSERT INTO "usedCode" ("userId", "code", "usedAt") VALUES ($1, $2, now())
        ON CONFLICT ("userId", "code") DO UPDATE SET "usedAt" = now()
        WHERE "usedCode"."usedAt" < now() - interval '3 minutes'`,
      [newSession.user.id, codeOf(ctx.body)],
    );
    if (rowCount === 1) return;
    await takeBack(ctx, newSession.session.token);
    throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE' });
  });

  /** A password alone is less than a mailed link: it signs in only whoever is asked for a code as well. */
  const needFactor = createAuthMiddleware(async (ctx) => {
    const { newSession } = ctx.context;
    if (!newSession) return;
    await takeBack(ctx, newSession.session.token);
    throw new APIError('FORBIDDEN', { code: 'SECOND_FACTOR_NEEDED' });
  });

  return {
    ...plugin,
    hooks: {
      before: [{ matcher: ({ path }: { path?: string }) => WITH_CODE.has(path), handler: giveCode }],
      after: [
        { ...asking, matcher: ({ path }: { path?: string }) => !BEHIND_IT.has(path) },
        { matcher: ({ path }: { path?: string }) => path === '/two-factor/verify-totp', handler: onceOnly },
        { matcher: ({ path }: { path?: string }) => path === '/sign-in/email', handler: needFactor },
        { matcher: ({ path }: { path?: string }) => LEADING.has(path), handler: leadToCode },
      ],
    },
  };
}
