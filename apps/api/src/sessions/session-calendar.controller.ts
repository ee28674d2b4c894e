/**
 * A session as a calendar (RFC 5545), with the zone in which it was set written out: a calendar shows it in its reader's
 * own, and keeps to the place's clocks where they change.
 */
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { DomainError, paths } from '@plenary/domain';
import type { Request, Response } from 'express';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { Addresses } from '../platform/addresses';
import { Contexts } from '../platform/sign-in/contexts';
import { SessionsService } from './sessions.service';
import { ZonedDate, zoneDefinition } from './zone-definition';

@Controller('files/c')
export class SessionCalendarController {
  constructor(
    private readonly contexts: Contexts,
    private readonly sessions: SessionsService,
    private readonly addresses: Addresses,
  ) {}

  @Get(':coalition/sessions/:meeting/:session/session.ics')
  @Header('Cache-Control', 'private, no-store')
  async one(
    @Param() place: { coalition: string; meeting: string; session: string },
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const context = await this.contexts.create(request.headers);
    const session = await this.sessions.findByCode(context, place.coalition, place.meeting, place.session);
    if (!session) throw new DomainError('NOT_FOUND');
    const { id, title, summary, startsAt, endsAt, zone, venue, room, version } = session;
    const calendar = ical({ name: title, prodId: { company: 'Plenary', product: 'Plenary', language: 'EN' } });
    calendar.method(ICalCalendarMethod.PUBLISH);
    if (zone !== 'UTC') calendar.timezone({ name: zone, generator: (name) => zoneDefinition(name, startsAt) });
    calendar.createEvent({
      id: `${id}@plenary`,
      summary: title,
      description: [summary, this.addresses.everywhere(startsAt, zone)].filter(Boolean).join('\n\n'),
      location: [room, venue].filter(Boolean).join(', ') || null,
      url: this.addresses.of(paths.session(place.coalition, place.meeting, place.session)),
      start: new ZonedDate(startsAt, zone),
      end: new ZonedDate(endsAt, zone),
      timezone: zone === 'UTC' ? null : zone,
      stamp: await context.read.now(),
      sequence: version - 1,
    });
    response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(place.session)}.ics`);
    response.type('text/calendar; charset=utf-8').send(calendar.toString());
  }
}
