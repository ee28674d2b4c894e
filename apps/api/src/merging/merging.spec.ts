/** Two persons who are one, by a coordinator's word or by the proof of both addresses. */
import { withConnection } from '@plenary/database';
import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const LOOK = `query ($c: String!, $kept: ID!, $absorbed: ID!) { coalition(slug: $c) { merge(keptId: $kept, absorbedId: $absorbed) {
  addresses dropped comments fault seen gains { role group { code } } doubled { role } } } }`;
const PROOF = `query ($token: String!) { viewer { addressProof(token: $token) { absorbed { id } addresses comments fault seen gains { role } } } }`;

interface Looked {
  addresses: number;
  dropped: number;
  comments: number;
  fault: string | null;
  seen: string;
  gains: { role: string; group: { code: string } | null }[];
  doubled: { role: string }[];
}

/** Names of columns that hold no person, or one as she was: in entries of the record, and where one went into another. */
const NO_PERSONS =
  'actor_id based_on_id call_id coalition_id comment_id continues_id document_id duplicate_of entry_id erratum_id first_id from_call_id group_id id item_id key kind_id meeting_id merged_into_id milestone_id need_id objection_id organisation_id parent_id poll_id proposal_id publication_id question_id request_id revision_id round_id session_id stream_id subject_id superseded_id support_id';

describe('two persons who are one', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const prisma = () => world.application.database.prisma;
  const imported = async (coalition: Coalition, groupId: string | null, role: 'MEMBER' | 'EDITOR' = 'MEMBER') => {
    const [id, at] = [newId(), new Date()];
    const address = `${id}@plenary.example`;
    await prisma().person.create({
      data: { id, name: `Imported ${id}`, createdAt: at, addresses: { create: { address } } },
    });
    await prisma().roleAssignment.create({
      data: { coalitionId: coalition.id, id: newId(), personId: id, groupId, role, from: at },
    });
    return { id, address };
  };
  const look = async (coalition: Coalition, kept: string, absorbed: string): Promise<Looked> =>
    (
      await world.people.coordinator.client.get<{ coalition: { merge: Looked } }>(LOOK, {
        ...{ c: coalition.slug, kept, absorbed },
      })
    ).coalition.merge;
  const tokenTo = async (address: string): Promise<string> => {
    const mail = await prisma().outboxMail.findFirstOrThrow({
      where: { address, cause: { startsWith: 'proof:' } },
      orderBy: { createdAt: 'desc' },
    });
    return /token=([^\s&]+)/.exec(mail.text)?.[1] ?? '';
  };

  it('become one by a coordinator, who sees before what is gained', async () => {
    const coalition = await world.coalition();
    const { WG1, WG2 } = coalition.groups;
    const [kept, absorbed] = [await imported(coalition, WG1), await imported(coalition, WG1)];
    await prisma().roleAssignment.create({
      data: {
        coalitionId: coalition.id,
        id: newId(),
        personId: absorbed.id,
        groupId: WG2,
        role: 'EDITOR',
        from: new Date(),
      },
    });
    const { commentId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    await prisma().comment.update({ where: { id: commentId }, data: { authorId: absorbed.id } });
    await prisma().commentSupport.createMany({
      data: [kept, absorbed].map(({ id }) => ({
        ...{ coalitionId: coalition.id, commentId, personId: id, supportedAt: new Date() },
      })),
    });
    const document = await prisma().document.findFirstOrThrow({ where: { coalitionId: coalition.id } });
    const listed = newId();
    const [coalitionId, documentId, at] = [coalition.id, document.id, new Date()];
    await prisma().standardsList.create({ data: { coalitionId, documentId, setBy: absorbed.id, setAt: at } });
    const proposalId = newId();
    await prisma().groupProposal.create({
      data: { coalitionId, id: proposalId, title: 'An area', state: 'OPEN', proposedBy: absorbed.id, proposedAt: at },
    });
    await prisma().fundingNeed.create({
      data: { coalitionId, id: newId(), title: 'A need', state: 'OPEN', addedBy: absorbed.id, addedAt: at },
    });
    for (const { id: personId } of [kept, absorbed]) {
      await prisma().standardsBallot.create({
        data: { coalitionId, documentId, edition: 1, personId, standardIds: [listed], castAt: at },
      });
      await prisma().groupProposalSupport.create({
        data: { coalitionId, proposalId, personId, isContact: true, supportedAt: at },
      });
      await prisma().readingPlace.create({
        data: { coalitionId, documentId, personId, revision: 1, threads: {}, readAt: at },
      });
    }
    const before = await prisma().entry.count({ where: { coalitionId: coalition.id } });
    const seen = await look(coalition, kept.id, absorbed.id);
    expect(seen).toMatchObject({
      ...{ addresses: 1, dropped: 0, comments: 1, fault: null },
      gains: [{ role: 'EDITOR', group: { code: 'WG2' } }],
      doubled: [{ role: 'MEMBER' }],
    });
    const input = { coalitionId: coalition.id, keptId: kept.id, absorbedId: absorbed.id, seen: seen.seen };
    const { client } = world.people.coordinator;
    await client.get(MUTATIONS.mergePeople, { input });
    await client.get(MUTATIONS.mergePeople, { input });
    expect(await prisma().entry.count({ where: { coalitionId: coalition.id } })).toBe(before + 1);
    expect(await prisma().comment.findUnique({ where: { id: commentId } })).toMatchObject({ authorId: kept.id });
    const hers = { where: { coalitionId, personId: kept.id } };
    expect(await prisma().standardsBallot.count(hers)).toBe(1);
    expect(await prisma().groupProposalSupport.count(hers)).toBe(1);
    expect(await prisma().readingPlace.count(hers)).toBe(1);
    const held = await prisma().roleAssignment.findMany({ where: { personId: kept.id, to: null } });
    expect(held.map(({ role }) => role).sort()).toEqual(['EDITOR', 'MEMBER']);
    // Nothing but the record and its own row knows of her any more.
    const left = await withConnection(world.fresh.url, { role: null }, async (sql) => {
      const { rows: tables } = await sql.query<{ name: string }>(
        `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
      );
      const found: string[] = [];
      for (const { name } of tables) {
        const { rows } = await sql.query(`SELECT 1 FROM "${name}" t WHERE t::text LIKE $1`, [`%${absorbed.id}%`]);
        // Her mailbox and name carry her id in this spec.
        if (rows.length > 0 && name !== 'person_addresses') found.push(name);
      }
      return found.sort();
    });
    expect(left).toEqual(['entries', 'persons']);
    // Whoever asks for the one by an old id is shown the other.
    const { coalition: shown } = await client.get<{ coalition: { profile: { person: { id: string } } } }>(
      'query ($c: String!, $p: ID!) { coalition(slug: $c) { profile(personId: $p) { person { id } } } }',
      { c: coalition.slug, p: absorbed.id },
    );
    expect(shown.profile.person.id).toBe(kept.id);
  });

  it('take along every column that holds a person, whatever table comes next', async () => {
    const { found, others } = await withConnection(world.fresh.url, { role: null }, async (sql) => {
      const { rows } = await sql.query<{ found: number; others: string }>(`
        SELECT cardinality(people_columns()) AS found, string_agg(DISTINCT c.column_name, ' ' ORDER BY c.column_name) AS others
        FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
        WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.udt_name = 'uuid'
          AND c.table_name || '.' || c.column_name <> ALL (people_columns())`);
      return rows[0]!;
    });
    expect(found).toBeGreaterThan(60);
    // A name that is new here is a person's, and people_columns() has to find it; or it belongs to the list.
    expect(others).toBe(NO_PERSONS);
  });

  it('are not merged by a coordinator where both have signed in, take part elsewhere, or are she herself', async () => {
    const [coalition, other] = [await world.coalition(), await world.coalition()];
    const { coordinator } = world.people;
    const here = await imported(coalition, null);
    const both = async (input: { keptId: string; absorbedId: string }, fault: string) => {
      const { seen, fault: found } = await look(coalition, input.keptId, input.absorbedId);
      expect(found).toBe(fault);
      expect(
        await coordinator.client.refusal(MUTATIONS.mergePeople, {
          input: { coalitionId: coalition.id, ...input, seen },
        }),
      ).toMatchObject({ code: 'CONFLICT', reason: 'merge-refused' });
    };
    await both({ keptId: world.people.member.id, absorbedId: world.people.second.id }, 'BOTH_SIGNED_IN');
    await both({ keptId: here.id, absorbedId: coordinator.id }, 'ONESELF');
    await both({ keptId: here.id, absorbedId: here.id }, 'SAME');
    const elsewhere = await imported(coalition, null);
    await prisma().roleAssignment.create({
      data: { coalitionId: other.id, id: newId(), personId: elsewhere.id, role: 'MEMBER', from: new Date() },
    });
    await both({ keptId: here.id, absorbedId: elsewhere.id }, 'ELSEWHERE');
    const outside = await imported(other, null);
    const variables = { c: coalition.slug, kept: here.id, absorbed: outside.id };
    expect((await coordinator.client.refusal(LOOK, variables)).code).toBe('NOT_FOUND');
    expect((await world.people.chair.client.refusal(LOOK, variables)).code).toBe('FORBIDDEN');
  });

  it('are not merged where something changed since it was looked at', async () => {
    const coalition = await world.coalition();
    const [kept, absorbed] = [await imported(coalition, null), await imported(coalition, null)];
    const { seen } = await look(coalition, kept.id, absorbed.id);
    await prisma().roleAssignment.create({
      data: {
        ...{ coalitionId: coalition.id, id: newId(), personId: absorbed.id, role: 'COORDINATOR', from: new Date() },
      },
    });
    const input = { coalitionId: coalition.id, keptId: kept.id, absorbedId: absorbed.id, seen };
    expect(await world.people.coordinator.client.refusal(MUTATIONS.mergePeople, { input })).toMatchObject({
      code: 'CONFLICT',
      reason: 'merge-changed',
    });
  });

  it('become one by proof of both addresses, by nobody else and once', async () => {
    const coalition = await world.coalition();
    const [one, other] = [newId(), newId()].map((id) => ({ id, address: `${id}@plenary.example` })) as [
      { id: string; address: string },
      { id: string; address: string },
    ];
    const clients = await Promise.all([one, other].map(({ address }) => world.signIn(address)));
    const [client, second] = clients as [(typeof clients)[0], (typeof clients)[0]];
    for (const [at, { id }] of [one, other].entries())
      await clients[at]!.get(MUTATIONS.introduceMyself, { input: { personId: id, name: `Somebody ${at}` } });
    await second.get(MUTATIONS.join, {
      assignmentId: newId(),
      coalitionId: coalition.id,
      groupId: coalition.groups.WG1,
    });
    await client.get(MUTATIONS.askAddressProof, { proofId: newId(), address: ` ${other.address.toUpperCase()} ` });
    const token = await tokenTo(other.address);
    type Proof = { viewer: { addressProof: { seen: string; gains: { role: string }[] } | null } };
    // The link alone does nothing for whoever else holds it.
    for (const stranger of [second, world.stranger.client, world.visitor])
      expect((await stranger.get<Proof>(PROOF, { token })).viewer.addressProof).toBeNull();
    const plan = (await client.get<Proof>(PROOF, { token })).viewer.addressProof!;
    expect(plan.gains.map(({ role }) => role)).toEqual(['MEMBER']);
    const variables = { token, seen: plan.seen };
    expect((await second.refusal(MUTATIONS.proveAddress, variables)).code).toBe('NOT_FOUND');
    await client.get(MUTATIONS.proveAddress, variables);
    expect((await client.refusal(MUTATIONS.proveAddress, variables)).code).toBe('NOT_FOUND');
    // Whoever signs in by either address is the one who is left.
    const who = '{ viewer { person { id } } }';
    for (const { address } of [one, other])
      expect(await (await world.signIn(address)).get(who)).toEqual({ viewer: { person: { id: one.id } } });
  });

  it('an address that is nobody’s is merely added, and flooding a mailbox is refused', async () => {
    const address = `fresh-${newId()}@plenary.example`;
    const { client, id } = world.people.member;
    const variables = { proofId: newId(), address };
    await client.get(MUTATIONS.askAddressProof, variables);
    await client.get(MUTATIONS.askAddressProof, variables);
    expect(await prisma().outboxMail.count({ where: { address } })).toBe(1);
    const token = await tokenTo(address);
    const { viewer } = await client.get<{ viewer: { addressProof: { seen: string; absorbed: null } } }>(PROOF, {
      token,
    });
    expect(viewer.addressProof.absorbed).toBeNull();
    await client.get(MUTATIONS.proveAddress, { token, seen: viewer.addressProof.seen });
    expect(await prisma().personAddress.findUnique({ where: { address } })).toMatchObject({ personId: id });
    const codes: (string | undefined)[] = [];
    for (let at = 0; at < 40; at += 1) {
      const { refusals } = await client.ask(MUTATIONS.askAddressProof, { proofId: newId(), address });
      codes.push(refusals[0]?.code);
    }
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS');
  });
});
