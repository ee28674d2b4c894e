/** What a kind of document asks for: set by the coordinator, on the record, and read by whoever asks next. */
import { Injectable } from '@nestjs/common';
import type { DocumentKind } from '@plenary/database';
import { CALL_GUARDS, DomainError, LIMITS, MOST_MINIMUM_DAYS, STAGE_RULES, chosenAt, gateFault } from '@plenary/domain';
import type { Guard, KindGuards, Stage, StageGuard } from '@plenary/domain';
import type { SetDocumentKindInput } from '@plenary/graphql';
import { authorize } from '../platform/authorize';
import { check, isUuid, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import * as repository from './document-kinds.repository';

const isDays = (days: number): boolean => Number.isInteger(days) && days >= 0 && days <= MOST_MINIMUM_DAYS;
const isStageGuard = (guard: Guard): guard is StageGuard => !(CALL_GUARDS as readonly Guard[]).includes(guard);

@Injectable()
export class DocumentKindsService {
  constructor(private readonly database: Database) {}

  async set(context: RequestContext, input: SetDocumentKindInput): Promise<DocumentKind> {
    const kind = isUuid(input.kindId) ? await context.read.kind.load(input.kindId) : null;
    const coalition = kind && (await context.read.coalition.load(kind.coalitionId));
    if (!kind || !coalition) throw new DomainError('NOT_FOUND');
    const { coalitionId } = kind;
    const actorId = await authorize(context, 'SET_DOCUMENT_KIND', { coalitionId });
    const days = input.minimumDays.flatMap(({ kind: round, days: count }) =>
      count === null || count === undefined ? [] : [[round, count] as const],
    );
    const title = input.title.trim();
    check({
      title: text(title, { max: LIMITS.title, required: true }),
      responseDays: isDays(input.responseDays) ? null : 'out-of-range',
      minimumDays: isOnce(input.minimumDays.map((one) => one.kind)) ? null : 'doubled',
      gates: isOnce(input.gates.map(({ stage }) => stage)) ? null : 'doubled',
      ...Object.fromEntries(
        days.map(([round, count]) => [`minimumDays.${round}`, isDays(count) ? null : 'out-of-range']),
      ),
      ...Object.fromEntries(input.gates.map(({ stage, guards }) => [`gates.${stage}`, faultAt(kind, stage, guards)])),
    });
    const guards: KindGuards = Object.fromEntries(
      input.gates.flatMap(({ stage, guards: wanted }) => {
        const chosen = chosenAt(STAGE_RULES[stage].forward, wanted.filter(isStageGuard));
        return chosen ? [[stage, chosen] as const] : [];
      }),
    );
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const given = { title, minimumDays: Object.fromEntries(days), responseDays: input.responseDays, guards };
      if (!(await repository.set(tx, kind, input.version, given)))
        throw new DomainError('CONFLICT', { version: await repository.versionOf(tx, kind.id) });
      await append(tx, {
        coalitionId,
        streamId: coalitionId,
        kind: 'DOCUMENT_KIND_SET',
        actorId,
        subjectId: kind.id,
        audience: 'COALITION',
        // The words of the process may stand in an entry: whoever reads it later sees what held from then on.
        facts: {
          responseDays: input.responseDays,
          ...Object.fromEntries(days.map(([round, count]) => [`days ${round}`, count])),
          ...Object.fromEntries(Object.entries(guards).map(([stage, chosen]) => [`into ${stage}`, chosen.join(' ')])),
        },
        content: title,
      });
    });
    context.refresh();
    const changed = await context.read.kind.load(kind.id);
    if (!changed) throw new DomainError('NOT_FOUND');
    return changed;
  }
}

const isOnce = (words: readonly string[]): boolean => new Set(words).size === words.length;

function faultAt({ stages }: DocumentKind, stage: Stage, wanted: readonly Guard[]): string | null {
  if (stages.indexOf(stage) < 1) return 'not-at-this-stage';
  if (!wanted.every(isStageGuard)) return 'not-at-this-stage';
  return gateFault(STAGE_RULES[stage].forward, wanted);
}
