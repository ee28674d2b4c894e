/**
 * What a file is, by the ending of its name and by its first bytes; where the two disagree it is refused rather than
 * guessed. Text is decoded by its byte order mark, else as UTF-8, else as the old western encoding that such files
 * nearly always have.
 */
import type { FileFormat } from './imported-file';
import { ImportError } from './import-error';

const ENDINGS: Readonly<Record<string, FileFormat>> = {
  docx: 'DOCX',
  docm: 'DOCX',
  md: 'MARKDOWN',
  markdown: 'MARKDOWN',
  mdown: 'MARKDOWN',
  html: 'HTML',
  htm: 'HTML',
  xhtml: 'HTML',
  txt: 'TEXT',
  text: 'TEXT',
};

function startsWith(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Zip archives begin with a local header, or, when they are empty, with the end of their directory. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06);
}

/** The container of the old binary Word format, and of a new one behind a password. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
}

export function detectFormat(fileName: string, bytes: Uint8Array): FileFormat {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase();
  const byName = ending === undefined ? undefined : ENDINGS[ending];
  if (bytes.length === 0) throw new ImportError('EMPTY_TEXT');
  if (isCompoundFile(bytes)) throw new ImportError('UNSUPPORTED_FORMAT', { reason: 'old Word format or password' });
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new ImportError('UNSUPPORTED_FORMAT', { reason: 'PDF' });
  if (isZip(bytes)) {
    if (byName === 'DOCX' || ending === undefined) return 'DOCX';
    throw new ImportError('UNSUPPORTED_FORMAT', { reason: 'archive', ending });
  }
  if (byName === 'DOCX') throw new ImportError('UNREADABLE', { reason: 'not an archive' });
  if (byName) return byName;
  if (ending !== undefined) throw new ImportError('UNSUPPORTED_FORMAT', { reason: 'ending', ending });
  return /^\s*<(!doctype html|html)\b/i.test(decodeText(bytes).text.slice(0, 500)) ? 'HTML' : 'TEXT';
}

/** Decodes a text file. `guessed` names the encoding where nothing in the file said which it is. */
export function decodeText(bytes: Uint8Array): { text: string; guessed?: string } {
  const decode = (encoding: string) => new TextDecoder(encoding).decode(bytes);
  if (startsWith(bytes, 0xff, 0xfe)) return { text: decode('utf-16le') };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: decode('utf-16be') };
  const wide = utf16WithoutMark(bytes);
  if (wide) return { text: decode(wide), guessed: wide };
  if (bytes.subarray(0, 64 * 1024).includes(0)) throw new ImportError('UNREADABLE', { reason: 'binary' });
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const declared = declaredEncoding(bytes);
    if (declared) return { text: new TextDecoder(declared).decode(bytes) };
    return { text: decode('windows-1252'), guessed: 'windows-1252' };
  }
}

/** Western text in UTF-16 has a zero in every second byte. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000);
  const zeros = (remainder: number) => sample.filter((byte, index) => byte === 0 && index % 2 === remainder).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (sample.length >= 4 && odd > sample.length * 0.35 && even === 0) return 'utf-16le';
  if (sample.length >= 4 && even > sample.length * 0.35 && odd === 0) return 'utf-16be';
  return undefined;
}

/** The encoding that an HTML page declares in its head. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const name = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (!name) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
