/** Asks the reader's device for a new passkey, or to sign in with one. The library for that is loaded when it is used. */
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import type { AuthAnswer } from './auth-request';

export type PasskeyFault =
  | 'passkey.cancelled'
  | 'passkey.known'
  | 'passkey.unable'
  | 'passkey.address'
  | 'passkey.unknown'
  | 'passkey.tooLate'
  | 'passkey.refused'
  | 'passkey.signInAgain'
  | 'passkey.tooMany'
  | 'signIn.tooMany'
  | 'factor.wrong'
  | 'factor.tooMany'
  | 'factor.failed';

/** What keeps a browser from passkeys; null where nothing does. */
export function whyNoPasskeys(): 'passkey.needsHttps' | 'passkey.unsupported' | null {
  if (!isSecureContext) return 'passkey.needsHttps';
  return typeof PublicKeyCredential === 'function' ? null : 'passkey.unsupported';
}

const FAULTS: Readonly<Record<string, PasskeyFault>> = {
  // What the browser says.
  NotAllowedError: 'passkey.cancelled',
  AbortError: 'passkey.cancelled',
  InvalidStateError: 'passkey.known',
  NotSupportedError: 'passkey.unable',
  ConstraintError: 'passkey.unable',
  SecurityError: 'passkey.address',
  // What the server says.
  PASSKEY_KNOWN: 'passkey.known',
  PASSKEY_UNKNOWN: 'passkey.unknown',
  PASSKEY_TOO_LATE: 'passkey.tooLate',
  PASSKEY_REFUSED: 'passkey.refused',
  SIGN_IN_AGAIN: 'passkey.signInAgain',
  TOO_MANY_PASSKEYS: 'passkey.tooMany',
  TOO_MANY_ATTEMPTS: 'factor.tooMany',
  INVALID_CODE: 'factor.wrong',
};

export const passkeyFault = ({ status, code }: AuthAnswer): PasskeyFault =>
  (code ? FAULTS[code] : undefined) ?? (status === 429 ? 'signIn.tooMany' : 'factor.failed');

type Asked = { response: object } | { fault: PasskeyFault };

async function asked(ask: () => Promise<object>): Promise<Asked> {
  try {
    return { response: await ask() };
  } catch (error) {
    return { fault: (error instanceof Error ? FAULTS[error.name] : undefined) ?? 'factor.failed' };
  }
}

/** What is to be made or signed comes from the server as the same library wrote it there. */
export const askForKey = (options: unknown): Promise<Asked> =>
  asked(async () => {
    const { startRegistration } = await import('@simplewebauthn/browser');
    return startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON });
  });

export const askForSignature = (options: unknown): Promise<Asked> =>
  asked(async () => {
    const { startAuthentication } = await import('@simplewebauthn/browser');
    return startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
  });
