/**
 * Passkeys, as a plugin of our own: what is signed is checked by @simplewebauthn/server, sign-ins are made by better-auth
 * like those of every other way in. Whoever unlocks the device that holds the key has shown two things, so that no code is
 * asked for behind it. A passkey is found by its own id; it makes no account and joins no address.
 */
import type { RelyingParty, SignInEventKind } from '@plenary/domain';
import { LIMITS, MOST_PASSKEYS } from '@plenary/domain';
import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import type { Transaction } from '@plenary/database';
import { createAuthEndpoint, formCsrfMiddleware, sensitiveSessionMiddleware } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { isUuid, text } from '../checks';
import type { Config } from '../config';
import type { Database } from '../database';
import { newId } from '../new-id';
import { endOtherSignIns } from './end-sign-ins';
import { assertion, attestation, challengeIn, checkedKey, checkedUse, refuse } from './passkey-answers';
import * as repository from './passkeys.repository';
import { noteSignInEvent } from './sign-in-events';

export const CHALLENGE_MINUTES = 5;
/** Holds the name of the browser that was asked: an answer that somebody carried off opens nothing elsewhere. */
export const ASKED_COOKIE = 'passkey';
/** A browser that was left open adds no way in that outlasts it. */
export const RECENT_MINUTES = 60;
const MINUTE = 60_000;

interface Challenges {
  context: {
    internalAdapter: {
      createVerificationValue(value: { identifier: string; value: string; expiresAt: Date }): Promise<unknown>;
      consumeVerificationValue(identifier: string): Promise<unknown>;
    };
  };
}

/** A challenge is kept under what it is for, and whom: asked with it for anything else there is none. */
async function remember({ context }: Challenges, purpose: string, challenge: string): Promise<void> {
  await context.internalAdapter.createVerificationValue({
    identifier: `passkey:${purpose}:${challenge}`,
    value: 'asked',
    expiresAt: new Date(Date.now() + CHALLENGE_MINUTES * MINUTE),
  });
}

/** The challenge that an answer brings back, used up by that, whatever becomes of the answer. */
async function take({ context }: Challenges, purpose: string, clientData: string): Promise<string> {
  const challenge = challengeIn(clientData);
  const found =
    challenge && (await context.internalAdapter.consumeVerificationValue(`passkey:${purpose}:${challenge}`));
  return found ? challenge : refuse('BAD_REQUEST', 'PASSKEY_TOO_LATE');
}

export function passkeys(party: RelyingParty, config: Config, database: Database, onPosted: () => void) {
  const change = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const done = await database.transaction(work);
    onPosted();
    return done;
  };
  const note = (tx: Transaction, user: { id: string; email: string }, kind: SignInEventKind) =>
    noteSignInEvent(tx, config, { id: user.id, address: user.email.toLowerCase() }, kind);
  const hers = async (tx: Transaction, id: string, accountId: string): Promise<void> => {
    if (!isUuid(id) || !(await repository.isHers(tx, id, accountId))) refuse('NOT_FOUND', 'NOT_FOUND');
  };

  return {
    id: 'passkeys',
    endpoints: {
      passkeyAddOptions: createAuthEndpoint(
        '/passkey/add/options',
        { method: 'POST', body: z.object({ code: z.string().max(20).optional() }), use: [sensitiveSessionMiddleware] },
        async (ctx) => {
          const { user, session } = ctx.context.session;
          if (Date.now() - new Date(session.createdAt).getTime() >= RECENT_MINUTES * MINUTE)
            refuse('FORBIDDEN', 'SIGN_IN_AGAIN');
          const known = await repository.passkeysOfAccount(database.prisma, user.id);
          const options = await generateRegistrationOptions({
            rpName: 'Plenary',
            rpID: party.id,
            userID: new TextEncoder().encode(user.id),
            userName: user.email,
            userDisplayName: user.email,
            timeout: CHALLENGE_MINUTES * MINUTE,
            attestationType: 'none',
            authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
            excludeCredentials: known.map(({ credentialId: id, transports }) => ({ id, transports })),
          });
          await remember(ctx, `add:${session.id}`, options.challenge);
          return ctx.json(options);
        },
      ),
      passkeyAdd: createAuthEndpoint(
        '/passkey/add',
        {
          method: 'POST',
          body: z.object({ response: attestation, name: z.string().max(LIMITS.name) }),
          use: [sensitiveSessionMiddleware],
        },
        async (ctx) => {
          const { user, session } = ctx.context.session;
          const { name, response } = ctx.body;
          if (text(name, { max: LIMITS.name, required: true })) refuse('BAD_REQUEST', 'NAME_NEEDED');
          const challenge = await take(ctx, `add:${session.id}`, response.response.clientDataJSON);
          const made = await checkedKey(party, challenge, { ...response, clientExtensionResults: {} });
          const { credential, credentialDeviceType, credentialBackedUp } = made;
          await change(async (tx) => {
            if (!(await repository.lockAccount(tx, user.id))) refuse('FORBIDDEN', 'INTRODUCE_YOURSELF');
            if ((await repository.countOfAccount(tx, user.id)) >= MOST_PASSKEYS)
              refuse('BAD_REQUEST', 'TOO_MANY_PASSKEYS');
            const isNew = await repository.insertPasskey(tx, {
              id: newId(),
              accountId: user.id,
              name: name.trim(),
              credentialId: credential.id,
              publicKey: credential.publicKey,
              counter: BigInt(credential.counter),
              transports: response.response.transports ?? [],
              multiDevice: credentialDeviceType === 'multiDevice',
              backedUp: credentialBackedUp,
              createdAt: await database.now(tx),
            });
            if (!isNew) refuse('CONFLICT', 'PASSKEY_KNOWN');
            await endOtherSignIns(tx, user.id, session.token);
            await note(tx, user, 'PASSKEY_ADDED');
          });
          return ctx.json({ status: true });
        },
      ),
      passkeyRename: createAuthEndpoint(
        '/passkey/rename',
        {
          method: 'POST',
          body: z.object({ id: z.string().max(40), name: z.string().max(LIMITS.name) }),
          use: [sensitiveSessionMiddleware],
        },
        async (ctx) => {
          const { id, name } = ctx.body;
          if (text(name, { max: LIMITS.name, required: true })) refuse('BAD_REQUEST', 'NAME_NEEDED');
          await change(async (tx) => {
            await hers(tx, id, ctx.context.session.user.id);
            await repository.renamePasskey(tx, id, name.trim());
          });
          return ctx.json({ status: true });
        },
      ),
      passkeyRemove: createAuthEndpoint(
        '/passkey/remove',
        { method: 'POST', body: z.object({ id: z.string().max(40) }), use: [sensitiveSessionMiddleware] },
        async (ctx) => {
          const { user, session } = ctx.context.session;
          await change(async (tx) => {
            await hers(tx, ctx.body.id, user.id);
            await repository.removePasskey(tx, ctx.body.id);
            await endOtherSignIns(tx, user.id, session.token);
            await note(tx, user, 'PASSKEY_REMOVED');
          });
          return ctx.json({ status: true });
        },
      ),
      signInPasskeyOptions: createAuthEndpoint(
        '/sign-in/passkey/options',
        { method: 'POST', use: [formCsrfMiddleware] },
        async (ctx) => {
          const options = await generateAuthenticationOptions({
            rpID: party.id,
            timeout: CHALLENGE_MINUTES * MINUTE,
            userVerification: 'required',
          });
          const asked = ctx.context.createAuthCookie(ASKED_COOKIE, { maxAge: CHALLENGE_MINUTES * 60 });
          // A second tab of the same browser leaves the first one's question open.
          const browser = (await ctx.getSignedCookie(asked.name, ctx.context.secret)) || newId();
          await ctx.setSignedCookie(asked.name, browser, ctx.context.secret, asked.attributes);
          await remember(ctx, `sign-in:${browser}`, options.challenge);
          return ctx.json(options);
        },
      ),
      signInPasskey: createAuthEndpoint(
        '/sign-in/passkey',
        { method: 'POST', body: z.object({ response: assertion }), use: [formCsrfMiddleware] },
        async (ctx) => {
          const { response } = ctx.body;
          const asked = ctx.context.createAuthCookie(ASKED_COOKIE);
          const browser = (await ctx.getSignedCookie(asked.name, ctx.context.secret)) || '';
          const challenge = await take(ctx, `sign-in:${browser}`, response.response.clientDataJSON);
          const passkey = await repository.findByCredential(database.prisma, response.id);
          if (!passkey) return refuse('UNAUTHORIZED', 'PASSKEY_UNKNOWN');
          const { userHandle, ...rest } = response.response;
          if (userHandle !== isoBase64URL.fromUTF8String(passkey.accountId)) refuse('UNAUTHORIZED', 'PASSKEY_UNKNOWN');
          const use = await checkedUse(party, challenge, passkey, {
            ...response,
            response: rest,
            clientExtensionResults: {},
          });
          const user = await ctx.context.internalAdapter.findUserById(passkey.accountId);
          if (!user?.emailVerified) return refuse('UNAUTHORIZED', 'PASSKEY_UNKNOWN');
          // The sign-in is made while the key's row is held, so that whoever removes the key ends it as well.
          const session = await change(async (tx) => {
            const now = await database.now(tx);
            const { newCounter: counter, credentialBackedUp: backedUp } = use;
            const counted = await repository.countUse(tx, { id: passkey.id, counter, backedUp, now });
            if (counted) return ctx.context.internalAdapter.createSession(user.id);
            await note(tx, user, 'PASSKEY_REFUSED');
            return null;
          });
          if (!session) return refuse('UNAUTHORIZED', 'PASSKEY_REFUSED');
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ status: true });
        },
      ),
    },
  };
}
