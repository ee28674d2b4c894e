/** The disposition report of a round as a file: for a spreadsheet, as ISO's commenting template, as a page, as data. */
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { DomainError } from '@plenary/domain';
import type { SheetToWrite } from '@plenary/formats';
import { writeHtmlSheet, writeIsoSheet, writeSheetCsv, writeSheetJson, writeSheetXlsx } from '@plenary/formats';
import type { Request, Response } from 'express';
import { DocumentsService } from '../documents/documents.service';
import { Contexts } from '../platform/sign-in/contexts';
import { RoundsService } from '../rounds/rounds.service';
import { SheetsService } from './sheets.service';

type Writer = readonly [mediaType: string, write: (sheet: SheetToWrite) => string | Promise<Uint8Array>];

const WRITERS: Readonly<Record<string, Writer>> = {
  'dispositions.csv': ['text/csv; charset=utf-8', writeSheetCsv],
  'dispositions.docx': ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', writeIsoSheet],
  'dispositions.xlsx': ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', writeSheetXlsx],
  'dispositions.json': ['application/json; charset=utf-8', writeSheetJson],
  'dispositions.html': ['text/html; charset=utf-8', writeHtmlSheet],
};

@Controller('files/c')
export class SheetsController {
  constructor(
    private readonly contexts: Contexts,
    private readonly documents: DocumentsService,
    private readonly rounds: RoundsService,
    private readonly sheets: SheetsService,
  ) {}

  @Get(':coalition/:group/d/:document/rounds/:round/:file')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  @Header('Cache-Control', 'private, no-cache')
  async file(
    @Param() place: { coalition: string; group: string; document: string; round: string; file: string },
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const writer = Object.hasOwn(WRITERS, place.file) ? WRITERS[place.file] : undefined;
    const context = await this.contexts.create(request.headers);
    const document = writer && (await this.documents.findByCode(context, place.coalition, place.group, place.document));
    const round = document && (await this.rounds.findByCode(context, document, place.round));
    if (!writer || !round) throw new DomainError('NOT_FOUND');
    const [mediaType, write] = writer;
    const bytes = await write(await this.sheets.report(context, document, round));
    response
      .setHeader('Content-Disposition', `attachment; filename="${[document.code, round.code].join('-')}-${place.file}"`)
      .type(mediaType)
      .send(typeof bytes === 'string' ? bytes : Buffer.from(bytes));
  }
}
