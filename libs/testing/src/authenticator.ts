/** An app that makes codes, as RFC 6238 says it: what better-auth checks is not asked of better-auth. */
import { createHmac } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function fromBase32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, '')].map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

/** The code of now, or of so many half minutes from now. */
export function codeOf(uri: string, steps = 0): string {
  return codeOfKey(new URL(uri).searchParams.get('secret') ?? '', steps);
}

/** The same from the key that a person types into her app. */
export function codeOfKey(base32: string, steps = 0): string {
  const key = fromBase32(base32);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const mac = createHmac('sha1', key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
