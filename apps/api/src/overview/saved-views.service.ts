/** Ways of looking at the overview, kept by a person for herself: no act of a coalition, so the record says nothing of it. */
import { Injectable } from '@nestjs/common';
import type { Coalition, SavedView } from '@plenary/database';
import { DomainError, LIMITS } from '@plenary/domain';
import type { SaveViewInput } from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { check, clientId, isUuid, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import * as repository from './saved-views.repository';

/** More views than anybody looks through. */
const MOST = 50;

@Injectable()
export class SavedViewsService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
  ) {}

  async ofCoalition(context: RequestContext, coalitionId: string): Promise<SavedView[]> {
    return context.personId ? repository.ofPerson(this.database.prisma, coalitionId, context.personId) : [];
  }

  async save(context: RequestContext, input: SaveViewInput): Promise<Coalition> {
    const personId = context.requirePerson();
    const coalition = await this.coalitions.get(context, input.coalitionId);
    check({
      viewId: clientId(input.viewId),
      name: text(input.name, { max: LIMITS.name, required: true }),
      query: text(input.query, { max: LIMITS.line }),
    });
    const row = { coalitionId: coalition.id, id: input.viewId, personId, name: input.name.trim(), query: input.query };
    await this.database.transaction(async (tx) => {
      const known = await repository.find(tx, row.id);
      if (known) {
        const isSame = known.personId === personId && known.name === row.name && known.query === row.query;
        if (!isSame || known.coalitionId !== row.coalitionId) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      if ((await repository.count(tx, personId)) >= MOST)
        throw new DomainError('CONFLICT', { reason: 'too-many', most: MOST });
      await repository.insert(tx, { ...row, savedAt: await this.database.now(tx) });
    });
    return coalition;
  }

  async remove(context: RequestContext, id: string): Promise<Coalition> {
    const personId = context.requirePerson();
    const view = isUuid(id) ? await repository.find(this.database.prisma, id) : null;
    if (view?.personId !== personId) throw new DomainError('NOT_FOUND');
    await repository.remove(this.database.prisma, id);
    return this.coalitions.get(context, view.coalitionId);
  }
}
