/** The announcement of a publication, read with whatever else hangs on it. */
import type { Announcement } from '@plenary/database';
import { row } from '../platform/gather';

export const ANNOUNCEMENT_OF_PUBLICATION = {
  announcementOfPublication: row<Announcement>(
    'announcements t WHERE t.coalition_id = k.coalition_id AND t.publication_id = k.id',
  ),
};
