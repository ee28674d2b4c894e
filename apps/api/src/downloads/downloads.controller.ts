/** Revisions as files, at addresses that say which revision: `…/revisions/2.docx?comments=LC1`. */
import { createHash } from 'node:crypto';
import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { DomainError } from '@plenary/domain';
import type { Request, Response } from 'express';
import { DocumentsService } from '../documents/documents.service';
import { Contexts } from '../platform/sign-in/contexts';
import { DownloadsService } from './downloads.service';
import { MEDIA_TYPES, attachment, isEnding } from './file-names';

const REVISION_FILE = /^([1-9]\d{0,5})\.([a-z]{2,4})$/;
const ROUND_CODE = /^(all|[A-Z]{1,4}\d{1,5})$/;

@Controller('files/c')
export class DownloadsController {
  constructor(
    private readonly contexts: Contexts,
    private readonly documents: DocumentsService,
    private readonly downloads: DownloadsService,
  ) {}

  @Get(':coalition/:group/d/:document/revisions/:file')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @Header('Cross-Origin-Resource-Policy', 'same-origin')
  async file(
    @Param() place: { coalition: string; group: string; document: string; file: string },
    @Query() asked: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const [, number = '', ending = ''] = REVISION_FILE.exec(place.file) ?? [];
    const from = wished(asked['from'], /^[1-9]\d{0,5}$/);
    const comments = wished(asked['comments'], ROUND_CODE);
    if (!isEnding(ending)) throw new DomainError('NOT_FOUND');
    const context = await this.contexts.create(request.headers);
    const document = await this.documents.findByCode(context, place.coalition, place.group, place.document);
    if (!document) throw new DomainError('NOT_FOUND');
    const lines = ending === 'pdf' && asked['lines'] === '1';
    response.setHeader('Cache-Control', 'private, no-cache').vary('Cookie');
    // A revision never changes: who has its file already need not have it made again.
    const revision = (await context.read.revisionsOfDocument.load(document.id)).find(
      (row) => row.number === Number(number),
    );
    if (revision && !comments) {
      const parts = [revision.contentHash, document.title, ending, from, lines];
      response.setHeader('ETag', `"${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}"`);
      if (request.fresh) {
        response.status(304).end();
        return;
      }
    }
    const made = await this.downloads.file(context, document, Number(number), {
      ending,
      comments,
      from: from ? Number(from) : null,
      lines,
    });
    const { bytes } = made;
    response
      .setHeader('Content-Disposition', attachment(made.name))
      .type(MEDIA_TYPES[ending])
      .send(typeof bytes === 'string' ? bytes : Buffer.from(bytes));
  }
}

/** A wish in the address's query; what is none of the kind leads nowhere, like every address that nobody gave out. */
function wished(value: unknown, pattern: RegExp): string | null {
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string' || !pattern.test(value)) throw new DomainError('NOT_FOUND');
  return value;
}
