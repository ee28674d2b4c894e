/** Which groups of the demo have reported, by whom; two of the six have not, so that it shows. */
import type { AccountKey } from './story';

export const PROGRESS: readonly {
  group: string;
  by: AccountKey;
  /** How many days ago its days end, it was drafted and it was presented. */
  endedDaysAgo: number;
  draftedDaysAgo: number;
  presentedDaysAgo?: number;
}[] = [
  { group: 'WG2', by: 'assistant', endedDaysAgo: 152, draftedDaysAgo: 151, presentedDaysAgo: 150 },
  { group: 'WG8', by: 'assistant', endedDaysAgo: 122, draftedDaysAgo: 121, presentedDaysAgo: 120 },
  { group: 'WG1', by: 'secretary', endedDaysAgo: 7, draftedDaysAgo: 6, presentedDaysAgo: 4 },
  { group: 'WG3', by: 'assistant', endedDaysAgo: 3, draftedDaysAgo: 2 },
];
