/**
 * What of better-auth can be reached from outside: these addresses and no other, so that what a release or a plugin adds
 * is closed until somebody has thought about it. Where an answer leads is a path of ours, whatever was asked for.
 */
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { APIError, createAuthMiddleware } from 'better-auth/api';

export const AUTH_PATH = '/api/auth';
/** The one provider's name in addresses. */
export const PROVIDER = 'oidc';

export const OPEN: readonly string[] = [
  'POST /sign-in/magic-link',
  'GET /magic-link/verify',
  'POST /sign-out',
  'POST /sign-in/email',
  'POST /request-password-reset',
  'POST /reset-password',
  'POST /two-factor/enable',
  'POST /two-factor/disable',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
  'POST /two-factor/generate-backup-codes',
  'POST /sign-in/passkey/options',
  'POST /sign-in/passkey',
  'POST /passkey/add/options',
  'POST /passkey/add',
  'POST /passkey/rename',
  'POST /passkey/remove',
  'POST /sign-in/social',
  `GET /callback/${PROVIDER}`,
];

export const openWays: RequestHandler = (request: Request, response: Response, next: NextFunction) => {
  const path = request.path.slice(AUTH_PATH.length);
  if (OPEN.includes(`${request.method} ${path}`)) next();
  else response.status(404).json({ code: 'NOT_FOUND' });
};

/** A path of this origin: nothing that a browser could read as another host. */
export const isOwnPath = (value: unknown): boolean =>
  typeof value === 'string' && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value);

const LEADS = ['callbackURL', 'newUserCallbackURL', 'errorCallbackURL', 'redirectTo'] as const;
/** What a sign-in by the provider takes; a token of its own making, further scopes or parameters are nobody's to bring. */
const OF_PROVIDER = ['provider', 'callbackURL', 'errorCallbackURL'];

const refuse = (code: string): never => {
  throw new APIError('BAD_REQUEST', { code, message: code });
};

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Before anything runs: no way out of this origin, no second way in within one, no device that is trusted for later. */
export const checkWays = createAuthMiddleware(async (ctx) => {
  const given = { ...record(ctx.query), ...record(ctx.body) };
  for (const name of LEADS) if (given[name] !== undefined && !isOwnPath(given[name])) refuse('NOT_OUR_PATH');
  if (given['trustDevice']) refuse('NO_TRUSTED_DEVICES');
  if (ctx.path === '/sign-in/social' && Object.keys(given).some((name) => !OF_PROVIDER.includes(name)))
    refuse('NOT_TAKEN');
});
