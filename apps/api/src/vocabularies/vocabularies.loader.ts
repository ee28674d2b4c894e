/** Vocabularies, read in batches. */
import type { Vocabulary } from '@plenary/database';
import type { Database } from '../platform/database';
import { many } from '../platform/loaders';

export function vocabularyLoaders({ prisma }: Database) {
  return {
    vocabulariesOfCoalition: many<Vocabulary>(
      (ids) => prisma.vocabulary.findMany({ where: { coalitionId: { in: ids } } }),
      (row) => row.coalitionId,
    ),
  };
}
