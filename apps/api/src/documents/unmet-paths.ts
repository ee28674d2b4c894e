/** Where each unmet condition is met: the screen, and the place on it, where a person does what is missing. */
import type { UnmetGuard } from '@plenary/domain';
import { paths } from '@plenary/domain';

export interface DocumentPlace {
  coalition: string;
  group: string;
  document: string;
  /** The latest round's code. */
  round: string | null;
}

export function unmetPath({ guard, round }: Pick<UnmetGuard, 'guard' | 'round'>, place: DocumentPlace): string {
  const { coalition, group, document } = place;
  const code = round ?? place.round;
  const desk = code ? paths.round(coalition, group, document, code) : paths.document(coalition, group, document);
  const decisions = (part: string) => `${paths.decisions(coalition, group, document)}#${part}`;
  switch (guard) {
    case 'HAS_REVISION':
    case 'NO_UNFROZEN_CHANGES':
    case 'NO_SUBSTANTIVE_CHANGE':
      return paths.draft(coalition, group, document);
    case 'HAS_EDITOR':
      return paths.people(coalition, group);
    case 'NO_OPEN_ROUND':
    case 'NO_UNDISPOSED_TECHNICAL':
    case 'ALL_DISPOSED':
    case 'REPORT_PUBLISHED':
    case 'RESPONSE_LIMIT_OVER':
    case 'NO_UNRESOLVED_OBJECTION':
      return desk;
    case 'ROUND_HELD':
    case 'MINIMUM_DAYS':
      return paths.newRound(coalition, group, document);
    case 'REASON_GIVEN':
      return paths.document(coalition, group, document);
    case 'MINORITY_STATED':
      return decisions('minority');
    case 'SPONSORS_DISCLOSED':
      return decisions('sponsors');
    case 'APPROVAL_DESIGNATED':
    case 'SECONDED':
    case 'OBJECTION_TIME_OVER':
    case 'OBJECTIONS_ANSWERED':
      return decisions('consensus');
    case 'ENOUGH_SUPPORT':
    case 'ENOUGH_STAKEHOLDER_GROUPS':
    case 'NOBODY_OBJECTS':
      return decisions('positions');
    // Of a proposed group and never of a document; its own page says where.
    case 'PROPOSAL_NEED':
    case 'PROPOSAL_PLAN':
    case 'PROPOSAL_CONTACT':
    case 'PROPOSAL_STAKEHOLDERS':
      return paths.groupProposals(coalition);
    case 'ENOUGH_STANDARDS':
    case 'STANDARDS_IN_STEP':
      return paths.standards(coalition, group, document);
  }
}
