/**
 * All that is kept of somebody goes at her own wish, in one transaction, after she has seen what goes and what stays and
 * typed her name. Where the public record needs one a tombstone stands in her place: her comments keep their references
 * and dispositions, entries keep their hashes and lose their salts, and one more entry says that it was done, without
 * naming anybody.
 */
import { Injectable } from '@nestjs/common';
import type { RoleAssignment } from '@plenary/database';
import { DomainError, leadsRounds, seenRemoval } from '@plenary/domain';
import type { RemoveMyselfInput } from '@plenary/graphql';
import { createHash } from 'node:crypto';
import { PeopleService } from '../people/people.service';
import { check } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { asSystem } from '../platform/asker';
import { Database } from '../platform/database';
import { append } from '../platform/record/record';
import * as repository from './removal.repository';

const digest = (words: string): string => createHash('sha256').update(words).digest('base64url');

@Injectable()
export class RemovalService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
  ) {}

  /** What it would take, and what would stay. */
  async look({ personId }: RequestContext) {
    return personId && asSystem(() => this.kept(personId));
  }

  private async kept(personId: string) {
    const { prisma } = this.database;
    const [counts, roles] = await Promise.all([
      repository.count(prisma, personId),
      repository.rolesOf(prisma, personId),
    ]);
    const handOverFirst: RoleAssignment[] = [];
    for (const role of roles) if (await this.needsHer(role)) handOverFirst.push(role);
    return { ...counts, handOverFirst, seen: digest(seenRemoval(personId, counts)) };
  }

  private async needsHer(role: RoleAssignment): Promise<boolean> {
    if (role.role !== 'COORDINATOR' && !(role.groupId && leadsRounds(role.role))) return false;
    if ((await repository.othersInOffice(this.database.prisma, role)) > 0) return false;
    return !role.groupId || (await this.people.roundsLeft(this.database.prisma, role.groupId)).length > 0;
  }

  async remove(context: RequestContext, { name, words, seen }: RemoveMyselfInput): Promise<boolean> {
    const personId = context.requirePerson();
    const person = await this.people.get(context, personId);
    check({ name: name.trim() === person.name.trim() ? null : 'another' });
    await asSystem(() => this.removeAll(personId, { words, seen }));
    return true;
  }

  private async removeAll(personId: string, { words, seen }: Pick<RemoveMyselfInput, 'words' | 'seen'>): Promise<void> {
    await this.database.transaction(async (tx) => {
      await repository.lock(tx, personId);
      if (digest(seenRemoval(personId, await repository.count(tx, personId))) !== seen)
        throw new DomainError('CONFLICT', { reason: 'more-is-kept' });
      for (const role of await repository.rolesOf(tx, personId)) await this.people.endRoleIn(tx, personId, role);
      const at = await this.database.now(tx);
      for (const coalitionId of await repository.coalitionsOf(tx, personId))
        await append(tx, {
          ...{ coalitionId, streamId: coalitionId, kind: 'PERSON_REMOVED', actorId: null, audience: 'COALITION' },
          facts: { words: words ? 1 : 0 },
          at,
        });
      await repository.erase(tx, personId, at, words);
    });
  }
}
