/**
 * Reviewers as somebody asks for them: what is wrong with the list, whether each can read and answer, and how the
 * requests come into the record. Whoever opens a targeted round asks in its transaction; so does who asks for more.
 */
import type { Document, Round, Transaction } from '@plenary/database';
import { DomainError, MOST_REVIEWERS, dueFault, isEntitled, maySee, roundVisibility } from '@plenary/domain';
import type { AskedReviewerInput } from '@plenary/graphql';
import { clientId, isUuid } from '../platform/checks';
import { appendAll } from '../platform/record/record';
import * as repository from './reviewers.repository';

type Faults = Record<string, string | null>;

export interface AskedReviewer {
  requestId: string;
  personId: string | null;
  groupId: string | null;
}

export const askedOf = ({ requestId, personId, groupId }: AskedReviewerInput): AskedReviewer => ({
  requestId,
  personId: personId ?? null,
  groupId: groupId ?? null,
});

/** Why this cannot be a request at all. */
export function shapeFault({ requestId, personId, groupId }: AskedReviewer): string | null {
  if ((personId === null) === (groupId === null)) return 'one-of-two';
  return isUuid(personId ?? groupId ?? '') ? clientId(requestId) : 'unknown';
}

/** What is wrong with a list: on the whole of it under `reviewers`, on one of them under `reviewers.<place>`. */
export function reviewerFaults(asked: readonly AskedReviewer[]): Faults {
  const who = asked.map(({ personId, groupId }) => personId ?? groupId);
  const ids = asked.map(({ requestId }) => requestId);
  const isDoubled = new Set(who).size < who.length || new Set(ids).size < ids.length;
  return {
    reviewers: asked.length > MOST_REVIEWERS ? 'too-many' : isDoubled ? 'doubled' : null,
    ...placed(asked.map(shapeFault)),
  };
}

export const placed = (faults: readonly (string | null)[]): Faults =>
  Object.fromEntries(faults.map((fault, place) => [`reviewers.${place}`, fault]));

/** Nobody is asked to review what she could not read, or could not answer; null for who can. */
export async function askedFaults(
  tx: Transaction,
  round: Pick<Round, 'coalitionId' | 'audience' | 'reportPublishedAt'>,
  document: Document,
  asked: readonly AskedReviewer[],
): Promise<(string | null)[]> {
  const { coalitionId } = round;
  const { personIds, groupIds } = idsOf(asked);
  const [groups, roles] = await Promise.all([
    repository.groups(tx, coalitionId, groupIds),
    repository.rolesOf(tx, coalitionId, personIds),
  ]);
  const known = new Set(groups.map(({ id }) => id));
  const visibility = roundVisibility(round, document);
  return asked.map(({ personId, groupId }) => {
    if (groupId) {
      if (!known.has(groupId)) return 'unknown';
      return visibility === 'GROUP' && groupId !== document.groupId ? 'cannot-see' : null;
    }
    const standing = { personId, roles: roles.filter((role) => role.personId === personId) };
    if (standing.roles.length === 0) return 'unknown';
    if (!maySee(standing, { ...document, visibility })) return 'cannot-see';
    return isEntitled(standing, 'ANSWER_REVIEW_REQUEST', { coalitionId, authorId: personId }) ? null : 'cannot-review';
  });
}

export const idsOf = (asked: readonly AskedReviewer[]) => ({
  personIds: asked.flatMap(({ personId }) => personId ?? []),
  groupIds: asked.flatMap(({ groupId }) => groupId ?? []),
});

export function addressesOfAsked(tx: Transaction, asked: readonly AskedReviewer[]): Promise<string[]> {
  return repository.addressesOf(tx, idsOf(asked));
}

interface Asking {
  round: Round;
  document: Document;
  asked: readonly AskedReviewer[];
  dueAt: Date;
  zone: string;
  actorId: string;
  now: Date;
}

/** Writes the requests. The caller holds the round and its stream, and knows that none of the ids is a repetition. */
export async function askReviewers(
  tx: Transaction,
  { round, document, asked, dueAt, zone, actorId, now }: Asking,
): Promise<{ due: string | null; reviewers: (string | null)[] }> {
  const faults = {
    due: dueFault(dueAt, round.closesAt, now),
    reviewers: await askedFaults(tx, round, document, asked),
  };
  if (faults.due || faults.reviewers.some(Boolean)) return faults;
  const { coalitionId, id: roundId } = round;
  const ids = asked.map(({ requestId }) => requestId);
  if (await repository.isTaken(tx, ids)) throw new DomainError('CONFLICT', { reason: 'id-taken' });
  const standing = await repository.standing(tx, roundId);
  const isAsked = (one: AskedReviewer) =>
    standing.some(({ personId, groupId }) => personId === one.personId && groupId === one.groupId);
  if (asked.some(isAsked)) throw new DomainError('CONFLICT', { reason: 'already-asked' });
  await repository.insert(
    tx,
    asked.map(({ requestId: id, personId, groupId }) => ({
      coalitionId,
      id,
      roundId,
      personId,
      groupId,
      dueAt,
      zone,
      requestedBy: actorId,
      requestedAt: now,
    })),
  );
  await appendAll(
    tx,
    ids.map((subjectId) => ({
      coalitionId,
      streamId: round.documentId,
      kind: 'REVIEW_REQUESTED' as const,
      actorId,
      subjectId,
      audience: round.audience,
      facts: { code: round.code },
      at: now,
    })),
  );
  return faults;
}
