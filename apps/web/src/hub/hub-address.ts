/** What of the hub is looked for, as it stands in the address, so that a view of it can be sent to somebody. */
import { HUB_KINDS, HUB_LEVELS, HUB_SIDES, SIDE_OF_KIND, type HubFilter, type HubSide } from '@plenary/domain';

export type Sought = Required<{ [Name in keyof HubFilter]: NonNullable<HubFilter[Name]> | null }>;
export type HubWish = keyof Sought | 'side';

const oneOf = <Word extends string>(words: readonly Word[], value: string | null): Word | null =>
  words.find((word) => word === value) ?? null;

export function readSought(search: URLSearchParams): { sought: Sought; side: HubSide | null } {
  const kind = oneOf(HUB_KINDS, search.get('kind'));
  return {
    sought: {
      kind,
      level: oneOf(HUB_LEVELS, search.get('level')),
      region: search.get('region') || null,
      standard: search.get('standard') || null,
    },
    // A kind is of one side.
    side: kind ? SIDE_OF_KIND[kind] : oneOf(HUB_SIDES, search.get('side')),
  };
}

/** The address with one wish changed; a side that another kind is of goes. */
export function withWish(search: URLSearchParams, name: HubWish, chosen: string): URLSearchParams {
  const next = new URLSearchParams(search);
  if (chosen) next.set(name, chosen);
  else next.delete(name);
  if (name === 'side') next.delete('kind');
  if (name === 'kind') next.delete('side');
  return next;
}
