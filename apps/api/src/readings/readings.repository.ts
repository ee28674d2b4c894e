/** The only database calls for how far people have read. */
import type { PrismaClient, ReadingPlace } from '@plenary/database';

type Reader = Pick<PrismaClient, 'readingPlace' | '$executeRaw'>;

export interface Thread {
  commentId: string;
  to: string;
}

export function find(
  prisma: Reader,
  coalitionId: string,
  documentId: string,
  personId: string,
): Promise<ReadingPlace | null> {
  return prisma.readingPlace.findUnique({
    where: { coalitionId_documentId_personId: { coalitionId, documentId, personId } },
  });
}

/** Two screens of one person may say so at once: neither takes back what the other has read, and no lock is needed. */
export async function keep(
  prisma: Reader,
  row: Omit<ReadingPlace, 'threads' | 'readAt'> & { threads: Thread[] },
): Promise<void> {
  const { coalitionId, documentId, personId, revision, block, commentsTo, threads } = row;
  await prisma.$executeRaw`
    INSERT INTO reading_places AS kept (coalition_id, document_id, person_id, revision, block, comments_to, threads, read_at)
    VALUES (${coalitionId}::uuid, ${documentId}::uuid, ${personId}::uuid, ${revision}, ${block},
            CASE WHEN ${commentsTo}::timestamptz IS NOT NULL THEN LEAST(${commentsTo}::timestamptz, plenary_now()) END, ${JSON.stringify(threads)}::jsonb, plenary_now())
    ON CONFLICT (coalition_id, document_id, person_id) DO UPDATE SET
      revision = GREATEST(kept.revision, EXCLUDED.revision),
      block = EXCLUDED.block,
      comments_to = GREATEST(kept.comments_to, EXCLUDED.comments_to),
      threads = EXCLUDED.threads,
      read_at = EXCLUDED.read_at`;
}

export async function forget(prisma: Reader, coalitionId: string, documentId: string, personId: string): Promise<void> {
  await prisma.readingPlace.deleteMany({ where: { coalitionId, documentId, personId } });
}
