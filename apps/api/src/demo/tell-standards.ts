/** What the demo tells of lists of standards: what stands on one, how members rank it, and its editions. */
import type { Prisma, Standard } from '@plenary/database';
import type { Block } from '@plenary/document';
import type { EditionStandard } from '@plenary/domain';
import { keptStandard, standardKey, unmetForEdition } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { blocksOf, keysOf, withStandards } from '../standards/standard-blocks';
import { frozenStandards, standingOrder } from '../standards/standing-order';
import type { SeedStandard, SeedStep } from './story/story';
import type { Told } from './tell-decisions';
import type { Actor } from './tell-document';

type Step<Name extends SeedStep['step']> = Extract<SeedStep, { step: Name }>;
const audience = 'GROUP' as const;

export async function tellStandards(told: Told, { personId }: Actor, step: Step<'STANDARDS'>, at: Date): Promise<void> {
  const { tx, coalitionId, documentId } = told;
  const { wanted } = step;
  const list = await tx.standardsList.findUnique({ where: { documentId } });
  const set = { wanted, setBy: personId, setAt: at };
  if (!list) await tx.standardsList.create({ data: { coalitionId, documentId, ...set } });
  else if (list.wanted !== wanted)
    await tx.standardsList.update({ where: { documentId }, data: { ...set, changeCount: { increment: 1 } } });
  if (list?.wanted !== wanted) {
    const entry = { kind: 'STANDARDS_LIST_SET' as const, actorId: personId, subjectId: documentId, audience };
    await told.append({ ...entry, facts: { wanted }, at });
  }
  for (const standard of step.put ?? []) await put(told, personId, standard, 'LISTED', at);
  for (const { identifier, reason } of step.withdraw ?? []) {
    const row = await called(told, identifier);
    const withdrawn = { status: 'WITHDRAWN' as const, reason, changedBy: personId, changedAt: at };
    await tx.standard.update({ where: { id: row.id }, data: { ...withdrawn, changeCount: { increment: 1 } } });
    const entry = { kind: 'STANDARD_WITHDRAWN' as const, actorId: personId, subjectId: row.id, audience };
    await told.append({ ...entry, facts: { from: row.status }, content: reason, at });
  }
}

export async function tellProposal(told: Told, { personId }: Actor, step: Step<'PROPOSE_STANDARD'>, at: Date) {
  await put(told, personId, step.standard, 'PROPOSED', at);
}

export async function tellBallot(told: Told, { personId }: Actor, step: Step<'RANK_STANDARDS'>, at: Date) {
  const { tx, coalitionId, documentId } = told;
  const { edition } = await listOf(told);
  const standardIds: string[] = [];
  for (const identifier of step.order) standardIds.push((await called(told, identifier)).id);
  await tx.standardsBallot.create({ data: { coalitionId, documentId, edition, personId, standardIds, castAt: at } });
  const entry = { kind: 'STANDARDS_RANKED' as const, actorId: personId, subjectId: documentId, audience };
  await told.append({ ...entry, facts: { edition }, content: standardIds.join(' '), at });
}

interface NextEdition {
  standards: EditionStandard[];
  voterCount: number;
  /** The draft with the list in it. */
  blocks: Block[];
}

export async function nextEdition(told: Told, draft: readonly Block[]): Promise<NextEdition> {
  const { tx, documentId } = told;
  const { edition, wanted } = await listOf(told);
  const last = await tx.standardsEdition.findFirst({ where: { documentId }, orderBy: { number: 'desc' } });
  const before = (last?.standards ?? []) as unknown as EditionStandard[];
  const order = standingOrder(
    await tx.standard.findMany({ where: { documentId }, orderBy: { number: 'asc' } }),
    await tx.standardsBallot.findMany({ where: { documentId, edition } }),
    before,
  );
  const [unmet] = unmetForEdition({ wanted, listed: order.listed.length, changedInDraft: 0 });
  if (unmet) throw told.impossible(`${unmet.guard} ${unmet.count}`);
  const standards = frozenStandards(order);
  const blocks = withStandards(draft, keysOf([...order.byId.values(), ...before]), blocksOf(standards, documentId));
  return { standards, voterCount: order.voters, blocks };
}

/** The latest revision says it. */
export async function tellEdition(told: Told, frozenBy: string, edition: NextEdition, at: Date): Promise<void> {
  const { tx, coalitionId, documentId, latest } = told;
  const { edition: number, wanted } = await listOf(told);
  const { standards, voterCount } = edition;
  await tx.standardsEdition.create({
    data: {
      ...{ coalitionId, documentId, number, revisionId: latest.id, wanted, voterCount, frozenBy, frozenAt: at },
      standards: standards as unknown as Prisma.InputJsonValue,
    },
  });
  await tx.standardsList.update({ where: { documentId }, data: { edition: { increment: 1 } } });
  const entry = { kind: 'STANDARDS_EDITION_FROZEN' as const, actorId: frozenBy, subjectId: latest.id, audience };
  const facts = { edition: number, count: standards.length, voters: voterCount };
  await told.append({ ...entry, facts, content: JSON.stringify(standards), at });
}

async function put(
  told: Told,
  personId: string,
  { was, ...given }: SeedStandard,
  status: 'LISTED' | 'PROPOSED',
  at: Date,
): Promise<void> {
  const { tx, coalitionId, documentId } = told;
  const fields = keptStandard(given);
  const written = { ...fields, sameKey: standardKey(fields), changedBy: personId, changedAt: at };
  const known = was ? await called(told, was) : null;
  const id = known?.id ?? newId();
  if (known) await tx.standard.update({ where: { id }, data: { ...written, changeCount: { increment: 1 } } });
  else {
    const number = (await tx.standard.count({ where: { documentId } })) + 1;
    const added = { addedBy: personId, addedAt: at };
    await tx.standard.create({
      data: {
        coalitionId,
        id,
        documentId,
        key: id,
        number,
        ...written,
        status,
        reason: null,
        ...added,
      },
    });
  }
  const kind = status === 'PROPOSED' ? 'STANDARD_PROPOSED' : 'STANDARD_SET';
  await told.append({ kind, actorId: personId, subjectId: id, audience, content: JSON.stringify(fields), at });
}

async function called(told: Told, identifier: string): Promise<Standard> {
  const rows = await told.tx.standard.findMany({ where: { documentId: told.documentId } });
  const row = rows.find((one) => one.identifier === identifier);
  if (!row) throw told.impossible(`${identifier} is not on the list`);
  return row;
}

async function listOf(told: Told) {
  const list = await told.tx.standardsList.findUnique({ where: { documentId: told.documentId } });
  if (!list) throw told.impossible('no list is kept');
  return list;
}
