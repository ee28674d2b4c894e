/** The words in which a coalition's people say where they speak from, and what else is said for them. */
import { Injectable } from '@nestjs/common';
import type { Coalition } from '@plenary/database';
import { DomainError, VOCABULARY_KINDS, vocabularyFaults } from '@plenary/domain';
import type { Alias, VocabularyKind, VocabularyWords } from '@plenary/domain';
import type { SetVocabularyInput } from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { authorize } from '../platform/authorize';
import { check } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import * as repository from './vocabularies.repository';

export interface VersionedVocabulary extends VocabularyWords {
  kind: VocabularyKind;
  version: number;
}

@Injectable()
export class VocabulariesService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
  ) {}

  async of(context: RequestContext, coalition: Coalition): Promise<VersionedVocabulary[]> {
    const rows = await context.read.vocabulariesOfCoalition.load(coalition.id);
    return VOCABULARY_KINDS.map((kind) => {
      const row = rows.find((one) => one.kind === kind);
      return {
        kind,
        terms: kind === 'REGION' ? coalition.regions : coalition.stakeholderGroups,
        aliases: (row?.aliases ?? []) as unknown as Alias[],
        version: row?.version ?? 0,
      };
    });
  }

  async set(context: RequestContext, input: SetVocabularyInput): Promise<Coalition> {
    const { id: coalitionId } = await this.coalitions.get(context, input.coalitionId);
    const actorId = await authorize(context, 'SET_VOCABULARY', { coalitionId });
    const { kind, version } = input;
    const words = {
      terms: input.terms.map((term) => term.trim()),
      aliases: input.aliases.map(({ alias, terms }) => ({ alias: alias.trim(), terms: [...new Set(terms)] })),
    };
    check({ ...vocabularyFaults(words) });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const known = await repository.find(tx, coalitionId, kind);
      if ((known?.version ?? 0) !== version) throw new DomainError('CONFLICT', { reason: 'vocabulary-changed' });
      await repository.set(tx, { coalitionId, kind }, { ...words, version: version + 1 });
      await append(tx, {
        coalitionId,
        streamId: coalitionId,
        kind: 'VOCABULARY_SET',
        actorId,
        audience: 'COALITION',
        facts: { kind, terms: words.terms.length, aliases: words.aliases.length },
        content: JSON.stringify(words),
      });
    });
    context.refresh();
    return this.coalitions.get(context, coalitionId);
  }
}
