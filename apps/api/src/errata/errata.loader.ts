/** Errata with their decisions, read in batches. */
import type { Erratum, ErratumDecision } from '@plenary/database';
import { rows } from '../platform/gather';
import { revived } from '../platform/revived';

export type ErratumRow = Erratum & { decision: ErratumDecision | null };

export const ERRATA_OF_PUBLICATION = {
  errataOfPublication: rows<ErratumRow>(
    `errata t
     LEFT JOIN erratum_decisions o ON o.coalition_id = t.coalition_id AND o.erratum_id = t.id
     WHERE t.coalition_id = k.coalition_id AND t.publication_id = k.id`,
    't.number',
    {
      as: "to_jsonb(t) || jsonb_build_object('decision', to_jsonb(o))",
      read: (json) => {
        const found = revived<ErratumRow>(json);
        return { ...found, decision: found.decision && revived<ErratumDecision>(found.decision) };
      },
    },
  ),
};
