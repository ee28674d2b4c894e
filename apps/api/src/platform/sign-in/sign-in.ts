/**
 * Signing in, through better-auth: by a mailed link always, by a passkey wherever the installation's address has a name,
 * and as the installation is configured by a password with a second factor and by an organisation's provider. A mailed
 * link is single use and holds 15 minutes; it leads to a page with a button, since mail scanners follow links. No account
 * is made of an address that nobody has confirmed. Its tables live in the schema `sign_in`.
 */
import { paths, relyingPartyOf } from '@plenary/domain';
import type { Pool } from '@plenary/database';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins/magic-link';
import { createAuthMiddleware } from 'better-auth/api';
import type { SignInEventKind } from '@plenary/domain';
import type { Database } from '../database';
import { newId } from '../new-id';
import { post } from '../outbox/outbox';
import type { Opening } from '../outbox/postman';
import { messagesOf } from '../outbox/recipients';
import { spokenLanguage } from '../speech';
import type { Config } from '../config';
import { CLIENT_ADDRESS } from '../rate-limits';
import { passkeys } from './passkeys';
import { provider } from './provider';
import { secondFactor } from './second-factor';
import { noteSignInEvent } from './sign-in-events';
import { AUTH_PATH, PROVIDER, checkWays } from './ways-in';

export const LINK_MINUTES = 15;
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;
/** How long a sign-in holds after its last use, and how old it gets before a use renews it. */
export const SIGN_IN_DAYS = 30;
export const RENEWED_AFTER_DAYS = 1;

const DAY_SECONDS = 24 * 60 * 60;

/** What is told to whoever signs in that way, by the path that did it. */
const EVENTS: Readonly<Record<string, SignInEventKind>> = {
  '/two-factor/disable': 'SECOND_FACTOR_REMOVED',
  '/two-factor/generate-backup-codes': 'BACKUP_CODES_MADE',
  '/two-factor/verify-backup-code': 'BACKUP_CODE_USED',
};

export function createSignIn(config: Config, pool: Pool, database: Database, onPosted: (opening?: Opening) => void) {
  const secure = config.publicUrl.startsWith('https:');
  const party = relyingPartyOf(config.publicUrl);
  const mailLink = async (kind: 'signIn' | 'password', address: string, path: string, token: string): Promise<void> => {
    const link = `${config.publicUrl}${path}?token=${encodeURIComponent(token)}`;
    const asked = spokenLanguage();
    await database.transaction(async (tx) => {
      const { t } = (await messagesOf(tx, [address], asked))(address);
      await post(tx, [
        {
          address,
          cause: `sign-in:${newId()}`,
          subject: t(`mail.${kind}.subject`),
          text: t(`mail.${kind}.text`, { link, minutes: LINK_MINUTES }),
        },
      ]);
    });
    onPosted({ address, link });
  };
  const note = async ({ id, email }: { id: string; email: string }, kind: SignInEventKind): Promise<void> => {
    await database.transaction((tx) => noteSignInEvent(tx, config, { id, address: email.toLowerCase() }, kind));
    onPosted();
  };
  return betterAuth({
    appName: 'Plenary',
    baseURL: config.publicUrl,
    basePath: AUTH_PATH,
    secret: config.secret,
    database: pool,
    trustedOrigins: [config.publicUrl],
    telemetry: { enabled: false },
    onAPIError: { errorURL: `${config.publicUrl}${paths.signIn()}` },
    // In the demo everybody comes from the same address, and tries everything at once.
    rateLimit: { enabled: !config.demo, window: 60, max: 60 },
    session: {
      expiresIn: SIGN_IN_DAYS * DAY_SECONDS,
      updateAge: RENEWED_AFTER_DAYS * DAY_SECONDS,
      cookieCache: { enabled: false },
    },
    verification: { storeIdentifier: 'hashed' },
    account: {
      // A provider's account joins the one whose address both sides have confirmed, and no other.
      accountLinking: { enabled: true, trustedProviders: [], requireLocalEmailVerified: true },
      updateAccountOnSignIn: false,
    },
    emailAndPassword: {
      enabled: config.passwords,
      disableSignUp: true,
      requireEmailVerification: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      resetPasswordTokenExpiresIn: LINK_MINUTES * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) =>
        mailLink('password', user.email.toLowerCase(), paths.newPassword(), token),
      onPasswordReset: ({ user }) => note(user, 'PASSWORD_SET'),
    },
    databaseHooks: {
      user: {
        // An account that somebody made of another's address would wait for her: there are none.
        create: { before: async (user) => (user.emailVerified ? undefined : false) },
        update: {
          after: async (user) => {
            if (!('twoFactorEnabled' in user) || user['twoFactorEnabled'] !== true) return;
            // What was signed in without the second factor does not stay beside it.
            await pool.query('DELETE FROM "session" WHERE "userId" = $1', [user.id]);
            await note(user, 'SECOND_FACTOR_ADDED');
          },
        },
      },
      account: {
        // Nothing is asked of a provider in somebody's name once she is here, so nothing is kept that could.
        create: {
          before: async () => ({ data: { accessToken: null, refreshToken: null, idToken: null } }),
          after: async ({ providerId, userId }) => {
            if (providerId !== PROVIDER) return;
            const { rows } = await pool.query<{ email: string }>('SELECT email FROM "user" WHERE id = $1', [userId]);
            for (const { email } of rows) await note({ id: userId, email }, 'PROVIDER_LINKED');
          },
        },
      },
    },
    hooks: {
      before: checkWays,
      after: createAuthMiddleware(async (ctx) => {
        const { newSession, session, returned } = ctx.context;
        const kind = EVENTS[ctx.path];
        const user = (newSession ?? session)?.user;
        if (kind && user && !(returned instanceof Error)) await note(user, kind);
      }),
    },
    advanced: {
      // `__Host-` binds a cookie to this host, its root and TLS; better-auth's own prefix binds it to TLS alone.
      useSecureCookies: false,
      ...(secure ? { cookiePrefix: '__Host-plenary' } : {}),
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS], ipv6Subnet: 64 },
    },
    logger: { level: 'error' },
    plugins: [
      magicLink({
        expiresIn: LINK_MINUTES * 60,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token }) => mailLink('signIn', email.toLowerCase(), paths.confirmSignIn(), token),
      }),
      secondFactor(pool),
      ...(party ? [passkeys(party, config, database, onPosted)] : []),
      ...(config.provider ? [provider(config.provider)] : []),
    ],
  });
}
export type SignIn = ReturnType<typeof createSignIn>;
