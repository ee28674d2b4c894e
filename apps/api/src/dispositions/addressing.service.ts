/**
 * Answers on their way to their commenters: each disposition goes out once, with the redline of its passage, and starts
 * the time in which its commenter can say how she takes it.
 */
import { Injectable } from '@nestjs/common';
import type { Round, Transaction } from '@plenary/database';
import { diffWords } from '@plenary/document';
import type { DispositionKind } from '@plenary/domain';
import { isStillToCome, paths } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import { Addresses } from '../platform/addresses';
import { post } from '../platform/outbox/outbox';
import { messagesOf } from '../platform/outbox/recipients';

interface AnswerRow {
  commentId: string;
  number: number;
  reference: string;
  authorId: string;
  address: string | null;
  /** Nobody has signed in with an address of hers. */
  withoutAccount: boolean;
  text: string;
  exact: string | null;
  anchored: boolean;
  nowExact: string | null;
  placed: boolean;
  /** Whether a revision came after the round's. */
  frozenSince: boolean;
  /** Whether its change is done in the working draft and in no revision yet. */
  inDraft: boolean;
  kind: DispositionKind;
  rationale: string;
  correction: string | null;
}

interface Limit {
  addressedAt: Date;
  respondBy: Date;
}

interface Place {
  coalition: string;
  group: string;
  document: string;
  title: string;
  revision: number;
}

@Injectable()
export class AddressingService {
  constructor(private readonly addresses: Addresses) {}

  /** Every standing disposition of the round whose report comes out. */
  async addressRound(tx: Transaction, round: Round, limit: Limit): Promise<void> {
    await this.address(tx, round, null, limit, `report:${round.id}`);
  }

  /** One disposition that was given or corrected after the report. */
  async addressOne(tx: Transaction, round: Round, commentId: string, number: number, limit: Limit): Promise<void> {
    await this.address(tx, round, commentId, limit, `answer:${commentId}:${number}`);
  }

  private async address(
    tx: Transaction,
    round: Round,
    commentId: string | null,
    { addressedAt, respondBy }: Limit,
    cause: string,
  ): Promise<void> {
    const answers = await this.standing(tx, round, commentId);
    await tx.addressedDisposition.createMany({
      data: answers.map((answer) => ({
        coalitionId: round.coalitionId,
        commentId: answer.commentId,
        number: answer.number,
        addressedAt,
        respondBy,
      })),
      skipDuplicates: true,
    });
    const place = await this.placeOf(tx, round);
    const byAddress = Map.groupBy(
      answers.filter((answer) => answer.address !== null),
      (answer) => answer.address as string,
    );
    const messagesFor = await messagesOf(tx, [...byAddress.keys()]);
    await post(
      tx,
      [...byAddress].map(([address, own]) => {
        const messages = messagesFor(address);
        const values = {
          title: place.title,
          group: place.group,
          round: round.code,
          limit: messages.everywhere(respondBy, round.zone),
          count: own.length,
        };
        const answers = own.map((answer) => this.answerText(messages, answer, place, round)).join('\n\n');
        return {
          address,
          cause,
          subject: messages.t('mail.answers.subject', values),
          text: messages.t('mail.answers.text', { ...values, answers }),
        };
      }),
    );
  }

  private answerText(messages: Messages, answer: AnswerRow, place: Place, round: Round): string {
    const { coalition, group, document, revision } = place;
    const screen = paths.revision(coalition, group, document, { revision, comment: answer.reference });
    const open = round.audience === 'PUBLIC' && answer.withoutAccount;
    const link = open ? paths.openComment(coalition, group, document, round.code, answer.reference) : screen;
    const { t } = messages;
    return [
      `${answer.reference}: ${t(`disposition.${answer.kind}`)}`,
      t('mail.answers.youSaid', { text: answer.text }),
      t('mail.answers.answer', { rationale: answer.rationale }),
      ...(answer.correction ? [t('mail.answers.correction', { reason: answer.correction })] : []),
      ...(answer.anchored ? [this.redline(messages, answer)] : []),
      this.addresses.of(link),
    ].join('\n');
  }

  /** The passage as it stood against how it stands now, in signs that every mail program shows. */
  private redline({ t }: Messages, { exact, nowExact, placed, kind, ...text }: AnswerRow): string {
    const before = exact ?? '';
    if (!placed || nowExact === before)
      return t(isStillToCome(kind, text) ? 'mail.answers.next' : 'mail.answers.same', { words: before });
    if (nowExact === null) return t('mail.answers.gone', { words: before });
    const words = diffWords(before, nowExact)
      .map(({ op, text }) => (op === 'SAME' ? text : op === 'DELETE' ? `[-${text}-]` : `{+${text}+}`))
      .join('');
    return t('mail.answers.changed', { words });
  }

  /** Mails the coordinators that an objection waits for them, or the objector what became of it. */
  async tell(
    tx: Transaction,
    round: Round,
    comment: { reference: string },
    message: { to: string[]; cause: string; subject: 'mail.objection.subject' | 'mail.decided.subject'; body: string },
  ): Promise<void> {
    const { coalition, group, document, revision, title } = await this.placeOf(tx, round);
    const link = this.addresses.of(
      paths.revision(coalition, group, document, { revision, comment: comment.reference }),
    );
    const rows = await tx.personAddress.findMany({
      where: { personId: { in: message.to } },
      distinct: ['personId'],
      select: { address: true },
    });
    const messagesFor = await messagesOf(
      tx,
      rows.map(({ address }) => address),
    );
    await post(
      tx,
      rows.map(({ address }) => ({
        address,
        cause: message.cause,
        subject: messagesFor(address).t(message.subject, { title, group, reference: comment.reference }),
        text: `${message.body}\n\n${link}`,
      })),
    );
  }

  private async placeOf(tx: Transaction, round: Round): Promise<Place> {
    const document = await tx.document.findUniqueOrThrow({
      where: { id: round.documentId },
      include: {
        group: { include: { coalition: { select: { slug: true } } } },
        revisions: { where: { id: round.revisionId }, select: { number: true } },
      },
    });
    return {
      coalition: document.group.coalition.slug,
      group: document.group.code,
      document: document.code,
      title: document.title,
      revision: document.revisions[0]?.number ?? 1,
    };
  }

  private standing(tx: Transaction, round: Round, commentId: string | null): Promise<AnswerRow[]> {
    return tx.$queryRaw<AnswerRow[]>`
      SELECT c.id AS "commentId", d.number, c.reference, c.author_id AS "authorId", m.address,
        NOT EXISTS (SELECT 1 FROM account_links k WHERE k.person_id = c.author_id) AS "withoutAccount", c.text, c.exact,
        c.anchor_kind <> 'DOCUMENT' AS anchored, p.exact AS "nowExact", p.comment_id IS NOT NULL AS placed,
        l.id <> ${round.revisionId}::uuid AS "frozenSince",
        EXISTS (SELECT FROM applied_changes w WHERE w.coalition_id = c.coalition_id AND w.comment_id = c.id
          AND w.revision_id IS NULL) AS "inDraft",
        d.kind, d.rationale, d.correction
      FROM comments c
      JOIN dispositions d ON d.coalition_id = c.coalition_id AND d.comment_id = c.id AND d.number = c.disposition_number
      LEFT JOIN LATERAL (
        SELECT a.address FROM person_addresses a WHERE a.person_id = c.author_id
        ORDER BY a.verified_at NULLS LAST, a.address LIMIT 1) m ON true
      LEFT JOIN LATERAL (
        SELECT v.id FROM revisions v WHERE v.coalition_id = c.coalition_id AND v.document_id = ${round.documentId}::uuid
        ORDER BY v.number DESC LIMIT 1) l ON true
      LEFT JOIN placements p ON p.coalition_id = c.coalition_id AND p.comment_id = c.id AND p.revision_id = l.id
      WHERE c.coalition_id = ${round.coalitionId}::uuid AND c.round_id = ${round.id}::uuid AND c.parent_id IS NULL
        AND c.withdrawn_at IS NULL AND d.kind <> 'WITHDRAWN' AND (${commentId}::uuid IS NULL OR c.id = ${commentId}::uuid)
      ORDER BY c.number`;
  }
}
