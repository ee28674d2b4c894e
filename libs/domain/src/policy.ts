/**
 * Who may do what: one table. A row names the roles whose holders may act, in the group of the thing or in its
 * coalition, and whether its author may. Services ask it, the schema shows its answers as `viewerCan`.
 *
 * Membership is checked before authorship: a person who lost every role cannot go on in the name of what she wrote.
 */
import type { TokenScope } from './api-tokens';
import { scopeOf } from './api-tokens';
import type { SessionRole } from './session-words';
import { MODERATORS } from './session-words';
import type { Role, RoundState, Stage, Visibility } from './vocabulary';

const CHAIRS = ['CHAIR', 'VICE_CHAIR', 'SECRETARY'] as const satisfies readonly Role[];
const EVERY_MEMBER = [
  'CHAIR',
  'VICE_CHAIR',
  'SECRETARY',
  'LEAD_RESEARCHER',
  'EDITOR',
  'MEMBER',
  'PARTNER',
] as const satisfies readonly Role[];

interface PolicyRow {
  /** Roles in the coalition that permit it everywhere. */
  coalition: readonly Role[];
  /** Roles in the thing's group that permit it. */
  group: readonly Role[];
  /** Whether only the author may, on top of what the roles say. */
  author?: true;
  /** Whether the thing is the whole coalition's, so that a role in any of its groups counts. */
  anyGroup?: true;
  /** While the round is in one of these states. */
  while?: readonly RoundState[];
  /** While it is in one of these, where the thing is a reply. */
  whileReply?: readonly RoundState[];
  /** Whether a round's audience widens who may: everybody in the coalition, or everybody who is signed in. */
  audience?: true;
  /** Whether it is also timely while an ended round takes late comments. */
  late?: true;
  /** Roles in the session that permit it to those who hold any role in the coalition. */
  session?: readonly SessionRole[];
  /** The stages of the document in which the act has a sense. */
  stages?: readonly Stage[];
}

/** When replies are taken. */
const REPLIES = ['OPEN', 'REPLYING'] as const satisfies readonly RoundState[];

/** The stages of a document that is neither finished nor laid aside. */
export const UNDER_WAY = [
  'PROPOSED',
  'CALL_FOR_ADOPTION',
  'DRAFTING',
  'LAST_CALL',
  'CHAIR_GO_AHEAD',
  'WRITE_UP',
  'PUBLIC_CONSULTATION',
  'COALITION_APPROVAL',
] as const satisfies readonly Stage[];

export const POLICY = {
  CREATE_GROUP: { coalition: ['COORDINATOR'], group: [] },
  /** Proposing a new area of work; whoever takes part may. */
  PROPOSE_GROUP: { coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER', 'MEMBER'], group: EVERY_MEMBER, anyGroup: true },
  /** Saying that one would take part in it, or would not any more. */
  SUPPORT_GROUP_PROPOSAL: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER', 'MEMBER'],
    group: EVERY_MEMBER,
    anyGroup: true,
  },
  /** Changing what one proposed, or taking it back. */
  REVISE_GROUP_PROPOSAL: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER', 'MEMBER'],
    group: EVERY_MEMBER,
    anyGroup: true,
    author: true,
  },
  /** Making a group of it, or declining it. */
  DECIDE_GROUP_PROPOSAL: { coalition: ['COORDINATOR'], group: [] },
  /** Putting people on the coalition's list, or on that of one's group. */
  ADD_PERSON: { coalition: ['COORDINATOR'], group: CHAIRS },
  /** Saying in which words people declare where they speak from. */
  SET_VOCABULARY: { coalition: ['COORDINATOR'], group: [] },
  /** Reading who did what: a coordinator everywhere, chairs in their group. */
  READ_AUDIT: { coalition: ['COORDINATOR'], group: CHAIRS },
  /** Saying that two of its people are one. */
  MERGE_PEOPLE: { coalition: ['COORDINATOR'], group: [] },
  ASSIGN_ROLE: { coalition: ['COORDINATOR'], group: CHAIRS },
  /** Naming organisations that comment together, and who may speak for them. */
  MANAGE_ORGANISATIONS: { coalition: ['COORDINATOR'], group: CHAIRS, anyGroup: true },
  OPEN_DOCUMENT: { coalition: ['COORDINATOR'], group: CHAIRS },
  EDIT_DRAFT: { coalition: ['COORDINATOR'], group: [...CHAIRS, 'EDITOR'], stages: UNDER_WAY },
  ADVANCE_DOCUMENT: { coalition: ['COORDINATOR'], group: CHAIRS },
  OPEN_ROUND: { coalition: ['COORDINATOR'], group: CHAIRS, stages: UNDER_WAY },
  EXTEND_ROUND: { coalition: ['COORDINATOR'], group: CHAIRS, while: ['OPEN', 'REPLYING'] },
  REOPEN_ROUND: { coalition: ['COORDINATOR'], group: CHAIRS, while: ['ENDED'], stages: UNDER_WAY },
  /** What a round asks; before the first comment. */
  SET_QUESTIONS: { coalition: ['COORDINATOR'], group: CHAIRS, while: ['SCHEDULED', 'OPEN'] },
  /** Asking by name for a review, and taking that back. */
  REQUEST_REVIEW: { coalition: ['COORDINATOR'], group: CHAIRS, while: ['SCHEDULED', 'OPEN'] },
  /** The author is who is asked. */
  ANSWER_REVIEW_REQUEST: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER', 'MEMBER'],
    group: EVERY_MEMBER,
    anyGroup: true,
    author: true,
    while: ['SCHEDULED', 'OPEN'],
  },
  SET_MILESTONE: { coalition: ['COORDINATOR'], group: CHAIRS },
  SET_ROUND_RULES: { coalition: ['COORDINATOR'], group: [] },
  SET_DECISION_RULES: { coalition: ['COORDINATOR'], group: [] },
  /** What a kind of document asks for. */
  SET_DOCUMENT_KIND: { coalition: ['COORDINATOR'], group: [] },
  PUBLISH_REPORT: { coalition: ['COORDINATOR'], group: CHAIRS, while: ['ENDED'] },
  MAKE_COMMENT: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'],
    group: EVERY_MEMBER,
    while: ['OPEN'],
    audience: true,
    late: true,
  },
  /** Answering a comment, also in the reply period. */
  REPLY_TO_COMMENT: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'],
    group: EVERY_MEMBER,
    while: REPLIES,
    audience: true,
    late: true,
  },
  EDIT_COMMENT: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'],
    group: EVERY_MEMBER,
    author: true,
    while: ['OPEN'],
    whileReply: REPLIES,
    audience: true,
  },
  WITHDRAW_COMMENT: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'],
    group: EVERY_MEMBER,
    author: true,
    while: ['OPEN'],
    whileReply: REPLIES,
    audience: true,
  },
  /** Putting one's name below another's comment. */
  SUPPORT_COMMENT: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'],
    group: EVERY_MEMBER,
    while: ['OPEN'],
    audience: true,
  },
  /** Withholding a comment's words, and reading what is withheld. */
  MODERATE_COMMENT: { coalition: ['COORDINATOR'], group: CHAIRS },
  /** Taking what stands in a reviewed file into a round, on behalf of those who wrote it. */
  TAKE_COMMENTS: { coalition: ['COORDINATOR'], group: [...CHAIRS, 'EDITOR'], while: ['OPEN'] },
  DISPOSE_COMMENT: { coalition: ['COORDINATOR'], group: [...CHAIRS, 'EDITOR'], while: ['ENDED'] },
  CONFIRM_PLACEMENT: { coalition: ['COORDINATOR'], group: [...CHAIRS, 'EDITOR'] },
  TRIAGE_COMMENT: { coalition: ['COORDINATOR'], group: [...CHAIRS, 'EDITOR'] },
  RECOMMEND_DISPOSITION: { coalition: ['COORDINATOR'], group: [...CHAIRS, 'EDITOR'] },
  REOPEN_COMMENT: { coalition: ['COORDINATOR'], group: CHAIRS, while: ['ENDED'], stages: UNDER_WAY },
  RECUSE_MYSELF: { coalition: ['COORDINATOR'], group: [...CHAIRS, 'EDITOR'] },
  DECLARE_INTEREST: { coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'], group: EVERY_MEMBER },
  ANSWER_DISPOSITION: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'],
    group: EVERY_MEMBER,
    author: true,
    while: ['ENDED'],
    audience: true,
  },
  RAISE_OBJECTION: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'],
    group: EVERY_MEMBER,
    author: true,
    while: ['ENDED'],
    audience: true,
    stages: UNDER_WAY,
  },
  DECIDE_OBJECTION: { coalition: ['COORDINATOR'], group: [] },
  /** Evaluating, seconding, publishing and at last designating. */
  DESIGNATE_CONSENSUS: { coalition: ['COORDINATOR'], group: ['CHAIR', 'VICE_CHAIR'], stages: UNDER_WAY },
  /** Saying that an evaluation misreads the group. */
  OBJECT_TO_EVALUATION: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'],
    group: EVERY_MEMBER,
    stages: UNDER_WAY,
  },
  /** Saying where one stands on the latest revision. */
  STATE_POSITION: { coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'], group: EVERY_MEMBER, stages: UNDER_WAY },
  OPEN_POLL: { coalition: ['COORDINATOR'], group: CHAIRS, stages: UNDER_WAY },
  ANSWER_POLL: { coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'], group: EVERY_MEMBER },
  STATE_MINORITY: { coalition: ['COORDINATOR'], group: CHAIRS, stages: UNDER_WAY },
  DISCLOSE_SPONSORS: { coalition: ['COORDINATOR'], group: CHAIRS, stages: UNDER_WAY },
  PUBLISH_DOCUMENT: { coalition: ['COORDINATOR'], group: CHAIRS, stages: ['COALITION_APPROVAL'] },
  /** Telling people of a publication that is at its address already. */
  ANNOUNCE_PUBLICATION: { coalition: ['COORDINATOR'], group: CHAIRS, stages: ['PUBLISHED'] },
  /** Starting the next edition of a published text, or naming another that takes its place. */
  SUPERSEDE_DOCUMENT: { coalition: ['COORDINATOR'], group: CHAIRS, stages: ['PUBLISHED'] },
  /** Saying what is wrong in a publication. */
  REPORT_ERRATUM: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'],
    group: EVERY_MEMBER,
    stages: ['PUBLISHED', 'SUPERSEDED'],
  },
  DECIDE_ERRATUM: { coalition: ['COORDINATOR'], group: CHAIRS, stages: ['PUBLISHED', 'SUPERSEDED'] },
  /** Planning meetings and sessions: their slot, agenda, roles and deliverables. */
  PLAN_SESSION: { coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'], group: [], session: ['ORGANISER'] },
  SET_SESSION_RULES: { coalition: ['COORDINATOR'], group: [] },
  DIRECT_RUN: { coalition: ['COORDINATOR'], group: [], session: MODERATORS },
  RAISE_HAND: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER', 'MEMBER'],
    group: EVERY_MEMBER,
    anyGroup: true,
  },
  DRAFT_DELIVERABLE: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'],
    group: [],
    session: ['ORGANISER', 'RAPPORTEUR'],
  },
  /** The author is who was named to approve it. */
  APPROVE_DELIVERABLE: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'],
    group: [],
    session: ['ORGANISER'],
    author: true,
  },
  WRITE_MINUTES: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'],
    group: [],
    session: ['ORGANISER', 'RAPPORTEUR'],
  },
  PROPOSE_AMENDMENT: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER', 'MEMBER'],
    group: EVERY_MEMBER,
    anyGroup: true,
  },
  MAKE_CALL: { coalition: ['COORDINATOR'], group: CHAIRS, session: ['ORGANISER', 'RAPPORTEUR'] },
  RECORD_UPTAKE: { coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER'], group: CHAIRS, anyGroup: true },
  /** Drafting a progress report from the record and presenting it; the coalition's own is the coordinator's. */
  REPORT_PROGRESS: { coalition: ['COORDINATOR'], group: CHAIRS, stages: [...UNDER_WAY, 'PUBLISHED'] },
  /** Keeping a list of standards: what stands on it, and its editions. */
  KEEP_STANDARDS: { coalition: ['COORDINATOR'], group: [...CHAIRS, 'EDITOR'], stages: UNDER_WAY },
  PROPOSE_STANDARD: { coalition: ['COORDINATOR'], group: EVERY_MEMBER, stages: UNDER_WAY },
  /** The group's own people alone. */
  RANK_STANDARDS: { coalition: [], group: EVERY_MEMBER, stages: UNDER_WAY },
  /** Saying towards which Sustainable Development Goals a group, a document or a session works, and why. */
  MAP_SDG: { coalition: ['COORDINATOR'], group: [...CHAIRS, 'EDITOR'], session: ['ORGANISER', 'RAPPORTEUR'] },
  /** Proposing an offer or a need for the resource hub; whoever takes part may. */
  PROPOSE_HUB_ENTRY: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER', 'MEMBER'],
    group: EVERY_MEMBER,
    anyGroup: true,
  },
  /** Changing what one proposed while nobody has decided on it, and taking it back. */
  REVISE_HUB_ENTRY: {
    coalition: ['COORDINATOR', 'SENIOR_POLICY_ADVISER', 'MEMBER'],
    group: EVERY_MEMBER,
    anyGroup: true,
    author: true,
  },
  /** Listing what is proposed, declining it, and withdrawing what is listed. */
  MODERATE_HUB: { coalition: ['COORDINATOR'], group: CHAIRS, anyGroup: true },
  /** Keeping the list of what is needed and of who supports it; what is the whole coalition's is the coordinator's. */
  KEEP_FUNDING: { coalition: ['COORDINATOR'], group: CHAIRS },
  /** Keeping the log of what is done towards others; what the whole coalition did is the coordinator's. */
  KEEP_OUTREACH: { coalition: ['COORDINATOR'], group: CHAIRS },
} as const satisfies Record<string, PolicyRow>;

export type Action = keyof typeof POLICY;
export const ACTIONS = Object.keys(POLICY) as Action[];

/** Mutations that need no role: whoever calls them acts on herself or on nothing. */
export const OPEN_MUTATIONS = [
  'readClock',
  'introduceMyself',
  'claimInstallation',
  'declareMyself',
  'setWishes',
  'join',
  'leave',
  'removeMyself',
  'askAddressProof',
  'proveAddress',
  'chooseLanguage',
  'saveView',
  'removeView',
  'markRead',
  'forgetReading',
  'createApiToken',
  'revokeApiToken',
  'cancelAct',
] as const;

/** What is known of the person who asks. */
export interface Standing {
  personId: string | null;
  roles: readonly { role: Role; groupId: string | null; coalitionId: string }[];
  /** Within which scopes a script asks in her name; absent where she asks herself. */
  scopes?: readonly TokenScope[];
}

/** What is known of the thing she acts on. */
export interface Subject {
  coalitionId: string;
  groupId?: string | null;
  authorId?: string | null;
  /** Whether it is an organisation's, for which the person may speak: hers as much as its author's. */
  isSpeaker?: boolean;
  /** Whether it is a reply. */
  reply?: boolean;
  stage?: Stage;
  round?: { state: RoundState; audience: Visibility; takesLate?: boolean };
  /** What the asker is in the session. */
  sessionRoles?: readonly SessionRole[];
}

/** Whether the standing permits the action on the subject, its state apart. */
export function isEntitled(standing: Standing, action: Action, subject: Subject): boolean {
  const row: PolicyRow = POLICY[action];
  if (!standing.personId || (standing.scopes && !standing.scopes.includes(scopeOf(action)))) return false;
  return (
    isInAudience(standing, row, subject) &&
    (!row.author || subject.authorId === standing.personId || subject.isSpeaker === true)
  );
}

/** Whether a role, or the round's audience, lets the person act at all. */
function isInAudience(standing: Standing, row: PolicyRow, subject: Subject): boolean {
  const here = standing.roles.filter((held) => held.coalitionId === subject.coalitionId);
  const byRole = here.some((held) =>
    held.groupId === null
      ? row.coalition.includes(held.role)
      : (row.anyGroup === true || held.groupId === subject.groupId) && row.group.includes(held.role),
  );
  if (byRole) return true;
  if (here.length > 0 && row.session?.some((role) => subject.sessionRoles?.includes(role))) return true;
  if (!row.audience || !subject.round) return false;
  // Observers read and do not speak, except where the public does.
  if (subject.round.audience === 'PUBLIC') return true;
  return subject.round.audience === 'COALITION' && here.some((held) => held.role !== 'OBSERVER');
}

/** Whether the action has a sense while the round and the document are as they are. */
export function isTimely(action: Action, subject: Subject): boolean {
  const row: PolicyRow = POLICY[action];
  const late = row.late === true && subject.round?.takesLate === true;
  const states = (subject.reply ? row.whileReply : undefined) ?? row.while;
  if (states && subject.round && !states.includes(subject.round.state) && !late) return false;
  return !row.stages || !subject.stage || row.stages.includes(subject.stage);
}

/** What a screen may offer: entitled, and timely. */
export function viewerCan(standing: Standing, subject: Subject, among: readonly Action[]): Action[] {
  return among.filter((action) => isEntitled(standing, action, subject) && isTimely(action, subject));
}

/** Whether something with this visibility may be known. */
export function maySee(
  standing: Standing,
  thing: { visibility: Visibility; coalitionId: string; groupId: string },
): boolean {
  if (thing.visibility === 'PUBLIC') return true;
  const here = standing.roles.filter((held) => held.coalitionId === thing.coalitionId);
  if (thing.visibility === 'COALITION') return here.length > 0;
  return here.some(
    (held) => held.groupId === thing.groupId || (held.groupId === null && SEES_ALL_GROUPS.includes(held.role)),
  );
}

/** Coalition roles whose holders see every group's own documents. */
export const SEES_ALL_GROUPS: readonly Role[] = ['COORDINATOR', 'SENIOR_POLICY_ADVISER'];

/**
 * The same question for many things at once, as a list or a search asks it: everything public, what is a coalition's in
 * `coalitions`, and what is a group's in `groups` or anywhere in `whole`.
 */
export interface Sight {
  coalitions: readonly string[];
  groups: readonly string[];
  whole: readonly string[];
}

export function sightOf({ roles }: Standing): Sight {
  const of = (held: Standing['roles']) => [...new Set(held.map(({ coalitionId }) => coalitionId))];
  return {
    coalitions: of(roles),
    groups: [...new Set(roles.flatMap(({ groupId }) => groupId ?? []))],
    whole: of(roles.filter(({ groupId, role }) => groupId === null && SEES_ALL_GROUPS.includes(role))),
  };
}

/** Whether a script may call a mutation at all, whatever the policy says of its person then: nothing that concerns herself. */
export function mayCall(scopes: readonly TokenScope[], mutation: string): boolean {
  if (mutation === 'readClock') return true;
  if ((OPEN_MUTATIONS as readonly string[]).includes(mutation)) return false;
  return scopes.some((scope) => scope !== 'READ');
}

/** Who may see the working draft: those who may edit it. */
export function maySeeDraft(standing: Standing, subject: Subject): boolean {
  return isEntitled(standing, 'EDIT_DRAFT', subject);
}
