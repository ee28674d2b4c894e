/**
 * The policy walk: each mutation with valid input and its entitled role is seen to succeed; then, from a fresh copy of
 * that state, to be refused as a stranger, as another group's member and as the same person after her role ended, with
 * no entry written. A script in the entitled person's name is refused as well where its scopes do not hold the
 * mutation. A mutation without a row fails. Then the walk itself is tried: with one row of the policy turned over it has
 * to notice.
 */
import type { Action, Role, Standing, TokenScope } from '@plenary/domain';
import { ACTIONS, COALITION_ROLES, GROUP_ROLES, OPEN_MUTATIONS, POLICY, isEntitled } from '@plenary/domain';
import { typeDefs } from '@plenary/graphql';
import { GraphQLClient } from '@plenary/testing';
import { Kind, parse } from 'graphql';
import { newId } from './platform/new-id';
import { DAY, MUTATIONS, base64 } from './testing/acts';
import { SESSION_ROWS } from './testing/session-rows';
import { reviewedFile } from './testing/reviewed-file';
import type { Planted, Planting } from './testing/plant';
import { plant } from './testing/plant';
import type { Coalition, MemberName, World } from './testing/world';
import { createWorld } from './testing/world';

interface Scene extends Planted {
  coalition: Coalition;
  world: World;
}

interface Row {
  as: MemberName;
  planting: Planting;
  /** Whether it is for everybody in the coalition, so that another group's member may as well. */
  ofCoalition?: true;
  /** Prepares more than the planting, and gives the mutation's variables. */
  variables: (scene: Scene) => Record<string, unknown> | Promise<Record<string, unknown>>;
}

const local = (at: Date): string => at.toISOString().slice(0, 16);
const inDays = (days: number): string => local(new Date(Date.now() + days * DAY));
const drafting: Planting = { stage: 'DRAFTING' };
const running: Planting = { stage: 'LAST_CALL', round: 'OPEN' };
const ended: Planting = { stage: 'LAST_CALL', round: 'ENDED' };

async function disposed({ world, coalition, commentId }: Scene): Promise<void> {
  const { database } = world.application;
  await database.prisma.disposition.create({
    data: {
      coalitionId: coalition.id,
      commentId,
      number: 1,
      kind: 'NOTED',
      rationale: 'Seen.',
      disposedBy: null,
      disposedAt: await database.now(),
    },
  });
}

/** The round is targeted, and the member is to be asked. */
async function targeted({ world, roundId }: Scene): Promise<{ requestId: string; roundId: string; personId: string }> {
  await world.application.database.prisma.round.update({ where: { id: roundId }, data: { kind: 'TARGETED' } });
  return { requestId: newId(), roundId, personId: world.people.member.id };
}

/** The member is asked by name for a review. */
async function asked(scene: Scene): Promise<string> {
  const { requestId: id, ...request } = await targeted(scene);
  const { database } = scene.world.application;
  const now = await database.now();
  const dueAt = new Date(now.getTime() + DAY / 2);
  const coalitionId = scene.coalition.id;
  await database.prisma.reviewRequest.create({
    data: { coalitionId, id, ...request, dueAt, zone: 'UTC', requestedAt: now },
  });
  return id;
}

const reportOf = (groupId: string) => ({
  ...{ documentId: newId(), groupId, scope: 'GROUP', from: '2020-01-01', to: '2020-12-31', zone: 'UTC' },
  ...{ code: `R${Math.floor(Math.random() * 1e9)}`, again: true },
});

/** The document is a progress report that nobody presented. */
async function reported(world: World, coalition: Coalition, documentId: string): Promise<void> {
  const { database } = world.application;
  const [since, until] = [new Date('2020-01-01T00:00Z'), new Date('2021-01-01T00:00Z')];
  await database.prisma.progressReport.create({
    data: {
      ...{ coalitionId: coalition.id, documentId, groupId: coalition.groups.WG1, scope: 'GROUP', zone: 'UTC' },
      ...{ fromDay: '2020-01-01', toDay: '2020-12-31', since, until, draftedAt: await database.now() },
    },
  });
}

async function publishedBy({ world, coalition, documentId, code }: Scene): Promise<{ publicationId: string }> {
  const { database } = world.application;
  const revision = await database.prisma.revision.findFirstOrThrow({ where: { documentId } });
  const publicationId = newId();
  await database.prisma.publication.create({
    data: {
      coalitionId: coalition.id,
      id: publicationId,
      documentId,
      revisionId: revision.id,
      reference: `X-WG1-${code}-1`,
      edition: 1,
      publishedBy: null,
      publishedAt: await database.now(),
    },
  });
  return { publicationId };
}

/** An organisation for which the second member may speak. */
async function league({ world, coalition }: Scene): Promise<{ organisationId: string; speakerId: string }> {
  const { database } = world.application;
  const [organisationId, speakerId] = [newId(), newId()];
  const now = await database.now();
  await database.prisma.organisation.create({
    data: {
      coalitionId: coalition.id,
      id: organisationId,
      name: 'Example League',
      nameKey: 'example league',
      addedAt: now,
      speakers: { create: { id: speakerId, personId: world.people.second.id, from: now } },
    },
  });
  return { organisationId, speakerId };
}

const standardOf = ({ documentId }: Scene) => ({
  ...{ standardId: newId(), documentId, name: 'Example', body: 'Example Body', identifier: 'EX 2', version: null },
  ...{ category: 'Names', rationale: 'It shows something.', link: null, seen: 0 },
});

/** A list with one standard on it. */
async function listed(scene: Scene, status: 'LISTED' | 'PROPOSED'): Promise<string> {
  const { database } = scene.world.application;
  const at = await database.now();
  const { standardId: id, documentId, seen: _, ...fields } = standardOf(scene);
  const coalitionId = scene.coalition.id;
  await database.prisma.standardsList.create({ data: { coalitionId, documentId, setAt: at } });
  await database.prisma.standard.create({
    data: {
      ...{ coalitionId, id, documentId, key: id, sameKey: 'example', number: 1, ...fields, identifier: 'EX 1', status },
      ...{ addedAt: at, changedAt: at },
    },
  });
  return id;
}

/** A chair's evaluation; published with so long to object, or not at all. */
async function evaluated({ world, coalition, documentId }: Scene, objectIn?: number): Promise<string> {
  const { database } = world.application;
  const coalitionId = coalition.id;
  const revision = await database.prisma.revision.findFirstOrThrow({ where: { documentId } });
  const now = await database.now();
  const callId = newId();
  const by = world.people.chair.id;
  await database.prisma.consensusCall.create({
    data: { coalitionId, id: callId, documentId, revisionId: revision.id, calledBy: by, calledAt: now },
  });
  await database.prisma.consensusEvaluation.create({
    data: {
      coalitionId,
      callId,
      number: 1,
      designation: 'CONSENSUS',
      statement: 'Yes.',
      evaluatedBy: by,
      evaluatedAt: now,
    },
  });
  if (objectIn !== undefined) {
    const objectBy = new Date(now.getTime() + objectIn);
    await database.prisma.evaluationPublication.create({
      data: { coalitionId, callId, number: 1, objectBy, zone: 'UTC', publishedBy: by, publishedAt: now },
    });
  }
  return callId;
}

/** The disposition has gone to its commenter. */
async function addressed(scene: Scene): Promise<void> {
  await disposed(scene);
  const now = await scene.world.application.database.now();
  await scene.world.application.database.prisma.addressedDisposition.create({
    data: {
      coalitionId: scene.coalition.id,
      commentId: scene.commentId,
      number: 1,
      addressedAt: now,
      respondBy: new Date(now.getTime() + DAY),
    },
  });
}

async function objecting(scene: Scene): Promise<void> {
  await addressed(scene);
  const { database } = scene.world.application;
  await database.prisma.dispositionResponse.create({
    data: {
      coalitionId: scene.coalition.id,
      commentId: scene.commentId,
      number: 1,
      turn: 1,
      satisfaction: 'OBJECTS',
      text: 'No.',
      answeredBy: scene.world.people.member.id,
      answeredAt: await database.now(),
    },
  });
}

async function objected(scene: Scene): Promise<string> {
  await objecting(scene);
  const { database } = scene.world.application;
  const id = newId();
  await database.prisma.formalObjection.create({
    data: {
      coalitionId: scene.coalition.id,
      id,
      commentId: scene.commentId,
      number: 1,
      objectorId: scene.world.people.member.id,
      summary: 'No.',
      decision: 'Noted.',
      rationale: 'It matters.',
      remedy: 'Say so.',
      raisedAt: await database.now(),
    },
  });
  return id;
}

const milestone = (groupId: string) => ({
  ...{ milestoneId: newId(), groupId, title: 'A first list', cycle: 2030, documentIds: [], seen: 0 },
  ...{ dueAtLocal: '2030-12-31T12:00', zone: 'UTC' },
});

async function promised({ world, coalition }: Scene): Promise<string> {
  const input = milestone(coalition.groups.WG1);
  await world.people.coordinator.client.get(MUTATIONS.setMilestone, { input });
  return input.milestoneId;
}

const need = ({ coalition }: Scene) => ({
  ...{ needId: newId(), coalitionId: coalition.id, groupId: coalition.groups.WG1, title: 'Translation', seen: 0 },
});

async function needed(scene: Scene): Promise<string> {
  const input = need(scene);
  await scene.world.people.coordinator.client.get(MUTATIONS.setFundingNeed, { input });
  return input.needId;
}

const support = ({ coalition, documentId }: Scene) => ({
  ...{ supportId: newId(), coalitionId: coalition.id, groupId: coalition.groups.WG1, supporter: 'Example Foundation' },
  ...{ form: 'IN_KIND', description: 'Rooms', documentIds: [documentId], seen: 0 },
});

async function supported(scene: Scene): Promise<string> {
  const input = support(scene);
  await scene.world.people.coordinator.client.get(MUTATIONS.setFundingSupport, { input });
  return input.supportId;
}

const outreach = ({ coalition }: Scene) => ({
  ...{ outreachId: newId(), coalitionId: coalition.id, groupId: coalition.groups.WG1, kind: 'MEETING', seen: 0 },
  ...{ period: '2024-03', audience: 'Example Ministry', said: 'We asked.' },
});

async function reached(scene: Scene): Promise<string> {
  const input = outreach(scene);
  await scene.world.people.coordinator.client.get(MUTATIONS.setOutreach, { input });
  return input.outreachId;
}

/** Somebody who takes no part in the walk: a change of her roles ends her sign-ins. */
async function bystander({ world }: Scene): Promise<string> {
  const data = { id: newId(), name: 'A bystander', createdAt: new Date() };
  return (await world.application.database.prisma.person.create({ data })).id;
}

/** A proposal by the chair that lacks nothing. */
async function proposed({ world, coalition }: Scene): Promise<string> {
  const proposalId = newId();
  const words = { title: 'A new area', need: 'It is needed.', actionPlan: 'This is done.' };
  const input = { proposalId, coalitionId: coalition.id, ...words, isContact: true };
  await world.people.chair.client.get(MUTATIONS.proposeGroup, { input });
  await world.application.database.prisma.groupProposalSupport.createMany({
    data: ['Civil Society', 'Private Sector', 'Government'].map((stakeholderGroup) => ({
      ...{ coalitionId: coalition.id, proposalId, personId: newId(), stakeholderGroup },
      ...{ isContact: false, supportedAt: new Date() },
    })),
  });
  return proposalId;
}

/** A mapping of the document by the coordinator. */
async function sdgMapped({ world, documentId }: Scene): Promise<string> {
  const input = { mappingId: newId(), documentId, code: '9.c', reason: 'It asks for access.' };
  await world.people.coordinator.client.get(MUTATIONS.mapSdg, { input });
  return input.mappingId;
}

const OFFER = {
  ...{ kind: 'COURSE', title: 'A course', description: 'What is taught.', organisation: 'Example University' },
  ...{ level: 'FOUNDATION', standards: ['DNSSEC'] },
};

/** An offer by the chair that waits, or that is listed. */
async function offered({ world, coalition }: Scene, listed = false): Promise<string> {
  const entryId = newId();
  const { client } = world.people.chair;
  await client.get(MUTATIONS.proposeHubEntry, { input: { entryId, coalitionId: coalition.id, words: OFFER } });
  if (listed) await client.get(MUTATIONS.listHubEntry, { entryId, seen: 1 });
  return entryId;
}

const ROWS: Record<Exclude<keyof typeof MUTATIONS, (typeof OPEN_MUTATIONS)[number]>, Row> = {
  createGroup: {
    as: 'coordinator',
    planting: drafting,
    variables: ({ coalition }) => ({
      input: { groupId: newId(), coalitionId: coalition.id, code: 'WG3', title: 'Third' },
    }),
  },
  setFundingNeed: {
    as: 'chair',
    planting: drafting,
    variables: (scene) => ({ input: need(scene) }),
  },
  moveFundingNeed: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({ input: { needId: await needed(scene), to: 'COVERED', seen: 1 } }),
  },
  setFundingSupport: {
    as: 'chair',
    planting: drafting,
    variables: (scene) => ({ input: support(scene) }),
  },
  withdrawFundingSupport: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({ supportId: await supported(scene), reason: 'It never came.', seen: 1 }),
  },
  setOutreach: {
    as: 'chair',
    planting: drafting,
    variables: (scene) => ({ input: outreach(scene) }),
  },
  withdrawOutreach: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({ outreachId: await reached(scene), reason: 'Logged twice.', seen: 1 }),
  },
  proposeGroup: {
    as: 'member',
    planting: drafting,
    ofCoalition: true,
    variables: ({ coalition }) => ({
      input: { proposalId: newId(), coalitionId: coalition.id, title: 'A new area', isContact: true },
    }),
  },
  reviseGroupProposal: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({ input: { proposalId: await proposed(scene), title: 'Another area', seen: 1 } }),
  },
  withdrawGroupProposal: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({ proposalId: await proposed(scene) }),
  },
  supportGroupProposal: {
    as: 'member',
    planting: drafting,
    ofCoalition: true,
    variables: async (scene) => ({ proposalId: await proposed(scene), isContact: false }),
  },
  leaveGroupProposal: {
    as: 'chair',
    planting: drafting,
    ofCoalition: true,
    variables: async (scene) => ({ proposalId: await proposed(scene) }),
  },
  acceptGroupProposal: {
    as: 'coordinator',
    planting: drafting,
    variables: async (scene) => ({
      input: { proposalId: await proposed(scene), groupId: newId(), code: 'WG3', seen: 1 },
    }),
  },
  declineGroupProposal: {
    as: 'coordinator',
    planting: drafting,
    variables: async (scene) => ({ proposalId: await proposed(scene), reason: 'Another group does this.' }),
  },
  proposeHubEntry: {
    as: 'member',
    planting: drafting,
    ofCoalition: true,
    variables: ({ coalition }) => ({ input: { entryId: newId(), coalitionId: coalition.id, words: OFFER } }),
  },
  reviseHubEntry: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({
      input: { entryId: await offered(scene), words: { ...OFFER, title: 'Another course' }, seen: 1 },
    }),
  },
  withdrawHubEntry: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({ entryId: await offered(scene, true) }),
  },
  listHubEntry: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({ entryId: await offered(scene), seen: 1 }),
  },
  declineHubEntry: {
    as: 'coordinator',
    planting: drafting,
    variables: async (scene) => ({ entryId: await offered(scene), reason: 'It is not open to all.' }),
  },
  delistHubEntry: {
    as: 'coordinator',
    planting: drafting,
    variables: async (scene) => ({ entryId: await offered(scene, true), reason: 'It is given no more.' }),
  },
  addPerson: {
    as: 'coordinator',
    planting: drafting,
    variables: ({ coalition }) => ({ input: { personId: newId(), coalitionId: coalition.id, name: 'New' } }),
  },
  importMembers: {
    as: 'coordinator',
    planting: drafting,
    variables: ({ coalition }) => ({
      input: {
        coalitionId: coalition.id,
        file: { name: 'members.csv', base64: base64(`name,email\nNew,new-${newId()}@plenary.example\n`) },
      },
    }),
  },
  setVocabulary: {
    as: 'coordinator',
    planting: drafting,
    variables: ({ coalition }) => ({
      input: { coalitionId: coalition.id, kind: 'REGION', version: 0, terms: ['Everywhere'], aliases: [] },
    }),
  },
  assignRole: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({
      input: {
        assignmentId: newId(),
        coalitionId: scene.coalition.id,
        groupId: scene.coalition.groups.WG1,
        personId: await bystander(scene),
        role: 'OBSERVER',
      },
    }),
  },
  endRole: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => {
      const { coalition, world } = scene;
      const row = { coalitionId: coalition.id, id: newId(), groupId: coalition.groups.WG1, role: 'MEMBER' as const };
      const personId = await bystander(scene);
      await world.application.database.prisma.roleAssignment.create({ data: { ...row, personId, from: new Date() } });
      return { assignmentId: row.id };
    },
  },
  mergePeople: {
    as: 'coordinator',
    planting: drafting,
    variables: async (scene) => {
      const { coalition, world } = scene;
      const [keptId, absorbedId] = [await bystander(scene), await bystander(scene)];
      const at = { coalitionId: coalition.id, groupId: null, from: new Date(), role: 'MEMBER' as const };
      await world.application.database.prisma.roleAssignment.createMany({
        data: [keptId, absorbedId].map((personId) => ({ ...at, id: newId(), personId })),
      });
      const { coalition: looked } = await world.people.coordinator.client.get<{
        coalition: { merge: { seen: string } };
      }>(
        'query ($c: String!, $k: ID!, $a: ID!) { coalition(slug: $c) { merge(keptId: $k, absorbedId: $a) { seen } } }',
        { c: coalition.slug, k: keptId, a: absorbedId },
      );
      return { input: { coalitionId: coalition.id, keptId, absorbedId, seen: looked.merge.seen } };
    },
  },
  handOverOffice: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => {
      const { coalition, world } = scene;
      const { prisma } = world.application.database;
      const at = { coalitionId: coalition.id, groupId: coalition.groups.WG1, from: new Date() };
      const [editor, other] = [await bystander(scene), await bystander(scene)];
      const assignmentId = newId();
      await prisma.roleAssignment.createMany({
        data: [
          { ...at, id: assignmentId, personId: editor, role: 'EDITOR' },
          { ...at, id: newId(), personId: other, role: 'MEMBER' },
        ],
      });
      return { input: { assignmentId, successorAssignmentId: newId(), personId: other, staysMember: true } };
    },
  },
  addOrganisation: {
    as: 'chair',
    planting: drafting,
    variables: ({ coalition }) => ({
      input: { organisationId: newId(), coalitionId: coalition.id, name: 'Example League' },
    }),
  },
  addSpeaker: {
    as: 'secretary',
    planting: drafting,
    variables: async (scene) => ({
      input: {
        speakerId: newId(),
        organisationId: (await league(scene)).organisationId,
        personId: scene.world.people.member.id,
      },
    }),
  },
  endSpeaker: {
    as: 'coordinator',
    planting: drafting,
    variables: async (scene) => ({ speakerId: (await league(scene)).speakerId }),
  },
  openDocument: {
    as: 'secretary',
    planting: drafting,
    variables: ({ coalition }) => ({
      input: {
        documentId: newId(),
        groupId: coalition.groups.WG1,
        kindId: coalition.kinds['guideline'],
        code: 'NEW',
        file: { name: 'a.txt', base64: base64('Some words.') },
      },
    }),
  },
  uploadDraft: {
    as: 'editor',
    planting: drafting,
    variables: ({ documentId }) => ({
      input: { documentId, version: 1, file: { name: 'a.txt', base64: base64('Other words.') } },
    }),
  },
  freezeRevision: {
    as: 'editor',
    planting: { ...drafting, draftChanged: true },
    variables: ({ documentId }) => ({
      input: { revisionId: newId(), documentId, version: 1, changeLog: 'More.', changeClass: 'SUBSTANTIVE' },
    }),
  },
  advanceDocument: {
    as: 'chair',
    planting: { stage: 'PROPOSED' },
    variables: ({ documentId }) => ({ input: { documentId, from: 'PROPOSED', to: 'DRAFTING' } }),
  },
  openRound: {
    as: 'chair',
    planting: drafting,
    variables: ({ documentId }) => ({
      input: { roundId: newId(), documentId, kind: 'LAST_CALL', closesAtLocal: inDays(3), zone: 'UTC' },
    }),
  },
  extendRound: {
    as: 'chair',
    planting: running,
    variables: ({ roundId }) => ({ input: { roundId, closesAtLocal: inDays(9), zone: 'UTC', reason: 'Holidays.' } }),
  },
  reopenRound: {
    as: 'chair',
    planting: ended,
    variables: ({ roundId }) => ({ input: { roundId, closesAtLocal: inDays(9), zone: 'UTC', reason: 'Holidays.' } }),
  },
  setQuestions: {
    as: 'chair',
    planting: { ...running, silent: true },
    variables: ({ roundId }) => ({ input: { roundId, questions: [{ questionId: newId(), text: 'Is it right?' }] } }),
  },
  requestReview: {
    as: 'chair',
    planting: running,
    variables: async (scene) => {
      const { requestId, ...input } = await targeted(scene);
      return { input: { ...input, requestId, dueAtLocal: inDays(0.5), zone: 'UTC' } };
    },
  },
  answerReviewRequest: {
    as: 'member',
    planting: running,
    variables: async (scene) => ({
      input: { answerId: newId(), requestId: await asked(scene), kind: 'DECLINE', word: 'No time.' },
    }),
  },
  withdrawReviewRequest: {
    as: 'chair',
    planting: running,
    variables: async (scene) => ({ requestId: await asked(scene), reason: 'She is away.' }),
  },
  setRoundRules: {
    as: 'coordinator',
    planting: drafting,
    variables: ({ coalition }) => ({
      input: { coalitionId: coalition.id, version: 0, minimumDays: [], lateComments: 'ACCEPT_AS_LATE' },
    }),
  },
  publishReport: {
    as: 'chair',
    planting: ended,
    variables: async (scene) => {
      await disposed(scene);
      return { roundId: scene.roundId };
    },
  },
  makeComment: {
    as: 'member',
    planting: running,
    variables: ({ roundId }) => ({
      input: { commentId: newId(), roundId, anchor: { kind: 'DOCUMENT' }, type: 'GENERAL', text: 'Words.' },
    }),
  },
  editComment: {
    as: 'member',
    planting: running,
    variables: ({ commentId }) => ({ input: { commentId, type: 'EDITORIAL', text: 'Better words.' } }),
  },
  withdrawComment: { as: 'member', planting: running, variables: ({ commentId }) => ({ commentId }) },
  supportComment: {
    as: 'editor',
    planting: running,
    variables: ({ commentId }) => ({ commentId, supports: true }),
  },
  moderateComment: {
    as: 'chair',
    planting: running,
    variables: ({ commentId }) => ({ input: { commentId, hidden: true, reason: 'It names a private person.' } }),
  },
  takeComments: {
    as: 'editor',
    planting: running,
    variables: ({ roundId }) => ({
      input: { roundId, file: { name: 'reviewed.docx', base64: reviewedFile().toString('base64') } },
    }),
  },
  takeSheet: {
    as: 'editor',
    planting: running,
    variables: ({ roundId }) => ({
      input: { roundId, file: { name: 'sheet.csv', base64: base64('MB/NC,Comment\nNL,Too long.\n') } },
    }),
  },
  disposeComment: {
    as: 'editor',
    planting: ended,
    variables: ({ commentId }) => ({ input: { commentId, kind: 'NOTED', rationale: 'Seen.', number: 0 } }),
  },
  confirmPlacement: {
    as: 'editor',
    planting: { ...ended, second: true },
    variables: ({ commentId }) => ({ input: { commentId, revision: 2, start: 0, end: 7 } }),
  },
  disposeComments: {
    as: 'editor',
    planting: ended,
    variables: async ({ world, commentId }) => {
      await world.application.database.prisma.comment.update({
        where: { id: commentId },
        data: { type: 'EDITORIAL' },
      });
      return { input: { comments: [{ commentId, seen: 0 }], kind: 'ACCEPTED', rationale: 'Done.' } };
    },
  },
  triageComments: {
    as: 'editor',
    planting: ended,
    variables: ({ commentId }) => ({ input: { comments: [{ commentId, seen: 0 }], controversial: true } }),
  },
  recommendDisposition: {
    as: 'editor',
    planting: ended,
    variables: ({ commentId }) => ({ input: { commentId, kind: 'NOTED', rationale: 'Seen.', number: 0 } }),
  },
  reopenComment: {
    as: 'chair',
    planting: ended,
    variables: async (scene) => {
      await disposed(scene);
      return { input: { commentId: scene.commentId, number: 1, reason: 'A new study.' } };
    },
  },
  applyChange: {
    as: 'editor',
    planting: ended,
    variables: async ({ world, commentId, blocks }) => {
      const exact = 'commented';
      const start = blocks
        .map(({ text }) => text)
        .join('\n')
        .indexOf(exact);
      await world.application.database.prisma.comment.update({
        where: { id: commentId },
        data: {
          anchorKind: 'PASSAGE',
          blockId: blocks[1]!.id,
          lastBlock: blocks[1]!.id,
          start,
          end: start + exact.length,
          exact,
          prefix: 'that can be ',
          suffix: '.',
          proposedChange: 'answered',
        },
      });
      return { input: { commentId, draftVersion: 1 } };
    },
  },
  recuseMyself: {
    as: 'chair',
    planting: ended,
    variables: ({ world, commentId }) => ({
      input: { commentIds: [commentId], substituteId: world.people.secretary.id, reason: 'I wrote that passage.' },
    }),
  },
  declareInterest: {
    as: 'member',
    planting: ended,
    variables: ({ documentId }) => ({
      input: { declarationId: newId(), documentId, wholeGroup: false, text: 'I sell locks.' },
    }),
  },
  answerDisposition: {
    as: 'member',
    planting: ended,
    variables: async (scene) => {
      await addressed(scene);
      return { input: { commentId: scene.commentId, number: 1, satisfaction: 'SATISFIED' } };
    },
  },
  raiseObjection: {
    as: 'member',
    planting: ended,
    variables: async (scene) => {
      await objecting(scene);
      const words = { summary: 'No.', decision: 'Noted.', rationale: 'It matters.', remedy: 'Say so.' };
      return { input: { objectionId: newId(), commentId: scene.commentId, number: 1, ...words } };
    },
  },
  withdrawObjection: {
    as: 'member',
    planting: ended,
    variables: async (scene) => ({ objectionId: await objected(scene), reason: 'We talked.' }),
  },
  decideObjection: {
    as: 'coordinator',
    planting: ended,
    variables: async (scene) => ({
      input: { objectionId: await objected(scene), outcome: 'OVERRULED', reason: 'It was heard.' },
    }),
  },
  evaluateConsensus: {
    as: 'chair',
    planting: drafting,
    variables: ({ documentId }) => ({
      input: { callId: newId(), documentId, seen: 0, designation: 'CONSENSUS', statement: 'Nobody objects.' },
    }),
  },
  secondEvaluation: {
    as: 'coordinator',
    planting: drafting,
    variables: async (scene) => ({ callId: await evaluated(scene), number: 1 }),
  },
  publishEvaluation: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({ input: { callId: await evaluated(scene), number: 1, zone: 'UTC' } }),
  },
  objectToEvaluation: {
    as: 'member',
    planting: drafting,
    variables: async (scene) => {
      const callId = await evaluated(scene, DAY);
      return { input: { objectionId: newId(), callId, number: 1, reason: 'I do object.' } };
    },
  },
  designateConsensus: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => {
      const callId = await evaluated(scene, -DAY);
      return { input: { designationId: newId(), callId, number: 1 } };
    },
  },
  openPoll: {
    as: 'secretary',
    planting: drafting,
    variables: ({ documentId }) => ({
      input: {
        pollId: newId(),
        documentId,
        question: 'Shorter?',
        options: ['Yes', 'No'],
        closesAtLocal: inDays(3),
        zone: 'UTC',
        resultsAtOnce: false,
      },
    }),
  },
  answerPoll: {
    as: 'member',
    planting: drafting,
    variables: async ({ world, coalition, documentId }) => {
      const { database } = world.application;
      const revision = await database.prisma.revision.findFirstOrThrow({ where: { documentId } });
      const now = await database.now();
      const { id: pollId } = await database.prisma.poll.create({
        data: {
          coalitionId: coalition.id,
          id: newId(),
          documentId,
          revisionId: revision.id,
          question: 'Shorter?',
          options: ['Yes', 'No'],
          closesAt: new Date(now.getTime() + DAY),
          zone: 'UTC',
          resultsAtOnce: false,
          openedBy: world.people.chair.id,
          openedAt: now,
        },
      });
      return { pollId, option: 1 };
    },
  },
  setDocumentKind: {
    as: 'coordinator',
    planting: drafting,
    variables: ({ coalition }) => ({
      input: {
        ...{ kindId: coalition.kinds['working-paper'], version: 0, title: 'Paper' },
        ...{ minimumDays: [], responseDays: 0, gates: [] },
      },
    }),
  },
  setDecisionRules: {
    as: 'coordinator',
    planting: drafting,
    variables: ({ coalition }) => ({ input: { coalitionId: coalition.id, version: 0, rules: { oneVoice: true } } }),
  },
  reportErratum: {
    as: 'member',
    planting: { stage: 'PUBLISHED' },
    variables: async (scene) => ({
      input: { ...(await publishedBy(scene)), erratumId: newId(), words: 'Planted', correction: 'Sown' },
    }),
  },
  decideErratum: {
    as: 'secretary',
    planting: { stage: 'PUBLISHED' },
    variables: async (scene) => {
      const { publicationId } = await publishedBy(scene);
      const erratumId = newId();
      const { database } = scene.world.application;
      await database.prisma.erratum.create({
        data: {
          coalitionId: scene.coalition.id,
          id: erratumId,
          publicationId,
          number: 1,
          words: 'Planted',
          correction: 'Sown',
          reportedBy: scene.world.people.member.id,
          reportedAt: await database.now(),
        },
      });
      return { input: { erratumId, accepted: true, reason: 'Right.' } };
    },
  },
  setMilestone: {
    as: 'secretary',
    planting: drafting,
    variables: ({ coalition, documentId }) => ({
      input: { ...milestone(coalition.groups.WG1), documentIds: [documentId] },
    }),
  },
  moveMilestone: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({
      input: {
        milestoneId: await promised(scene),
        dueAtLocal: '2031-01-31T12:00',
        zone: 'UTC',
        reason: 'Late.',
        seen: 1,
      },
    }),
  },
  resolveMilestone: {
    as: 'coordinator',
    planting: drafting,
    variables: async (scene) => ({
      input: { milestoneId: await promised(scene), resolution: 'MET', text: null, seen: 1 },
    }),
  },
  rollMilestoneForward: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({
      input: {
        ...{ milestoneId: await promised(scene), nextId: newId(), text: 'Next year.', seen: 1 },
        ...{ dueAtLocal: '2031-12-31T12:00', zone: 'UTC' },
      },
    }),
  },
  statePosition: {
    as: 'member',
    planting: drafting,
    variables: ({ documentId }) => ({ input: { positionId: newId(), documentId, kind: 'SUPPORT', reason: null } }),
  },
  setStandardsList: {
    as: 'editor',
    planting: drafting,
    variables: ({ documentId }) => ({ input: { documentId, wanted: 40, seen: 0 } }),
  },
  setStandard: {
    as: 'editor',
    planting: drafting,
    variables: async (scene) => {
      await listed(scene, 'LISTED');
      return { input: standardOf(scene) };
    },
  },
  proposeStandard: {
    as: 'member',
    planting: drafting,
    variables: async (scene) => {
      await listed(scene, 'LISTED');
      return { input: standardOf(scene) };
    },
  },
  listStandard: {
    as: 'secretary',
    planting: drafting,
    variables: async (scene) => ({ input: { standardId: await listed(scene, 'PROPOSED'), seen: 1 } }),
  },
  withdrawStandard: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({
      input: { standardId: await listed(scene, 'LISTED'), reason: 'Replaced.', seen: 1 },
    }),
  },
  rankStandards: {
    as: 'member',
    planting: drafting,
    variables: async (scene) => ({
      input: { documentId: scene.documentId, edition: 1, standardIds: [await listed(scene, 'LISTED')] },
    }),
  },
  mapSdg: {
    as: 'editor',
    planting: drafting,
    variables: ({ documentId }) => ({
      input: { mappingId: newId(), documentId, code: '16.10', reason: 'It opens information.' },
    }),
  },
  reviewSdgMapping: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({
      input: { mappingId: await sdgMapped(scene), reason: 'It still asks for access.', seen: 1 },
    }),
  },
  withdrawSdgMapping: {
    as: 'chair',
    planting: drafting,
    variables: async (scene) => ({ mappingId: await sdgMapped(scene), seen: 1 }),
  },
  freezeStandards: {
    as: 'editor',
    planting: drafting,
    variables: async (scene) => {
      await listed(scene, 'LISTED');
      const { documentId } = scene;
      return {
        input: { revisionId: newId(), documentId, edition: 1, changeLog: 'The first.', changeClass: 'SUBSTANTIVE' },
      };
    },
  },
  stateMinority: {
    as: 'secretary',
    planting: drafting,
    variables: ({ documentId }) => ({ input: { statementId: newId(), documentId, text: null } }),
  },
  discloseSponsors: {
    as: 'chair',
    planting: drafting,
    variables: ({ documentId }) => ({ input: { documentId, sponsors: 'None.' } }),
  },
  draftProgressReport: {
    as: 'secretary',
    planting: drafting,
    variables: ({ coalition }) => ({ input: reportOf(coalition.groups.WG1) }),
  },
  presentProgressReport: {
    as: 'chair',
    planting: drafting,
    variables: async ({ world, coalition, documentId }) => {
      await reported(world, coalition, documentId);
      return { input: { documentId, version: 1, revisionId: newId() } };
    },
  },
  announcePublication: {
    as: 'secretary',
    planting: { stage: 'PUBLISHED', visibility: 'PUBLIC' },
    variables: async (scene) => ({
      input: { ...(await publishedBy(scene)), announcementId: newId(), audience: 'COALITION', notice: null },
    }),
  },
  startNextEdition: {
    as: 'chair',
    planting: { stage: 'PUBLISHED', visibility: 'PUBLIC' },
    variables: async (scene) => {
      await publishedBy(scene);
      return { input: { documentId: newId(), ofDocumentId: scene.documentId, code: 'NEXT-2', reason: null } };
    },
  },
  replaceDocument: {
    as: 'secretary',
    planting: { stage: 'PUBLISHED', visibility: 'PUBLIC' },
    variables: async (scene) => {
      await publishedBy(scene);
      const newer = await plant(scene.world, scene.coalition, { stage: 'DRAFTING', visibility: 'PUBLIC' });
      return { input: { documentId: scene.documentId, byDocumentId: newer.documentId, reason: 'Newer.' } };
    },
  },
  publishDocument: {
    as: 'chair',
    planting: { stage: 'COALITION_APPROVAL' },
    variables: async ({ world, coalition, documentId }) => {
      const { prisma } = world.application.database;
      const revision = await prisma.revision.findFirstOrThrow({ where: { documentId } });
      await prisma.consensusDesignation.create({
        data: {
          coalitionId: coalition.id,
          id: newId(),
          documentId,
          revisionId: revision.id,
          designation: 'CONSENSUS',
          statement: 'Yes.',
          designatedAt: new Date(),
        },
      });
      await prisma.document.update({ where: { id: documentId }, data: { sponsors: 'None.' } });
      return { input: { publicationId: newId(), documentId } };
    },
  },
  ...SESSION_ROWS,
};

/** What a member says: a script needs the scope for it, and for everything else the one for managing. */
const SAID: readonly string[] = [
  'makeComment',
  'editComment',
  'withdrawComment',
  'supportComment',
  'answerReviewRequest',
  'declareInterest',
  'answerDisposition',
  'raiseObjection',
  'withdrawObjection',
  'objectToEvaluation',
  'statePosition',
  'answerPoll',
  'reportErratum',
  'raiseHand',
  'proposeAmendment',
  'proposeStandard',
  'rankStandards',
  'proposeHubEntry',
  'reviseHubEntry',
  'withdrawHubEntry',
];

/** Every role, where it can be held. */
const EVERY_ROLE: readonly { role: Role; ofGroup: boolean }[] = [
  ...GROUP_ROLES.map((role) => ({ role, ofGroup: true })),
  ...COALITION_ROLES.map((role) => ({ role, ofGroup: false })),
];
const REFUSED = ['FORBIDDEN', 'NOT_FOUND'];

describe('the policy walk', () => {
  let world: World;
  const tokens = new Map<string, Promise<GraphQLClient>>();
  /** A script in somebody's name, with one scope beside reading. */
  const script = (name: MemberName, scope: TokenScope): Promise<GraphQLClient> => {
    const make = async (): Promise<GraphQLClient> => {
      const input = { tokenId: newId(), name: scope, scopes: [scope], days: 1 };
      const made = await world.people[name].client.get<{ createApiToken: { secret: string } }>(
        MUTATIONS.createApiToken,
        { input },
      );
      return new GraphQLClient(world.origin, null, made.createApiToken.secret);
    };
    const key = `${name} ${scope}`;
    const known = tokens.get(key) ?? make();
    tokens.set(key, known);
    return known;
  };
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const scene = async (row: Row): Promise<Scene> => {
    const coalition = await world.coalition();
    return { ...(await plant(world, coalition, row.planting)), coalition, world };
  };
  const entries = (at: Scene): Promise<number> =>
    world.application.database.prisma.entry.count({ where: { coalitionId: at.coalition.id } });

  /** What is answered while the stranger holds a role in the scene's coalition, and no other time. */
  const codeAs = async (
    at: Scene,
    { role, ofGroup }: (typeof EVERY_ROLE)[number],
    ask: () => Promise<{ refusals: { code: string }[] }>,
  ): Promise<string> => {
    const { prisma } = world.application.database;
    const id = newId();
    const groupId = ofGroup ? at.coalition.groups.WG1 : null;
    const held = { coalitionId: at.coalition.id, personId: world.stranger.id, groupId, role, from: new Date() };
    await prisma.roleAssignment.create({ data: { ...held, id } });
    const { refusals } = await ask();
    await prisma.roleAssignment.update({ where: { id }, data: { to: new Date() } });
    return refusals[0]?.code ?? 'NOTHING REFUSED';
  };
  /** Which rows of the policy a mutation asks for where it succeeds. */
  const known = new Map<string, Promise<Action[]>>();
  const askedOf = (row: Row, mutation: string): Promise<Action[]> => {
    const watch = async (): Promise<Action[]> => {
      const at = await scene(row);
      const variables = await row.variables(at);
      const asked = new Set<Action>();
      const rows: Record<string, object> = { ...POLICY };
      for (const action of ACTIONS)
        Object.defineProperty(POLICY, action, { configurable: true, get: () => (asked.add(action), rows[action]) });
      try {
        await world.people[row.as].client.get(mutation.replace(/\bviewerCan\b/g, '__typename'), variables);
      } finally {
        for (const action of ACTIONS)
          Object.defineProperty(POLICY, action, {
            configurable: true,
            value: rows[action],
            writable: true,
            enumerable: true,
          });
      }
      return [...asked];
    };
    const found = known.get(mutation) ?? watch();
    known.set(mutation, found);
    return found;
  };
  /** Whatever is asked while rows of the policy say yes to everybody who holds any role, author or not. */
  const turnedOver = async <T>(actions: readonly Action[], ask: () => Promise<T>): Promise<T> => {
    const rows: Record<string, object> = POLICY;
    const before = actions.map((action): [Action, object] => [action, POLICY[action]]);
    const yes = { coalition: COALITION_ROLES, group: GROUP_ROLES, anyGroup: true, author: undefined };
    for (const [action, row] of before) rows[action] = { ...row, ...yes };
    try {
      return await ask();
    } finally {
      for (const [action, row] of before) rows[action] = row;
    }
  };
  const noticed = new Set<Action>();

  it('has a row for every mutation that is not open to strangers', () => {
    const definition = parse(typeDefs).definitions.find(
      (one) => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === 'Mutation',
    );
    const mutations =
      definition?.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (definition.fields ?? []).map((field) => field.name.value)
        : [];
    expect([...Object.keys(ROWS), ...OPEN_MUTATIONS].sort()).toEqual(mutations.sort());
    process.stdout.write(`Mutations open to strangers: ${OPEN_MUTATIONS.join(', ')}\n`);
  });

  describe.each(Object.entries(ROWS))('%s', (name, row) => {
    const mutation = MUTATIONS[name as keyof typeof MUTATIONS];

    it(`succeeds as ${row.as} and writes an entry`, async () => {
      const at = await scene(row);
      const variables = await row.variables(at);
      const before = await entries(at);
      for (const scope of ['READ', SAID.includes(name) ? 'MANAGE' : 'COMMENT'] as const) {
        const { code } = await (await script(row.as, scope)).refusal(mutation, variables);
        expect([scope, code]).toEqual([scope, expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)]);
      }
      expect(await entries(at)).toBe(before);
      await world.people[row.as].client.get(mutation, variables);
      expect(await entries(at)).toBeGreaterThan(before);
    });

    it('is refused to strangers, to other groups and to those who left', async () => {
      const at = await scene(row);
      const variables = await row.variables(at);
      const { prisma } = world.application.database;
      await prisma.roleAssignment.update({ where: { id: at.coalition.assignments[row.as] }, data: { to: new Date() } });
      const before = await entries(at);
      for (const client of [
        world.stranger.client,
        ...(row.ofCoalition ? [] : [world.people.outsider.client]),
        world.people[row.as].client,
        world.visitor,
      ]) {
        const { code } = await client.refusal(mutation, variables);
        expect(client === world.visitor ? ['UNAUTHENTICATED', 'NOT_FOUND'] : ['FORBIDDEN', 'NOT_FOUND']).toContain(
          code,
        );
      }
      expect(await entries(at)).toBe(before);
    });

    it('is refused to every role that the policy does not name', async () => {
      const at = await scene(row);
      const variables = await row.variables(at);
      const before = await entries(at);
      const actions = await askedOf(row, mutation);
      const letIn: string[] = [];
      for (const held of EVERY_ROLE) {
        const place = { coalitionId: at.coalition.id, groupId: held.ofGroup ? at.coalition.groups.WG1 : null };
        const standing: Standing = { personId: world.stranger.id, roles: [{ role: held.role, ...place }] };
        const subject = { ...place, groupId: at.coalition.groups.WG1, authorId: world.stranger.id };
        if (actions.some((action) => isEntitled(standing, action, subject))) continue;
        const code = await codeAs(at, held, () => world.stranger.client.ask(mutation, variables));
        if (!REFUSED.includes(code)) letIn.push(`${held.role} ${held.ofGroup ? 'of the group' : ''}: ${code}`);
      }
      expect(letIn).toEqual([]);
      expect(await entries(at)).toBe(before);
    });

    it('is no longer refused to an observer where its row of the policy says yes', async () => {
      const actions = await askedOf(row, mutation);
      expect(actions).not.toEqual([]);
      const observer = { role: 'OBSERVER', ofGroup: true } as const;
      // Some ask for several rows: then each of them holds, and only all together open it.
      for (const turned of actions.length > 1 ? [...actions.map((action) => [action]), actions] : [actions]) {
        const at = await scene(row);
        const variables = await row.variables(at);
        const read = () => codeAs(at, observer, () => world.stranger.client.ask(mutation, variables));
        expect([turned, REFUSED.includes(await read())]).toEqual([turned, true]);
        const isLetIn = !REFUSED.includes(await turnedOver(turned, read));
        if (isLetIn && turned.length === 1) for (const action of turned) noticed.add(action);
        if (turned === actions) expect([name, turned, isLetIn]).toEqual([name, turned, true]);
      }
    });
  });

  it('notices each row of the policy that is turned over', async () => {
    const coalition = await world.coalition();
    const at = { ...(await plant(world, coalition, drafting)), coalition, world };
    const observer = { role: 'OBSERVER', ofGroup: true } as const;
    const audit = `query ($c: String!) { coalition(slug: $c) { audit(filter: {}, first: 1) { next } } }`;
    const read = () => codeAs(at, observer, () => world.stranger.client.ask(audit, { c: coalition.slug }));
    expect(REFUSED).toContain(await read());
    if (!REFUSED.includes(await turnedOver(['READ_AUDIT'], read))) noticed.add('READ_AUDIT');
    const open = await plant(world, coalition, running);
    const reply = {
      ...{ commentId: newId(), roundId: open.roundId, parentId: open.commentId, type: 'GENERAL', text: 'Words.' },
      anchor: { kind: 'DOCUMENT' },
    };
    const answer = () => codeAs(at, observer, () => world.stranger.client.ask(MUTATIONS.makeComment, { input: reply }));
    expect(REFUSED).toContain(await answer());
    if (!REFUSED.includes(await turnedOver(['REPLY_TO_COMMENT'], answer))) noticed.add('REPLY_TO_COMMENT');
    expect(ACTIONS.filter((action) => !noticed.has(action))).toEqual([]);
    process.stdout.write(`Rows of the policy that were turned over and noticed: ${ACTIONS.length}\n`);
  });
});
