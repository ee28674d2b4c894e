/** Who did what, as a table for spreadsheets. */
import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { AUDIT_TOPICS, DomainError, invalidInput } from '@plenary/domain';
import type { AuditFilter } from '@plenary/graphql';
import type { Request, Response } from 'express';
import { Contexts } from '../platform/sign-in/contexts';
import { AuditService } from './audit.service';

const instant = (field: string, value: unknown): string | null => {
  if (typeof value !== 'string' || value === '') return null;
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) throw invalidInput({ [field]: 'malformed' });
  return at.toISOString();
};

@Controller('files/c')
export class AuditController {
  constructor(
    private readonly contexts: Contexts,
    private readonly audit: AuditService,
  ) {}

  @Get(':coalition/audit.csv')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'private, no-store')
  async file(
    @Param('coalition') slug: string,
    @Query() query: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const context = await this.contexts.create(request.headers);
    const coalition = await context.read.coalitionBySlug.load(slug);
    if (!coalition || !context.personId) throw new DomainError('NOT_FOUND');
    const filter: AuditFilter = {
      personId: typeof query['person'] === 'string' && query['person'] !== '' ? query['person'] : null,
      topic: AUDIT_TOPICS.find((topic) => topic === query['topic']) ?? null,
      from: instant('from', query['from']),
      to: instant('to', query['to']),
    };
    const bytes = await this.audit.file(context, coalition, filter);
    response
      .setHeader('Content-Disposition', `attachment; filename="${coalition.slug}-audit.csv"`)
      .type('text/csv; charset=utf-8')
      .send(bytes);
  }
}
