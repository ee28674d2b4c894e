/**
 * An organisation's own provider (OpenID Connect), by configuration: where it is, as whom this installation is known
 * there, and what its button says. What it asks and answers is found by discovery; the exchange is bound by PKCE, state
 * and nonce, and only a signed ID token of exactly this issuer, for exactly this installation, is believed.
 */
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { Config } from '../config';
import { PROVIDER } from './ways-in';

const WITH_IT = new Set<string | undefined>(['/sign-in/social', '/callback/:id']);

export function provider({ issuer, clientId, clientSecret }: NonNullable<Config['provider']>) {
  const plugin = genericOAuth({
    config: [
      {
        providerId: PROVIDER,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
      },
    ],
  });
  /** A document that names another issuer than the one it was asked of speaks for somebody else. */
  const sameIssuer = createAuthMiddleware(async (ctx) => {
    const found = ctx.context.socialProviders.find(({ id }) => id === PROVIDER);
    if (found?.issuer !== issuer) throw new APIError('SERVICE_UNAVAILABLE', { code: 'PROVIDER_UNAVAILABLE' });
  });
  return {
    ...plugin,
    hooks: {
      before: [
        ...plugin.hooks.before,
        { matcher: ({ path }: { path?: string }) => WITH_IT.has(path), handler: sameIssuer },
      ],
    },
  };
}
