/**
 * A device that holds a passkey, as WebAuthn says what it answers: written without the library that checks it, and able
 * to lie about everything.
 */
import type { KeyObject } from 'node:crypto';
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

type Cbor = number | string | Buffer | Cbor[] | Map<number | string, Cbor>;

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}

/** As much of RFC 8949 as a passkey needs. */
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cbor)]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, one]) => [cbor(key), cbor(one)])]);
}

const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest();
const FLAGS = { present: 1, verified: 4, mayBackUp: 8, backedUp: 16, holdsKey: 64 } as const;

export interface Lies {
  origin?: string;
  party?: string;
  type?: string;
  /** Whether its owner unlocked it. */
  verified?: boolean;
  counter?: number;
  userHandle?: string;
  /** A statement of its maker, with a certificate that says where to ask after it. */
  maker?: boolean;
  crossOrigin?: boolean;
}

export class PasskeyDevice {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly id = randomBytes(16).toString('base64url');
  counter = 0;
  private userHandle = '';

  constructor(private readonly origin: string) {}

  /** The answer to being asked for a new key. */
  make(options: Record<string, unknown>, lies: Lies = {}) {
    const { id } = options['user'] as { id: string };
    this.userHandle = id;
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const key = cbor(
      new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    );
    const own = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(own.length);
    const authData = Buffer.concat([this.authData(lies, FLAGS.holdsKey), Buffer.alloc(16), length, own, key]);
    const statement = new Map<string, Cbor>(
      lies.maker
        ? [
            ['alg', -7],
            ['sig', Buffer.alloc(70)],
            ['x5c', [Buffer.alloc(40)]],
          ]
        : [],
    );
    const attestation = new Map<string, Cbor>([
      ['fmt', lies.maker ? 'packed' : 'none'],
      ['attStmt', statement],
      ['authData', authData],
    ]);
    return this.answer({
      clientDataJSON: this.clientData('webauthn.create', options, lies).toString('base64url'),
      attestationObject: cbor(attestation).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** The answer to being asked to sign in; it counts on, as devices do that count. */
  sign(options: Record<string, unknown>, lies: Lies = {}, key: KeyObject = this.keys.privateKey) {
    if (lies.counter === undefined) this.counter += 1;
    const authData = this.authData(lies, 0);
    const clientData = this.clientData('webauthn.get', options, lies);
    const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), key);
    return this.answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: lies.userHandle ?? this.userHandle,
    });
  }

  private answer<T extends object>(response: T) {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, { challenge }: Record<string, unknown>, lies: Lies): Buffer {
    const { origin = this.origin, crossOrigin = false } = lies;
    return Buffer.from(JSON.stringify({ type: lies.type ?? type, challenge, origin, crossOrigin }));
  }

  private authData({ party = new URL(this.origin).hostname, verified = true, counter }: Lies, more: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter ?? this.counter);
    const flags = FLAGS.present | FLAGS.mayBackUp | FLAGS.backedUp | (verified ? FLAGS.verified : 0) | more;
    return Buffer.concat([sha256(party), Buffer.from([flags]), count]);
  }
}
