/** Where one can go by a few words: groups and documents, as far as the viewer may know of them. */
import { Injectable } from '@nestjs/common';
import { LIMITS, paths, sightOf } from '@plenary/domain';
import type { Place } from '@plenary/graphql';
import { check, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import * as repository from './places.repository';

const MOST = 50;
/** More words than a title has narrow nothing. */
const MOST_WORDS = 8;

@Injectable()
export class PlacesService {
  constructor(private readonly database: Database) {}

  async find(context: RequestContext, words: string, first: number): Promise<Place[]> {
    check({
      words: text(words, { max: LIMITS.title }),
      first: first >= 1 && first <= MOST ? null : 'out-of-range',
    });
    const wanted = words.split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS);
    if (wanted.length === 0) return [];
    const { prisma } = this.database;
    const [groups, documents] = await Promise.all([
      repository.groups(prisma, wanted, first),
      repository.documents(prisma, sightOf(await context.standing()), wanted, first),
    ]);
    return [
      ...groups.map(({ code, title, coalition }) => ({
        kind: 'GROUP' as const,
        title,
        code,
        coalition: coalition.name,
        path: paths.group(coalition.slug, code),
      })),
      ...documents.map(({ code, title, group }) => ({
        kind: 'DOCUMENT' as const,
        title,
        code: `${group.code}-${code}`,
        coalition: group.coalition.name,
        path: paths.document(group.coalition.slug, group.code, code),
      })),
    ].slice(0, first);
  }
}
