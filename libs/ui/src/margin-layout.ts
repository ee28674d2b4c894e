/**
 * Where cards stand beside their passages: as near as they can, in order, never overlapping. The active card stands
 * exactly at its passage where those before it find room above. Where they find none they go below it only when the
 * reader comes from the passage; whoever is at the card keeps the order.
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
  { gap = 12, fromPassage = false } = {},
): Map<string, number> {
  const at = fromPassage ? cards.findIndex(({ id }) => id === activeId) : -1;
  return inOrder(at > 0 ? makingRoom(cards, at, gap) : cards, activeId, gap);
}

/** Those before the active card that have no room above it, in their order behind it. */
function makingRoom(cards: readonly MarginCard[], active: number, gap: number): readonly MarginCard[] {
  const one = cards[active]!;
  let above = 0;
  let used = 0;
  while (above < active && used + cards[above]!.height + gap <= one.wanted) {
    used += cards[above]!.height + gap;
    above += 1;
  }
  return [...cards.slice(0, above), one, ...cards.slice(above, active), ...cards.slice(active + 1)];
}

function inOrder(cards: readonly MarginCard[], activeId: string | null, gap: number): Map<string, number> {
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

/** Which cards stand between two heights, as a range of the list; at least one, so that a list is never empty. */
export function cardsWithin(
  cards: readonly MarginCard[],
  tops: ReadonlyMap<string, number>,
  above: number,
  below: number,
): { from: number; to: number } {
  const bottomOf = ({ id, height }: MarginCard) => (tops.get(id) ?? 0) + height;
  let from = cards.findIndex((card) => bottomOf(card) >= above);
  if (from < 0) from = Math.max(0, cards.length - 1);
  let to = from + 1;
  while (to < cards.length && (tops.get(cards[to]!.id) ?? 0) <= below) to += 1;
  return { from, to };
}
