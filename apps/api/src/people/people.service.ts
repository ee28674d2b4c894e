/** Who takes part, and in which role. */
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Coalition, Person, RoleAssignment, Transaction } from '@plenary/database';
import {
  ADDRESS,
  COALITION_ROLES,
  DomainError,
  GROUP_ROLES,
  LIMITS,
  SLUG,
  isLanguage,
  isZone,
  leadsRounds,
  paths,
  roundState,
  roundsLeftAlone,
} from '@plenary/domain';
import type { EntryKind, Role } from '@plenary/domain';
import type {
  AddPersonInput,
  AssignRoleInput,
  ClaimInstallationInput,
  DeclareMyselfInput,
  IntroduceMyselfInput,
  SetWishesInput,
} from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, matches, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, appendAll } from '../platform/record/record';
import { SIGN_IN } from '../platform/sign-in/contexts';
import { endSignIns } from '../platform/sign-in/end-sign-ins';
import type { SignIn } from '../platform/sign-in/sign-in';
import { AUTH_PATH } from '../platform/sign-in/ways-in';
import { spokenLanguage } from '../platform/speech';
import { CONFIG } from '../platform/tokens';
import type { Config } from '../platform/tokens';
import { PresenceService } from '../presence/presence.service';
import type { NewPerson } from './people.repository';
import * as people from './people.repository';
import { newId } from '../platform/new-id';

/** A role to begin. */
interface NewRole {
  coalitionId: string;
  id: string;
  personId: string;
  groupId: string | null;
  role: Role;
  organisation?: string | null;
}

type About = Pick<AddPersonInput, 'name' | 'organisation' | 'stakeholderGroup' | 'region'>;

const aboutFaults = (about: About) => ({
  name: text(about.name, { max: LIMITS.name, required: true }),
  organisation: text(about.organisation, { max: LIMITS.title }),
  stakeholderGroup: text(about.stakeholderGroup, { max: LIMITS.name }),
  region: text(about.region, { max: LIMITS.name }),
});

const trimmed = (about: About) => ({
  name: about.name.trim(),
  organisation: optional(about.organisation),
  stakeholderGroup: optional(about.stakeholderGroup),
  region: optional(about.region),
});

@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly presence: PresenceService,
    @Inject(SIGN_IN) private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async introduceMyself(context: RequestContext, input: IntroduceMyselfInput): Promise<Person> {
    const { account } = context;
    if (!account) throw new DomainError('UNAUTHENTICATED', { account: false });
    check({ personId: clientId(input.personId), ...aboutFaults(input) });
    if (context.personId) {
      if (context.personId !== input.personId) throw new DomainError('CONFLICT', { reason: 'already-introduced' });
      return this.get(context, context.personId);
    }
    return this.database.transaction(async (tx) => {
      if (await people.findPerson(tx, input.personId)) throw new DomainError('CONFLICT', { reason: 'id-taken' });
      const now = await this.database.now(tx);
      const person = {
        id: input.personId,
        ...trimmed(input),
        prefersNot: input.prefersNot ?? [],
        address: account.address,
        verified: true,
        language: spokenLanguage(),
      };
      const row = await people.insertPerson(tx, person, now);
      await people.linkAccount(tx, account.id, row.id, now);
      return row;
    });
  }

  /** What the viewer says of herself from now on. A word is a term of one of her coalitions, or the one she has. */
  async declareMyself(context: RequestContext, input: DeclareMyselfInput): Promise<Person> {
    const personId = context.requirePerson();
    const words = { ...trimmed(input), title: optional(input.title), prefersNot: input.prefersNot ?? [] };
    const [current, { roles }] = await Promise.all([context.read.affiliation.load(personId), context.standing()]);
    const ids = [...new Set(roles.map(({ coalitionId }) => coalitionId))];
    const coalitions = await Promise.all(ids.map((id) => this.coalitions.get(context, id)));
    const unknown = (word: string | null, had: string | null | undefined, terms: (one: Coalition) => string[]) =>
      word === null || word === had || coalitions.some((one) => terms(one).includes(word)) ? null : 'unknown';
    const faults = aboutFaults(input);
    check({
      ...faults,
      title: text(input.title, { max: LIMITS.name }),
      stakeholderGroup:
        faults.stakeholderGroup ??
        unknown(words.stakeholderGroup, current?.stakeholderGroup, (one) => one.stakeholderGroups),
      region: faults.region ?? unknown(words.region, current?.region, (one) => one.regions),
    });
    const row = await this.database.transaction(async (tx) =>
      people.redeclare(tx, personId, words, await this.database.now(tx)),
    );
    context.refresh();
    return row;
  }

  /** How mail reaches the viewer, and what others see of her. */
  async setWishes(context: RequestContext, input: SetWishesInput): Promise<Person> {
    const personId = context.requirePerson();
    const { mails, mailHour, mailZone, listed, shows } = input;
    check({
      mailHour: Number.isInteger(mailHour) && mailHour >= 0 && mailHour <= 23 ? null : 'out-of-range',
      mailZone: isZone(mailZone) ? null : 'unknown',
    });
    const row = await this.database.transaction((tx) =>
      people.setWishes(tx, personId, {
        ...{ mails, mailHour, mailZone, listed, shows },
        ...(typeof input.mondays === 'boolean' ? { mondays: input.mondays } : {}),
        ...(typeof input.presence === 'boolean' ? { presence: input.presence } : {}),
        ...(typeof input.publicPage === 'boolean' ? { publicPage: input.publicPage } : {}),
      }),
    );
    context.refresh();
    this.presence.rooms.look();
    return row;
  }

  /** In which language the tool speaks to the viewer from now on, wherever she signs in, and writes her mails. */
  async chooseLanguage(context: RequestContext, language: string): Promise<void> {
    const personId = context.requirePerson();
    check({ language: isLanguage(language) ? null : 'unknown' });
    await this.database.transaction((tx) => people.setLanguage(tx, personId, language));
    context.refresh();
  }

  async addPerson(context: RequestContext, input: AddPersonInput): Promise<Person> {
    const coalition = await this.coalitions.get(context, input.coalitionId);
    const groupId = input.groupId ?? null;
    if (groupId && (await this.coalitions.getGroup(context, groupId)).coalitionId !== coalition.id)
      throw new DomainError('NOT_FOUND');
    const actorId = await authorize(context, 'ADD_PERSON', { coalitionId: coalition.id, groupId });
    const address = optional(input.address)?.toLowerCase() ?? null;
    check({ personId: clientId(input.personId), ...aboutFaults(input), address: address && matches(address, ADDRESS) });
    return this.database.transaction(async (tx) => {
      const known = await people.findPerson(tx, input.personId);
      if (known) {
        if (known.name !== input.name.trim()) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return known;
      }
      if (address && (await people.isAddressTaken(tx, address)))
        throw new DomainError('CONFLICT', { reason: 'address-taken' });
      const person = { id: input.personId, ...trimmed(input), address };
      const row = await this.insertPerson(tx, coalition.id, actorId, person);
      const role = { coalitionId: coalition.id, id: newId(), personId: row.id, groupId, role: 'MEMBER' as const };
      await this.insertRole(tx, actorId, role);
      return row;
    });
  }

  /** Somebody who says who she is where she speaks for the first time, her address confirmed. */
  introduce(tx: Transaction, person: NewPerson, at: Date): Promise<Person> {
    return people.insertPerson(tx, person, at);
  }

  /** For a change that brings a person with it. */
  async insertPerson(tx: Transaction, coalitionId: string, actorId: string | null, person: NewPerson): Promise<Person> {
    const row = await people.insertPerson(tx, person, await this.database.now(tx));
    await append(tx, {
      coalitionId,
      streamId: coalitionId,
      kind: 'PERSON_ADDED',
      actorId,
      subjectId: row.id,
      audience: 'COALITION',
      content: row.name,
    });
    return row;
  }

  async assignRole(context: RequestContext, input: AssignRoleInput): Promise<RoleAssignment> {
    const coalition = await this.coalitions.get(context, input.coalitionId);
    const groupId = input.groupId ?? null;
    if (groupId && (await this.coalitions.getGroup(context, groupId)).coalitionId !== coalition.id)
      throw new DomainError('NOT_FOUND');
    const actorId = await authorize(context, 'ASSIGN_ROLE', { coalitionId: coalition.id, groupId });
    const held: readonly Role[] = groupId ? GROUP_ROLES : COALITION_ROLES;
    check({
      assignmentId: clientId(input.assignmentId),
      role: held.includes(input.role) ? null : 'not-held-here',
      personId: isUuid(input.personId) ? null : 'unknown',
    });
    return this.database.transaction(async (tx) => {
      const known = await people.findRole(tx, input.assignmentId);
      if (known) {
        const same = known.personId === input.personId && known.role === input.role && known.groupId === groupId;
        if (!same) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return known;
      }
      const person = await people.findPerson(tx, input.personId);
      if (!person || person.erasedAt || person.mergedIntoId)
        throw new DomainError('NOT_FOUND', { personId: input.personId });
      if (input.personId !== actorId) await endSignIns(tx, input.personId);
      return this.insertRole(tx, actorId, {
        coalitionId: coalition.id,
        id: input.assignmentId,
        personId: input.personId,
        groupId,
        role: input.role,
      });
    });
  }

  async insertRole(tx: Transaction, actorId: string | null, role: NewRole): Promise<RoleAssignment> {
    return this.insertRoleAt(tx, actorId, role, await this.database.now(tx));
  }

  /** For a change in which more begins or ends at the same instant. */
  async insertRoleAt(
    tx: Transaction,
    actorId: string | null,
    role: NewRole,
    from: Date,
    kind: EntryKind = 'ROLE_ASSIGNED',
  ): Promise<RoleAssignment> {
    const row = await people.insertRole(tx, { organisation: null, ...role, from, givenBy: actorId, endedBy: null });
    await append(tx, {
      coalitionId: row.coalitionId,
      streamId: row.groupId ?? row.coalitionId,
      kind,
      actorId,
      subjectId: row.personId,
      audience: 'COALITION',
      facts: { role: row.role },
    });
    return row;
  }

  /** Several who become members of a group at one instant. */
  async insertMembers(
    tx: Transaction,
    actorId: string,
    { coalitionId, groupId }: { coalitionId: string; groupId: string },
    personIds: readonly string[],
    from: Date,
  ): Promise<void> {
    const held = { coalitionId, groupId, role: 'MEMBER', organisation: null, from, givenBy: actorId } as const;
    await people.insertRoles(
      tx,
      personIds.map((personId) => ({ ...held, id: newId(), personId, endedBy: null })),
    );
    await appendAll(
      tx,
      personIds.map((subjectId) => ({
        ...({ coalitionId, streamId: groupId, kind: 'ROLE_ASSIGNED', actorId, subjectId } as const),
        ...({ audience: 'COALITION', facts: { role: held.role }, at: from } as const),
      })),
    );
  }

  findRole(tx: Transaction, id: string): Promise<RoleAssignment | null> {
    return people.findRole(tx, id);
  }

  async getRole(id: string): Promise<RoleAssignment> {
    const known = isUuid(id) ? await people.findRole(this.database.prisma, id) : null;
    if (!known) throw new DomainError('NOT_FOUND');
    return known;
  }

  async endRole(context: RequestContext, assignmentId: string): Promise<RoleAssignment> {
    const known = await this.getRole(assignmentId);
    await this.coalitions.get(context, known.coalitionId);
    const actorId = await authorize(context, 'ASSIGN_ROLE', known);
    return this.database.transaction((tx) => this.endRoleIn(tx, actorId, known));
  }

  /** Within a change that ends more than this. The last coordinator stays, and so does who alone answers for rounds. */
  async endRoleIn(tx: Transaction, actorId: string, known: RoleAssignment, at?: Date): Promise<RoleAssignment> {
    if (known.role === 'COORDINATOR') {
      const coordinators = await people.lockCoordinators(tx, known.coalitionId);
      if (coordinators.length < 2) throw new DomainError('CONFLICT', { reason: 'last-coordinator' });
    }
    const to = at ?? (await this.database.now(tx));
    if (known.groupId && leadsRounds(known.role)) await this.refuseLeavingRounds(tx, known.id, known.groupId);
    if (!(await people.endRole(tx, known.id, to, actorId)))
      throw new DomainError('CONFLICT', { reason: 'already-ended' });
    // What she may do has changed by another's hand: wherever she is signed in, she signs in anew.
    if (known.personId !== actorId) await endSignIns(tx, known.personId);
    await append(tx, {
      coalitionId: known.coalitionId,
      streamId: known.groupId ?? known.coalitionId,
      kind: 'ROLE_ENDED',
      actorId,
      subjectId: known.personId,
      audience: 'COALITION',
      facts: { role: known.role },
    });
    return { ...known, to, endedBy: actorId };
  }

  private async refuseLeavingRounds(tx: Transaction, assignmentId: string, groupId: string): Promise<void> {
    const leaders = await people.lockRoundLeaders(tx, groupId);
    const others = leaders.filter((id) => id !== assignmentId).length;
    if (others > 0) return;
    const alone = await this.roundsLeft(tx, groupId);
    if (alone.length > 0) throw new DomainError('CONFLICT', { reason: 'rounds-left', rounds: alone });
  }

  /** The rounds of a group, by code, for which somebody has to answer. */
  async roundsLeft(tx: Pick<Transaction, '$queryRaw'>, groupId: string): Promise<string[]> {
    const now = await this.database.now();
    const rounds = await people.roundsOfGroup(tx, groupId);
    return roundsLeftAlone(
      rounds.map((round) => ({ ...round, state: roundState(round, now) })),
      0,
    ).map(({ code }) => code);
  }

  /** The first coordinator takes an empty installation by the link that the start printed. */
  async claimInstallation(input: ClaimInstallationInput): Promise<{ coalition: Coalition; signInPath: string }> {
    const address = input.address.trim().toLowerCase();
    check({
      coalitionId: clientId(input.coalitionId),
      personId: clientId(input.personId),
      coalitionName: text(input.coalitionName, { max: LIMITS.name, required: true }),
      slug: matches(input.slug, SLUG),
      personName: text(input.personName, { max: LIMITS.name, required: true }),
      address: matches(address, ADDRESS),
    });
    const coalition = await this.database.transaction(async (tx) => {
      const now = await this.database.now(tx);
      const hash = createHash('sha256').update(input.token).digest('hex');
      if (!(await people.useSetupToken(tx, hash, now))) throw new DomainError('NOT_FOUND', { reason: 'token' });
      const row = await this.coalitions.insert(tx, {
        id: input.coalitionId,
        slug: input.slug,
        name: input.coalitionName.trim(),
        title: null,
      });
      const person = { id: input.personId, name: input.personName.trim(), address, verified: true };
      await this.insertPerson(tx, row.id, input.personId, person);
      await this.insertRole(tx, input.personId, {
        coalitionId: row.id,
        id: newId(),
        personId: input.personId,
        groupId: null,
        role: 'COORDINATOR',
      });
      return row;
    });
    return { coalition, signInPath: await this.signInPath(address) };
  }

  /**
   * What signs an address in at once, with the token of its mail. The button between a mailed link and signing in is for
   * scanners; this path goes to the browser in which a button was just pressed, and nowhere else.
   */
  private async signInPath(address: string): Promise<string> {
    await this.signIn.api.signInMagicLink({
      body: { email: address },
      headers: new Headers({ origin: this.config.publicUrl }),
    });
    const mail = await this.database.prisma.outboxMail.findFirstOrThrow({
      where: { address, cause: { startsWith: 'sign-in:' } },
      orderBy: { createdAt: 'desc' },
    });
    const token = /token=([^\s&]+)/.exec(mail.text)?.[1] ?? '';
    return `${AUTH_PATH}/magic-link/verify?token=${token}&callbackURL=/&errorCallbackURL=${paths.confirmSignIn()}`;
  }

  async get(context: RequestContext, id: string): Promise<Person> {
    const person = await context.read.person.load(id);
    if (!person) throw new DomainError('NOT_FOUND');
    return person;
  }

  addressesOf(tx: Transaction, coalitionId: string, groupId: string | null): Promise<string[]> {
    return people.addressesOf(tx, coalitionId, groupId);
  }

  /** One address of each, by the person. */
  addressOfEach(tx: Transaction, personIds: readonly string[]): Promise<Map<string, string>> {
    return people.addressOfEach(tx, personIds);
  }
}
