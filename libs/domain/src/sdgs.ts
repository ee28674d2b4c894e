/**
 * What follows from the goals: which one a number means, how a list of mappings covers them, and which mapping somebody
 * should look at anew. A mapping says, with a reason, towards which of them a group, a document or a session works.
 */
import type { SdgTarget } from './sdg-goals';
import { sdgGoals } from './sdg-goals';

/** The goal of a goal's or target's code. */
export const goalOf = (code: string): string => code.split('.')[0] ?? code;

/** The goal or target of this code, if there is one. */
export function findSdg(code: string): SdgTarget | null {
  const found = sdgGoals().find((one) => one.code === goalOf(code));
  return (found?.code === code ? found : found?.targets.find((one) => one.code === code)) ?? null;
}

/** In the order of their source: a goal before its targets, numbers before letters. */
export function compareSdgs(one: string, other: string): number {
  const [goalOne = '', targetOne = ''] = one.split('.');
  const [goalOther = '', targetOther = ''] = other.split('.');
  const rank = (target: string) => (target === '' ? 0 : /^\d/.test(target) ? Number(target) : target.charCodeAt(0));
  return Number(goalOne) - Number(goalOther) || rank(targetOne) - rank(targetOther);
}

/** To what a mapping belongs: exactly one of them is there. */
export interface SdgSubject {
  groupId: string | null;
  documentId: string | null;
  sessionId: string | null;
}

export interface SdgCoverage {
  goal: string;
  /** How many of each work towards the goal or one of its targets. */
  groups: number;
  documents: number;
  sessions: number;
  /** How many of its targets are named. */
  targets: number;
}

/** For every goal, those without anything too. */
export function sdgCoverage(mappings: readonly (SdgSubject & { code: string })[]): SdgCoverage[] {
  return sdgGoals().map(({ code: goal }) => {
    const here = mappings.filter(({ code }) => goalOf(code) === goal);
    const count = (of: (one: (typeof here)[number]) => string | null) =>
      new Set(here.flatMap((one) => of(one) ?? [])).size;
    return {
      goal,
      groups: count(({ groupId }) => groupId),
      documents: count(({ documentId }) => documentId),
      sessions: count(({ sessionId }) => sessionId),
      targets: count(({ code }) => (code === goal ? null : code)),
    };
  });
}

/** Why somebody should look at a mapping anew. */
export const SDG_REVIEWS = ['LONG_AGO', 'SUBJECT_ENDED'] as const;
export type SdgReview = (typeof SDG_REVIEWS)[number];

/** A year, in which the world and a programme of work change. */
export const SDG_REVIEW_DAYS = 365;

/** What a group or a document is once it works towards nothing more. */
const ENDED: readonly string[] = ['CONCLUDED', 'SUPERSEDED', 'WITHDRAWN'];

export function sdgReviews(
  mapping: { reviewedAt: Date },
  subject: { group?: { state: string } | null; document?: { stage: string } | null },
  now: Date,
): SdgReview[] {
  const days = (now.getTime() - mapping.reviewedAt.getTime()) / (24 * 60 * 60 * 1000);
  return [
    ...(days > SDG_REVIEW_DAYS ? (['LONG_AGO'] as const) : []),
    ...(ENDED.includes(subject.group?.state ?? subject.document?.stage ?? '') ? (['SUBJECT_ENDED'] as const) : []),
  ];
}
