/** What of a coalition is for everybody: its publications and its public rounds, read once for page, feed and map. */
import type { PrismaClient } from '@plenary/database';
import { paths } from '@plenary/domain';

export interface PublicThing {
  kind: 'PUBLICATION' | 'ROUND';
  coalition: string;
  group: string;
  title: string;
  /** A publication's reference or a round's code. */
  code: string;
  path: string;
  at: Date;
  closes: { at: Date; zone: string } | null;
  /** References of the publications whose place it took, and of the one that took its own. */
  supersedes: string[];
  supersededBy: string | null;
  /** Whether it holds no longer. */
  isOver: boolean;
}

/**
 * Newest first; of all coalitions where none is named. A page and a map name what is there; a feed tells of what was
 * announced, when it was.
 */
export async function publicThings(
  prisma: PrismaClient,
  coalitionId: string | null,
  most: number,
  told: 'THERE' | 'ANNOUNCED' = 'THERE',
): Promise<PublicThing[]> {
  const document = { visibility: 'PUBLIC' as const, ...(coalitionId ? { coalitionId } : {}) };
  const select = {
    code: true,
    title: true,
    group: { select: { code: true, coalition: { select: { slug: true } } } },
  } as const;
  const published = { publications: { select: { reference: true } } } as const;
  const [publications, rounds] = await Promise.all([
    prisma.publication.findMany({
      where: { document, ...(told === 'ANNOUNCED' ? { announcement: { isNot: null } } : {}) },
      include: {
        announcement: { select: { announcedAt: true } },
        document: {
          select: {
            ...select,
            stage: true,
            supersedes: { select: { superseded: { select: published } } },
            successors: { select: { document: { select: published } } },
          },
        },
      },
      orderBy: told === 'ANNOUNCED' ? { announcement: { announcedAt: 'desc' } } : { publishedAt: 'desc' },
      take: most,
    }),
    prisma.round.findMany({
      where: { document, audience: 'PUBLIC' },
      include: { document: { select } },
      orderBy: { opensAt: 'desc' },
      take: most,
    }),
  ]);
  const of = ({ code, title, group }: (typeof rounds)[number]['document']) => ({
    ...{ supersedes: [], supersededBy: null, isOver: false },
    title,
    group: group.code,
    coalition: group.coalition.slug,
    document: code,
  });
  const things = [
    ...publications.map(({ document: text, reference, publishedAt, announcement }): PublicThing => {
      const { document: own, ...place } = of(text);
      const path = paths.publication(place.coalition, place.group, own);
      const at = told === 'ANNOUNCED' ? (announcement?.announcedAt ?? publishedAt) : publishedAt;
      const thing = { ...place, kind: 'PUBLICATION' as const, code: reference, path, at, closes: null };
      return {
        ...thing,
        supersedes: text.supersedes.flatMap(({ superseded }) => superseded.publications.map((one) => one.reference)),
        supersededBy: text.successors.flatMap((one) => one.document.publications)[0]?.reference ?? null,
        isOver: text.stage === 'SUPERSEDED',
      };
    }),
    ...rounds.map(({ document: text, code, opensAt, closesAt, zone }): PublicThing => {
      const { document: own, ...place } = of(text);
      const path = paths.openRound(place.coalition, place.group, own, code);
      return { ...place, kind: 'ROUND', code, path, at: opensAt, closes: { at: closesAt, zone } };
    }),
  ];
  return things.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, most);
}
