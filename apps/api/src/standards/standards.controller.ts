/** An edition of a list as a file: a table for spreadsheets, data, or a page to print. */
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { DomainError } from '@plenary/domain';
import type { Request, Response } from 'express';
import { DocumentsService } from '../documents/documents.service';
import { Contexts } from '../platform/sign-in/contexts';
import type { EditionToWrite } from './write-edition';
import { writeEditionCsv, writeEditionJson, writeEditionPage } from './write-edition';

const FILE = /^([1-9]\d{0,5})\.(csv|json|html)$/;
type Ending = 'csv' | 'json' | 'html';
const isEnding = (value: string): value is Ending => Object.hasOwn(WRITERS, value);

const WRITERS: Readonly<Record<Ending, readonly [mediaType: string, write: (edition: EditionToWrite) => string]>> = {
  csv: ['text/csv; charset=utf-8', writeEditionCsv],
  json: ['application/json; charset=utf-8', writeEditionJson],
  html: ['text/html; charset=utf-8', writeEditionPage],
};

@Controller('files/c')
export class StandardsController {
  constructor(
    private readonly contexts: Contexts,
    private readonly documents: DocumentsService,
  ) {}

  @Get(':coalition/:group/d/:document/standards/:file')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  @Header('Cache-Control', 'private, no-cache')
  async file(
    @Param() place: { coalition: string; group: string; document: string; file: string },
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const [, number = '', ending = ''] = FILE.exec(place.file) ?? [];
    if (!isEnding(ending)) throw new DomainError('NOT_FOUND');
    const context = await this.contexts.create(request.headers);
    const document = await this.documents.findByCode(context, place.coalition, place.group, place.document);
    if (!document) throw new DomainError('NOT_FOUND');
    const editions = await context.read.standardsEditionsOfDocument.load(document.id);
    const edition = editions.find((one) => one.number === Number(number));
    if (!edition) throw new DomainError('NOT_FOUND');
    const revision = await context.read.revision.load(edition.revisionId);
    const [mediaType, write] = WRITERS[ending];
    // A page to print opens where it is asked for; the other two are kept.
    if (ending !== 'html') {
      const name = [place.group, document.code, 'standards', number].join('-').replace(/[^\w-]+/g, '-');
      response.setHeader('Content-Disposition', `attachment; filename="${name}.${ending}"`);
    }
    response.type(mediaType).send(
      write({
        ...{ coalition: place.coalition, group: place.group, document: document.code, title: document.title },
        ...{ lang: document.lang, dir: document.dir, revision: revision?.number ?? null, edition },
      }),
    );
  }
}
