/** Announcements, read in batches. */
import type { Announcement } from '@plenary/database';
import type { Database } from '../platform/database';
import { one } from '../platform/loaders';

export function announcementLoaders({ prisma }: Database) {
  return {
    announcementOfPublication: one<Announcement>(
      (ids) => prisma.announcement.findMany({ where: { publicationId: { in: ids } } }),
      (row) => row.publicationId,
    ),
  };
}
