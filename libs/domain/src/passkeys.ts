/** How many passkeys one account may have, and for which addresses there can be any. */

export const MOST_PASSKEYS = 20;

/** For whom a passkey is made: a name, and the one address at which it signs in. */
export interface RelyingParty {
  id: string;
  origin: string;
}

/** What an installation is to a passkey, from the address it is reached at; null where that has a number and no name. */
export function relyingPartyOf(publicUrl: string): RelyingParty | null {
  const { hostname, origin, protocol } = new URL(publicUrl);
  const isNumber = /^[\d.]+$/.test(hostname) || hostname.startsWith('[');
  const isGuarded = protocol === 'https:' || hostname === 'localhost';
  return isNumber || !isGuarded ? null : { id: hostname, origin };
}
