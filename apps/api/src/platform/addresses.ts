/** Full addresses and printed instants, for mails and files that leave the house. */
import { Inject, Injectable } from '@nestjs/common';
import type { Messages } from '@plenary/ui';
import type { Config } from './tokens';
import { spoken } from './speech';
import { CONFIG } from './tokens';

@Injectable()
export class Addresses {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  of(path: string): string {
    return this.config.publicUrl + path;
  }

  /** With weekday and zone, such as `Fri, 4 Dec 2026, 23:59 (UTC)`, as a language writes it. */
  instant(at: Date, zone: string, messages: Messages = spoken()): string {
    return messages.zoned(at, zone);
  }

  /** The same with UTC after it, where it was set in another zone. */
  everywhere(at: Date, zone: string, messages: Messages = spoken()): string {
    return messages.everywhere(at, zone);
  }
}
