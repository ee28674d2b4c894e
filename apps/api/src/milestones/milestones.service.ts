/**
 * What groups have promised for when: setting a milestone, moving its date on the record, saying how it ended, and
 * taking it into the next cycle. Every change names the version it was made on.
 */
import { Injectable } from '@nestjs/common';
import type { Milestone, Transaction, WorkingGroup } from '@plenary/database';
import type { EntryKind } from '@plenary/domain';
import { CYCLES, DomainError, LIMITS, instantOf, invalidInput, isBlank, isZone } from '@plenary/domain';
import type {
  MoveMilestoneInput,
  ResolveMilestoneInput,
  RollMilestoneForwardInput,
  SetMilestoneInput,
} from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import type { MilestoneRow } from './milestones.repository';
import * as repository from './milestones.repository';

interface WallClock {
  dueAtLocal: string;
  zone: string;
}

const instant = ({ dueAtLocal, zone }: WallClock): Date | null => (isZone(zone) ? instantOf(dueAtLocal, zone) : null);
const dateFaults = (date: WallClock): Record<string, string | null> => ({
  zone: isZone(date.zone) ? null : 'unknown-zone',
  dueAtLocal: instant(date) ? null : 'malformed',
});

@Injectable()
export class MilestonesService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly documents: DocumentsService,
  ) {}

  /** For members of the coalition; others get none. */
  async ofGroup(context: RequestContext, group: WorkingGroup): Promise<Milestone[]> {
    return (await context.isInside(group.coalitionId)) ? context.read.milestonesOfGroup.load(group.id) : [];
  }

  async set(context: RequestContext, input: SetMilestoneInput): Promise<Milestone> {
    const group = await this.coalitions.getGroup(context, input.groupId);
    const actorId = await authorize(context, 'SET_MILESTONE', { coalitionId: group.coalitionId, groupId: group.id });
    check({
      milestoneId: clientId(input.milestoneId),
      title: text(input.title, { max: LIMITS.title, required: true }),
      cycle: input.cycle >= CYCLES.first && input.cycle <= CYCLES.last ? null : 'out-of-range',
      ...dateFaults(input),
    });
    const documents = await Promise.all(input.documentIds.map((id) => this.documents.get(context, id)));
    if (documents.some(({ groupId }) => groupId !== group.id)) throw invalidInput({ documentIds: 'other-group' });
    const documentIds = [...new Set(documents.map(({ id }) => id))].sort();
    const wanted = { title: input.title.trim(), cycle: input.cycle };
    return this.write(context, group, input.milestoneId, async (tx, now) => {
      const known = await repository.find(tx, input.milestoneId);
      const dueAt = instant(input) as Date;
      if (known) {
        const isSame =
          known.groupId === group.id &&
          known.title === wanted.title &&
          known.cycle === wanted.cycle &&
          known.dueAt.getTime() === dueAt.getTime() &&
          String(known.documents.map(({ documentId }) => documentId).sort()) === String(documentIds);
        // A retry of what was done is done.
        if (isSame && known.version === input.seen + 1) return;
        if (known.groupId !== group.id || input.seen === 0) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        requireSeen(known, input.seen);
        if (known.dueAt.getTime() !== dueAt.getTime()) throw invalidInput({ dueAtLocal: 'moves-with-a-reason' });
        if (isSame) throw new DomainError('NOTHING_CHANGED');
        await repository.change(tx, known.id, wanted);
        await repository.linkDocuments(tx, known, documentIds);
      } else {
        if (input.seen !== 0) throw new DomainError('NOT_FOUND');
        const { coalitionId, id: groupId } = group;
        const dates = { dueAt, zone: input.zone, setBy: actorId, setAt: now };
        await repository.insert(
          tx,
          { coalitionId, id: input.milestoneId, groupId, ...wanted, ...dates, continuesId: null },
          documentIds,
        );
      }
      return entry('MILESTONE_SET', actorId, wanted.title, { cycle: wanted.cycle });
    });
  }

  async move(context: RequestContext, input: MoveMilestoneInput): Promise<Milestone> {
    const { group, actorId } = await this.mine(context, input.milestoneId);
    check({ reason: text(input.reason, { max: LIMITS.text, required: true }), ...dateFaults(input) });
    const dueAt = instant(input) as Date;
    const reason = input.reason.trim();
    return this.write(context, group, input.milestoneId, async (tx, now) => {
      const row = await get(tx, input.milestoneId);
      const isThere = row.dueAt.getTime() === dueAt.getTime();
      if (isThere && row.version === input.seen + 1 && row.slips.at(-1)?.reason === reason) return;
      requireSeen(row, input.seen);
      if (isThere) throw new DomainError('NOTHING_CHANGED');
      const { coalitionId, id: milestoneId } = row;
      await repository.insertSlip(tx, {
        ...{ coalitionId, milestoneId, number: row.slips.length + 1, dueAt: row.dueAt, zone: row.zone },
        ...{ reason, movedBy: actorId, movedAt: now },
      });
      await repository.change(tx, milestoneId, { dueAt, zone: input.zone });
      return entry('MILESTONE_MOVED', actorId, reason, { number: row.slips.length + 1 });
    });
  }

  async resolve(context: RequestContext, input: ResolveMilestoneInput): Promise<Milestone> {
    const { resolution } = input;
    const { group, actorId } = await this.mine(context, input.milestoneId);
    if (resolution === 'ROLLED_FORWARD') throw invalidInput({ resolution: 'rolled-forward-by-its-own-act' });
    check({ text: text(input.text, { max: LIMITS.text, required: resolution !== 'MET' }) });
    const words = isBlank(input.text ?? '') ? null : optional(input.text);
    return this.write(context, group, input.milestoneId, async (tx, now) => {
      const row = await get(tx, input.milestoneId);
      if (row.version === input.seen + 1 && row.resolution === resolution && row.resolutionText === words) return;
      requireSeen(row, input.seen);
      await repository.change(tx, row.id, end(resolution, words, actorId, now));
      return entry('MILESTONE_RESOLVED', actorId, words ?? '', { resolution });
    });
  }

  async rollForward(context: RequestContext, input: RollMilestoneForwardInput): Promise<Milestone> {
    const { group, actorId } = await this.mine(context, input.milestoneId);
    check({
      nextId: clientId(input.nextId),
      text: text(input.text, { max: LIMITS.text, required: true }),
      ...dateFaults(input),
    });
    const words = input.text.trim();
    const dueAt = instant(input) as Date;
    return this.write(context, group, input.nextId, async (tx, now) => {
      const row = await get(tx, input.milestoneId);
      const next = await repository.find(tx, input.nextId);
      if (next) {
        if (next.continuesId === row.id && row.resolutionText === words && next.dueAt.getTime() === dueAt.getTime())
          return;
        throw new DomainError('CONFLICT', { reason: 'id-taken' });
      }
      requireSeen(row, input.seen);
      if (dueAt <= row.dueAt) throw invalidInput({ dueAtLocal: 'not-later' });
      await repository.change(tx, row.id, end('ROLLED_FORWARD', words, actorId, now));
      const { coalitionId, groupId, title, cycle } = row;
      await repository.insert(
        tx,
        {
          ...{ coalitionId, id: input.nextId, groupId, title, dueAt, zone: input.zone, cycle: cycle + 1 },
          ...{ setBy: actorId, setAt: now, continuesId: row.id },
        },
        row.documents.map(({ documentId }) => documentId),
      );
      return entry('MILESTONE_RESOLVED', actorId, words, { resolution: 'ROLLED_FORWARD' });
    });
  }

  /** The group of a milestone that the viewer may know of and may change. */
  private async mine(context: RequestContext, id: string): Promise<{ group: WorkingGroup; actorId: string }> {
    const milestone = isUuid(id) ? await context.read.milestone.load(id) : null;
    if (!milestone || !(await context.isInside(milestone.coalitionId))) throw new DomainError('NOT_FOUND');
    const group = await this.coalitions.getGroup(context, milestone.groupId);
    const actorId = await authorize(context, 'SET_MILESTONE', { coalitionId: group.coalitionId, groupId: group.id });
    return { group, actorId };
  }

  /** Changes under the lock of the group's stream, and appends what is answered; then reads the milestone anew. */
  private async write(
    context: RequestContext,
    { coalitionId, id: streamId }: WorkingGroup,
    milestoneId: string,
    change: (tx: Transaction, now: Date) => Promise<ReturnType<typeof entry> | undefined>,
  ): Promise<Milestone> {
    await this.database.transaction(async (tx) => {
      await lockStream(tx, streamId);
      const now = await this.database.now(tx);
      const made = await change(tx, now);
      if (made) await append(tx, { ...made, coalitionId, streamId, subjectId: milestoneId, at: now });
    });
    context.refresh();
    const milestone = await context.read.milestone.load(milestoneId);
    if (!milestone) throw new DomainError('NOT_FOUND');
    return milestone;
  }
}

async function get(tx: Transaction, id: string): Promise<MilestoneRow> {
  const row = await repository.find(tx, id);
  if (!row) throw new DomainError('NOT_FOUND');
  return row;
}

/** Throws CONFLICT where somebody was quicker, and where the milestone is over. */
function requireSeen({ version, resolution }: MilestoneRow, seen: number): void {
  if (version !== seen) throw new DomainError('CONFLICT', { version });
  if (resolution) throw new DomainError('CONFLICT', { reason: 'resolved', resolution });
}

const end = (
  resolution: NonNullable<Milestone['resolution']>,
  resolutionText: string | null,
  resolvedBy: string,
  resolvedAt: Date,
) => ({ resolution, resolutionText, resolvedBy, resolvedAt });

const entry = (kind: EntryKind, actorId: string, content: string, facts: Record<string, string | number>) => ({
  kind,
  actorId,
  facts,
  audience: 'COALITION' as const,
  ...(content ? { content } : {}),
});
