import { milestoneState, slippedDays } from './milestones';
import type { MilestoneResolution, MilestoneState } from './vocabulary';
import { MILESTONE_RESOLUTIONS } from './vocabulary';

const NOW = new Date('2026-11-20T12:00:00Z');

describe('a milestone', () => {
  it.each<[dueAt: string, state: MilestoneState]>([
    ['2026-11-20T11:59:59Z', 'OVERDUE'],
    ['2026-11-20T12:00:00Z', 'OVERDUE'],
    ['2026-11-20T12:00:01Z', 'DUE_SOON'],
    ['2026-12-04T12:00:00Z', 'DUE_SOON'],
    ['2026-12-04T12:00:01Z', 'AHEAD'],
  ])('that is due at %s is %s', (dueAt, state) => {
    expect(milestoneState({ dueAt: new Date(dueAt), resolution: null }, NOW)).toBe(state);
  });

  it.each<MilestoneResolution>([...MILESTONE_RESOLUTIONS])('that ended as %s is neither due nor late', (resolution) => {
    for (const dueAt of ['2020-01-01T00:00:00Z', '2030-01-01T00:00:00Z'])
      expect(milestoneState({ dueAt: new Date(dueAt), resolution }, NOW)).toBe('RESOLVED');
  });

  it.each([
    ['2026-01-01T00:00:00Z', '2026-01-31T00:00:00Z', 30],
    ['2026-01-01T00:00:00Z', '2026-01-01T23:59:59Z', 0],
    ['2026-01-31T00:00:00Z', '2026-01-01T00:00:00Z', -30],
  ])('that was due at %s and is at %s is %d days behind', (first, dueAt, days) => {
    expect(slippedDays(new Date(first), new Date(dueAt))).toBe(days);
  });
});
