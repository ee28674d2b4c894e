/** What somebody could do first in a coalition, ticked by what is there and not by what was clicked. */
import { Inject, Injectable } from '@nestjs/common';
import type { Coalition } from '@plenary/database';
import { FIRST_TASKS, firstTaskOf } from '@plenary/domain';
import type { EntryKind, FirstTaskKind } from '@plenary/domain';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { CONFIG } from '../platform/tokens';
import type { Config } from '../platform/tokens';
import * as repository from './first-tasks.repository';

interface FirstTask {
  kind: FirstTaskKind;
  steps: { step: EntryKind; done: boolean }[];
}

@Injectable()
export class FirstTasksService {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(context: RequestContext, { id: coalitionId }: Coalition): Promise<FirstTask | null> {
    const { personId } = context;
    const standing = await context.standing();
    const isFounder = standing.roles.some((held) => held.coalitionId === coalitionId && held.role === 'COORDINATOR');
    if (!personId || (!isFounder && !this.config.demo)) return null;
    const { prisma } = this.database;
    const there = isFounder ? await repository.findThere(prisma, coalitionId) : [];
    const kind = firstTaskOf(standing, { coalitionId, demo: this.config.demo, there: new Set(there) });
    if (!kind) return null;
    const kinds = FIRST_TASKS[kind];
    const done = kind === 'FOUND' ? there : await repository.findDone(prisma, { coalitionId, personId, kinds });
    return { kind, steps: kinds.map((step) => ({ step, done: done.includes(step) })) };
  }
}
