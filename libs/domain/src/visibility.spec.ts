import { roundVisibility, visibilityOn } from './visibility';
import type { Stage, Visibility } from './vocabulary';
import { STAGES, VISIBILITIES } from './vocabulary';

/** What a document becomes on entering the stage, when it was seen by the group, the coalition or everybody. */
const ON_ENTERING: Record<Stage, [Visibility, Visibility, Visibility]> = {
  PROPOSED: ['GROUP', 'COALITION', 'PUBLIC'],
  CALL_FOR_ADOPTION: ['GROUP', 'COALITION', 'PUBLIC'],
  DRAFTING: ['GROUP', 'COALITION', 'PUBLIC'],
  LAST_CALL: ['COALITION', 'COALITION', 'PUBLIC'],
  CHAIR_GO_AHEAD: ['COALITION', 'COALITION', 'PUBLIC'],
  WRITE_UP: ['COALITION', 'COALITION', 'PUBLIC'],
  PUBLIC_CONSULTATION: ['PUBLIC', 'PUBLIC', 'PUBLIC'],
  COALITION_APPROVAL: ['PUBLIC', 'PUBLIC', 'PUBLIC'],
  PUBLISHED: ['PUBLIC', 'PUBLIC', 'PUBLIC'],
  SUPERSEDED: ['PUBLIC', 'PUBLIC', 'PUBLIC'],
  PARKED: ['GROUP', 'COALITION', 'PUBLIC'],
  WITHDRAWN: ['GROUP', 'COALITION', 'PUBLIC'],
};

describe('the visibility of a document', () => {
  it('widens with its stage and never narrows', () => {
    const said = Object.fromEntries(
      STAGES.map((stage) => [stage, VISIBILITIES.map((current) => visibilityOn(stage, current))]),
    );
    expect(said).toEqual(ON_ENTERING);
  });

  it('stays public for a text that was in public consultation, whatever comes after', () => {
    for (const stage of STAGES)
      expect(visibilityOn(stage, visibilityOn('PUBLIC_CONSULTATION', 'GROUP'))).toBe('PUBLIC');
  });
});

describe('the visibility of a round', () => {
  const reportPublishedAt = new Date('2026-12-10T10:00:00Z');

  it.each<[audience: Visibility, document: Visibility, before: Visibility, after: Visibility]>([
    ['GROUP', 'GROUP', 'GROUP', 'GROUP'],
    ['GROUP', 'COALITION', 'GROUP', 'COALITION'],
    ['GROUP', 'PUBLIC', 'GROUP', 'PUBLIC'],
    ['COALITION', 'GROUP', 'COALITION', 'COALITION'],
    ['COALITION', 'COALITION', 'COALITION', 'COALITION'],
    ['COALITION', 'PUBLIC', 'COALITION', 'PUBLIC'],
    ['PUBLIC', 'GROUP', 'PUBLIC', 'PUBLIC'],
    ['PUBLIC', 'COALITION', 'PUBLIC', 'PUBLIC'],
    ['PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC'],
  ])(
    'for the audience %s of a document for %s is %s, and %s once its report is out',
    (audience, visibility, before, after) => {
      expect(roundVisibility({ audience, reportPublishedAt: null }, { visibility })).toBe(before);
      expect(roundVisibility({ audience, reportPublishedAt }, { visibility })).toBe(after);
    },
  );
});
