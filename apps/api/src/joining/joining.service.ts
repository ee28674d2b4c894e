/**
 * Joining is one address and one confirmation, leaving one press of a button; nobody approves of either. Whoever is
 * signed in has confirmed her address already. Whom somebody else took out does not come back by herself.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { Coalition, JoinRequest, Person, RoleAssignment, Transaction, WorkingGroup } from '@plenary/database';
import { ADDRESS, DOOR, DomainError, LIMITS, networkOf, paths } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { PeopleService } from '../people/people.service';
import { Addresses } from '../platform/addresses';
import { check, clientId, isUuid, matches, text } from '../platform/checks';
import { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { MailedLinks } from '../platform/mailed-links';
import { newId } from '../platform/new-id';
import { Postman } from '../platform/outbox/postman';
import { post } from '../platform/outbox/outbox';
import { messagesOf } from '../platform/outbox/recipients';
import { spokenLanguage } from '../platform/speech';
import { lockStream } from '../platform/record/record';
import * as repository from './joining.repository';

export interface JoinForm {
  id: string;
  address: string;
  groups: string[];
  /** A field that people do not see. */
  website: string;
}

export interface Door {
  context: RequestContext;
  coalition: Coalition;
  groups: WorkingGroup[];
}

@Injectable()
export class JoiningService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly people: PeopleService,
    private readonly addresses: Addresses,
    private readonly links: MailedLinks,
    @Inject(Postman) private readonly postman: Postman,
  ) {}

  /** A coalition and the groups that can be joined. Throws NOT_FOUND. */
  async door(slug: string): Promise<Door> {
    const context = new RequestContext(this.database, null, null);
    const coalition = await context.read.coalitionBySlug.load(slug);
    if (!coalition) throw new DomainError('NOT_FOUND');
    const groups = await context.read.groupsOfCoalition.load(coalition.id);
    return { context, coalition, groups: groups.filter(({ state }) => state !== 'CONCLUDED') };
  }

  /** Mails the link that makes whoever holds the address a member. */
  async ask(slug: string, form: JoinForm, ip: string): Promise<void> {
    const { coalition, groups } = await this.door(slug);
    // Whoever fills in what nobody sees is told that all is well.
    if (form.website !== '') return;
    const address = form.address.trim().toLowerCase();
    check({
      id: clientId(form.id),
      address: matches(address, ADDRESS),
      groups: form.groups.every((code) => groups.some((group) => group.code === code)) ? null : 'unknown',
    });
    const row = {
      coalitionId: coalition.id,
      id: form.id,
      address,
      groupIds: groups.filter(({ code }) => form.groups.includes(code)).map(({ id }) => id),
      origin: this.links.hash(`origin:${networkOf(ip)}`),
    };
    const opening = await this.database.transaction(async (tx) => {
      await repository.lockWords(tx, [`origin:${row.origin}`, `address:${address}`]);
      const known = await repository.find(tx, row.id);
      if (known) {
        if (known.address !== address || known.coalitionId !== coalition.id)
          throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return null;
      }
      const now = await this.database.now(tx);
      await repository.forget(tx, new Date(now.getTime() - DOOR.forget));
      const counted = await repository.countSince(tx, { ...row, since: new Date(now.getTime() - DOOR.hour) });
      if (counted.sent >= DOOR.perNetwork || counted.mailed >= DOOR.perAddress)
        throw new DomainError('TOO_MANY_REQUESTS', { afterSeconds: DOOR.hour / 1000 });
      await repository.insert(tx, { ...row, sentAt: now });
      const values = {
        coalition: coalition.name,
        link: this.addresses.of(paths.confirmJoining(this.links.token('join', row.id))),
      };
      const { t } = await this.messagesFor(tx, address);
      const subject = t('mail.join.subject', values);
      await post(tx, [{ address, cause: `join:${row.id}`, subject, text: t('mail.join.text', values) }]);
      return { address, link: values.link };
    });
    await this.postman.call(opening);
  }

  /** Whoever is known has a language; whoever is not, that in which she asks. */
  private async messagesFor(tx: Transaction, address: string): Promise<Messages> {
    return (await messagesOf(tx, [address], spokenLanguage()))(address);
  }

  /** What a mailed link asks: who would join what, and whether she still has to say her name. */
  async asked(token: string): Promise<Door & { request: JoinRequest; person: Person | null }> {
    const [id] = this.links.read('join', token) ?? [];
    const request = id ? await repository.find(this.database.prisma, id) : null;
    const now = await this.database.now();
    if (!request || (!request.confirmedAt && now.getTime() - request.sentAt.getTime() > DOOR.forget))
      throw new DomainError('NOT_FOUND');
    const context = new RequestContext(this.database, null, null);
    const coalition = await this.coalitions.get(context, request.coalitionId);
    const groups = await context.read.groupsOfCoalition.load(coalition.id);
    const personId = await repository.personOf(this.database.prisma, request.address);
    const person = personId ? await context.read.person.load(personId) : null;
    return {
      context,
      coalition,
      groups: groups.filter((group) => request.groupIds.includes(group.id)),
      request,
      person,
    };
  }

  /** The button behind the mailed link. Pressed again it answers the same. */
  async confirm(token: string, name: string): Promise<Door> {
    const { request, person, ...door } = await this.asked(token);
    if (request.confirmedAt) return door;
    if (!person) check({ name: text(name, { max: LIMITS.name, required: true }) });
    const { coalition } = door;
    await this.database.transaction(async (tx) => {
      await repository.lockWords(tx, [`address:${request.address}`]);
      const now = await this.database.now(tx);
      if (!(await repository.confirm(tx, request.id, now))) return;
      const known = await repository.personOf(tx, request.address);
      const personId = known ?? newId();
      if (known) await repository.verify(tx, request.address, now);
      else {
        const somebody = {
          id: personId,
          name: name.trim(),
          address: request.address,
          verified: true,
          language: spokenLanguage(),
        };
        await this.people.insertPerson(tx, coalition.id, personId, somebody);
      }
      const wanted: (string | null)[] = request.groupIds.length > 0 ? request.groupIds : [null];
      for (const groupId of wanted) await this.enter(tx, { id: newId(), coalitionId: coalition.id, groupId, personId });
      const values = {
        coalition: coalition.name,
        link: this.addresses.of(paths.coalition(coalition.slug)),
        leave: this.addresses.of(paths.leaveByMail(this.links.token('leave', personId, coalition.id))),
      };
      const { t } = await this.messagesFor(tx, request.address);
      const subject = t('mail.joined.subject', values);
      const mail = { address: request.address, cause: `joined:${request.id}`, subject };
      await post(tx, [{ ...mail, text: t('mail.joined.text', values) }]);
    });
    await this.postman.call();
    return door;
  }

  /** Whoever is signed in joins at once. */
  async join(
    context: RequestContext,
    wish: { assignmentId: string; coalitionId: string; groupId: string | null },
  ): Promise<RoleAssignment> {
    const personId = context.requirePerson();
    const coalition = await this.coalitions.get(context, wish.coalitionId);
    const { groupId } = wish;
    if (groupId) {
      const group = await this.coalitions.getGroup(context, groupId);
      if (group.coalitionId !== coalition.id) throw new DomainError('NOT_FOUND');
      if (group.state === 'CONCLUDED') throw new DomainError('CONFLICT', { reason: 'concluded' });
    }
    check({ assignmentId: clientId(wish.assignmentId) });
    const row = await this.database.transaction((tx) =>
      this.enter(tx, { id: wish.assignmentId, coalitionId: coalition.id, groupId, personId }),
    );
    context.refresh();
    return row;
  }

  /** Leaves a group, or with null the coalition and all its groups. */
  async leave(context: RequestContext, coalitionId: string, groupId: string | null): Promise<Coalition> {
    const personId = context.requirePerson();
    const coalition = await this.coalitions.get(context, coalitionId);
    await this.database.transaction((tx) => this.goOut(tx, coalition.id, personId, groupId));
    context.refresh();
    return coalition;
  }

  /** What a link to leave by leads to. */
  async leaving(token: string): Promise<{ coalition: Coalition; personId: string }> {
    const [personId, coalitionId] = this.links.read('leave', token) ?? [];
    if (!personId || !coalitionId) throw new DomainError('NOT_FOUND');
    const context = new RequestContext(this.database, null, null);
    return { coalition: await this.coalitions.get(context, coalitionId), personId };
  }

  /** The button behind it. Pressed again it answers the same. */
  async leaveByMail(token: string): Promise<Coalition> {
    const { coalition, personId } = await this.leaving(token);
    await this.database.transaction((tx) => this.goOut(tx, coalition.id, personId, null));
    return coalition;
  }

  private async enter(
    tx: Transaction,
    wish: { id: string; coalitionId: string; groupId: string | null; personId: string },
  ): Promise<RoleAssignment> {
    const { id, coalitionId, groupId, personId } = wish;
    // One at a time for each group, so that she is not there twice.
    await lockStream(tx, groupId ?? coalitionId);
    const roles = await repository.rolesOf(tx, coalitionId, personId);
    const taken = await tx.roleAssignment.findUnique({ where: { id } });
    if (taken && (taken.personId !== personId || taken.coalitionId !== coalitionId || taken.groupId !== groupId))
      throw new DomainError('CONFLICT', { reason: 'id-taken' });
    const here = roles.filter((held) => held.groupId === groupId);
    const held = here.find(({ to }) => to === null);
    if (held) return held;
    const [last] = here.filter(({ endedBy }) => endedBy !== null);
    if (last && last.endedBy !== personId) throw new DomainError('FORBIDDEN', { reason: 'taken-out' });
    return this.people.insertRole(tx, personId, {
      coalitionId,
      id: taken ? newId() : id,
      personId,
      groupId,
      role: 'MEMBER',
    });
  }

  private async goOut(tx: Transaction, coalitionId: string, personId: string, groupId: string | null): Promise<void> {
    if (groupId !== null && !isUuid(groupId)) throw new DomainError('NOT_FOUND');
    const roles = await repository.rolesOf(tx, coalitionId, personId);
    const held = roles.filter((one) => one.to === null && (groupId === null || one.groupId === groupId));
    // Always in one order of streams, as every change of several takes them.
    const order = (one: RoleAssignment): string => one.groupId ?? '';
    for (const role of held.sort((a, b) => order(a).localeCompare(order(b))))
      await this.people.endRoleIn(tx, personId, role);
  }
}
