/** What people see, without knowing where it comes from: presentational React under our own tokens. */
export { readerZone, useAlive } from './alive';
export { DispositionBar } from './bar';
export { BlockText, safeHref, type BlockHighlight } from './block-text';
export { Button, buttonClass, Keys, type ButtonTone } from './button';
export { Circles, DayBars, PairBars, PartBars, type CircleRow, type Pair, type PartBar } from './charts';
export { CommentCard, ProposedChange, Tombstone, type CommentCardComment } from './comment-card';
export { Deadline, zoneName, type DeadlineProps } from './deadline';
export { Dialog } from './dialog';
export { DispositionTable, type DispositionRow } from './disposition-table';
export {
  commentsAt,
  commentPlaces,
  elementOfComment,
  selectedOffsets,
  trimOffsets,
  type Offsets,
} from './document-selection';
export { documentStructure, paragraphNumbers, type DocumentNode } from './document-structure';
export { DocumentView, highlightsByBlock, type DocumentViewProps, type Highlight } from './document-view';
export { Choices, Field, type FieldControl } from './field';
export { FindingList, findingText } from './finding-list';
export { Frame, TopBar, type Crumb, type RailItem, type RailSection } from './frame';
export { Icon, type IconName } from './icon';
export { Margin, type MarginItem } from './margin';
export { cardsWithin, layoutMargin, type MarginCard } from './margin-layout';
export { loadLanguage, loadRooms } from './messages/catalogues';
export { createMessages, type MessageId, type Messages, type MessageValues } from './messages/create-messages';
export { MessagesProvider, useMessages } from './messages/messages-provider';
export { MinuteBar } from './minute-bar';
export { EmptyState, ErrorNotice, Notice, Skeleton, UnmetGuards, type UnmetGuardItem } from './notices';
export { CommentTypePill, DispositionPill, Pill, PlacementPill, RoundPill, StagePill, type PillTone } from './pill';
export { PassageRedline } from './passage-redline';
export { Progress } from './progress';
export { Pieces } from './redline-pieces';
export { RedlineSummaryLine, RedlineView } from './redline-view';
export { Splitter, SPLIT } from './splitter';
export { TaskCard, type TaskStep } from './task-card';
export { Timeline, type MarkLook, type TimelineMark } from './timeline';
export { layoutTimeline, type TimelineItem, type TimelineRow } from './timeline-layout';
export { StageTrack } from './stage-track';
