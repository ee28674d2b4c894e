/** Evidence of wide review as a table in a file: what the screen shows, with the same numbers withheld. */
import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { SMALL } from '@plenary/domain';
import type { EvidenceOf } from '@plenary/graphql';
import { writeCsv } from '@plenary/formats';
import { createMessages } from '@plenary/ui';
import type { Request, Response } from 'express';
import { Contexts } from '../platform/sign-in/contexts';
import { EvidenceService } from './evidence.service';

const NAMES = ['group', 'document', 'round', 'meeting', 'session'] as const satisfies readonly (keyof EvidenceOf)[];

@Controller('files/c')
export class EvidenceController {
  private readonly t = createMessages('en').t;

  constructor(
    private readonly contexts: Contexts,
    private readonly service: EvidenceService,
  ) {}

  @Get(':coalition/evidence.csv')
  @Header('Cache-Control', 'private, no-store')
  async file(
    @Param('coalition') slug: string,
    @Query() query: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const context = await this.contexts.create(request.headers);
    const of: EvidenceOf = Object.fromEntries(
      NAMES.flatMap((name) => (typeof query[name] === 'string' && query[name] !== '' ? [[name, query[name]]] : [])),
    );
    const { coalition, evidence } = await this.service.ofSlug(context, slug, of);
    const { t } = this;
    const number = (count: number | null): string => (count === null ? t('evidence.withheld') : String(count));
    const title = evidence.title ?? coalition.title ?? coalition.name;
    const line = (by: string, word: string, asked: number | null, answered: number | null): string[] => [
      title,
      by,
      word,
      number(asked),
      number(answered),
    ];
    const lines = [
      line(t('evidence.all'), '', evidence.asked, evidence.answered),
      ...evidence.stakeholderGroups.map((one) =>
        line(t('evidence.byGroup'), one.word ?? t('evidence.noWord'), one.asked, one.answered),
      ),
      ...evidence.regions.map((one) =>
        line(t('evidence.byRegion'), one.word ?? t('evidence.noWord'), one.asked, one.answered),
      ),
      ...evidence.parts.map((one) =>
        line(t('evidence.part'), [one.code, one.title].filter(Boolean).join(' '), one.asked, one.answered),
      ),
      ...evidence.inflow.map(({ day, count }) => [title, t('evidence.inflow'), day, '', String(count)]),
      [title, t('evidence.note'), t('evidence.rule', { small: SMALL }), '', ''],
      ...(evidence.hiddenRounds > 0
        ? [[title, t('evidence.note'), t('evidence.hidden', { count: evidence.hiddenRounds }), '', '']]
        : []),
      [title, t('evidence.read'), evidence.at.toISOString(), '', ''],
    ];
    const head = [
      t('evidence.about'),
      t('evidence.by'),
      t('evidence.word'),
      t('evidence.asked'),
      t('evidence.answered'),
    ];
    const name = [coalition.slug, ...NAMES.flatMap((key) => of[key] ?? []), 'evidence']
      .join('-')
      .replace(/[^\w-]/g, '_');
    response.setHeader('Content-Disposition', `attachment; filename="${name}.csv"`);
    response.type('text/csv; charset=utf-8').send(writeCsv(head, lines));
  }
}
