/** The mail that tells a group of a published evaluation: seen, counted and editable before it goes. */
import { Injectable } from '@nestjs/common';
import type { Document, Transaction } from '@plenary/database';
import { paths } from '@plenary/domain';
import type { RoundNoticeInput } from '@plenary/graphql';
import { createMessages } from '@plenary/ui';
import { PeopleService } from '../people/people.service';
import { Addresses } from '../platform/addresses';
import { post } from '../platform/outbox/outbox';
import type { CallRow, EvaluationRow } from './read-calls';

interface About {
  document: Document;
  call: CallRow;
  evaluation: EvaluationRow;
  objectBy: Date;
  zone: string;
}

@Injectable()
export class EvaluationNotices {
  private readonly messages = createMessages('en');

  constructor(
    private readonly people: PeopleService,
    private readonly addresses: Addresses,
  ) {}

  async draft(tx: Transaction, { document, call, evaluation, objectBy, zone }: About) {
    const group = await tx.workingGroup.findUniqueOrThrow({
      where: { id: document.groupId },
      include: { coalition: true },
    });
    const link = this.addresses.of(paths.decisions(group.coalition.slug, group.code, document.code));
    const { t, everywhere } = this.messages;
    const values = {
      title: document.title,
      group: group.code,
      revision: call.revision,
      designation: t(`designation.${evaluation.designation}`),
      statement: evaluation.statement,
      until: everywhere(objectBy, zone),
      link,
    };
    return {
      recipients: await this.people.addressesOf(tx, document.coalitionId, document.groupId),
      subject: t('mail.evaluation.subject', values),
      text: t('mail.evaluation.text', values),
      footer: t('mail.evaluation.footer', values),
    };
  }

  async send(tx: Transaction, about: About & { given: RoundNoticeInput | null }): Promise<void> {
    const { recipients, footer, ...usual } = await this.draft(tx, about);
    const words = about.given ?? usual;
    const cause = `evaluation-published:${about.call.id}:${about.evaluation.number}`;
    await post(
      tx,
      recipients.map((address) => ({
        address,
        cause,
        subject: words.subject,
        text: `${words.text.trim()}\n\n${footer}`,
      })),
    );
  }
}
