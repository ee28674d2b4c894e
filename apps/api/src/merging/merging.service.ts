/**
 * Two persons who are one: imported twice, or with two addresses. A coordinator says it, or she herself by proving both
 * addresses. Everything of the one becomes the other's in one transaction; entries of the record stay as they were, and
 * what they name is read as whoever it became. What it would do is looked at first, roles that are gained above all.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { Coalition, Person, RoleAssignment, Transaction } from '@plenary/database';
import { ADDRESS, DOOR, DomainError, mergeFault, paths } from '@plenary/domain';
import type { MergeFault } from '@plenary/domain';
import type { MergePeopleInput } from '@plenary/graphql';
import { createHash } from 'node:crypto';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { Addresses } from '../platform/addresses';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, matches } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { asSystem } from '../platform/asker';
import { Database } from '../platform/database';
import { MailedLinks } from '../platform/mailed-links';
import { post } from '../platform/outbox/outbox';
import { Postman } from '../platform/outbox/postman';
import { append } from '../platform/record/record';
import { endSignIns } from '../platform/sign-in/end-sign-ins';
import { spoken } from '../platform/speech';
import * as repository from './merging.repository';

export interface Merge {
  kept: Person;
  absorbed: Person | null;
  addresses: number;
  dropped: number;
  comments: number;
  gains: RoleAssignment[];
  doubled: RoleAssignment[];
  fault: MergeFault | null;
  seen: string;
}

type Client = Pick<
  Transaction,
  'person' | 'roleAssignment' | 'accountLink' | 'personAddress' | 'comment' | 'addressProof'
>;

interface Wish {
  actorId: string;
  keptId: string;
  absorbedId: string;
  /** In which coalition a coordinator says it; null where she proves it herself. */
  coalitionId: string | null;
}

const sameRole = (one: RoleAssignment, other: RoleAssignment): boolean =>
  one.coalitionId === other.coalitionId && one.groupId === other.groupId && one.role === other.role;

@Injectable()
export class MergingService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly addresses: Addresses,
    private readonly links: MailedLinks,
    @Inject(Postman) private readonly postman: Postman,
  ) {}

  async look(context: RequestContext, { id: coalitionId }: Coalition, keptId: string, absorbedId: string) {
    const actorId = await authorize(context, 'MERGE_PEOPLE', { coalitionId });
    return asSystem(() => this.plan(this.database.prisma, { actorId, keptId, absorbedId, coalitionId }));
  }

  async merge(context: RequestContext, input: MergePeopleInput): Promise<Person> {
    const { id: coalitionId } = await this.coalitions.get(context, input.coalitionId);
    const actorId = await authorize(context, 'MERGE_PEOPLE', { coalitionId });
    const { keptId, absorbedId, seen } = input;
    const kept = await asSystem(() =>
      this.database.transaction(async (tx) => {
        if (await this.isDone(tx, keptId, absorbedId)) return repository.findPerson(tx, keptId);
        return this.mergeIn(tx, { actorId, keptId, absorbedId, coalitionId }, seen);
      }),
    );
    context.refresh();
    if (!kept) throw new DomainError('NOT_FOUND');
    return kept;
  }

  /** Sent twice it is done once. */
  private async isDone(tx: Transaction, keptId: string, absorbedId: string): Promise<boolean> {
    if (!isUuid(keptId) || !isUuid(absorbedId)) throw new DomainError('NOT_FOUND');
    const absorbed = await tx.person.findUnique({ where: { id: absorbedId } });
    return absorbed?.mergedIntoId === keptId;
  }

  /** Mails the link that proves an address. Whoever reads the answer does not learn whether somebody has it. */
  async ask(context: RequestContext, { proofId, address: given }: { proofId: string; address: string }): Promise<true> {
    const personId = context.requirePerson();
    const address = given.trim().toLowerCase();
    check({ proofId: clientId(proofId), address: matches(address, ADDRESS) });
    const opening = await this.database.transaction(async (tx) => {
      await repository.lock(tx, [personId]);
      const known = await repository.findProof(tx, proofId);
      if (known) {
        if (known.personId !== personId || known.address !== address)
          throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return null;
      }
      const askedAt = await this.database.now(tx);
      const counted = await repository.countProofs(tx, new Date(askedAt.getTime() - DOOR.hour), { personId, address });
      if (counted.mine >= DOOR.perNetwork || counted.mailed >= DOOR.perAddress)
        throw new DomainError('TOO_MANY_REQUESTS', { afterSeconds: DOOR.hour / 1000 });
      await repository.insertProof(tx, { id: proofId, personId, address, askedAt });
      const { t } = spoken();
      const link = this.addresses.of(`${paths.proveAddress()}?token=${this.links.token('address', proofId)}`);
      const text = t('mail.proof.text', { link });
      await post(tx, [{ address, cause: `proof:${proofId}`, subject: t('mail.proof.subject'), text }]);
      return { address, link };
    });
    await this.postman.call(opening);
    return true;
  }

  /** What a mailed link would do for who is signed in, and who alone may use it. */
  async proof(context: RequestContext, token: string): Promise<Merge | null> {
    const proof = await this.asked(this.database.prisma, context.personId, token);
    return proof && asSystem(() => this.planProof(this.database.prisma, proof));
  }

  async prove(context: RequestContext, token: string, seen: string): Promise<Person> {
    const personId = context.requirePerson();
    const person = await asSystem(() => this.proveIn(personId, token, seen));
    context.refresh();
    return person;
  }

  private proveIn(personId: string, token: string, seen: string): Promise<Person> {
    return this.database.transaction(async (tx) => {
      const proof = await this.asked(tx, personId, token);
      if (!proof) throw new DomainError('NOT_FOUND');
      await repository.lock(tx, [personId]);
      const plan = await this.planProof(tx, proof);
      if (plan.seen !== seen) throw new DomainError('CONFLICT', { reason: 'merge-changed' });
      const at = await this.database.now(tx);
      if (!(await repository.useProof(tx, proof.id, at))) throw new DomainError('NOT_FOUND');
      const absorbedId = plan.absorbed?.id;
      if (absorbedId && absorbedId !== personId)
        await this.mergeIn(tx, { actorId: personId, keptId: personId, absorbedId, coalitionId: null }, seen);
      await repository.takeAddress(tx, proof.address, personId, at);
      return plan.kept;
    });
  }

  private async asked(client: Client, personId: string | null, token: string) {
    const [id] = this.links.read('address', token) ?? [];
    const proof = id ? await repository.findProof(client, id) : null;
    if (!proof || proof.personId !== personId || proof.usedAt) return null;
    const now = await this.database.now();
    return now.getTime() - proof.askedAt.getTime() < DOOR.hour ? proof : null;
  }

  private async planProof(
    client: Client,
    { personId, address }: { personId: string; address: string },
  ): Promise<Merge> {
    const known = await client.personAddress.findUnique({ where: { address } });
    if (known && known.personId !== personId)
      return this.plan(client, { actorId: personId, keptId: personId, absorbedId: known.personId, coalitionId: null });
    const kept = await repository.findPerson(client, personId);
    if (!kept) throw new DomainError('NOT_FOUND');
    const none = { absorbed: null, dropped: 0, comments: 0, gains: [], doubled: [], fault: null };
    return { kept, ...none, addresses: 1, seen: digest([personId, address]) };
  }

  private async plan(client: Client, wish: Wish): Promise<Merge> {
    const { actorId, keptId, absorbedId, coalitionId } = wish;
    const [kept, absorbed] = await Promise.all(
      [keptId, absorbedId].map((id) => (isUuid(id) ? repository.findPerson(client, id) : null)),
    );
    if (!kept || !absorbed) throw new DomainError('NOT_FOUND');
    const both = [keptId, absorbedId];
    const [hers, others, comments, written, signedIn, mailboxes] = await Promise.all([
      repository.rolesOf(client, keptId),
      repository.rolesOf(client, absorbedId),
      repository.commentsOf(client, absorbedId),
      repository.commentsOf(client, keptId),
      repository.signedIn(client, both),
      repository.addressesOf(client, both),
    ]);
    const all = [...hers, ...others];
    // Of whom this coalition knows nothing, nothing is said to its coordinator.
    if (coalitionId)
      for (const id of both)
        if (!all.some((held) => held.personId === id && held.coalitionId === coalitionId))
          throw new DomainError('NOT_FOUND');
    const places = [...all, ...comments, ...written].map((one) => one.coalitionId);
    const [mine, gained] = [hers, others].map((roles) => roles.filter(({ to }) => to === null));
    const doubled = (gained ?? []).filter((role) => mine?.some((held) => sameRole(held, role)));
    const gains = (gained ?? []).filter((role) => !doubled.includes(role));
    const added = mailboxes.filter(({ personId }) => personId === absorbedId);
    const dropped = signedIn.length > 0 ? mailboxes.filter(({ verifiedAt }) => !verifiedAt) : [];
    const fault = mergeFault({
      ...{ actorId, keptId, absorbedId, proven: coalitionId === null, signedIn },
      elsewhere: coalitionId !== null && places.some((place) => place !== coalitionId),
    });
    return {
      ...{ kept, absorbed, doubled, gains, fault },
      addresses: added.filter((one) => !dropped.includes(one)).length,
      dropped: dropped.length,
      comments: comments.reduce((sum, { _count }) => sum + _count, 0),
      // What she decides on; comments that come meanwhile change nothing about it.
      seen: digest([
        ...both,
        ...[...gains, ...doubled].map(({ id }) => id),
        ...mailboxes.map(({ address }) => address),
      ]),
    };
  }

  private async mergeIn(tx: Transaction, wish: Wish, seen: string): Promise<Person> {
    const { actorId, keptId, absorbedId, coalitionId } = wish;
    await repository.lock(tx, [keptId, absorbedId]);
    const plan = await this.plan(tx, wish);
    if (plan.fault) throw new DomainError('CONFLICT', { reason: 'merge-refused', fault: plan.fault });
    if (plan.seen !== seen) throw new DomainError('CONFLICT', { reason: 'merge-changed' });
    const at = await this.database.now(tx);
    // Whose roles change by another's hand signs in anew.
    if (coalitionId) for (const id of [keptId, absorbedId]) await endSignIns(tx, id);
    for (const place of await repository.coalitionsOf(tx, [keptId, absorbedId]))
      await append(tx, {
        ...{ coalitionId: place, streamId: place, kind: 'PEOPLE_MERGED', actorId, subjectId: keptId },
        ...{ audience: 'COALITION', facts: { absorbed: absorbedId }, at },
      });
    await repository.merge(tx, absorbedId, keptId, at, actorId);
    return plan.kept;
  }
}

const digest = (words: readonly string[]): string => createHash('sha256').update(words.join(' ')).digest('base64url');
