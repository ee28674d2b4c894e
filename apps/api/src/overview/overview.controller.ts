/** Where the groups stand as a table in a file. */
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { paths } from '@plenary/domain';
import { writeCsv } from '@plenary/formats';
import { createMessages } from '@plenary/ui';
import type { Request, Response } from 'express';
import { Addresses } from '../platform/addresses';
import type { RequestContext } from '../platform/context';
import { Contexts } from '../platform/sign-in/contexts';
import type { OverviewRow } from './overview.service';
import { OverviewService } from './overview.service';

@Controller('files/c')
export class OverviewController {
  private readonly t = createMessages('en').t;

  constructor(
    private readonly contexts: Contexts,
    private readonly service: OverviewService,
    private readonly addresses: Addresses,
  ) {}

  @Get(':coalition/overview.csv')
  @Header('Cache-Control', 'private, no-store')
  async file(@Param('coalition') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const context = await this.contexts.create(request.headers);
    const { coalition, rows } = await this.service.rowsOf(context, slug);
    const { t } = this;
    const head = [
      t('milestones.group'),
      t('group.code.column'),
      t('group.title.column'),
      t('group.stage.column'),
      t('overview.since'),
      t('overview.lastChange'),
      t('overview.waits'),
      t('overview.alerts'),
      t('group.comments.column'),
      t('overview.milestone'),
      t('overview.address'),
    ];
    const lines = await Promise.all(rows.map((row) => this.line(context, coalition.slug, row)));
    response.setHeader('Content-Disposition', `attachment; filename="${coalition.slug}-overview.csv"`);
    response.type('text/csv; charset=utf-8').send(writeCsv(head, lines));
  }

  private async line(context: RequestContext, slug: string, row: OverviewRow): Promise<string[]> {
    const { t } = this;
    const { document, waiting, alerts, milestoneId } = row;
    const [group, milestone] = await Promise.all([
      context.read.group.load(document.groupId),
      milestoneId ? context.read.milestone.load(milestoneId) : null,
    ]);
    const code = group?.code ?? '';
    return [
      code,
      document.code,
      document.title,
      t(`stage.${document.stage}`),
      document.stageSince.toISOString(),
      row.lastChangeAt.toISOString(),
      waiting
        .map(({ reason, on, count }) => `${t(`waiter.${on}`)}: ${t(`wait.${reason}`, { count: count ?? 0 })}`)
        .join('; '),
      alerts
        .map(({ alert, count, words }) => t(`alert.${alert}`, { count: count ?? 0, who: (words ?? []).join(', ') }))
        .join('; '),
      String(row.undisposedCount),
      milestone ? `${milestone.title} (${milestone.dueAt.toISOString()})` : '',
      this.addresses.of(paths.document(slug, code, document.code)),
    ];
  }
}
