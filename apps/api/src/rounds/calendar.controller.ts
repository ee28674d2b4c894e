/** Calendars: the end of one round, and those of all running rounds that the viewer may see in a coalition. */
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import type { Round } from '@plenary/database';
import { DomainError, paths } from '@plenary/domain';
import { createMessages } from '@plenary/ui';
import type { Request, Response } from 'express';
import { DocumentsService } from '../documents/documents.service';
import { Addresses } from '../platform/addresses';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { Contexts } from '../platform/sign-in/contexts';
import { roundCalendar } from './calendar';
import type { RoundEvent } from './calendar';
import { RoundsService } from './rounds.service';

@Controller('files/c')
export class CalendarController {
  private readonly t = createMessages('en').t;

  constructor(
    private readonly contexts: Contexts,
    private readonly database: Database,
    private readonly documents: DocumentsService,
    private readonly rounds: RoundsService,
    private readonly addresses: Addresses,
  ) {}

  @Get(':coalition/rounds.ics')
  @Header('Cache-Control', 'private, no-store')
  async mine(@Param('coalition') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const context = await this.contexts.create(request.headers);
    const coalition = await context.read.coalitionBySlug.load(slug);
    if (!coalition) throw new DomainError('NOT_FOUND');
    const now = await context.read.now();
    const running = await this.database.prisma.round.findMany({
      where: { coalitionId: coalition.id, closesAt: { gt: now } },
      orderBy: [{ closesAt: 'asc' }, { id: 'asc' }],
    });
    const known = await Promise.all(running.map(({ id }) => this.rounds.find(context, id)));
    const events = await Promise.all(known.flatMap((round) => (round ? [this.event(context, round)] : [])));
    send(response, 'rounds.ics', roundCalendar(this.t('calendar.mine', { name: coalition.name }), events, now));
  }

  @Get(':coalition/:group/d/:document/rounds/:code/end.ics')
  @Header('Cache-Control', 'private, no-store')
  async one(
    @Param('coalition') coalition: string,
    @Param('group') group: string,
    @Param('document') code: string,
    @Param('code') roundCode: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const context = await this.contexts.create(request.headers);
    const document = await this.documents.findByCode(context, coalition, group, code);
    const round = document && (await this.rounds.findByCode(context, document, roundCode));
    if (!document || !round) throw new DomainError('NOT_FOUND');
    const event = await this.event(context, round);
    send(
      response,
      `${group}-${code}-${roundCode}.ics`,
      roundCalendar(event.summary, [event], await context.read.now()),
    );
  }

  private async event(context: RequestContext, round: Round): Promise<RoundEvent> {
    const [document, coalition, ends] = await Promise.all([
      context.read.document.load(round.documentId),
      context.read.coalition.load(round.coalitionId),
      context.read.formerEnds.load(round.id),
    ]);
    const group = document && (await context.read.group.load(document.groupId));
    if (!document || !coalition || !group) throw new DomainError('NOT_FOUND');
    const { id, closesAt, zone } = round;
    return {
      id,
      closesAt,
      moves: ends.length,
      summary: this.t('calendar.closes', { round: `${group.code} ${round.code}`, title: document.title }),
      description: this.t('calendar.text', {
        closes: this.addresses.instant(closesAt, zone),
        closesUtc: this.addresses.instant(closesAt, 'UTC'),
      }),
      link: this.addresses.of(paths.document(coalition.slug, group.code, document.code)),
    };
  }
}

function send(response: Response, name: string, calendar: string): void {
  response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  response.type('text/calendar; charset=utf-8').send(calendar);
}
