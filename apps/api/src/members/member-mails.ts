/** The mail by which somebody learns that she was put on a coalition's list, what is asked of her, and the way out. */
import { Injectable } from '@nestjs/common';
import type { Coalition, Transaction } from '@plenary/database';
import { paths } from '@plenary/domain';
import { createMessages } from '@plenary/ui';
import { Addresses } from '../platform/addresses';
import { MailedLinks } from '../platform/mailed-links';
import { post } from '../platform/outbox/outbox';
import type { PlannedMember } from './member-plan';

@Injectable()
export class MemberMails {
  private readonly t = createMessages('en').t;

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
    await post(
      tx,
      people.flatMap(({ personId, address, asks }) =>
        address
          ? [
              {
                address,
                cause: `member:${coalition.id}:${personId}`,
                subject: this.t('mail.member.subject', values),
                text: [
                  this.t('mail.member.text', {
                    ...values,
                    leave: this.addresses.of(paths.leaveByMail(this.links.token('leave', personId, coalition.id))),
                  }),
                  ...asks.map(({ word }) => this.t('mail.member.asked', { word, link: values.link })),
                ].join('\n\n'),
              },
            ]
          : [],
      ),
    );
  }
}
