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
import type { Messages } from '@plenary/ui';
import { PeopleService } from '../people/people.service';
import { Addresses } from '../platform/addresses';
import { text } from '../platform/checks';
import { post } from '../platform/outbox/outbox';
import { messagesOf } from '../platform/outbox/recipients';
import { spoken } from '../platform/speech';

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
  constructor(
    private readonly people: PeopleService,
    private readonly addresses: Addresses,
  ) {}

  /** What the words are about, in any language. */
  private async values(tx: Transaction, document: Document, round: AboutRound) {
    const group = await tx.workingGroup.findUniqueOrThrow({
      where: { id: document.groupId },
      include: { coalition: true },
    });
    return (messages: Messages) => ({
      title: document.title,
      group: group.code,
      round: round.code,
      link: this.addresses.of(paths.document(group.coalition.slug, group.code, document.code)),
      closes: messages.zoned(round.closesAt, round.zone),
      closesUtc: messages.zoned(round.closesAt, 'UTC'),
      replies: round.repliesUntil ? messages.zoned(round.repliesUntil, round.zone) : '',
      repliesUtc: round.repliesUntil ? messages.zoned(round.repliesUntil, 'UTC') : '',
    });
  }

  private recipients(tx: Transaction, document: Document, round: AboutRound): Promise<string[]> {
    return this.people.addressesOf(tx, document.coalitionId, round.audience === 'GROUP' ? document.groupId : null);
  }

  /** The usual words in the language of whoever looks at them, and to whom they would go. */
  async draft(
    tx: Transaction,
    about: { occasion: RoundOccasion; document: Document; round: AboutRound; reason?: string },
  ) {
    const { document, round } = about;
    const usual = this.usual(about, await this.values(tx, document, round));
    return { recipients: await this.recipients(tx, document, round), ...usual(spoken()) };
  }

  private usual(
    { occasion, round, reason = '' }: { occasion: RoundOccasion; round: AboutRound; reason?: string },
    valuesIn: Awaited<ReturnType<RoundNotices['values']>>,
  ) {
    return (messages: Messages) => {
      const values = { ...valuesIn(messages), reason };
      const { t } = messages;
      return {
        subject: t(WORDS[occasion].subject, values),
        text: t(WORDS[occasion].text, values),
        footer: t(footerOf(round), values),
      };
    };
  }

  /** Words that somebody changed go to everybody as they are; the usual ones to each in his language. */
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
    const { occasion, document, round, given } = about;
    const recipients = await this.recipients(tx, document, round);
    const usual = this.usual(about, await this.values(tx, document, round));
    const shown = usual(spoken());
    const changed = given && (given.subject !== shown.subject || given.text !== shown.text) ? given : null;
    const messagesFor = await messagesOf(tx, recipients);
    const each = occasion === 'OPENED' ? '' : `:${finalEnd(round).toISOString()}`;
    await post(
      tx,
      recipients.map((address) => {
        const { footer, ...own } = usual(messagesFor(address));
        const { subject, text: words } = changed ?? own;
        return {
          address,
          cause: `${WORDS[occasion].cause}:${round.id}${each}`,
          subject,
          text: `${words.trim()}\n\n${footer}`,
          news: true as const,
        };
      }),
    );
  }

  async remind(tx: Transaction, document: Document, round: Round, reminder: RoundReminder): Promise<void> {
    const valuesIn = await this.values(tx, document, round);
    const write = (messages: Messages) => {
      const values = valuesIn(messages);
      const { t } = messages;
      if (reminder === 'CLOSED')
        return {
          subject: t(round.repliesUntil ? 'mail.roundReplies.subject' : 'mail.roundClosed.subject', values),
          text: t(round.repliesUntil ? 'mail.roundReplies.text' : 'mail.roundClosed.text', values),
        };
      return {
        subject: t('mail.roundClosing.subject', { ...values, days: reminder === 'ONE_DAY' ? 1 : 3 }),
        text: `${t('mail.roundClosing.text', values)}\n\n${t(footerOf(round), values)}`,
      };
    };
    const cause = `round-${reminder.toLowerCase()}:${round.id}:${round.closesAt.toISOString()}`;
    const recipients = await this.recipients(tx, document, round);
    const messagesFor = await messagesOf(tx, recipients);
    await post(
      tx,
      recipients.map((address) => ({ address, cause, ...write(messagesFor(address)), news: true as const })),
    );
  }
}
