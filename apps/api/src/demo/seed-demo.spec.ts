import type { Pool } from '@plenary/database';
import { createPool, createPrisma } from '@plenary/database';
import type { LifecycleFacts, Stage } from '@plenary/domain';
import { PLACEMENT_STATUSES, REVIEW_STAGES, STAGES, STAGE_RULES, transitionGuards } from '@plenary/domain';
import { canonicalText } from '@plenary/document';
import type { Block } from '@plenary/document';
import type { FreshDatabase } from '@plenary/testing';
import { freshDatabase } from '@plenary/testing';
import { GROUPS, PEOPLE } from './story/is3c';
import { readLifecycleFacts } from '../documents/lifecycle-facts';
import { Database } from '../platform/database';
import { verifyStream } from '../platform/record/record';
import { DEMO_SIGN_INS } from './demo-sign-ins';
import { seedDemo } from './seed-demo';

describe('the demo coalition', () => {
  let fresh: FreshDatabase;
  let pool: Pool;
  let database: Database;

  beforeAll(async () => {
    fresh = await freshDatabase();
    pool = createPool(fresh.url);
    database = new Database(createPrisma(pool), pool, fresh.url);
    expect(await seedDemo(database, 'http://demo.example')).toBe(true);
  });
  afterAll(async () => {
    await database.prisma.$disconnect();
    await pool.end();
    await fresh.drop();
  });

  const running = async (where: { kind: 'TARGETED' }) =>
    database.prisma.round.findMany({ where: { ...where, closesAt: { gt: await database.now() } } });
  const factsOf = async (): Promise<Map<string, LifecycleFacts>> => {
    const documents = await database.prisma.document.findMany({ select: { id: true } });
    const ids = documents.map((document) => document.id);
    const facts = await readLifecycleFacts(database.prisma, ids, await database.now());
    return new Map(facts.map((one) => [one.documentId, one]));
  };

  it('has a document in every stage, in six groups', async () => {
    const documents = await database.prisma.document.findMany();
    expect(STAGES.filter((stage) => !documents.some((document) => document.stage === stage))).toEqual([]);
    const groups = await database.prisma.workingGroup.findMany({
      include: { documents: true },
      orderBy: { code: 'asc' },
    });
    expect(groups.map((group) => group.code)).toEqual(['WG1', 'WG2', 'WG3', 'WG5', 'WG8', 'WG9']);
    expect(groups.every((group) => group.documents.length >= 2)).toBe(true);
    expect(GROUPS.filter((group) => group.titleDescriptive).map((group) => group.code)).toEqual(['WG5', 'WG8', 'WG9']);
  });

  it('lets the people of the page do nothing: no address, no account, no entry but their import', async () => {
    const people = await database.prisma.person.findMany({
      where: { name: { in: PEOPLE.map((person) => person.name) } },
      include: { addresses: true, accounts: true, roles: true },
    });
    expect(people).toHaveLength(11);
    const ids = people.map((person) => person.id);
    expect(people.flatMap((person) => [...person.addresses, ...person.accounts])).toEqual([]);
    expect(people.every((person) => person.roles.length === 1)).toBe(true);
    expect(await database.prisma.entry.count({ where: { actorId: { in: ids } } })).toBe(0);
    expect(await database.prisma.comment.count({ where: { authorId: { in: ids } } })).toBe(0);
    const entries = await database.prisma.entry.findMany({ where: { subjectId: { in: ids } }, distinct: ['kind'] });
    expect(entries.map((entry) => entry.kind)).toEqual(['IMPORTED']);
    const made = await Promise.all([
      database.prisma.document.count({ where: { createdBy: { in: ids } } }),
      database.prisma.revision.count({ where: { frozenBy: { in: ids } } }),
      database.prisma.disposition.count({ where: { disposedBy: { in: ids } } }),
    ]);
    expect(made).toEqual([0, 0, 0]);
  });

  it("names nobody in WG5 but the demo's own people", async () => {
    const roles = await database.prisma.roleAssignment.findMany({
      where: { group: { code: 'WG5' } },
      include: { person: { include: { addresses: true } } },
    });
    expect(roles.every((role) => role.person.addresses.some(({ address }) => address.endsWith('@demo.example')))).toBe(
      true,
    );
  });

  it('keeps a record that verifies, in order and in the past', async () => {
    const now = await database.now();
    for (const { id, lastSeq } of await database.prisma.stream.findMany()) {
      expect(await verifyStream(database.prisma, id)).toBe(true);
      const entries = await database.prisma.entry.findMany({ where: { streamId: id }, orderBy: { seq: 'asc' } });
      expect(BigInt(entries.length)).toBe(lastSeq);
      const times = entries.map((entry) => entry.at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.every((time) => time <= now.getTime())).toBe(true);
    }
  });

  it('leads every document to its stage on ways that exist', async () => {
    const facts = await factsOf();
    for (const document of await database.prisma.document.findMany({ include: { kind: true } })) {
      const changes = await database.prisma.entry.findMany({
        where: { streamId: document.id, kind: 'STAGE_CHANGED' },
        orderBy: { seq: 'asc' },
      });
      const kindStages = document.kind.stages as Stage[];
      let stage = kindStages[0]!;
      for (const change of changes) {
        const { from, to } = change.facts as { from: Stage; to: Stage };
        expect(from).toBe(stage);
        expect(transitionGuards({ stage, stageLeft: null, kindStages }, to)).not.toBeNull();
        stage = to;
      }
      expect(document.stage).toBe(stage);
      expect(facts.get(document.id)?.revisionCount).toBeGreaterThan(0);
    }
  });

  it('holds what each stage asks for', async () => {
    const facts = await factsOf();
    const isAsked = new Set((await running({ kind: 'TARGETED' })).map(({ documentId }) => documentId));
    for (const document of await database.prisma.document.findMany({ include: { publications: true } })) {
      const one = facts.get(document.id)!;
      const { stage } = document;
      const opens = STAGE_RULES[stage].opensRound;
      if (opens) expect(one.openRoundEndsAt).not.toBeNull();
      else if (!isAsked.has(document.id)) expect(one.openRoundEndsAt).toBeNull();
      const past = REVIEW_STAGES.findIndex((review) => review === stage) > 0;
      if (past) expect(one.draftChanged).toBe(false);
      if (stage === 'CHAIR_GO_AHEAD' || stage === 'WRITE_UP' || stage === 'COALITION_APPROVAL') {
        expect(one.undisposed).toBe(0);
        expect(one.heldRounds).toContain('LAST_CALL');
      }
      if (stage === 'COALITION_APPROVAL') expect(one).toMatchObject({ unpublishedReports: 0, minorityStated: true });
      if (stage === 'PUBLISHED' || stage === 'SUPERSEDED') {
        expect(one).toMatchObject({
          undisposed: 0,
          unpublishedReports: 0,
          minorityStated: true,
          approvalDesignated: true,
          sponsorsDisclosed: true,
          draftChanged: false,
        });
        expect(document.publications.map((row) => row.reference)).toEqual([`IS3C-WG1-${document.code}-1`]);
        expect(document.visibility).toBe('PUBLIC');
      } else expect(document.publications).toEqual([]);
    }
  });

  it('has the open rounds that a visitor, a member and a group can try', async () => {
    const now = await database.now();
    const open = await database.prisma.round.findMany({
      where: { closesAt: { gt: now } },
      include: { document: { include: { group: true } } },
    });
    const shown = open
      .map((round) => `${round.kind} ${round.audience} ${round.document.group.code}-${round.document.code}`)
      .sort();
    expect(shown).toEqual([
      'ADOPTION GROUP WG5-LIST',
      'LAST_CALL COALITION WG1-IOT',
      'PUBLIC PUBLIC WG3-TENDER',
      'TARGETED COALITION WG5-KEY',
      'TARGETED COALITION WG8-SIGNED',
    ]);
    const lastCall = open.find((round) => round.kind === 'LAST_CALL')!;
    const days = (lastCall.closesAt.getTime() - now.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(4);
    expect(days).toBeLessThan(7);
  });

  it('has comments whose words stand where they say', async () => {
    const comments = await database.prisma.comment.findMany({
      where: { anchorKind: { not: 'DOCUMENT' } },
      include: { round: { include: { revision: true } } },
    });
    expect(comments.length).toBeGreaterThan(30);
    for (const { start, end, exact, round } of comments) {
      expect(canonicalText(round.revision.blocks as unknown as Block[]).slice(start!, end!)).toBe(exact);
    }
    expect(await database.prisma.comment.count()).toBeGreaterThanOrEqual(40);
  });

  it('carries comments to every kind of place', async () => {
    const placements = await database.prisma.placement.findMany({ distinct: ['status'] });
    expect(placements.map((placement) => placement.status).sort()).toEqual([...PLACEMENT_STATUSES].sort());
  });

  it('has three sign-ins, each of somebody with an address', async () => {
    const addresses = await database.prisma.personAddress.findMany();
    expect(DEMO_SIGN_INS.map((one) => one.role)).toEqual(['COORDINATOR', 'SECRETARY', 'MEMBER']);
    for (const { address } of DEMO_SIGN_INS) expect(addresses.some((row) => row.address === address)).toBe(true);
  });

  it('changes nothing the second time', async () => {
    const counts = () =>
      Promise.all([database.prisma.entry.count(), database.prisma.person.count(), database.prisma.document.count()]);
    const before = await counts();
    expect(await seedDemo(database, 'http://demo.example')).toBe(false);
    expect(await counts()).toEqual(before);
  });
});
