/**
 * The demo coalition, written in one transaction on the first start: its groups and the people of its page as an import,
 * then the demo's own people, then every text with what happened to it. Where a coalition exists, nothing is written.
 */
import type { DocumentKind, Transaction, WorkingGroup } from '@plenary/database';
import { transaction } from '@plenary/database';
import { ACCOUNTS } from './story/accounts';
import { DOCUMENTS } from './story/documents';
import { COALITION, GROUPS, PEOPLE } from './story/is3c';
import { ORGANISATIONS } from './story/organisations';
import type { AccountKey, SeedAccount, SeedPerson } from './story/story';
import { organisationKey } from '@plenary/domain';
import { FIRST_KINDS } from '../coalitions/kinds';
import { declared } from '@plenary/domain';
import type { Database } from '../platform/database';
import { newId } from '../platform/new-id';
import { append, openStream } from '../platform/record/record';
import type { Actor } from './tell-document';
import { known, tellDocument } from './tell-document';
import { tellFunding } from './tell-funding';
import { tellOutreach } from './tell-outreach';
import { tellGroupProposal } from './tell-group-proposal';
import { tellSdgs } from './tell-sdgs';
import { tellHub } from './tell-hub';
import { tellMilestones } from './tell-milestones';
import { tellProgress } from './tell-progress';
import { importKyoto, tellSessions } from './tell-sessions';

/** Words that member lists use; what stands for several is asked about. */
const STAKEHOLDER_ALIASES = [
  { alias: 'NGO', terms: ['Civil Society'] },
  { alias: 'Business', terms: ['Private Sector'] },
  { alias: 'University', terms: ['Academia', 'Education'] },
];

const DAY = 24 * 60 * 60 * 1000;
/** Before the earliest step of any text. */
const FOUNDED = 400 * DAY;
const TIMEOUT = 180_000;
/** Two processes that start at once write it once. */
const LOCK = 5_062;

/** Whether it was written now. Reports lead to the record at this address. */
export function seedDemo(database: Database, origin: string): Promise<boolean> {
  return transaction(
    database.prisma,
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
      if ((await tx.coalition.count()) > 0) return false;
      await write(tx, await database.now(tx), origin);
      return true;
    },
    { timeout: TIMEOUT },
  );
}

async function write(tx: Transaction, now: Date, origin: string): Promise<void> {
  const at = new Date(now.getTime() - FOUNDED);
  const { coalitionId, kinds } = await writeCoalition(tx, at);
  const groups = await writeGroups(tx, coalitionId, at);
  for (const person of PEOPLE) await importPerson(tx, coalitionId, groups, person, at);
  const actors = new Map<AccountKey, Actor>();
  const story = { tx, now, groups, kinds, actors };
  await importKyoto(story, coalitionId, at);
  const joined = new Date(at.getTime() + DAY);
  for (const account of ACCOUNTS)
    actors.set(account.key, await addAccount(tx, coalitionId, groups, account, actors, joined));
  await writeOrganisations(tx, coalitionId, actors, joined);
  await tellSdgs(story, coalitionId, 'LONG_AGO');
  // A list once said of her what the vocabulary does not settle; she has not answered yet.
  await tx.declarationQuestion.create({
    data: {
      coalitionId,
      id: newId(),
      personId: known(actors.get('amber'), 'amber').personId,
      kind: 'STAKEHOLDER_GROUP',
      word: 'University',
      among: ['Academia', 'Education'],
      askedAt: joined,
    },
  });
  for (const seed of DOCUMENTS) await tellDocument(story, seed);
  await tellMilestones(story);
  await tellSessions(story, coalitionId, joined);
  await tellProgress(story, await tx.coalition.findUniqueOrThrow({ where: { id: coalitionId } }), origin);
  await tellGroupProposal(story, coalitionId);
  await tellSdgs(story, coalitionId, 'TODAY');
  await tellHub(story, coalitionId);
  await tellFunding(story, coalitionId);
  await tellOutreach(story, coalitionId);
}

async function writeCoalition(
  tx: Transaction,
  at: Date,
): Promise<{ coalitionId: string; kinds: Map<string, DocumentKind> }> {
  const coalitionId = newId();
  const { stakeholderGroups, regions, ...names } = COALITION;
  await tx.coalition.create({
    data: {
      ...names,
      id: coalitionId,
      stakeholderGroups: [...stakeholderGroups],
      regions: [...regions],
      createdAt: at,
    },
  });
  await openStream(tx, coalitionId, coalitionId);
  await append(tx, {
    coalitionId,
    streamId: coalitionId,
    kind: 'COALITION_CREATED',
    actorId: null,
    subjectId: coalitionId,
    audience: 'PUBLIC',
    at,
  });
  await tx.documentKind.createMany({ data: FIRST_KINDS.map((kind) => ({ ...kind, coalitionId, id: newId() })) });
  await tx.vocabulary.create({
    data: {
      coalitionId,
      kind: 'STAKEHOLDER_GROUP',
      version: 1,
      aliases: STAKEHOLDER_ALIASES.map((one) => ({ ...one })),
    },
  });
  const rows = await tx.documentKind.findMany({ where: { coalitionId } });
  return { coalitionId, kinds: new Map(rows.map((kind) => [kind.code, kind])) };
}

async function writeGroups(tx: Transaction, coalitionId: string, at: Date): Promise<Map<string, WorkingGroup>> {
  const groups = new Map<string, WorkingGroup>();
  for (const group of GROUPS) {
    const row = await tx.workingGroup.create({ data: { ...group, coalitionId, id: newId(), createdAt: at } });
    await openStream(tx, coalitionId, row.id);
    await append(tx, {
      coalitionId,
      streamId: row.id,
      kind: 'IMPORTED',
      actorId: null,
      subjectId: row.id,
      audience: 'PUBLIC',
      at,
    });
    groups.set(row.code, row);
  }
  return groups;
}

/** A person whom the coalition's page names: no address leads to her, and her import is all that the record says of her. */
async function importPerson(
  tx: Transaction,
  coalitionId: string,
  groups: ReadonlyMap<string, WorkingGroup>,
  seed: SeedPerson,
  at: Date,
): Promise<void> {
  const { name, organisation, stakeholderGroup, region, role } = seed;
  const personId = newId();
  const groupId = seed.group ? known(groups.get(seed.group), seed.group).id : null;
  await tx.person.create({ data: { id: personId, name, title: null, createdAt: at } });
  await tx.affiliation.create({
    data: { id: newId(), personId, ...declared({ organisation, stakeholderGroup, region, prefersNot: [] }), from: at },
  });
  await tx.roleAssignment.create({
    data: { coalitionId, id: newId(), personId, groupId, role, organisation: seed.partnerOf ?? null, from: at },
  });
  const entry = { coalitionId, kind: 'IMPORTED', actorId: null, subjectId: personId, audience: 'PUBLIC', at } as const;
  await append(tx, { ...entry, streamId: coalitionId, content: name });
  if (groupId) await append(tx, { ...entry, streamId: groupId, facts: { role } });
}

/** The first of them takes the coalition over; she adds the others. */
async function addAccount(
  tx: Transaction,
  coalitionId: string,
  groups: ReadonlyMap<string, WorkingGroup>,
  account: SeedAccount,
  before: ReadonlyMap<AccountKey, Actor>,
  at: Date,
): Promise<Actor> {
  const personId = newId();
  const { name, title, address, organisation, stakeholderGroup, region } = account;
  // Two windows of the demo show who is here.
  await tx.person.create({
    data: { id: personId, name, title, createdAt: at, presence: true, publicPage: account.publicPage ?? false },
  });
  await tx.personAddress.create({ data: { address, personId, verifiedAt: at } });
  await tx.affiliation.create({
    data: { id: newId(), personId, ...declared({ organisation, stakeholderGroup, region, prefersNot: [] }), from: at },
  });
  const actorId = before.get('assistant')?.personId ?? personId;
  const entry = { coalitionId, actorId, subjectId: personId, audience: 'COALITION', at } as const;
  await append(tx, { ...entry, kind: 'PERSON_ADDED', streamId: coalitionId, content: name });
  const roles = account.roles.map(({ role, group }) => ({
    role,
    coalitionId,
    groupId: group ? known(groups.get(group), group).id : null,
  }));
  for (const { role, groupId } of roles) {
    await tx.roleAssignment.create({
      data: { coalitionId, id: newId(), personId, groupId, role, organisation: null, from: at },
    });
    await append(tx, { ...entry, kind: 'ROLE_ASSIGNED', streamId: groupId ?? coalitionId, facts: { role } });
  }
  return { personId, standing: { personId, roles }, organisation, stakeholderGroup, region };
}

/** Named by the coordinator, who says who speaks for each. */
async function writeOrganisations(
  tx: Transaction,
  coalitionId: string,
  actors: ReadonlyMap<AccountKey, Actor>,
  at: Date,
): Promise<void> {
  const actorId = known(actors.get('assistant'), 'assistant').personId;
  const entry = { coalitionId, streamId: coalitionId, actorId, audience: 'COALITION', at } as const;
  for (const { name, speakers } of ORGANISATIONS) {
    const id = newId();
    const row = { coalitionId, id, name, nameKey: organisationKey(name), addedBy: actorId, addedAt: at };
    await tx.organisation.create({ data: row });
    await append(tx, { ...entry, kind: 'ORGANISATION_ADDED', subjectId: id, content: name });
    for (const key of speakers) {
      const { personId } = known(actors.get(key), key);
      const right = { coalitionId, id: newId(), organisationId: id, personId, from: at, givenBy: actorId };
      await tx.organisationSpeaker.create({ data: right });
      await append(tx, { ...entry, kind: 'SPEAKER_ADDED', subjectId: personId });
    }
  }
}
