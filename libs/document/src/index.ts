/** What a text is: blocks, passages, alignment, placement, redline, and the ways in and out. Pure, for any platform. */
export * from './anchor';
export { alignBlocks } from './align-blocks';
export * from './block';
export { BlockWriter, HARD_BREAK, InlineText, keptLink, tidyMarks } from './block-writer';
export { diffWords, PIECE_OPS, readPieces, type Piece, type PieceOp } from './diff-words';
export { blocksFromHtml } from './html-in';
export { blocksToHtml, type HtmlOptions } from './html-out';
export { newBlockId, withIds } from './identity';
export { LOSS_CODES, type InlineImage, type Loss } from './loss';
export { blocksFromMarkdown, type Imported } from './markdown-in';
export { blocksToMarkdown } from './markdown-out';
export { grouped, tableRows, type BlockGroup, type ListNode } from './nesting';
export { outline, type OutlineEntry } from './outline';
export { cutsSurrogatePair, describePassage, resolvePassage } from './passage';
export { preparePair, type Pair } from './pair';
export { placeAnchor, placePassage, type StandingAnchor } from './place';
export { blocksFromPlainText } from './plain-text';
export { replacePassage } from './replace-passage';
export {
  redline,
  REDLINE_KINDS,
  type Redline,
  type RedlineEntry,
  type RedlineKind,
  type RedlineSummary,
} from './redline';
export { changedText, type BlockChange, type ChangedText } from './changed-text';
export { withoutForm } from './redline-form';
export { groupRedline, shownBlock, type RedlineGroup, type RedlineRow, type RowChange } from './redline-groups';
