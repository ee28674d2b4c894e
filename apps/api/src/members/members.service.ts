/**
 * A member list into a coalition: looked at row by row, then taken. Both read the same file by the same decision; the
 * import decides again under the coalition's lock, and writes all people in a few statements of one transaction.
 */
import { Injectable } from '@nestjs/common';
import type { Coalition, Transaction } from '@plenary/database';
import { ADDRESS, DomainError, isEntitled } from '@plenary/domain';
import type { VocabularyKind, VocabularyWords } from '@plenary/domain';
import type { MemberList } from '@plenary/formats';
import { ImportError, importMembers } from '@plenary/formats';
import type { MembersInput } from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { bytesOf } from '../documents/file-import';
import { inParts } from '../long-acts/in-parts';
import type { LongAct } from '../long-acts/long-acts.service';
import { LongActs } from '../long-acts/long-acts.service';
import { authorize } from '../platform/authorize';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { newId } from '../platform/new-id';
import { Postman } from '../platform/outbox/postman';
import { appendAll, lockStream } from '../platform/record/record';
import type { NewEntry } from '../platform/record/record';
import { VocabulariesService } from '../vocabularies/vocabularies.service';
import type { PlannedMember } from './member-plan';
import { planMembers, unaddressedId } from './member-plan';
import { MemberMails } from './member-mails';
import * as repository from './members.repository';

/** Two lists of thousands, one waiting for the other, on a machine that has much to do. */
const PATIENCE = { timeout: 90_000 };

interface Opened {
  coalition: Coalition;
  actorId: string;
  list: MemberList;
  groups: ReadonlyMap<string, string>;
  groupId: string | null;
  everywhere: boolean;
  vocabularies: Record<VocabularyKind, VocabularyWords>;
}

@Injectable()
export class MembersService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly vocabularies: VocabulariesService,
    private readonly mails: MemberMails,
    private readonly postman: Postman,
    private readonly acts: LongActs,
  ) {}

  async preview(context: RequestContext, input: MembersInput) {
    const opened = await this.open(context, input);
    const plan = await this.database.transaction((tx) => this.plan(tx, opened));
    return {
      name: input.file.name,
      unread: opened.list.unread,
      rows: plan.map(({ asks, ...row }) => ({ ...row, asks: asks.map(({ word }) => word) })),
    };
  }

  import(context: RequestContext, input: MembersInput) {
    return this.acts.run(context, input.actId, (act) => this.take(context, input, act));
  }

  private async take(context: RequestContext, input: MembersInput, act: LongAct) {
    act.at('READING');
    const opened = await this.open(context, input);
    const { coalition, actorId } = opened;
    const done = await this.database.transaction(async (tx) => {
      act.at('CHECKING', 0, opened.list.rows.length);
      await lockStream(tx, coalition.id);
      const plan = await this.plan(tx, opened);
      const added = plan.filter(({ action }) => action === 'ADD');
      const joining = plan.filter(({ action, joins }) => action !== 'REFUSE' && joins.length > 0);
      const now = await this.database.now(tx);
      // Somebody who is added joins something too: each is counted once.
      const all = plan.filter(({ action, joins }) => action === 'ADD' || (action !== 'REFUSE' && joins.length > 0));
      let saved = 0;
      for (const part of inParts(all)) {
        act.at('SAVING', saved, all.length);
        await repository.insertPeople(
          tx,
          coalition.id,
          part.filter(({ action }) => action === 'ADD'),
          now,
        );
        await repository.insertRoles(
          tx,
          coalition.id,
          part.filter(({ joins }) => joins.length > 0),
          { givenBy: actorId, from: now },
        );
        saved += part.length;
      }
      act.at('SAVING', saved, all.length);
      await this.note(tx, opened, added, joining);
      if (input.tell) await this.mails.welcome(tx, coalition, actorId, joining);
      act.seal();
      const count = (action: PlannedMember['action']) => plan.filter((one) => one.action === action).length;
      return {
        added: added.length,
        joined: count('JOIN'),
        same: count('SAME'),
        refused: count('REFUSE'),
        asked: added.filter(({ asks }) => asks.length > 0).length,
      };
    }, PATIENCE);
    context.refresh();
    if (input.tell) await this.postman.call();
    return done;
  }

  private async open(context: RequestContext, input: MembersInput): Promise<Opened> {
    const coalition = await this.coalitions.get(context, input.coalitionId);
    const groupId = input.groupId ?? null;
    const actorId = await authorize(context, 'ADD_PERSON', { coalitionId: coalition.id, groupId });
    const everywhere = isEntitled(await context.standing(), 'ADD_PERSON', { coalitionId: coalition.id });
    const known = await context.read.groupsOfCoalition.load(coalition.id);
    const open = known.filter(({ state }) => state !== 'CONCLUDED');
    if (groupId && !open.some(({ id }) => id === groupId)) throw new DomainError('NOT_FOUND', { groupId });
    const list = await this.read(input);
    const words = await this.vocabularies.of(context, coalition);
    const of = (kind: VocabularyKind) => words.find((one) => one.kind === kind) ?? { terms: [], aliases: [] };
    const vocabularies = { STAKEHOLDER_GROUP: of('STAKEHOLDER_GROUP'), REGION: of('REGION') };
    const groups = new Map(open.map(({ code, id }) => [code, id]));
    return { coalition, actorId, list, groupId, everywhere, groups, vocabularies };
  }

  private async read(input: MembersInput): Promise<MemberList> {
    const bytes = bytesOf(input.file);
    try {
      return await importMembers({ fileName: input.file.name, bytes });
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      const { code, details } = error;
      throw new DomainError('IMPORT_REFUSED', { ...details, reason: code, detail: details['reason'] ?? null });
    }
  }

  private async plan(tx: Transaction, opened: Opened): Promise<PlannedMember[]> {
    const { coalition, list, groups, groupId, everywhere, vocabularies } = opened;
    const addresses = list.rows.map(({ address }) => address.trim().toLowerCase()).filter((one) => ADDRESS.test(one));
    const ids = list.rows
      .filter(({ address, name }) => !address.trim() && name.trim())
      .map(({ name, organisation }) => unaddressedId(coalition.id, name, organisation));
    const known = await repository.findKnown(tx, addresses, ids);
    const held = await repository.findHeld(
      tx,
      coalition.id,
      known.map(({ personId }) => personId),
    );
    const facts = { coalitionId: coalition.id, groups, groupId, everywhere, vocabularies, known, held };
    return planMembers(list.rows, facts, newId);
  }

  /** One entry a person and one a role, in the stream to which each belongs. */
  private async note(
    tx: Transaction,
    { coalition, actorId }: Opened,
    added: readonly PlannedMember[],
    joining: readonly PlannedMember[],
  ): Promise<void> {
    const entry = { coalitionId: coalition.id, actorId, audience: 'COALITION' as const };
    const entries: NewEntry[] = [
      ...added.map(({ personId, name }) => ({
        ...entry,
        streamId: coalition.id,
        kind: 'PERSON_ADDED' as const,
        subjectId: personId,
        content: name,
      })),
      ...joining.flatMap(({ personId, role, joins }) =>
        joins.map((groupId) => ({
          ...entry,
          streamId: groupId ?? coalition.id,
          kind: 'ROLE_ASSIGNED' as const,
          subjectId: personId,
          facts: { role },
        })),
      ),
    ];
    const streams = Map.groupBy(entries, ({ streamId }) => streamId);
    // The coalition's stream is locked already; the others always in their order.
    for (const streamId of [...streams.keys()].sort()) await appendAll(tx, streams.get(streamId) ?? []);
  }
}
