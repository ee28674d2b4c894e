/** The only database calls for places. */
import type { PrismaClient } from '@plenary/database';
import type { Sight } from '@plenary/domain';
import { visibleDocuments } from '../documents/visible-documents';

/** The object mapper hands the signs of a pattern on as they are; here they are signs like others. */
const holds = (word: string) => ({
  contains: word.replaceAll(/[\\%_]/g, String.raw`\$&`),
  mode: 'insensitive' as const,
});
const COALITION = { select: { slug: true, name: true } } as const;

export function groups(prisma: PrismaClient, words: readonly string[], first: number) {
  return prisma.workingGroup.findMany({
    where: { AND: words.map((word) => ({ OR: [{ code: holds(word) }, { title: holds(word) }] })) },
    select: { code: true, title: true, coalition: COALITION },
    orderBy: { code: 'asc' },
    take: first,
  });
}

export function documents(prisma: PrismaClient, sight: Sight, words: readonly string[], first: number) {
  return prisma.document.findMany({
    where: {
      AND: [
        visibleDocuments(sight),
        ...words.map((word) => ({
          OR: [{ code: holds(word) }, { title: holds(word) }, { group: { code: holds(word) } }],
        })),
      ],
    },
    select: { code: true, title: true, group: { select: { code: true, coalition: COALITION } } },
    orderBy: { stageSince: 'desc' },
    take: first,
  });
}
