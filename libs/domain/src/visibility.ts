/**
 * How widely a document may be seen by its stage, unless its people set it otherwise. It only ever grows on the way
 * forward: what was public stays public.
 */
import type { Stage, Visibility } from './vocabulary';
import { VISIBILITIES } from './vocabulary';

export const VISIBILITY_BY_STAGE = {
  PROPOSED: 'GROUP',
  CALL_FOR_ADOPTION: 'GROUP',
  DRAFTING: 'GROUP',
  LAST_CALL: 'COALITION',
  CHAIR_GO_AHEAD: 'COALITION',
  WRITE_UP: 'COALITION',
  PUBLIC_CONSULTATION: 'PUBLIC',
  COALITION_APPROVAL: 'PUBLIC',
  PUBLISHED: 'PUBLIC',
  SUPERSEDED: 'PUBLIC',
  PARKED: 'GROUP',
  WITHDRAWN: 'GROUP',
} as const satisfies Record<Stage, Visibility>;

/** The wider of what is set and what the stage asks for. */
export function visibilityOn(stage: Stage, current: Visibility): Visibility {
  const asked = VISIBILITY_BY_STAGE[stage];
  return VISIBILITIES.indexOf(asked) > VISIBILITIES.indexOf(current) ? asked : current;
}

/**
 * Who may see a round with its comments: its audience, and once its report is out everybody who may see the document.
 */
export function roundVisibility(
  round: { audience: Visibility; reportPublishedAt: Date | null },
  document: { visibility: Visibility },
): Visibility {
  return round.reportPublishedAt && VISIBILITIES.indexOf(document.visibility) > VISIBILITIES.indexOf(round.audience)
    ? document.visibility
    : round.audience;
}
