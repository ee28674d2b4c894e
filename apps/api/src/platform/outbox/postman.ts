/**
 * Takes mails from the outbox to the mail server, by a job that pg-boss runs in one process at a time. Where there is no
 * server, what would let somebody in is told to whoever started an installation that only this machine reaches.
 */
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { PgBoss } from 'pg-boss';
import { asRole } from '@plenary/database';
import { paths } from '@plenary/domain';
import { Database } from '../database';
import { MailedLinks } from '../mailed-links';
import { postDailyMails } from './daily-mails';
import { messagesOf } from './recipients';
import { log } from '../log';
import { say } from '../terminal';
import type { Config } from '../tokens';
import { CONFIG } from '../tokens';

const QUEUE = 'send-mail';
const TRIES = 8;

/** What is posted and lets its reader in: the link stands in one mail and works once. */
export interface Opening {
  address: string;
  link: string;
}

/** Addresses are typed by strangers: nothing in them steers a terminal or turns the line around. */
const plain = (words: string): string => words.replace(/\p{C}+/gu, '');

/** Signs that a mail program would decode (RFC 2047) are kept apart by one that nobody sees, so that they stay words. */
const asWords = (subject: string): string => subject.replace(/=(?=\?)/g, '=\u200b');

@Injectable()
export class Postman implements OnApplicationBootstrap, OnApplicationShutdown {
  private boss: PgBoss | undefined;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // Without a mail server the mail waits; the next start with one sends it.
    if (this.config.jobs === 'none' || !this.config.smtpUrl) return;
    this.boss = new PgBoss({ connectionString: asRole(this.database.url, 'plenary_owner'), schema: 'jobs' });
    this.boss.on('error', (error: unknown) => log.warn({ err: error }, 'the jobs have a fault'));
    await this.boss.start();
    await this.boss.createQueue(QUEUE);
    await this.boss.work(QUEUE, { pollingIntervalSeconds: 2 }, () => this.sendPending());
    await this.boss.schedule(QUEUE, '* * * * *');
    await this.call();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 5_000 });
  }

  /** Where the reader of a mail says how she wants the next; one press of her mail program's button ends them (RFC 8058). */
  wishesLink(mailId: string): string {
    return `${this.config.publicUrl}${paths.mailWishes(new MailedLinks(this.config).token('mails', mailId))}`;
  }

  /** Says that there is something to send; whoever misses the call finds it within a minute. */
  async call(opening: Opening | null = null): Promise<void> {
    if (opening && this.config.mails === 'PRINTED')
      say(`No mail server is set (SMTP_URL). For ${plain(opening.address)}: ${plain(opening.link)}`);
    try {
      await this.boss?.send(QUEUE, {}, { singletonKey: 'now' });
    } catch (error) {
      log.warn({ err: error }, 'the postman could not be called');
    }
  }

  /** Sends what waits, oldest first; a mail whose process ends between sending and noting it may come twice. */
  async sendPending(): Promise<void> {
    if (!this.config.smtpUrl) return;
    await postDailyMails(this.database);
    const transport = createTransport(this.config.smtpUrl);
    const waiting = await this.database.prisma.outboxMail.findMany({
      where: { state: 'PENDING', attempts: { lt: TRIES } },
      orderBy: { createdAt: 'asc' },
      take: 100,
    });
    const messagesFor = await messagesOf(
      this.database.prisma,
      waiting.map(({ address }) => address),
    );
    for (const mail of waiting) {
      const sent = await transport
        .sendMail({
          from: this.config.mailFrom,
          // As one address: as a text it would be a list.
          to: { name: '', address: mail.address },
          subject: asWords(mail.subject),
          text: `${mail.text}\n\n-- \n${messagesFor(mail.address).t('mail.footer', { link: this.wishesLink(mail.id) })}`,
          headers: {
            'List-Unsubscribe': `<${this.wishesLink(mail.id)}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            'Auto-Submitted': 'auto-generated',
          },
          messageId: `<${mail.id}@${new URL(this.config.publicUrl).hostname}>`,
        })
        .then(() => true)
        .catch((error: unknown) => {
          log.warn({ mail: mail.id, err: error }, 'a mail was not taken');
          return false;
        });
      await this.database.prisma.outboxMail.update({
        where: { id: mail.id },
        data: sent ? { state: 'SENT', sentAt: await this.database.now() } : { attempts: { increment: 1 } },
      });
    }
    transport.close();
  }
}
