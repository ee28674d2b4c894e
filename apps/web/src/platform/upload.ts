/** A chosen file, looked at before it is sent and written as the contract wants it. */
import { LIMITS } from '@plenary/domain';
import type { FileInput } from '@plenary/graphql';
import type { MessageId } from '@plenary/ui';

export const ACCEPTED = '.docx,.md,.markdown,.html,.htm,.txt';
const ENDINGS = /\.(docx|md|markdown|html?|txt)$/i;

/** Why the file cannot be sent; null where it can. */
export function fileFault(file: File): MessageId | null {
  if (!ENDINGS.test(file.name)) return 'file.wrongKind';
  return file.size > LIMITS.fileBytes ? 'file.tooLarge' : null;
}

export async function readFile(file: File): Promise<FileInput> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { name: file.name, base64: btoa(binary) };
}
