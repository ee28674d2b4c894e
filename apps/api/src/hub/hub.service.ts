/**
 * Changes of the resource hub: anybody who takes part proposes an offer or a need, those who moderate list it or decline
 * it, and what is listed is withdrawn by who proposed it or taken off with a reason. All of it happens under the lock of
 * the coalition's stream.
 */
import { Injectable } from '@nestjs/common';
import type { HubEntry, Transaction } from '@plenary/database';
import { DomainError, LIMITS, hubFaults, isSameHub, keptHubWords } from '@plenary/domain';
import type { Action, HubKind, HubWords } from '@plenary/domain';
import type { HubWordsInput, ProposeHubEntryInput, ReviseHubEntryInput } from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { authorize } from '../platform/authorize';
import { check, clientId, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import type { NewEntry } from '../platform/record/record';
import { append, lockStream } from '../platform/record/record';
import { contentOf, factsOf } from './hub-content';
import { HubReadingService } from './hub-reading.service';
import * as repository from './hub.repository';

type Said = HubWords & { kind: HubKind };
const saidOf = (input: HubWordsInput): Said => ({ kind: input.kind, ...keptHubWords(input) });
const wordsToKeep = ({ standards, ...words }: Said) => ({ ...words, standards: [...standards] });

/** What happened to an entry, for the record. */
type Happened = Pick<NewEntry, 'kind' | 'facts' | 'content'>;
type Faults = Readonly<Record<string, string | null>>;

interface Act {
  action: Action;
  faults?: (row: HubEntry) => Promise<Faults> | Faults;
  change: (tx: Transaction, row: HubEntry, actorId: string, now: Date) => Promise<Happened | null>;
}

@Injectable()
export class HubService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly reading: HubReadingService,
  ) {}

  async propose(context: RequestContext, input: ProposeHubEntryInput): Promise<HubEntry> {
    const coalition = await this.coalitions.get(context, input.coalitionId);
    const { id: coalitionId } = coalition;
    const { entryId: id } = input;
    const actorId = await authorize(context, 'PROPOSE_HUB_ENTRY', { coalitionId });
    const said = saidOf(input.words);
    check({ entryId: clientId(id), ...hubFaults(said, coalition.regions) });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const known = await repository.find(tx, id);
      if (known) {
        const mine = known.coalitionId === coalitionId && known.proposedBy === actorId && known.version === 1;
        if (!mine || !isSameHub(known, said)) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      const now = await this.database.now(tx);
      await repository.insert(tx, {
        ...{ coalitionId, id, ...wordsToKeep(said), state: 'PROPOSED', proposedBy: actorId, proposedAt: now },
      });
      await append(tx, {
        ...{ coalitionId, streamId: coalitionId, kind: 'HUB_ENTRY_PROPOSED', actorId, subjectId: id, at: now },
        ...{ audience: 'COALITION', content: contentOf(said), facts: factsOf(said) },
      });
    });
    return this.again(context, id);
  }

  revise(context: RequestContext, { entryId, words, seen }: ReviseHubEntryInput): Promise<HubEntry> {
    const said = saidOf(words);
    return this.act(context, entryId, {
      action: 'REVISE_HUB_ENTRY',
      faults: async ({ coalitionId, region }) => {
        const { regions } = await this.coalitions.get(context, coalitionId);
        // A word that left the vocabulary may stay where it stands.
        return hubFaults(said, region === null ? regions : [...regions, region]);
      },
      change: async (tx, row) => {
        // A retry of what was done is done.
        if (row.version === seen + 1 && isSameHub(row, said)) return null;
        requireState(row, 'PROPOSED');
        if (row.version !== seen) throw new DomainError('CONFLICT', { version: row.version });
        if (isSameHub(row, said)) throw new DomainError('NOTHING_CHANGED');
        await repository.update(tx, row, { ...wordsToKeep(said), version: seen + 1 });
        return { kind: 'HUB_ENTRY_REVISED', content: contentOf(said), facts: { ...factsOf(said), version: seen + 1 } };
      },
    });
  }

  withdraw(context: RequestContext, entryId: string): Promise<HubEntry> {
    return this.act(context, entryId, {
      action: 'REVISE_HUB_ENTRY',
      change: async (tx, row, endedBy, endedAt) => {
        if (row.state === 'WITHDRAWN' && row.endedBy === endedBy) return null;
        if (row.state !== 'LISTED') requireState(row, 'PROPOSED');
        await repository.update(tx, row, { state: 'WITHDRAWN', endedBy, endedAt });
        return { kind: 'HUB_ENTRY_ENDED', facts: { ...factsOf(row), state: 'WITHDRAWN' } };
      },
    });
  }

  list(context: RequestContext, entryId: string, seen: number): Promise<HubEntry> {
    return this.act(context, entryId, {
      action: 'MODERATE_HUB',
      change: async (tx, row, listedBy, listedAt) => {
        if (row.state === 'LISTED' && row.listedBy === listedBy && row.version === seen) return null;
        requireState(row, 'PROPOSED');
        if (row.version !== seen) throw new DomainError('CONFLICT', { version: row.version });
        await repository.update(tx, row, { state: 'LISTED', listedBy, listedAt });
        return { kind: 'HUB_ENTRY_LISTED', facts: factsOf(row) };
      },
    });
  }

  decline(context: RequestContext, entryId: string, reason: string): Promise<HubEntry> {
    return this.end(context, entryId, { from: 'PROPOSED', to: 'DECLINED', reason });
  }

  delist(context: RequestContext, entryId: string, reason: string): Promise<HubEntry> {
    return this.end(context, entryId, { from: 'LISTED', to: 'WITHDRAWN', reason });
  }

  /** Those who moderate end it with a reason. */
  private end(
    context: RequestContext,
    entryId: string,
    step: { from: 'PROPOSED' | 'LISTED'; to: 'DECLINED' | 'WITHDRAWN'; reason: string },
  ): Promise<HubEntry> {
    const { from, to: state } = step;
    const reason = step.reason.trim();
    return this.act(context, entryId, {
      action: 'MODERATE_HUB',
      faults: () => ({ reason: text(step.reason, { max: LIMITS.text, required: true }) }),
      change: async (tx, row, endedBy, endedAt) => {
        if (row.state === state && row.endedBy === endedBy && row.reason === reason) return null;
        requireState(row, from);
        await repository.update(tx, row, { state, reason, endedBy, endedAt });
        return { kind: 'HUB_ENTRY_ENDED', content: reason, facts: { ...factsOf(row), state } };
      },
    });
  }

  /** Changes one that the viewer may know of, under the lock of the coalition's stream, and appends what happened. */
  private async act(context: RequestContext, id: string, { action, faults, change }: Act): Promise<HubEntry> {
    context.requirePerson();
    const known = await this.reading.find(context, id);
    if (!known) throw new DomainError('NOT_FOUND');
    const { coalitionId, proposedBy: authorId } = known;
    const actorId = await authorize(context, action, { coalitionId, authorId });
    if (faults) check(await faults(known));
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const row = await repository.find(tx, id);
      if (!row) throw new DomainError('NOT_FOUND');
      const now = await this.database.now(tx);
      const happened = await change(tx, row, actorId, now);
      if (!happened) return;
      const isPublic = happened.kind === 'HUB_ENTRY_LISTED' || row.state === 'LISTED';
      await append(tx, {
        ...{ coalitionId, streamId: coalitionId, actorId, subjectId: id, at: now },
        ...{ audience: isPublic ? 'PUBLIC' : 'COALITION', ...happened },
      });
    });
    return this.again(context, id);
  }

  private async again(context: RequestContext, id: string): Promise<HubEntry> {
    context.refresh();
    const row = await this.reading.find(context, id);
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }
}

function requireState({ state }: HubEntry, wanted: HubEntry['state']): void {
  if (state !== wanted) throw new DomainError('CONFLICT', { reason: 'ended', state });
}
