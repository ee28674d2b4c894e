/** What is searched for lives in the address, so that a search can be sent to somebody. */
import { SEARCH_KINDS, type SearchKind } from '@plenary/domain';

export interface Asked {
  words: string;
  kind: SearchKind | null;
  documentKind: string | null;
  group: string | null;
}

export function readAsked(search: URLSearchParams): Asked {
  return {
    words: search.get('words') ?? '',
    kind: SEARCH_KINDS.find((kind) => kind === search.get('in')) ?? null,
    documentKind: search.get('kind') || null,
    group: search.get('group') || null,
  };
}

export function writeAsked({ words, kind, documentKind, group }: Asked): URLSearchParams {
  const said = Object.entries({ words: words.trim(), in: kind, kind: documentKind, group });
  return new URLSearchParams(said.filter((entry): entry is [string, string] => Boolean(entry[1])));
}
