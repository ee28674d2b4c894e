/**
 * A reader's place in a record. Sequence numbers never leave the server: they would tell how much happened that the
 * reader may not know of. The cursor holds the number encrypted, bound to its stream.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { DomainError } from '@plenary/domain';

export class Cursors {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = createHash('sha256').update(`cursor:${secret}`).digest();
  }

  write(streamId: string, seq: bigint): string {
    return this.seal(streamId, seq.toString().padStart(12, '0'));
  }

  /** Throws INVALID_INPUT for a cursor that was not written here for this stream. */
  read(streamId: string, cursor: string): bigint {
    return BigInt(this.open(streamId, cursor));
  }

  /** Any place in any list, as something that tells its holder nothing. */
  seal(list: string, place: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(Buffer.from(list));
    const body = Buffer.concat([cipher.update(place), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
  }

  /** Throws INVALID_INPUT for what was not sealed here for this list. */
  open(list: string, cursor: string): string {
    try {
      const bytes = Buffer.from(cursor, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12), { authTagLength: 16 })
        .setAAD(Buffer.from(list))
        .setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString();
    } catch {
      throw new DomainError('INVALID_INPUT', { fields: { after: 'unknown-cursor' } });
    }
  }
}
