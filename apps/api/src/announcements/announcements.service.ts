/**
 * Announcing a publication. The text is at its address already; this tells people of it by mail and puts it into the
 * coalition's feed, once. Whoever announces sees first how many will be mailed and in which words, and can change them;
 * the reference and the address follow in any case.
 */
import { Injectable } from '@nestjs/common';
import type { Document, Publication, Transaction } from '@plenary/database';
import type { Visibility } from '@plenary/domain';
import { DomainError, LIMITS, isTimely, paths } from '@plenary/domain';
import type { AnnouncePublicationInput, AnnouncementDraft, AnnouncementDraftInput } from '@plenary/graphql';
import type { Messages } from '@plenary/ui';
import { DocumentsService } from '../documents/documents.service';
import { PeopleService } from '../people/people.service';
import { Addresses } from '../platform/addresses';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { post } from '../platform/outbox/outbox';
import { messagesOf } from '../platform/outbox/recipients';
import { append, lockStream } from '../platform/record/record';
import { spoken } from '../platform/speech';
import * as repository from './announcements.repository';

interface About {
  document: Document;
  publication: Publication;
}

@Injectable()
export class AnnouncementsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
    private readonly people: PeopleService,
    private readonly addresses: Addresses,
  ) {}

  async draft(context: RequestContext, input: AnnouncementDraftInput): Promise<AnnouncementDraft> {
    const about = await this.enter(context, input.publicationId);
    return this.database.transaction(async (tx) => {
      const recipients = await this.recipients(tx, about.document, input.audience);
      return { recipientCount: recipients.length, ...(await this.usual(tx, about))(spoken()) };
    });
  }

  async announce(context: RequestContext, input: AnnouncePublicationInput): Promise<Publication> {
    const { actorId, ...about } = await this.enter(context, input.publicationId);
    const { document, publication } = about;
    const { audience, notice = null } = input;
    check({
      announcementId: clientId(input.announcementId),
      subject: notice && text(notice.subject, { max: LIMITS.title, required: true }),
      text: notice && text(notice.text, { max: LIMITS.text, required: true }),
    });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, document.id);
      const usual = await this.usual(tx, about);
      const shown = usual(spoken());
      const words = notice ?? shown;
      const known = (await repository.findOf(tx, publication.id)) ?? (await repository.find(tx, input.announcementId));
      if (known) {
        const isOf = known.id === input.announcementId && known.publicationId === publication.id;
        const isSame = isOf && known.announcedBy === actorId && known.audience === audience;
        if (isSame && known.subject === words.subject && known.text === words.text) return;
        throw new DomainError('CONFLICT', {
          reason: known.publicationId === publication.id ? 'announced' : 'id-taken',
        });
      }
      const { stage } = (await context.read.document.load(document.id)) ?? document;
      if (!isTimely('ANNOUNCE_PUBLICATION', { ...document, stage }))
        throw new DomainError('TRANSITION_UNKNOWN', { stage });
      const recipients = await this.recipients(tx, document, audience);
      const announcedAt = await this.database.now(tx);
      await repository.insert(tx, {
        ...{ coalitionId: document.coalitionId, id: input.announcementId, publicationId: publication.id, audience },
        ...{ subject: words.subject, text: words.text, recipientCount: recipients.length },
        ...{ announcedBy: actorId, announcedAt },
      });
      // Words that somebody changed go to everybody as they are; the usual ones to each in her language.
      const isChanged = words.subject !== shown.subject || words.text !== shown.text;
      const messagesFor = await messagesOf(tx, recipients);
      await post(
        tx,
        recipients.map((address) => {
          const { footer, ...own } = usual(messagesFor(address));
          const said = isChanged ? words : own;
          const cause = `publication-announced:${publication.id}`;
          return {
            address,
            cause,
            subject: said.subject,
            text: `${said.text.trim()}\n\n${footer}`,
            news: true as const,
          };
        }),
      );
      await append(tx, {
        coalitionId: document.coalitionId,
        streamId: document.id,
        kind: 'ANNOUNCED',
        actorId,
        subjectId: publication.id,
        audience: 'PUBLIC',
        facts: { audience, count: recipients.length },
        content: JSON.stringify([words.subject, words.text]),
        at: announcedAt,
      });
    });
    context.refresh();
    return publication;
  }

  /** A publication that the viewer may announce. */
  private async enter(context: RequestContext, publicationId: string): Promise<About & { actorId: string }> {
    const publication = isUuid(publicationId)
      ? await repository.findPublication(this.database.prisma, publicationId)
      : null;
    if (!publication) throw new DomainError('NOT_FOUND');
    const document = await this.documents.get(context, publication.documentId);
    return { publication, document, actorId: await authorize(context, 'ANNOUNCE_PUBLICATION', document) };
  }

  /** The group, the coalition, or with it everybody who commented on the text: each person once. */
  private async recipients(tx: Transaction, document: Document, audience: Visibility): Promise<string[]> {
    const { coalitionId, groupId, id } = document;
    const inside = await this.people.addressesOf(tx, coalitionId, audience === 'GROUP' ? groupId : null);
    return audience === 'PUBLIC' ? [...inside, ...(await repository.commentersOutside(tx, id, coalitionId))] : inside;
  }

  private async usual(tx: Transaction, { document, publication }: About) {
    const { coalition, group, supersedes } = await repository.placeOf(tx, document.id);
    const { reference } = publication;
    const link = this.addresses.of(paths.publication(coalition, group, document.code));
    const values = { title: document.title, group, reference, link, supersedes: supersedes.join(', ') };
    return ({ t }: Messages) => ({
      subject: t('mail.published.subject', values),
      text: t(supersedes.length > 0 ? 'mail.published.textNext' : 'mail.published.text', values),
      footer: t('mail.published.footer', values),
    });
  }
}
