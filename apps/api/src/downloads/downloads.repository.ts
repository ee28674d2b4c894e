/** The only database call of downloads: the pictures of a text. */
import type { Transaction } from '@plenary/database';
import type { ImportedImage } from '@plenary/formats';

export async function imagesOf(
  prisma: Pick<Transaction, 'documentFile'>,
  documentId: string,
  hashes: string[],
): Promise<ImportedImage[]> {
  const uses = await prisma.documentFile.findMany({
    where: { documentId, use: 'IMAGE', hash: { in: hashes } },
    select: { hash: true, file: { select: { mediaType: true, bytes: true } } },
  });
  return uses.map(({ hash, file }) => ({ hash, mediaType: file.mediaType, bytes: new Uint8Array(file.bytes) }));
}
