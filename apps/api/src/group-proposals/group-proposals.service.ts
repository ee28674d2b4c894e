/**
 * New areas of work: proposed by anybody who takes part, supported by others, and accepted as a working group by a
 * coordinator once the domain finds nothing missing. All of it happens under the lock of the coalition's stream.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { Coalition, GroupProposal, GroupProposalSupport, Transaction } from '@plenary/database';
import { CODE, DomainError, LIMITS, paths, unmetOfProposal, viewerCan } from '@plenary/domain';
import type { Action, EntryKind, ProposalGuard } from '@plenary/domain';
import type { AcceptGroupProposalInput, ProposeGroupInput, ReviseGroupProposalInput } from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { PeopleService } from '../people/people.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, matches, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { Postman } from '../platform/outbox/postman';
import { append, lockStream } from '../platform/record/record';
import * as repository from './group-proposals.repository';
import type { ProposalEnd } from './proposal-notices';
import { ProposalNotices } from './proposal-notices';

const ACTIONS = [
  'SUPPORT_GROUP_PROPOSAL',
  'REVISE_GROUP_PROPOSAL',
  'DECIDE_GROUP_PROPOSAL',
] as const satisfies readonly Action[];

/** Both stand in the charter of the group together. */
const WORDS = { max: LIMITS.text / 2 };

const wordsOf = (input: { title: string; need?: string | null; actionPlan?: string | null }) => ({
  title: input.title.trim(),
  need: optional(input.need),
  actionPlan: optional(input.actionPlan),
});
type Words = ReturnType<typeof wordsOf>;

const isSame = (row: GroupProposal, { title, need, actionPlan }: Words): boolean =>
  row.title === title && row.need === need && row.actionPlan === actionPlan;

const contentOf = ({ title, need, actionPlan }: Words): string =>
  [title, need, actionPlan].filter(Boolean).join('\n\n');

const faultsOf = (input: { title: string; need?: string | null; actionPlan?: string | null }) => ({
  title: text(input.title, { max: LIMITS.title, required: true }),
  need: text(input.need, WORDS),
  actionPlan: text(input.actionPlan, WORDS),
});

/** What happened to a proposal, for the record. */
interface Happened {
  kind: EntryKind;
  facts?: Record<string, string | number>;
  content?: string;
  /** What those are told who wait for it. */
  end?: ProposalEnd;
}

interface Act {
  action: Action;
  change: (tx: Transaction, row: GroupProposal, actorId: string, now: Date) => Promise<Happened | null>;
}

@Injectable()
export class GroupProposalsService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly people: PeopleService,
    private readonly notices: ProposalNotices,
    @Inject(Postman) private readonly postman: Postman,
  ) {}

  /** For those who hold a role in the coalition; others get none. */
  async ofCoalition(context: RequestContext, { id }: Coalition): Promise<GroupProposal[]> {
    return (await context.isInside(id)) ? context.read.groupProposalsOfCoalition.load(id) : [];
  }

  async find(context: RequestContext, coalitionId: string, id: string): Promise<GroupProposal | null> {
    const row = isUuid(id) && (await context.isInside(coalitionId)) ? await context.read.groupProposal.load(id) : null;
    return row?.coalitionId === coalitionId ? row : null;
  }

  /** What is missing, and where on its page it is met. */
  async unmetOf(context: RequestContext, row: GroupProposal) {
    if (row.state !== 'OPEN') return [];
    const [supports, coalition] = await Promise.all([
      context.read.supportsOfGroupProposal.load(row.id),
      context.read.coalition.load(row.coalitionId),
    ]);
    return withPaths(unmetOfProposal({ ...row, supports }), coalition?.slug ?? '', row.id);
  }

  async viewerSupport(context: RequestContext, { id }: GroupProposal): Promise<GroupProposalSupport | null> {
    const supports = await context.read.supportsOfGroupProposal.load(id);
    return supports.find(({ personId }) => personId === context.personId) ?? null;
  }

  /** What has ended offers nothing. */
  async viewerCan(context: RequestContext, row: GroupProposal): Promise<Action[]> {
    if (row.state !== 'OPEN') return [];
    return viewerCan(await context.standing(), { coalitionId: row.coalitionId, authorId: row.proposedBy }, ACTIONS);
  }

  async propose(context: RequestContext, input: ProposeGroupInput): Promise<GroupProposal> {
    const coalition = await this.coalitions.get(context, input.coalitionId);
    const actorId = await authorize(context, 'PROPOSE_GROUP', { coalitionId: coalition.id });
    check({ proposalId: clientId(input.proposalId), ...faultsOf(input) });
    const words = wordsOf(input);
    const coalitionId = coalition.id;
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const known = await repository.find(tx, input.proposalId);
      if (known) {
        const mine = known.coalitionId === coalitionId && known.proposedBy === actorId && known.version === 1;
        if (!mine || !isSame(known, words)) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      const now = await this.database.now(tx);
      await repository.insert(tx, {
        ...{ coalitionId, id: input.proposalId, ...words, state: 'OPEN' },
        ...{ proposedBy: actorId, proposedAt: now },
      });
      await repository.support(tx, {
        ...{ coalitionId, proposalId: input.proposalId, personId: actorId, supportedAt: now },
        stakeholderGroup: await repository.stakeholderGroupOf(tx, actorId),
        isContact: input.isContact,
      });
      await append(tx, {
        ...{ coalitionId, streamId: coalitionId, kind: 'GROUP_PROPOSED', actorId, subjectId: input.proposalId },
        ...{ audience: 'COALITION', content: contentOf(words), at: now },
      });
    });
    return this.again(context, input.proposalId);
  }

  async revise(context: RequestContext, input: ReviseGroupProposalInput): Promise<GroupProposal> {
    const words = wordsOf(input);
    return this.act(context, input.proposalId, faultsOf(input), {
      action: 'REVISE_GROUP_PROPOSAL',
      change: async (tx, row) => {
        // A retry of what was done is done.
        if (row.version === input.seen + 1 && isSame(row, words)) return null;
        requireOpen(row);
        if (row.version !== input.seen) throw new DomainError('CONFLICT', { version: row.version });
        if (isSame(row, words)) throw new DomainError('NOTHING_CHANGED');
        await repository.update(tx, row.id, { ...words, version: row.version + 1 });
        return { kind: 'GROUP_PROPOSAL_REVISED', content: contentOf(words), facts: { version: row.version + 1 } };
      },
    });
  }

  async support(context: RequestContext, id: string, isContact: boolean): Promise<GroupProposal> {
    return this.act(
      context,
      id,
      {},
      {
        action: 'SUPPORT_GROUP_PROPOSAL',
        change: async (tx, row, personId, supportedAt) => {
          requireOpen(row);
          const { coalitionId, id: proposalId } = row;
          const stakeholderGroup = await repository.stakeholderGroupOf(tx, personId);
          const before = (await repository.supportsOf(tx, id)).find((one) => one.personId === personId);
          if (before?.isContact === isContact && before.stakeholderGroup === stakeholderGroup) return null;
          await repository.support(tx, { coalitionId, proposalId, personId, stakeholderGroup, isContact, supportedAt });
          return { kind: 'GROUP_PROPOSAL_SUPPORTED', facts: { contact: isContact ? 1 : 0 } };
        },
      },
    );
  }

  async leave(context: RequestContext, id: string): Promise<GroupProposal> {
    return this.act(
      context,
      id,
      {},
      {
        action: 'SUPPORT_GROUP_PROPOSAL',
        change: async (tx, row, personId) => {
          requireOpen(row);
          return (await repository.leave(tx, id, personId)) ? { kind: 'GROUP_PROPOSAL_LEFT' } : null;
        },
      },
    );
  }

  async withdraw(context: RequestContext, id: string): Promise<GroupProposal> {
    return this.act(
      context,
      id,
      {},
      {
        action: 'REVISE_GROUP_PROPOSAL',
        change: async (tx, row, decidedBy, decidedAt) => {
          if (row.state === 'WITHDRAWN') return null;
          requireOpen(row);
          await repository.update(tx, id, { state: 'WITHDRAWN', decidedBy, decidedAt });
          return { kind: 'GROUP_PROPOSAL_ENDED', facts: { state: 'WITHDRAWN' }, end: { state: 'WITHDRAWN' } };
        },
      },
    );
  }

  async decline(context: RequestContext, id: string, words: string): Promise<GroupProposal> {
    const reason = words.trim();
    const faults = { reason: text(words, { max: LIMITS.text, required: true }) };
    return this.act(context, id, faults, {
      action: 'DECIDE_GROUP_PROPOSAL',
      change: async (tx, row, decidedBy, decidedAt) => {
        if (row.state === 'DECLINED' && row.decidedBy === decidedBy && row.reason === reason) return null;
        requireOpen(row);
        await repository.update(tx, id, { state: 'DECLINED', reason, decidedBy, decidedAt });
        const end = { state: 'DECLINED', reason } as const;
        return { kind: 'GROUP_PROPOSAL_ENDED', facts: { state: end.state }, content: reason, end };
      },
    });
  }

  /** The group, its members and the end of the proposal come about together or not at all. */
  async accept(context: RequestContext, input: AcceptGroupProposalInput): Promise<GroupProposal> {
    const { groupId, code } = input;
    const faults = { groupId: clientId(groupId), code: matches(code, CODE) };
    return this.act(context, input.proposalId, faults, {
      action: 'DECIDE_GROUP_PROPOSAL',
      change: async (tx, row, decidedBy, decidedAt) => {
        const { coalitionId, id, title, need, actionPlan } = row;
        if (row.groupId === groupId) return null;
        requireOpen(row);
        if (row.version !== input.seen) throw new DomainError('CONFLICT', { version: row.version });
        const unmet = unmetOfProposal({ ...row, supports: await repository.supportsOf(tx, id) });
        if (unmet.length > 0) {
          const { slug } = await this.coalitions.get(context, coalitionId);
          throw new DomainError('GUARDS_UNMET', { unmet: withPaths(unmet, slug, id) });
        }
        const charter = [need, actionPlan].filter(Boolean).join('\n\n');
        await this.coalitions.makeGroup(tx, decidedBy, { coalitionId, id: groupId, code, title, charter });
        const joining = await repository.joinersOf(tx, row);
        await this.people.insertMembers(tx, decidedBy, { coalitionId, groupId }, joining, decidedAt);
        await repository.update(tx, id, { state: 'ACCEPTED', groupId, decidedBy, decidedAt });
        const end = { state: 'ACCEPTED', group: code } as const;
        return { kind: 'GROUP_PROPOSAL_ENDED', facts: { state: end.state, members: joining.length }, end };
      },
    });
  }

  /** Changes one that the viewer may know of, under the lock of the coalition's stream, and appends what happened. */
  private async act(
    context: RequestContext,
    id: string,
    faults: Readonly<Record<string, string | null>>,
    { action, change }: Act,
  ): Promise<GroupProposal> {
    context.requirePerson();
    const known = isUuid(id) ? await context.read.groupProposal.load(id) : null;
    if (!known || !(await context.isInside(known.coalitionId))) throw new DomainError('NOT_FOUND');
    const { coalitionId, proposedBy: authorId } = known;
    const actorId = await authorize(context, action, { coalitionId, authorId });
    check(faults);
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const row = await repository.find(tx, id);
      if (!row) throw new DomainError('NOT_FOUND');
      const now = await this.database.now(tx);
      const done = await change(tx, row, actorId, now);
      if (!done) return;
      const { end, ...happened } = done;
      await append(tx, {
        ...{ coalitionId, streamId: coalitionId, actorId, subjectId: id, audience: 'COALITION', at: now },
        ...happened,
      });
      if (end) await this.notices.send(context, tx, row, end);
    });
    await this.postman.call();
    return this.again(context, id);
  }

  private async again(context: RequestContext, id: string): Promise<GroupProposal> {
    context.refresh();
    const row = await context.read.groupProposal.load(id);
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }
}

function requireOpen({ state }: GroupProposal): void {
  if (state !== 'OPEN') throw new DomainError('CONFLICT', { reason: 'ended', state });
}

const PLACES = {
  PROPOSAL_NEED: 'words',
  PROPOSAL_PLAN: 'words',
  PROPOSAL_CONTACT: 'support',
  PROPOSAL_STAKEHOLDERS: 'support',
} as const satisfies Record<ProposalGuard, string>;

const withPaths = <Unmet extends { guard: ProposalGuard }>(unmet: readonly Unmet[], coalition: string, id: string) =>
  unmet.map((one) => ({ ...one, path: `${paths.groupProposal(coalition, id)}#${PLACES[one.guard]}` }));
