/**
 * What a device answers when it makes a key or signs with one, and whether that holds: signed for our challenge, at our
 * address, for our name, by somebody who unlocked the device.
 */
import type { RelyingParty } from '@plenary/domain';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeAttestationObject, decodeClientDataJSON, isoBase64URL } from '@simplewebauthn/server/helpers';
import { APIError } from 'better-auth/api';
import { z } from 'zod';
import type { StoredPasskey } from './passkeys.repository';

export const refuse = (status: ConstructorParameters<typeof APIError>[0], code: string): never => {
  throw new APIError(status, { code, message: code });
};

/** Of a public key, an id and what is signed: far more than any device sends. */
const signed = z.base64url().max(8_000);
const credentialId = z.base64url().min(1).max(1_400);
const answer = { id: credentialId, rawId: credentialId, type: z.literal('public-key') };
export const attestation = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: signed,
    attestationObject: signed,
    transports: z.array(z.string().max(32)).max(10).optional(),
  }),
});
export const assertion = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: signed,
    authenticatorData: signed,
    signature: signed,
    userHandle: signed.nullish(),
  }),
});

/** The challenge that an answer says it is for; nothing where it says none. */
export function challengeIn(clientData: string): string {
  try {
    const { challenge } = decodeClientDataJSON(clientData);
    return typeof challenge === 'string' && challenge.length <= 200 ? challenge : '';
  } catch {
    return '';
  }
}

/** A statement by a maker is not asked for. The library would look up its certificates elsewhere: nothing is fetched. */
function namesNoMaker(attestationObject: string): boolean {
  const decoded = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject));
  const format = decoded.get('fmt');
  return format === 'none' || (format === 'packed' && decoded.get('attStmt').get('x5c') === undefined);
}

/** Whether the page that asked stood inside another's: ours never does, and the library takes it where no outer one is named. */
const isEmbedded = (clientData: string): boolean => decodeClientDataJSON(clientData).crossOrigin === true;

/** The new key, where its device answered to us, here, and had its owner unlock it. */
export async function checkedKey(party: RelyingParty, expectedChallenge: string, response: RegistrationResponseJSON) {
  try {
    const { attestationObject, clientDataJSON } = response.response;
    if (isEmbedded(clientDataJSON) || !namesNoMaker(attestationObject)) return refuse('BAD_REQUEST', 'PASSKEY_INVALID');
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    });
    return verified ? registrationInfo : refuse('BAD_REQUEST', 'PASSKEY_INVALID');
  } catch {
    return refuse('BAD_REQUEST', 'PASSKEY_INVALID');
  }
}

/**
 * What a key has signed. Its count is compared with ours when the use is written, and not here: only whoever holds the
 * key can then make her be told of a copy, and of two copies that come at once one is refused.
 */
export async function checkedUse(
  party: RelyingParty,
  expectedChallenge: string,
  { credentialId: id, publicKey }: StoredPasskey,
  response: AuthenticationResponseJSON,
) {
  try {
    if (isEmbedded(response.response.clientDataJSON)) return refuse('UNAUTHORIZED', 'PASSKEY_INVALID');
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: { id, publicKey, counter: 0 },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo : refuse('UNAUTHORIZED', 'PASSKEY_INVALID');
  } catch {
    return refuse('UNAUTHORIZED', 'PASSKEY_INVALID');
  }
}
