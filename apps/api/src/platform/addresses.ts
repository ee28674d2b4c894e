/** Full addresses and printed instants, for mails and files that leave the house. */
import { Inject, Injectable } from '@nestjs/common';
import { ANYWHERE_ON_EARTH } from '@plenary/domain';
import type { Config } from './tokens';
import { CONFIG } from './tokens';

@Injectable()
export class Addresses {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  of(path: string): string {
    return this.config.publicUrl + path;
  }

  /** With weekday and zone, such as `Fri, 4 Dec 2026, 23:59 (UTC)`. */
  instant(at: Date, zone: string): string {
    const printed = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(at);
    return `${printed} (${zone === ANYWHERE_ON_EARTH ? 'anywhere on Earth' : zone})`;
  }
}
