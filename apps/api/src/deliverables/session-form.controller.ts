/**
 * Everything that a meeting's form asks of a session, in the order of the form, to be pasted: as plain text, or as a
 * Word file. Texts are the approved ones; what is not approved yet says so.
 */
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import type { Deliverable, Session } from '@plenary/database';
import type { Block } from '@plenary/document';
import { withIds } from '@plenary/document';
import type { SessionRole } from '@plenary/domain';
import { DELIVERABLE_KINDS, DomainError, SESSION_ROLES, agendaOutline, maySee, minutesOf } from '@plenary/domain';
import { packWord, writePlainText } from '@plenary/formats';
import { createMessages } from '@plenary/ui';
import type { Request, Response } from 'express';
import { MEDIA_TYPES, attachment, fileName } from '../downloads/file-names';
import { Addresses } from '../platform/addresses';
import type { RequestContext } from '../platform/context';
import { Contexts } from '../platform/sign-in/contexts';
import { SessionsService } from '../sessions/sessions.service';
import { dueOf } from './deliverables.resolver';

const ENDINGS = ['txt', 'docx'] as const;

type NewBlock = Parameters<typeof withIds>[0][number];

@Controller('files/c')
export class SessionFormController {
  private readonly messages = createMessages('en');

  constructor(
    private readonly contexts: Contexts,
    private readonly sessions: SessionsService,
    private readonly addresses: Addresses,
  ) {}

  @Get([':coalition/sessions/:meeting/:session/form.txt', ':coalition/sessions/:meeting/:session/form.docx'])
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'private, no-store')
  async form(
    @Param() place: { coalition: string; meeting: string; session: string },
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const ending = ENDINGS.find((one) => request.path.endsWith(`/form.${one}`)) ?? 'txt';
    const context = await this.contexts.create(request.headers);
    const session = await this.sessions.findByCode(context, place.coalition, place.meeting, place.session);
    if (!session) throw new DomainError('NOT_FOUND');
    const blocks = await this.blocks(context, session);
    const bytes = ending === 'txt' ? writePlainText(blocks) : await packWord(blocks, { title: session.title });
    response
      .setHeader('Content-Disposition', attachment(fileName([place.meeting, place.session], ending)))
      .type(MEDIA_TYPES[ending])
      .send(typeof bytes === 'string' ? bytes : Buffer.from(bytes));
  }

  private async blocks(context: RequestContext, session: Session): Promise<Block[]> {
    const { t } = this.messages;
    const heading = (text: string, level = 2): NewBlock => ({ kind: 'HEADING', level, text });
    const line = (text: string): NewBlock => ({ kind: 'PARAGRAPH', text });
    const { startsAt, endsAt, zone } = session;
    const slot = (inZone: string) =>
      `${this.addresses.instant(startsAt, inZone)} – ${this.addresses.instant(endsAt, inZone)}`;
    const head = [
      heading(session.title, 1),
      line(slot('UTC')),
      ...(zone === 'UTC' ? [] : [line(slot(zone))]),
      ...[session.room, session.venue, session.format, session.summary].flatMap((text) => (text ? [line(text)] : [])),
    ];
    const items = await this.sessions.itemsOf(context, session.id);
    const agenda = agendaOutline(items).map(({ item, depth }) => {
      const minutes = minutesOf(items, item);
      return line(
        `${'– '.repeat(depth)}${item.title}${minutes === null ? '' : ` (${t('draft.minutes', { minutes })})`}`,
      );
    });
    const people = await this.people(context, session);
    const parts = [
      ...head,
      ...(agenda.length > 0 ? [heading(t('form.agenda')), ...agenda] : []),
      ...SESSION_ROLES.flatMap((role) => {
        const named = people.get(role) ?? [];
        return named.length > 0 ? [heading(t(`sessionRole.${role}`)), ...named.map(line)] : [];
      }),
    ];
    const texts = await Promise.all(
      (await context.read.deliverablesOfSession.load(session.id))
        .toSorted((a, b) => DELIVERABLE_KINDS.indexOf(a.kind) - DELIVERABLE_KINDS.indexOf(b.kind))
        .map((deliverable) => this.text(context, deliverable)),
    );
    return [...withIds(parts), ...texts.flat()];
  }

  private async people(context: RequestContext, session: Session): Promise<Map<SessionRole, string[]>> {
    const roles = await context.read.rolesOfSession.load(session.id);
    const people = await Promise.all(roles.map(({ personId }) => context.read.person.load(personId)));
    const lines = roles.map(({ role, position, organisation, stakeholderGroup, region }, at) => ({
      role,
      text: [people[at]?.name, position, organisation, stakeholderGroup, region].filter(Boolean).join(' – '),
    }));
    return new Map(
      [...Map.groupBy(lines, ({ role }) => role)].map(([role, named]) => [role, named.map(({ text }) => text)]),
    );
  }

  private async text(context: RequestContext, deliverable: Deliverable): Promise<Block[]> {
    const { t } = this.messages;
    const { kind, documentId, revisionId } = deliverable;
    const due = await dueOf(context, deliverable);
    const title = due
      ? t('form.due', { title: t(`deliverable.${kind}`), due: this.addresses.instant(due, 'UTC') })
      : t(`deliverable.${kind}`);
    const head = withIds([{ kind: 'HEADING', level: 2, text: title }]);
    const document = documentId ? await context.read.document.load(documentId) : null;
    if (!document || !maySee(await context.standing(), document)) return head;
    const [latest] = await context.read.revisionsOfDocument.load(document.id);
    const text = await context.read.revisionText.load(revisionId ?? latest?.id ?? '');
    const note = revisionId ? [] : withIds([{ kind: 'PARAGRAPH', text: t('form.unapproved') }]);
    // Its own title is the form's heading already.
    const blocks = (text?.blocks ?? []).filter((block, at) => !(at === 0 && block.kind === 'HEADING'));
    return [...head, ...note, ...blocks];
  }
}
