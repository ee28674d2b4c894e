/** The disposition table as a file for a spreadsheet. */
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { DomainError } from '@plenary/domain';
import { writeCsv } from '@plenary/formats';
import type { Request, Response } from 'express';
import { createMessages } from '@plenary/ui';
import { DocumentsService } from '../documents/documents.service';
import { Contexts } from '../platform/sign-in/contexts';
import { RoundsService } from '../rounds/rounds.service';
import { showsWords } from './shown-words';

@Controller('files/c')
export class DispositionTableController {
  private readonly t = createMessages('en').t;

  constructor(
    private readonly contexts: Contexts,
    private readonly documents: DocumentsService,
    private readonly rounds: RoundsService,
  ) {}

  @Get(':coalition/:group/d/:document/rounds/:round/dispositions.csv')
  async csv(
    @Param() place: { coalition: string; group: string; document: string; round: string },
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const context = await this.contexts.create(request.headers);
    const document = await this.documents.findByCode(context, place.coalition, place.group, place.document);
    const round = document && (await this.rounds.findByCode(context, document, place.round));
    if (!round) throw new DomainError('NOT_FOUND');
    const comments = await context.read.commentsOfRound.load(round.id);
    const rows = await Promise.all(
      comments.map(async (comment) => {
        const [author, dispositions] = await Promise.all([
          context.read.person.load(comment.authorId),
          context.read.dispositions.load(comment.id),
        ]);
        const disposition = dispositions.find(({ number }) => number === comment.dispositionNumber);
        const withdrawn = comment.withdrawnAt !== null;
        const shown = await showsWords(context, comment);
        const hidden = comment.hiddenAt !== null && !withdrawn && !shown;
        return [
          comment.reference,
          author?.name ?? '',
          hidden ? '' : (comment.onBehalfOf ?? ''),
          comment.organisation ?? '',
          comment.stakeholderGroup ?? '',
          comment.region ?? '',
          comment.exact ?? '',
          this.t(`comment.type.${comment.type}`),
          shown ? comment.text : hidden ? this.t('comment.moderated') : '',
          shown ? (comment.proposedChange ?? '') : '',
          disposition ? this.t(`disposition.${disposition.kind}`) : withdrawn ? this.t('disposition.WITHDRAWN') : '',
          disposition?.rationale ?? '',
          comment.submittedAt.toISOString(),
        ];
      }),
    );
    const header = [
      'reference',
      'author',
      'onBehalfOf',
      'organisation',
      'stakeholderGroup',
      'region',
      'passage',
      'type',
      'comment',
      'proposedChange',
      'disposition',
      'rationale',
      'submittedAt',
    ].map((column) => this.t(`dispositionTable.${column}` as Parameters<typeof this.t>[0]));
    response
      .setHeader(
        'Content-Disposition',
        `attachment; filename="${place.group}-${place.document}-${place.round}-dispositions.csv"`,
      )
      .setHeader('X-Content-Type-Options', 'nosniff')
      .type('text/csv; charset=utf-8')
      .send(writeCsv(header, rows));
  }
}
