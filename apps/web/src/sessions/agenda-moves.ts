/** Moving an item among those of its own part, with everything that lies within it. */
import type { AgendaItem } from '@plenary/domain';

/** The ids of everything that lies within an item. */
export function within(items: readonly AgendaItem[], id: string): string[] {
  return items.filter(({ parentId }) => parentId === id).flatMap((item) => [item.id, ...within(items, item.id)]);
}

export function moved(items: readonly AgendaItem[], id: string, by: -1 | 1): readonly AgendaItem[] {
  const item = items.find((one) => one.id === id);
  if (!item) return items;
  const siblings = items.filter(({ parentId }) => parentId === item.parentId);
  const other = siblings[siblings.indexOf(item) + by];
  if (!other) return items;
  const block = (of: AgendaItem) => items.filter((one) => one.id === of.id || within(items, of.id).includes(one.id));
  const [first, second] = by === 1 ? [block(item), block(other)] : [block(other), block(item)];
  const at = items.indexOf(first[0] ?? item);
  const rest = items.filter((one) => !first.includes(one) && !second.includes(one));
  return rest.toSpliced(at, 0, ...second, ...first);
}
