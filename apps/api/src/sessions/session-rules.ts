/** The hours that a coalition gives its sessions: announced, agenda, minutes, amendments. */
import { Injectable } from '@nestjs/common';
import type { Coalition } from '@plenary/database';
import { DomainError, MOST_HOURS, SESSION_RULES } from '@plenary/domain';
import type { SessionHours } from '@plenary/domain';
import type { SetSessionRulesInput } from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { authorize } from '../platform/authorize';
import { check } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';

const NAMES = Object.keys(SESSION_RULES) as (keyof SessionHours)[];

export async function sessionHours(context: RequestContext, coalitionId: string): Promise<SessionHours> {
  return (await context.read.sessionSettings.load(coalitionId)) ?? SESSION_RULES;
}

@Injectable()
export class SessionRules {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
  ) {}

  async set(context: RequestContext, input: SetSessionRulesInput): Promise<Coalition> {
    const coalition = await this.coalitions.get(context, input.coalitionId);
    const coalitionId = coalition.id;
    const actorId = await authorize(context, 'SET_SESSION_RULES', { coalitionId });
    const hours = Object.fromEntries(NAMES.map((name) => [name, input[name]])) as unknown as SessionHours;
    const isHours = (value: number) => Number.isInteger(value) && value >= 0 && value <= MOST_HOURS;
    check(Object.fromEntries(NAMES.map((name) => [name, isHours(hours[name]) ? null : 'out-of-range'])));
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const version = (await tx.sessionSettings.findUnique({ where: { coalitionId } }))?.version ?? 0;
      if (version !== input.version) throw new DomainError('CONFLICT', { version });
      const row = { ...hours, version: version + 1 };
      await tx.sessionSettings.upsert({ where: { coalitionId }, create: { coalitionId, ...row }, update: row });
      await append(tx, {
        coalitionId,
        streamId: coalitionId,
        kind: 'SESSION_RULES_SET',
        actorId,
        subjectId: coalitionId,
        audience: 'COALITION',
        facts: { ...hours },
      });
    });
    context.refresh();
    return coalition;
  }
}
