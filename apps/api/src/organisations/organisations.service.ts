/** Organisations that comment together: named once in a coalition, and spoken for by whom a chair lets. */
import { Injectable } from '@nestjs/common';
import type { Organisation, Transaction } from '@plenary/database';
import { DomainError, LIMITS, maySpeakFor, organisationKey } from '@plenary/domain';
import type { EntryKind } from '@plenary/domain';
import type { AddOrganisationInput, AddSpeakerInput } from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import * as repository from './organisations.repository';

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
  ) {}

  async add(context: RequestContext, input: AddOrganisationInput): Promise<Organisation> {
    const { id: coalitionId } = await this.coalitions.get(context, input.coalitionId);
    const actorId = await authorize(context, 'MANAGE_ORGANISATIONS', { coalitionId });
    check({
      organisationId: clientId(input.organisationId),
      name: text(input.name, { max: LIMITS.title, required: true }),
    });
    const name = input.name.trim();
    const nameKey = organisationKey(name);
    const row = await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const known = await repository.find(tx, input.organisationId);
      if (known) {
        if (known.coalitionId !== coalitionId || known.name !== name || known.addedBy !== actorId)
          throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return known;
      }
      if (await repository.findByKey(tx, coalitionId, nameKey))
        throw new DomainError('CONFLICT', { reason: 'name-taken' });
      const addedAt = await this.database.now(tx);
      const row = { coalitionId, id: input.organisationId, name, nameKey, addedBy: actorId, addedAt };
      const made = await repository.insert(tx, row);
      await this.note(tx, made, 'ORGANISATION_ADDED', actorId, made.id, name);
      return made;
    });
    context.refresh();
    return row;
  }

  async addSpeaker(context: RequestContext, input: AddSpeakerInput): Promise<Organisation> {
    const organisation = await this.get(context, input.organisationId);
    const { coalitionId, id: organisationId } = organisation;
    const actorId = await authorize(context, 'MANAGE_ORGANISATIONS', { coalitionId });
    check({ speakerId: clientId(input.speakerId), personId: isUuid(input.personId) ? null : 'unknown' });
    const { speakerId: id, personId } = input;
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const known = await repository.findSpeaker(tx, id);
      if (known) {
        if (known.organisationId !== organisationId || known.personId !== personId || known.givenBy !== actorId)
          throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      if (!(await repository.personExists(tx, personId))) throw new DomainError('NOT_FOUND', { personId });
      const speakers = await repository.lockSpeakers(tx, coalitionId, organisationId, personId);
      if (maySpeakFor(personId, organisationId, speakers)) throw new DomainError('CONFLICT', { reason: 'already' });
      const from = await this.database.now(tx);
      await repository.insertSpeaker(tx, { coalitionId, id, organisationId, personId, from, givenBy: actorId });
      await this.note(tx, organisation, 'SPEAKER_ADDED', actorId, personId);
    });
    context.refresh();
    return organisation;
  }

  async endSpeaker(context: RequestContext, speakerId: string): Promise<Organisation> {
    const known = isUuid(speakerId) ? await repository.findSpeaker(this.database.prisma, speakerId) : null;
    if (!known) throw new DomainError('NOT_FOUND');
    const organisation = await this.get(context, known.organisationId);
    const actorId = await authorize(context, 'MANAGE_ORGANISATIONS', { coalitionId: known.coalitionId });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, known.coalitionId);
      await repository.lockSpeaker(tx, known.id);
      const at = await this.database.now(tx);
      if (!(await repository.endSpeaker(tx, known.id, at, actorId)))
        throw new DomainError('CONFLICT', { reason: 'already-ended' });
      await this.note(tx, organisation, 'SPEAKER_ENDED', actorId, known.personId);
    });
    context.refresh();
    return organisation;
  }

  /** For a change that speaks for an organisation. Throws NOT_FOUND, or FORBIDDEN for whom nobody let. */
  async requireSpeaker(tx: Transaction, coalitionId: string, organisationId: string, personId: string): Promise<void> {
    const organisation = isUuid(organisationId) ? await repository.find(tx, organisationId) : null;
    if (organisation?.coalitionId !== coalitionId) throw new DomainError('NOT_FOUND', { organisationId });
    const speakers = await repository.lockSpeakers(tx, coalitionId, organisationId, personId);
    if (!maySpeakFor(personId, organisationId, speakers))
      throw new DomainError('FORBIDDEN', { reason: 'speaks-not-for-it', organisationId });
  }

  /** Whether the viewer may speak as a comment does: her own, or one of an organisation that lets her. */
  async speaksFor(context: RequestContext, { organisationId }: { organisationId: string | null }): Promise<boolean> {
    if (!organisationId) return true;
    const { personId } = context;
    return maySpeakFor(personId, organisationId, personId ? await context.read.speakingOfPerson.load(personId) : []);
  }

  /** Those for which the viewer may speak. */
  async spokenFor(context: RequestContext, coalitionId: string): Promise<(Organisation | null)[]> {
    const { personId } = context;
    if (!personId) return [];
    const speaking = await context.read.speakingOfPerson.load(personId);
    const here = speaking.filter((one) => one.coalitionId === coalitionId);
    return Promise.all(here.map(({ organisationId }) => context.read.organisation.load(organisationId)));
  }

  private async get(context: RequestContext, id: string): Promise<Organisation> {
    const organisation = isUuid(id) ? await context.read.organisation.load(id) : null;
    if (!organisation) throw new DomainError('NOT_FOUND');
    return organisation;
  }

  private note(
    tx: Transaction,
    { coalitionId }: Pick<Organisation, 'coalitionId'>,
    kind: EntryKind,
    actorId: string,
    subjectId: string,
    content?: string,
  ): Promise<void> {
    const entry = { coalitionId, streamId: coalitionId, kind, actorId, subjectId, audience: 'COALITION' as const };
    return append(tx, content === undefined ? entry : { ...entry, content });
  }
}
