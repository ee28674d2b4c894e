/** Images and original files of a document, to whoever may see the document. */
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { DomainError } from '@plenary/domain';
import type { Request, Response } from 'express';
import { Contexts } from '../platform/sign-in/contexts';
import { Database } from '../platform/database';
import { DocumentsService } from './documents.service';

@Controller('files/d')
export class FilesController {
  constructor(
    private readonly contexts: Contexts,
    private readonly documents: DocumentsService,
    private readonly database: Database,
  ) {}

  @Get(':documentId/:hash')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @Header('Cross-Origin-Resource-Policy', 'same-origin')
  async file(
    @Param('documentId') documentId: string,
    @Param('hash') hash: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const context = await this.contexts.create(request.headers);
    const document = await this.documents.get(context, documentId);
    const use = await this.database.prisma.documentFile.findFirst({
      where: { documentId: document.id, hash },
      include: { file: true },
    });
    // The working draft's original is for those who may edit it; the images are in the text.
    if (!use || (use.use === 'ORIGINAL' && !(await this.documents.draftFor(context, document))))
      throw new DomainError('NOT_FOUND');
    response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
    if (use.use === 'ORIGINAL') {
      response.setHeader(
        'Content-Disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(use.name ?? 'file')}`,
      );
    }
    response.type(use.file.mediaType).send(Buffer.from(use.file.bytes));
  }
}
