/**
 * XML can hold neither control characters nor halves of a surrogate pair, and a Word file with one of them does not
 * open. Each becomes U+FFFD, so that every offset stays where it was.
 */
import type { Block, Redline } from '@plenary/document';
import type { ImportedComment } from './imported-file';

const UNHOLDABLE = new RegExp(
  `[${String.fromCharCode(0)}-${String.fromCharCode(8)}\u000b\u000c${String.fromCharCode(14)}-${String.fromCharCode(31)}\ufffe\uffff]`,
  'g',
);

export function xmlSafe(text: string): string {
  return text.toWellFormed().replace(UNHOLDABLE, '\ufffd');
}

export function safeBlock(block: Block): Block {
  const { marks, label, lang, list } = block;
  return {
    ...block,
    text: xmlSafe(block.text),
    ...(marks && {
      marks: marks.map((mark) => (mark.href === undefined ? mark : { ...mark, href: xmlSafe(mark.href) })),
    }),
    ...(label !== undefined && { label: xmlSafe(label) }),
    ...(lang !== undefined && { lang: xmlSafe(lang) }),
    ...(list && { list: { ...list, id: xmlSafe(list.id) } }),
  };
}

export function safeRedline(redline: Redline): Redline {
  return {
    ...redline,
    entries: redline.entries.map((entry) => ({
      ...entry,
      ...(entry.old && { old: safeBlock(entry.old) }),
      ...(entry.new && { new: safeBlock(entry.new) }),
    })),
  };
}

export function safeComment(comment: ImportedComment): ImportedComment {
  const { author, initials, text } = comment;
  return {
    ...comment,
    author: xmlSafe(author),
    text: xmlSafe(text),
    ...(initials !== undefined && { initials: xmlSafe(initials) }),
  };
}
