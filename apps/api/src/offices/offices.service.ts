/**
 * An office goes from one person to another in one act: the old role ends and the new one begins at one instant, the
 * comments and deliverables that were given to her pass on as far as she may not work on them any more, and both are
 * told. Nobody else has to act for it, so no round is without somebody in between.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { RoleAssignment, Transaction } from '@plenary/database';
import { DomainError, isOffice, paths } from '@plenary/domain';
import type { HandOverOfficeInput } from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { DeliverablesService } from '../deliverables/deliverables.service';
import { TriageService } from '../dispositions/triage.service';
import { PeopleService } from '../people/people.service';
import { Addresses } from '../platform/addresses';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { newId } from '../platform/new-id';
import { post } from '../platform/outbox/outbox';
import { Postman } from '../platform/outbox/postman';
import { messagesOf } from '../platform/outbox/recipients';
import { endSignIns } from '../platform/sign-in/end-sign-ins';
import * as repository from './offices.repository';

@Injectable()
export class OfficesService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly people: PeopleService,
    private readonly triage: TriageService,
    private readonly deliverables: DeliverablesService,
    private readonly addresses: Addresses,
    @Inject(Postman) private readonly postman: Postman,
  ) {}

  async handOver(context: RequestContext, input: HandOverOfficeInput): Promise<RoleAssignment> {
    const held = await this.people.getRole(input.assignmentId);
    await this.coalitions.get(context, held.coalitionId);
    const actorId = await authorize(context, 'ASSIGN_ROLE', held);
    const { personId } = input;
    check({
      assignmentId: isOffice(held.role) ? null : 'no-office',
      successorAssignmentId: clientId(input.successorAssignmentId),
      personId: personId === held.personId ? 'holds-it' : isUuid(personId) ? null : 'unknown',
    });
    const { coalitionId, groupId, role } = held;
    const row = await this.database.transaction(async (tx) => {
      const known = await this.people.findRole(tx, input.successorAssignmentId);
      if (known) {
        const same = known.personId === personId && known.role === role && known.groupId === groupId;
        if (!same || known.givenBy !== actorId) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return known;
      }
      const holds = await repository.rolesOf(tx, coalitionId, personId);
      if (holds.length === 0) throw new DomainError('NOT_FOUND', { personId });
      if (holds.some((one) => one.role === role && one.groupId === groupId))
        throw new DomainError('CONFLICT', { reason: 'holds-it' });
      const at = await this.database.now(tx);
      const successor = { coalitionId, id: input.successorAssignmentId, personId, groupId, role };
      const begun = await this.people.insertRoleAt(tx, actorId, successor, at, 'OFFICE_HANDED_OVER');
      await this.people.endRoleIn(tx, actorId, held, at);
      if (personId !== actorId) await endSignIns(tx, personId);
      const left = await repository.rolesOf(tx, coalitionId, held.personId);
      if (input.staysMember && !left.some((one) => one.groupId === groupId))
        await this.people.insertRole(tx, actorId, {
          ...successor,
          id: newId(),
          personId: held.personId,
          role: 'MEMBER',
        });
      const passing = { coalitionId, from: held.personId, to: personId, actorId, at };
      const [from, to] = [left, await repository.rolesOf(tx, coalitionId, personId)];
      const passed =
        (await this.triage.passOn(tx, passing, { from, to })) +
        (await this.deliverables.passOn(tx, passing, { from, to }));
      await this.tell(tx, held, begun, passed);
      return begun;
    });
    context.refresh();
    await this.postman.call();
    return row;
  }

  private async tell(tx: Transaction, held: RoleAssignment, begun: RoleAssignment, passed: number): Promise<void> {
    const both = [held.personId, begun.personId];
    const mailboxes = await this.people.addressOfEach(tx, both);
    const { names, coalition, group } = await repository.namesFor(tx, held, both);
    const messagesFor = await messagesOf(tx, [...mailboxes.values()]);
    const path = group ? paths.people(coalition.slug, group.code) : paths.directory(coalition.slug);
    await post(
      tx,
      [...mailboxes].map(([personId, address]) => {
        const { t } = messagesFor(address);
        const values = {
          office: t(`role.${held.role}`),
          where: group ? `${group.code} ${group.title}` : coalition.name,
          from: names.get(held.personId) ?? '',
          to: names.get(begun.personId) ?? '',
          passed,
          link: this.addresses.of(path),
        };
        const text = personId === begun.personId ? t('mail.office.taken', values) : t('mail.office.given', values);
        return { address, cause: `office:${begun.id}`, subject: t('mail.office.subject', values), text };
      }),
    );
  }
}
