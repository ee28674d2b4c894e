/**
 * What stands behind links in mails: ids and a keyed hash of what the link is for. It follows from them, so nothing has
 * to be kept that opens something, and a link for one purpose opens no other.
 */
import { Inject, Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isUuid } from './checks';
import type { Config } from './tokens';
import { CONFIG } from './tokens';

export type LinkPurpose = 'join' | 'leave' | 'mails' | 'address';

@Injectable()
export class MailedLinks {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  token(purpose: LinkPurpose, ...ids: readonly string[]): string {
    return [...ids, this.hash(`${purpose}:${ids.join('.')}`)].join('.');
  }

  /** The ids of a token that was made here for this purpose; null for every other. */
  read(purpose: LinkPurpose, token: string): string[] | null {
    const ids = token.split('.');
    const given = Buffer.from(ids.pop() ?? '');
    const expected = Buffer.from(this.hash(`${purpose}:${ids.join('.')}`));
    const ours = given.length === expected.length && timingSafeEqual(given, expected);
    return ours && ids.length > 0 && ids.every(isUuid) ? ids : null;
  }

  hash(words: string): string {
    return createHmac('sha256', this.config.secret).update(`mailed-link:${words}`).digest('base64url');
  }
}
