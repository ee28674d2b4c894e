/** What the demo tells of decisions: where people stand, polls, and consensus calls that went as the domain lets them go. */
import type { Revision, Transaction } from '@plenary/database';
import { decisionRules, isPollOpen, moveCall, standingPositions } from '@plenary/domain';
import type { CallMove, DecisionRules } from '@plenary/domain';
import { callFacts } from '../consensus/call-facts';
import { readCalls } from '../consensus/read-calls';
import { newId } from '../platform/new-id';
import type { NewEntry } from '../platform/record/record';
import { countOf } from '../positions/positions.service';
import { readPositions, statedPosition } from '../positions/read-positions';
import type { SeedStep } from './story/story';
import type { Actor } from './tell-document';

const DAY = 24 * 60 * 60 * 1000;

/** The document of which is told. */
export interface Told {
  tx: Transaction;
  coalitionId: string;
  documentId: string;
  kindId: string;
  latest: Revision;
  append: (entry: Omit<NewEntry, 'coalitionId' | 'streamId' | 'at'> & { at: Date }) => Promise<void>;
  impossible: (why: string) => Error;
}

type Step<Name extends SeedStep['step']> = Extract<SeedStep, { step: Name }>;

export async function tellPosition(told: Told, { personId, ...actor }: Actor, step: Step<'POSITION'>, at: Date) {
  const { tx, coalitionId, documentId, latest } = told;
  const { kind, reason = null } = step;
  const id = newId();
  const number = (await tx.position.count({ where: { documentId, personId } })) + 1;
  const { organisation, stakeholderGroup } = actor;
  const row = { coalitionId, id, documentId, revisionId: latest.id, personId, organisation, stakeholderGroup };
  await tx.position.create({ data: { ...row, kind, reason, number, statedAt: at } });
  const facts = { kind, revision: latest.number };
  const entry = { kind: 'POSITION_STATED' as const, actorId: personId, subjectId: id, audience: 'GROUP' as const };
  await told.append({ ...entry, facts, at, ...(reason ? { content: reason } : {}) });
}

export async function tellPoll(told: Told, actor: Actor, step: Step<'POLL'>, at: Date, answering: readonly Actor[]) {
  const { tx, coalitionId, documentId, latest } = told;
  const { question, options, open, resultsAtOnce = false } = step;
  const closesAt = new Date(at.getTime() + open * DAY);
  const pollId = newId();
  const audience = 'GROUP' as const;
  await tx.poll.create({
    data: {
      coalitionId,
      id: pollId,
      documentId,
      revisionId: latest.id,
      question,
      options: [...options],
      closesAt,
      zone: 'UTC',
      resultsAtOnce,
      openedBy: actor.personId,
      openedAt: at,
    },
  });
  const content = JSON.stringify([question, ...options]);
  const facts = { options: options.length };
  await told.append({ kind: 'POLL_OPENED', actorId: actor.personId, subjectId: pollId, audience, facts, content, at });
  for (const [index, { personId }] of answering.entries()) {
    const answeredAt = new Date(at.getTime() + (index + 1) * 60_000);
    const option = step.answers[index]?.option ?? 0;
    if (!isPollOpen({ closesAt, resultsAtOnce }, answeredAt)) throw told.impossible('the poll is over');
    await tx.pollAnswer.create({ data: { coalitionId, pollId, personId, number: 1, option, answeredAt } });
    await told.append({
      kind: 'POLL_ANSWERED',
      actorId: personId,
      subjectId: pollId,
      audience,
      facts: { number: 1 },
      content: options[option] ?? '',
      at: answeredAt,
    });
  }
}

async function move(told: Told, step: CallMove, at: Date) {
  const { tx, documentId, coalitionId } = told;
  const [call] = await readCalls(tx, [documentId]);
  if (!call) throw told.impossible('there is no consensus call');
  const kind = await tx.documentKind.findUniqueOrThrow({ where: { id: told.kindId } });
  const settings = await tx.decisionSettings.findUnique({ where: { coalitionId } });
  const rules = decisionRules(
    kind.decisionRules as Partial<DecisionRules>,
    (settings?.rules ?? {}) as Partial<DecisionRules>,
  );
  const revisions = await tx.revision.findMany({ where: { documentId } });
  const standing = standingPositions((await readPositions(tx, [documentId])).map(statedPosition), revisions);
  const facts = callFacts(call, revisions, { ...countOf(standing, rules.oneVoice), rules, now: at });
  const made = facts && moveCall(facts, step);
  if (made?.kind !== 'ENTER') throw told.impossible(`${step}: ${JSON.stringify(made)}`);
  return { call, rules, evaluation: call.evaluations[0]! };
}

/** Evaluated and published in one go, as chairs mostly do. */
export async function tellEvaluation(told: Told, { personId }: Actor, step: Step<'EVALUATE'>, at: Date) {
  const { tx, coalitionId, documentId, latest } = told;
  const { designation, statement } = step;
  const [running] = (await readCalls(tx, [documentId])).filter((call) => !call.designated);
  const callId = running?.id ?? newId();
  const number = (running?.evaluations.length ?? 0) + 1;
  if (!running) {
    const row = { coalitionId, id: callId, documentId, revisionId: latest.id, calledBy: personId, calledAt: at };
    await tx.consensusCall.create({ data: row });
  }
  const row = { coalitionId, callId, number, designation, statement, evaluatedBy: personId, evaluatedAt: at };
  await tx.consensusEvaluation.create({ data: row });
  const entry = { actorId: personId, subjectId: callId, audience: 'GROUP' as const, at };
  await told.append({ ...entry, kind: 'CONSENSUS_EVALUATED', facts: { number }, content: statement });
  const { rules } = await move(told, 'PUBLISH', at);
  const objectBy = new Date(at.getTime() + rules.objectionDays * DAY);
  await tx.evaluationPublication.create({
    data: { coalitionId, callId, number, objectBy, zone: 'UTC', publishedBy: personId, publishedAt: at },
  });
  await told.append({ ...entry, kind: 'EVALUATION_PUBLISHED', facts: { number, designation } });
}

export async function tellObjection(told: Told, { personId }: Actor, step: Step<'OBJECT'>, at: Date) {
  const { call, evaluation } = await move(told, 'OBJECT', at);
  if (evaluation.objectBy && at >= evaluation.objectBy) throw told.impossible('the time to object is over');
  const { number } = evaluation;
  const { coalitionId } = told;
  const { reason } = step;
  const row = { coalitionId, id: newId(), callId: call.id, number, objectorId: personId, reason, objectedAt: at };
  await told.tx.evaluationObjection.create({ data: row });
  const entry = { kind: 'EVALUATION_OBJECTED' as const, actorId: personId, subjectId: call.id };
  await told.append({ ...entry, audience: 'GROUP', facts: { number }, content: reason, at });
}

/** What the standing evaluation says becomes the group's designation. */
export async function tellDesignation(told: Told, { personId }: Actor, at: Date) {
  const { tx, coalitionId, documentId } = told;
  const { call, evaluation } = await move(told, 'DESIGNATE', at);
  const { designation, statement } = evaluation;
  const id = newId();
  const row = { coalitionId, id, documentId, revisionId: call.revisionId, callId: call.id, designation, statement };
  await tx.consensusDesignation.create({ data: { ...row, designatedBy: personId, designatedAt: at } });
  const { visibility } = await tx.document.findUniqueOrThrow({ where: { id: documentId } });
  await told.append({
    kind: 'CONSENSUS_DESIGNATED',
    actorId: personId,
    subjectId: id,
    audience: visibility,
    facts: { designation, evaluations: call.evaluations.length },
    content: statement,
    at,
  });
}
