/**
 * Campaigns: the same words from many people on the same place are one campaign. They are read once with their number,
 * while each person's comment keeps its own reference. What counts as the same is the words without case, white space
 * and punctuation.
 */

/** The words that two people of one campaign share; empty where a text has no letter, digit or sign. */
export function campaignWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

export interface Campaigner {
  id: string;
  authorId: string;
  /** What its words and its place come to; null where it belongs to no campaign. */
  campaign: string | null;
}

/**
 * The campaigns among comments in their order: those with two people at least. A comment that stands alone, and one
 * person's repetition, is in none.
 */
export function groupCampaigns<C extends Campaigner>(comments: readonly C[]): { key: string; comments: C[] }[] {
  const groups = new Map<string, C[]>();
  for (const comment of comments) {
    if (comment.campaign === null) continue;
    const group = groups.get(comment.campaign);
    if (group) group.push(comment);
    else groups.set(comment.campaign, [comment]);
  }
  return [...groups]
    .filter(([, group]) => new Set(group.map(({ authorId }) => authorId)).size > 1)
    .map(([key, group]) => ({ key, comments: group }));
}
