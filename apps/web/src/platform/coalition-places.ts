/** The places of a coalition, once for the rail and for who types instead of clicking: in the order and the parts of the rail. */
import { paths } from '@plenary/domain';
import type { Messages } from '@plenary/ui';

export interface CoalitionPlace {
  href: string;
  label: string;
  /** Whether other screens under this address belong to it. */
  andBelow?: boolean;
}

/** What is under way, what comes out of it, and who carries it; some of it is for members alone. */
export function coalitionPlaces(
  coalition: string,
  isMember: boolean,
  t: Messages['t'],
): Record<'work' | 'outputs' | 'people', CoalitionPlace[]> {
  const forMembers = (...places: CoalitionPlace[]) => (isMember ? places : []);
  return {
    work: [
      { href: paths.coalition(coalition), label: t('frame.allGroups') },
      { href: paths.milestones(coalition), label: t('milestones.title') },
      { href: paths.sessions(coalition), label: t('sessions.title'), andBelow: true },
      { href: paths.calls(coalition), label: t('calls.title'), andBelow: true },
      ...forMembers({ href: paths.groupProposals(coalition), label: t('frame.proposals'), andBelow: true }),
    ],
    outputs: [
      { href: paths.library(coalition), label: t('library.title') },
      { href: paths.hub(coalition), label: t('frame.hub'), andBelow: true },
      { href: paths.sdgs(coalition), label: t('frame.sdgs'), andBelow: true },
      ...forMembers({ href: paths.reports(coalition), label: t('reports.title') }),
    ],
    people: forMembers(
      { href: paths.directory(coalition), label: t('directory.title'), andBelow: true },
      { href: paths.evidence(coalition), label: t('frame.evidence') },
      { href: paths.funding(coalition), label: t('frame.funding') },
      { href: paths.outreach(coalition), label: t('frame.outreach') },
    ),
  };
}
