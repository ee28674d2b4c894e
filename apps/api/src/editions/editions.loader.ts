/** Successions and editions of a document, read with whatever else hangs on it. */
import type { Publication, Succession } from '@plenary/database';
import { rows } from '../platform/gather';

export const EDITIONS_OF_DOCUMENT = {
  /** Both ways: what a document takes the place of, and what takes its own. */
  successionsOfDocument: rows<Succession>(
    `(SELECT * FROM successions s WHERE s.coalition_id = k.coalition_id AND s.document_id = k.id
      UNION ALL SELECT * FROM successions s WHERE s.coalition_id = k.coalition_id AND s.superseded_id = k.id) t`,
    't.declared_at, t.superseded_id',
  ),
  /** All published editions of a document's text, newest first. */
  editionsOfDocument: rows<Publication>(
    `(SELECT COALESCE((SELECT s.first_id FROM successions s
        WHERE s.coalition_id = k.coalition_id AND s.document_id = k.id AND s.kind = 'NEXT_EDITION'), k.id) AS id) f
     JOIN publications t ON t.coalition_id = k.coalition_id AND (t.document_id = f.id OR t.document_id IN (
       SELECT s.document_id FROM successions s WHERE s.coalition_id = k.coalition_id AND s.first_id = f.id))`,
    't.edition DESC',
  ),
};
