/**
 * Every field of the contract, asked for as everybody: on the demo, where there is something of every kind, with all its
 * documents shut to all but their groups. Whatever comes back names the document whence it came; `maySee` says whether
 * that one may be known. A field that takes something and has no row here fails, and so does a
 * type that nobody meets.
 */
import { COALITION_ROLES, GROUP_ROLES, maySee, maySeeDraft } from '@plenary/domain';
import type { Role, Stage, Standing } from '@plenary/domain';
import { withConnection } from '@plenary/database';
import { typeDefs } from '@plenary/graphql';
import { GraphQLClient } from '@plenary/testing';
import { buildSchema } from 'graphql';
import type { Application } from './application';
import { seedDemo } from './demo/seed-demo';
import { newId } from './platform/new-id';
import { AccountLimits } from './platform/rate-limits';
import { MUTATIONS, base64 } from './testing/acts';
import { canaryOf, draftCanaryOf, plantCanaries } from './testing/canaries';
import { SchemaWalk } from './testing/schema-walk';
import type { Walked } from './testing/schema-walk';
import type { World } from './testing/world';
import { createWorld, serve } from './testing/world';

/** Who asks, and where her role is held: in the group, in another, in the coalition, in another. */
type Place = 'GROUP' | 'OTHER_GROUP' | 'COALITION' | 'OTHER_COALITION';
const ACTORS: [name: string, held: { role: Role; at: Place } | null][] = [
  ...GROUP_ROLES.map((role): [string, { role: Role; at: Place }] => [`${role} of the group`, { role, at: 'GROUP' }]),
  ...COALITION_ROLES.map((role): [string, { role: Role; at: Place }] => [
    `${role} of the coalition`,
    { role, at: 'COALITION' },
  ]),
  ['CHAIR of another group', { role: 'CHAIR', at: 'OTHER_GROUP' }],
  ['OBSERVER of another group', { role: 'OBSERVER', at: 'OTHER_GROUP' }],
  ['COORDINATOR of another coalition', { role: 'COORDINATOR', at: 'OTHER_COALITION' }],
  ['somebody without a role', null],
  ['a visitor', null],
];

/** Types of which nobody meets anything here: they are asked for all the same, and stay empty for everybody. */
const NOT_MET: readonly string[] = [
  // An installation has neither.
  ...['DemoMail', 'DemoSignIn'],
  // For who begins alone.
  ...['FirstStep', 'FirstTask'],
  // The files that are read here hold nothing to say it of.
  ...['FileItem', 'Loss', 'SheetFinding', 'SheetRowChange'],
  // The demo has none of it where the walk asks.
  ...['AppliedChange', 'CommentLink', 'CommentOrigin', 'CommentVersion', 'DeskApplied', 'DeskDetail', 'DeskEarlier'],
  ...['DeskFormalObjection', 'DeskObjection', 'DeskQuestion', 'DeskRecommendation', 'DeskRecusal', 'DeskReply'],
  ...['DeskResponse', 'Erratum', 'FormalObjection', 'FormerEnd', 'InflowDay', 'InterestDeclaration', 'Moderation'],
  ...['Poll', 'ReadThread', 'ReadingPlace', 'Recommendation', 'Recusal', 'Reopening', 'ReviewRequest', 'ReviewedFile'],
  ...['RoundQuestion', 'RunStretch', 'SavedView', 'Supporter'],
  // The walk asks for one document whole, and it has no list; the list's own spec asks who sees one.
  ...['EditionStandard', 'Standard', 'StandardChange', 'StandardsDifference', 'StandardsEdition', 'StandardsList'],
];

interface Shut {
  id: string;
  groupId: string;
  stage: Stage;
}

describe('every field of the contract', () => {
  let world: World;
  let hard: { application: Application; origin: string };
  let walk: SchemaWalk;
  let coalitionId: string;
  let groups: Map<string, string>;
  let elsewhere: string;
  let documents: Shut[];
  let idsOf: Map<string, string[]>;
  let addresses: string[];
  let secrets: string[];
  const met = new Set<string>();
  const asked = new Set<string>();

  beforeAll(async () => {
    world = await createWorld();
    const { database } = world.application;
    const { prisma } = database;
    await seedDemo(database, world.origin);
    const coalition = await prisma.coalition.findUniqueOrThrow({ where: { slug: 'is3c' }, include: { groups: true } });
    coalitionId = coalition.id;
    groups = new Map(coalition.groups.map(({ code, id }) => [code, id]));
    elsewhere = (await world.coalition()).id;
    const assistant = await world.signIn('assistant@demo.example');
    const token = { tokenId: newId(), name: 'canarytoken', scopes: ['READ'], days: 1 };
    await assistant.get(MUTATIONS.createApiToken, { input: token });
    const { accountId } = await prisma.accountLink.findFirstOrThrow({
      where: { person: { addresses: { some: { address: 'assistant@demo.example' } } } },
    });
    const passkey = { id: newId(), name: 'canarypasskey' };
    await prisma.passkey.create({
      data: {
        ...{ ...passkey, accountId, credentialId: 'canary', publicKey: Buffer.alloc(1), counter: 0 },
        ...{ transports: [], multiDevice: true, backedUp: true, createdAt: await database.now() },
      },
    });
    await withConnection(world.fresh.url, { role: null }, async (client) => {
      await client.query("UPDATE documents SET visibility = 'GROUP'");
      await client.query("UPDATE rounds SET audience = 'GROUP'");
    });
    ({ idsOf } = await plantCanaries(world.fresh.url));
    documents = await prisma.document.findMany({
      where: { coalitionId },
      select: { id: true, groupId: true, stage: true },
    });
    addresses = (await prisma.personAddress.findMany()).map(({ address }) => address);
    secrets = [token.tokenId, token.name, passkey.id, passkey.name];
    hard = await serve({ DATABASE_URL: world.fresh.url });
    // All standings ask as one account, far more in a minute than one may.
    hard.application.nest.get(AccountLimits).count = () => Promise.resolve();
    walk = new SchemaWalk(buildSchema(typeDefs), await argumentsOf());
  });
  afterAll(async () => {
    await hard.application.close();
    await world.close();
  });

  /** What each field takes, from what stands in the demo. */
  const argumentsOf = async (): Promise<Record<string, string | null>> => {
    const { prisma } = world.application.database;
    const document = await prisma.document.findFirstOrThrow({ where: { coalitionId, code: 'IOT' } });
    const round = await prisma.round.findFirstOrThrow({ where: { documentId: document.id, code: 'LC1' } });
    const comment = await prisma.comment.findFirstOrThrow({ where: { roundId: round.id }, orderBy: { number: 'asc' } });
    const publication = await prisma.publication.findFirstOrThrow({ where: { coalitionId } });
    const call = await prisma.consensusCall.findFirstOrThrow({
      where: { coalitionId, document: { stage: { notIn: ['PUBLISHED', 'SUPERSEDED', 'WITHDRAWN', 'PARKED'] } } },
    });
    const proposal = await prisma.groupProposal.findFirstOrThrow({ where: { coalitionId } });
    const hubEntry = await prisma.hubEntry.findFirstOrThrow({ where: { coalitionId, state: 'LISTED' } });
    const [first, second] = await prisma.roleAssignment.findMany({
      where: { coalitionId },
      distinct: ['personId'],
      take: 2,
    });
    const file = (name: string, text: string) => `{ name: "${name}", base64: "${base64(text)}" }`;
    const here = 'coalition: "is3c"';
    const text = `${here}, group: "WG1", document: "IOT"`;
    return {
      'Query.coalition': '(slug: "is3c")',
      'Query.group': `(${here}, code: "WG1")`,
      'Query.document': `(${here}, group: "WG1", code: "IOT")`,
      'Query.round': `(${text}, code: "LC1")`,
      'Query.roundDesk': `(${text}, code: "LC1")`,
      'Query.comment': `(${text}, reference: "${comment.reference}")`,
      'Query.session': `(${here}, meeting: "IGF-2023", code: "IS3C")`,
      'Query.call': `(${here}, number: 1)`,
      'Query.places': '(words: "w", first: 50)',
      'Query.announcementDraft': `(input: { publicationId: "${publication.id}", audience: COALITION })`,
      'Query.evaluationNotice': `(callId: "${call.id}", zone: "UTC")`,
      'Query.roundNotice': `(input: { occasion: OPENED, documentId: "${document.id}", kind: TARGETED, audience: GROUP, closesAtLocal: "2031-01-01T12:00", zone: "UTC" })`,
      'Query.previewMembers': `(input: { coalitionId: "${coalitionId}", file: ${file('members.csv', 'Name,Mail\nSomebody,somebody@people.example\n')} })`,
      'Query.previewFile': `(input: { documentId: "${document.id}", trackedChanges: PROPOSE, file: ${file('text.md', '# A\n\nB\n')} })`,
      'Query.previewSheet': `(input: { roundId: "${round.id}", file: ${file('sheet.csv', 'Comment,Clause\nA comment,1\n')} })`,
      'Coalition.audit': '(filter: {}, first: 50)',
      'Coalition.groupProposal': `(id: "${proposal.id}")`,
      'Coalition.sdgMappings': '',
      'Coalition.sdgCoverage': '(group: "WG1")',
      'Coalition.hubEntry': `(id: "${hubEntry.id}")`,
      'Hub.offers': '(sought: {}, first: 50)',
      'Hub.needs': '(sought: {}, first: 50)',
      'Hub.gaps': '(sought: {}, first: 50)',
      'Coalition.outreach': '(of: {})',
      'Coalition.search': '(input: { words: "standard" }, first: 50)',
      'Coalition.evidence': '(of: {})',
      'Coalition.merge': `(keptId: "${first?.personId}", absorbedId: "${second?.personId}")`,
      'Coalition.directory': '(filter: {}, first: 100)',
      'Coalition.profile': `(personId: "${first?.personId}")`,
      'Comment.placement': '',
      'Viewer.addressProof': '(token: "none")',
      'Viewer.said': '(first: 50)',
      'RoundDesk.comments': '',
      'RoundDesk.comment': `(id: "${comment.id}")`,
      'Document.revision': '(number: 1)',
      'Document.optionsIf': '(suppose: { allDisposed: true })',
      'Document.entries': '',
      'Revision.redline': '(from: 1)',
      'StandardsList.difference': '(from: 1, to: 2)',
    };
  };

  it('that takes something has a row that says what', () => {
    expect(walk.unknown()).toEqual([]);
  });

  const as = async (
    held: { role: Role; at: Place } | null,
    visitor: boolean,
    ask: (client: GraphQLClient) => Promise<void>,
  ) => {
    const { prisma } = world.application.database;
    const id = newId();
    const groupId = held?.at === 'GROUP' ? groups.get('WG1') : held?.at === 'OTHER_GROUP' ? groups.get('WG9') : null;
    const assignment = {
      coalitionId: held?.at === 'OTHER_COALITION' ? elsewhere : coalitionId,
      groupId: groupId ?? null,
      role: held?.role ?? ('MEMBER' as Role),
    };
    if (held)
      await prisma.roleAssignment.create({
        data: { ...assignment, id, personId: world.stranger.id, from: new Date() },
      });
    await ask(new GraphQLClient(hard.origin, visitor ? null : world.stranger.client.cookie));
    if (held) await prisma.roleAssignment.update({ where: { id }, data: { to: new Date() } });
    return { personId: visitor ? null : world.stranger.id, roles: held ? [assignment] : [] } satisfies Standing;
  };

  it.each(ACTORS)('says nothing that she may not know to %s', async (name, held) => {
    const all: Walked = { answers: [], met: new Set(), faults: [], asked: new Set() };
    const standing = await as(held, name === 'a visitor', async (client) => {
      for (const root of walk.roots) {
        const walked = await walk.walk(root, client);
        all.answers.push(...walked.answers);
        for (const one of walked.asked) asked.add(one);
        all.faults.push(...walked.faults.map((fault) => `${root}: ${fault}`));
        for (const one of walked.met) met.add(one);
      }
    });
    expect(all.faults).toEqual([]);
    const said = all.answers.join('\n');
    const ids = new Set(
      said.match(/(?:draftcanary-|canary-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g),
    );
    const leaks: string[] = [];
    for (const { id, groupId, stage } of documents) {
      const may = maySee(standing, { coalitionId, groupId, visibility: 'GROUP' });
      if (!may) leaks.push(...[canaryOf(id), ...(idsOf.get(id) ?? [])].filter((word) => ids.has(word)));
      if (!maySeeDraft(standing, { coalitionId, groupId, stage }) && ids.has(draftCanaryOf(id)))
        leaks.push(draftCanaryOf(id));
    }
    const own = 'stranger@plenary.example';
    leaks.push(...addresses.filter((address) => address !== own && said.includes(address)));
    leaks.push(...secrets.filter((secret) => said.includes(secret)));
    const around = (leak: string) => said.slice(Math.max(0, said.indexOf(leak) - 300), said.indexOf(leak) + 80);
    expect(leaks.slice(0, 20).map((leak) => `${leak}: ${around(leak)}`)).toEqual([]);
  });

  it('is asked for, and something of its type is met, or its name stands above', async () => {
    for (const address of ['assistant@demo.example', 'secretary@demo.example', 'amber@demo.example']) {
      const client = new GraphQLClient(hard.origin, (await world.signIn(address)).cookie);
      for (const root of walk.roots) for (const one of (await walk.walk(root, client)).met) met.add(one);
    }
    expect(walk.fields().filter((field) => !asked.has(field))).toEqual([]);
    const types = new Set(walk.fields().map((field) => field.split('.')[0] ?? ''));
    const ofThose = new Set([...met].map((field) => field.split('.')[0] ?? ''));
    expect([...types].filter((type) => !ofThose.has(type)).sort()).toEqual([...NOT_MET].sort());
    process.stdout.write(
      `Fields of the contract asked for in ${ACTORS.length} standings: ${asked.size}, with something to tell: ${met.size}\n`,
    );
  });
});
