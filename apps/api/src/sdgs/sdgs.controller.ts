/** The review of relevance as a file: a table for spreadsheets, data, or a page to print; of what its reader may see. */
import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { DomainError } from '@plenary/domain';
import type { Request, Response } from 'express';
import { Contexts } from '../platform/sign-in/contexts';
import type { SdgReport } from './sdgs.service';
import { SdgsService } from './sdgs.service';
import { writeSdgCsv, writeSdgJson, writeSdgPage } from './write-sdgs';

type Ending = 'csv' | 'json' | 'html';

const WRITERS: Readonly<Record<Ending, readonly [mediaType: string, write: (report: SdgReport) => string]>> = {
  csv: ['text/csv; charset=utf-8', writeSdgCsv],
  json: ['application/json; charset=utf-8', writeSdgJson],
  html: ['text/html; charset=utf-8', writeSdgPage],
};
const isEnding = (value: string): value is Ending => Object.hasOwn(WRITERS, value);

@Controller('files/c')
export class SdgsController {
  constructor(
    private readonly contexts: Contexts,
    private readonly service: SdgsService,
  ) {}

  @Get(':coalition/sdgs.:ending')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  @Header('Cache-Control', 'private, no-store')
  async file(
    @Param() { coalition: slug, ending }: { coalition: string; ending: string },
    @Query('group') group: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (!isEnding(ending)) throw new DomainError('NOT_FOUND');
    const context = await this.contexts.create(request.headers);
    const report = await this.service.report(context, slug, typeof group === 'string' && group ? group : null);
    const [mediaType, write] = WRITERS[ending];
    // A page to print opens where it is asked for; the other two are kept.
    if (ending !== 'html') {
      const name = [report.coalition.slug, report.group?.code, 'sdgs'].filter(Boolean).join('-');
      response.setHeader('Content-Disposition', `attachment; filename="${name}.${ending}"`);
    }
    response.type(mediaType).send(write(report));
  }
}
