/**
 * Whom to tell of a weakness, where those who look for one look first (RFC 9116). It is there where the installation
 * says who that is and until when it holds, and not a day longer: an address that nobody reads is worse than none.
 */
import { Controller, Get, Inject, Module, Res } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { DomainError, paths } from '@plenary/domain';
import type { Response } from 'express';
import { Database } from './database';
import { log } from './log';
import type { Config } from './tokens';
import { CONFIG } from './tokens';

/** The languages in which a report is understood: those who maintain an installation are not its translators. */
const LANGUAGES = 'en';

@Controller()
export class SecurityTxtController implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    const { security, demo } = this.config;
    if (demo) return;
    if (!security)
      log.warn(
        `there is no ${paths.securityTxt()}: set SECURITY_CONTACT and SECURITY_EXPIRES to say who is told of a weakness`,
      );
    else if (security.expires.getTime() <= Date.now())
      log.warn(`${paths.securityTxt()} has expired and is not there any more: set SECURITY_EXPIRES to a later day`);
  }

  @Get(paths.securityTxt())
  async file(@Res() response: Response): Promise<void> {
    const { security, publicUrl } = this.config;
    if (!security || security.expires <= (await this.database.now())) throw new DomainError('NOT_FOUND');
    const fields = [
      ...security.contacts.map((contact) => `Contact: ${contact}`),
      `Expires: ${security.expires.toISOString()}`,
      `Preferred-Languages: ${LANGUAGES}`,
      `Canonical: ${publicUrl}${paths.securityTxt()}`,
    ];
    response
      .setHeader('Cache-Control', 'public, no-cache')
      .type('text/plain; charset=utf-8')
      .send(`${fields.join('\n')}\n`);
  }
}

@Module({ controllers: [SecurityTxtController] })
export class SecurityTxtModule {}
