/** What the resource hub lists, as a file: a table for spreadsheets, or data. */
import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { DomainError, HUB_KINDS, HUB_LEVELS } from '@plenary/domain';
import type { HubFilter } from '@plenary/domain';
import type { Request, Response } from 'express';
import { Contexts } from '../platform/sign-in/contexts';
import { HubReadingService } from './hub-reading.service';
import { writeHubCsv, writeHubJson } from './write-hub';

const wordOf = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);

const WRITERS = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: writeHubCsv },
  json: { mediaType: 'application/json; charset=utf-8', write: writeHubJson },
} as const;

@Controller('files/c')
export class HubController {
  constructor(
    private readonly contexts: Contexts,
    private readonly reading: HubReadingService,
  ) {}

  @Get(':coalition/hub.:ending')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'private, no-cache')
  async file(
    @Param() place: { coalition: string; ending: string },
    @Query() query: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const ending = place.ending === 'csv' || place.ending === 'json' ? place.ending : null;
    if (!ending) throw new DomainError('NOT_FOUND');
    const context = await this.contexts.create(request.headers);
    const coalition = await context.read.coalitionBySlug.load(place.coalition);
    if (!coalition) throw new DomainError('NOT_FOUND');
    const sought: HubFilter = {
      kind: HUB_KINDS.find((kind) => kind === query['kind']) ?? null,
      level: HUB_LEVELS.find((level) => level === query['level']) ?? null,
      region: wordOf(query['region']),
      standard: wordOf(query['standard']),
    };
    const entries = await this.reading.listed(context, coalition, sought);
    const { mediaType, write } = WRITERS[ending];
    response.setHeader('Content-Disposition', `attachment; filename="${coalition.slug}-hub.${ending}"`);
    response.type(mediaType).send(write(coalition, entries));
  }
}
