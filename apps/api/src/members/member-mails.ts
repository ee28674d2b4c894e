/** The mail by which somebody learns that she was put on a coalition's list, what is asked of her, and the way out. */
import { Injectable } from '@nestjs/common';
import type { Coalition, Transaction } from '@plenary/database';
import { paths } from '@plenary/domain';
import { Addresses } from '../platform/addresses';
import { MailedLinks } from '../platform/mailed-links';
import { post } from '../platform/outbox/outbox';
import { messagesOf } from '../platform/outbox/recipients';
import { spokenLanguage } from '../platform/speech';
import type { PlannedMember } from './member-plan';

@Injectable()
export class MemberMails {
  constructor(
    private readonly addresses: Addresses,
    private readonly links: MailedLinks,
  ) {}

  async welcome(
    tx: Transaction,
    coalition: Coalition,
    actorId: string,
    people: readonly PlannedMember[],
  ): Promise<void> {
    const actor = await tx.person.findUniqueOrThrow({ where: { id: actorId } });
    const values = { coalition: coalition.name, by: actor.name, link: this.addresses.of(paths.me()) };
    const reached = people.flatMap(({ address, ...person }) => (address ? [{ ...person, address }] : []));
    const messagesFor = await messagesOf(
      tx,
      reached.map(({ address }) => address),
      spokenLanguage(),
    );
    await post(
      tx,
      reached.map(({ personId, address, asks }) => {
        const { t } = messagesFor(address);
        return {
          address,
          cause: `member:${coalition.id}:${personId}`,
          subject: t('mail.member.subject', values),
          text: [
            t('mail.member.text', {
              ...values,
              leave: this.addresses.of(paths.leaveByMail(this.links.token('leave', personId, coalition.id))),
            }),
            ...asks.map(({ word }) => t('mail.member.asked', { word, link: values.link })),
          ].join('\n\n'),
        };
      }),
    );
  }
}
