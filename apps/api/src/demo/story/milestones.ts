/** What the demo's groups have promised for when; days count from the day on which the story is written. */
import type { MilestoneResolution } from '@plenary/domain';

export interface SeedMilestone {
  group: string;
  title: string;
  dueInDays: number;
  documents: readonly string[];
  /** The dates that it had before, the first one first. */
  slips?: readonly { dueInDays: number; movedDaysAgo: number; reason: string }[];
  end?: { resolution: MilestoneResolution; daysAgo: number; text: string | null };
}

export const MILESTONES: readonly SeedMilestone[] = [
  { group: 'WG1', title: 'Last call on the baseline is answered', dueInDays: 34, documents: ['IOT'] },
  {
    group: 'WG1',
    title: 'What a label tells a buyer is published',
    dueInDays: -70,
    documents: ['LABEL'],
    end: { resolution: 'MET', daysAgo: 74, text: null },
  },
  {
    group: 'WG2',
    title: 'The hub has a home',
    dueInDays: 150,
    documents: ['HUB'],
    slips: [
      { dueInDays: -60, movedDaysAgo: 95, reason: 'Two hosts were asked; neither had answered.' },
      { dueInDays: 40, movedDaysAgo: 20, reason: 'The first host declined.' },
    ],
  },
  { group: 'WG3', title: 'Model clauses go to the coalition', dueInDays: -6, documents: ['CLAUSES'] },
  { group: 'WG5', title: 'The short list has been taken on', dueInDays: 12, documents: ['LIST'] },
  {
    group: 'WG8',
    title: 'A story for boards about signed routes',
    dueInDays: 80,
    documents: ['ROUTES'],
    slips: [{ dueInDays: 20, movedDaysAgo: 15, reason: 'The interviews take longer than thought.' }],
  },
  {
    group: 'WG9',
    title: 'Comparison of post-quantum plans, first draft',
    dueInDays: 60,
    documents: ['QUANTUM'],
  },
];
