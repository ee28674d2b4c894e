/** The words of an entry of the hub as one text, of which the record keeps the hash, and its tags as the record's facts. */
import type { HubKind, HubLevel, HubWords } from '@plenary/domain';

export const contentOf = ({ title, description, organisation, link, standards }: HubWords): string =>
  [title, description, organisation, link, ...standards].filter(Boolean).join('\n\n');

export const factsOf = ({ kind, level }: { kind: HubKind; level: HubLevel }) => ({ kind, level });
