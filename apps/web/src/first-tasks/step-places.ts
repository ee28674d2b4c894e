/** Where each step of a first task is done, and which text it is about, out of what the overview shows anyway. */
import { paths } from '@plenary/domain';
import { NEW, NEW_GROUP } from '../coalitions/create-group';
import type { EntryKind, FirstTaskQuery, OverviewLineFragment } from '@plenary/graphql';

type TaskGroups = NonNullable<FirstTaskQuery['coalition']>['groups'];
type Row = OverviewLineFragment;

export interface StepPlace {
  href?: string;
  /** The title of the text it is about. */
  text?: string;
}

const latest = (rows: readonly Row[]): Row | undefined =>
  rows.toSorted((a, b) => Date.parse(b.lastChangeAt) - Date.parse(a.lastChangeAt))[0];

/** What waits for the viewer comes before what merely could be done. */
const hers = (rows: readonly Row[]): Row | undefined => rows.find(({ waitsForViewer }) => waitsForViewer) ?? rows[0];

const ENDED: readonly string[] = ['PUBLISHED', 'SUPERSEDED', 'PARKED', 'WITHDRAWN'];

export function stepPlace(
  slug: string,
  step: EntryKind,
  groups: TaskGroups,
  rows: readonly Row[],
  /** Whether a text was opened already: the one that changed last is it. */
  isBegun: boolean,
): StepPlace {
  const open = groups.filter(({ state }) => state !== 'CONCLUDED');
  const at = (row: Row | undefined, way: (slug: string, group: string, document: string) => string): StepPlace =>
    row ? { href: way(slug, row.document.group.code, row.document.code), text: row.document.title } : {};
  switch (step) {
    case 'GROUP_CREATED':
      return { href: `${paths.coalition(slug)}?${NEW}=${NEW_GROUP}` };
    case 'ROLE_ASSIGNED': {
      const group = open.find(({ vacancies }) => vacancies.includes('CHAIR')) ?? open[0];
      return group ? { href: paths.people(slug, group.code) } : {};
    }
    case 'DOCUMENT_OPENED': {
      const group = open.find(({ viewerCan }) => viewerCan.includes('OPEN_DOCUMENT'));
      return group ? { href: paths.newDocument(slug, group.code) } : {};
    }
    case 'ROUND_OPENED': {
      const ready = rows.filter(
        ({ document, round }) => !round && document.viewerCan.includes('OPEN_ROUND') && !ENDED.includes(document.stage),
      );
      const row = isBegun ? latest(ready) : undefined;
      // Its screen knows whether the next stage opens one.
      return at(row, paths.document);
    }
    case 'MILESTONE_SET':
      return { href: paths.milestones(slug) };
    case 'OBJECTION_DECIDED':
      return at(
        rows.find(({ alerts }) => alerts.some(({ alert }) => alert === 'OBJECTION')),
        paths.document,
      );
    case 'CONSENSUS_EVALUATED':
    case 'EVALUATION_PUBLISHED': {
      const deciding = rows.filter(
        ({ document }) => document.stage === 'COALITION_APPROVAL' && document.viewerCan.includes('DESIGNATE_CONSENSUS'),
      );
      return at(hers(deciding), (...address) => `${paths.decisions(...address)}#consensus`);
    }
    case 'COMMENT_MADE':
    case 'COMMENT_SUPPORTED':
    case 'POSITION_STATED': {
      const commented = rows.filter(
        ({ document, round }) => round?.state === 'OPEN' && document.viewerCan.includes('STATE_POSITION'),
      );
      return at(hers(commented), step === 'POSITION_STATED' ? paths.decisions : paths.document);
    }
    default:
      return {};
  }
}
