/**
 * Lists of standards: one for a document, kept by the group's chairs and editors, proposed to and ordered by its
 * members. Every change names what it was made on.
 */
import { Injectable } from '@nestjs/common';
import type { Document, Standard, StandardsBallot, StandardsList, Transaction } from '@plenary/database';
import {
  DomainError,
  LIMITS,
  MOST_STANDARDS,
  STANDARD_STATUSES,
  changedFields,
  invalidInput,
  isRankingShown,
  isTimely,
  keptStandard,
  sightOf,
  standardFaults,
  standardKey,
} from '@plenary/domain';
import type { Action, EntryKind } from '@plenary/domain';
import type {
  ListStandardInput,
  RankStandardsInput,
  SetStandardsListInput,
  StandardInput,
  WithdrawStandardInput,
} from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import type { NewEntry } from '../platform/record/record';
import { append, lockStream } from '../platform/record/record';
import * as repository from './standards.repository';
import type { StandingOrder } from './standing-order';
import { standingOrder } from './standing-order';

interface Scene {
  document: Document;
  actorId: string;
}
/** A standard with its place in the ranking, where that is shown. */
export type PlacedStandard = Standard & { rank: number | null; points: number | null };

type Happened = Pick<NewEntry, 'kind' | 'subjectId' | 'content' | 'facts'>;

@Injectable()
export class StandardsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
  ) {}

  /** The names of what stands on those lists of a coalition that the viewer may read. */
  async namesIn(context: RequestContext, coalitionId: string): Promise<string[]> {
    return repository.findNames(this.database.prisma, coalitionId, sightOf(await context.standing()));
  }

  /** What stands where, by the ballots so far. */
  async orderOf(context: RequestContext, { documentId }: Pick<StandardsList, 'documentId'>): Promise<StandingOrder> {
    const [standards, ballots, editions] = await Promise.all([
      context.read.standardsOfDocument.load(documentId),
      this.ballotsOf(context, documentId),
      context.read.standardsEditionsOfDocument.load(documentId),
    ]);
    return standingOrder(standards, ballots, editions[0]?.standards ?? []);
  }

  /** As people are shown them: by the ranking, where that is shown; without any ballot else, since an order tells one. */
  async placed(context: RequestContext, list: Pick<StandardsList, 'documentId'>): Promise<PlacedStandard[]> {
    const { order, voters, byId, listed } = await this.orderOf(context, list);
    const isShown = isRankingShown(voters);
    const ranked = new Map(isShown ? order.map((one) => [one.id, one]) : []);
    const places = new Map((isShown ? order.map(({ id }) => id) : listed).map((id, index) => [id, index]));
    const placeOf = ({ id, status, number }: Standard) =>
      places.get(id) ?? MOST_STANDARDS * (1 + STANDARD_STATUSES.indexOf(status)) + number;
    return [...byId.values()]
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((standard) => {
        const { rank = null, points = null } = ranked.get(standard.id) ?? {};
        return { ...standard, rank, points };
      });
  }

  /** What the viewer ordered for the edition under way; nobody else's is ever given out. */
  async ownBallot(context: RequestContext, { documentId }: Pick<StandardsList, 'documentId'>): Promise<string[]> {
    const ballots = await this.ballotsOf(context, documentId);
    return ballots.find(({ personId }) => personId === context.personId)?.standardIds ?? [];
  }

  private ballotsOf(context: RequestContext, documentId: string): Promise<StandardsBallot[]> {
    return context.read.ballotsOfDocument.load(documentId);
  }

  async setList(context: RequestContext, input: SetStandardsListInput): Promise<StandardsList> {
    const scene = await this.enter(context, input.documentId, 'KEEP_STANDARDS');
    const wanted = input.wanted ?? null;
    check({ wanted: wanted !== null && (wanted < 1 || wanted > MOST_STANDARDS) ? 'out-of-range' : null });
    const { coalitionId, id: documentId } = scene.document;
    return this.write(context, scene, async (tx, now) => {
      const known = await repository.findList(tx, documentId);
      const set = { wanted, setBy: scene.actorId, setAt: now };
      if (known) {
        const isSame = known.wanted === wanted;
        if (isSame && known.changeCount === input.seen + 1 && known.setBy === scene.actorId) return null;
        requireSeen(known, input.seen);
        if (isSame) throw new DomainError('NOTHING_CHANGED');
        await repository.changeList(tx, documentId, set);
      } else {
        if (input.seen !== 0) throw new DomainError('NOT_FOUND');
        await repository.insertList(tx, { coalitionId, documentId, ...set });
      }
      return { kind: 'STANDARDS_LIST_SET', subjectId: documentId, facts: { wanted } };
    });
  }

  set(context: RequestContext, input: StandardInput): Promise<StandardsList> {
    return this.put(context, input, 'KEEP_STANDARDS', 'LISTED');
  }

  propose(context: RequestContext, input: StandardInput): Promise<StandardsList> {
    return this.put(context, input, 'PROPOSE_STANDARD', 'PROPOSED');
  }

  private async put(
    context: RequestContext,
    input: StandardInput,
    action: 'KEEP_STANDARDS' | 'PROPOSE_STANDARD',
    status: 'LISTED' | 'PROPOSED',
  ): Promise<StandardsList> {
    const scene = await this.enter(context, input.documentId, action);
    const { actorId, document } = scene;
    const fields = keptStandard(input);
    check({ standardId: clientId(input.standardId), ...standardFaults(fields) });
    const sameKey = standardKey(fields);
    return this.write(context, scene, async (tx, now) => {
      const { coalitionId, documentId } = await getList(tx, document.id);
      const known = await repository.find(tx, input.standardId);
      const written = { ...fields, sameKey, changedBy: actorId, changedAt: now };
      if (known) {
        const isMine = known.documentId === documentId && (status === 'LISTED' || isOwnProposal(known, actorId));
        const isSame = changedFields(known, fields).length === 0;
        if (isMine && isSame && known.changeCount === input.seen + 1 && known.changedBy === actorId) return null;
        if (!isMine || input.seen === 0) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        requireSeen(known, input.seen);
        if (isSame) throw new DomainError('NOTHING_CHANGED');
        await this.refuseDouble(tx, known, sameKey);
        await repository.change(tx, known.id, written);
      } else {
        if (input.seen !== 0) throw new DomainError('NOT_FOUND');
        await this.refuseDouble(tx, { id: input.standardId, documentId }, sameKey);
        const number = (await repository.lastNumber(tx, documentId)) + 1;
        if (number > MOST_STANDARDS) throw new DomainError('LIMIT_EXCEEDED', { most: MOST_STANDARDS });
        const { standardId: id } = input;
        await repository.insert(tx, {
          ...{ coalitionId, id, documentId, key: id, number, ...written, status, reason: null },
          ...{ addedBy: actorId, addedAt: now },
        });
      }
      const kind: EntryKind = status === 'PROPOSED' ? 'STANDARD_PROPOSED' : 'STANDARD_SET';
      return { kind, subjectId: input.standardId, content: JSON.stringify(fields) };
    });
  }

  async list(context: RequestContext, input: ListStandardInput): Promise<StandardsList> {
    const { scene, standardId } = await this.enterAt(context, input.standardId);
    return this.write(context, scene, async (tx, now) => {
      const row = await get(tx, standardId);
      const isListed = row.status === 'LISTED';
      if (isListed && row.changeCount === input.seen + 1 && row.changedBy === scene.actorId) return null;
      requireSeen(row, input.seen);
      if (isListed) throw new DomainError('NOTHING_CHANGED');
      await repository.change(tx, row.id, {
        ...{ status: 'LISTED', reason: null, changedBy: scene.actorId, changedAt: now },
      });
      return { kind: 'STANDARD_SET', subjectId: row.id, facts: { from: row.status } };
    });
  }

  async withdraw(context: RequestContext, input: WithdrawStandardInput): Promise<StandardsList> {
    const { scene, standardId } = await this.enterAt(context, input.standardId);
    const reason = input.reason.trim();
    check({ reason: text(reason, { max: LIMITS.text, required: true }) });
    return this.write(context, scene, async (tx, now) => {
      const row = await get(tx, standardId);
      const isDone = row.status === 'WITHDRAWN' && row.reason === reason;
      if (isDone && row.changeCount === input.seen + 1 && row.changedBy === scene.actorId) return null;
      requireSeen(row, input.seen);
      if (row.status === 'WITHDRAWN') throw new DomainError('NOTHING_CHANGED');
      await repository.change(tx, row.id, {
        ...{ status: 'WITHDRAWN', reason, changedBy: scene.actorId, changedAt: now },
      });
      return { kind: 'STANDARD_WITHDRAWN', subjectId: row.id, facts: { from: row.status }, content: reason };
    });
  }

  async rank(context: RequestContext, input: RankStandardsInput): Promise<StandardsList> {
    const scene = await this.enter(context, input.documentId, 'RANK_STANDARDS');
    const { standardIds } = input;
    check({ standardIds: new Set(standardIds).size < standardIds.length ? 'twice' : null });
    return this.write(context, scene, async (tx, now) => {
      const { coalitionId, documentId, edition } = await getList(tx, scene.document.id);
      if (input.edition !== edition) throw new DomainError('CONFLICT', { reason: 'edition-frozen', edition });
      const standards = await repository.ofList(tx, documentId);
      const listed = new Set(standards.filter(({ status }) => status === 'LISTED').map(({ id }) => id));
      if (standardIds.some((id) => !listed.has(id))) throw invalidInput({ standardIds: 'not-listed' });
      const personId = scene.actorId;
      const last = await repository.ballotOf(tx, documentId, edition, personId);
      if (String(last?.standardIds ?? []) === String(standardIds)) return null;
      await repository.cast(tx, { coalitionId, documentId, edition, personId, standardIds, castAt: now });
      // That she ranked is on the record; how, is hers.
      return { kind: 'STANDARDS_RANKED', subjectId: documentId, facts: { edition }, content: standardIds.join(' ') };
    });
  }

  /** The next edition of a published text goes on with its list. The caller has appended why. */
  async takeOver(tx: Transaction, olderId: string, newer: { newerId: string; by: string; at: Date }): Promise<void> {
    const list = await repository.findList(tx, olderId);
    if (list) await repository.takeOver(tx, list, newer);
  }

  /** Loads and authorizes; for what is done now. */
  async enter(context: RequestContext, documentId: string, action: Action): Promise<Scene> {
    const document = await this.documents.get(context, documentId);
    const actorId = await authorize(context, action, document);
    if (!isTimely(action, document)) throw new DomainError('TRANSITION_UNKNOWN', { stage: document.stage });
    return { document, actorId };
  }

  private async enterAt(context: RequestContext, standardId: string): Promise<{ scene: Scene; standardId: string }> {
    const row = isUuid(standardId) ? await repository.find(this.database.prisma, standardId) : null;
    if (!row) throw new DomainError('NOT_FOUND');
    return { scene: await this.enter(context, row.documentId, 'KEEP_STANDARDS'), standardId };
  }

  /** Decides under the stream's lock and says what happened; nothing where a retry finds it done. */
  private async write(
    context: RequestContext,
    { document, actorId }: Scene,
    decide: (tx: Transaction, now: Date) => Promise<Happened | null>,
  ): Promise<StandardsList> {
    const { coalitionId, id: streamId, visibility: audience } = document;
    await this.database.transaction(async (tx) => {
      await lockStream(tx, streamId);
      const at = await this.database.now(tx);
      const happened = await decide(tx, at);
      if (happened) await append(tx, { coalitionId, streamId, actorId, audience, at, ...happened });
    });
    return this.readAgain(context, streamId);
  }

  async readAgain(context: RequestContext, documentId: string): Promise<StandardsList> {
    context.refresh();
    const list = await context.read.standardsListOfDocument.load(documentId);
    if (!list) throw new DomainError('NOT_FOUND');
    return list;
  }

  private async refuseDouble(
    tx: Transaction,
    { id, documentId }: Pick<Standard, 'id' | 'documentId'>,
    sameKey: string,
  ): Promise<void> {
    const same = await repository.findSame(tx, documentId, sameKey);
    if (same && same.id !== id)
      throw new DomainError('CONFLICT', { reason: 'standard-known', standardId: same.id, status: same.status });
  }
}

const isOwnProposal = ({ status, addedBy }: Standard, personId: string): boolean =>
  status === 'PROPOSED' && addedBy === personId;

function requireSeen({ changeCount }: { changeCount: number }, seen: number): void {
  if (changeCount !== seen) throw new DomainError('CONFLICT', { reason: 'changed-meanwhile', changeCount });
}

async function getList(tx: Transaction, documentId: string): Promise<StandardsList> {
  const list = await repository.findList(tx, documentId);
  if (!list) throw new DomainError('NOT_FOUND');
  return list;
}

async function get(tx: Transaction, id: string): Promise<Standard> {
  const row = await repository.find(tx, id);
  if (!row) throw new DomainError('NOT_FOUND');
  return row;
}
