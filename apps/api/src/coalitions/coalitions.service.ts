/** Coalitions and their groups. That a group exists, what it is for and who leads it is public. */
import { Injectable } from '@nestjs/common';
import type { Coalition, Transaction, WorkingGroup } from '@plenary/database';
import { CODE, DomainError, LIMITS } from '@plenary/domain';
import type { GroupState } from '@plenary/domain';
import type { CreateGroupInput } from '@plenary/graphql';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, matches, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { newId } from '../platform/new-id';
import { append, openStream } from '../platform/record/record';
import * as repository from './coalitions.repository';
import { FIRST_KINDS, REGIONS, STAKEHOLDER_GROUPS } from './kinds';

@Injectable()
export class CoalitionsService {
  constructor(private readonly database: Database) {}

  all(): Promise<Coalition[]> {
    return repository.findCoalitions(this.database.prisma);
  }

  async get(context: RequestContext, id: string): Promise<Coalition> {
    const coalition = isUuid(id) ? await context.read.coalition.load(id) : null;
    if (!coalition) throw new DomainError('NOT_FOUND');
    return coalition;
  }

  async getGroup(context: RequestContext, id: string): Promise<WorkingGroup> {
    const group = isUuid(id) ? await context.read.group.load(id) : null;
    if (!group) throw new DomainError('NOT_FOUND');
    return group;
  }

  /** The id of a group of the coalition; null for the whole coalition. Throws NOT_FOUND. */
  async groupIdIn(context: RequestContext, coalitionId: string, id: string | null | undefined): Promise<string | null> {
    if (!id) return null;
    const group = await this.getGroup(context, id);
    if (group.coalitionId !== coalitionId) throw new DomainError('NOT_FOUND', { groupId: id });
    return id;
  }

  async findGroup(context: RequestContext, slug: string, code: string): Promise<WorkingGroup | null> {
    const coalition = await context.read.coalitionBySlug.load(slug);
    const groups = coalition ? await context.read.groupsOfCoalition.load(coalition.id) : [];
    return groups.find((group) => group.code === code) ?? null;
  }

  async createGroup(context: RequestContext, input: CreateGroupInput): Promise<WorkingGroup> {
    const coalition = await this.get(context, input.coalitionId);
    const actorId = await authorize(context, 'CREATE_GROUP', { coalitionId: coalition.id });
    check({
      groupId: clientId(input.groupId),
      code: matches(input.code, CODE),
      title: text(input.title, { max: LIMITS.title, required: true }),
      charter: text(input.charter, { max: LIMITS.text }),
    });
    return this.database.transaction(async (tx) => {
      const known = await repository.findGroup(tx, input.groupId);
      if (known) {
        if (known.coalitionId !== coalition.id || known.code !== input.code)
          throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return known;
      }
      return this.makeGroup(tx, actorId, {
        coalitionId: coalition.id,
        id: input.groupId,
        code: input.code,
        title: input.title.trim(),
        charter: optional(input.charter),
      });
    });
  }

  /** For a change in which a group comes about. Throws CONFLICT where another has its code or its id. */
  async makeGroup(
    tx: Transaction,
    actorId: string,
    group: Pick<WorkingGroup, 'coalitionId' | 'id' | 'code' | 'title' | 'charter'>,
  ): Promise<WorkingGroup> {
    if (await repository.isCodeTaken(tx, group.coalitionId, group.code))
      throw new DomainError('CONFLICT', { reason: 'code-taken' });
    if (await repository.findGroup(tx, group.id)) throw new DomainError('CONFLICT', { reason: 'id-taken' });
    return this.insertGroup(tx, actorId, { ...group, titleDescriptive: false, state: 'ACTIVE' });
  }

  async insertGroup(
    tx: Transaction,
    actorId: string | null,
    group: Omit<WorkingGroup, 'createdAt' | 'state'> & { state: GroupState },
  ): Promise<WorkingGroup> {
    const row = await repository.insertGroup(tx, { ...group, createdAt: await this.database.now(tx) });
    await openStream(tx, row.coalitionId, row.id);
    await append(tx, {
      coalitionId: row.coalitionId,
      streamId: row.id,
      kind: actorId ? 'GROUP_CREATED' : 'IMPORTED',
      actorId,
      subjectId: row.id,
      audience: 'PUBLIC',
    });
    return row;
  }

  /** With its first kinds and vocabularies. */
  async insert(tx: Transaction, coalition: Pick<Coalition, 'id' | 'slug' | 'name' | 'title'>): Promise<Coalition> {
    if (await repository.isSlugTaken(tx, coalition.slug)) throw new DomainError('CONFLICT', { reason: 'slug-taken' });
    const createdAt = await this.database.now(tx);
    const row = await repository.insertCoalition(tx, {
      ...coalition,
      stakeholderGroups: STAKEHOLDER_GROUPS,
      regions: REGIONS,
      createdAt,
    });
    await openStream(tx, row.id, row.id);
    await append(tx, {
      coalitionId: row.id,
      streamId: row.id,
      kind: 'COALITION_CREATED',
      actorId: null,
      subjectId: row.id,
      audience: 'PUBLIC',
    });
    await repository.insertKinds(
      tx,
      FIRST_KINDS.map((kind) => ({ ...kind, coalitionId: row.id, id: newId() })),
    );
    return row;
  }
}
