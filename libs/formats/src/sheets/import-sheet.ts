/** Reading a stranger's sheet of comments without risk to everybody else, as `importFile` reads a text. */
import { askFileChild } from '../file-child';
import type { SourceFile } from '../imported-file';
import type { CommentSheet } from './comment-sheet';

/** Reads a sheet in a process of its own. Rejects with an ImportError and with nothing else. */
export function importSheet(file: SourceFile): Promise<CommentSheet> {
  return askFileChild<CommentSheet>(file, ['sheet-child.js', 'libs/formats/src/sheets/sheet-child.ts']);
}
