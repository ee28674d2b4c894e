/**
 * Sign-in by a mailed link, through better-auth. The link is single use and holds 15 minutes; it leads to a page with
 * a button, since mail scanners follow links. Its tables live in the schema `sign_in`.
 */
import { paths } from '@plenary/domain';
import type { Pool } from '@plenary/database';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins/magic-link';
import type { Database } from '../database';
import { newId } from '../new-id';
import { post } from '../outbox/outbox';
import { messagesOf } from '../outbox/recipients';
import { spokenLanguage } from '../speech';
import type { Config } from '../config';
import { CLIENT_ADDRESS } from '../rate-limits';

export const LINK_MINUTES = 15;
/** How long a sign-in holds after its last use, and how old it gets before a use renews it. */
export const SIGN_IN_DAYS = 30;
export const RENEWED_AFTER_DAYS = 1;

const DAY_SECONDS = 24 * 60 * 60;

export function createSignIn(config: Config, pool: Pool, database: Database, onPosted: () => void) {
  const secure = config.publicUrl.startsWith('https:');
  return betterAuth({
    appName: 'Plenary',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret: config.secret,
    database: pool,
    trustedOrigins: [config.publicUrl],
    telemetry: { enabled: false },
    // In the demo everybody comes from the same address, and tries everything at once.
    rateLimit: { enabled: !config.demo, window: 60, max: 60 },
    session: {
      expiresIn: SIGN_IN_DAYS * DAY_SECONDS,
      updateAge: RENEWED_AFTER_DAYS * DAY_SECONDS,
      cookieCache: { enabled: false },
    },
    account: { accountLinking: { enabled: false } },
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
        sendMagicLink: async ({ email, token }) => {
          const link = `${config.publicUrl}${paths.confirmSignIn()}?token=${encodeURIComponent(token)}`;
          const address = email.toLowerCase();
          const asked = spokenLanguage();
          await database.transaction(async (tx) => {
            const { t } = (await messagesOf(tx, [address], asked))(address);
            await post(tx, [
              {
                address,
                cause: `sign-in:${newId()}`,
                subject: t('mail.signIn.subject'),
                text: t('mail.signIn.text', { link, minutes: LINK_MINUTES }),
              },
            ]);
          });
          onPosted();
        },
      }),
    ],
  });
}
export type SignIn = ReturnType<typeof createSignIn>;
