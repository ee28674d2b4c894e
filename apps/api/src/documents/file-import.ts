/** From an uploaded file to blocks and stored bytes; what cannot be read is refused with the reason. */
import { createHash } from 'node:crypto';
import type { Transaction } from '@plenary/database';
import type { Block, Loss, NewBlock } from '@plenary/document';
import { DomainError, LIMITS, invalidInput } from '@plenary/domain';
import { ImportError, importFile } from '@plenary/formats';
import type { ImportedFile, TrackedChangesMode } from '@plenary/formats';
import type { FileInput } from '@plenary/graphql';

export interface ReadFile extends ImportedFile {
  name: string;
  bytes: Buffer;
}

/** Throws INVALID_INPUT for what is no file, IMPORT_REFUSED with the importer's reason. */
export async function readUpload(file: FileInput, trackedChanges: TrackedChangesMode = 'ACCEPT'): Promise<ReadFile> {
  return readBytes(file.name, bytesOf(file), trackedChanges);
}

/** The bytes of a file as it was sent. Throws INVALID_INPUT for what is no file. */
export function bytesOf(file: FileInput): Buffer {
  if (file.base64.length > Math.ceil(LIMITS.fileBytes / 3) * 4) throw invalidInput({ file: 'too-large' });
  const bytes = Buffer.from(file.base64, 'base64');
  if (bytes.length === 0) throw invalidInput({ file: 'empty' });
  return bytes;
}

/** Throws IMPORT_REFUSED with the importer's reason. */
export async function readBytes(name: string, bytes: Buffer, trackedChanges: TrackedChangesMode): Promise<ReadFile> {
  try {
    const read = await importFile({ fileName: name, bytes }, { trackedChanges });
    return { ...read, name: storedName(name), bytes };
  } catch (error) {
    if (error instanceof ImportError)
      throw new DomainError('IMPORT_REFUSED', {
        ...error.details,
        reason: error.code,
        detail: error.details['reason'] ?? null,
      });
    throw error;
  }
}

/** A file's name as it is kept and shown: without control characters and without a way into another folder. */
function storedName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return (
    last
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .toWellFormed()
      .slice(0, LIMITS.title) || 'file'
  );
}

export const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** NUL cannot be stored in a jsonb value, and a lone surrogate is no character. */
export function storable<B extends NewBlock>(blocks: readonly B[]): B[] {
  return blocks.map((block) => ({ ...block, text: block.text.replaceAll('\u0000', '\ufffd').toWellFormed() }));
}

/** SHA-256 of a text: of its blocks as JSON with sorted keys (jsonb keeps no order), in hex. */
export function hashOf(blocks: readonly Block[]): string {
  return createHash('sha256').update(JSON.stringify(blocks, sortedKeys)).digest('hex');
}

const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Keeps the original file and its images; equal bytes are kept once. */
export async function storeFiles(
  tx: Transaction,
  document: { coalitionId: string; id: string },
  file: ReadFile,
  at: Date,
  by: string | null,
): Promise<void> {
  const hash = hashOfBytes(file.bytes);
  const original = {
    hash,
    mediaType: 'application/octet-stream',
    bytes: file.bytes,
    use: 'ORIGINAL' as const,
    name: file.name,
  };
  const images = file.images.map((image) => ({ ...image, use: 'IMAGE' as const, name: null }));
  for (const { hash, mediaType, bytes, use, name } of [original, ...images]) {
    await tx.file.createMany({
      data: [{ hash, mediaType, bytes: Buffer.from(bytes), size: bytes.length }],
      skipDuplicates: true,
    });
    await tx.documentFile.createMany({
      data: [{ coalitionId: document.coalitionId, documentId: document.id, hash, use, name, addedAt: at }],
      skipDuplicates: true,
    });
  }
  const { comments, trackedChanges } = file;
  if (comments.length + trackedChanges.length === 0) return;
  // What its readers left in it is not lost with the text: it can be taken into a round later.
  await tx.reviewedFile.createMany({
    data: [
      {
        coalitionId: document.coalitionId,
        documentId: document.id,
        hash,
        name: file.name,
        comments: comments.length,
        changes: trackedChanges.length,
        addedBy: by,
        addedAt: at,
      },
    ],
    skipDuplicates: true,
  });
}

export type { Loss };
