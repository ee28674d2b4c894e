/** Who proposed an area of work, and who supports it, are told by mail what became of it; whoever decided knows. */
import { Injectable } from '@nestjs/common';
import type { GroupProposal, Transaction } from '@plenary/database';
import { paths } from '@plenary/domain';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { PeopleService } from '../people/people.service';
import { Addresses } from '../platform/addresses';
import type { RequestContext } from '../platform/context';
import { post } from '../platform/outbox/outbox';
import { messagesOf } from '../platform/outbox/recipients';
import * as repository from './group-proposals.repository';

/** What became of it. */
export type ProposalEnd =
  { state: 'ACCEPTED'; group: string } | { state: 'DECLINED'; reason: string } | { state: 'WITHDRAWN' };

@Injectable()
export class ProposalNotices {
  constructor(
    private readonly coalitions: CoalitionsService,
    private readonly people: PeopleService,
    private readonly addresses: Addresses,
  ) {}

  async send(context: RequestContext, tx: Transaction, row: GroupProposal, end: ProposalEnd): Promise<void> {
    const { slug, name } = await this.coalitions.get(context, row.coalitionId);
    const supporters = (await repository.supportsOf(tx, row.id)).map(({ personId }) => personId);
    const concerned = [...new Set([row.proposedBy, ...supporters])].filter((id) => id !== context.personId);
    const mailboxes = [...(await this.people.addressOfEach(tx, concerned)).values()];
    const messagesFor = await messagesOf(tx, mailboxes);
    const link = this.addresses.of(
      end.state === 'ACCEPTED' ? paths.group(slug, end.group) : paths.groupProposal(slug, row.id),
    );
    await post(
      tx,
      mailboxes.map((address) => {
        const { t } = messagesFor(address);
        const values = { coalition: name, title: row.title, state: end.state };
        const said =
          end.state === 'ACCEPTED'
            ? t('mail.proposal.accepted', { ...values, group: end.group })
            : end.state === 'DECLINED'
              ? t('mail.proposal.declined', { ...values, reason: end.reason })
              : t('mail.proposal.withdrawn', values);
        return {
          address,
          cause: `group-proposal-ended:${row.id}`,
          subject: t('mail.proposal.subject', values),
          text: `${said}\n\n${link}`,
        };
      }),
    );
  }
}
