/** What the link at the foot of each mail opens: how its reader wants the next. */
import { Injectable } from '@nestjs/common';
import type { OutboxMail, Person } from '@plenary/database';
import { DomainError } from '@plenary/domain';
import type { MailWish } from '@plenary/domain';
import { Database } from '../platform/database';
import { MailedLinks } from '../platform/mailed-links';

@Injectable()
export class MailWishesService {
  constructor(
    private readonly database: Database,
    private readonly links: MailedLinks,
  ) {}

  /** The person is null where the mail was a single one, to an address that belongs to nobody. */
  async of(token: string): Promise<{ mail: OutboxMail; person: Person | null }> {
    const [id] = this.links.read('mails', token) ?? [];
    const { prisma } = this.database;
    const mail = id ? await prisma.outboxMail.findUnique({ where: { id } }) : null;
    if (!mail) throw new DomainError('NOT_FOUND');
    const known = await prisma.personAddress.findUnique({
      where: { address: mail.address },
      include: { person: true },
    });
    return { mail, person: known?.person ?? null };
  }

  async set(token: string, mails: MailWish): Promise<void> {
    const { person } = await this.of(token);
    if (person) await this.database.prisma.person.update({ where: { id: person.id }, data: { mails } });
  }
}
