/**
 * Every Monday morning in the zone of whoever coordinates or chairs: what changed at her desk since the last one. The
 * desk is looked at with her own eyes. That it was looked at is one row for her and that Monday, written together with
 * the mail: late, twice or in two processes it is the same mail once, and a week without a change has none.
 */
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { DeskChange, DeskLine } from '@plenary/domain';
import { changedSince, lastMonday, paths } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import { Addresses } from '../platform/addresses';
import { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { log } from '../platform/log';
import { post } from '../platform/outbox/outbox';
import { messagesOf } from '../platform/outbox/recipients';
import type { Config } from '../platform/tokens';
import { CONFIG } from '../platform/tokens';
import type { Reader } from './monday-mails.repository';
import * as repository from './monday-mails.repository';
import type { OverviewRow } from './overview.service';
import { OverviewService } from './overview.service';

const EVERY = 60_000;
const WEEK = 7 * 24 * 60 * 60 * 1000;

@Injectable()
export class MondayMails implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly overview: OverviewService,
    private readonly addresses: Addresses,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.jobs !== 'none') this.wait();
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.running;
  }

  private wait(): void {
    this.timer = setTimeout(() => {
      this.running = this.postDue()
        .catch((error: unknown) => log.warn({ err: error }, 'the Monday mails could not be looked after'))
        .finally(() => this.timer && this.wait());
    }, EVERY);
  }

  /** Posts what is due and answers how many mails that are. */
  async postDue(): Promise<number> {
    const now = await this.database.now();
    let posted = 0;
    for (const reader of await repository.findReaders(this.database.prisma)) {
      // A zone that moved by hours can bring a Monday nearer by no more than a day.
      if (reader.monday && now.getTime() - reader.monday.getTime() < WEEK - WEEK / 7) continue;
      const monday = lastMonday(now, reader);
      // Whoever took her office after that Monday begins with the next.
      if (reader.since > monday || (reader.monday && reader.monday >= monday)) continue;
      if (await this.postTo(reader, monday, now)) posted += 1;
    }
    return posted;
  }

  private async postTo(reader: Reader, monday: Date, now: Date): Promise<boolean> {
    const context = new RequestContext(this.database, null, reader.personId);
    const coalition = await context.read.coalition.load(reader.coalitionId);
    if (!coalition) return false;
    const { groupIds } = reader;
    const rows = (await this.overview.rows(context, coalition)).filter(
      ({ document }) => !groupIds || groupIds.includes(document.groupId),
    );
    const desk = await Promise.all(rows.map((row) => lineOf(context, row)));
    const changed = changedSince(reader.desk, desk);
    const rowOf = new Map(rows.map((row) => [row.document.id, row]));
    const groups = new Map((await context.read.groupsOfCoalition.load(coalition.id)).map(({ id, code }) => [id, code]));
    return this.database.transaction(async (tx) => {
      const { coalitionId, personId, address } = reader;
      const row = { coalitionId, personId, monday, desk, told: changed.length, lookedAt: now };
      if (!(await repository.insert(tx, row)) || changed.length === 0) return false;
      const messages = (await messagesOf(tx, [address]))(address);
      const { t, day } = messages;
      const lines = changed.flatMap(({ documentId, changes }) => {
        const one = rowOf.get(documentId);
        if (!one) return [];
        const { code, groupId, title } = one.document;
        const group = groups.get(groupId) ?? '';
        const said = changes.map((change) => `  ${changeText(messages, change, one)}`);
        const link = this.addresses.of(paths.document(coalition.slug, group, code));
        return [`${group}-${code} ${title}`, ...said, `  ${link}`, ''];
      });
      const since = reader.monday
        ? t('mail.monday.since', { day: day(reader.monday, reader.zone) })
        : t('mail.monday.first');
      await post(tx, [
        {
          address,
          cause: `monday:${coalition.id}:${monday.toISOString()}`,
          subject: t('mail.monday.subject', { coalition: coalition.name, count: changed.length }),
          text: [
            since,
            '',
            ...lines,
            t('mail.monday.desk', { link: this.addresses.of(paths.coalition(coalition.slug)) }),
            t('mail.monday.wish', { link: this.addresses.of(paths.me()) }),
          ].join('\n'),
        },
      ]);
      return true;
    });
  }
}

async function lineOf(context: RequestContext, { document, alerts, openRoundId }: OverviewRow): Promise<DeskLine> {
  const round = openRoundId ? await context.read.round.load(openRoundId) : null;
  return {
    documentId: document.id,
    stage: document.stage,
    round: round?.code ?? null,
    alerts: alerts.map(({ alert }) => alert),
  };
}

function changeText({ t }: Messages, change: DeskChange, { document, alerts }: OverviewRow): string {
  switch (change.change) {
    case 'NEW':
      return t('mail.monday.new', { stage: t(`stage.${document.stage}`) });
    case 'STAGE':
      return t('mail.monday.stage', { from: t(`stage.${change.from}`), to: t(`stage.${document.stage}`) });
    case 'ROUND_OPENED':
      return t('mail.monday.roundOpened', { round: change.round });
    case 'ROUND_ENDED':
      return t('mail.monday.roundEnded', { round: change.round });
    case 'ALERT':
    case 'ALERT_OVER': {
      const { count, words } = alerts.find(({ alert }) => alert === change.alert) ?? {};
      const said = t(`alert.${change.alert}`, { count: count ?? 1, who: (words ?? []).join(', ') });
      return change.change === 'ALERT' ? said : t('mail.monday.over', { alert: t(`alertOver.${change.alert}`) });
    }
  }
}
