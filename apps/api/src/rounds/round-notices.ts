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
import { PeopleService } from '../people/people.service';
import { Addresses } from '../platform/addresses';
import { text } from '../platform/checks';
import { post } from '../platform/outbox/outbox';
import type { MailReader } from '../platform/outbox/recipients';
import { readersOf, timeFor } from '../platform/outbox/recipients';
import { spoken } from '../platform/speech';
import type { AskedReviewer } from '../reviewers/asked-reviewers';
import { addressesOfAsked } from '../reviewers/asked-reviewers';

/** What a mail says about a round; one that is not open yet has no id. */
export type AboutRound = Pick<Round, 'code' | 'closesAt' | 'repliesUntil' | 'zone' | 'audience'>;

const WORDS = {
  OPENED: { subject: 'mail.roundOpened.subject', text: 'mail.roundOpened.text', cause: 'round-opened' },
  EXTENDED: { subject: 'mail.roundExtended.subject', text: 'mail.roundExtended.text', cause: 'round-extended' },
  REOPENED: { subject: 'mail.roundReopened.subject', text: 'mail.roundReopened.text', cause: 'round-reopened' },
  ASKED: { subject: 'mail.reviewRequested.subject', text: 'mail.reviewRequested.text', cause: 'review-requested' },
} as const satisfies Record<RoundOccasion, { subject: string; text: string; cause: string }>;

const footerOf = ({ repliesUntil }: AboutRound) =>
  repliesUntil ? ('mail.round.footerReplies' as const) : ('mail.round.footer' as const);

/** What is told, of which round. */
interface About<R extends AboutRound> {
  occasion: RoundOccasion;
  document: Document;
  round: R;
  reason?: string;
  /** For ASKED: who is asked, and until when. */
  asked?: readonly AskedReviewer[];
  due?: { at: Date; zone: string };
}

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
    return (reader: MailReader) => ({
      title: document.title,
      group: group.code,
      round: round.code,
      link: this.addresses.of(paths.document(group.coalition.slug, group.code, document.code)),
      closes: timeFor(reader, round.closesAt, round.zone),
      replies: round.repliesUntil ? timeFor(reader, round.repliesUntil, round.zone) : '',
    });
  }

  /** Who is asked by name is told alone; all else goes to whoever the round is for. */
  private recipients(tx: Transaction, { document, round, asked }: About<AboutRound>): Promise<string[]> {
    if (asked) return addressesOfAsked(tx, asked);
    return this.people.addressesOf(tx, document.coalitionId, round.audience === 'GROUP' ? document.groupId : null);
  }

  /** The usual words in the language of whoever looks at them, and to whom they would go. */
  async draft(tx: Transaction, about: About<AboutRound>) {
    const usual = this.usual(about, await this.values(tx, about.document, about.round));
    return { recipients: await this.recipients(tx, about), ...usual({ messages: spoken(), zone: null }) };
  }

  private usual(
    { occasion, round, reason = '', due }: About<AboutRound>,
    valuesIn: Awaited<ReturnType<RoundNotices['values']>>,
  ) {
    return (reader: MailReader) => {
      const { t } = reader.messages;
      const values = {
        ...valuesIn(reader),
        reason,
        due: due ? timeFor(reader, due.at, due.zone) : '',
      };
      const footer = t(footerOf(round), values);
      return {
        subject: t(WORDS[occasion].subject, values),
        text: t(WORDS[occasion].text, values),
        footer: due ? `${t('mail.reviewRequested.due', values)}\n\n${footer}` : footer,
      };
    };
  }

  /** Words that somebody changed go to everybody as they are; the usual ones to each in his language. */
  async send(tx: Transaction, about: About<Round> & { given: RoundNoticeInput | null }): Promise<void> {
    const { occasion, document, round, given, asked } = about;
    const recipients = await this.recipients(tx, about);
    const usual = this.usual(about, await this.values(tx, document, round));
    const shown = usual({ messages: spoken(), zone: null });
    const changed = given && (given.subject !== shown.subject || given.text !== shown.text) ? given : null;
    const readerOf = await readersOf(tx, recipients);
    const { cause } = WORDS[occasion];
    const each = {
      OPENED: '',
      EXTENDED: `:${finalEnd(round).toISOString()}`,
      REOPENED: `:${finalEnd(round).toISOString()}`,
    };
    const full = occasion === 'ASKED' ? `${cause}:${asked?.[0]?.requestId}` : `${cause}:${round.id}${each[occasion]}`;
    await post(
      tx,
      recipients.map((address) => {
        const { footer, ...own } = usual(readerOf(address));
        const { subject, text: words } = changed ?? own;
        // Who is asked by name answers for herself: that waits for no daily mail.
        const news = occasion === 'ASKED' ? {} : { news: true as const };
        return { address, cause: full, subject, text: `${words.trim()}\n\n${footer}`, ...news };
      }),
    );
  }

  async remind(tx: Transaction, document: Document, round: Round, reminder: RoundReminder): Promise<void> {
    const valuesIn = await this.values(tx, document, round);
    const write = (reader: MailReader) => {
      const values = valuesIn(reader);
      const { t } = reader.messages;
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
    const recipients = await this.recipients(tx, { occasion: 'OPENED', document, round });
    const readerOf = await readersOf(tx, recipients);
    await post(
      tx,
      recipients.map((address) => ({ address, cause, ...write(readerOf(address)), news: true as const })),
    );
  }

  /** Tells those who are asked by name that their date comes near. */
  async remindReviewers(
    tx: Transaction,
    document: Document,
    round: Round,
    { asked, dueAt, zone }: { asked: readonly AskedReviewer[]; dueAt: Date; zone: string },
  ): Promise<void> {
    const valuesIn = await this.values(tx, document, round);
    const recipients = await addressesOfAsked(tx, asked);
    const readerOf = await readersOf(tx, recipients);
    const cause = `review-due:${asked[0]?.requestId}:${dueAt.toISOString()}`;
    await post(
      tx,
      recipients.map((address) => {
        const reader = readerOf(address);
        const { t } = reader.messages;
        const values = { ...valuesIn(reader), due: timeFor(reader, dueAt, zone) };
        return { address, cause, subject: t('mail.reviewDue.subject', values), text: t('mail.reviewDue.text', values) };
      }),
    );
  }
}
