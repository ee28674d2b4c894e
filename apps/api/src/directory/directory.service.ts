/** Who belongs to a coalition, for those who do: searched, narrowed, some at a time; and one of them by herself. */
import { Injectable } from '@nestjs/common';
import type { Coalition, Comment, Person, RoleAssignment } from '@plenary/database';
import { LIMITS, ROLES, isEntitled } from '@plenary/domain';
import type { DirectoryFilter } from '@plenary/graphql';
import { seenOf } from '../comments/seen-comments';
import { check, isUuid, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { Cursors } from '../platform/record/cursor';
import { RoundsService } from '../rounds/rounds.service';
import * as repository from './directory.repository';

const MOST = 100;
const MOST_WORDS = 8;
const COMMENTS = 50;

@Injectable()
export class DirectoryService {
  constructor(
    private readonly database: Database,
    private readonly cursors: Cursors,
    private readonly rounds: RoundsService,
  ) {}

  async page(
    context: RequestContext,
    { id: coalitionId }: Coalition,
    wish: { filter: DirectoryFilter; first: number; after: string | null },
  ) {
    const { filter, first } = wish;
    check({
      words: text(filter.words, { max: LIMITS.title }),
      groupId: filter.groupId && !isUuid(filter.groupId) ? 'unknown' : null,
      stakeholderGroup: text(filter.stakeholderGroup, { max: LIMITS.name }),
      region: text(filter.region, { max: LIMITS.name }),
      first: first >= 1 && first <= MOST ? null : 'out-of-range',
    });
    const list = `directory:${coalitionId}`;
    const after = wish.after ? (JSON.parse(this.cursors.open(list, wish.after)) as { key: string; id: string }) : null;
    const viewerId = await this.inside(context, coalitionId);
    if (!viewerId) return { total: 0, people: [], next: null };
    const rows = await repository.find(this.database.prisma, {
      coalitionId,
      viewerId,
      now: await context.read.now(),
      everybody: isEntitled(await context.standing(), 'ADD_PERSON', { coalitionId }),
      words: (filter.words ?? '').split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS),
      groupId: filter.groupId ?? null,
      role: filter.role ?? null,
      stakeholderGroup: filter.stakeholderGroup || null,
      region: filter.region || null,
      after,
      first: first + 1,
    });
    const shown = rows.slice(0, first);
    const last = shown.at(-1);
    const people = await Promise.all(
      shown.map(async ({ id }) => ({
        person: await context.read.person.load(id),
        roles: await this.rolesOf(context, coalitionId, id),
      })),
    );
    return {
      total: rows[0]?.total ?? 0,
      people,
      next:
        rows.length > first && last ? this.cursors.seal(list, JSON.stringify({ key: last.key, id: last.id })) : null,
    };
  }

  /** Null for those outside, and for whoever neither holds nor held a role here. */
  async profile(context: RequestContext, { id: coalitionId }: Coalition, personId: string) {
    const viewerId = await this.inside(context, coalitionId);
    const person: Person | null = viewerId && isUuid(personId) ? await context.read.person.load(personId) : null;
    if (!person) return null;
    const all = (await context.read.allRolesOfPerson.load(person.id)).filter(
      (held) => held.coalitionId === coalitionId,
    );
    if (all.length === 0) return null;
    const isViewer = person.id === viewerId;
    return {
      person,
      roles: all.sort((a, b) => Number(a.to !== null) - Number(b.to !== null)),
      comments: await this.commentsOf(context, coalitionId, person.id),
      isViewer,
    };
  }

  private async commentsOf(context: RequestContext, coalitionId: string, authorId: string): Promise<Comment[]> {
    const all = await this.database.prisma.comment.findMany({
      where: { coalitionId, authorId, withdrawnAt: null, hiddenAt: null },
      orderBy: { submittedAt: 'desc' },
      take: COMMENTS,
    });
    const comments = await seenOf(context, all);
    const known = await Promise.all(
      comments.map(async (one) => (await this.rounds.find(context, one.roundId)) !== null),
    );
    return comments.filter((_, at) => known[at]);
  }

  private async rolesOf(context: RequestContext, coalitionId: string, personId: string): Promise<RoleAssignment[]> {
    const held = await context.read.rolesOfPerson.load(personId);
    return held
      .filter((one) => one.coalitionId === coalitionId)
      .sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  }

  private async inside(context: RequestContext, coalitionId: string): Promise<string | null> {
    const { personId, roles } = await context.standing();
    return roles.some((held) => held.coalitionId === coalitionId) ? personId : null;
  }
}
