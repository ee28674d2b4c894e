/** Calendars: the end of one round, and those of all running rounds that the viewer may see in a coalition. */
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import type { Round } from '@plenary/database';
import { DomainError, paths } from '@plenary/domain';
import type { Request, Response } from 'express';
import { DocumentsService } from '../documents/documents.service';
import { Addresses } from '../platform/addresses';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { Contexts } from '../platform/sign-in/contexts';
import { spoken } from '../platform/speech';
import { roundCalendar } from './calendar';
import type { RoundEvent } from './calendar';
import { RoundsService } from './rounds.service';

@Controller('files/c')
export class CalendarController {
  private get t() {
    return spoken().t;
  }

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
      where: { coalitionId: coalition.id, OR: [{ closesAt: { gt: now } }, { repliesUntil: { gt: now } }] },
      orderBy: [{ closesAt: 'asc' }, { id: 'asc' }],
    });
    const known = await Promise.all(running.map(({ id }) => this.rounds.find(context, id)));
    const events = await Promise.all(known.flatMap((round) => (round ? [this.eventsOf(context, round)] : [])));
    send(response, 'rounds.ics', roundCalendar(this.t('calendar.mine', { name: coalition.name }), events.flat(), now));
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
    const events = await this.eventsOf(context, round);
    send(
      response,
      `${group}-${code}-${roundCode}.ics`,
      roundCalendar(events[0]?.summary ?? roundCode, events, await context.read.now()),
    );
  }

  /** Its end, and the end of its reply period where it has one. */
  private async eventsOf(context: RequestContext, round: Round): Promise<RoundEvent[]> {
    const [document, coalition, ends] = await Promise.all([
      context.read.document.load(round.documentId),
      context.read.coalition.load(round.coalitionId),
      context.read.formerEnds.load(round.id),
    ]);
    const group = document && (await context.read.group.load(document.groupId));
    if (!document || !coalition || !group) throw new DomainError('NOT_FOUND');
    const { id, closesAt, repliesUntil, zone } = round;
    const values = { round: `${group.code} ${round.code}`, title: document.title };
    const shared = {
      moves: ends.length,
      link: this.addresses.of(paths.document(coalition.slug, group.code, document.code)),
    };
    const said = (at: Date) => ({ closes: this.addresses.everywhere(at, zone) });
    const summary = this.t('calendar.closes', values);
    const description = this.t('calendar.text', said(closesAt));
    const end = { ...shared, id, closesAt, summary, description };
    if (!repliesUntil) return [end];
    const replies = {
      ...shared,
      id: `${id}-replies`,
      closesAt: repliesUntil,
      summary: this.t('calendar.repliesEnd', values),
      description: this.t('calendar.repliesText', said(repliesUntil)),
    };
    return [end, replies];
  }
}

function send(response: Response, name: string, calendar: string): void {
  response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  response.type('text/calendar; charset=utf-8').send(calendar);
}
