/** The log of outreach as a file, narrowed by the address like the screen: a table for spreadsheets, or data. */
import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import type { Outreach } from '@plenary/database';
import { DomainError, OUTREACH_KINDS } from '@plenary/domain';
import { writeCsv } from '@plenary/formats';
import { createMessages } from '@plenary/ui';
import type { Request, Response } from 'express';
import type { RequestContext } from '../platform/context';
import { Contexts } from '../platform/sign-in/contexts';
import { OutreachService } from './outreach.service';

const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

@Controller('files/c')
export class OutreachController {
  private readonly t = createMessages('en').t;

  constructor(
    private readonly contexts: Contexts,
    private readonly service: OutreachService,
  ) {}

  @Get([':coalition/outreach.csv', ':coalition/outreach.json'])
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
    if (!coalition || !(await context.isInside(coalition.id))) throw new DomainError('NOT_FOUND');
    const ending = request.path.endsWith('.json') ? 'json' : 'csv';
    const rows = await this.service.list(context, coalition, {
      group: word(query['group']),
      kind: OUTREACH_KINDS.find((kind) => kind === query['kind']) ?? null,
      year: Number(word(query['year'])) || null,
    });
    const told = await Promise.all(rows.map((row) => toldOf(context, row)));
    response.setHeader('Content-Disposition', `attachment; filename="${coalition.slug}-outreach.${ending}"`);
    if (ending === 'json')
      response
        .type('application/json; charset=utf-8')
        .send(`${JSON.stringify({ form: 'plenary-outreach', coalition: coalition.slug, outreach: told }, null, 1)}\n`);
    else response.type('text/csv; charset=utf-8').send(this.csv(told));
  }

  private csv(told: readonly Told[]): string {
    const { t } = this;
    const head = [
      t('outreach.when'),
      t('outreach.kind'),
      t('outreach.whose'),
      t('outreach.audience'),
      t('outreach.said'),
      t('outreach.outcome'),
      t('outreach.link'),
      t('outreach.followUp'),
      t('outreach.withdrawn'),
    ];
    return writeCsv(
      head,
      told.map((one) => [
        ...[one.period, t(`outreach.kind.${one.kind}`), one.group ?? t('outreach.whole'), one.audience, one.said],
        ...[one.outcome ?? '', one.link ?? '', one.followUpOn ?? '', one.withdrawn ?? ''],
      ]),
    );
  }
}

type Told = Awaited<ReturnType<typeof toldOf>>;

async function toldOf(context: RequestContext, row: Outreach) {
  const { period, kind, audience, said, outcome, link, followUpOn, reason: withdrawn } = row;
  const group = row.groupId ? ((await context.read.group.load(row.groupId))?.code ?? null) : null;
  return { period, kind, group, audience, said, outcome, link, followUpOn, withdrawn };
}
