/** What a coalition and its kinds ask of their decisions: set by the coordinator, read by whoever decides. */
import { Injectable } from '@nestjs/common';
import type { Coalition, Document, Transaction } from '@plenary/database';
import { DomainError, RULE_NUMBERS, decisionRules, isRuleNumber } from '@plenary/domain';
import type { DecisionRules } from '@plenary/domain';
import type { DecisionSettingsInput, SetDecisionRulesInput } from '@plenary/graphql';
import { authorize } from '../platform/authorize';
import { check, isUuid } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import * as repository from './decision-rules.repository';

/** Only what is set, as it is stored. */
export function setRules(input: DecisionSettingsInput): Partial<DecisionRules> {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as Partial<DecisionRules>;
}

export function ruleFaults(input: DecisionSettingsInput): Record<string, string | null> {
  return Object.fromEntries(
    RULE_NUMBERS.map((name) => {
      const value = input[name];
      return [name, typeof value !== 'number' || isRuleNumber(name, value) ? null : 'out-of-range'];
    }),
  );
}

/** Enum words and numbers, as an entry may hold them. */
export const ruleFacts = ({ oneVoice, ...numbers }: Partial<DecisionRules>): Record<string, number> => ({
  ...(oneVoice === undefined ? {} : { oneVoice: oneVoice ? 1 : 0 }),
  ...numbers,
});

@Injectable()
export class DecisionRulesService {
  constructor(private readonly database: Database) {}

  /** As they hold for a document, read in the transaction that decides by them. */
  async of(tx: Transaction, document: Pick<Document, 'coalitionId' | 'kindId'>): Promise<DecisionRules> {
    const { own, coalition } = await repository.rulesOf(tx, document);
    return decisionRules(own, coalition);
  }

  async forReading(context: RequestContext, document: Document): Promise<DecisionRules> {
    const [kind, settings] = await Promise.all([
      context.read.kind.load(document.kindId),
      context.read.decisionSettingsOfDocument.load(document.id),
    ]);
    return decisionRules(
      (kind?.decisionRules ?? {}) as Partial<DecisionRules>,
      (settings?.rules ?? {}) as Partial<DecisionRules>,
    );
  }

  async set(context: RequestContext, input: SetDecisionRulesInput): Promise<Coalition> {
    const coalition = isUuid(input.coalitionId) ? await context.read.coalition.load(input.coalitionId) : null;
    if (!coalition) throw new DomainError('NOT_FOUND');
    const coalitionId = coalition.id;
    const actorId = await authorize(context, 'SET_DECISION_RULES', { coalitionId });
    check(ruleFaults(input.rules));
    const rules = setRules(input.rules);
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const version = (await repository.find(tx, coalitionId))?.version ?? 0;
      if (version !== input.version) throw new DomainError('CONFLICT', { version });
      await repository.set(tx, coalitionId, rules, version + 1);
      await append(tx, {
        coalitionId,
        streamId: coalitionId,
        kind: 'DECISION_RULES_SET',
        actorId,
        subjectId: coalitionId,
        audience: 'COALITION',
        facts: ruleFacts(rules),
      });
    });
    context.refresh();
    return coalition;
  }
}
