/** A row of the desk as one reader sees it: what is for the desk's own people is left out for all others. */
import type { Action, Standing, Subject } from '@plenary/domain';
import { isEntitled, satisfactionOf, viewerCan } from '@plenary/domain';
import type { DeskRow } from './desk.repository';

const DESK_ACTIONS = [
  'DISPOSE_COMMENT',
  'CONFIRM_PLACEMENT',
  'TRIAGE_COMMENT',
  'RECOMMEND_DISPOSITION',
  'REOPEN_COMMENT',
  'RECUSE_MYSELF',
  'EDIT_DRAFT',
  'ANSWER_DISPOSITION',
  'RAISE_OBJECTION',
] as const satisfies readonly Action[];

/** What a person who stood back from a comment leaves to her substitute. */
export const LEFT_TO_SUBSTITUTE: readonly Action[] = [
  'DISPOSE_COMMENT',
  'RECOMMEND_DISPOSITION',
  'REOPEN_COMMENT',
  'RECUSE_MYSELF',
];

export interface DeskView {
  personId: string | null;
  /** Whether she works at the desk. */
  inside: boolean;
  /** Whether she may withhold words, and hence read those that are withheld. */
  moderates: boolean;
  /** For a comment of her own, and for another's. */
  own: Action[];
  others: Action[];
  now: Date;
}

/** What is the same for all comments of a round, worked out once. */
export function deskView(standing: Standing, subject: Subject, now: Date): DeskView {
  const { personId } = standing;
  const can = (authorId: string | null) => viewerCan(standing, { ...subject, authorId }, DESK_ACTIONS);
  const others = can(null);
  const moderates = isEntitled(standing, 'MODERATE_COMMENT', subject);
  return { personId, own: can(personId), others, inside: others.includes('TRIAGE_COMMENT'), moderates, now };
}

const person = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });
const link = (id: string | null, reference: string) => (id === null ? null : { id, reference });

export function deskComment(row: DeskRow, { personId, inside, moderates, own, others, now }: DeskView) {
  const recused = personId !== null && (row.recused?.includes(personId) ?? false);
  const can = row.withdrawnAt ? [] : row.authorId === personId ? own : others;
  const { id, reference, number, type, submittedAt, withdrawnAt } = row;
  const withheld = row.hiddenAt !== null && row.authorId !== personId && !moderates;
  const { organisation, stakeholderGroup, region, dispositionCount, replyCount } = row;
  return {
    id,
    reference,
    number,
    type,
    text: withheld ? '' : row.text,
    proposedChange: withheld ? null : row.proposedChange,
    onBehalfOf: withheld ? null : row.onBehalfOf,
    jointOf: row.jointId && { id: row.jointId, name: row.jointName ?? '' },
    question: row.questionId && { id: row.questionId, number: row.questionNumber },
    moderated: row.hiddenAt !== null,
    supportCount: row.supportCount,
    submittedAt,
    withdrawnAt,
    dispositionCount,
    replyCount,
    author: { id: row.authorId, name: row.authorName },
    affiliation: organisation || stakeholderGroup || region ? { organisation, stakeholderGroup, region } : null,
    anchor: { kind: row.anchorKind, blockId: row.blockId, start: row.start, end: row.end, exact: row.exact },
    placement: row.placedStatus && {
      revision: row.placedRevision,
      status: row.placedStatus,
      start: row.placedStart,
      end: row.placedEnd,
      exact: row.placedExact,
    },
    disposition: row.kind && {
      kind: row.kind,
      rationale: row.rationale,
      number: row.dispositionNumber,
      disposedAt: row.disposedAt,
      disposedBy: person(row.disposedBy, row.disposedByName),
      duplicateOf: link(row.duplicateOf, row.duplicateReference),
    },
    addressed: row.respondBy && {
      respondBy: row.respondBy,
      satisfaction: satisfactionOf({ respondBy: row.respondBy, satisfaction: row.satisfaction }, now),
    },
    objection: row.objectionId && { id: row.objectionId, outcome: row.objectionOutcome },
    applied: row.applied && (inside || row.appliedRevision !== null) ? { revision: row.appliedRevision } : null,
    triage: inside
      ? {
          version: row.triageVersion ?? 0,
          assignee: person(row.assigneeId, row.assigneeName),
          controversial: row.controversial ?? false,
          duplicateOf: link(row.seemsToRepeat, row.seemsToRepeatReference),
          recommendation: row.recommended && {
            kind: row.recommended,
            rationale: row.recommendedRationale,
            number: row.recommendationNumber,
            recommendedBy: person(row.recommendedBy, row.recommendedByName),
            duplicateOf: link(row.recommendedDuplicateOf, row.recommendedDuplicateReference),
          },
        }
      : null,
    recused,
    viewerCan: recused ? can.filter((action) => !LEFT_TO_SUBSTITUTE.includes(action)) : can,
  };
}
