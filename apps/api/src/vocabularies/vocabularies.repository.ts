/** The only database calls for a coalition's vocabularies. */
import type { Transaction, Vocabulary } from '@plenary/database';
import type { Alias, VocabularyKind } from '@plenary/domain';

export function find(tx: Transaction, coalitionId: string, kind: VocabularyKind): Promise<Vocabulary | null> {
  return tx.vocabulary.findUnique({ where: { coalitionId_kind: { coalitionId, kind } } });
}

export async function set(
  tx: Transaction,
  key: { coalitionId: string; kind: VocabularyKind },
  words: { version: number; terms: readonly string[]; aliases: readonly Alias[] },
): Promise<void> {
  const aliases = words.aliases.map(({ alias, terms }) => ({ alias, terms: [...terms] }));
  await tx.vocabulary.upsert({
    where: { coalitionId_kind: key },
    create: { ...key, version: words.version, aliases },
    update: { version: words.version, aliases },
  });
  const terms = [...words.terms];
  await tx.coalition.update({
    where: { id: key.coalitionId },
    data: key.kind === 'REGION' ? { regions: terms } : { stakeholderGroups: terms },
  });
}
