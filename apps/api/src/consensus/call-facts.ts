/** What the moves of a consensus call decide on, and where what is missing can be met. */
import type { CallFacts, DecisionRules, RevisionClass, UnmetGuard } from '@plenary/domain';
import { callState, wroteAlone } from '@plenary/domain';
import type { DocumentPlace } from '../documents/unmet-paths';
import { unmetPath } from '../documents/unmet-paths';
import type { CallRow } from './read-calls';

interface Counted {
  rules: DecisionRules;
  support: CallFacts['support'];
  objecting: number;
  now: Date;
}

/** Null for a call without an evaluation, which no reader is shown. */
export function callFacts(call: CallRow, revisions: readonly RevisionClass[], counted: Counted): CallFacts | null {
  const [standing, before] = call.evaluations;
  if (!standing) return null;
  return {
    state: callState({ ...call, published: standing.publishedAt !== null }, revisions),
    designation: standing.designation,
    before: before?.designation ?? null,
    objectBy: standing.objectBy,
    objections: standing.objections.length,
    wroteAlone: wroteAlone(standing.evaluatedBy, call),
    seconded: standing.secondedBy !== null,
    ...counted,
  };
}

export const withPaths = (unmet: readonly UnmetGuard[], place: DocumentPlace) =>
  unmet.map((one) => ({ ...one, path: unmetPath(one, place) }));
