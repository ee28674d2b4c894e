/** The record of a document as an archive, and receipts for what somebody said in it. */
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { DomainError } from '@plenary/domain';
import type { Request, Response } from 'express';
import { CommentsService } from '../comments/comments.service';
import { DocumentsService } from '../documents/documents.service';
import { Contexts } from '../platform/sign-in/contexts';
import { ArchivesService } from './archives.service';

interface Place {
  coalition: string;
  group: string;
  document: string;
}

@Controller('files/c')
export class ArchivesController {
  constructor(
    private readonly contexts: Contexts,
    private readonly documents: DocumentsService,
    private readonly comments: CommentsService,
    private readonly archives: ArchivesService,
  ) {}

  @Get(':coalition/:group/d/:document/record.zip')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'private, no-store')
  async archive(@Param() place: Place, @Req() request: Request, @Res() response: Response): Promise<void> {
    const context = await this.contexts.create(request.headers);
    const document = await this.documents.findByCode(context, place.coalition, place.group, place.document);
    if (!document) throw new DomainError('NOT_FOUND');
    const { name, stream } = await this.archives.archive(context, document);
    response.setHeader('Content-Disposition', `attachment; filename="${name}"`).type('application/zip');
    await pipeline(stream, response);
  }

  @Get(':coalition/:group/d/:document/comments/:reference/receipt.json')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'private, no-store')
  async receipt(
    @Param() place: Place & { reference: string },
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const context = await this.contexts.create(request.headers);
    const document = await this.documents.findByCode(context, place.coalition, place.group, place.document);
    const found = document && (await this.comments.findByReference(context, document, place.reference));
    if (!document || !found) throw new DomainError('NOT_FOUND');
    const receipt = await this.archives.receipt(context, document, found);
    response
      .setHeader('Content-Disposition', `attachment; filename="${found.reference}-receipt.json"`)
      .type('application/json; charset=utf-8')
      .send(`${JSON.stringify(receipt, null, 2)}\n`);
  }
}
