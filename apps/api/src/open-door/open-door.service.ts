/**
 * Comments from people without an account. What a form sends waits until its sender presses a button behind the link in
 * her mail; then it is a comment like any other, under the same locks, and she is a person like any other. The mail to
 * an address that nobody has confirmed holds none of the sender's words, so that nobody can be written to through us.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { Comment, Document, OpenComment, Round, Transaction } from '@plenary/database';
import type { Block } from '@plenary/document';
import {
  ADDRESS,
  COMMENT_TYPES,
  DEFAULT_LANGUAGE,
  DOOR,
  DomainError,
  LIMITS,
  holdReason,
  languageOf,
  networkOf,
  paths,
  roundState,
} from '@plenary/domain';
import type { CommentType, HoldReason } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { CommentsService } from '../comments/comments.service';
import { DocumentsService } from '../documents/documents.service';
import { PeopleService } from '../people/people.service';
import { Addresses } from '../platform/addresses';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, matches, optional, text } from '../platform/checks';
import { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { newId } from '../platform/new-id';
import type { Opening } from '../platform/outbox/postman';
import { Postman } from '../platform/outbox/postman';
import { post } from '../platform/outbox/outbox';
import { messagesOf } from '../platform/outbox/recipients';
import { messagesIn, spokenLanguage } from '../platform/speech';
import { lockStream } from '../platform/record/record';
import type { Config } from '../platform/tokens';
import { CONFIG } from '../platform/tokens';
import { lockShared } from '../rounds/round-locks';
import { RoundsService } from '../rounds/rounds.service';
import * as repository from './open-door.repository';

export interface OpenPlace {
  coalition: string;
  group: string;
  document: string;
  round: string;
}

/** What a form holds, as it was typed. */
export interface OpenForm {
  id: string;
  name: string;
  address: string;
  organisation: string;
  stakeholderGroup: string;
  region: string;
  on: string;
  /** The question that it answers; then it is on the whole text. */
  question: string;
  type: string;
  text: string;
  proposedChange: string;
  /** A field that people do not see. */
  website: string;
}

export interface OpenRound {
  context: RequestContext;
  document: Document;
  round: Round;
}

/** What a link in a mail is for. */
type Purpose = 'confirm' | 'disown';

@Injectable()
export class OpenDoorService {
  /** What goes into the record, where readers of all languages meet it. */
  private readonly recorded = messagesIn('en').t;

  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
    private readonly rounds: RoundsService,
    private readonly comments: CommentsService,
    private readonly people: PeopleService,
    private readonly addresses: Addresses,
    private readonly postman: Postman,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A round that is for everybody. Throws NOT_FOUND for every other, also where it exists. */
  async get(place: OpenPlace): Promise<OpenRound> {
    const context = new RequestContext(this.database, null, null);
    const document = await this.documents.findByCode(context, place.coalition, place.group, place.document);
    const round = document && (await this.rounds.findByCode(context, document, place.round));
    if (!document || !round || round.audience !== 'PUBLIC') throw new DomainError('NOT_FOUND');
    return { context, document, round };
  }

  /** Keeps what the form holds and mails the link that makes it a comment. */
  async send(place: OpenPlace, form: OpenForm, ip: string): Promise<void> {
    const { context, document, round } = await this.get(place);
    // Whoever fills in what nobody sees is told that all is well.
    if (form.website !== '') return;
    const [coalition, revision, questions] = await Promise.all([
      context.read.coalition.load(document.coalitionId),
      context.read.revisionText.load(round.revisionId),
      context.read.questionsOfRound.load(round.id),
    ]);
    const blocks = (revision?.blocks ?? []) as unknown as Block[];
    const address = form.address.trim().toLowerCase();
    const known = (value: string, among: readonly string[] = []) =>
      value === '' || among.includes(value) ? null : 'unknown';
    check({
      id: clientId(form.id),
      name: text(form.name, { max: LIMITS.name, required: true }),
      address: matches(address, ADDRESS),
      organisation: text(form.organisation, { max: LIMITS.title }),
      stakeholderGroup: known(form.stakeholderGroup, coalition?.stakeholderGroups),
      region: known(form.region, coalition?.regions),
      on: form.on === '' || blocks.some((block) => block.id === form.on) ? null : 'unknown',
      question: known(
        form.question,
        questions.map(({ id }) => id),
      ),
      type: known(form.type, COMMENT_TYPES),
      text: text(form.text, { max: LIMITS.text, required: true }),
      proposedChange: text(form.proposedChange, { max: LIMITS.text }),
    });
    const row = {
      coalitionId: document.coalitionId,
      id: form.id,
      roundId: round.id,
      name: form.name.trim(),
      address,
      organisation: optional(form.organisation),
      stakeholderGroup: optional(form.stakeholderGroup),
      region: optional(form.region),
      blockId: form.question === '' ? optional(form.on) : null,
      questionId: optional(form.question),
      type: (form.type || 'GENERAL') as CommentType,
      text: form.text.trim(),
      proposedChange: optional(form.proposedChange),
      origin: this.hash(`origin:${networkOf(ip)}`),
      language: spokenLanguage(),
    };
    await this.postman.call(await this.database.transaction((tx) => this.keep(tx, document, row)));
  }

  private async keep(
    tx: Transaction,
    document: Document,
    row: Omit<OpenComment, 'sentAt' | 'confirmedAt' | 'disownedAt'>,
  ): Promise<Opening | null> {
    await repository.lockWords(tx, [`origin:${row.origin}`, `address:${row.address}`]);
    const known = await repository.find(tx, row.id);
    if (known) {
      const same = (Object.keys(row) as (keyof typeof row)[]).every(
        (key) => key === 'origin' || key === 'language' || known[key] === row[key],
      );
      if (!same) throw new DomainError('CONFLICT', { reason: 'id-taken' });
      return null;
    }
    if (await this.comments.findIn(tx, row.id)) throw new DomainError('CONFLICT', { reason: 'id-taken' });
    const now = await this.database.now(tx);
    const round = await tx.round.findUniqueOrThrow({ where: { id: row.roundId } });
    if (roundState(round, now) !== 'OPEN') throw new DomainError('ROUND_CLOSED', { closesAt: round.closesAt, now });
    await repository.forget(tx, new Date(now.getTime() - DOOR.forget));
    const counted = await repository.countSince(tx, { ...row, since: new Date(now.getTime() - DOOR.hour) });
    if (counted.sent >= DOOR.perNetwork || counted.mailed >= DOOR.perAddress)
      throw new DomainError('TOO_MANY_REQUESTS', { afterSeconds: DOOR.hour / 1000 });
    await repository.insert(tx, { ...row, sentAt: now });
    const place = await this.placeOf(tx, document);
    const messages = await this.messagesFor(tx, row);
    const values = {
      title: document.title,
      group: place.group,
      round: round.code,
      link: this.addresses.of(paths.confirmComment(this.token('confirm', row.id))),
      closes: messages.everywhere(round.closesAt, round.zone),
    };
    await post(tx, [
      {
        address: row.address,
        cause: `door-confirm:${row.id}`,
        subject: messages.t('mail.door.confirm.subject', values),
        text: messages.t('mail.door.confirm.text', values),
      },
    ]);
    return { address: row.address, link: values.link };
  }

  /** What a link in a mail leads to. Throws NOT_FOUND for a link that is none of ours, or too old. */
  async byToken(
    purpose: Purpose,
    token: string,
  ): Promise<{ sent: OpenComment; comment: Comment | null; at: OpenRound & { place: OpenPlace } }> {
    const [id = '', given = ''] = token.split('.');
    const expected = Buffer.from(this.hash(`${purpose}:${id}`));
    const offered = Buffer.from(given);
    const ours = isUuid(id) && offered.length === expected.length && timingSafeEqual(offered, expected);
    const sent = ours ? await repository.find(this.database.prisma, id) : null;
    const now = await this.database.now();
    if (!sent || (!sent.confirmedAt && now.getTime() - sent.sentAt.getTime() > DOOR.forget))
      throw new DomainError('NOT_FOUND');
    const context = new RequestContext(this.database, null, null);
    const round = await this.rounds.get(context, sent.roundId);
    const document = await context.read.document.load(round.documentId);
    if (!document) throw new DomainError('NOT_FOUND');
    const place = {
      ...(await this.placeOf(this.database.prisma, document)),
      document: document.code,
      round: round.code,
    };
    const comment = sent.confirmedAt ? await context.read.anyComment.load(sent.id) : null;
    return { sent, comment, at: { context, document, round, place } };
  }

  /** Under which name the comment will stand: an address that is known already has one. */
  async nameOf(context: RequestContext, sent: OpenComment): Promise<string> {
    const known = await repository.personOf(this.database.prisma, sent.address);
    return (known && (await context.read.person.load(known))?.name) ?? sent.name;
  }

  /** The button behind the mailed link. Pressed again it answers the same. */
  async confirm(token: string): Promise<{ comment: Comment; place: OpenPlace; held: boolean }> {
    const { sent, comment: already, at } = await this.byToken('confirm', token);
    const { document, round, place } = at;
    if (already) return { comment: already, place, held: already.hiddenAt !== null };
    const somebody = (await repository.personOf(this.database.prisma, sent.address)) ?? newId();
    const context = new RequestContext(this.database, null, somebody);
    await authorize(context, 'MAKE_COMMENT', await this.rounds.subjectOf(context, round));
    const made = await this.database.transaction(async (tx) => {
      await repository.lockWords(tx, [`address:${sent.address}`, `origin:${sent.origin}`]);
      const row = await repository.lock(tx, sent.id);
      if (!row || row.disownedAt) throw new DomainError('NOT_FOUND');
      if (row.confirmedAt) return (await this.comments.findIn(tx, row.id)) as Comment;
      const now = await this.database.now(tx);
      const authorId = await this.person(tx, row, somebody, now);
      const counted = await repository.countSince(tx, { ...row, since: new Date(now.getTime() - DOOR.hour) });
      const reason = holdReason({
        words: `${row.name} ${row.text} ${row.proposedChange ?? ''}`,
        confirmedFromNetwork: counted.confirmed,
      });
      const { organisation, stakeholderGroup, region, type, text: words, proposedChange, blockId, questionId } = row;
      const comment = await this.comments.makeIn(
        tx,
        {
          seen: round,
          document,
          authorId,
          said: { organisation, stakeholderGroup, region },
          held: reason && this.recorded(`door.held.${reason}`),
        },
        {
          commentId: row.id,
          roundId: round.id,
          type,
          text: words,
          proposedChange,
          questionId,
          anchor: blockId ? { kind: 'BLOCK', blockId } : { kind: 'DOCUMENT' },
        },
      );
      await repository.update(tx, row.id, { confirmedAt: now });
      await post(tx, [this.receipt(await this.messagesFor(tx, row), row, comment, document, place, reason)]);
      return comment;
    });
    await this.postman.call();
    return { comment: made, place, held: made.hiddenAt !== null };
  }

  /** Whoever holds the address is the person; a new one says of herself what the form says. */
  private async person(tx: Transaction, row: OpenComment, id: string, now: Date): Promise<string> {
    const known = await repository.personOf(tx, row.address);
    if (known) {
      await repository.verify(tx, row.address, now);
      return known;
    }
    const { name, address, organisation, stakeholderGroup, region, language } = row;
    const said = { name, address, organisation, stakeholderGroup, region, language };
    await this.people.introduce(tx, { id, verified: true, ...said }, now);
    return id;
  }

  /** Whoever is known here has a language; whoever is not, that of the form. */
  private async messagesFor(tx: Transaction, { address, language }: Pick<OpenComment, 'address' | 'language'>) {
    return (await messagesOf(tx, [address], languageOf(language) ?? DEFAULT_LANGUAGE))(address);
  }

  private receipt(
    { t }: Messages,
    row: OpenComment,
    comment: Comment,
    document: Document,
    place: OpenPlace,
    held: HoldReason | null,
  ) {
    const { coalition, group, round } = place;
    const { reference } = comment;
    const words = t('mail.door.receipt.text', {
      title: document.title,
      reference,
      text: comment.text,
      link: this.addresses.of(paths.openComment(coalition, group, document.code, round, reference)),
      disown: this.addresses.of(paths.disownComment(this.token('disown', row.id))),
    });
    return {
      address: row.address,
      cause: `door-receipt:${row.id}`,
      subject: t('mail.door.receipt.subject', { reference, title: document.title }),
      text: held ? `${words}\n\n${t('mail.door.held', { reason: t(`door.held.${held}`) })}` : words,
    };
  }

  /** The holder of the address says that it was not she: while the round runs the comment is withdrawn, later withheld. */
  async disown(token: string): Promise<string> {
    const { sent, comment, at } = await this.byToken('disown', token);
    if (!comment) throw new DomainError('NOT_FOUND');
    await this.database.transaction(async (tx) => {
      const row = await repository.lock(tx, sent.id);
      const round = await lockShared(tx, at.round.id);
      await lockStream(tx, at.document.id);
      const now = await this.database.now(tx);
      if (!round || !row || row.disownedAt) return;
      await repository.update(tx, row.id, { disownedAt: now });
      await this.comments.takeBack(tx, { comment, round, now, reason: this.recorded('door.disownedReason') });
    });
    return comment.reference;
  }

  private async placeOf(tx: Pick<Transaction, 'workingGroup'>, document: Document) {
    const { code, coalition } = await tx.workingGroup.findUniqueOrThrow({
      where: { id: document.groupId },
      include: { coalition: { select: { slug: true } } },
    });
    return { group: code, coalition: coalition.slug };
  }

  /** Follows from what it is for, so that nothing has to be kept that opens something. */
  private token(purpose: Purpose, id: string): string {
    return `${id}.${this.hash(`${purpose}:${id}`)}`;
  }

  private hash(words: string): string {
    return createHmac('sha256', this.config.secret).update(`open-door:${words}`).digest('base64url');
  }
}
