/**
 * The words of the process, once. The same words stand in the SDL, in Prisma and on the screen; a spec holds them
 * together.
 */

export const STAGES = [
  'PROPOSED',
  'CALL_FOR_ADOPTION',
  'DRAFTING',
  'LAST_CALL',
  'CHAIR_GO_AHEAD',
  'WRITE_UP',
  'PUBLIC_CONSULTATION',
  'COALITION_APPROVAL',
  'PUBLISHED',
  'SUPERSEDED',
  'PARKED',
  'WITHDRAWN',
] as const;
export type Stage = (typeof STAGES)[number];

export const GROUP_STATES = ['PROPOSED', 'ACTIVE', 'DORMANT', 'CONCLUDED'] as const;
export type GroupState = (typeof GROUP_STATES)[number];

export const VISIBILITIES = ['GROUP', 'COALITION', 'PUBLIC'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const CHANGE_CLASSES = ['MARKUP', 'EDITORIAL', 'SUBSTANTIVE', 'NEW_MATTER'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

export const ROUND_KINDS = ['ADOPTION', 'LAST_CALL', 'PUBLIC', 'TARGETED'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

export const ROUND_STATES = ['SCHEDULED', 'OPEN', 'REPLYING', 'ENDED'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** What somebody answers who is asked by name to review. */
export const REVIEW_ANSWER_KINDS = ['PLEDGE', 'DECLINE', 'NOTHING_TO_SAY'] as const;
export type ReviewAnswerKind = (typeof REVIEW_ANSWER_KINDS)[number];

export const REVIEW_STATES = ['ASKED', 'PLEDGED', 'DECLINED', 'DELIVERED', 'OVERDUE'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What becomes of a comment that comes after the end. */
export const LATE_COMMENTS = ['ACCEPT_AS_LATE', 'REFUSE'] as const;
export type LateComments = (typeof LATE_COMMENTS)[number];

/** How an end was changed: before it came, or after. */
export const END_CHANGES = ['EXTENDED', 'REOPENED'] as const;
export type EndChange = (typeof END_CHANGES)[number];

/** What a round's readers are told of its end without anybody's doing. */
export const ROUND_REMINDERS = ['THREE_DAYS', 'ONE_DAY', 'CLOSED'] as const;
export type RoundReminder = (typeof ROUND_REMINDERS)[number];

/** What a mail about a round tells. */
export const ROUND_OCCASIONS = ['OPENED', 'EXTENDED', 'REOPENED', 'ASKED'] as const;
export type RoundOccasion = (typeof ROUND_OCCASIONS)[number];

export const COMMENT_TYPES = ['GENERAL', 'TECHNICAL', 'EDITORIAL'] as const;
export type CommentType = (typeof COMMENT_TYPES)[number];

export const ANCHOR_KINDS = ['DOCUMENT', 'BLOCK', 'PASSAGE'] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

export const PLACEMENT_STATUSES = ['EXACT', 'MOVED', 'EDITED', 'ORPHANED', 'AMBIGUOUS'] as const;
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];

export const DISPOSITION_KINDS = [
  'ACCEPTED',
  'ACCEPTED_WITH_MODIFICATIONS',
  'PARTIALLY_ACCEPTED',
  'NOTED',
  'NOT_ACCEPTED',
  'DEFERRED',
  'OUT_OF_SCOPE',
  'DUPLICATE',
  'WITHDRAWN',
] as const;
export type DispositionKind = (typeof DISPOSITION_KINDS)[number];

/** How a commenter takes the answer to her comment. NO_RESPONSE follows from the clock and is never given. */
export const SATISFACTIONS = ['SATISFIED', 'OBJECTS', 'NO_RESPONSE'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

/** What became of a formal objection. WITHDRAWN is its objector's own word. */
export const OBJECTION_OUTCOMES = ['UPHELD', 'PARTLY_UPHELD', 'OVERRULED', 'WITHDRAWN'] as const;
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number];

export const DESIGNATIONS = [
  'FULL_CONSENSUS',
  'CONSENSUS',
  'STRONG_SUPPORT_SIGNIFICANT_OPPOSITION',
  'DIVERGENCE',
] as const;
export type Designation = (typeof DESIGNATIONS)[number];

/** Where a consensus call stands. */
export const CONSENSUS_CALL_STATES = ['EVALUATED', 'PUBLISHED', 'DESIGNATED', 'STALE'] as const;
export type ConsensusCallState = (typeof CONSENSUS_CALL_STATES)[number];

/** How a text takes another's place. */
export const SUCCESSION_KINDS = ['NEXT_EDITION', 'REPLACEMENT'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export const POSITION_KINDS = ['SUPPORT', 'LIVE_WITH', 'OBJECT', 'ABSTAIN'] as const;
export type PositionKind = (typeof POSITION_KINDS)[number];

/** Where an organisation stands: where its people do, or that they do not agree. */
export const VOICE_KINDS = [...POSITION_KINDS, 'DIVIDED'] as const;
export type VoiceKind = (typeof VOICE_KINDS)[number];

/** How a milestone ended. ROLLED_FORWARD goes on as a milestone of the next cycle. */
export const MILESTONE_RESOLUTIONS = ['MET', 'MISSED', 'DROPPED', 'ROLLED_FORWARD'] as const;
export type MilestoneResolution = (typeof MILESTONE_RESOLUTIONS)[number];

/** Where a milestone stands by the clock. */
export const MILESTONE_STATES = ['AHEAD', 'DUE_SOON', 'OVERDUE', 'RESOLVED'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

export const ROLES = [
  'COORDINATOR',
  'SENIOR_POLICY_ADVISER',
  'CHAIR',
  'VICE_CHAIR',
  'SECRETARY',
  'LEAD_RESEARCHER',
  'EDITOR',
  'MEMBER',
  'OBSERVER',
  'PARTNER',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that are held in the coalition; all others are held in a group. */
export const COALITION_ROLES = [
  'COORDINATOR',
  'SENIOR_POLICY_ADVISER',
  'MEMBER',
  'OBSERVER',
] as const satisfies readonly Role[];

export const GROUP_ROLES = [
  'CHAIR',
  'VICE_CHAIR',
  'SECRETARY',
  'LEAD_RESEARCHER',
  'EDITOR',
  'MEMBER',
  'OBSERVER',
  'PARTNER',
] as const satisfies readonly Role[];

/** The words in which people say where they speak from; each coalition has its own. */
export const VOCABULARY_KINDS = ['STAKEHOLDER_GROUP', 'REGION'] as const;
export type VocabularyKind = (typeof VOCABULARY_KINDS)[number];

/** Whether a person has said her word, would rather not, or was never asked. */
export const DECLARATIONS = ['NOT_ASKED', 'SAID', 'PREFERS_NOT'] as const;
export type Declaration = (typeof DECLARATIONS)[number];

/** How somebody wants the mails that are not an answer to what she did. */
export const MAIL_WISHES = ['AT_ONCE', 'DAILY', 'NONE'] as const;
export type MailWish = (typeof MAIL_WISHES)[number];

/** What becomes of an installation's mails. Where none is sent, what lets somebody in is printed for whoever started it. */
export const MAIL_WAYS = ['SENT', 'SHOWN', 'PRINTED', 'KEPT'] as const;
export type MailWay = (typeof MAIL_WAYS)[number];

/** What would become of a row of a member list. */
export const MEMBER_ROW_ACTIONS = ['ADD', 'JOIN', 'SAME', 'REFUSE'] as const;
export type MemberRowAction = (typeof MEMBER_ROW_ACTIONS)[number];

/** What an entry of who did what is about. */
export const AUDIT_TOPICS = ['ROLES', 'ACCESS', 'STAGES', 'ROUNDS', 'SETTINGS'] as const;
export type AuditTopic = (typeof AUDIT_TOPICS)[number];

export const TRACKED_CHANGES_MODES = ['ACCEPT', 'REJECT', 'PROPOSE'] as const;
export type TrackedChangesMode = (typeof TRACKED_CHANGES_MODES)[number];

/** What somebody can leave in a file: comments, replies, and changes made with tracking on. */
export const FILE_ITEM_KINDS = [
  'COMMENT',
  'REPLY',
  'INSERTION',
  'DELETION',
  'REPLACEMENT',
  'MOVE',
  'FORMATTING',
  'STRUCTURE',
] as const;
export type FileItemKind = (typeof FILE_ITEM_KINDS)[number];

/** What one can go to by its name. */
export const PLACE_KINDS = ['GROUP', 'DOCUMENT'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What would become of a row of a sheet of comments. */
export const SHEET_ROW_ACTIONS = ['ADD', 'CHANGE', 'DISPOSE', 'SAME', 'REFUSE'] as const;
export type SheetRowAction = (typeof SHEET_ROW_ACTIONS)[number];

export const ENTRY_KINDS = [
  'COALITION_CREATED',
  'VOCABULARY_SET',
  'PERSON_ADDED',
  'PERSON_REMOVED',
  'PEOPLE_MERGED',
  'ROLE_ASSIGNED',
  'ROLE_ENDED',
  'OFFICE_HANDED_OVER',
  'ORGANISATION_ADDED',
  'SPEAKER_ADDED',
  'SPEAKER_ENDED',
  'GROUP_CREATED',
  'IMPORTED',
  'DOCUMENT_OPENED',
  'DRAFT_UPLOADED',
  'REVISION_FROZEN',
  'STAGE_CHANGED',
  'ROUND_OPENED',
  'ROUND_EXTENDED',
  'ROUND_REOPENED',
  'ROUND_RULES_SET',
  'QUESTIONS_SET',
  'REFERENCES_GIVEN',
  'DECISION_RULES_SET',
  'DOCUMENT_KIND_SET',
  'REVIEW_REQUESTED',
  'REVIEW_ANSWERED',
  'REVIEW_REQUEST_WITHDRAWN',
  'ROUND_ENDED',
  'COMMENT_MADE',
  'COMMENT_EDITED',
  'COMMENT_WITHDRAWN',
  'COMMENT_SUPPORTED',
  'SUPPORT_WITHDRAWN',
  'COMMENT_MODERATED',
  'COMMENT_RESTORED',
  'COMMENT_DISPOSED',
  'DISPOSITION_CORRECTED',
  'PLACEMENT_CONFIRMED',
  'COMMENT_TRIAGED',
  'DISPOSITION_RECOMMENDED',
  'COMMENT_REOPENED',
  'CHANGE_APPLIED',
  'RECUSED',
  'INTEREST_DECLARED',
  'DISPOSITION_ANSWERED',
  'OBJECTION_RAISED',
  'OBJECTION_DECIDED',
  'REPORT_PUBLISHED',
  'CONSENSUS_EVALUATED',
  'EVALUATION_SECONDED',
  'EVALUATION_PUBLISHED',
  'EVALUATION_OBJECTED',
  'CONSENSUS_DESIGNATED',
  'POLL_OPENED',
  'POLL_ANSWERED',
  'MINORITY_STATED',
  'POSITION_STATED',
  'ERRATUM_REPORTED',
  'ERRATUM_DECIDED',
  'SPONSORS_DISCLOSED',
  'PUBLISHED',
  'NEXT_EDITION_STARTED',
  'SUCCESSOR_NAMED',
  'ANNOUNCED',
  'MILESTONE_SET',
  'MILESTONE_MOVED',
  'MILESTONE_RESOLVED',
  'MEETING_PLANNED',
  'SESSION_PLANNED',
  'SESSION_CHANGED',
  'AGENDA_SET',
  'SESSION_ROLE_ASSIGNED',
  'SESSION_ROLE_ENDED',
  'SESSION_RULES_SET',
  'RUN_DIRECTED',
  'HAND_RAISED',
  'HAND_CHANGED',
  'QUESTION_TAKEN',
  'DELIVERABLE_SET',
  'CLAIMS_SET',
  'DELIVERABLE_DRAFTED',
  'DELIVERABLE_APPROVED',
  'MINUTES_WRITTEN',
  'AMENDMENT_PROPOSED',
  'CALL_MADE',
  'UPTAKE_RECORDED',
  'PROGRESS_DRAFTED',
  'PROGRESS_PRESENTED',
  'GROUP_PROPOSED',
  'GROUP_PROPOSAL_REVISED',
  'GROUP_PROPOSAL_SUPPORTED',
  'GROUP_PROPOSAL_LEFT',
  'GROUP_PROPOSAL_ENDED',
  'STANDARDS_LIST_SET',
  'STANDARD_PROPOSED',
  'STANDARD_SET',
  'STANDARD_WITHDRAWN',
  'STANDARDS_RANKED',
  'STANDARDS_EDITION_FROZEN',
  'SDG_MAPPED',
  'SDG_MAPPING_REVIEWED',
  'SDG_MAPPING_WITHDRAWN',
  'HUB_ENTRY_PROPOSED',
  'HUB_ENTRY_REVISED',
  'HUB_ENTRY_LISTED',
  'HUB_ENTRY_ENDED',
  'FUNDING_NEED_SET',
  'FUNDING_NEED_MOVED',
  'FUNDING_SUPPORT_SET',
  'FUNDING_SUPPORT_WITHDRAWN',
  'OUTREACH_SET',
  'OUTREACH_WITHDRAWN',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
