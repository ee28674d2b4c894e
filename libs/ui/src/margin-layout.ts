/**
 * Where cards stand beside their passages: as near as they can, in order, never overlapping. The active card stands
 * exactly at its passage, and the others make room.
 */

export interface MarginCard {
  id: string;
  /** Where its passage is, from the margin's top. */
  wanted: number;
  height: number;
}

export function layoutMargin(
  cards: readonly MarginCard[],
  activeId: string | null = null,
  gap = 12,
): Map<string, number> {
  const tops = cards.map(({ wanted }) => wanted);
  const pushDown = (from: number) => {
    for (let at = from; at < cards.length; at += 1) {
      const floor = at === 0 ? 0 : tops[at - 1]! + cards[at - 1]!.height + gap;
      tops[at] = Math.max(at === 0 ? Math.max(0, tops[at]!) : tops[at]!, floor);
    }
  };
  const active = cards.findIndex(({ id }) => id === activeId);
  if (active > 0) {
    let ceiling = tops[active]!;
    for (let at = active - 1; at >= 0; at -= 1) {
      tops[at] = Math.min(tops[at]!, ceiling - gap - cards[at]!.height);
      ceiling = tops[at]!;
    }
  }
  pushDown(0);
  return new Map(cards.map(({ id }, at) => [id, tops[at]!]));
}
