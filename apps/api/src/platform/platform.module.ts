/** What every feature may ask for: the database, the clock, the configuration, who asks, the record's feed, mail. */
import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { Addresses } from './addresses';
import { Database } from './database';
import { MailedLinks } from './mailed-links';
import { Postman } from './outbox/postman';
import { AccountLimits } from './rate-limits';
import { Cursors } from './record/cursor';
import { Feed } from './record/feed';
import { RecordService } from './record/record.service';
import { Contexts, SIGN_IN } from './sign-in/contexts';
import { OpenSockets } from './sign-in/open-sockets';
import type { SignIn } from './sign-in/sign-in';
import type { Config } from './tokens';
import { CONFIG } from './tokens';

@Global()
@Module({})
export class PlatformModule {
  static of(config: Config, database: Database, signIn: SignIn, postman: Postman): DynamicModule {
    const given = [
      { provide: CONFIG, useValue: config },
      { provide: Database, useValue: database },
      { provide: SIGN_IN, useValue: signIn },
      { provide: Postman, useValue: postman },
      // In the demo everybody comes from this machine, and tries everything at once.
      { provide: AccountLimits, useValue: new AccountLimits(!config.demo) },
      { provide: Cursors, useValue: new Cursors(config.secret) },
    ];
    const own = [Addresses, Contexts, Feed, MailedLinks, OpenSockets, RecordService];
    return {
      module: PlatformModule,
      providers: [...given, ...own],
      exports: [...given.map((one) => one.provide), ...own],
    };
  }
}
