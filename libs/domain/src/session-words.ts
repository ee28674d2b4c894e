/** The words of meetings and sessions. They stand in the SDL, in the tables and on the screen as well. */

/** How a session is held. */
export const SESSION_MODES = ['ON_SITE', 'ONLINE', 'HYBRID'] as const;
export type SessionMode = (typeof SESSION_MODES)[number];

/** What somebody is in a session. */
export const SESSION_ROLES = ['ORGANISER', 'SPEAKER', 'MODERATOR_ON_SITE', 'MODERATOR_ONLINE', 'RAPPORTEUR'] as const;
export type SessionRole = (typeof SESSION_ROLES)[number];
export const MODERATORS = ['MODERATOR_ON_SITE', 'MODERATOR_ONLINE'] as const satisfies readonly SessionRole[];

export const AGENDA_ITEM_KINDS = [
  'OPENING',
  'PART',
  'REPORT',
  'PRESENTATION',
  'DISCUSSION',
  'BREAK',
  'CLOSING',
] as const;
export type AgendaItemKind = (typeof AGENDA_ITEM_KINDS)[number];

/** What a claim says of a group or a document. NEXT_PHASE only names the time that comes. */
export const CLAIM_KINDS = [
  'WILL_START',
  'STARTED',
  'UNDER_WAY',
  'COMPLETED',
  'WILL_PUBLISH',
  'PUBLISHED',
  'NEXT_PHASE',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const RUN_STATES = ['READY', 'RUNNING', 'PAUSED', 'ENDED'] as const;
export type RunState = (typeof RUN_STATES)[number];

export const RUN_COMMANDS = ['START', 'PAUSE', 'RESUME', 'NEXT', 'SKIP', 'STRETCH', 'END'] as const;
export type RunCommand = (typeof RUN_COMMANDS)[number];

/** Whence a hand is raised. */
export const HAND_CHANNELS = ['ROOM', 'ONLINE'] as const;
export type HandChannel = (typeof HAND_CHANNELS)[number];

export const HAND_STATES = ['WAITING', 'SPEAKING', 'DONE', 'LOWERED'] as const;
export type HandState = (typeof HAND_STATES)[number];

/** What a session has to deliver. */
export const DELIVERABLE_KINDS = ['KEY_TAKEAWAYS', 'CALL_TO_ACTION', 'SESSION_REPORT'] as const;
export type DeliverableKind = (typeof DELIVERABLE_KINDS)[number];

/** How something with a deadline stands. */
export const DUE_STATES = ['DUE', 'OVERDUE', 'DONE', 'DONE_LATE'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** What a coalition promises of each session, by when. */
export const SESSION_DUTIES = ['ANNOUNCE', 'AGENDA', 'MINUTES'] as const;
export type SessionDuty = (typeof SESSION_DUTIES)[number];

export const MINUTES_STATES = ['NONE', 'AMENDABLE', 'FINAL'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

/** A numbered demand: made by a session, or by a document. */
export const CALL_KINDS = ['CALL_TO_ACTION', 'RECOMMENDATION'] as const;
export type CallKind = (typeof CALL_KINDS)[number];
