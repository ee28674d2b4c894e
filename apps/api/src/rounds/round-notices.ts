/**
 * Mails about a round. Whoever opens, extends or reopens one sees first how many people will be told and in which
 * words, and can change the words; the end and the address follow them in any case, so that no edited mail leaves a
 * reader without them.
 */
import { Injectable } from '@nestjs/common';
import type { Document, Round, Transaction } from '@plenary/database';
import { LIMITS, finalEnd, paths } from '@plenary/domain';
import type { RoundOccasion, RoundReminder } from '@plenary/domain';
import type { RoundNoticeInput } from '@plenary/graphql';
import { createMessages } from '@plenary/ui';
import { PeopleService } from '../people/people.service';
import { Addresses } from '../platform/addresses';
import { text } from '../platform/checks';
import { post } from '../platform/outbox/outbox';

/** What a mail says about a round; one that is not open yet has no id. */
export type AboutRound = Pick<Round, 'code' | 'closesAt' | 'repliesUntil' | 'zone' | 'audience'>;

const WORDS = {
  OPENED: { subject: 'mail.roundOpened.subject', text: 'mail.roundOpened.text', cause: 'round-opened' },
  EXTENDED: { subject: 'mail.roundExtended.subject', text: 'mail.roundExtended.text', cause: 'round-extended' },
  REOPENED: { subject: 'mail.roundReopened.subject', text: 'mail.roundReopened.text', cause: 'round-reopened' },
} as const satisfies Record<RoundOccasion, { subject: string; text: string; cause: string }>;

const footerOf = ({ repliesUntil }: AboutRound) =>
  repliesUntil ? ('mail.round.footerReplies' as const) : ('mail.round.footer' as const);

export function noticeFaults(notice: RoundNoticeInput | null | undefined): Record<string, string | null> {
  if (!notice) return {};
  return {
    subject: text(notice.subject, { max: LIMITS.title, required: true }),
    text: text(notice.text, { max: LIMITS.text, required: true }),
  };
}

@Injectable()
export class RoundNotices {
  private readonly t = createMessages('en').t;

  constructor(
    private readonly people: PeopleService,
    private readonly addresses: Addresses,
  ) {}

  private async values(tx: Transaction, document: Document, round: AboutRound) {
    const group = await tx.workingGroup.findUniqueOrThrow({
      where: { id: document.groupId },
      include: { coalition: true },
    });
    return {
      title: document.title,
      group: group.code,
      round: round.code,
      link: this.addresses.of(paths.document(group.coalition.slug, group.code, document.code)),
      closes: this.addresses.instant(round.closesAt, round.zone),
      closesUtc: this.addresses.instant(round.closesAt, 'UTC'),
      replies: round.repliesUntil ? this.addresses.instant(round.repliesUntil, round.zone) : '',
      repliesUtc: round.repliesUntil ? this.addresses.instant(round.repliesUntil, 'UTC') : '',
    };
  }

  private recipients(tx: Transaction, document: Document, round: AboutRound): Promise<string[]> {
    return this.people.addressesOf(tx, document.coalitionId, round.audience === 'GROUP' ? document.groupId : null);
  }

  /** The usual words, and to whom they would go. */
  async draft(
    tx: Transaction,
    about: { occasion: RoundOccasion; document: Document; round: AboutRound; reason?: string },
  ) {
    const { occasion, document, round } = about;
    const values = { ...(await this.values(tx, document, round)), reason: about.reason ?? '' };
    return {
      recipients: await this.recipients(tx, document, round),
      subject: this.t(WORDS[occasion].subject, values),
      text: this.t(WORDS[occasion].text, values),
      footer: this.t(footerOf(round), values),
    };
  }

  async send(
    tx: Transaction,
    about: {
      occasion: RoundOccasion;
      document: Document;
      round: Round;
      reason?: string;
      given: RoundNoticeInput | null;
    },
  ): Promise<void> {
    const { occasion, round, given } = about;
    const { recipients, footer, ...usual } = await this.draft(tx, about);
    const words = given ?? usual;
    const each = occasion === 'OPENED' ? '' : `:${finalEnd(round).toISOString()}`;
    await post(
      tx,
      recipients.map((address) => ({
        address,
        cause: `${WORDS[occasion].cause}:${round.id}${each}`,
        subject: words.subject,
        text: `${words.text.trim()}\n\n${footer}`,
        news: true as const,
      })),
    );
  }

  async remind(tx: Transaction, document: Document, round: Round, reminder: RoundReminder): Promise<void> {
    const values = await this.values(tx, document, round);
    const subject =
      reminder === 'CLOSED'
        ? this.t(round.repliesUntil ? 'mail.roundReplies.subject' : 'mail.roundClosed.subject', values)
        : this.t('mail.roundClosing.subject', { ...values, days: reminder === 'ONE_DAY' ? 1 : 3 });
    const words =
      reminder === 'CLOSED'
        ? this.t(round.repliesUntil ? 'mail.roundReplies.text' : 'mail.roundClosed.text', values)
        : `${this.t('mail.roundClosing.text', values)}\n\n${this.t(footerOf(round), values)}`;
    const cause = `round-${reminder.toLowerCase()}:${round.id}:${round.closesAt.toISOString()}`;
    const recipients = await this.recipients(tx, document, round);
    await post(
      tx,
      recipients.map((address) => ({ address, cause, subject, text: words, news: true as const })),
    );
  }
}
