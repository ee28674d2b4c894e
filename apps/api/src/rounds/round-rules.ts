/** What a coalition asks of its rounds: least days by kind, and what becomes of late comments. */
import { Injectable } from '@nestjs/common';
import type { Coalition, RoundSettings } from '@plenary/database';
import { DomainError, MOST_MINIMUM_DAYS, ROUND_KINDS, ROUND_RULES } from '@plenary/domain';
import type { RoundKind } from '@plenary/domain';
import type { SetRoundRulesInput } from '@plenary/graphql';
import { authorize } from '../platform/authorize';
import { check, isUuid } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';

/** The settings as the schema shows them, with every kind in its order. */
export function shownRules(settings: RoundSettings | null) {
  const days = (settings?.minimumDays ?? {}) as Partial<Record<RoundKind, number>>;
  return {
    minimumDays: ROUND_KINDS.map((kind) => ({
      kind,
      days: days[kind] ?? null,
      usual: ROUND_RULES[kind].minimumDays,
    })),
    lateComments: settings?.lateComments ?? ('REFUSE' as const),
    version: settings?.version ?? 0,
  };
}

const isDays = (days: number): boolean => Number.isInteger(days) && days >= 0 && days <= MOST_MINIMUM_DAYS;

@Injectable()
export class RoundRules {
  constructor(private readonly database: Database) {}

  async set(context: RequestContext, input: SetRoundRulesInput): Promise<Coalition> {
    const coalition = isUuid(input.coalitionId) ? await context.read.coalition.load(input.coalitionId) : null;
    if (!coalition) throw new DomainError('NOT_FOUND');
    const coalitionId = coalition.id;
    const actorId = await authorize(context, 'SET_ROUND_RULES', { coalitionId });
    const set = input.minimumDays.flatMap(({ kind, days }) =>
      days === null || days === undefined ? [] : [[kind, days] as const],
    );
    const kinds = input.minimumDays.map(({ kind }) => kind);
    check({
      ...Object.fromEntries(set.map(([kind, days]) => [kind, isDays(days) ? null : 'out-of-range'])),
      minimumDays: new Set(kinds).size === kinds.length ? null : 'doubled',
    });
    const { lateComments } = input;
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const version = (await tx.roundSettings.findUnique({ where: { coalitionId } }))?.version ?? 0;
      if (version !== input.version) throw new DomainError('CONFLICT', { version });
      const row = { minimumDays: Object.fromEntries(set), lateComments, version: version + 1 };
      await tx.roundSettings.upsert({
        where: { coalitionId },
        create: { coalitionId, ...row },
        update: row,
      });
      await append(tx, {
        coalitionId,
        streamId: coalitionId,
        kind: 'ROUND_RULES_SET',
        actorId,
        subjectId: coalitionId,
        audience: 'COALITION',
        facts: { lateComments, ...Object.fromEntries(set) },
      });
    });
    context.refresh();
    return coalition;
  }
}
