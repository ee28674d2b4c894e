/** What a text is: blocks, passages, alignment, placement, redline, and the ways in and out. Pure, for any platform. */
export * from './anchor';
export { alignBlocks } from './align-blocks';
export * from './block';
export { diffWords, PIECE_OPS, readPieces, type Piece, type PieceOp } from './diff-words';
export { newBlockId, withIds } from './identity';
export { outline, type OutlineEntry } from './outline';
export { cutsSurrogatePair, describePassage, resolvePassage } from './passage';
export { placeAnchor, placePassage, preparePair, type Pair, type StandingAnchor } from './place';
export {
  redline,
  REDLINE_KINDS,
  type Redline,
  type RedlineEntry,
  type RedlineKind,
  type RedlineSummary,
} from './redline';
