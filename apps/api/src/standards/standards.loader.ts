/** Lists of standards, read with whatever else hangs on their documents. */
import type { Standard, StandardsBallot, StandardsEdition, StandardsList } from '@plenary/database';
import type { EditionStandard } from '@plenary/domain';
import { row, rows } from '../platform/gather';

export type EditionRow = Omit<StandardsEdition, 'standards'> & { standards: EditionStandard[] };

export const STANDARDS_OF_DOCUMENT = {
  standardsListOfDocument: row<StandardsList>(
    'standards_lists t WHERE t.coalition_id = k.coalition_id AND t.document_id = k.id',
  ),
  standardsOfDocument: rows<Standard>(
    'standards t WHERE t.coalition_id = k.coalition_id AND t.document_id = k.id',
    't.number',
  ),
  /** For the edition under way. */
  ballotsOfDocument: rows<StandardsBallot>(
    `standards_ballots t JOIN standards_lists l USING (coalition_id, document_id, edition)
     WHERE t.coalition_id = k.coalition_id AND t.document_id = k.id`,
    't.person_id',
  ),
  standardsEditionsOfDocument: rows<EditionRow>(
    'standards_editions t WHERE t.coalition_id = k.coalition_id AND t.document_id = k.id',
    't.number DESC',
  ),
};
