export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A revision's text: an array of typed blocks (`Block[]` of libs/document). */
  Blocks: { input: import('@plenary/document').Block[]; output: import('@plenary/document').Block[]; }
  /** An instant in ISO 8601 with milliseconds, in UTC. */
  DateTime: { input: string; output: string; }
  /** A redline of two texts (`Redline` of libs/document). */
  RedlineData: { input: import('@plenary/document').Redline; output: import('@plenary/document').Redline; }
  /** What the lint of a session knows (`SessionFacts` of libs/domain), for the browser to run the same rules while one edits. */
  SessionFacts: { input: import('@plenary/domain').SessionFacts; output: import('@plenary/domain').SessionFacts; }
};

/** A proposal to accept as a working group. */
export type AcceptGroupProposalInput = {
  /** The group's code, such as `WG5`. */
  code: Scalars['String']['input'];
  /** Made by the client (UUIDv7): the group. */
  groupId: Scalars['ID']['input'];
  /** Which. */
  proposalId: Scalars['ID']['input'];
  /** The version that was seen. */
  seen: Scalars['Int']['input'];
};

/** What an act that takes its time is at: reading its file, deciding on each row, or saving. */
export type ActPhase =
  | 'CHECKING'
  | 'READING'
  | 'SAVING';

/** How far an act has come. */
export type ActProgress = {
  __typename?: 'ActProgress';
  /** How many of `total` are behind it. */
  done: Scalars['Int']['output'];
  /** What it is at. */
  phase: ActPhase;
  /** Of how many; 0 where it cannot be counted. */
  total: Scalars['Int']['output'];
};

/** Something that a policy row permits; a screen draws its buttons from the ones it is given. */
export type Action =
  | 'ADD_PERSON'
  | 'ADVANCE_DOCUMENT'
  | 'ANNOUNCE_PUBLICATION'
  | 'ANSWER_DISPOSITION'
  | 'ANSWER_POLL'
  | 'ANSWER_REVIEW_REQUEST'
  | 'APPROVE_DELIVERABLE'
  | 'ASSIGN_ROLE'
  | 'CONFIRM_PLACEMENT'
  | 'CREATE_GROUP'
  | 'DECIDE_ERRATUM'
  | 'DECIDE_GROUP_PROPOSAL'
  | 'DECIDE_OBJECTION'
  | 'DECLARE_INTEREST'
  | 'DESIGNATE_CONSENSUS'
  | 'DIRECT_RUN'
  | 'DISCLOSE_SPONSORS'
  | 'DISPOSE_COMMENT'
  | 'DRAFT_DELIVERABLE'
  | 'EDIT_COMMENT'
  | 'EDIT_DRAFT'
  | 'EXTEND_ROUND'
  | 'KEEP_FUNDING'
  | 'KEEP_OUTREACH'
  | 'KEEP_STANDARDS'
  | 'MAKE_CALL'
  | 'MAKE_COMMENT'
  | 'MANAGE_ORGANISATIONS'
  | 'MAP_SDG'
  | 'MERGE_PEOPLE'
  | 'MODERATE_COMMENT'
  | 'MODERATE_HUB'
  | 'OBJECT_TO_EVALUATION'
  | 'OPEN_DOCUMENT'
  | 'OPEN_POLL'
  | 'OPEN_ROUND'
  | 'PLAN_SESSION'
  | 'PROPOSE_AMENDMENT'
  | 'PROPOSE_GROUP'
  | 'PROPOSE_HUB_ENTRY'
  | 'PROPOSE_STANDARD'
  | 'PUBLISH_DOCUMENT'
  | 'PUBLISH_REPORT'
  | 'RAISE_HAND'
  | 'RAISE_OBJECTION'
  | 'RANK_STANDARDS'
  | 'READ_AUDIT'
  | 'RECOMMEND_DISPOSITION'
  | 'RECORD_UPTAKE'
  | 'RECUSE_MYSELF'
  | 'REOPEN_COMMENT'
  | 'REOPEN_ROUND'
  | 'REPLY_TO_COMMENT'
  | 'REPORT_ERRATUM'
  | 'REPORT_PROGRESS'
  | 'REQUEST_REVIEW'
  | 'REVISE_GROUP_PROPOSAL'
  | 'REVISE_HUB_ENTRY'
  | 'SET_DECISION_RULES'
  | 'SET_DOCUMENT_KIND'
  | 'SET_MILESTONE'
  | 'SET_QUESTIONS'
  | 'SET_ROUND_RULES'
  | 'SET_SESSION_RULES'
  | 'SET_VOCABULARY'
  | 'STATE_MINORITY'
  | 'STATE_POSITION'
  | 'SUPERSEDE_DOCUMENT'
  | 'SUPPORT_COMMENT'
  | 'SUPPORT_GROUP_PROPOSAL'
  | 'TAKE_COMMENTS'
  | 'TRIAGE_COMMENT'
  | 'WITHDRAW_COMMENT'
  | 'WRITE_MINUTES';

/** An organisation to name. */
export type AddOrganisationInput = {
  /** In which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** Made by the client (UUIDv7). */
  organisationId: Scalars['ID']['input'];
};

/** A person without an account, known by her address. */
export type AddPersonInput = {
  /** Her mail address, where it is known. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The coalition she joins. */
  coalitionId: Scalars['ID']['input'];
  /** The group she joins; absent where she joins the coalition as a whole. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Her name. */
  name: Scalars['String']['input'];
  /** Her organisation. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client (UUIDv7). */
  personId: Scalars['ID']['input'];
  /** Her region. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Her stakeholder group. */
  stakeholderGroup?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who is to speak for an organisation. */
export type AddSpeakerInput = {
  /** For which organisation. */
  organisationId: Scalars['ID']['input'];
  /** Who. */
  personId: Scalars['ID']['input'];
  /** Made by the client (UUIDv7). */
  speakerId: Scalars['ID']['input'];
};

/** An answer that went to its commenter. */
export type Addressed = {
  __typename?: 'Addressed';
  /** When it went out. */
  addressedAt: Scalars['DateTime']['output'];
  /** Whether that limit is not over yet. */
  answerable: Scalars['Boolean']['output'];
  /** When she said it. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Which disposition. */
  number: Scalars['Int']['output'];
  /** Until when she can say how she takes it. */
  respondBy: Scalars['DateTime']['output'];
  /** How she takes it; absent while she can still say it. */
  satisfaction: Maybe<Satisfaction>;
  /** Why, in her words. */
  text: Maybe<Scalars['String']['output']>;
};

/** Whom a call addresses. */
export type Addressee = {
  __typename?: 'Addressee';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whether it is one organisation, and no stakeholder group. */
  organisation: Scalars['Boolean']['output'];
};

/** Whom a call addresses. */
export type AddresseeInput = {
  /** Its name; of a stakeholder group as the coalition has it. */
  name: Scalars['String']['input'];
  /** Whether it is one organisation, and no stakeholder group. */
  organisation: Scalars['Boolean']['input'];
};

/** A stage to enter. */
export type AdvanceDocumentInput = {
  /** Which document. */
  documentId: Scalars['ID']['input'];
  /** The stage it was seen in. */
  from: Stage;
  /** Why; needed for the way back, parking and withdrawing. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The stage to enter. */
  to: Stage;
};

/** From where a person speaks, as declared at a time. */
export type Affiliation = {
  __typename?: 'Affiliation';
  /** Since when; absent in what was said together with a comment. */
  from: Maybe<Scalars['DateTime']['output']>;
  /** The organisation's name. */
  organisation: Maybe<Scalars['String']['output']>;
  /** A region of the coalition's vocabulary, such as `Africa`. */
  region: Maybe<Scalars['String']['output']>;
  /** Whether she said her region; for herself alone. */
  regionDeclaration: Maybe<Declaration>;
  /** Whether she said her stakeholder group; for herself alone. */
  stakeholderDeclaration: Maybe<Declaration>;
  /** A stakeholder group of the coalition's vocabulary, such as `Civil society`. */
  stakeholderGroup: Maybe<Scalars['String']['output']>;
  /** Until when; absent while it holds. */
  to: Maybe<Scalars['DateTime']['output']>;
};

/** An item of an agenda. */
export type AgendaItem = {
  __typename?: 'AgendaItem';
  /** What it states. */
  claims: Array<Claim>;
  /** Documents it is about, as far as the viewer may see them. */
  documents: Array<Document>;
  /** The group it is about. */
  group: Maybe<WorkingGroup>;
  /** The item; keeps its id through versions. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: AgendaItemKind;
  /** Its minutes; absent where they follow from others. */
  minutes: Maybe<Scalars['Int']['output']>;
  /** The part it lies in. */
  parentId: Maybe<Scalars['ID']['output']>;
  /** Who presents it. */
  presenter: Maybe<Person>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** An item of an agenda. */
export type AgendaItemInput = {
  /** What it states. */
  claims: Array<ClaimInput>;
  /** Documents it is about. */
  documentIds: Array<Scalars['ID']['input']>;
  /** The group it is about. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client (UUIDv7); kept through versions. */
  id: Scalars['ID']['input'];
  /** What it is. */
  kind: AgendaItemKind;
  /** Its minutes. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** The part it lies in; stands before it. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Who presents it. */
  presenterId?: InputMaybe<Scalars['ID']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
};

/** What an item of an agenda is. */
export type AgendaItemKind =
  | 'BREAK'
  | 'CLOSING'
  | 'DISCUSSION'
  | 'OPENING'
  | 'PART'
  | 'PRESENTATION'
  | 'REPORT';

/** What somebody should look at: an undecided objection, a milestone past its date or moved again, comments without an answer for over 30 days, a draft without an editor, 60 days without anything, a round near its end in which nobody from a stakeholder group has spoken, a round that ends within three days. */
export type Alert =
  | 'ENDS_SOON'
  | 'MILESTONE_OVERDUE'
  | 'MILESTONE_SLIPPED'
  | 'NO_EDITOR'
  | 'NO_VOICE'
  | 'OBJECTION'
  | 'OLD_COMMENTS'
  | 'STILL';

/** Where a comment was made; offsets are UTF-16 units of the revision's canonical text. */
export type Anchor = {
  __typename?: 'Anchor';
  /** The block, for BLOCK; the first block, for PASSAGE. */
  blockId: Maybe<Scalars['ID']['output']>;
  /** The passage's end, exclusive. */
  end: Maybe<Scalars['Int']['output']>;
  /** The passage's words, or the block's. */
  exact: Maybe<Scalars['String']['output']>;
  /** Its kind. */
  kind: AnchorKind;
  /** The passage's start. */
  start: Maybe<Scalars['Int']['output']>;
};

/** Where a comment is to stand. The words decide: they must stand there in the round's revision. */
export type AnchorInput = {
  /** The block, for BLOCK. */
  blockId?: InputMaybe<Scalars['ID']['input']>;
  /** The passage's end, exclusive. */
  end?: InputMaybe<Scalars['Int']['input']>;
  /** The passage's words as the writer saw them. */
  exact?: InputMaybe<Scalars['String']['input']>;
  /** Its kind. */
  kind: AnchorKind;
  /** The passage's start, for PASSAGE. */
  start?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a comment can stand. */
export type AnchorKind =
  | 'BLOCK'
  | 'DOCUMENT'
  | 'PASSAGE';

/** A publication to announce. */
export type AnnouncePublicationInput = {
  /** Made by the client (UUIDv7). */
  announcementId: Scalars['ID']['input'];
  /** To whom: the group, the coalition, or with it everybody who commented on the text. */
  audience: Visibility;
  /** The words of the mail; the usual ones where absent. */
  notice?: InputMaybe<AnnouncementWordsInput>;
  /** Which publication. */
  publicationId: Scalars['ID']['input'];
};

/** That a publication was announced: mailed to those it is for, and put into the coalition's feed. It is done once. */
export type Announcement = {
  __typename?: 'Announcement';
  /** When. */
  announcedAt: Scalars['DateTime']['output'];
  /** By whom; absent where that was before announcing was an act of its own. */
  announcedBy: Maybe<Person>;
  /** To whom: the group, the coalition, or with it everybody who commented on the text. */
  audience: Visibility;
  /** How many people were mailed; absent where nobody was. */
  recipientCount: Maybe<Scalars['Int']['output']>;
};

/** A mail about a publication before it is sent. */
export type AnnouncementDraft = {
  __typename?: 'AnnouncementDraft';
  /** What follows the text in any case: the reference and the address. */
  footer: Scalars['String']['output'];
  /** How many people it goes to. */
  recipientCount: Scalars['Int']['output'];
  /** Its subject. */
  subject: Scalars['String']['output'];
  /** Its text. */
  text: Scalars['String']['output'];
};

/** An announcement to look at before it is made. */
export type AnnouncementDraftInput = {
  /** To whom: the group, the coalition, or with it everybody who commented on the text. */
  audience: Visibility;
  /** Of which publication. */
  publicationId: Scalars['ID']['input'];
};

/** Words of a mail that somebody looked over; the reference and the address follow them in any case. */
export type AnnouncementWordsInput = {
  /** Its subject. */
  subject: Scalars['String']['input'];
  /** Its text. */
  text: Scalars['String']['input'];
};

/** How one takes the answer to one's comment. */
export type AnswerDispositionInput = {
  /** Which comment. */
  commentId: Scalars['ID']['input'];
  /** Which disposition, as seen. */
  number: Scalars['Int']['input'];
  /** SATISFIED or OBJECTS. */
  satisfaction: Satisfaction;
  /** Why; needed for OBJECTS. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A reviewer's answer. */
export type AnswerReviewRequestInput = {
  /** Made by the client (UUIDv7). */
  answerId: Scalars['ID']['input'];
  /** What. */
  kind: ReviewAnswerKind;
  /** For PLEDGE: until when, as a wall clock in the request's zone shows it; without it the due date. */
  promisedAtLocal?: InputMaybe<Scalars['String']['input']>;
  /** To which request. */
  requestId: Scalars['ID']['input'];
  /** A word with it; required for DECLINE. */
  word?: InputMaybe<Scalars['String']['input']>;
};

/** With what a script acts as a person. Of its secret only a hash is kept. */
export type ApiToken = {
  __typename?: 'ApiToken';
  /** Since when it is valid. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was revoked, or ended with all of its person's sign-ins; absent while it stands. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when. */
  expiresAt: Scalars['DateTime']['output'];
  /** Made by whoever created it. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute; absent where it never was. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** What its maker calls it. */
  name: Scalars['String']['output'];
  /** Within what it acts. */
  scopes: Array<TokenScope>;
};

/** A proposed change that was put into the text. */
export type AppliedChange = {
  __typename?: 'AppliedChange';
  /** When. */
  appliedAt: Scalars['DateTime']['output'];
  /** By whom. */
  appliedBy: Maybe<Person>;
  /** In which revision it was frozen; absent while it is in the working draft alone. */
  revision: Maybe<Scalars['Int']['output']>;
};

/** A proposed change to put into the working draft. */
export type ApplyChangeInput = {
  /** Of which comment. */
  commentId: Scalars['ID']['input'];
  /** The draft's version, as seen. */
  draftVersion: Scalars['Int']['input'];
  /** The words to be replaced, where an editor saw that they are not those of the comment any more. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** An approval. */
export type ApproveDeliverableInput = {
  /** Which deliverable. */
  deliverableId: Scalars['ID']['input'];
  /** The revision that is approved: the latest. */
  revision: Scalars['Int']['input'];
  /** The keys of the findings that the approver has seen; they must be all there are. */
  seen: Array<Scalars['String']['input']>;
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** Who is asked to review; exactly one of `personId` and `groupId`. */
export type AskedReviewerInput = {
  /** Which group. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Which person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The request's id, made by the client (UUIDv7). */
  requestId: Scalars['ID']['input'];
};

/** A role to give. */
export type AssignRoleInput = {
  /** Made by the client (UUIDv7). */
  assignmentId: Scalars['ID']['input'];
  /** In which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** In which group; absent for a role in the coalition. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** To whom. */
  personId: Scalars['ID']['input'];
  /** Which. */
  role: Role;
};

/** Somebody as something in a session. */
export type AssignSessionRoleInput = {
  /** Made by the client (UUIDv7). */
  assignmentId: Scalars['ID']['input'];
  /** Who. */
  personId: Scalars['ID']['input'];
  /** As what, such as `Chair of WG1`. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** What. */
  role: SessionRole;
  /** In which session. */
  sessionId: Scalars['ID']['input'];
};

/** One thing that was done. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Who did it; absent for what the clock or an import did. */
  actor: Maybe<Person>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The document in whose record it stands. */
  document: Maybe<Document>;
  /** The stage that was left. */
  fromStage: Maybe<Stage>;
  /** The group in whose record it stands; absent for the coalition's own. */
  group: Maybe<WorkingGroup>;
  /** The entry. */
  id: Scalars['ID']['output'];
  /** What. */
  kind: EntryKind;
  /** The role that it is about. */
  role: Maybe<Role>;
  /** To whom it was done. */
  subject: Maybe<Person>;
  /** The stage that was entered. */
  toStage: Maybe<Stage>;
};

/** Which entries to read; what is absent narrows nothing. */
export type AuditFilter = {
  /** From this instant on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who did it, or to whom it was done. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is about. */
  topic?: InputMaybe<AuditTopic>;
};

/** Some of what was done, latest first. */
export type AuditPage = {
  __typename?: 'AuditPage';
  /** The entries. */
  entries: Array<AuditEntry>;
  /** From where to read on; absent at the end. */
  next: Maybe<Scalars['String']['output']>;
};

/** What an entry of who did what is about. */
export type AuditTopic =
  | 'ACCESS'
  | 'ROLES'
  | 'ROUNDS'
  | 'SETTINGS'
  | 'STAGES';

/** A numbered demand with its addressees, and everything it comes from and led to. */
export type Call = {
  __typename?: 'Call';
  /** Of whom. */
  addressees: Array<Addressee>;
  /** The calls that repeat it. */
  calls: Array<Call>;
  /** Comments that were made on its paragraph or its finding, as far as the viewer may see them. */
  comments: Array<Comment>;
  /** Decisions on its document. */
  decisions: Array<ConsensusDesignation>;
  /** The document it stands in. */
  document: Maybe<Document>;
  /** The words of the finding it rests on. */
  finding: Maybe<CallPassage>;
  /** The recommendation that it repeats as a call. */
  fromCall: Maybe<Call>;
  /** The call. */
  id: Scalars['ID']['output'];
  /** Where it comes from. */
  kind: CallKind;
  /** When. */
  madeAt: Scalars['DateTime']['output'];
  /** By whom it was put down. */
  madeBy: Person;
  /** Its number in the coalition; never given again. */
  number: Scalars['Int']['output'];
  /** The words of the paragraph it stands in. */
  paragraph: Maybe<CallPassage>;
  /** The session that made it. */
  session: Maybe<Session>;
  /** What is demanded. */
  text: Scalars['String']['output'];
  /** Who took it up, the latest first. */
  uptakes: Array<Uptake>;
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
};

/** Where a numbered demand comes from: a session's call to action, or a document's recommendation. */
export type CallKind =
  | 'CALL_TO_ACTION'
  | 'RECOMMENDATION';

/** A block of a text, by its words. */
export type CallPassage = {
  __typename?: 'CallPassage';
  /** The block. */
  blockId: Scalars['String']['output'];
  /** Its words. */
  text: Scalars['String']['output'];
};

/** How much a revision changes. */
export type ChangeClass =
  | 'EDITORIAL'
  | 'MARKUP'
  | 'NEW_MATTER'
  | 'SUBSTANTIVE';

/** A hand as it is to be. */
export type ChangeHandInput = {
  /** Which hand. */
  handId: Scalars['ID']['input'];
  /** What is asked; as it is where absent. */
  question?: InputMaybe<Scalars['String']['input']>;
  /** Where it is to be; as it is where absent. */
  state?: InputMaybe<HandState>;
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** Something that an item of an agenda or a paragraph of a report states, entered by a person. */
export type Claim = {
  __typename?: 'Claim';
  /** When, as an instant. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** Of which document. */
  documentId: Maybe<Scalars['ID']['output']>;
  /** Of which group. */
  groupId: Maybe<Scalars['ID']['output']>;
  /** The claim. */
  id: Scalars['ID']['output'];
  /** When, as a period: `2024`, `2023/24`, `2024-01/2024-03`, `2023-10-26`. */
  period: Maybe<Scalars['String']['output']>;
  /** What. */
  what: ClaimKind;
  /** In which zone; for a period only where it is said. */
  zone: Maybe<Scalars['String']['output']>;
};

/** A claim. */
export type ClaimInput = {
  /** When, as an instant; with a zone. */
  at?: InputMaybe<Scalars['String']['input']>;
  /** Of which document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Of which group. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client (UUIDv7). */
  id: Scalars['ID']['input'];
  /** When, as a period. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** What. */
  what: ClaimKind;
  /** In which zone. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** The first coordinator's claim of an empty installation. */
export type ClaimInstallationInput = {
  /** Her mail address. */
  address: Scalars['String']['input'];
  /** Made by the client (UUIDv7). */
  coalitionId: Scalars['ID']['input'];
  /** The coalition's name. */
  coalitionName: Scalars['String']['input'];
  /** Made by the client (UUIDv7). */
  personId: Scalars['ID']['input'];
  /** The coordinator's name. */
  personName: Scalars['String']['input'];
  /** The first part of its addresses: lower-case letters, digits and hyphens. */
  slug: Scalars['String']['input'];
  /** The single-use token that the start printed. */
  token: Scalars['String']['input'];
};

/** What a claim says of a group or a document; NEXT_PHASE only names the time that comes. */
export type ClaimKind =
  | 'COMPLETED'
  | 'NEXT_PHASE'
  | 'PUBLISHED'
  | 'STARTED'
  | 'UNDER_WAY'
  | 'WILL_PUBLISH'
  | 'WILL_START';

/** What a claim answers. */
export type ClaimedInstallation = {
  __typename?: 'ClaimedInstallation';
  /** The new coalition. */
  coalition: Coalition;
  /** The path that signs the coordinator in, once. */
  signInPath: Scalars['String']['output'];
};

/** The body that has working groups, members and publications. */
export type Coalition = {
  __typename?: 'Coalition';
  /** Who did what, latest first, `first` up to 200 at a time: all of it for coordinators, that of their groups for chairs. Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT. */
  audit: AuditPage;
  /** Its numbered calls that the viewer may see, the latest first. */
  calls: Array<Call>;
  /** What it asks of its decisions. */
  decisionSettings: DecisionSettings;
  /** Its people for those who hold a role in it, some at a time (`first` up to 100). Errors: INVALID_INPUT. */
  directory: DirectoryPage;
  /** Who was asked and who answered in its rounds or in a session; absent for those who hold no role in it, and where it is about nothing that the viewer may see. */
  evidence: Maybe<Evidence>;
  /** What the viewer could do first here. Founding is there for coordinators until all of it is done; the others are a demo's. */
  firstTask: Maybe<FirstTask>;
  /** What is needed, open ones first and the latest first; for those who hold a role in it. */
  fundingNeeds: Array<FundingNeed>;
  /** Who supports it, the latest first; for those who hold a role in it. */
  fundingSupports: Array<FundingSupport>;
  /** One of them, for those who hold a role in it. */
  groupProposal: Maybe<GroupProposal>;
  /** New areas of work that were proposed, the latest first; for those who hold a role in it. */
  groupProposals: Array<GroupProposal>;
  /** Its working groups by code. */
  groups: Array<WorkingGroup>;
  /** Its resource hub. */
  hub: Hub;
  /** One entry of it, as far as the viewer may know of it. */
  hubEntry: Maybe<HubEntry>;
  /** The coalition. */
  id: Scalars['ID']['output'];
  /** Kinds of documents it makes. */
  kinds: Array<DocumentKind>;
  /** Its meetings, the latest first. */
  meetings: Array<Meeting>;
  /** How many people hold a role in it. */
  memberCount: Scalars['Int']['output'];
  /** What merging two of its people would do, for coordinators. Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND. */
  merge: Merge;
  /** Its short name. */
  name: Scalars['String']['output'];
  /** Organisations that comment together, by name; for those who hold a role in it. */
  organisations: Array<Organisation>;
  /** The log of outreach, the latest first; for those who hold a role in it. */
  outreach: Array<Outreach>;
  /** The years in which something is logged, the latest first. */
  outreachYears: Array<Scalars['Int']['output']>;
  /** All groups at a glance. */
  overview: Overview;
  /** Everybody with a role anywhere in it; empty for those who hold none. */
  people: Array<Person>;
  /** One of its people, for those who hold a role in it. */
  profile: Maybe<Profile>;
  /** Reports on the whole coalition that the viewer may see, the latest first. */
  progressReports: Array<ProgressReport>;
  /** What it published, newest first. */
  publications: Array<Publication>;
  /** Its vocabulary of regions. */
  regions: Array<Scalars['String']['output']>;
  /** Who holds a role in the coalition itself. */
  roles: Array<RoleAssignment>;
  /** What it asks of its rounds. */
  roundRules: RoundRules;
  /** The rules of a dynamic coalition, checked on the record; empty for those who hold no role in it. */
  ruleChecks: Array<RuleCheck>;
  /** Views that the viewer has kept, by name. */
  savedViews: Array<SavedView>;
  /** The same, counted for each of the 17 goals. */
  sdgCoverage: Array<SdgCoverage>;
  /** Mappings that stand, of all that the viewer may see or of one group and its documents, in the order of the goals. */
  sdgMappings: Array<SdgMapping>;
  /** Searches all texts that the viewer may see; `first` is 1 to 50, `after` how many are left out. Errors: INVALID_INPUT. */
  search: SearchResult;
  /** The hours it gives its sessions. */
  sessionRules: SessionRules;
  /** The first part of its addresses. */
  slug: Scalars['String']['output'];
  /** How the documents that the viewer may see pass the stages: by group, and then all together. */
  stageFlow: Array<StageFlow>;
  /** Its vocabulary of stakeholder groups. */
  stakeholderGroups: Array<Scalars['String']['output']>;
  /** Its full name. */
  title: Maybe<Scalars['String']['output']>;
  /** What the viewer may do in it. */
  viewerCan: Array<Action>;
  /** Organisations for which the viewer may speak. */
  viewerSpeaksFor: Array<Organisation>;
  /** Its vocabularies. */
  vocabularies: Array<Vocabulary>;
};


/** The body that has working groups, members and publications. */
export type CoalitionAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: AuditFilter;
  first: Scalars['Int']['input'];
};


/** The body that has working groups, members and publications. */
export type CoalitionDirectoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: DirectoryFilter;
  first: Scalars['Int']['input'];
};


/** The body that has working groups, members and publications. */
export type CoalitionEvidenceArgs = {
  of: EvidenceOf;
};


/** The body that has working groups, members and publications. */
export type CoalitionGroupProposalArgs = {
  id: Scalars['ID']['input'];
};


/** The body that has working groups, members and publications. */
export type CoalitionHubEntryArgs = {
  id: Scalars['ID']['input'];
};


/** The body that has working groups, members and publications. */
export type CoalitionMergeArgs = {
  absorbedId: Scalars['ID']['input'];
  keptId: Scalars['ID']['input'];
};


/** The body that has working groups, members and publications. */
export type CoalitionOutreachArgs = {
  of: OutreachFilter;
};


/** The body that has working groups, members and publications. */
export type CoalitionProfileArgs = {
  personId: Scalars['ID']['input'];
};


/** The body that has working groups, members and publications. */
export type CoalitionSdgCoverageArgs = {
  group?: InputMaybe<Scalars['String']['input']>;
};


/** The body that has working groups, members and publications. */
export type CoalitionSdgMappingsArgs = {
  group?: InputMaybe<Scalars['String']['input']>;
};


/** The body that has working groups, members and publications. */
export type CoalitionSearchArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first: Scalars['Int']['input'];
  input: SearchInput;
};

/** The rules of a dynamic coalition: membership, lists and archives are open, members come from three stakeholder groups, each output has its minority views, and there is a report every year. */
export type CoalitionRule =
  | 'MINORITY_VIEWS'
  | 'OPEN_ARCHIVE'
  | 'OPEN_LIST'
  | 'OPEN_MEMBERSHIP'
  | 'STAKEHOLDER_GROUPS'
  | 'YEARLY_REPORT';

/** What somebody says about a text. */
export type Comment = {
  __typename?: 'Comment';
  /** How its standing disposition was addressed to its author; absent before the report came out. */
  addressed: Maybe<Addressed>;
  /** Whence she spoke when she wrote it. */
  affiliation: Maybe<Affiliation>;
  /** Where she said it. */
  anchor: Anchor;
  /** Where its proposed change was put into the text; before that is frozen only for those who may edit the draft. */
  applied: Maybe<AppliedChange>;
  /** Who wrote it. */
  author: Person;
  /** Equal for comments with the same words on the same place; two people with the same one are a campaign. */
  campaign: Maybe<Scalars['ID']['output']>;
  /** Earlier dispositions that were corrected, newest first. */
  correctedDispositions: Array<Disposition>;
  /** Its row on the desk of its round; a reply has none of its own and leads to that of the comment it replies to. */
  desk: DeskComment;
  /** What became of it; absent while undisposed. */
  disposition: Maybe<Disposition>;
  /** How many dispositions it has had; the number that a new one is compared with. */
  dispositionCount: Scalars['Int']['output'];
  /** When it was changed last. */
  editedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last: its author, or another who may speak for the organisation. */
  editedBy: Maybe<Person>;
  /** The comment. */
  id: Scalars['ID']['output'];
  /** Its place by ISO's commenting form. */
  isoPlace: IsoPlace;
  /** The organisation whose joint comment it is, made by somebody who may speak for it. */
  jointOf: Maybe<Organisation>;
  /** Whether it came after the end: taken, and not guaranteed an answer. */
  late: Scalars['Boolean']['output'];
  /** Why its words are withheld; absent where they are not. */
  moderation: Maybe<Moderation>;
  /** Formal objections to its dispositions, newest first. */
  objections: Array<FormalObjection>;
  /** On whose behalf, in its author's words. */
  onBehalfOf: Maybe<Scalars['String']['output']>;
  /** The file that it was taken from; absent for what was written here. */
  origin: Maybe<CommentOrigin>;
  /** The comment it replies to. */
  parentId: Maybe<Scalars['ID']['output']>;
  /** Where that is in a later revision; the latest where no number is given. Absent in the round's own revision. */
  placement: Maybe<Placement>;
  /** The words she would put there. */
  proposedChange: Maybe<Scalars['String']['output']>;
  /** The question of its round that it answers. */
  question: Maybe<RoundQuestion>;
  /** What an editor would answer, newest first; for those who work at the desk. */
  recommendations: Array<Recommendation>;
  /** Who stood back from it, and for whom. */
  recusals: Array<Recusal>;
  /** By which it is cited, such as `WG1-IOT-LC1-042`; a reply carries its comment's with a letter. A random code while results are hidden, which goes on leading to it. */
  reference: Scalars['String']['output'];
  /** Dispositions that stood no longer because of something new, newest first. */
  reopenings: Array<Reopening>;
  /** Replies to it, oldest first. */
  replies: Array<Comment>;
  /** Its round. */
  round: Round;
  /** When it was taken. */
  submittedAt: Scalars['DateTime']['output'];
  /** Who supports it, in the order in which they did. */
  supporters: Array<Supporter>;
  /** What she says; empty when withdrawn, and when a chair withholds it from the viewer. */
  text: Scalars['String']['output'];
  /** What it is about. */
  type: CommentType;
  /** Counts from 1 with each edit. */
  version: Scalars['Int']['output'];
  /** What it said before, newest first; empty where its words are not shown. */
  versions: Array<CommentVersion>;
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
  /** When it was withdrawn. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Who withdrew it: its author, or another who may speak for the organisation. */
  withdrawnBy: Maybe<Person>;
};


/** What somebody says about a text. */
export type CommentPlacementArgs = {
  revision?: InputMaybe<Scalars['Int']['input']>;
};

/** A comment by its reference. */
export type CommentLink = {
  __typename?: 'CommentLink';
  /** The comment. */
  id: Scalars['ID']['output'];
  /** Its reference. */
  reference: Scalars['String']['output'];
};

/** Where a comment that was taken from a file comes from. Its author on the record is who took it. */
export type CommentOrigin = {
  __typename?: 'CommentOrigin';
  /** Who wrote it, as the file says. */
  author: Scalars['String']['output'];
  /** The file's name. */
  fileName: Scalars['String']['output'];
  /** When, as the file says. */
  writtenAt: Maybe<Scalars['String']['output']>;
};

/** What a comment is about (ISO's ge, te and ed). */
export type CommentType =
  | 'EDITORIAL'
  | 'GENERAL'
  | 'TECHNICAL';

/** What a comment said before it was edited. */
export type CommentVersion = {
  __typename?: 'CommentVersion';
  /** From 1. */
  number: Scalars['Int']['output'];
  /** On whose behalf. */
  onBehalfOf: Maybe<Scalars['String']['output']>;
  /** The words it would have put there. */
  proposedChange: Maybe<Scalars['String']['output']>;
  /** What it said. */
  text: Scalars['String']['output'];
  /** What it was about. */
  type: CommentType;
  /** When this was written. */
  writtenAt: Scalars['DateTime']['output'];
  /** By whom: its author, or another who may speak for the organisation. */
  writtenBy: Maybe<Person>;
};

/** A person's decision where a comment stands. */
export type ConfirmPlacementInput = {
  /** Of which comment. */
  commentId: Scalars['ID']['input'];
  /** Its end, exclusive. */
  end?: InputMaybe<Scalars['Int']['input']>;
  /** In which revision. */
  revision: Scalars['Int']['input'];
  /** The place's start; absent: it stands nowhere any more. */
  start?: InputMaybe<Scalars['Int']['input']>;
};

/** A chair's asking the group whether it agrees, on one revision. */
export type ConsensusCall = {
  __typename?: 'ConsensusCall';
  /** When it began. */
  calledAt: Scalars['DateTime']['output'];
  /** Its evaluations, the last one first; those that are not published only for who may evaluate. */
  evaluations: Array<ConsensusEvaluation>;
  /** The call. */
  id: Scalars['ID']['output'];
  /** Whether the text is one person's who evaluated it, so that somebody else must second it. */
  needsSecond: Scalars['Boolean']['output'];
  /** On which revision. */
  revision: Revision;
  /** Where it stands. */
  state: ConsensusCallState;
  /** What the next step still needs: publishing an evaluation, or designating on a published one. */
  unmet: Array<UnmetGuard>;
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
};

/** Where a consensus call stands. */
export type ConsensusCallState =
  | 'DESIGNATED'
  | 'EVALUATED'
  | 'PUBLISHED'
  | 'STALE';

/** What was found in the end, bound to a revision. */
export type ConsensusDesignation = {
  __typename?: 'ConsensusDesignation';
  /** When. */
  designatedAt: Scalars['DateTime']['output'];
  /** By whom. */
  designatedBy: Maybe<Person>;
  /** How much agreement. */
  designation: Designation;
  /** The designation itself. */
  id: Scalars['ID']['output'];
  /** On which revision. */
  revision: Revision;
  /** Whether a later revision changed the substance: then it holds no longer. */
  stale: Scalars['Boolean']['output'];
  /** On what it rests, in words. */
  statement: Scalars['String']['output'];
};

/** What a chair takes the agreement to be. */
export type ConsensusEvaluation = {
  __typename?: 'ConsensusEvaluation';
  /** How much agreement. */
  designation: Designation;
  /** When. */
  evaluatedAt: Scalars['DateTime']['output'];
  /** By whom. */
  evaluatedBy: Maybe<Person>;
  /** Counts from 1 in its call. */
  number: Scalars['Int']['output'];
  /** Until when the group can object to it. */
  objectBy: Maybe<Scalars['DateTime']['output']>;
  /** Who takes it to be wrong, and why. */
  objections: Array<EvaluationObjection>;
  /** When it was published to the group. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who confirmed it beside who evaluated. */
  secondedBy: Maybe<Person>;
  /** On what it rests, in words. */
  statement: Scalars['String']['output'];
  /** The zone in which that end was set. */
  zone: Maybe<Scalars['String']['output']>;
};

/** An API token to make. */
export type CreateApiTokenInput = {
  /** For how many days it is valid, from 1 to 365. */
  days: Scalars['Int']['input'];
  /** What the maker calls it, such as what it is for. */
  name: Scalars['String']['input'];
  /** Within what it acts; reading comes with every token. */
  scopes: Array<TokenScope>;
  /** UUIDv7, made by the client. */
  tokenId: Scalars['ID']['input'];
};

/** A group to make. */
export type CreateGroupInput = {
  /** What it is for. */
  charter?: InputMaybe<Scalars['String']['input']>;
  /** In which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** Its code, such as `WG5`. */
  code: Scalars['String']['input'];
  /** Made by the client (UUIDv7). */
  groupId: Scalars['ID']['input'];
  /** Its title. */
  title: Scalars['String']['input'];
};

/** A decision on an erratum. */
export type DecideErratumInput = {
  /** Whether it is accepted. */
  accepted: Scalars['Boolean']['input'];
  /** Which. */
  erratumId: Scalars['ID']['input'];
  /** Why, in words for everybody. */
  reason: Scalars['String']['input'];
};

/** What becomes of a formal objection. */
export type DecideObjectionInput = {
  /** Which. */
  objectionId: Scalars['ID']['input'];
  /** UPHELD and PARTLY_UPHELD take the comment up again; WITHDRAWN is the objector's own. */
  outcome: ObjectionOutcome;
  /** Why, for the public. */
  reason: Scalars['String']['input'];
};

/** What is asked of a consensus call. */
export type DecisionRules = {
  __typename?: 'DecisionRules';
  /** How many days a published evaluation can be objected to. */
  objectionDays: Scalars['Int']['output'];
  /** Whether an organisation counts once, however many of its people say where they stand. */
  oneVoice: Scalars['Boolean']['output'];
  /** From how many stakeholder groups they must come. */
  stakeholderGroups: Scalars['Int']['output'];
  /** How many voices must support a text before a consensus is designated on it. */
  supportingVoices: Scalars['Int']['output'];
};

/** What a coalition or a kind of document sets of these rules; what is absent is left to the other. */
export type DecisionSettings = {
  __typename?: 'DecisionSettings';
  /** Days to object. */
  objectionDays: Maybe<Scalars['Int']['output']>;
  /** Whether an organisation counts once. */
  oneVoice: Maybe<Scalars['Boolean']['output']>;
  /** Stakeholder groups in support. */
  stakeholderGroups: Maybe<Scalars['Int']['output']>;
  /** Voices in support. */
  supportingVoices: Maybe<Scalars['Int']['output']>;
  /** How often it was set, for setting it again. */
  version: Scalars['Int']['output'];
};

/** Rules to set; what is absent is left open. */
export type DecisionSettingsInput = {
  /** Days to object. */
  objectionDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether an organisation counts once. */
  oneVoice?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stakeholder groups in support. */
  stakeholderGroups?: InputMaybe<Scalars['Int']['input']>;
  /** Voices in support. */
  supportingVoices?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a person has said her word, would rather not, or was never asked. */
export type Declaration =
  | 'NOT_ASKED'
  | 'PREFERS_NOT'
  | 'SAID';

/** Something that only the viewer can say of herself, since a list said what the vocabulary does not settle. */
export type DeclarationQuestion = {
  __typename?: 'DeclarationQuestion';
  /** The terms that come nearest; any other is as good. */
  among: Array<Scalars['String']['output']>;
  /** Whose vocabulary it is. */
  coalition: Coalition;
  /** The question. */
  id: Scalars['ID']['output'];
  /** What is asked about. */
  kind: VocabularyKind;
  /** The word that the list used. */
  word: Scalars['String']['output'];
};

/** What one has at stake. */
export type DeclareInterestInput = {
  /** Made by the client (UUIDv7). */
  declarationId: Scalars['ID']['input'];
  /** In which document. */
  documentId: Scalars['ID']['input'];
  /** What it is; absent: nothing any more. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Whether it holds for all of the group's documents. */
  wholeGroup: Scalars['Boolean']['input'];
};

/** What somebody says of herself; it takes the place of what she said before, which is kept. */
export type DeclareMyselfInput = {
  /** Her name, in any script. */
  name: Scalars['String']['input'];
  /** Her organisation. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** Of which she would rather not say anything. */
  prefersNot?: Array<VocabularyKind>;
  /** Her region, a term of one of her coalitions. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Her stakeholder group, a term of one of her coalitions. */
  stakeholderGroup?: InputMaybe<Scalars['String']['input']>;
  /** How she is addressed or what she does. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a session has to deliver, by a clock of its own. */
export type Deliverable = {
  __typename?: 'Deliverable';
  /** Minutes after the end. */
  afterMinutes: Maybe<Scalars['Int']['output']>;
  /** When. */
  approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it. */
  approvedBy: Maybe<Person>;
  /** The revision that was approved. */
  approvedRevision: Maybe<Revision>;
  /** Who approves it. */
  approver: Maybe<Person>;
  /** What its paragraphs state. */
  claims: Array<ReportClaim>;
  /** Or a day. */
  day: Maybe<Scalars['String']['output']>;
  /** Whether it was delivered before the record began; when is not known. */
  deliveredBefore: Scalars['Boolean']['output'];
  /** Its text, where the viewer may see it. */
  document: Maybe<Document>;
  /** Who drafts it. */
  drafter: Maybe<Person>;
  /** Until when: from the actual end, and until that is known from the scheduled one. */
  due: Maybe<Scalars['DateTime']['output']>;
  /** The deliverable. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: DeliverableKind;
  /** The most words it may have. */
  maxWords: Maybe<Scalars['Int']['output']>;
  /** Whether the actual end is not known yet, and the deadline counts from the scheduled one. */
  provisional: Scalars['Boolean']['output'];
  /** How it stands. */
  state: Maybe<DueState>;
  /** For compare-and-set. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
  /** The words of its latest text. */
  words: Maybe<Scalars['Int']['output']>;
  /** The zone of that day; absent where nobody said it. */
  zone: Maybe<Scalars['String']['output']>;
};

/** What a session has to deliver. */
export type DeliverableKind =
  | 'CALL_TO_ACTION'
  | 'KEY_TAKEAWAYS'
  | 'SESSION_REPORT';

/** A mail that the demo would have sent. */
export type DemoMail = {
  __typename?: 'DemoMail';
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** The mail. */
  id: Scalars['ID']['output'];
  /** Its subject. */
  subject: Scalars['String']['output'];
  /** Its text. */
  text: Scalars['String']['output'];
  /** To whom. */
  to: Scalars['String']['output'];
};

/** A sign-in of the demo. */
export type DemoSignIn = {
  __typename?: 'DemoSignIn';
  /** Its address. */
  address: Scalars['String']['output'];
  /** What to try with it. */
  hint: Scalars['String']['output'];
  /** Who it is. */
  name: Scalars['String']['output'];
  /** What she is. */
  role: Role;
};

/** A designation to make: what a published evaluation says becomes the group's. */
export type DesignateConsensusInput = {
  /** Of which call. */
  callId: Scalars['ID']['input'];
  /** Made by the client (UUIDv7). */
  designationId: Scalars['ID']['input'];
  /** Which evaluation was seen. */
  number: Scalars['Int']['input'];
};

/** How much agreement was found (GNSO). */
export type Designation =
  | 'CONSENSUS'
  | 'DIVERGENCE'
  | 'FULL_CONSENSUS'
  | 'STRONG_SUPPORT_SIGNIFICANT_OPPOSITION';

/** How far the answer to a comment has come. */
export type DeskAddressed = {
  __typename?: 'DeskAddressed';
  /** Until when its author can answer. */
  respondBy: Scalars['DateTime']['output'];
  /** How she takes it. */
  satisfaction: Maybe<Satisfaction>;
};

/** Where a proposed change was done. */
export type DeskApplied = {
  __typename?: 'DeskApplied';
  /** The revision; absent while it is in the working draft alone. */
  revision: Maybe<Scalars['Int']['output']>;
};

/** A comment with everything that the desk's row shows, read with all others in one statement. */
export type DeskComment = {
  __typename?: 'DeskComment';
  /** How its author takes the answer. */
  addressed: Maybe<DeskAddressed>;
  /** Whence she spoke. */
  affiliation: Maybe<Affiliation>;
  /** Where she said it. */
  anchor: Anchor;
  /** Where its proposed change was done. */
  applied: Maybe<DeskApplied>;
  /** Who wrote it. */
  author: DeskPerson;
  /** What became of it. */
  disposition: Maybe<DeskDisposition>;
  /** How many dispositions it has had. */
  dispositionCount: Scalars['Int']['output'];
  /** The comment. */
  id: Scalars['ID']['output'];
  /** The organisation whose joint comment it is. */
  jointOf: Maybe<DeskOrganisation>;
  /** Whether a chair withholds its words. */
  moderated: Scalars['Boolean']['output'];
  /** Its number in the round. */
  number: Scalars['Int']['output'];
  /** The latest formal objection. */
  objection: Maybe<DeskObjection>;
  /** On whose behalf, in its author's words. */
  onBehalfOf: Maybe<Scalars['String']['output']>;
  /** Where that is in the latest revision, where that is not the round's own. */
  placement: Maybe<DeskPlacement>;
  /** The words she would put there. */
  proposedChange: Maybe<Scalars['String']['output']>;
  /** The question of its round that it answers. */
  question: Maybe<DeskQuestion>;
  /** Whether the viewer stood back from it. */
  recused: Scalars['Boolean']['output'];
  /** Its reference. */
  reference: Scalars['String']['output'];
  /** How many replies it has. */
  replyCount: Scalars['Int']['output'];
  /** When it was taken. */
  submittedAt: Scalars['DateTime']['output'];
  /** How many people support it. */
  supportCount: Scalars['Int']['output'];
  /** What its author says; empty when withdrawn, and when a chair withholds it from the viewer. */
  text: Scalars['String']['output'];
  /** The editors' notes; absent for those who do not work at the desk. */
  triage: Maybe<Triage>;
  /** What it is about. */
  type: CommentType;
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
  /** When it was withdrawn. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** Everything that was said and done about one comment, read in one statement. */
export type DeskDetail = {
  __typename?: 'DeskDetail';
  /** Dispositions that stand no longer, newest first. */
  earlier: Array<DeskEarlier>;
  /** The comment. */
  id: Scalars['ID']['output'];
  /** Formal objections, newest first. */
  objections: Array<DeskFormalObjection>;
  /** Who stood back. */
  recusals: Array<DeskRecusal>;
  /** Replies, oldest first. */
  replies: Array<DeskReply>;
  /** What the commenter said, newest first. */
  responses: Array<DeskResponse>;
};

/** The disposition that stands, as a list shows it. */
export type DeskDisposition = {
  __typename?: 'DeskDisposition';
  /** When. */
  disposedAt: Scalars['DateTime']['output'];
  /** By whom. */
  disposedBy: Maybe<DeskPerson>;
  /** The comment that it repeats. */
  duplicateOf: Maybe<CommentLink>;
  /** What. */
  kind: DispositionKind;
  /** Its number. */
  number: Scalars['Int']['output'];
  /** Why. */
  rationale: Scalars['String']['output'];
};

/** A disposition that stands no longer. */
export type DeskEarlier = {
  __typename?: 'DeskEarlier';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  by: Maybe<Scalars['String']['output']>;
  /** Why the one before it was corrected. */
  correction: Maybe<Scalars['String']['output']>;
  /** What. */
  kind: DispositionKind;
  /** Its number. */
  number: Scalars['Int']['output'];
  /** Why. */
  rationale: Scalars['String']['output'];
  /** What was new when it was taken up again. */
  reopened: Maybe<Scalars['String']['output']>;
};

/** A formal objection, as the desk shows it. */
export type DeskFormalObjection = {
  __typename?: 'DeskFormalObjection';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who decided. */
  decidedBy: Maybe<Scalars['String']['output']>;
  /** The decision that is objected to. */
  decision: Scalars['String']['output'];
  /** The objection. */
  id: Scalars['ID']['output'];
  /** To which disposition. */
  number: Scalars['Int']['output'];
  /** Who objects. */
  objector: Scalars['String']['output'];
  /** What became of it. */
  outcome: Maybe<ObjectionOutcome>;
  /** Why. */
  rationale: Scalars['String']['output'];
  /** Why, as published. */
  reason: Maybe<Scalars['String']['output']>;
  /** The change that would remove it. */
  remedy: Scalars['String']['output'];
  /** In a sentence. */
  summary: Scalars['String']['output'];
};

/** The latest formal objection to a comment's dispositions. */
export type DeskObjection = {
  __typename?: 'DeskObjection';
  /** The objection. */
  id: Scalars['ID']['output'];
  /** What became of it. */
  outcome: Maybe<ObjectionOutcome>;
};

/** An organisation on the desk. */
export type DeskOrganisation = {
  __typename?: 'DeskOrganisation';
  /** The organisation. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A person as a list names her. */
export type DeskPerson = {
  __typename?: 'DeskPerson';
  /** The person. */
  id: Scalars['ID']['output'];
  /** Her name. */
  name: Scalars['String']['output'];
};

/** Where a comment stands in the latest revision. */
export type DeskPlacement = {
  __typename?: 'DeskPlacement';
  /** Its end, exclusive. */
  end: Maybe<Scalars['Int']['output']>;
  /** The words that stand there now. */
  exact: Maybe<Scalars['String']['output']>;
  /** That revision's number. */
  revision: Scalars['Int']['output'];
  /** Its start. */
  start: Maybe<Scalars['Int']['output']>;
  /** How it stands there. */
  status: PlacementStatus;
};

/** A question on the desk; its words are with the round. */
export type DeskQuestion = {
  __typename?: 'DeskQuestion';
  /** The question. */
  id: Scalars['ID']['output'];
  /** Its place, from 1. */
  number: Scalars['Int']['output'];
};

/** What an editor would answer, as a list shows it. */
export type DeskRecommendation = {
  __typename?: 'DeskRecommendation';
  /** The comment that it repeats. */
  duplicateOf: Maybe<CommentLink>;
  /** What. */
  kind: DispositionKind;
  /** Its number. */
  number: Scalars['Int']['output'];
  /** Why. */
  rationale: Scalars['String']['output'];
  /** By whom. */
  recommendedBy: Maybe<DeskPerson>;
};

/** Somebody who stood back, as the desk shows it. */
export type DeskRecusal = {
  __typename?: 'DeskRecusal';
  /** Who. */
  person: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who acts instead. */
  substitute: Scalars['String']['output'];
};

/** A reply, as the desk shows it. */
export type DeskReply = {
  __typename?: 'DeskReply';
  /** Who wrote it. */
  author: Scalars['String']['output'];
  /** The reply. */
  id: Scalars['ID']['output'];
  /** Its reference. */
  reference: Scalars['String']['output'];
  /** What she says; empty when withdrawn. */
  text: Scalars['String']['output'];
};

/** What the commenter said to a disposition. */
export type DeskResponse = {
  __typename?: 'DeskResponse';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Which disposition. */
  number: Scalars['Int']['output'];
  /** How she takes it. */
  satisfaction: Satisfaction;
  /** Why. */
  text: Maybe<Scalars['String']['output']>;
};

/** Somebody who can be given comments, or stand in for another. */
export type DeskWorker = {
  __typename?: 'DeskWorker';
  /** The person. */
  id: Scalars['ID']['output'];
  /** Her name. */
  name: Scalars['String']['output'];
};

/** An order to a run. */
export type DirectRunInput = {
  /** What to do. */
  command: RunCommand;
  /** For SKIP and STRETCH: which item. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** For STRETCH: how many minutes more, or less. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Of which session. */
  sessionId: Scalars['ID']['input'];
  /** The version that was seen; 0 before the first order. */
  version: Scalars['Int']['input'];
};

/** A person in the list of a coalition's people. */
export type DirectoryEntry = {
  __typename?: 'DirectoryEntry';
  /** The person. */
  person: Person;
  /** The roles she holds here. */
  roles: Array<RoleAssignment>;
};

/** Which people of a coalition to list; what is absent narrows nothing. */
export type DirectoryFilter = {
  /** A group in which they hold a role. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Their region, as they show it. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** A role that they hold. */
  role?: InputMaybe<Role>;
  /** Their stakeholder group, as they show it. */
  stakeholderGroup?: InputMaybe<Scalars['String']['input']>;
  /** Words of their names or organisations; all of them. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Some people of a coalition. */
export type DirectoryPage = {
  __typename?: 'DirectoryPage';
  /** From where to read on; absent at the end. */
  next: Maybe<Scalars['String']['output']>;
  /** These, by name. */
  people: Array<DirectoryEntry>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** Who paid. */
export type DiscloseSponsorsInput = {
  /** Which document. */
  documentId: Scalars['ID']['input'];
  /** In words; `none` counts. */
  sponsors: Scalars['String']['input'];
};

/** Who supported an output, as everybody reads it there: neither the amount nor the need. */
export type Disclosure = {
  __typename?: 'Disclosure';
  /** What was given, in words. */
  description: Maybe<Scalars['String']['output']>;
  /** How. */
  form: SupportForm;
  /** Since which day. */
  fromDay: Maybe<Scalars['String']['output']>;
  /** The support. */
  id: Scalars['ID']['output'];
  /** Who. */
  supporter: Scalars['String']['output'];
  /** Until which day. */
  untilDay: Maybe<Scalars['String']['output']>;
};

/** A disposition to give or to correct. */
export type DisposeCommentInput = {
  /** Of which comment. */
  commentId: Scalars['ID']['input'];
  /** Why an earlier one is corrected; needed once the report is out. */
  correction?: InputMaybe<Scalars['String']['input']>;
  /** The comment that it repeats, for DUPLICATE. */
  duplicateOfId?: InputMaybe<Scalars['ID']['input']>;
  /** What. */
  kind: DispositionKind;
  /** How many dispositions the comment was seen to have had: 0 for the first one. */
  number: Scalars['Int']['input'];
  /** Why. */
  rationale: Scalars['String']['input'];
};

/** One disposition for several editorial comments of a round. */
export type DisposeCommentsInput = {
  /** An id of the client's under which it follows and can stop the act. */
  actId?: InputMaybe<Scalars['ID']['input']>;
  /** Which comments, each with the number of dispositions it was seen to have had. */
  comments: Array<SeenComment>;
  /** What; not DUPLICATE, which names another comment for each. */
  kind: DispositionKind;
  /** Why. */
  rationale: Scalars['String']['input'];
};

/** What became of a comment, and why. */
export type Disposition = {
  __typename?: 'Disposition';
  /** Why an earlier one was corrected, where it was published. */
  correction: Maybe<Scalars['String']['output']>;
  /** When. */
  disposedAt: Scalars['DateTime']['output'];
  /** By whom. */
  disposedBy: Maybe<Person>;
  /** The comment that it repeats, for DUPLICATE. */
  duplicateOf: Maybe<CommentLink>;
  /** What. */
  kind: DispositionKind;
  /** From 1; each correction counts on. */
  number: Scalars['Int']['output'];
  /** Why, in words for the commenter and the public. */
  rationale: Scalars['String']['output'];
};

/** What became of a comment. */
export type DispositionKind =
  | 'ACCEPTED'
  | 'ACCEPTED_WITH_MODIFICATIONS'
  | 'DEFERRED'
  | 'DUPLICATE'
  | 'NOTED'
  | 'NOT_ACCEPTED'
  | 'OUT_OF_SCOPE'
  | 'PARTIALLY_ACCEPTED'
  | 'WITHDRAWN';

/** What a group works on. */
export type Document = {
  __typename?: 'Document';
  /** The calls that stand in it. */
  calls: Array<Call>;
  /** Its code, unique in its group. */
  code: Scalars['String']['output'];
  /** Decisions on it. */
  consensus: Array<ConsensusDesignation>;
  /** Consensus calls on it, the last one first; one that was never published only for who may evaluate. */
  consensusCalls: Array<ConsensusCall>;
  /** From where to follow the record. */
  cursor: Scalars['String']['output'];
  /** What is asked of its consensus calls, by its coalition and its kind. */
  decisionRules: DecisionRules;
  /** The session that it is a deliverable of, where the viewer may see it. */
  deliverableOf: Maybe<Session>;
  /** The direction of its text: ltr or rtl. */
  dir: Scalars['String']['output'];
  /** Which edition of its text it is, or will be once it is published. */
  edition: Scalars['Int']['output'];
  /** The published editions of its text, newest first, its own among them. */
  editions: Array<Publication>;
  /** Its record, newest first. */
  entries: Array<Entry>;
  /** Its group. */
  group: WorkingGroup;
  /** The document. */
  id: Scalars['ID']['output'];
  /** What people have at stake in it or in its group; for those who hold a role in the coalition. */
  interests: Array<InterestDeclaration>;
  /** Its kind. */
  kind: DocumentKind;
  /** The language of its text (BCP 47). */
  lang: Scalars['String']['output'];
  /** Its latest revision. */
  latestRevision: Maybe<Revision>;
  /** Statements of minorities; empty until stated, one with a null text for none received. */
  minorityStatements: Array<MinorityStatement>;
  /** Formal objections to dispositions in it, newest first. */
  objections: Array<FormalObjection>;
  /** The round that is open by the database's clock. */
  openRound: Maybe<Round>;
  /** Stages that could come next, and what they need. */
  options: Array<StageOption>;
  /** A dry run: the same, were these things so. */
  optionsIf: Array<StageOption>;
  /** Polls about it, the last one first. */
  polls: Array<Poll>;
  /** How many stand where. */
  positionTally: PositionTally;
  /** Where people stand on it: the last position of each. */
  positions: Array<Position>;
  /** What it reports, where it is a progress report. */
  progressReport: Maybe<ProgressReport>;
  /** Its publication. */
  publication: Maybe<Publication>;
  /** Files that came in with comments or tracked changes, newest first, for those who may edit the working draft. */
  reviewedFiles: Array<ReviewedFile>;
  /** One of its revisions. */
  revision: Maybe<Revision>;
  /** Its revisions, newest first. */
  revisions: Array<Revision>;
  /** Its rounds, newest first. */
  rounds: Array<Round>;
  /** Towards which goals it works, in the order of the goals. */
  sdgMappings: Array<SdgMapping>;
  /** Who paid for it, in words; absent until disclosed. */
  sponsors: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  stage: Stage;
  /** Since when. */
  stageSince: Scalars['DateTime']['output'];
  /** The list of standards that is kept with it; absent where none is. */
  standardsList: Maybe<StandardsList>;
  /** What takes its place; absent where nothing does, or nothing that the viewer may know of. */
  supersededBy: Maybe<Succession>;
  /** Whose place it takes. */
  supersedes: Array<Succession>;
  /** Who supported it, for everybody who may know of it, in the order in which they were listed. */
  supportedBy: Array<Disclosure>;
  /** A separate axis beside the stage, such as `editor needed`. */
  tags: Array<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Comments without a disposition in ended and running rounds, replies not counted. */
  undisposedCount: Scalars['Int']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
  /** How far the viewer has read it; null for visitors and at a first visit. */
  viewerReading: Maybe<ReadingPlace>;
  /** Who may see it. */
  visibility: Visibility;
  /** The voices that are counted. */
  voices: Array<Voice>;
  /** Its working draft, for those who may edit it. */
  workingDraft: Maybe<WorkingDraft>;
};


/** What a group works on. */
export type DocumentEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a group works on. */
export type DocumentOptionsIfArgs = {
  suppose: SupposeInput;
};


/** What a group works on. */
export type DocumentRevisionArgs = {
  number: Scalars['Int']['input'];
};

/** A kind of document: data of the coalition. */
export type DocumentKind = {
  __typename?: 'DocumentKind';
  /** Its code, such as `report`. */
  code: Scalars['String']['output'];
  /** The ways into its stages, all but the first. */
  gates: Array<Gate>;
  /** The kind. */
  id: Scalars['ID']['output'];
  /** The least days of each kind of round that it goes through; a coalition's own number can only be raised by it. */
  minimumDays: Array<RoundMinimum>;
  /** How many days commenters have to answer once a report is out. */
  responseDays: Scalars['Int']['output'];
  /** The stages it goes through, in order. */
  stages: Array<Stage>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** How often it was set, for setting it again. */
  version: Scalars['Int']['output'];
};

/** A deliverable's text to begin. */
export type DraftDeliverableInput = {
  /** Its code: capital letters, digits and hyphens, unique in the group. */
  code: Scalars['String']['input'];
  /** Which deliverable. */
  deliverableId: Scalars['ID']['input'];
  /** Made by the client (UUIDv7): the document's. */
  documentId: Scalars['ID']['input'];
  /** The group that keeps it. */
  groupId: Scalars['ID']['input'];
  /** Of which kind. */
  kindId: Scalars['ID']['input'];
};

/** A report to draft. */
export type DraftProgressReportInput = {
  /** Whether to draft one although another of the same is not presented yet; that one stays as it is. */
  again?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its code: capital letters, digits and hyphens, unique in the group. */
  code: Scalars['String']['input'];
  /** Made by the client (UUIDv7): the document's. */
  documentId: Scalars['ID']['input'];
  /** The first day, such as 2026-01-01. */
  from: Scalars['String']['input'];
  /** The group that it is about; of the coalition's own, the group that keeps the document. */
  groupId: Scalars['ID']['input'];
  /** Whose progress it is about. */
  scope: ProgressScope;
  /** The last day; not after today. */
  to: Scalars['String']['input'];
  /** The zone of these days. */
  zone: Scalars['String']['input'];
};

/** How something with a deadline stands. */
export type DueState =
  | 'DONE'
  | 'DONE_LATE'
  | 'DUE'
  | 'OVERDUE';

/** A change of one's own comment while the round is open. */
export type EditCommentInput = {
  /** Its section; absent: as it is. */
  clause?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  commentId: Scalars['ID']['input'];
  /** Its element; absent: as it is. */
  element?: InputMaybe<Scalars['String']['input']>;
  /** Its line; absent: as it is. */
  line?: InputMaybe<Scalars['String']['input']>;
  /** On whose behalf; absent: as it is. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The words she would put there. */
  proposedChange?: InputMaybe<Scalars['String']['input']>;
  /** What she says. */
  text: Scalars['String']['input'];
  /** What it is about. */
  type: CommentType;
  /** The version that its writer saw. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A standard as an edition holds it. */
export type EditionStandard = {
  __typename?: 'EditionStandard';
  /** The block at which it stands in the edition's revision. */
  blockId: Scalars['String']['output'];
  /** Who publishes it. */
  body: Scalars['String']['output'];
  /** What it is about. */
  category: Scalars['String']['output'];
  /** How that body calls it. */
  identifier: Scalars['String']['output'];
  /** The same in all editions, whatever of it is rewritten. */
  key: Scalars['ID']['output'];
  /** Where it can be read. */
  link: Maybe<Scalars['String']['output']>;
  /** How it is called. */
  name: Scalars['String']['output'];
  /** Its points. */
  points: Scalars['Float']['output'];
  /** Its rank; those with the same points share it. */
  rank: Scalars['Int']['output'];
  /** Why it is on the list. */
  rationale: Scalars['String']['output'];
  /** Which version of it is meant; absent where there is none to tell. */
  version: Maybe<Scalars['String']['output']>;
};

/** How an end was changed: before it came, or after. */
export type EndChange =
  | 'EXTENDED'
  | 'REOPENED';

/** One thing that happened, in the record of a document or a group; never somebody's words. */
export type Entry = {
  __typename?: 'Entry';
  /** Who did it; absent for what the clock or an import did. */
  actor: Maybe<Person>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The comment it is about, where the viewer may see it. */
  comment: Maybe<Comment>;
  /** The entry. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: EntryKind;
  /** The revision it is about. */
  revision: Maybe<Revision>;
  /** The round it is about. */
  round: Maybe<Round>;
  /** The stage that was entered, for STAGE_CHANGED. */
  stage: Maybe<Stage>;
};

/** The kinds of entries in a record. */
export type EntryKind =
  | 'AGENDA_SET'
  | 'AMENDMENT_PROPOSED'
  | 'ANNOUNCED'
  | 'CALL_MADE'
  | 'CHANGE_APPLIED'
  | 'CLAIMS_SET'
  | 'COALITION_CREATED'
  | 'COMMENT_DISPOSED'
  | 'COMMENT_EDITED'
  | 'COMMENT_MADE'
  | 'COMMENT_MODERATED'
  | 'COMMENT_REOPENED'
  | 'COMMENT_RESTORED'
  | 'COMMENT_SUPPORTED'
  | 'COMMENT_TRIAGED'
  | 'COMMENT_WITHDRAWN'
  | 'CONSENSUS_DESIGNATED'
  | 'CONSENSUS_EVALUATED'
  | 'DECISION_RULES_SET'
  | 'DELIVERABLE_APPROVED'
  | 'DELIVERABLE_DRAFTED'
  | 'DELIVERABLE_SET'
  | 'DISPOSITION_ANSWERED'
  | 'DISPOSITION_CORRECTED'
  | 'DISPOSITION_RECOMMENDED'
  | 'DOCUMENT_KIND_SET'
  | 'DOCUMENT_OPENED'
  | 'DRAFT_UPLOADED'
  | 'ERRATUM_DECIDED'
  | 'ERRATUM_REPORTED'
  | 'EVALUATION_OBJECTED'
  | 'EVALUATION_PUBLISHED'
  | 'EVALUATION_SECONDED'
  | 'FUNDING_NEED_MOVED'
  | 'FUNDING_NEED_SET'
  | 'FUNDING_SUPPORT_SET'
  | 'FUNDING_SUPPORT_WITHDRAWN'
  | 'GROUP_CREATED'
  | 'GROUP_PROPOSAL_ENDED'
  | 'GROUP_PROPOSAL_LEFT'
  | 'GROUP_PROPOSAL_REVISED'
  | 'GROUP_PROPOSAL_SUPPORTED'
  | 'GROUP_PROPOSED'
  | 'HAND_CHANGED'
  | 'HAND_RAISED'
  | 'HUB_ENTRY_ENDED'
  | 'HUB_ENTRY_LISTED'
  | 'HUB_ENTRY_PROPOSED'
  | 'HUB_ENTRY_REVISED'
  | 'IMPORTED'
  | 'INTEREST_DECLARED'
  | 'MEETING_PLANNED'
  | 'MILESTONE_MOVED'
  | 'MILESTONE_RESOLVED'
  | 'MILESTONE_SET'
  | 'MINORITY_STATED'
  | 'MINUTES_WRITTEN'
  | 'NEXT_EDITION_STARTED'
  | 'OBJECTION_DECIDED'
  | 'OBJECTION_RAISED'
  | 'OFFICE_HANDED_OVER'
  | 'ORGANISATION_ADDED'
  | 'OUTREACH_SET'
  | 'OUTREACH_WITHDRAWN'
  | 'PEOPLE_MERGED'
  | 'PERSON_ADDED'
  | 'PERSON_REMOVED'
  | 'PLACEMENT_CONFIRMED'
  | 'POLL_ANSWERED'
  | 'POLL_OPENED'
  | 'POSITION_STATED'
  | 'PROGRESS_DRAFTED'
  | 'PROGRESS_PRESENTED'
  | 'PUBLISHED'
  | 'QUESTIONS_SET'
  | 'QUESTION_TAKEN'
  | 'RECUSED'
  | 'REFERENCES_GIVEN'
  | 'REPORT_PUBLISHED'
  | 'REVIEW_ANSWERED'
  | 'REVIEW_REQUESTED'
  | 'REVIEW_REQUEST_WITHDRAWN'
  | 'REVISION_FROZEN'
  | 'ROLE_ASSIGNED'
  | 'ROLE_ENDED'
  | 'ROUND_ENDED'
  | 'ROUND_EXTENDED'
  | 'ROUND_OPENED'
  | 'ROUND_REOPENED'
  | 'ROUND_RULES_SET'
  | 'RUN_DIRECTED'
  | 'SDG_MAPPED'
  | 'SDG_MAPPING_REVIEWED'
  | 'SDG_MAPPING_WITHDRAWN'
  | 'SESSION_CHANGED'
  | 'SESSION_PLANNED'
  | 'SESSION_ROLE_ASSIGNED'
  | 'SESSION_ROLE_ENDED'
  | 'SESSION_RULES_SET'
  | 'SPEAKER_ADDED'
  | 'SPEAKER_ENDED'
  | 'SPONSORS_DISCLOSED'
  | 'STAGE_CHANGED'
  | 'STANDARDS_EDITION_FROZEN'
  | 'STANDARDS_LIST_SET'
  | 'STANDARDS_RANKED'
  | 'STANDARD_PROPOSED'
  | 'STANDARD_SET'
  | 'STANDARD_WITHDRAWN'
  | 'SUCCESSOR_NAMED'
  | 'SUPPORT_WITHDRAWN'
  | 'UPTAKE_RECORDED'
  | 'VOCABULARY_SET';

/** Something wrong in a publication. The text stays as it was published; what was accepted stands beside it. */
export type Erratum = {
  __typename?: 'Erratum';
  /** Whether it was accepted; absent while undecided. */
  accepted: Maybe<Scalars['Boolean']['output']>;
  /** What they should say. */
  correction: Scalars['String']['output'];
  /** When it was decided. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The erratum. */
  id: Scalars['ID']['output'];
  /** Why. */
  note: Maybe<Scalars['String']['output']>;
  /** Counts from 1 in its publication. */
  number: Scalars['Int']['output'];
  /** Why it was, or was not. */
  reason: Maybe<Scalars['String']['output']>;
  /** When. */
  reportedAt: Scalars['DateTime']['output'];
  /** By whom it was reported; for those who decide, and for the person herself. */
  reportedBy: Maybe<Person>;
  /** The words that are wrong. */
  words: Scalars['String']['output'];
};

/** An evaluation to make: the first of a new call, or a further one of a call. */
export type EvaluateConsensusInput = {
  /** Made by the client (UUIDv7) for a new call; else the call that is evaluated again. */
  callId: Scalars['ID']['input'];
  /** How much agreement. */
  designation: Designation;
  /** On which document's latest revision. */
  documentId: Scalars['ID']['input'];
  /** How many evaluations of the call were seen; 0 for a new one. */
  seen: Scalars['Int']['input'];
  /** On what it rests; an evaluation after objections answers them here. */
  statement: Scalars['String']['input'];
};

/** That somebody takes an evaluation to be wrong. */
export type EvaluationObjection = {
  __typename?: 'EvaluationObjection';
  /** The objection. */
  id: Scalars['ID']['output'];
  /** When. */
  objectedAt: Scalars['DateTime']['output'];
  /** Whose. */
  person: Maybe<Person>;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Who was asked and who answered. */
export type Evidence = {
  __typename?: 'Evidence';
  /** How many of them, or of others, answered; absent where it is withheld. */
  answered: Maybe<Scalars['Int']['output']>;
  /** How many people were asked; absent where it is withheld. */
  asked: Maybe<Scalars['Int']['output']>;
  /** When it was read. */
  at: Scalars['DateTime']['output'];
  /** Rounds that are left out as long as their results are hidden. */
  hiddenRounds: Scalars['Int']['output'];
  /** The comments of a single round by day, from its opening to its end or to now. */
  inflow: Array<InflowDay>;
  /** Its parts that the viewer may see, in their order. */
  parts: Array<EvidencePart>;
  /** By region, in the order of the coalition's vocabulary. */
  regions: Array<EvidenceLine>;
  /** How many rounds were counted. */
  roundCount: Scalars['Int']['output'];
  /** By stakeholder group, in the order of the coalition's vocabulary. */
  stakeholderGroups: Array<EvidenceLine>;
  /** What it is about, in words; absent for the whole coalition. */
  title: Maybe<Scalars['String']['output']>;
};

/** How many people of one word were asked and how many answered. Small numbers are withheld, and others from which they could be computed. */
export type EvidenceLine = {
  __typename?: 'EvidenceLine';
  /** How many answered; absent where it is withheld. */
  answered: Maybe<Scalars['Int']['output']>;
  /** How many were asked; absent where it is withheld. */
  asked: Maybe<Scalars['Int']['output']>;
  /** The word; absent for those who said none that the coalition uses. */
  word: Maybe<Scalars['String']['output']>;
};

/** What evidence of participation is about: a coalition's rounds, those of a group, of a document, or one round, each named by its code; or a session, by its meeting's code and its own. */
export type EvidenceOf = {
  /** A document of that group. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** A group. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** A meeting. */
  meeting?: InputMaybe<Scalars['String']['input']>;
  /** A round of that document. */
  round?: InputMaybe<Scalars['String']['input']>;
  /** A session of that meeting. */
  session?: InputMaybe<Scalars['String']['input']>;
};

/** A part of what the evidence is about: a group, a document or a round. */
export type EvidencePart = {
  __typename?: 'EvidencePart';
  /** How many answered; absent where it is withheld. */
  answered: Maybe<Scalars['Int']['output']>;
  /** How many were asked; absent where it is withheld. */
  asked: Maybe<Scalars['Int']['output']>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** Stakeholder groups from which nobody answered. */
  silent: Array<Scalars['String']['output']>;
  /** Its title; a round has none. */
  title: Maybe<Scalars['String']['output']>;
};

/** A piece of an excerpt. */
export type ExcerptPiece = {
  __typename?: 'ExcerptPiece';
  /** Whether they are what was looked for. */
  found: Scalars['Boolean']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/** A later end. */
export type ExtendRoundInput = {
  /** The later end as wall-clock time in the zone; as it is where absent, and always in the reply period. */
  closesAtLocal?: InputMaybe<Scalars['String']['input']>;
  /** The words of the mail; the usual ones where absent. */
  notice?: InputMaybe<RoundNoticeInput>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** A later end of the reply period as wall-clock time in the zone; where absent it keeps its length. */
  repliesUntilLocal?: InputMaybe<Scalars['String']['input']>;
  /** Of which round. */
  roundId: Scalars['ID']['input'];
  /** The zone (IANA name). */
  zone: Scalars['String']['input'];
};

/** How a file's text would change the working draft. */
export type FileChanges = {
  __typename?: 'FileChanges';
  /** Paragraphs that change. */
  changed: Scalars['Int']['output'];
  /** Paragraphs that go. */
  deleted: Scalars['Int']['output'];
  /** Paragraphs that come. */
  inserted: Scalars['Int']['output'];
  /** Paragraphs that move. */
  moved: Scalars['Int']['output'];
};

/** A file, sent as base64; at most 25 MB. */
export type FileInput = {
  /** Its bytes in base64. */
  base64: Scalars['String']['input'];
  /** Its name with its ending: .docx, .md, .html or .txt. */
  name: Scalars['String']['input'];
};

/** What somebody left in a file, as the comment that it would become. */
export type FileItem = {
  __typename?: 'FileItem';
  /** Who wrote it, as the file says. */
  author: Scalars['String']['output'];
  /** When, as the file says; word processors write local time. */
  date: Maybe<Scalars['String']['output']>;
  /** The words it stands on, in the round's revision or else in the file. */
  exact: Maybe<Scalars['String']['output']>;
  /** Whether the words that it proposes stand in the revision already. */
  inText: Scalars['Boolean']['output'];
  /** Made of what stands in the file: the same in each copy of it. */
  key: Scalars['ID']['output'];
  /** Its kind. */
  kind: FileItemKind;
  /** The item it replies to. */
  parentKey: Maybe<Scalars['ID']['output']>;
  /** How its passage was found in the round's revision; absent without a round, and for what stands on the whole text. */
  placement: Maybe<PlacementStatus>;
  /** The words that would stand there. */
  proposedChange: Maybe<Scalars['String']['output']>;
  /** Whether the file says that it is dealt with. */
  resolved: Scalars['Boolean']['output'];
  /** The comment that it is already, by its reference. */
  takenAs: Maybe<Scalars['String']['output']>;
  /** What it says. */
  text: Scalars['String']['output'];
  /** The way to its place: the nearest heading and the paragraph. */
  where: Maybe<Scalars['String']['output']>;
};

/** What somebody left in a file: a comment, a reply to one, or a change made with tracking on. */
export type FileItemKind =
  | 'COMMENT'
  | 'DELETION'
  | 'FORMATTING'
  | 'INSERTION'
  | 'MOVE'
  | 'REPLACEMENT'
  | 'REPLY'
  | 'STRUCTURE';

/** What a file holds and what would become of it. Nothing of it is saved. */
export type FilePreview = {
  __typename?: 'FilePreview';
  /** How many blocks its text has. */
  blockCount: Scalars['Int']['output'];
  /** How it differs from the document's latest revision; absent without a document. */
  changes: Maybe<FileChanges>;
  /** What it is: DOCX, MARKDOWN, HTML or TEXT. */
  format: Scalars['String']['output'];
  /** SHA-256 of its bytes, in hex. */
  hash: Scalars['String']['output'];
  /** How many images. */
  imageCount: Scalars['Int']['output'];
  /** What its readers left in it, in the order of the text. */
  items: Array<FileItem>;
  /** What could not be kept. */
  losses: Array<Loss>;
  /** The file's name. */
  name: Scalars['String']['output'];
  /** The first blocks of its text. */
  opening: Scalars['Blocks']['output'];
  /** The open round that could take its comments. */
  round: Maybe<Round>;
  /** Its title, where it names one. */
  title: Maybe<Scalars['String']['output']>;
  /** How many changes were made in it with tracking on. */
  trackedChangeCount: Scalars['Int']['output'];
  /** How many words. */
  wordCount: Scalars['Int']['output'];
};

/** A step of a first task. */
export type FirstStep = {
  __typename?: 'FirstStep';
  /** Whether what it makes is there; in a demo, whether the viewer made it since her account was first signed in with. */
  done: Scalars['Boolean']['output'];
  /** The entry that it makes. */
  step: EntryKind;
};

/** What the viewer could do first, step by step. */
export type FirstTask = {
  __typename?: 'FirstTask';
  /** Which it is. */
  kind: FirstTaskKind;
  /** In the order in which they are done. */
  steps: Array<FirstStep>;
};

/** What somebody does first: setting up a coalition, or in a demo commenting on a text, bringing one in, or deciding on one. */
export type FirstTaskKind =
  | 'BRING'
  | 'COMMENT'
  | 'DECIDE'
  | 'FOUND';

/** An objection that the coordinator has to decide. */
export type FormalObjection = {
  __typename?: 'FormalObjection';
  /** To the disposition of which comment. */
  comment: Comment;
  /** When it was decided. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided. */
  decidedBy: Maybe<Person>;
  /** The decision that is objected to. */
  decision: Scalars['String']['output'];
  /** The objection. */
  id: Scalars['ID']['output'];
  /** To which of its dispositions. */
  number: Scalars['Int']['output'];
  /** Who objects. */
  objector: Person;
  /** What became of it; absent while undecided. */
  outcome: Maybe<ObjectionOutcome>;
  /** When. */
  raisedAt: Scalars['DateTime']['output'];
  /** Why. */
  rationale: Scalars['String']['output'];
  /** Why, as published. */
  reason: Maybe<Scalars['String']['output']>;
  /** The change that would remove it. */
  remedy: Scalars['String']['output'];
  /** In a sentence. */
  summary: Scalars['String']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
};

/** An end that a round had before. */
export type FormerEnd = {
  __typename?: 'FormerEnd';
  /** How it was changed. */
  change: EndChange;
  /** When. */
  changedAt: Scalars['DateTime']['output'];
  /** By whom. */
  changedBy: Maybe<Person>;
  /** When it would have closed. */
  closesAt: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The end of the reply period at that time. */
  repliesUntil: Maybe<Scalars['DateTime']['output']>;
  /** The zone in which that end was set. */
  zone: Scalars['String']['output'];
};

/** One change of a document, as it stands after the change. */
export type Frame = {
  __typename?: 'Frame';
  /** The comment that was made, edited, withdrawn, answered or placed. */
  comment: Maybe<Comment>;
  /** The place in the record up to which the reader is now complete, for reconnecting. */
  cursor: Scalars['String']['output'];
  /** The document, where its stage, draft, revisions or decisions changed. */
  document: Maybe<Document>;
  /** What happened; absent where the entry is not for this reader. */
  kind: Maybe<EntryKind>;
  /** The round that was opened, extended or settled, or whose report came out. */
  round: Maybe<Round>;
};

/** A working draft to freeze. */
export type FreezeRevisionInput = {
  /** How much changed. */
  changeClass: ChangeClass;
  /** What changed, in words. */
  changeLog: Scalars['String']['input'];
  /** Of which document. */
  documentId: Scalars['ID']['input'];
  /** Made by the client (UUIDv7). */
  revisionId: Scalars['ID']['input'];
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** The list to freeze as its next edition. */
export type FreezeStandardsInput = {
  /** How much it changes. */
  changeClass: ChangeClass;
  /** What changed, for people. */
  changeLog: Scalars['String']['input'];
  /** Of which document's list. */
  documentId: Scalars['ID']['input'];
  /** Which edition: the one under way. */
  edition: Scalars['Int']['input'];
  /** The revision that will say it, made by the client (UUIDv7). */
  revisionId: Scalars['ID']['input'];
};

/** What a group, or the whole coalition, needs money or help for. No money passes through here. */
export type FundingNeed = {
  __typename?: 'FundingNeed';
  /** When. */
  addedAt: Scalars['DateTime']['output'];
  /** Who listed it. */
  addedBy: Person;
  /** How much, as digits with at most two decimals; absent where nobody says. */
  amount: Maybe<Scalars['String']['output']>;
  /** In which currency (ISO 4217); with an amount alone. */
  currency: Maybe<Scalars['String']['output']>;
  /** Whose it is; absent where it is the whole coalition's. */
  group: Maybe<WorkingGroup>;
  /** The need. */
  id: Scalars['ID']['output'];
  /** By which day (`2027-03-31`). */
  neededBy: Maybe<Scalars['String']['output']>;
  /** What for. */
  purpose: Maybe<Scalars['String']['output']>;
  /** Why it was closed. */
  reason: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: FundingNeedState;
  /** What is needed. */
  title: Scalars['String']['output'];
  /** Counts its changes; a change names the one it was made on. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
};

/** Where a need stands: open, covered by supporters, or closed with a reason. */
export type FundingNeedState =
  | 'CLOSED'
  | 'COVERED'
  | 'OPEN';

/** Who supports the work of a group, or of the whole coalition, and with what. It gives no right in the process. */
export type FundingSupport = {
  __typename?: 'FundingSupport';
  /** When. */
  addedAt: Scalars['DateTime']['output'];
  /** Who listed it. */
  addedBy: Person;
  /** How much, as digits with at most two decimals; absent where nobody says, and for what is no money. */
  amount: Maybe<Scalars['String']['output']>;
  /** In which currency (ISO 4217); with an amount alone. */
  currency: Maybe<Scalars['String']['output']>;
  /** What is given, in words; always there for what is no money. */
  description: Maybe<Scalars['String']['output']>;
  /** The outputs that it paid for, of those that the viewer may know of. They say so. */
  documents: Array<Document>;
  /** How. */
  form: SupportForm;
  /** Since which day. */
  fromDay: Maybe<Scalars['String']['output']>;
  /** Whose work it supports; absent where it is the whole coalition's. */
  group: Maybe<WorkingGroup>;
  /** The support. */
  id: Scalars['ID']['output'];
  /** The need that it meets; absent where it meets none that is listed. */
  need: Maybe<FundingNeed>;
  /** Why it was taken off. */
  reason: Maybe<Scalars['String']['output']>;
  /** Who gives it. */
  supporter: Scalars['String']['output'];
  /** Until which day, the last included; absent while it goes on. */
  untilDay: Maybe<Scalars['String']['output']>;
  /** Counts its changes; a change names the one it was made on. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
  /** When it was taken off the list, because it was a mistake or never came; outputs do not name it any more. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** The way into one stage of a kind. */
export type Gate = {
  __typename?: 'Gate';
  /** What holds and what could, in the order in which it is asked. */
  guards: Array<GateGuard>;
  /** The stage. */
  stage: Stage;
};

/** One condition on the way into a stage, as a kind of document has it. */
export type GateGuard = {
  __typename?: 'GateGuard';
  /** Which condition. */
  guard: Guard;
  /** Whether it holds for this kind. */
  holds: Scalars['Boolean']['output'];
  /** Whether it holds for every kind, because others rely on it. */
  locked: Scalars['Boolean']['output'];
  /** Whether the house asks for it at this stage. */
  usual: Scalars['Boolean']['output'];
};

/** The conditions that are to hold on the way into one stage. */
export type GateInput = {
  /** All that are to hold, those that always do among them. */
  guards: Array<Guard>;
  /** The stage. */
  stage: Stage;
};

/** A new area of work that somebody proposes; accepted, it becomes a working group. */
export type GroupProposal = {
  __typename?: 'GroupProposal';
  /** What is to be done. */
  actionPlan: Maybe<Scalars['String']['output']>;
  /** When. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who accepted, declined or withdrew it. */
  decidedBy: Maybe<Person>;
  /** The group that it became. */
  group: Maybe<WorkingGroup>;
  /** The proposal. */
  id: Scalars['ID']['output'];
  /** What it is needed for. */
  need: Maybe<Scalars['String']['output']>;
  /** When. */
  proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it. */
  proposedBy: Person;
  /** Why it was declined, for everybody in the coalition. */
  reason: Maybe<Scalars['String']['output']>;
  /** The stakeholder groups from which they come, each once. */
  stakeholderGroups: Array<Scalars['String']['output']>;
  /** Where it stands. */
  state: GroupProposalState;
  /** Who would take part, in the order in which they said so; its proposer among them. */
  supports: Array<GroupProposalSupport>;
  /** What the area is called. */
  title: Scalars['String']['output'];
  /** What is missing before it can be accepted; empty once it has ended. */
  unmet: Array<UnmetGuard>;
  /** Counts the changes of its words; a change names the one it was made on. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
  /** What the viewer said of taking part; absent where she said nothing. */
  viewerSupport: Maybe<GroupProposalSupport>;
};

/** Where a proposal of a new area of work stands. */
export type GroupProposalState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'OPEN'
  | 'WITHDRAWN';

/** That somebody would take part in a new area of work. */
export type GroupProposalSupport = {
  __typename?: 'GroupProposalSupport';
  /** Whether she can be asked about the proposal. */
  isContact: Scalars['Boolean']['output'];
  /** Who. */
  person: Person;
  /** Her stakeholder group as she had declared it then; absent where she did not say, and counted for none. */
  stakeholderGroup: Maybe<Scalars['String']['output']>;
  /** When she said so. */
  supportedAt: Scalars['DateTime']['output'];
};

/** A state of a working group. */
export type GroupState =
  | 'ACTIVE'
  | 'CONCLUDED'
  | 'DORMANT'
  | 'PROPOSED';

/** A condition of a transition, of a step of a consensus call, of a new group, or of an edition of a list. */
export type Guard =
  | 'ALL_DISPOSED'
  | 'APPROVAL_DESIGNATED'
  | 'ENOUGH_STAKEHOLDER_GROUPS'
  | 'ENOUGH_STANDARDS'
  | 'ENOUGH_SUPPORT'
  | 'HAS_EDITOR'
  | 'HAS_REVISION'
  | 'MINIMUM_DAYS'
  | 'MINORITY_STATED'
  | 'NOBODY_OBJECTS'
  | 'NO_OPEN_ROUND'
  | 'NO_SUBSTANTIVE_CHANGE'
  | 'NO_UNDISPOSED_TECHNICAL'
  | 'NO_UNFROZEN_CHANGES'
  | 'NO_UNRESOLVED_OBJECTION'
  | 'OBJECTIONS_ANSWERED'
  | 'OBJECTION_TIME_OVER'
  | 'PROPOSAL_CONTACT'
  | 'PROPOSAL_NEED'
  | 'PROPOSAL_PLAN'
  | 'PROPOSAL_STAKEHOLDERS'
  | 'REASON_GIVEN'
  | 'REPORT_PUBLISHED'
  | 'RESPONSE_LIMIT_OVER'
  | 'ROUND_HELD'
  | 'SECONDED'
  | 'SPONSORS_DISCLOSED'
  | 'STANDARDS_IN_STEP';

/** A hand that went up, and the question that was caught from it. */
export type Hand = {
  __typename?: 'Hand';
  /** When it got the word. */
  calledAt: Maybe<Scalars['DateTime']['output']>;
  /** Whence. */
  channel: HandChannel;
  /** The comment that the question became, where the viewer may see it. */
  comment: Maybe<Comment>;
  /** The hand. */
  id: Scalars['ID']['output'];
  /** The item that was on when it went up. */
  itemId: Maybe<Scalars['ID']['output']>;
  /** Whose, as she is called up. */
  name: Scalars['String']['output'];
  /** Counts from 1 in a session. */
  number: Scalars['Int']['output'];
  /** Whence she speaks. */
  organisation: Maybe<Scalars['String']['output']>;
  /** Whose, where she is known by an account. */
  person: Maybe<Person>;
  /** What she asks, as it was caught. */
  question: Maybe<Scalars['String']['output']>;
  /** When it went up. */
  raisedAt: Scalars['DateTime']['output'];
  /** Where it is. */
  state: HandState;
  /** For compare-and-set. */
  version: Scalars['Int']['output'];
};

/** Whence a hand is raised. */
export type HandChannel =
  | 'ONLINE'
  | 'ROOM';

/** An office that goes from who holds it to another person. */
export type HandOverOfficeInput = {
  /** The role that ends. */
  assignmentId: Scalars['ID']['input'];
  /** Who holds it from now on; somebody who takes part in the coalition. */
  personId: Scalars['ID']['input'];
  /** Whether who held it stays as a member, where she holds nothing else there. */
  staysMember: Scalars['Boolean']['input'];
  /** The role that begins; made by the client (UUIDv7). */
  successorAssignmentId: Scalars['ID']['input'];
};

/** Where a raised hand is. */
export type HandState =
  | 'DONE'
  | 'LOWERED'
  | 'SPEAKING'
  | 'WAITING';

/** The resource hub of a coalition: what is offered to learn from beside what is needed. */
export type Hub = {
  __typename?: 'Hub';
  /** Needs that no offer within reach meets, by region; narrowed by level, region and standard alone; `first` up to 500. Errors: INVALID_INPUT. */
  gaps: HubGaps;
  /** What is needed, what was listed last first; `first` up to 100. Errors: INVALID_INPUT. */
  needs: HubPage;
  /** What is offered, what was listed last first; `first` up to 100. Errors: INVALID_INPUT. */
  offers: HubPage;
  /** The names of standards that can be chosen: those in use, and those on the lists of standards that the viewer may read. */
  standards: Array<Scalars['String']['output']>;
  /** The names of the standards with which listed entries are tagged. */
  standardsInUse: Array<Scalars['String']['output']>;
  /** What waits to be listed or declined, the oldest first, at most a hundred; for those who hold a role in the coalition. */
  waiting: Array<HubEntry>;
};


/** The resource hub of a coalition: what is offered to learn from beside what is needed. */
export type HubGapsArgs = {
  first: Scalars['Int']['input'];
  sought: HubFilter;
};


/** The resource hub of a coalition: what is offered to learn from beside what is needed. */
export type HubNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  sought: HubFilter;
};


/** The resource hub of a coalition: what is offered to learn from beside what is needed. */
export type HubOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  sought: HubFilter;
};

/** An offer or a need. */
export type HubEntry = {
  __typename?: 'HubEntry';
  /** When. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who declined or withdrew it, for those who hold a role in the coalition. */
  endedBy: Maybe<Person>;
  /** The entry. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: HubKind;
  /** When it was listed; absent where it never was. */
  listedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who listed it, for those who hold a role in the coalition. */
  listedBy: Maybe<Person>;
  /** When. */
  proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it, for those who hold a role in the coalition. */
  proposedBy: Maybe<Person>;
  /** Why it was declined or withdrawn, for whoever may know of it; absent where who proposed it took it back. */
  reason: Maybe<Scalars['String']['output']>;
  /** Whether it is offered or needed. */
  side: HubSide;
  /** Where it stands. */
  state: HubState;
  /** Counts the changes of its words; a change names the one it was made on. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it now. */
  viewerCan: Array<Action>;
  /** What it says; of what is withdrawn only for who proposed it and for those who moderate. */
  words: Maybe<HubWords>;
};

/** By what the hub is narrowed; what is absent narrows nothing. */
export type HubFilter = {
  /** What it is. */
  kind?: InputMaybe<HubKind>;
  /** At which level. */
  level?: InputMaybe<HubLevel>;
  /** In which region; what is for everywhere is found in each. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Tagged with which standard, whatever its case. */
  standard?: InputMaybe<Scalars['String']['input']>;
};

/** Needs of one standard at one level in one region that no offer meets there. */
export type HubGap = {
  __typename?: 'HubGap';
  /** The level. */
  level: HubLevel;
  /** How many listed needs. */
  needs: Scalars['Int']['output'];
  /** How many listed offers of it are for other regions alone. */
  offersElsewhere: Scalars['Int']['output'];
  /** The region; absent for what is needed everywhere. */
  region: Maybe<Scalars['String']['output']>;
  /** The standard, as a need names it. */
  standard: Scalars['String']['output'];
};

/** Gaps of the hub. */
export type HubGaps = {
  __typename?: 'HubGaps';
  /** These, by region. */
  gaps: Array<HubGap>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** What an entry of the hub is: offered are courses, curricula and experts, needed are people for a work role and skills. */
export type HubKind =
  | 'COURSE'
  | 'CURRICULUM'
  | 'EXPERT'
  | 'SKILL'
  | 'WORK_ROLE';

/** For whom it is: what one can do before a course, or must be able to do for a need. */
export type HubLevel =
  | 'ADVANCED'
  | 'FOUNDATION'
  | 'INTERMEDIATE';

/** Some entries of one side of the hub. */
export type HubPage = {
  __typename?: 'HubPage';
  /** These. */
  entries: Array<HubEntry>;
  /** From where to read on; absent at the end. */
  next: Maybe<Scalars['String']['output']>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** A side of the resource hub. */
export type HubSide =
  | 'NEED'
  | 'OFFER';

/** Where an entry of the hub stands. */
export type HubState =
  | 'DECLINED'
  | 'LISTED'
  | 'PROPOSED'
  | 'WITHDRAWN';

/** What is said of an offer or a need. */
export type HubWords = {
  __typename?: 'HubWords';
  /** What is taught, or what is needed. */
  description: Scalars['String']['output'];
  /** In which language it is, as a tag such as `fr`. */
  language: Maybe<Scalars['String']['output']>;
  /** At which level. */
  level: HubLevel;
  /** An address on the web where more is said. */
  link: Maybe<Scalars['String']['output']>;
  /** Who offers it, or who needs it. */
  organisation: Scalars['String']['output'];
  /** In which region, a word of the coalition's vocabulary; absent where it is for everywhere. */
  region: Maybe<Scalars['String']['output']>;
  /** The standards with which it is tagged. */
  standards: Array<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** What is said of an offer or a need, to be kept. */
export type HubWordsInput = {
  /** What is taught, or what is needed. */
  description: Scalars['String']['input'];
  /** What it is; it says the side too. */
  kind: HubKind;
  /** In which language it is, as a tag such as `fr`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** At which level. */
  level: HubLevel;
  /** An address on the web (http or https). */
  link?: InputMaybe<Scalars['String']['input']>;
  /** Who offers it, or who needs it. */
  organisation: Scalars['String']['input'];
  /** In which region, a word of the coalition's vocabulary; absent where it is for everywhere. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** The standards with which it is tagged, at least one and at most ten; equal but for case and white space are one. */
  standards: Array<Scalars['String']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
};

/** The comments of one day. */
export type InflowDay = {
  __typename?: 'InflowDay';
  /** How many comments came on it, replies not counted. */
  count: Scalars['Int']['output'];
  /** The day, such as 2026-11-20, in the zone of the round. */
  day: Scalars['String']['output'];
};

/** What somebody has at stake. */
export type InterestDeclaration = {
  __typename?: 'InterestDeclaration';
  /** When it was declared. */
  declaredAt: Scalars['DateTime']['output'];
  /** The declaration. */
  id: Scalars['ID']['output'];
  /** Whose. */
  person: Maybe<Person>;
  /** What it is. */
  text: Scalars['String']['output'];
  /** Whether it holds for all of the group's documents. */
  wholeGroup: Scalars['Boolean']['output'];
};

/** Who says what about herself when she first speaks. */
export type IntroduceMyselfInput = {
  /** Her name. */
  name: Scalars['String']['input'];
  /** Her organisation. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client (UUIDv7). */
  personId: Scalars['ID']['input'];
  /** Of which she would rather not say anything. */
  prefersNot?: Array<VocabularyKind>;
  /** Her region. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Her stakeholder group. */
  stakeholderGroup?: InputMaybe<Scalars['String']['input']>;
};

/** A comment's place as ISO's commenting form asks for it: typed by its author, else derived from the text. */
export type IsoPlace = {
  __typename?: 'IsoPlace';
  /** The number of the section's heading, or its words where it has none. */
  clause: Maybe<Scalars['String']['output']>;
  /** Such as `Paragraph`, `Table 2` or `Figure 1`. */
  element: Maybe<Scalars['String']['output']>;
  /** The number in the text's margin. */
  line: Maybe<Scalars['String']['output']>;
};

/** What a coalition does with comments that come after the end. */
export type LateComments =
  | 'ACCEPT_AS_LATE'
  | 'REFUSE';

/** A standard to put onto the list: a proposal, or what was withdrawn. */
export type ListStandardInput = {
  /** How many times it had been changed when it was seen. */
  seen: Scalars['Int']['input'];
  /** Which. */
  standardId: Scalars['ID']['input'];
};

/** Something that an import could not keep. */
export type Loss = {
  __typename?: 'Loss';
  /** More about it. */
  detail: Maybe<Scalars['String']['output']>;
  /** What, as a stable code such as `external-image`. */
  what: Scalars['String']['output'];
  /** Where in the file. */
  where: Scalars['String']['output'];
};

/** What becomes of this installation's mails, whoever they are for. */
export type MailWay =
  /** No mail server is set: they wait. */
  | 'KEPT'
  /** No mail server is set: they wait, and links that let somebody in are printed in the terminal of the start. */
  | 'PRINTED'
  /** A mail server takes them. */
  | 'SENT'
  /** The demo shows them to everybody. */
  | 'SHOWN';

/** How often mail goes out to somebody. */
export type MailWish =
  | 'AT_ONCE'
  | 'DAILY'
  | 'NONE';

/** A call to put down. It comes from a session, from a document, or both. */
export type MakeCallInput = {
  /** Of whom; at least one. */
  addressees: Array<AddresseeInput>;
  /** The block of the latest revision in which it stands. */
  blockId?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client (UUIDv7). */
  callId: Scalars['ID']['input'];
  /** Of which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** The document it stands in; for a recommendation. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** The block of the latest revision with the finding on which it rests. */
  findingBlockId?: InputMaybe<Scalars['String']['input']>;
  /** The recommendation that it repeats. */
  fromCallId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it comes from. */
  kind: CallKind;
  /** The session that made it; for a call to action. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** What is demanded. */
  text: Scalars['String']['input'];
};

/** A comment to make. */
export type MakeCommentInput = {
  /** Where; ignored for a reply, which stands with its comment. */
  anchor: AnchorInput;
  /** Its section, where it does not follow from the text. */
  clause?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client (UUIDv7). */
  commentId: Scalars['ID']['input'];
  /** Its element, where it does not follow from the text. */
  element?: InputMaybe<Scalars['String']['input']>;
  /** Its line, where it does not follow from the text. */
  line?: InputMaybe<Scalars['String']['input']>;
  /** On whose behalf, in free words. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The organisation whose joint comment it is; only for who may speak for it. Absent: her own. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The comment it replies to. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The words she would put there. */
  proposedChange?: InputMaybe<Scalars['String']['input']>;
  /** The question of the round that it answers; it then stands on the whole text. */
  questionId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that its writer saw; where it is not the round's, the place is asked for again. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** In which round. */
  roundId: Scalars['ID']['input'];
  /** What she says. */
  text: Scalars['String']['input'];
  /** What it is about. */
  type: CommentType;
};

/** A goal or target towards which exactly one of group, document and session works. */
export type MapSdgInput = {
  /** The goal's or target's number, such as 9 or 9.1. */
  code: Scalars['String']['input'];
  /** A document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** A group. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client. */
  mappingId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** A session. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** How far the viewer has read. */
export type MarkReadInput = {
  /** The block at which she is. */
  block?: InputMaybe<Scalars['String']['input']>;
  /** The instant of the newest comment on her screen; what is kept never goes back. */
  commentsTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which document. */
  documentId: Scalars['ID']['input'];
  /** The revision on her screen. */
  revision: Scalars['Int']['input'];
  /** Threads that stand apart from it, at most 500. */
  threads: Array<ReadThreadInput>;
};

/** What brings people together, such as the IGF of a year. */
export type Meeting = {
  __typename?: 'Meeting';
  /** Its code, unique in the coalition, such as `IGF-2023`. */
  code: Scalars['String']['output'];
  /** Its first day, such as 2023-10-08. */
  firstDay: Scalars['String']['output'];
  /** The meeting. */
  id: Scalars['ID']['output'];
  /** Its last day. */
  lastDay: Scalars['String']['output'];
  /** Where, in words. */
  place: Maybe<Scalars['String']['output']>;
  /** Its sessions that the viewer may see, by their begin. */
  sessions: Array<Session>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** What an import did. */
export type MemberImport = {
  __typename?: 'MemberImport';
  /** People who were not known before. */
  added: Scalars['Int']['output'];
  /** How many people are asked about a word. */
  asked: Scalars['Int']['output'];
  /** Known people who got a role. */
  joined: Scalars['Int']['output'];
  /** Rows that were not taken. */
  refused: Scalars['Int']['output'];
  /** People who were already there. */
  same: Scalars['Int']['output'];
};

/** A member list as it was read, before anything is saved. */
export type MemberPreview = {
  __typename?: 'MemberPreview';
  /** The file's name. */
  name: Scalars['String']['output'];
  /** Its rows. */
  rows: Array<MemberRow>;
  /** Headings that were not understood, and so not read. */
  unread: Array<Scalars['String']['output']>;
};

/** A row of a member list, and what would become of it. */
export type MemberRow = {
  __typename?: 'MemberRow';
  /** What becomes of it. */
  action: MemberRowAction;
  /** The address, as the list has it. */
  address: Maybe<Scalars['String']['output']>;
  /** Words that she is asked about, since the vocabulary does not settle them. */
  asks: Array<Scalars['String']['output']>;
  /** Codes of the groups in which she gets a role. */
  groups: Array<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** What of the row is not taken, by stable reasons. */
  notes: Array<Scalars['String']['output']>;
  /** Why it is refused. */
  reason: Maybe<Scalars['String']['output']>;
  /** The role she gets. */
  role: Role;
  /** The row of the table, or which card of the file. */
  row: Scalars['Int']['output'];
};

/** What would become of a row of a member list. */
export type MemberRowAction =
  /** A person who is not known by her address yet. */
  | 'ADD'
  /** A known person who gets a role. */
  | 'JOIN'
  /** A row that cannot be taken. */
  | 'REFUSE'
  /** Somebody who is already there. */
  | 'SAME';

/** A member list. */
export type MembersInput = {
  /** An id of the client's under which it follows and can stop the act. */
  actId?: InputMaybe<Scalars['ID']['input']>;
  /** The coalition that they join. */
  coalitionId: Scalars['ID']['input'];
  /** A table (CSV or XLSX) or cards (vCard). */
  file: FileInput;
  /** A group that all of them join as well. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether each is told by mail, with the way out. */
  tell?: Scalars['Boolean']['input'];
};

/** What would become of two persons who are one. It cannot be undone. */
export type Merge = {
  __typename?: 'Merge';
  /** Who would be absorbed; absent where the address is nobody's yet and is merely added. */
  absorbed: Maybe<Person>;
  /** How many addresses would be added. */
  addresses: Scalars['Int']['output'];
  /** How many comments and replies would become hers. */
  comments: Scalars['Int']['output'];
  /** Roles that both hold and of which one would end. */
  doubled: Array<RoleAssignment>;
  /** How many of the unproven addresses would go, so that nobody gets into an account by another's word. */
  dropped: Scalars['Int']['output'];
  /** Why it cannot be done; absent where it can. */
  fault: Maybe<MergeFault>;
  /** Roles that who is left would gain; look well. */
  gains: Array<RoleAssignment>;
  /** Who would be left. */
  kept: Person;
  /** What this all is, to be sent back with the wish. */
  seen: Scalars['String']['output'];
};

/** Why two persons cannot be merged by this hand. */
export type MergeFault =
  | 'BOTH_SIGNED_IN'
  | 'ELSEWHERE'
  | 'ONESELF'
  | 'SAME';

/** Two persons to merge. */
export type MergePeopleInput = {
  /** Who is absorbed. */
  absorbedId: Scalars['ID']['input'];
  /** In which coalition this is asked. */
  coalitionId: Scalars['ID']['input'];
  /** Who is left. */
  keptId: Scalars['ID']['input'];
  /** What was seen of what it would do. */
  seen: Scalars['String']['input'];
};

/** Something that a group has promised for a date. */
export type Milestone = {
  __typename?: 'Milestone';
  /** The milestone of an earlier cycle that goes on in this one. */
  continues: Maybe<Milestone>;
  /** The year of the annual session towards which it counts. */
  cycle: Scalars['Int']['output'];
  /** Documents that it is about, as far as the viewer may see them. */
  documents: Array<Document>;
  /** When; an instant. */
  dueAt: Scalars['DateTime']['output'];
  /** Whose. */
  group: WorkingGroup;
  /** The milestone. */
  id: Scalars['ID']['output'];
  /** How it ended. */
  resolution: Maybe<MilestoneResolution>;
  /** What was said of its end. */
  resolutionText: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** By how many days it is behind its first date; negative where it came forward. */
  slippedDays: Scalars['Int']['output'];
  /** Dates that it had before, the first one first. */
  slips: Array<MilestoneSlip>;
  /** Where it stands. */
  state: MilestoneState;
  /** What is due. */
  title: Scalars['String']['output'];
  /** Counts its changes; a change names the one it was made on. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
  /** The zone in which the date was set. */
  zone: Scalars['String']['output'];
};

/** How a milestone ended. */
export type MilestoneResolution =
  | 'DROPPED'
  | 'MET'
  | 'MISSED'
  | 'ROLLED_FORWARD';

/** A date that a milestone had. */
export type MilestoneSlip = {
  __typename?: 'MilestoneSlip';
  /** The date that no longer stands. */
  dueAt: Scalars['DateTime']['output'];
  /** When it was moved. */
  movedAt: Scalars['DateTime']['output'];
  /** Who moved it. */
  movedBy: Person;
  /** Why it moved. */
  reason: Scalars['String']['output'];
  /** The zone in which it was set. */
  zone: Scalars['String']['output'];
};

/** Where a milestone stands by the clock: further off, due within two weeks, past its date, or over. */
export type MilestoneState =
  | 'AHEAD'
  | 'DUE_SOON'
  | 'OVERDUE'
  | 'RESOLVED';

/** What a minority asks to be published with the text. */
export type MinorityStatement = {
  __typename?: 'MinorityStatement';
  /** The statement. */
  id: Scalars['ID']['output'];
  /** When it was stated. */
  statedAt: Scalars['DateTime']['output'];
  /** Its words; null says that none was received. */
  text: Maybe<Scalars['String']['output']>;
};

/** What was written of a session. */
export type Minutes = {
  __typename?: 'Minutes';
  /** Until when they can be amended. */
  amendableUntil: Maybe<Scalars['DateTime']['output']>;
  /** What people want changed, oldest first. */
  amendments: Array<MinutesAmendment>;
  /** How they stand. */
  state: MinutesState;
  /** Their versions, newest first. */
  versions: Array<MinutesVersion>;
};

/** What somebody wants changed in the minutes. */
export type MinutesAmendment = {
  __typename?: 'MinutesAmendment';
  /** The amendment. */
  id: Scalars['ID']['output'];
  /** On which version. */
  number: Scalars['Int']['output'];
  /** When. */
  proposedAt: Scalars['DateTime']['output'];
  /** By whom. */
  proposedBy: Person;
  /** The version that did it; absent while none did. */
  takenIn: Maybe<Scalars['Int']['output']>;
  /** What should be changed. */
  text: Scalars['String']['output'];
};

/** How minutes stand: follows from the clock. */
export type MinutesState =
  | 'AMENDABLE'
  | 'FINAL'
  | 'NONE';

/** The minutes as they were at a time. */
export type MinutesVersion = {
  __typename?: 'MinutesVersion';
  /** Counts from 1. */
  number: Scalars['Int']['output'];
  /** Markdown. */
  text: Scalars['String']['output'];
  /** When. */
  writtenAt: Scalars['DateTime']['output'];
  /** By whom. */
  writtenBy: Person;
};

/** Withholding a comment's words, or giving them back. */
export type ModerateCommentInput = {
  /** Which. */
  commentId: Scalars['ID']['input'];
  /** Whether they are withheld. */
  hidden: Scalars['Boolean']['input'];
  /** Why, in words for everybody. */
  reason: Scalars['String']['input'];
};

/** Why a comment's words are withheld; for everybody who sees the comment. */
export type Moderation = {
  __typename?: 'Moderation';
  /** Since when. */
  moderatedAt: Scalars['DateTime']['output'];
  /** By whom; absent where it is held until a chair has read it. */
  moderatedBy: Maybe<Person>;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Where a need is to stand. */
export type MoveFundingNeedInput = {
  /** Which. */
  needId: Scalars['ID']['input'];
  /** Why it is closed. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen. */
  seen: Scalars['Int']['input'];
  /** Where it goes. */
  to: FundingNeedState;
};

/** A date to move, to later or to earlier. */
export type MoveMilestoneInput = {
  /** Its new date, as wall-clock time in the zone. */
  dueAtLocal: Scalars['String']['input'];
  /** Which. */
  milestoneId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version that was seen. */
  seen: Scalars['Int']['input'];
  /** The zone. */
  zone: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Makes a working group of an open proposal; those who would take part and still belong to the coalition become its members. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, GUARDS_UNMET, CONFLICT. */
  acceptGroupProposal: GroupProposal;
  /** Names an organisation that comments together. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT where its name is taken. */
  addOrganisation: Organisation;
  /** Adds a person to a coalition or a group, as a member. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  addPerson: Person;
  /** Lets somebody speak for an organisation. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT where she may already. */
  addSpeaker: Organisation;
  /** Enters a stage that opens no round. Errors: FORBIDDEN, NOT_FOUND, GUARDS_UNMET with the list, TRANSITION_UNKNOWN, CONFLICT when the stage changed meanwhile. */
  advanceDocument: Document;
  /** Announces a publication: mails it and puts it into the feed, once. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN where it is superseded, CONFLICT where it was announced. */
  announcePublication: Publication;
  /** Says how one takes the answer to one's comment. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, RESPONSE_LIMIT_PASSED, CONFLICT. */
  answerDisposition: Comment;
  /** Answers a poll, or changes one's answer until its end. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_CLOSED. */
  answerPoll: Document;
  /** Answers a request; a later answer takes its place. Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_CLOSED, CONFLICT. */
  answerReviewRequest: Round;
  /** Puts a comment's proposed change into the working draft, in the place of its very passage. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, WORDS_CHANGED with what stands there, CONFLICT. */
  applyChange: Comment;
  /** Approves the latest revision, knowing what the lint finds. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT when it is too long, CONFLICT when the text or the findings are others than those seen. */
  approveDeliverable: Session;
  /** Mails a link to an address that is the viewer's too. Errors: UNAUTHENTICATED, INVALID_INPUT, CONFLICT, TOO_MANY_REQUESTS. */
  askAddressProof: Scalars['Boolean']['output'];
  /** Gives a role. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  assignRole: RoleAssignment;
  /** Makes somebody something in a session; keeps whence she comes now. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  assignSessionRole: Session;
  /** Stops the viewer's act under this id. True: it answers CANCELLED and saves nothing. False: it was too late, all of it is saved or about to be. Errors: UNAUTHENTICATED, INVALID_INPUT. */
  cancelAct: Scalars['Boolean']['output'];
  /** Gives a hand the word, takes it down, or writes down its question. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  changeHand: Session;
  /** In which language the tool speaks to the viewer and writes her mails. Errors: UNAUTHENTICATED, INVALID_INPUT. */
  chooseLanguage: Viewer;
  /** Makes the first coalition and its coordinator. Errors: NOT_FOUND for a used or wrong token, INVALID_INPUT. */
  claimInstallation: ClaimedInstallation;
  /** Decides where a comment stands in a later revision. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT. */
  confirmPlacement: Comment;
  /** Makes a token for a script of whoever is signed in; a token makes no token. Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT, CONFLICT, LIMIT_EXCEEDED. */
  createApiToken: NewApiToken;
  /** Makes a working group. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  createGroup: WorkingGroup;
  /** Accepts or refuses an erratum, once. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  decideErratum: Publication;
  /** Decides a formal objection, with a reason that is published. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  decideObjection: Comment;
  /** Declares what one has at stake. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  declareInterest: Document;
  /** Says anew who the viewer is; answers the questions about it. Errors: UNAUTHENTICATED, INVALID_INPUT. */
  declareMyself: Person;
  /** Declines an open proposal with a reason that everybody in the coalition reads. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  declineGroupProposal: GroupProposal;
  /** Declines what is proposed with a reason that everybody in the coalition reads. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  declineHubEntry: HubEntry;
  /** Takes what is listed off the hub with a reason that everybody reads; its words are withheld. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  delistHubEntry: HubEntry;
  /** Makes a published evaluation the group's designation. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, GUARDS_UNMET, TRANSITION_UNKNOWN, CONFLICT. */
  designateConsensus: Document;
  /** Starts, pauses, resumes, goes on with, stretches or ends a run, or leaves an item out. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN where the order has no sense now, CONFLICT when somebody was quicker. */
  directRun: Session;
  /** Says who paid for it. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT. */
  discloseSponsors: Document;
  /** Disposes a comment of an ended round, or corrects its disposition. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_OPEN, CONFLICT with what changed. */
  disposeComment: Comment;
  /** Gives one disposition to several editorial comments of an ended round: all of them, or none. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_OPEN, CONFLICT with what changed, CANCELLED. */
  disposeComments: Array<Comment>;
  /** Opens the deliverable's document, drafted from the agenda, the decisions and the questions. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  draftDeliverable: Session;
  /** Opens a document with what the record holds of the period; a coalition's gathers the groups' presented reports. What stands in earlier drafts is left alone. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT where another draft of the same is not presented, unless it is wanted again. */
  draftProgressReport: ProgressReport;
  /** Changes one's own comment, or a joint one of an organisation for which one may speak. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_CLOSED, CONFLICT. */
  editComment: Comment;
  /** Ends a role; the last coordinator's cannot end. Errors: FORBIDDEN, NOT_FOUND, CONFLICT. */
  endRole: RoleAssignment;
  /** Ends what somebody is in a session. Errors: FORBIDDEN, NOT_FOUND. */
  endSessionRole: Session;
  /** Ends somebody's right to speak for an organisation; what she said stays. Errors: FORBIDDEN, NOT_FOUND, CONFLICT. */
  endSpeaker: Organisation;
  /** Evaluates how much agreement there is on the latest revision, for the chairs alone until it is published. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, GUARDS_UNMET, TRANSITION_UNKNOWN, CONFLICT. */
  evaluateConsensus: Document;
  /** Moves the end of an open round to later, or that of its reply period. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_CLOSED. */
  extendRound: Round;
  /** Forgets how far the viewer has read a document. Errors: UNAUTHENTICATED, NOT_FOUND. */
  forgetReading: Document;
  /** Freezes the working draft as the next revision and carries every comment to it. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT, NOTHING_CHANGED. */
  freezeRevision: Document;
  /** Freezes the list as its next edition, in a revision in which each standard is a block. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN, GUARDS_UNMET, NOTHING_CHANGED, CONFLICT. */
  freezeStandards: StandardsList;
  /** Hands an office over: one role ends and the other begins at one instant, and what hung on it passes on. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  handOverOffice: RoleAssignment;
  /** Takes a member list; all of it or nothing, and the same list again adds nothing. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, IMPORT_REFUSED, CONFLICT, CANCELLED. */
  importMembers: MemberImport;
  /** Says who the signed-in account is. Errors: UNAUTHENTICATED, INVALID_INPUT, CONFLICT. */
  introduceMyself: Person;
  /** Joins a coalition or a group as a member, without approval. Errors: UNAUTHENTICATED, NOT_FOUND, INVALID_INPUT, FORBIDDEN for whom somebody else took out, CONFLICT. */
  join: RoleAssignment;
  /** Leaves a group, or a coalition with all of its groups. Errors: UNAUTHENTICATED, NOT_FOUND, CONFLICT for the last coordinator. */
  leave: Coalition;
  /** Says that one would not take part any more. Errors: FORBIDDEN, NOT_FOUND, CONFLICT. */
  leaveGroupProposal: GroupProposal;
  /** Lists what is proposed, for everybody. Errors: FORBIDDEN, NOT_FOUND, CONFLICT. */
  listHubEntry: HubEntry;
  /** Takes a proposal onto the list, or puts back what was withdrawn. Errors: FORBIDDEN, NOT_FOUND, TRANSITION_UNKNOWN, NOTHING_CHANGED, CONFLICT. */
  listStandard: StandardsList;
  /** Puts down a numbered call. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  makeCall: Call;
  /** Makes a comment or a reply in an open round. Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_CLOSED, WORDS_CHANGED, CONFLICT. */
  makeComment: Comment;
  /** Says towards which goal or target a group, a document or a session works. Errors: INVALID_INPUT, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT (it is mapped there already). */
  mapSdg: SdgMapping;
  /** Keeps how far the viewer has read a document. Errors: UNAUTHENTICATED, NOT_FOUND, INVALID_INPUT. */
  markRead: Document;
  /** Merges two persons who are one; there is no way back. Errors: FORBIDDEN, NOT_FOUND, CONFLICT. */
  mergePeople: Person;
  /** Withholds a comment's words from all but its author and the chairs, or gives them back. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  moderateComment: Comment;
  /** Says that a need is covered, closed for a reason, or open again. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  moveFundingNeed: FundingNeed;
  /** Moves the date of a milestone that is not over; the earlier date stays visible. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT, NOTHING_CHANGED. */
  moveMilestone: Milestone;
  /** Objects to a published evaluation, once each. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, RESPONSE_LIMIT_PASSED, TRANSITION_UNKNOWN, CONFLICT. */
  objectToEvaluation: Document;
  /** Opens a document from a file; its text becomes revision 1. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, IMPORT_REFUSED, CONFLICT. */
  openDocument: OpenedDocument;
  /** Asks the group for the temperature. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, GUARDS_UNMET, TRANSITION_UNKNOWN, CONFLICT. */
  openPoll: Document;
  /** Opens a round on the latest revision and enters its stage. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, GUARDS_UNMET with the list, TRANSITION_UNKNOWN, CONFLICT. */
  openRound: Round;
  /** Plans a meeting. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  planMeeting: Meeting;
  /** Plans a session, or changes one: the whole of it, compare-and-set. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT when somebody changed it meanwhile. */
  planSession: Session;
  /** Presents a report to the coalition: freezes what changed, and shows it to everybody who holds a role. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN, CONFLICT where it is presented already or the draft is another one. */
  presentProgressReport: ProgressReport;
  /** Asks for a change of the minutes while they can be amended. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN, CONFLICT. */
  proposeAmendment: Session;
  /** Proposes a new area of work. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  proposeGroup: GroupProposal;
  /** Proposes an offer or a need. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  proposeHubEntry: HubEntry;
  /** Proposes a standard, or changes the viewer's own proposal. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN, LIMIT_EXCEEDED, NOTHING_CHANGED, CONFLICT where the body's identifier is on the list already. */
  proposeStandard: StandardsList;
  /** Takes the address that a mailed link proves, and whoever it belonged to, into the viewer; there is no way back. Errors: UNAUTHENTICATED, NOT_FOUND, CONFLICT. */
  proveAddress: Person;
  /** Publishes the latest revision of a document in its approval. Errors: FORBIDDEN, NOT_FOUND, GUARDS_UNMET with the list, TRANSITION_UNKNOWN, CONFLICT. */
  publishDocument: Publication;
  /** Publishes an evaluation to the group, with a time to object to it. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, GUARDS_UNMET, TRANSITION_UNKNOWN, CONFLICT. */
  publishEvaluation: Document;
  /** Makes the disposition report of an ended round public to its readers. Errors: FORBIDDEN, NOT_FOUND, ROUND_OPEN, GUARDS_UNMET. */
  publishReport: Round;
  /** Raises a hand. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN once the session has ended, CONFLICT. */
  raiseHand: Session;
  /** Makes an objection formal. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  raiseObjection: Comment;
  /** Orders the listed standards for the edition under way; a later order takes the place of an earlier one. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN, CONFLICT where that edition is frozen by now. */
  rankStandards: StandardsList;
  /** Ends nothing and changes nothing; answers the server's clock, so that a screen can say how far its own clock is off. */
  readClock: Scalars['DateTime']['output'];
  /** Says what an editor would answer. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  recommendDisposition: Comment;
  /** Puts down who took up a call, with evidence. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  recordUptake: Call;
  /** Stands back from comments for a named substitute. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT. */
  recuseMyself: Array<Comment>;
  /** Removes all that is kept of the viewer and leaves a tombstone. Errors: UNAUTHENTICATED, INVALID_INPUT, CONFLICT where she alone holds an office or more is kept than she saw. */
  removeMyself: Scalars['Boolean']['output'];
  /** Forgets one of the viewer's views. Errors: UNAUTHENTICATED, NOT_FOUND. */
  removeView: Coalition;
  /** Takes a disposed comment up again because of something new. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_OPEN, CONFLICT. */
  reopenComment: Comment;
  /** Opens an ended round once more, before its answers are published. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_OPEN, GUARDS_UNMET, TRANSITION_UNKNOWN, CONFLICT where the report is out. */
  reopenRound: Round;
  /** Names another document that takes a published one's place: at once where it is published, else as soon as it is. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN with the reason, CONFLICT where another takes that place already. */
  replaceDocument: Document;
  /** Reports words of a publication that are wrong. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  reportErratum: Publication;
  /** Asks a person or a group to review, and tells them by mail. Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_CLOSED, CONFLICT. */
  requestReview: Round;
  /** Says how a milestone ended. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  resolveMilestone: Milestone;
  /** Says that a mapping still holds, and why. Errors: INVALID_INPUT, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT. */
  reviewSdgMapping: SdgMapping;
  /** Changes the words of one's own open proposal. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT, NOTHING_CHANGED. */
  reviseGroupProposal: GroupProposal;
  /** Changes what one proposed, while it waits. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT, NOTHING_CHANGED. */
  reviseHubEntry: HubEntry;
  /** Ends a token of the viewer's at once. Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND. */
  revokeApiToken: ApiToken;
  /** Ends a milestone and takes what it asks for into the next cycle; answers the new one. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  rollMilestoneForward: Milestone;
  /** Keeps a view for the viewer alone. Errors: UNAUTHENTICATED, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  saveView: Coalition;
  /** Confirms somebody else's evaluation. Errors: FORBIDDEN, NOT_FOUND, TRANSITION_UNKNOWN, CONFLICT. */
  secondEvaluation: Document;
  /** Sets the agenda, whole, as its next version. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT by item, CONFLICT when somebody changed it meanwhile. */
  setAgenda: Session;
  /** Sets what a coalition asks of its decisions; kinds can only ask for more. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  setDecisionRules: Coalition;
  /** Says what a session has to deliver, until when, how long and by whom; compare-and-set. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  setDeliverable: Session;
  /** Sets what a kind of document asks for. It holds from the next time that somebody asks. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT (a stage whose locked conditions are left out: locked), CONFLICT. */
  setDocumentKind: DocumentKind;
  /** Lists a need, or changes a listed one. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT, NOTHING_CHANGED. */
  setFundingNeed: FundingNeed;
  /** Lists a support, or changes a listed one; whoever names an output that it paid for may do so in that output's group. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT, NOTHING_CHANGED. */
  setFundingSupport: FundingSupport;
  /** Sets a milestone, or changes the title, the cycle or the documents of one that stands. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  setMilestone: Milestone;
  /** Logs outreach, or changes what is logged. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT, NOTHING_CHANGED. */
  setOutreach: Outreach;
  /** Sets the questions of a round that has no comment yet. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_CLOSED, CONFLICT once somebody has commented, or where results are hidden. */
  setQuestions: Round;
  /** Sets what the paragraphs of a report state. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  setReportClaims: Session;
  /** Sets what a coalition asks of its rounds. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  setRoundRules: Coalition;
  /** Sets the hours of a coalition's sessions. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  setSessionRules: Coalition;
  /** Puts a standard onto the list, or changes one that is there or proposed. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN, LIMIT_EXCEEDED, NOTHING_CHANGED, CONFLICT where it was changed meanwhile or the body's identifier is on the list already. */
  setStandard: StandardsList;
  /** Keeps a list of standards with a document, or changes how many are wanted. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN, CONFLICT. */
  setStandardsList: StandardsList;
  /** Sets a vocabulary; what people said in earlier words stays as they said it. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT where somebody was quicker. */
  setVocabulary: Coalition;
  /** Sets how mail reaches the viewer and what others see of her. Errors: UNAUTHENTICATED, INVALID_INPUT. */
  setWishes: Person;
  /** Begins the next edition of a published document: a new document on the first stage of its kind, whose revision 1 is the published text. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN with the reason, CONFLICT where another takes that place already. */
  startNextEdition: Document;
  /** States a minority's view or that none was received. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  stateMinority: Document;
  /** States where one stands on the latest revision; a later statement takes its place. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, GUARDS_UNMET, TRANSITION_UNKNOWN, CONFLICT. */
  statePosition: Document;
  /** Puts the viewer's name below another's comment, or takes it away. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_CLOSED, CONFLICT. */
  supportComment: Comment;
  /** Says that one would take part, and whether one can be asked about it; said again, it holds as said last, with the stakeholder group as declared now. Errors: FORBIDDEN, NOT_FOUND, CONFLICT. */
  supportGroupProposal: GroupProposal;
  /** Takes comments, replies and tracked changes of a reviewed file into an open round, each at its passage. The same item is taken once. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, IMPORT_REFUSED, ROUND_CLOSED. */
  takeComments: TakenComments;
  /** Makes a question a comment in an open round, on behalf of who asked it. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_CLOSED, CONFLICT. */
  takeQuestion: Session;
  /** Takes a sheet of comments into a round: while it is open new and changed comments, after its end dispositions. The same sheet again changes nothing. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, IMPORT_REFUSED, ROUND_CLOSED, CONFLICT, CANCELLED. */
  takeSheet: TakenSheet;
  /** Notes who takes care of comments, whether they need talking over, and what they seem to repeat. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  triageComments: Array<Comment>;
  /** Puts a revised file into the working draft. Errors: FORBIDDEN, NOT_FOUND, IMPORT_REFUSED, CONFLICT when somebody changed it meanwhile. */
  uploadDraft: Document;
  /** Withdraws one's own comment, or a joint one of an organisation for which one may speak. Errors: FORBIDDEN, NOT_FOUND, ROUND_CLOSED. */
  withdrawComment: Comment;
  /** Takes a support off the list with a reason; it stays there, struck, and outputs do not name it any more. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  withdrawFundingSupport: FundingSupport;
  /** Takes one's own open proposal back. Errors: FORBIDDEN, NOT_FOUND, CONFLICT. */
  withdrawGroupProposal: GroupProposal;
  /** Takes one's own entry back, proposed or listed. Errors: FORBIDDEN, NOT_FOUND, CONFLICT. */
  withdrawHubEntry: HubEntry;
  /** Takes one's formal objection back. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  withdrawObjection: Comment;
  /** Withdraws what was logged, with a reason; it stays in the log, struck. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT. */
  withdrawOutreach: Outreach;
  /** Takes a request back, with the reason. Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_INPUT, ROUND_CLOSED, CONFLICT. */
  withdrawReviewRequest: Round;
  /** Withdraws a mapping; the record keeps that it stood. Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT. */
  withdrawSdgMapping: SdgMapping;
  /** Takes a standard off the list. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN, NOTHING_CHANGED, CONFLICT. */
  withdrawStandard: StandardsList;
  /** Writes the next version of the minutes. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, TRANSITION_UNKNOWN once they are final or before the session began, CONFLICT. */
  writeMinutes: Session;
};


export type MutationAcceptGroupProposalArgs = {
  input: AcceptGroupProposalInput;
};


export type MutationAddOrganisationArgs = {
  input: AddOrganisationInput;
};


export type MutationAddPersonArgs = {
  input: AddPersonInput;
};


export type MutationAddSpeakerArgs = {
  input: AddSpeakerInput;
};


export type MutationAdvanceDocumentArgs = {
  input: AdvanceDocumentInput;
};


export type MutationAnnouncePublicationArgs = {
  input: AnnouncePublicationInput;
};


export type MutationAnswerDispositionArgs = {
  input: AnswerDispositionInput;
};


export type MutationAnswerPollArgs = {
  option: Scalars['Int']['input'];
  pollId: Scalars['ID']['input'];
};


export type MutationAnswerReviewRequestArgs = {
  input: AnswerReviewRequestInput;
};


export type MutationApplyChangeArgs = {
  input: ApplyChangeInput;
};


export type MutationApproveDeliverableArgs = {
  input: ApproveDeliverableInput;
};


export type MutationAskAddressProofArgs = {
  address: Scalars['String']['input'];
  proofId: Scalars['ID']['input'];
};


export type MutationAssignRoleArgs = {
  input: AssignRoleInput;
};


export type MutationAssignSessionRoleArgs = {
  input: AssignSessionRoleInput;
};


export type MutationCancelActArgs = {
  actId: Scalars['ID']['input'];
};


export type MutationChangeHandArgs = {
  input: ChangeHandInput;
};


export type MutationChooseLanguageArgs = {
  language: Scalars['String']['input'];
};


export type MutationClaimInstallationArgs = {
  input: ClaimInstallationInput;
};


export type MutationConfirmPlacementArgs = {
  input: ConfirmPlacementInput;
};


export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


export type MutationCreateGroupArgs = {
  input: CreateGroupInput;
};


export type MutationDecideErratumArgs = {
  input: DecideErratumInput;
};


export type MutationDecideObjectionArgs = {
  input: DecideObjectionInput;
};


export type MutationDeclareInterestArgs = {
  input: DeclareInterestInput;
};


export type MutationDeclareMyselfArgs = {
  input: DeclareMyselfInput;
};


export type MutationDeclineGroupProposalArgs = {
  proposalId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationDeclineHubEntryArgs = {
  entryId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationDelistHubEntryArgs = {
  entryId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationDesignateConsensusArgs = {
  input: DesignateConsensusInput;
};


export type MutationDirectRunArgs = {
  input: DirectRunInput;
};


export type MutationDiscloseSponsorsArgs = {
  input: DiscloseSponsorsInput;
};


export type MutationDisposeCommentArgs = {
  input: DisposeCommentInput;
};


export type MutationDisposeCommentsArgs = {
  input: DisposeCommentsInput;
};


export type MutationDraftDeliverableArgs = {
  input: DraftDeliverableInput;
};


export type MutationDraftProgressReportArgs = {
  input: DraftProgressReportInput;
};


export type MutationEditCommentArgs = {
  input: EditCommentInput;
};


export type MutationEndRoleArgs = {
  assignmentId: Scalars['ID']['input'];
};


export type MutationEndSessionRoleArgs = {
  assignmentId: Scalars['ID']['input'];
};


export type MutationEndSpeakerArgs = {
  speakerId: Scalars['ID']['input'];
};


export type MutationEvaluateConsensusArgs = {
  input: EvaluateConsensusInput;
};


export type MutationExtendRoundArgs = {
  input: ExtendRoundInput;
};


export type MutationForgetReadingArgs = {
  documentId: Scalars['ID']['input'];
};


export type MutationFreezeRevisionArgs = {
  input: FreezeRevisionInput;
};


export type MutationFreezeStandardsArgs = {
  input: FreezeStandardsInput;
};


export type MutationHandOverOfficeArgs = {
  input: HandOverOfficeInput;
};


export type MutationImportMembersArgs = {
  input: MembersInput;
};


export type MutationIntroduceMyselfArgs = {
  input: IntroduceMyselfInput;
};


export type MutationJoinArgs = {
  assignmentId: Scalars['ID']['input'];
  coalitionId: Scalars['ID']['input'];
  groupId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationLeaveArgs = {
  coalitionId: Scalars['ID']['input'];
  groupId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationLeaveGroupProposalArgs = {
  proposalId: Scalars['ID']['input'];
};


export type MutationListHubEntryArgs = {
  entryId: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
};


export type MutationListStandardArgs = {
  input: ListStandardInput;
};


export type MutationMakeCallArgs = {
  input: MakeCallInput;
};


export type MutationMakeCommentArgs = {
  input: MakeCommentInput;
};


export type MutationMapSdgArgs = {
  input: MapSdgInput;
};


export type MutationMarkReadArgs = {
  input: MarkReadInput;
};


export type MutationMergePeopleArgs = {
  input: MergePeopleInput;
};


export type MutationModerateCommentArgs = {
  input: ModerateCommentInput;
};


export type MutationMoveFundingNeedArgs = {
  input: MoveFundingNeedInput;
};


export type MutationMoveMilestoneArgs = {
  input: MoveMilestoneInput;
};


export type MutationObjectToEvaluationArgs = {
  input: ObjectToEvaluationInput;
};


export type MutationOpenDocumentArgs = {
  input: OpenDocumentInput;
};


export type MutationOpenPollArgs = {
  input: OpenPollInput;
};


export type MutationOpenRoundArgs = {
  input: OpenRoundInput;
};


export type MutationPlanMeetingArgs = {
  input: PlanMeetingInput;
};


export type MutationPlanSessionArgs = {
  input: PlanSessionInput;
};


export type MutationPresentProgressReportArgs = {
  input: PresentProgressReportInput;
};


export type MutationProposeAmendmentArgs = {
  input: ProposeAmendmentInput;
};


export type MutationProposeGroupArgs = {
  input: ProposeGroupInput;
};


export type MutationProposeHubEntryArgs = {
  input: ProposeHubEntryInput;
};


export type MutationProposeStandardArgs = {
  input: StandardInput;
};


export type MutationProveAddressArgs = {
  seen: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


export type MutationPublishDocumentArgs = {
  input: PublishDocumentInput;
};


export type MutationPublishEvaluationArgs = {
  input: PublishEvaluationInput;
};


export type MutationPublishReportArgs = {
  roundId: Scalars['ID']['input'];
};


export type MutationRaiseHandArgs = {
  input: RaiseHandInput;
};


export type MutationRaiseObjectionArgs = {
  input: RaiseObjectionInput;
};


export type MutationRankStandardsArgs = {
  input: RankStandardsInput;
};


export type MutationRecommendDispositionArgs = {
  input: RecommendDispositionInput;
};


export type MutationRecordUptakeArgs = {
  input: RecordUptakeInput;
};


export type MutationRecuseMyselfArgs = {
  input: RecuseMyselfInput;
};


export type MutationRemoveMyselfArgs = {
  input: RemoveMyselfInput;
};


export type MutationRemoveViewArgs = {
  viewId: Scalars['ID']['input'];
};


export type MutationReopenCommentArgs = {
  input: ReopenCommentInput;
};


export type MutationReopenRoundArgs = {
  input: ReopenRoundInput;
};


export type MutationReplaceDocumentArgs = {
  input: ReplaceDocumentInput;
};


export type MutationReportErratumArgs = {
  input: ReportErratumInput;
};


export type MutationRequestReviewArgs = {
  input: RequestReviewInput;
};


export type MutationResolveMilestoneArgs = {
  input: ResolveMilestoneInput;
};


export type MutationReviewSdgMappingArgs = {
  input: ReviewSdgMappingInput;
};


export type MutationReviseGroupProposalArgs = {
  input: ReviseGroupProposalInput;
};


export type MutationReviseHubEntryArgs = {
  input: ReviseHubEntryInput;
};


export type MutationRevokeApiTokenArgs = {
  tokenId: Scalars['ID']['input'];
};


export type MutationRollMilestoneForwardArgs = {
  input: RollMilestoneForwardInput;
};


export type MutationSaveViewArgs = {
  input: SaveViewInput;
};


export type MutationSecondEvaluationArgs = {
  callId: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};


export type MutationSetAgendaArgs = {
  input: SetAgendaInput;
};


export type MutationSetDecisionRulesArgs = {
  input: SetDecisionRulesInput;
};


export type MutationSetDeliverableArgs = {
  input: SetDeliverableInput;
};


export type MutationSetDocumentKindArgs = {
  input: SetDocumentKindInput;
};


export type MutationSetFundingNeedArgs = {
  input: SetFundingNeedInput;
};


export type MutationSetFundingSupportArgs = {
  input: SetFundingSupportInput;
};


export type MutationSetMilestoneArgs = {
  input: SetMilestoneInput;
};


export type MutationSetOutreachArgs = {
  input: SetOutreachInput;
};


export type MutationSetQuestionsArgs = {
  input: SetQuestionsInput;
};


export type MutationSetReportClaimsArgs = {
  input: SetReportClaimsInput;
};


export type MutationSetRoundRulesArgs = {
  input: SetRoundRulesInput;
};


export type MutationSetSessionRulesArgs = {
  input: SetSessionRulesInput;
};


export type MutationSetStandardArgs = {
  input: StandardInput;
};


export type MutationSetStandardsListArgs = {
  input: SetStandardsListInput;
};


export type MutationSetVocabularyArgs = {
  input: SetVocabularyInput;
};


export type MutationSetWishesArgs = {
  input: SetWishesInput;
};


export type MutationStartNextEditionArgs = {
  input: StartNextEditionInput;
};


export type MutationStateMinorityArgs = {
  input: StateMinorityInput;
};


export type MutationStatePositionArgs = {
  input: StatePositionInput;
};


export type MutationSupportCommentArgs = {
  commentId: Scalars['ID']['input'];
  supports: Scalars['Boolean']['input'];
};


export type MutationSupportGroupProposalArgs = {
  isContact: Scalars['Boolean']['input'];
  proposalId: Scalars['ID']['input'];
};


export type MutationTakeCommentsArgs = {
  input: TakeCommentsInput;
};


export type MutationTakeQuestionArgs = {
  input: TakeQuestionInput;
};


export type MutationTakeSheetArgs = {
  input: SheetInput;
};


export type MutationTriageCommentsArgs = {
  input: TriageCommentsInput;
};


export type MutationUploadDraftArgs = {
  input: UploadDraftInput;
};


export type MutationWithdrawCommentArgs = {
  commentId: Scalars['ID']['input'];
};


export type MutationWithdrawFundingSupportArgs = {
  reason: Scalars['String']['input'];
  seen: Scalars['Int']['input'];
  supportId: Scalars['ID']['input'];
};


export type MutationWithdrawGroupProposalArgs = {
  proposalId: Scalars['ID']['input'];
};


export type MutationWithdrawHubEntryArgs = {
  entryId: Scalars['ID']['input'];
};


export type MutationWithdrawObjectionArgs = {
  objectionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawOutreachArgs = {
  outreachId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  seen: Scalars['Int']['input'];
};


export type MutationWithdrawReviewRequestArgs = {
  reason: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};


export type MutationWithdrawSdgMappingArgs = {
  mappingId: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
};


export type MutationWithdrawStandardArgs = {
  input: WithdrawStandardInput;
};


export type MutationWriteMinutesArgs = {
  input: WriteMinutesInput;
};

/** A token as it was just made. */
export type NewApiToken = {
  __typename?: 'NewApiToken';
  /** What goes behind `Authorization: Bearer`. Shown this once; absent in the answer to a retry. */
  secret: Maybe<Scalars['String']['output']>;
  /** The token. */
  token: ApiToken;
};

/** An objection to an evaluation. */
export type ObjectToEvaluationInput = {
  /** To an evaluation of which call. */
  callId: Scalars['ID']['input'];
  /** Which evaluation was seen. */
  number: Scalars['Int']['input'];
  /** Made by the client (UUIDv7). */
  objectionId: Scalars['ID']['input'];
  /** Why it is wrong. */
  reason: Scalars['String']['input'];
};

/** What became of a formal objection. */
export type ObjectionOutcome =
  | 'OVERRULED'
  | 'PARTLY_UPHELD'
  | 'UPHELD'
  | 'WITHDRAWN';

/** A document to open from a file. */
export type OpenDocumentInput = {
  /** Its code: capital letters, digits and hyphens, unique in the group. */
  code: Scalars['String']['input'];
  /** Made by the client (UUIDv7). */
  documentId: Scalars['ID']['input'];
  /** Its first text. */
  file: FileInput;
  /** In which group. */
  groupId: Scalars['ID']['input'];
  /** Of which kind. */
  kindId: Scalars['ID']['input'];
  /** The language of its text (BCP 47); English where absent. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Its title; the file's own where absent. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Which text a file with tracked changes stands for; as if all were accepted where absent. */
  trackedChanges?: InputMaybe<TrackedChangesMode>;
};

/** A poll to open, on the latest revision. */
export type OpenPollInput = {
  /** Its end as wall-clock time in the zone. */
  closesAtLocal: Scalars['String']['input'];
  /** About which document. */
  documentId: Scalars['ID']['input'];
  /** From two to ten answers to choose from. */
  options: Array<Scalars['String']['input']>;
  /** Made by the client (UUIDv7). */
  pollId: Scalars['ID']['input'];
  /** What is asked. */
  question: Scalars['String']['input'];
  /** Whether the numbers are told before the end. */
  resultsAtOnce: Scalars['Boolean']['input'];
  /** The zone (IANA name). */
  zone: Scalars['String']['input'];
};

/** A round to open; where its kind belongs to a stage, the document enters that stage in the same moment. */
export type OpenRoundInput = {
  /** Who may comment; by the kind where absent. */
  audience?: InputMaybe<Visibility>;
  /** Its last day and time as wall-clock time in the zone, such as `2026-12-04T23:59`. */
  closesAtLocal: Scalars['String']['input'];
  /** Of which document. */
  documentId: Scalars['ID']['input'];
  /** Whether nobody but its author sees a comment before the end. */
  hidesResults?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its kind. */
  kind: RoundKind;
  /** The words of the mail; the usual ones where absent. */
  notice?: InputMaybe<RoundNoticeInput>;
  /** What it asks, in this order. */
  questions?: InputMaybe<Array<RoundQuestionInput>>;
  /** The end of a reply period as wall-clock time in the zone; at least a day and at most sixty after the end. */
  repliesUntilLocal?: InputMaybe<Scalars['String']['input']>;
  /** Who is asked by name to review, in a targeted round: they alone get its mail then. */
  reviewers?: InputMaybe<Array<AskedReviewerInput>>;
  /** Until when they are to review, as wall-clock time in the zone; the end of comments where absent. */
  reviewsDueLocal?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client (UUIDv7). */
  roundId: Scalars['ID']['input'];
  /** The zone (IANA name). */
  zone: Scalars['String']['input'];
};

/** An answer to opening a document. */
export type OpenedDocument = {
  __typename?: 'OpenedDocument';
  /** The document with its revision 1. */
  document: Document;
  /** What the import could not keep. */
  losses: Array<Loss>;
};

/** An organisation that comments together. */
export type Organisation = {
  __typename?: 'Organisation';
  /** The organisation. */
  id: Scalars['ID']['output'];
  /** Its name, once in a coalition whatever its case. */
  name: Scalars['String']['output'];
  /** Who may speak for it now, those first who may longest; for those who hold a role in the coalition. */
  speakers: Array<Speaker>;
};

/** Something that a group, or the whole coalition, did towards others. It names organisations and audiences, no private persons. */
export type Outreach = {
  __typename?: 'Outreach';
  /** When it was logged. */
  addedAt: Scalars['DateTime']['output'];
  /** Who logged it. */
  addedBy: Person;
  /** With whom, or before whom. */
  audience: Scalars['String']['output'];
  /** Its first day, by which the log is in order. */
  firstDay: Scalars['String']['output'];
  /** On which day somebody is to come back to it. */
  followUpOn: Maybe<Scalars['String']['output']>;
  /** Who did it; absent where it was the whole coalition. */
  group: Maybe<WorkingGroup>;
  /** What was logged. */
  id: Scalars['ID']['output'];
  /** Whether that day has come. */
  isFollowUpDue: Scalars['Boolean']['output'];
  /** What it was. */
  kind: OutreachKind;
  /** Where more of it stands (https). */
  link: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  outcome: Maybe<Scalars['String']['output']>;
  /** When, as a period (`2026-03-14`, `2026-03`, `2026-03-14/2026-03-16`). */
  period: Scalars['String']['output'];
  /** Why it was withdrawn. */
  reason: Maybe<Scalars['String']['output']>;
  /** What was said or asked. */
  said: Scalars['String']['output'];
  /** Counts its changes; a change names the one it was made on. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
  /** When it was withdrawn; it stays in the log, struck. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** What is looked for in the log; what is absent narrows nothing. */
export type OutreachFilter = {
  /** Of the group with this code. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** Of this kind. */
  kind?: InputMaybe<OutreachKind>;
  /** Begun in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What was done towards others. */
export type OutreachKind =
  | 'ARTICLE'
  | 'EVENT'
  | 'INTERVIEW'
  | 'LETTER'
  | 'MEETING'
  | 'OTHER'
  | 'SUBMISSION'
  | 'TALK'
  | 'TRAINING';

/** Where a coalition's groups stand. */
export type Overview = {
  __typename?: 'Overview';
  /** When it was read. */
  at: Scalars['DateTime']['output'];
  /** Documents that the viewer may know of, the most pressing first. */
  rows: Array<OverviewRow>;
};

/** One document, as it stands among all. */
export type OverviewRow = {
  __typename?: 'OverviewRow';
  /** What somebody should look at. */
  alerts: Array<RaisedAlert>;
  /** The document. */
  document: Document;
  /** When something last happened to it. */
  lastChangeAt: Scalars['DateTime']['output'];
  /** The milestone that is due next. */
  milestone: Maybe<Milestone>;
  /** Its revisions. */
  revisionCount: Scalars['Int']['output'];
  /** The round of it that takes comments, or replies, at the moment. */
  round: Maybe<Round>;
  /** Comments without a disposition, in rounds that the viewer may see. */
  undisposedCount: Scalars['Int']['output'];
  /** What it waits for. What tells of drafts and of a group's inner life only to those who see all of the group. */
  waiting: Array<Waiting>;
  /** Whether it is the viewer for whom it waits. */
  waitsForViewer: Scalars['Boolean']['output'];
};

/** A key on a device of the viewer's that signs her in. */
export type Passkey = {
  __typename?: 'Passkey';
  /** Since when it signs her in. */
  createdAt: Scalars['DateTime']['output'];
  /** Made by the server. */
  id: Scalars['ID']['output'];
  /** When it last signed her in; absent where it never did. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether its device may share it with her other devices. */
  multiDevice: Scalars['Boolean']['output'];
  /** What she calls it. */
  name: Scalars['String']['output'];
};

/** A human; all that is said of her is self-declared. */
export type Person = {
  __typename?: 'Person';
  /** Where she speaks from today; absent when she prefers not to say. */
  affiliation: Maybe<Affiliation>;
  /** Whence she spoke and speaks, latest first; one's own, and those of people who show theirs. */
  affiliations: Array<Affiliation>;
  /** The person. */
  id: Scalars['ID']['output'];
  /** As she writes it, any script, any order. */
  name: Scalars['String']['output'];
  /** Whether she has a page that everybody may see, in each coalition in which she holds a role. */
  publicPage: Scalars['Boolean']['output'];
  /** How she is addressed or what she does, in her own words. */
  title: Maybe<Scalars['String']['output']>;
};

/** Something one can go to by its name. */
export type Place = {
  __typename?: 'Place';
  /** The coalition's name. */
  coalition: Scalars['String']['output'];
  /** How it is cited: a group's code, or a group's and a document's. */
  code: Scalars['String']['output'];
  /** What stands there. */
  kind: PlaceKind;
  /** The address of its screen. */
  path: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A place that could be meant. */
export type PlaceCandidate = {
  __typename?: 'PlaceCandidate';
  /** Its end, exclusive. */
  end: Scalars['Int']['output'];
  /** The words that stand there. */
  exact: Scalars['String']['output'];
  /** Its start. */
  start: Scalars['Int']['output'];
};

/** What stands at a place. */
export type PlaceKind =
  | 'DOCUMENT'
  | 'GROUP';

/** Where an anchor stands in a later revision. */
export type Placement = {
  __typename?: 'Placement';
  /** The block in which it begins. */
  blockId: Maybe<Scalars['ID']['output']>;
  /** Among which places a person decides, when ambiguous. */
  candidates: Array<PlaceCandidate>;
  /** Who decided, where a person did. */
  decidedBy: Maybe<Person>;
  /** Its end, exclusive. */
  end: Maybe<Scalars['Int']['output']>;
  /** The words that stand there now. */
  exact: Maybe<Scalars['String']['output']>;
  /** The revision. */
  revision: Revision;
  /** Its start; absent when orphaned or ambiguous. */
  start: Maybe<Scalars['Int']['output']>;
  /** How it stands there. */
  status: PlacementStatus;
};

/** Where a comment stands in a later revision. */
export type PlacementStatus =
  | 'AMBIGUOUS'
  | 'EDITED'
  | 'EXACT'
  | 'MOVED'
  | 'ORPHANED';

/** A meeting to plan. */
export type PlanMeetingInput = {
  /** In which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** Its code: capital letters, digits and hyphens. */
  code: Scalars['String']['input'];
  /** Its first day, such as 2023-10-08. */
  firstDay: Scalars['String']['input'];
  /** Its last day. */
  lastDay: Scalars['String']['input'];
  /** Made by the client (UUIDv7). */
  meetingId: Scalars['ID']['input'];
  /** Where, in words. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
};

/** A session as it is to be. */
export type PlanSessionInput = {
  /** Its code; never changed. */
  code: Scalars['String']['input'];
  /** When it ends. */
  endsAtLocal: Scalars['String']['input'];
  /** Its format in the meeting's own words. */
  format?: InputMaybe<Scalars['String']['input']>;
  /** Its links. */
  links: Array<SessionLinkInput>;
  /** In which meeting. */
  meetingId: Scalars['ID']['input'];
  /** How it is held. */
  mode: SessionMode;
  /** The room. */
  room?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client (UUIDv7). */
  sessionId: Scalars['ID']['input'];
  /** When it begins, on the clocks of its zone: `2023-10-10T10:30`. */
  startsAtLocal: Scalars['String']['input'];
  /** What it is about. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
  /** Where, in words. */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; 0 for a new session. */
  version: Scalars['Int']['input'];
  /** Who may see it: COALITION or PUBLIC; never narrower than it was. */
  visibility: Visibility;
  /** The zone, such as `Asia/Tokyo`. */
  zone: Scalars['String']['input'];
};

/** One comment of a sheet, and what would become of it. */
export type PlannedSheetRow = {
  __typename?: 'PlannedSheetRow';
  /** What would become of it. */
  action: SheetRowAction;
  /** Whose comment it is, as the sheet says. */
  author: Maybe<Scalars['String']['output']>;
  /** What would change. */
  changes: Array<SheetRowChange>;
  /** The comment that it is, by its reference in the round. */
  comment: Maybe<Scalars['String']['output']>;
  /** The disposition that it gives. */
  disposition: Maybe<DispositionKind>;
  /** The words that it would put there. */
  proposedChange: Maybe<Scalars['String']['output']>;
  /** Why it is refused. */
  reason: Maybe<Scalars['String']['output']>;
  /** The reference that the sheet gives it. */
  reference: Maybe<Scalars['String']['output']>;
  /** Where it stands in its file, from 1. */
  row: Scalars['Int']['output'];
  /** What it says. */
  text: Scalars['String']['output'];
  /** Where it would stand: the words or the heading; absent where it stands on the whole text. */
  where: Maybe<Scalars['String']['output']>;
};

/** A question that takes the temperature. It decides nothing, and nothing that decides reads it. */
export type Poll = {
  __typename?: 'Poll';
  /** How many have answered. */
  answerCount: Scalars['Int']['output'];
  /** Until when one can answer, and change the answer. */
  closesAt: Scalars['DateTime']['output'];
  /** The poll. */
  id: Scalars['ID']['output'];
  /** Whether it takes answers now. */
  open: Scalars['Boolean']['output'];
  /** Who asks. */
  openedBy: Maybe<Person>;
  /** The answers to choose from. */
  options: Array<Scalars['String']['output']>;
  /** Which option the viewer's own answer is. */
  ownAnswer: Maybe<Scalars['Int']['output']>;
  /** What is asked. */
  question: Scalars['String']['output'];
  /** How often each option stands; absent while it is not told. */
  results: Maybe<Array<Scalars['Int']['output']>>;
  /** Whether the numbers are told before the end. */
  resultsAtOnce: Scalars['Boolean']['output'];
  /** About which revision. */
  revision: Revision;
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
  /** The zone in which the end was set. */
  zone: Scalars['String']['output'];
};

/** Where a person stands; the last that she stated. */
export type Position = {
  __typename?: 'Position';
  /** The position. */
  id: Scalars['ID']['output'];
  /** Where she stands. */
  kind: PositionKind;
  /** Whence she spoke when she stated it. */
  organisation: Maybe<Scalars['String']['output']>;
  /** Whose. */
  person: Person;
  /** Why; always there for OBJECT. */
  reason: Maybe<Scalars['String']['output']>;
  /** On which revision. */
  revision: Revision;
  /** Her stakeholder group when she stated it. */
  stakeholderGroup: Maybe<Scalars['String']['output']>;
  /** Whether a later revision changed the substance: then it is not counted. */
  stale: Scalars['Boolean']['output'];
  /** When. */
  statedAt: Scalars['DateTime']['output'];
};

/** Where somebody stands on a text. */
export type PositionKind =
  | 'ABSTAIN'
  | 'LIVE_WITH'
  | 'OBJECT'
  | 'SUPPORT';

/** How many voices stand where, without stale positions. */
export type PositionTally = {
  __typename?: 'PositionTally';
  /** Abstain. */
  abstain: Scalars['Int']['output'];
  /** Organisations whose people do not agree; they count for neither side. */
  divided: Scalars['Int']['output'];
  /** Can live with it. */
  liveWith: Scalars['Int']['output'];
  /** Object. */
  object: Scalars['Int']['output'];
  /** Positions that are stale. */
  stale: Scalars['Int']['output'];
  /** Support it. */
  support: Scalars['Int']['output'];
};

/** Who else is at a document just now, as far as the viewer and they let each other see. */
export type Presence = {
  __typename?: 'Presence';
  /** How many are there beside those who are named. */
  more: Scalars['Int']['output'];
  /** Each person once, by name; twenty at most. */
  people: Array<Present>;
};

/** Somebody at a document. */
export type Present = {
  __typename?: 'Present';
  /** Who. */
  person: Person;
  /** Whether she is writing in a round that the viewer may know of and that does not hide its results. */
  writing: Scalars['Boolean']['output'];
};

/** A report to present. */
export type PresentProgressReportInput = {
  /** The report's document. */
  documentId: Scalars['ID']['input'];
  /** Made by the client (UUIDv7): the revision that is frozen where the draft has changes. */
  revisionId: Scalars['ID']['input'];
  /** The version of the working draft that was seen. */
  version: Scalars['Int']['input'];
};

/** A file to look into. It belongs to a document, or to a group that would open one from it. */
export type PreviewFileInput = {
  /** Of which document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** The file. */
  file?: InputMaybe<FileInput>;
  /** In which group, where there is no document yet. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Or one that the document keeps already, by its hash. */
  hash?: InputMaybe<Scalars['ID']['input']>;
  /** Which text it stands for. */
  trackedChanges: TrackedChangesMode;
};

/** What a person is in a coalition, now and before, as she lets it be seen. */
export type Profile = {
  __typename?: 'Profile';
  /** Comments of hers that the viewer may read, latest first, at most fifty. */
  comments: Array<Comment>;
  /** Whether this is the viewer. */
  isViewer: Scalars['Boolean']['output'];
  /** The person. */
  person: Person;
  /** Her roles, those of today first. */
  roles: Array<RoleAssignment>;
};

/** A document that says what a group, or the whole coalition, did in a period of days; drafted from the record. */
export type ProgressReport = {
  __typename?: 'ProgressReport';
  /** Its text, with the rounds, dispositions and stages of any document. */
  document: Document;
  /** When it was drafted. */
  draftedAt: Scalars['DateTime']['output'];
  /** Who had it drafted. */
  draftedBy: Maybe<Person>;
  /** The first day of the period. */
  from: Scalars['String']['output'];
  /** When it was presented; absent while it is a draft. */
  presentedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who presented it. */
  presentedBy: Maybe<Person>;
  /** The revision that was presented. */
  revision: Maybe<Revision>;
  /** Whose progress it is about. */
  scope: ProgressScope;
  /** Its last day. */
  to: Scalars['String']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
  /** The zone of these days. */
  zone: Scalars['String']['output'];
};

/** Whose progress a report is about. */
export type ProgressScope =
  | 'COALITION'
  | 'GROUP';

/** Something to change in the minutes. */
export type ProposeAmendmentInput = {
  /** Made by the client (UUIDv7). */
  amendmentId: Scalars['ID']['input'];
  /** Of which session. */
  sessionId: Scalars['ID']['input'];
  /** What should be changed. */
  text: Scalars['String']['input'];
};

/** A new area of work to propose; whoever proposes it would take part. */
export type ProposeGroupInput = {
  /** What is to be done; it can follow. */
  actionPlan?: InputMaybe<Scalars['String']['input']>;
  /** In which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** Whether the proposer can be asked about it. */
  isContact: Scalars['Boolean']['input'];
  /** What it is needed for; it can follow. */
  need?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client (UUIDv7). */
  proposalId: Scalars['ID']['input'];
  /** What the area is called. */
  title: Scalars['String']['input'];
};

/** An offer or a need to propose. */
export type ProposeHubEntryInput = {
  /** In which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** Made by the client (UUIDv7). */
  entryId: Scalars['ID']['input'];
  /** What is said of it. */
  words: HubWordsInput;
};

/** One revision made public. */
export type Publication = {
  __typename?: 'Publication';
  /** How it was announced; absent while it only stands at its address. */
  announcement: Maybe<Announcement>;
  /** What was published. */
  document: Document;
  /** Its edition. */
  edition: Scalars['Int']['output'];
  /** What is wrong in it: accepted errata for everybody, all of them for those who decide. */
  errata: Array<Erratum>;
  /** The publication. */
  id: Scalars['ID']['output'];
  /** The path of its public page. */
  path: Scalars['String']['output'];
  /** When. */
  publishedAt: Scalars['DateTime']['output'];
  /** By which it is cited, such as `IS3C-WG1-IOT-1`. */
  reference: Scalars['String']['output'];
  /** Which revision. */
  revision: Revision;
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
};

/** A document to publish. */
export type PublishDocumentInput = {
  /** Which. */
  documentId: Scalars['ID']['input'];
  /** Made by the client (UUIDv7). */
  publicationId: Scalars['ID']['input'];
};

/** An evaluation to publish to the group. */
export type PublishEvaluationInput = {
  /** Of which call. */
  callId: Scalars['ID']['input'];
  /** The words of the mail; the usual ones where absent. */
  notice?: InputMaybe<RoundNoticeInput>;
  /** Which evaluation was seen. */
  number: Scalars['Int']['input'];
  /** Until when the group can object, as wall-clock time in the zone; as soon as the rules allow where absent. */
  objectByLocal?: InputMaybe<Scalars['String']['input']>;
  /** The zone (IANA name). */
  zone: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** What would be mailed about a publication, and to how many. For those who may announce it. Errors: FORBIDDEN, NOT_FOUND. */
  announcementDraft: AnnouncementDraft;
  /** A call by its number. */
  call: Maybe<Call>;
  /** A coalition by its slug. */
  coalition: Maybe<Coalition>;
  /** A comment by the reference with which it is cited; null where the viewer may not know of it. */
  comment: Maybe<Comment>;
  /** The demo's mails, newest first; empty outside demo mode. */
  demoMails: Array<DemoMail>;
  /** The demo's sign-ins; empty outside demo mode. */
  demoSignIns: Array<DemoSignIn>;
  /** A document by its coalition's slug, its group's code and its own. */
  document: Maybe<Document>;
  /** What would be mailed when an evaluation is published, and to how many. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT. */
  evaluationNotice: RoundNotice;
  /** A group by its coalition's slug and its code. */
  group: Maybe<WorkingGroup>;
  /** Groups and documents that the viewer may know of and in whose codes or titles every one of the words stands, the ones that moved last first; at most `first`, which is 1 to 50. Errors: INVALID_INPUT. */
  places: Array<Place>;
  /** Reads a file and tells what it holds; nothing is saved. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, IMPORT_REFUSED. */
  previewFile: FilePreview;
  /** What would become of a member list; saves nothing. Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_INPUT, IMPORT_REFUSED. */
  previewMembers: MemberPreview;
  /** Reads a sheet of comments and says row by row what would become of it; nothing is saved. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, IMPORT_REFUSED. */
  previewSheet: SheetPreview;
  /** A round by its document and its code. */
  round: Maybe<Round>;
  /** The desk of a round, by its document and its code. */
  roundDesk: Maybe<RoundDesk>;
  /** What would be mailed about a round, and to how many. For those who may do what it tells. Errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT. */
  roundNotice: RoundNotice;
  /** The Sustainable Development Goals, by which groups, documents and sessions are mapped. */
  sdgs: Sdgs;
  /** A session by its coalition's slug, its meeting's code and its own. */
  session: Maybe<Session>;
  /** How one can sign in here. */
  signInWays: SignInWays;
  /** The person behind this request, and the installation she speaks to. */
  viewer: Viewer;
};


export type QueryAnnouncementDraftArgs = {
  input: AnnouncementDraftInput;
};


export type QueryCallArgs = {
  coalition: Scalars['String']['input'];
  number: Scalars['Int']['input'];
};


export type QueryCoalitionArgs = {
  slug: Scalars['String']['input'];
};


export type QueryCommentArgs = {
  coalition: Scalars['String']['input'];
  document: Scalars['String']['input'];
  group: Scalars['String']['input'];
  reference: Scalars['String']['input'];
};


export type QueryDocumentArgs = {
  coalition: Scalars['String']['input'];
  code: Scalars['String']['input'];
  group: Scalars['String']['input'];
};


export type QueryEvaluationNoticeArgs = {
  callId: Scalars['ID']['input'];
  objectByLocal?: InputMaybe<Scalars['String']['input']>;
  zone: Scalars['String']['input'];
};


export type QueryGroupArgs = {
  coalition: Scalars['String']['input'];
  code: Scalars['String']['input'];
};


export type QueryPlacesArgs = {
  first: Scalars['Int']['input'];
  words: Scalars['String']['input'];
};


export type QueryPreviewFileArgs = {
  input: PreviewFileInput;
};


export type QueryPreviewMembersArgs = {
  input: MembersInput;
};


export type QueryPreviewSheetArgs = {
  input: SheetInput;
};


export type QueryRoundArgs = {
  coalition: Scalars['String']['input'];
  code: Scalars['String']['input'];
  document: Scalars['String']['input'];
  group: Scalars['String']['input'];
};


export type QueryRoundDeskArgs = {
  coalition: Scalars['String']['input'];
  code: Scalars['String']['input'];
  document: Scalars['String']['input'];
  group: Scalars['String']['input'];
};


export type QueryRoundNoticeArgs = {
  input: RoundNoticeDraftInput;
};


export type QuerySessionArgs = {
  coalition: Scalars['String']['input'];
  code: Scalars['String']['input'];
  meeting: Scalars['String']['input'];
};

/** A hand to raise: one's own, on the line; or, by a moderator, anybody's. */
export type RaiseHandInput = {
  /** Whence. */
  channel: HandChannel;
  /** Made by the client (UUIDv7). */
  handId: Scalars['ID']['input'];
  /** Whose, where it is not one's own. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whence she speaks, where it is not one's own. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** What is asked. */
  question?: InputMaybe<Scalars['String']['input']>;
  /** In which session. */
  sessionId: Scalars['ID']['input'];
};

/** A formal objection. */
export type RaiseObjectionInput = {
  /** To the disposition of which comment. */
  commentId: Scalars['ID']['input'];
  /** The decision that is objected to. */
  decision: Scalars['String']['input'];
  /** Which disposition, as seen. */
  number: Scalars['Int']['input'];
  /** Made by the client (UUIDv7). */
  objectionId: Scalars['ID']['input'];
  /** Why. */
  rationale: Scalars['String']['input'];
  /** The change that would remove it. */
  remedy: Scalars['String']['input'];
  /** In a sentence. */
  summary: Scalars['String']['input'];
};

/** Something that somebody should look at. */
export type RaisedAlert = {
  __typename?: 'RaisedAlert';
  /** What. */
  alert: Alert;
  /** Since when, or when. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** How many of it. */
  count: Maybe<Scalars['Int']['output']>;
  /** Whom it is about, as stakeholder groups are called. */
  words: Maybe<Array<Scalars['String']['output']>>;
};

/** The viewer's own order. */
export type RankStandardsInput = {
  /** Of which document's list. */
  documentId: Scalars['ID']['input'];
  /** For which edition: the one under way. */
  edition: Scalars['Int']['input'];
  /** Listed standards, best first, as many as she wishes; none to take her order back. */
  standardIds: Array<Scalars['ID']['input']>;
};

/** A comment with its replies, read up to an instant of its own. */
export type ReadThread = {
  __typename?: 'ReadThread';
  /** Which. */
  commentId: Scalars['ID']['output'];
  /** Up to when. */
  to: Scalars['DateTime']['output'];
};

/** The same as it is sent. */
export type ReadThreadInput = {
  /** Which. */
  commentId: Scalars['ID']['input'];
  /** Up to when. */
  to: Scalars['DateTime']['input'];
};

/** How far the viewer has read a document. It is hers alone: nobody else is told, and no record holds it. */
export type ReadingPlace = {
  __typename?: 'ReadingPlace';
  /** The block at which she left it. */
  block: Maybe<Scalars['String']['output']>;
  /** Comments made up to this instant count as read; null where she has seen none. */
  commentsTo: Maybe<Scalars['DateTime']['output']>;
  /** The latest revision that was on her screen. */
  revision: Scalars['Int']['output'];
  /** Threads that she has read less far, or further. */
  threads: Array<ReadThread>;
};

/** What an editor would answer. */
export type RecommendDispositionInput = {
  /** To which comment. */
  commentId: Scalars['ID']['input'];
  /** The comment that it repeats, for DUPLICATE. */
  duplicateOfId?: InputMaybe<Scalars['ID']['input']>;
  /** What. */
  kind: DispositionKind;
  /** The number of the recommendation that was seen: 0 where there was none. */
  number: Scalars['Int']['input'];
  /** Why. */
  rationale: Scalars['String']['input'];
};

/** What an editor would answer; the group's resolution is the disposition. */
export type Recommendation = {
  __typename?: 'Recommendation';
  /** The comment that it repeats, for DUPLICATE. */
  duplicateOf: Maybe<CommentLink>;
  /** What. */
  kind: DispositionKind;
  /** From 1; each later one counts on. */
  number: Scalars['Int']['output'];
  /** Why. */
  rationale: Scalars['String']['output'];
  /** When. */
  recommendedAt: Scalars['DateTime']['output'];
  /** By whom. */
  recommendedBy: Maybe<Person>;
};

/** An uptake to put down. */
export type RecordUptakeInput = {
  /** Of which call. */
  callId: Scalars['ID']['input'];
  /** On which day, such as 2024-03-01. */
  day: Scalars['String']['input'];
  /** Where that can be seen: https only. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** Who took it up. */
  organisation: Scalars['String']['input'];
  /** What was done. */
  text: Scalars['String']['input'];
  /** Made by the client (UUIDv7). */
  uptakeId: Scalars['ID']['input'];
};

/** A person who stands back from a comment. */
export type Recusal = {
  __typename?: 'Recusal';
  /** Who. */
  person: Maybe<Person>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** When. */
  recusedAt: Scalars['DateTime']['output'];
  /** Who acts instead. */
  substitute: Maybe<Person>;
};

/** To stand back from comments. */
export type RecuseMyselfInput = {
  /** From which comments of a round. */
  commentIds: Array<Scalars['ID']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** Who acts instead; entitled to dispose, and not recused herself. */
  substituteId: Scalars['ID']['input'];
};

/** What a removal of all that is kept of the viewer would take, and what would stay. */
export type Removal = {
  __typename?: 'Removal';
  /** Accounts that would go. */
  accounts: Scalars['Int']['output'];
  /** Entries of the record of what she did, which hold no words; they stay and lead to the tombstone. */
  acts: Scalars['Int']['output'];
  /** Mail addresses that would go. */
  addresses: Scalars['Int']['output'];
  /** Affiliations, those of before too, that would go. */
  affiliations: Scalars['Int']['output'];
  /** Comments and replies of hers: they stay under a tombstone, with their words or without, and with their dispositions. */
  comments: Scalars['Int']['output'];
  /** What she sent in by forms without an account that would go; comments that came of it are among the comments. */
  forms: Scalars['Int']['output'];
  /** Offices that somebody else has to hold first. */
  handOverFirst: Array<RoleAssignment>;
  /** Mails to her, kept here, that would go. */
  mails: Scalars['Int']['output'];
  /** Published texts of the groups in which she held an office: what stands in them stays as it was published. */
  publications: Scalars['Int']['output'];
  /** Roles that would end. */
  roles: Scalars['Int']['output'];
  /** What this all is, to be sent back with the wish to remove it. */
  seen: Scalars['String']['output'];
  /** Sign-ins that would end and go. */
  signIns: Scalars['Int']['output'];
  /** Other words of hers: reasons of positions, answers to dispositions, pledges, amendments of minutes. */
  statements: Scalars['Int']['output'];
  /** Earlier versions of them. */
  versions: Scalars['Int']['output'];
  /** Kept ways of looking at the overview that would go. */
  views: Scalars['Int']['output'];
};

/** The wish to have all removed that is kept of the viewer. */
export type RemoveMyselfInput = {
  /** Her name, typed: this cannot be undone. */
  name: Scalars['String']['input'];
  /** What she saw that it would take. */
  seen: Scalars['String']['input'];
  /** Whether the words of her comments are erased too. */
  words: Scalars['Boolean']['input'];
};

/** A comment to take up again. */
export type ReopenCommentInput = {
  /** Which. */
  commentId: Scalars['ID']['input'];
  /** Its standing disposition, as seen. */
  number: Scalars['Int']['input'];
  /** What is new. */
  reason: Scalars['String']['input'];
};

/** A new end for a round that has ended. */
export type ReopenRoundInput = {
  /** The new end as wall-clock time in the zone. */
  closesAtLocal: Scalars['String']['input'];
  /** The words of the mail; the usual ones where absent. */
  notice?: InputMaybe<RoundNoticeInput>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The end of the reply period as wall-clock time in the zone; where absent it keeps its length. */
  repliesUntilLocal?: InputMaybe<Scalars['String']['input']>;
  /** Which round. */
  roundId: Scalars['ID']['input'];
  /** The zone (IANA name). */
  zone: Scalars['String']['input'];
};

/** A disposition that stands no longer. */
export type Reopening = {
  __typename?: 'Reopening';
  /** Which. */
  number: Scalars['Int']['output'];
  /** What is new. */
  reason: Scalars['String']['output'];
  /** When. */
  reopenedAt: Scalars['DateTime']['output'];
  /** By whom. */
  reopenedBy: Maybe<Person>;
};

/** Another document to name that takes a published one's place. */
export type ReplaceDocumentInput = {
  /** Which takes it: published, or on its way. */
  byDocumentId: Scalars['ID']['input'];
  /** Whose place is taken. */
  documentId: Scalars['ID']['input'];
  /** Why, in words for everybody. */
  reason: Scalars['String']['input'];
};

/** A claim of a report. */
export type ReportClaim = {
  __typename?: 'ReportClaim';
  /** When, as an instant. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** Of which document. */
  documentId: Maybe<Scalars['ID']['output']>;
  /** Of which group. */
  groupId: Maybe<Scalars['ID']['output']>;
  /** The claim. */
  id: Scalars['ID']['output'];
  /** The paragraph that makes it, as the report numbers it. */
  paragraph: Scalars['String']['output'];
  /** When, as a period. */
  period: Maybe<Scalars['String']['output']>;
  /** What. */
  what: ClaimKind;
  /** In which zone. */
  zone: Maybe<Scalars['String']['output']>;
};

/** A claim of a report. */
export type ReportClaimInput = {
  /** When, as an instant; with a zone. */
  at?: InputMaybe<Scalars['String']['input']>;
  /** Of which document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Of which group. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client (UUIDv7). */
  id: Scalars['ID']['input'];
  /** The paragraph that makes it. */
  paragraph: Scalars['String']['input'];
  /** When, as a period. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** What. */
  what: ClaimKind;
  /** In which zone. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** An erratum to report. */
export type ReportErratumInput = {
  /** What they should say. */
  correction: Scalars['String']['input'];
  /** Made by the client (UUIDv7). */
  erratumId: Scalars['ID']['input'];
  /** Why. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** In which publication. */
  publicationId: Scalars['ID']['input'];
  /** The words that are wrong; they must stand in the published text. */
  words: Scalars['String']['input'];
};

/** How a group stands with its reports. */
export type Reporting = {
  __typename?: 'Reporting';
  /** From when its next report counts: the end of its last one, else of its last meeting, else its own begin. */
  begins: Scalars['DateTime']['output'];
  /** Until when it should, or should have. */
  due: Maybe<Scalars['DateTime']['output']>;
  /** Whether it has said how it goes. */
  state: ReportingState;
  /** The zone in which the days of the next report are meant, where nobody says another. */
  zone: Scalars['String']['output'];
};

/** Whether a group has said how it goes: not asked where it is not active; due at its next meeting or after a year. */
export type ReportingState =
  | 'DUE'
  | 'NOT_ASKED'
  | 'OVERDUE'
  | 'REPORTED';

/** A request for a review; exactly one of `personId` and `groupId`. */
export type RequestReviewInput = {
  /** Until when, as a wall clock in `zone` shows it. */
  dueAtLocal: Scalars['String']['input'];
  /** Which group. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** The words of the mail; the usual ones where absent. */
  notice?: InputMaybe<RoundNoticeInput>;
  /** Which person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client (UUIDv7). */
  requestId: Scalars['ID']['input'];
  /** In which round, a targeted one. */
  roundId: Scalars['ID']['input'];
  /** The zone, by its IANA name. */
  zone: Scalars['String']['input'];
};

/** An end to state. */
export type ResolveMilestoneInput = {
  /** Which. */
  milestoneId: Scalars['ID']['input'];
  /** How it ended; not ROLLED_FORWARD, which `rollMilestoneForward` says. */
  resolution: MilestoneResolution;
  /** The version that was seen. */
  seen: Scalars['Int']['input'];
  /** What is to be said of it; required except for MET. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a reviewer answers. */
export type ReviewAnswerKind =
  | 'DECLINE'
  | 'NOTHING_TO_SAY'
  | 'PLEDGE';

/** Somebody asked by name to review in a targeted round: one person, or every member of a group. */
export type ReviewRequest = {
  __typename?: 'ReviewRequest';
  /** The last answer. */
  answer: Maybe<ReviewAnswerKind>;
  /** Until when, at most the round's final end. */
  dueAt: Scalars['DateTime']['output'];
  /** Which group is asked, where it is a whole group. */
  group: Maybe<WorkingGroup>;
  /** The request. */
  id: Scalars['ID']['output'];
  /** Who is asked, where it is one person. */
  person: Maybe<Person>;
  /** Until when the reviewer pledged to review. */
  promisedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked. */
  requestedAt: Scalars['DateTime']['output'];
  /** Where it stands, as far as the viewer may know: a comment whose round hides its results is known to its author alone. */
  state: ReviewState;
  /** What the viewer can do. */
  viewerCan: Array<Action>;
  /** Why it was taken back. */
  withdrawalReason: Maybe<Scalars['String']['output']>;
  /** When it was taken back. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** The word of the last answer; for those who may ask for reviews, the reviewer and her group. */
  word: Maybe<Scalars['String']['output']>;
  /** The zone in which the due date was set. */
  zone: Scalars['String']['output'];
};

/** A mapping that still holds, with its reason as it is today. */
export type ReviewSdgMappingInput = {
  /** The mapping. */
  mappingId: Scalars['ID']['input'];
  /** Why it holds; the same words as before, or others. */
  reason: Scalars['String']['input'];
  /** The version on which this was decided. */
  seen: Scalars['Int']['input'];
};

/** Where a request for a review stands. */
export type ReviewState =
  | 'ASKED'
  | 'DECLINED'
  | 'DELIVERED'
  | 'OVERDUE'
  | 'PLEDGED';

/** A file that came in with comments or tracked changes and is kept. */
export type ReviewedFile = {
  __typename?: 'ReviewedFile';
  /** When it came in. */
  addedAt: Scalars['DateTime']['output'];
  /** How many tracked changes. */
  changeCount: Scalars['Int']['output'];
  /** How many comments it holds, replies counted. */
  commentCount: Scalars['Int']['output'];
  /** SHA-256 of its bytes, in hex. */
  hash: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** What is to change in the words of a proposal. */
export type ReviseGroupProposalInput = {
  /** What is to be done. */
  actionPlan?: InputMaybe<Scalars['String']['input']>;
  /** What it is needed for. */
  need?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  proposalId: Scalars['ID']['input'];
  /** The version that was seen. */
  seen: Scalars['Int']['input'];
  /** What the area is called. */
  title: Scalars['String']['input'];
};

/** What is to change in what is proposed. */
export type ReviseHubEntryInput = {
  /** Which. */
  entryId: Scalars['ID']['input'];
  /** The version that was seen. */
  seen: Scalars['Int']['input'];
  /** What is said of it. */
  words: HubWordsInput;
};

/** An immutable numbered text. */
export type Revision = {
  __typename?: 'Revision';
  /** Comments whose proposed changes were done in it. */
  appliedComments: Array<Comment>;
  /** Its text. */
  blocks: Scalars['Blocks']['output'];
  /** How much changed; absent for the first. */
  changeClass: Maybe<ChangeClass>;
  /** What changed, in words. */
  changeLog: Scalars['String']['output'];
  /** Comments that stand in it: of its own rounds, and those carried from earlier revisions. */
  comments: Array<Comment>;
  /** SHA-256 of its text, in hex. */
  contentHash: Scalars['String']['output'];
  /** Its document. */
  document: Document;
  /** When it was frozen. */
  frozenAt: Scalars['DateTime']['output'];
  /** By whom. */
  frozenBy: Maybe<Person>;
  /** The revision. */
  id: Scalars['ID']['output'];
  /** From 1. */
  number: Scalars['Int']['output'];
  /** How it differs from an earlier one; absent where there is none with that number. */
  redline: Maybe<Scalars['RedlineData']['output']>;
};


/** An immutable numbered text. */
export type RevisionRedlineArgs = {
  from: Scalars['Int']['input'];
};

/** What a person is in a coalition or a group. */
export type Role =
  | 'CHAIR'
  | 'COORDINATOR'
  | 'EDITOR'
  | 'LEAD_RESEARCHER'
  | 'MEMBER'
  | 'OBSERVER'
  | 'PARTNER'
  | 'SECRETARY'
  | 'SENIOR_POLICY_ADVISER'
  | 'VICE_CHAIR';

/** A role that a person holds. */
export type RoleAssignment = {
  __typename?: 'RoleAssignment';
  /** The coalition. */
  coalition: Coalition;
  /** Since when. */
  from: Scalars['DateTime']['output'];
  /** The group it is held in; absent for a role in the coalition. */
  group: Maybe<WorkingGroup>;
  /** The assignment. */
  id: Scalars['ID']['output'];
  /** The organisation that a partner represents. */
  organisation: Maybe<Scalars['String']['output']>;
  /** Who holds it. */
  person: Person;
  /** Which role. */
  role: Role;
  /** Until when; absent while it is held. */
  to: Maybe<Scalars['DateTime']['output']>;
};

/** A milestone to take into the next cycle. */
export type RollMilestoneForwardInput = {
  /** The date in the next cycle, as wall-clock time in the zone. */
  dueAtLocal: Scalars['String']['input'];
  /** Which. */
  milestoneId: Scalars['ID']['input'];
  /** Made by the client (UUIDv7): the milestone of the next cycle. */
  nextId: Scalars['ID']['input'];
  /** The version that was seen. */
  seen: Scalars['Int']['input'];
  /** Why it was not met in this one. */
  text: Scalars['String']['input'];
  /** The zone. */
  zone: Scalars['String']['input'];
};

/** A window in which one revision takes comments. */
export type Round = {
  __typename?: 'Round';
  /** Who may see it and comment. */
  audience: Visibility;
  /** The address of its end as a calendar file. */
  calendarPath: Scalars['String']['output'];
  /** Until when; a comment at or after this instant is late. */
  closesAt: Scalars['DateTime']['output'];
  /** Its code in its document, such as `LC1`. */
  code: Scalars['String']['output'];
  /** How many comments it has, replies not counted; while results are hidden, how many of them are the viewer's. */
  commentCount: Scalars['Int']['output'];
  /** Its comments in the order of their references, as far as the viewer may know of them; replies are below their comments. */
  comments: Array<Comment>;
  /** Its document. */
  document: Document;
  /** The ends it had before, the first one first. */
  formerEnds: Array<FormerEnd>;
  /** Whether its comments are for their authors alone until its end, counts and all. */
  hidesResults: Scalars['Boolean']['output'];
  /** The round. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: RoundKind;
  /** From when. */
  opensAt: Scalars['DateTime']['output'];
  /** The end that was set first, where it was extended. */
  originalClosesAt: Maybe<Scalars['DateTime']['output']>;
  /** What it asks, in its order. */
  questions: Array<RoundQuestion>;
  /** A second end, until which replies to its comments are taken and nothing else. */
  repliesUntil: Maybe<Scalars['DateTime']['output']>;
  /** When its disposition report came out. */
  reportPublishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when commenters can answer their dispositions. */
  respondBy: Maybe<Scalars['DateTime']['output']>;
  /** Whether they are so now. */
  resultsHidden: Scalars['Boolean']['output'];
  /** Who was asked by name to review, in the order of asking. */
  reviewRequests: Array<ReviewRequest>;
  /** The revision it is about. */
  revision: Revision;
  /** Where it is now. */
  state: RoundState;
  /** How many of them have no disposition yet. */
  undisposedCount: Scalars['Int']['output'];
  /** What the viewer may do in it. */
  viewerCan: Array<Action>;
  /** The zone in which the end was set (IANA name; `Etc/GMT+12` is anywhere on Earth). */
  zone: Scalars['String']['output'];
};

/** The desk of a round. */
export type RoundDesk = {
  __typename?: 'RoundDesk';
  /** Everything about one of its comments. */
  comment: Maybe<DeskDetail>;
  /** Its comments by number; the next part begins after the last number of the one before. */
  comments: Array<DeskComment>;
  /** From where to follow the record. */
  cursor: Scalars['String']['output'];
  /** The version of the working draft, for those who may edit it. */
  draftVersion: Maybe<Scalars['Int']['output']>;
  /** What people have at stake here; empty for those without a role in the coalition. */
  interests: Array<InterestDeclaration>;
  /** The latest revision's number. */
  latestRevision: Scalars['Int']['output'];
  /** The revision it is about. */
  revision: Revision;
  /** The round. */
  round: Round;
  /** Who can be given comments; empty for those who do not work at the desk. */
  workers: Array<DeskWorker>;
};


/** The desk of a round. */
export type RoundDeskCommentArgs = {
  id: Scalars['ID']['input'];
};


/** The desk of a round. */
export type RoundDeskCommentsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A kind of comment round. */
export type RoundKind =
  | 'ADOPTION'
  | 'LAST_CALL'
  | 'PUBLIC'
  | 'TARGETED';

/** The least days of one kind of round. */
export type RoundMinimum = {
  __typename?: 'RoundMinimum';
  /** What the coalition asks; absent where it leaves it to the kind of document. */
  days: Maybe<Scalars['Int']['output']>;
  /** The kind. */
  kind: RoundKind;
  /** What holds where nobody says otherwise. */
  usual: Scalars['Int']['output'];
};

/** The least days of one kind of round. */
export type RoundMinimumInput = {
  /** At least so many days; absent leaves it to the kind of document. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** The kind. */
  kind: RoundKind;
};

/** A mail about a round before it is sent. */
export type RoundNotice = {
  __typename?: 'RoundNotice';
  /** What follows the text in any case: the end in its zone and in UTC, and the address. */
  footer: Scalars['String']['output'];
  /** How many people it goes to. */
  recipientCount: Scalars['Int']['output'];
  /** Its subject. */
  subject: Scalars['String']['output'];
  /** Its text. */
  text: Scalars['String']['output'];
};

/** What is to be mailed, as far as it is known. */
export type RoundNoticeDraftInput = {
  /** Its audience, where it is to be opened; by the kind where absent. */
  audience?: InputMaybe<Visibility>;
  /** Its end as wall-clock time in the zone; as it is where absent and there is one already. */
  closesAtLocal?: InputMaybe<Scalars['String']['input']>;
  /** Of which document. */
  documentId: Scalars['ID']['input'];
  /** Its kind, where it is to be opened. */
  kind?: InputMaybe<RoundKind>;
  /** What it tells. */
  occasion: RoundOccasion;
  /** Why, for EXTENDED and REOPENED. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The end of its reply period as wall-clock time in the zone. */
  repliesUntilLocal?: InputMaybe<Scalars['String']['input']>;
  /** Who is to be asked by name to review, for ASKED; the round is then there, or is to be opened with them. */
  reviewers?: InputMaybe<Array<AskedReviewerInput>>;
  /** Until when they are to review, for ASKED, as wall-clock time in the zone; the end of comments where absent. */
  reviewsDueLocal?: InputMaybe<Scalars['String']['input']>;
  /** The round, where there is one already. */
  roundId?: InputMaybe<Scalars['ID']['input']>;
  /** The zone (IANA name). */
  zone: Scalars['String']['input'];
};

/** Words of a mail that somebody looked over; the end and the address follow them in any case. */
export type RoundNoticeInput = {
  /** Its subject. */
  subject: Scalars['String']['input'];
  /** Its text. */
  text: Scalars['String']['input'];
};

/** What a mail about a round tells. */
export type RoundOccasion =
  | 'ASKED'
  | 'EXTENDED'
  | 'OPENED'
  | 'REOPENED';

/** A question that a round asks. */
export type RoundQuestion = {
  __typename?: 'RoundQuestion';
  /** The question. */
  id: Scalars['ID']['output'];
  /** Its place, from 1. */
  number: Scalars['Int']['output'];
  /** What is asked. */
  text: Scalars['String']['output'];
};

/** A question to ask. */
export type RoundQuestionInput = {
  /** Made by the client (UUIDv7). */
  questionId: Scalars['ID']['input'];
  /** What is asked. */
  text: Scalars['String']['input'];
};

/** What a coalition asks of its rounds. */
export type RoundRules = {
  __typename?: 'RoundRules';
  /** What becomes of late comments. */
  lateComments: LateComments;
  /** The least days of each kind; a kind of document can demand more. */
  minimumDays: Array<RoundMinimum>;
  /** How often it was set, for setting it again. */
  version: Scalars['Int']['output'];
};

/** Where a round is by the database's clock. */
export type RoundState =
  | 'ENDED'
  | 'OPEN'
  | 'REPLYING'
  | 'SCHEDULED';

/** A rule, checked on the record. */
export type RuleCheck = {
  __typename?: 'RuleCheck';
  /** Until when, where it has a date. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** How many stand against it; of stakeholder groups, how many there are. */
  count: Scalars['Int']['output'];
  /** Whether it is kept. */
  met: Scalars['Boolean']['output'];
  /** Where it is seen, or met. */
  path: Scalars['String']['output'];
  /** The rule. */
  rule: CoalitionRule;
};

/** An item as it really went. */
export type RunActual = {
  __typename?: 'RunActual';
  /** To. */
  endedAt: Scalars['DateTime']['output'];
  /** Which item. */
  itemId: Scalars['ID']['output'];
  /** Of it paused, in milliseconds. */
  pausedMs: Scalars['Int']['output'];
  /** From. */
  startedAt: Scalars['DateTime']['output'];
};

/** An order to a run. */
export type RunCommand =
  | 'END'
  | 'NEXT'
  | 'PAUSE'
  | 'RESUME'
  | 'SKIP'
  | 'START'
  | 'STRETCH';

/** Where a session's run is. */
export type RunState =
  | 'ENDED'
  | 'PAUSED'
  | 'READY'
  | 'RUNNING';

/** Minutes added to an item, or taken. */
export type RunStretch = {
  __typename?: 'RunStretch';
  /** Which item. */
  itemId: Scalars['ID']['output'];
  /** How many. */
  minutes: Scalars['Int']['output'];
};

/** A comment of the viewer's: her words are hers wherever she went since. */
export type Said = {
  __typename?: 'Said';
  /** In which coalition. */
  coalition: Scalars['String']['output'];
  /** The comment with what became of it, where she may know of it now. */
  comment: Maybe<Comment>;
  /** The document, where she may know of it now. */
  document: Maybe<Scalars['String']['output']>;
  /** The comment. */
  id: Scalars['ID']['output'];
  /** Where it stands, where she may know of it now. */
  path: Maybe<Scalars['String']['output']>;
  /** The words that she proposed instead. */
  proposedChange: Maybe<Scalars['String']['output']>;
  /** Its reference. */
  reference: Scalars['String']['output'];
  /** When. */
  submittedAt: Scalars['DateTime']['output'];
  /** What she said. */
  text: Scalars['String']['output'];
  /** When she withdrew it. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** Some of what the viewer said, latest first. */
export type SaidPage = {
  __typename?: 'SaidPage';
  /** The comments. */
  comments: Array<Said>;
  /** From where to read on; absent at the end. */
  next: Maybe<Scalars['String']['output']>;
};

/** How a commenter takes the answer to her comment; NO_RESPONSE once the response limit has passed. */
export type Satisfaction =
  | 'NO_RESPONSE'
  | 'OBJECTS'
  | 'SATISFIED';

/** A view to keep. */
export type SaveViewInput = {
  /** Of which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** What it is called. */
  name: Scalars['String']['input'];
  /** What it asks for, as the query of the screen's address. */
  query: Scalars['String']['input'];
  /** Made by the client (UUIDv7). */
  viewId: Scalars['ID']['input'];
};

/** A way of looking at the overview that a person has kept. */
export type SavedView = {
  __typename?: 'SavedView';
  /** The view. */
  id: Scalars['ID']['output'];
  /** What she calls it. */
  name: Scalars['String']['output'];
  /** What it asks for, as the query of the screen's address. */
  query: Scalars['String']['output'];
};

/** How much works towards one goal or any of its targets, as far as the viewer may see it. */
export type SdgCoverage = {
  __typename?: 'SdgCoverage';
  /** How many documents. */
  documents: Scalars['Int']['output'];
  /** The goal's number. */
  goal: Scalars['String']['output'];
  /** How many groups. */
  groups: Scalars['Int']['output'];
  /** How many sessions. */
  sessions: Scalars['Int']['output'];
  /** How many of its targets are named. */
  targets: Scalars['Int']['output'];
};

/** One of the 17 Sustainable Development Goals. */
export type SdgGoal = {
  __typename?: 'SdgGoal';
  /** Its number. */
  code: Scalars['String']['output'];
  /** What it is about, in short words of this house; its wording stands in the source. */
  label: Scalars['String']['output'];
  /** Its targets, in the order of the source. */
  targets: Array<SdgTarget>;
};

/** That a group, a document or a session works towards a goal or a target, and why. */
export type SdgMapping = {
  __typename?: 'SdgMapping';
  /** When. */
  addedAt: Scalars['DateTime']['output'];
  /** Who added it. */
  addedBy: Maybe<Person>;
  /** The goal's or target's number, such as 9 or 9.1. */
  code: Scalars['String']['output'];
  /** The document that it belongs to, where it is a document's. */
  document: Maybe<Document>;
  /** The group that it belongs to, where it is a group's. */
  group: Maybe<WorkingGroup>;
  /** The mapping. */
  id: Scalars['ID']['output'];
  /** What that is about, in short words of this house. */
  label: Scalars['String']['output'];
  /** Why, in the words of those who mapped it. */
  reason: Scalars['String']['output'];
  /** When; at first when it was added. */
  reviewedAt: Scalars['DateTime']['output'];
  /** Who said last that it holds. */
  reviewedBy: Maybe<Person>;
  /** Why it should be looked at anew; empty where it need not. */
  reviews: Array<SdgReview>;
  /** The session that it belongs to, where it is a session's. */
  session: Maybe<Session>;
  /** Counts its changes; a change names the one it was made on. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
  /** When it was withdrawn; absent as long as it stands. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** Why somebody should look at a mapping anew: more than a year went by, or what it belongs to has ended. */
export type SdgReview =
  | 'LONG_AGO'
  | 'SUBJECT_ENDED';

/** One of the 169 targets of the Sustainable Development Goals. */
export type SdgTarget = {
  __typename?: 'SdgTarget';
  /** Its number, such as 9.1 or 9.a. */
  code: Scalars['String']['output'];
  /** What it is about, in short words of this house; its wording stands in the source. */
  label: Scalars['String']['output'];
};

/** The Sustainable Development Goals, as reference data. */
export type Sdgs = {
  __typename?: 'Sdgs';
  /** Where they can be read. */
  address: Scalars['String']['output'];
  /** All of them, in order. */
  goals: Array<SdgGoal>;
  /** The document in which they are worded, A/RES/70/1. */
  source: Scalars['String']['output'];
};

/** A place where the words stand. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** Since when it says so. */
  at: Scalars['DateTime']['output'];
  /** In which direction that is written. */
  dir: Scalars['String']['output'];
  /** The kind of the document. */
  documentKind: DocumentKind;
  /** What surrounds the found words. */
  excerpt: Array<ExcerptPiece>;
  /** In what. */
  kind: SearchKind;
  /** The language of the document. */
  lang: Scalars['String']['output'];
  /** The address at which it is read. */
  path: Scalars['String']['output'];
  /** By which it is cited: a publication's or a comment's reference, else the codes of group and document. */
  reference: Scalars['String']['output'];
  /** The stage at which the document stands. */
  stage: Stage;
  /** The title of the document. */
  title: Scalars['String']['output'];
};

/** Words are read as people write them: all have to be there, in any form; `"a phrase"` stands so, `or` lets one be enough, `-word` is to be absent. */
export type SearchInput = {
  /** In documents of one kind, by its code. */
  documentKind?: InputMaybe<Scalars['String']['input']>;
  /** In one group, by its code. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** In what; anywhere where nothing is said. */
  kinds?: InputMaybe<Array<SearchKind>>;
  /** What is looked for. */
  words: Scalars['String']['input'];
};

/** What found words stand in: the latest text of a document, its working draft, a comment, or the answer to one. */
export type SearchKind =
  | 'ANSWER'
  | 'COMMENT'
  | 'DRAFT'
  | 'TEXT';

/** What was found, the best first. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** How many places there are that the viewer may know of. */
  count: Scalars['Int']['output'];
  /** The places from where it was asked on. */
  hits: Array<SearchHit>;
  /** The words as they were looked for, where those that were typed stand nowhere. */
  respelled: Maybe<Scalars['String']['output']>;
};

/** A comment in the state in which it was seen. */
export type SeenComment = {
  /** The comment. */
  commentId: Scalars['ID']['input'];
  /** The number that counts its changes: 0 where there was none. */
  seen: Scalars['Int']['input'];
};

/** A slot of a meeting. */
export type Session = {
  __typename?: 'Session';
  /** Its agenda, a part before what it holds. */
  agenda: Array<AgendaItem>;
  /** For compare-and-set: counts each change of the agenda; 0 while there is none. */
  agendaVersion: Scalars['Int']['output'];
  /** The calls it made. */
  calls: Array<Call>;
  /** Its coalition. */
  coalition: Coalition;
  /** Its code, unique in the meeting. */
  code: Scalars['String']['output'];
  /** From where to follow its record. */
  cursor: Scalars['String']['output'];
  /** What it has to deliver. */
  deliverables: Array<Deliverable>;
  /** What the coalition promises of it, and how that stands. */
  duties: Array<SessionDutyLine>;
  /** When it really ended; absent until then. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ends by plan. */
  endsAt: Scalars['DateTime']['output'];
  /** What its lint knows; for those who may see it. */
  facts: Scalars['SessionFacts']['output'];
  /** Its format in the meeting's own words, such as `Debate`. */
  format: Maybe<Scalars['String']['output']>;
  /** All hands that went up, by number; for the coalition. */
  hands: Array<Hand>;
  /** The session. */
  id: Scalars['ID']['output'];
  /** Links: to join, to the recording, to the meeting's page. */
  links: Array<SessionLink>;
  /** Its meeting. */
  meeting: Meeting;
  /** What was written of it; for the coalition. */
  minutes: Minutes;
  /** How it is held. */
  mode: SessionMode;
  /** Who is what in it. */
  roles: Array<SessionRoleLine>;
  /** The room. */
  room: Maybe<Scalars['String']['output']>;
  /** How it goes. */
  run: SessionRun;
  /** Towards which goals it works, in the order of the goals. */
  sdgMappings: Array<SdgMapping>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** What it is about. */
  summary: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Where, in words. */
  venue: Maybe<Scalars['String']['output']>;
  /** For compare-and-set: counts each change of the session itself. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Action>;
  /** Who may see it: COALITION or PUBLIC. */
  visibility: Visibility;
  /** The zone in which the slot was set. */
  zone: Scalars['String']['output'];
};

/** What a coalition promises of each session. */
export type SessionDuty =
  | 'AGENDA'
  | 'ANNOUNCE'
  | 'MINUTES';

/** Something promised of a session. */
export type SessionDutyLine = {
  __typename?: 'SessionDutyLine';
  /** When it was done. */
  doneAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when. */
  due: Scalars['DateTime']['output'];
  /** What. */
  duty: SessionDuty;
  /** How it stands. */
  state: DueState;
};

/** One change of a session, as it stands after the change. */
export type SessionFrame = {
  __typename?: 'SessionFrame';
  /** The place in the record up to which the reader is now complete, for reconnecting. */
  cursor: Scalars['String']['output'];
  /** What happened; absent where the entry is not for this reader. */
  kind: Maybe<EntryKind>;
  /** The server's clock when the frame was made. */
  now: Scalars['DateTime']['output'];
  /** The session after it. */
  session: Maybe<Session>;
};

/** A link of a session. */
export type SessionLink = {
  __typename?: 'SessionLink';
  /** Where it leads: https only. */
  href: Scalars['String']['output'];
  /** What it is. */
  label: Scalars['String']['output'];
};

/** A link of a session. */
export type SessionLinkInput = {
  /** Where it leads: https only. */
  href: Scalars['String']['input'];
  /** What it is. */
  label: Scalars['String']['input'];
};

/** How a session is held. */
export type SessionMode =
  | 'HYBRID'
  | 'ONLINE'
  | 'ON_SITE';

/** What somebody is in a session. */
export type SessionRole =
  | 'MODERATOR_ONLINE'
  | 'MODERATOR_ON_SITE'
  | 'ORGANISER'
  | 'RAPPORTEUR'
  | 'SPEAKER';

/** What somebody is in a session, and whence she came then. */
export type SessionRoleLine = {
  __typename?: 'SessionRoleLine';
  /** The assignment. */
  id: Scalars['ID']['output'];
  /** Her organisation then. */
  organisation: Maybe<Scalars['String']['output']>;
  /** Who. */
  person: Person;
  /** As what, such as `Chair of WG1`. */
  position: Maybe<Scalars['String']['output']>;
  /** Her region then. */
  region: Maybe<Scalars['String']['output']>;
  /** What. */
  role: SessionRole;
  /** Her stakeholder group then. */
  stakeholderGroup: Maybe<Scalars['String']['output']>;
};

/** The hours that a coalition gives its sessions. */
export type SessionRules = {
  __typename?: 'SessionRules';
  /** Its agenda is there so many hours before it begins. */
  agendaHours: Scalars['Int']['output'];
  /** Minutes can be amended so many hours after each version. */
  amendmentHours: Scalars['Int']['output'];
  /** A session is announced so many hours before it begins. */
  announceHours: Scalars['Int']['output'];
  /** Its minutes are there so many hours after it ended. */
  minutesHours: Scalars['Int']['output'];
  /** For compare-and-set; 0 while the usual hours stand. */
  version: Scalars['Int']['output'];
};

/** How a session goes, as every screen computes its clock from it. */
export type SessionRun = {
  __typename?: 'SessionRun';
  /** Items as they really went. */
  actuals: Array<RunActual>;
  /** When it ended. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The item that is on. */
  itemId: Maybe<Scalars['ID']['output']>;
  /** Since when. */
  itemStartedAt: Maybe<Scalars['DateTime']['output']>;
  /** Since when it is paused. */
  pausedAt: Maybe<Scalars['DateTime']['output']>;
  /** How long this item was paused before, in milliseconds. */
  pausedMs: Scalars['Int']['output'];
  /** Items left out. */
  skipped: Array<Scalars['ID']['output']>;
  /** When it began. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it is. */
  state: RunState;
  /** Minutes added to items, or taken. */
  stretches: Array<RunStretch>;
  /** For compare-and-set; 0 before the first order. */
  version: Scalars['Int']['output'];
};

/** An agenda, whole. */
export type SetAgendaInput = {
  /** Its items, a part before what it holds. */
  items: Array<AgendaItemInput>;
  /** Of which session. */
  sessionId: Scalars['ID']['input'];
  /** The version that was seen; 0 for the first. */
  version: Scalars['Int']['input'];
};

/** What a coalition is to ask of its decisions. */
export type SetDecisionRulesInput = {
  /** Which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** The rules. */
  rules: DecisionSettingsInput;
  /** The version on which this was decided. */
  version: Scalars['Int']['input'];
};

/** A deliverable as it is to be. */
export type SetDeliverableInput = {
  /** Minutes after the end; or a day. */
  afterMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Who approves it. */
  approverId?: InputMaybe<Scalars['ID']['input']>;
  /** A day, such as 2023-10-26. */
  day?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client (UUIDv7). */
  deliverableId: Scalars['ID']['input'];
  /** Who drafts it. */
  drafterId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is; never changed. */
  kind: DeliverableKind;
  /** The most words it may have. */
  maxWords?: InputMaybe<Scalars['Int']['input']>;
  /** Of which session. */
  sessionId: Scalars['ID']['input'];
  /** The version that was seen; 0 for a new one. */
  version: Scalars['Int']['input'];
  /** The zone of that day. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** A kind of document as it is to be. */
export type SetDocumentKindInput = {
  /** What is to hold at its stages; a stage that is absent asks for the usual. */
  gates: Array<GateInput>;
  /** Which kind. */
  kindId: Scalars['ID']['input'];
  /** The least days of the kinds of rounds; absent days leave it to the coalition and to what is usual. */
  minimumDays: Array<RoundMinimumInput>;
  /** How many days commenters have to answer once a report is out. */
  responseDays: Scalars['Int']['input'];
  /** Its title. */
  title: Scalars['String']['input'];
  /** The version on which this was decided. */
  version: Scalars['Int']['input'];
};

/** A need to list, or a listed one as it is to be. */
export type SetFundingNeedInput = {
  /** How much, as digits with at most two decimals. */
  amount?: InputMaybe<Scalars['String']['input']>;
  /** In which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** In which currency (ISO 4217). */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Whose it is; absent where it is the whole coalition's. It stays what it was at first. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client (UUIDv7). */
  needId: Scalars['ID']['input'];
  /** By which day (`2027-03-31`). */
  neededBy?: InputMaybe<Scalars['String']['input']>;
  /** What for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; 0 for a new one. */
  seen: Scalars['Int']['input'];
  /** What is needed. */
  title: Scalars['String']['input'];
};

/** A support to list, or a listed one as it is to be. */
export type SetFundingSupportInput = {
  /** How much money, as digits with at most two decimals. */
  amount?: InputMaybe<Scalars['String']['input']>;
  /** In which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** In which currency (ISO 4217). */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** What is given, in words; needed for what is no money. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The outputs that it paid for, all that are to say so. */
  documentIds: Array<Scalars['ID']['input']>;
  /** How. */
  form: SupportForm;
  /** Since which day. */
  fromDay?: InputMaybe<Scalars['String']['input']>;
  /** Whose work it supports; absent where it is the whole coalition's. It stays what it was at first. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** The need that it meets, one of the same group or of the whole coalition. */
  needId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was seen; 0 for a new one. */
  seen: Scalars['Int']['input'];
  /** Made by the client (UUIDv7). */
  supportId: Scalars['ID']['input'];
  /** Who gives it. */
  supporter: Scalars['String']['input'];
  /** Until which day, the last included. */
  untilDay?: InputMaybe<Scalars['String']['input']>;
};

/** A milestone to set, or what is to change in one whose date stays. */
export type SetMilestoneInput = {
  /** The year of the annual session towards which it counts. */
  cycle: Scalars['Int']['input'];
  /** Documents that it is about. */
  documentIds: Array<Scalars['ID']['input']>;
  /** When, as wall-clock time in the zone, such as `2027-03-31T23:59`. */
  dueAtLocal: Scalars['String']['input'];
  /** Whose. */
  groupId: Scalars['ID']['input'];
  /** Made by the client (UUIDv7); of a known milestone, its id. */
  milestoneId: Scalars['ID']['input'];
  /** The version that was seen; 0 for a new one. */
  seen: Scalars['Int']['input'];
  /** What is due. */
  title: Scalars['String']['input'];
  /** The zone. */
  zone: Scalars['String']['input'];
};

/** Something to log, or what is logged as it is to be. */
export type SetOutreachInput = {
  /** With whom, or before whom. */
  audience: Scalars['String']['input'];
  /** In which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** On which day somebody is to come back to it. */
  followUpOn?: InputMaybe<Scalars['String']['input']>;
  /** Who did it; absent for the whole coalition. It stays what it was at first. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** What it was. */
  kind: OutreachKind;
  /** Where more of it stands (https). */
  link?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client (UUIDv7). */
  outreachId: Scalars['ID']['input'];
  /** When, as a period; it has begun. */
  period: Scalars['String']['input'];
  /** What was said or asked. */
  said: Scalars['String']['input'];
  /** The version that was seen; 0 for a new one. */
  seen: Scalars['Int']['input'];
};

/** What a round is to ask. */
export type SetQuestionsInput = {
  /** All of its questions in their order. */
  questions: Array<RoundQuestionInput>;
  /** Which round. */
  roundId: Scalars['ID']['input'];
};

/** What the paragraphs of a report state, whole. */
export type SetReportClaimsInput = {
  /** All claims. */
  claims: Array<ReportClaimInput>;
  /** Of which deliverable. */
  deliverableId: Scalars['ID']['input'];
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** What a coalition is to ask of its rounds. */
export type SetRoundRulesInput = {
  /** Which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** What becomes of late comments. */
  lateComments: LateComments;
  /** The least days of the kinds. */
  minimumDays: Array<RoundMinimumInput>;
  /** The version on which this was decided. */
  version: Scalars['Int']['input'];
};

/** The hours that a coalition gives its sessions. */
export type SetSessionRulesInput = {
  /** Agenda so many hours before. */
  agendaHours: Scalars['Int']['input'];
  /** Amendable so many hours after each version. */
  amendmentHours: Scalars['Int']['input'];
  /** Announced so many hours before. */
  announceHours: Scalars['Int']['input'];
  /** Of which coalition. */
  coalitionId: Scalars['ID']['input'];
  /** Minutes so many hours after. */
  minutesHours: Scalars['Int']['input'];
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** How a group's list is kept. */
export type SetStandardsListInput = {
  /** With which of its documents. */
  documentId: Scalars['ID']['input'];
  /** How many times the list had been set when it was seen; 0 for a new one. */
  seen: Scalars['Int']['input'];
  /** How many standards an edition needs at least; absent where no number is wanted. */
  wanted?: InputMaybe<Scalars['Int']['input']>;
};

/** A vocabulary as a whole. */
export type SetVocabularyInput = {
  /** Other words for them. */
  aliases: Array<VocabularyAliasInput>;
  /** Whose. */
  coalitionId: Scalars['ID']['input'];
  /** For what. */
  kind: VocabularyKind;
  /** Its terms, in the order in which they are offered. */
  terms: Array<Scalars['String']['input']>;
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** How mail is to reach the viewer, and what others are to see of her. */
export type SetWishesInput = {
  /** Whether she stands in directories though she has not spoken and holds no office. */
  listed: Scalars['Boolean']['input'];
  /** At which hour of her zone the daily mail goes out, 0 to 23. */
  mailHour: Scalars['Int']['input'];
  /** Her zone, such as `Africa/Nairobi`. */
  mailZone: Scalars['String']['input'];
  /** How the mails reach her that are not an answer to something she did. */
  mails: MailWish;
  /** Whether a mail tells her on Monday, at that hour, what changed where she coordinates or chairs; as it is where nothing is said. */
  mondays?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether she is told who else is at a text, of those who wish it too, and they of her; as it is where nothing is said. */
  presence?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether everybody may see a page of her; as it is where nothing is said. */
  publicPage?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether others see her title, her affiliation and its history. */
  shows: Scalars['Boolean']['input'];
};

/** What was noticed while a sheet was read. */
export type SheetFinding = {
  __typename?: 'SheetFinding';
  /** What. */
  code: Scalars['String']['output'];
  /** The words that it is about. */
  detail: Maybe<Scalars['String']['output']>;
  /** In which row; absent where it is the whole sheet. */
  row: Maybe<Scalars['Int']['output']>;
};

/** A sheet of comments for a round. */
export type SheetInput = {
  /** An id of the client's under which it follows and can stop the act. */
  actId?: InputMaybe<Scalars['ID']['input']>;
  /** The file. */
  file: FileInput;
  /** Which round. */
  roundId: Scalars['ID']['input'];
};

/** A sheet of comments row by row, before anything is saved. */
export type SheetPreview = {
  __typename?: 'SheetPreview';
  /** What was noticed while it was read. */
  findings: Array<SheetFinding>;
  /** What it is: DOCX, XLSX, CSV, JSON or ISSUE_LIST. */
  format: Scalars['String']['output'];
  /** The file's name. */
  name: Scalars['String']['output'];
  /** Its comments. */
  rows: Array<PlannedSheetRow>;
};

/** What would become of a row of a sheet. */
export type SheetRowAction =
  /** It becomes a comment of the round. */
  | 'ADD'
  /** The comment that it became says something else now. */
  | 'CHANGE'
  /** Its comment gets a disposition, or another one. */
  | 'DISPOSE'
  /** Nothing, for the reason given. */
  | 'REFUSE'
  /** The round says all of it already. */
  | 'SAME';

/** One field of a row that says something else than the round does. */
export type SheetRowChange = {
  __typename?: 'SheetRowChange';
  /** What the sheet says. */
  after: Maybe<Scalars['String']['output']>;
  /** What the round says. */
  before: Maybe<Scalars['String']['output']>;
  /** Which: text, proposedChange, type, clause, line, element, onBehalfOf, disposition or rationale. */
  field: Scalars['String']['output'];
};

/** One thing that happened to how somebody signs in. */
export type SignInEvent = {
  __typename?: 'SignInEvent';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What. */
  kind: SignInEventKind;
};

/** What happened to how somebody signs in. */
export type SignInEventKind =
  /** She made new backup codes; the old ones are void. */
  | 'BACKUP_CODES_MADE'
  /** Somebody signed in with one of her backup codes. */
  | 'BACKUP_CODE_USED'
  /** She added a passkey; every other sign-in ended. */
  | 'PASSKEY_ADDED'
  /** A passkey of hers was refused, since it had counted backwards: somebody may have a copy of it. */
  | 'PASSKEY_REFUSED'
  /** She removed a passkey; every other sign-in ended. */
  | 'PASSKEY_REMOVED'
  /** A password was set by a mailed link; every sign-in ended. */
  | 'PASSWORD_SET'
  /** Her account at the organisation's provider signs her in from now on. */
  | 'PROVIDER_LINKED'
  /** She is asked for a code at every way in but by a passkey from now on; every other sign-in ended. */
  | 'SECOND_FACTOR_ADDED'
  /** She is not asked for a code any more. */
  | 'SECOND_FACTOR_REMOVED'
  /** Every sign-in and token ended because somebody else changed her roles, or removed her. */
  | 'SIGN_INS_ENDED'
  /** She made an API token. */
  | 'TOKEN_CREATED'
  /** She revoked an API token. */
  | 'TOKEN_REVOKED';

/** How the viewer signs in, for her own eyes. */
export type SignInSecurity = {
  __typename?: 'SignInSecurity';
  /** What happened in the last year, latest first; at most fifty. */
  events: Array<SignInEvent>;
  /** Her passkeys, in the order in which she added them. */
  passkeys: Array<Passkey>;
  /** Whether she has set a password. */
  password: Scalars['Boolean']['output'];
  /** Whether an account at the organisation's provider signs her in. */
  provider: Scalars['Boolean']['output'];
  /** Whether she is asked for a code at every way in but by a passkey. */
  secondFactor: Scalars['Boolean']['output'];
  /** Her API tokens that stand, and those that ended in the last thirty days; latest first. */
  tokens: Array<ApiToken>;
};

/** How one can sign in here, besides the mailed link that always works where mail is sent. */
export type SignInWays = {
  __typename?: 'SignInWays';
  /** What becomes of mails, the one with the link among them; the same for every address. */
  mails: MailWay;
  /** By a passkey: wherever the installation's address has a name. */
  passkeys: Scalars['Boolean']['output'];
  /** By a password with a second factor. */
  passwords: Scalars['Boolean']['output'];
  /** By an account at an organisation: what its button says; absent where there is none. */
  provider: Maybe<Scalars['String']['output']>;
};

/** Somebody who may speak for an organisation. */
export type Speaker = {
  __typename?: 'Speaker';
  /** Since when. */
  from: Scalars['DateTime']['output'];
  /** Who gave it to her. */
  givenBy: Maybe<Person>;
  /** Her right to speak. */
  id: Scalars['ID']['output'];
  /** Who. */
  person: Person;
  /** Until when; absent while she may. */
  to: Maybe<Scalars['DateTime']['output']>;
};

/** A stage of a document's way from proposal to publication. */
export type Stage =
  | 'CALL_FOR_ADOPTION'
  | 'CHAIR_GO_AHEAD'
  | 'COALITION_APPROVAL'
  | 'DRAFTING'
  | 'LAST_CALL'
  | 'PARKED'
  | 'PROPOSED'
  | 'PUBLIC_CONSULTATION'
  | 'PUBLISHED'
  | 'SUPERSEDED'
  | 'WITHDRAWN'
  | 'WRITE_UP';

/** How documents pass one stage. */
export type StageFlow = {
  __typename?: 'StageFlow';
  /** The group's code; absent for all groups together. */
  group: Maybe<Scalars['String']['output']>;
  /** How many left it within the last year. */
  left: Scalars['Int']['output'];
  /** The days after which half of those had gone on; absent where none did. */
  medianDays: Maybe<Scalars['Float']['output']>;
  /** How many documents stand in it. */
  now: Scalars['Int']['output'];
  /** The stage. */
  stage: Stage;
};

/** A stage that could be entered from here, and what it still needs. */
export type StageOption = {
  __typename?: 'StageOption';
  /** Whether entering it opens a round of this kind. */
  opensRound: Maybe<RoundKind>;
  /** The stage. */
  to: Stage;
  /** What is not met yet; empty when the way is free. */
  unmet: Array<UnmetGuard>;
};

/** A standard on a list. */
export type Standard = {
  __typename?: 'Standard';
  /** When. */
  addedAt: Scalars['DateTime']['output'];
  /** Who proposed or added it. */
  addedBy: Maybe<Person>;
  /** The block at which it stands in the latest edition; absent where it stands in none. */
  blockId: Maybe<Scalars['String']['output']>;
  /** Who publishes it. */
  body: Scalars['String']['output'];
  /** What it is about. */
  category: Scalars['String']['output'];
  /** How many times it was changed. */
  changeCount: Scalars['Int']['output'];
  /** The standard. */
  id: Scalars['ID']['output'];
  /** How that body calls it. */
  identifier: Scalars['String']['output'];
  /** Where it can be read: a web address, to be followed by who wishes. */
  link: Maybe<Scalars['String']['output']>;
  /** How it is called. */
  name: Scalars['String']['output'];
  /** Its points in the ranking so far; absent where its rank is. */
  points: Maybe<Scalars['Float']['output']>;
  /** Its place in the ranking so far; absent where it is not listed or the ranking is not shown. */
  rank: Maybe<Scalars['Int']['output']>;
  /** Why it is on the list. */
  rationale: Scalars['String']['output'];
  /** Why it was withdrawn. */
  reason: Maybe<Scalars['String']['output']>;
  /** Where it is on its way. */
  status: StandardStatus;
  /** Which version of it is meant; absent where there is none to tell. */
  version: Maybe<Scalars['String']['output']>;
};

/** A standard in two editions. */
export type StandardChange = {
  __typename?: 'StandardChange';
  /** As it is. */
  after: EditionStandard;
  /** As it was. */
  before: EditionStandard;
  /** What reads otherwise; nothing where only its rank is another. */
  fields: Array<StandardField>;
};

/** What is said of a standard. */
export type StandardField =
  | 'BODY'
  | 'CATEGORY'
  | 'IDENTIFIER'
  | 'LINK'
  | 'NAME'
  | 'RATIONALE'
  | 'VERSION';

/** A standard to put onto a list, or to propose for it. */
export type StandardInput = {
  /** Who publishes it. */
  body: Scalars['String']['input'];
  /** What it is about. */
  category: Scalars['String']['input'];
  /** Of which document's list. */
  documentId: Scalars['ID']['input'];
  /** How that body calls it; with it known once on a list. */
  identifier: Scalars['String']['input'];
  /** Where it can be read: an http or https address. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** How it is called. */
  name: Scalars['String']['input'];
  /** Why it is on the list. */
  rationale: Scalars['String']['input'];
  /** How many times it had been changed when it was seen; 0 for a new one. */
  seen: Scalars['Int']['input'];
  /** Made by the client (UUIDv7). */
  standardId: Scalars['ID']['input'];
  /** Which version of it is meant. */
  version?: InputMaybe<Scalars['String']['input']>;
};

/** Where a standard is on its way onto a list. */
export type StandardStatus =
  | 'LISTED'
  | 'PROPOSED'
  | 'WITHDRAWN';

/** What the later of two editions has otherwise. */
export type StandardsDifference = {
  __typename?: 'StandardsDifference';
  /** What came onto the list. */
  added: Array<EditionStandard>;
  /** What reads otherwise. */
  changed: Array<StandardChange>;
  /** The earlier one. */
  from: StandardsEdition;
  /** What stands at another rank. */
  moved: Array<StandardChange>;
  /** What went from it. */
  removed: Array<EditionStandard>;
  /** The later one. */
  to: StandardsEdition;
};

/** A list as it was frozen. */
export type StandardsEdition = {
  __typename?: 'StandardsEdition';
  /** When. */
  frozenAt: Scalars['DateTime']['output'];
  /** Who froze it. */
  frozenBy: Maybe<Person>;
  /** Which, from 1. */
  number: Scalars['Int']['output'];
  /** The revision that says it. */
  revision: Revision;
  /** Its standards in their order. */
  standards: Array<EditionStandard>;
  /** How many people ranked; nobody where it stands in the order in which it was listed. */
  voterCount: Scalars['Int']['output'];
  /** How many were wanted. */
  wanted: Maybe<Scalars['Int']['output']>;
};

/** The list of standards that a group keeps with one of its documents. */
export type StandardsList = {
  __typename?: 'StandardsList';
  /** How many times the list was set. */
  changeCount: Scalars['Int']['output'];
  /** What the later of two editions has otherwise; absent where one of them is not there. */
  difference: Maybe<StandardsDifference>;
  /** The document in whose revisions its editions stand. */
  document: Document;
  /** The edition under way, from 1. */
  edition: Scalars['Int']['output'];
  /** Its editions, newest first. */
  editions: Array<StandardsEdition>;
  /** How many are listed. */
  listedCount: Scalars['Int']['output'];
  /** How the viewer ordered for the edition under way, best first; empty where she did not. */
  ownBallot: Array<Scalars['ID']['output']>;
  /** Whether the ranking so far is shown: not while it would tell how one of few ordered. */
  rankingShown: Scalars['Boolean']['output'];
  /** Its standards: those that are listed in the order of the ranking, then proposals, then what was withdrawn. */
  standards: Array<Standard>;
  /** What keeps the edition under way from being frozen. */
  unmet: Array<UnmetGuard>;
  /** What the viewer may do with it now. */
  viewerCan: Array<Action>;
  /** How many people have ranked for the edition under way. */
  voterCount: Scalars['Int']['output'];
  /** How many standards an edition needs at least; absent where the list wants no number. */
  wanted: Maybe<Scalars['Int']['output']>;
};


/** The list of standards that a group keeps with one of its documents. */
export type StandardsListDifferenceArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};

/** The next edition of a published document to begin. */
export type StartNextEditionInput = {
  /** The new document's code: capital letters, digits and hyphens, unique in the group. */
  code: Scalars['String']['input'];
  /** The new document, made by the client (UUIDv7). */
  documentId: Scalars['ID']['input'];
  /** Of which published document. */
  ofDocumentId: Scalars['ID']['input'];
  /** Why a next edition, in words for everybody. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A minority's statement, or that none was received. */
export type StateMinorityInput = {
  /** Of which document. */
  documentId: Scalars['ID']['input'];
  /** Made by the client (UUIDv7). */
  statementId: Scalars['ID']['input'];
  /** Its words; null for none received. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A position to state, on the latest revision. */
export type StatePositionInput = {
  /** On which document. */
  documentId: Scalars['ID']['input'];
  /** Where one stands. */
  kind: PositionKind;
  /** Made by the client (UUIDv7). */
  positionId: Scalars['ID']['input'];
  /** Why; required for OBJECT. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** How far the viewer's act under this id has come, from its beginning to its end; asked for before the act itself, it waits for it. Errors: UNAUTHENTICATED, INVALID_INPUT, LIMIT_EXCEEDED. */
  actProgress: ActProgress;
  /** Frames of a document's record from a cursor on: what changed, as far as the viewer may see it. */
  documentFrames: Frame;
  /** Who else is at a document, a moment after each change. Subscribing is being there, and it ends with the subscription; who does not let herself be seen is told of nobody. `writesIn` is the round in which something is being written. Errors: UNAUTHENTICATED, NOT_FOUND. */
  presence: Presence;
  /** Frames of a session's record from a cursor on. */
  sessionFrames: SessionFrame;
};


export type SubscriptionActProgressArgs = {
  actId: Scalars['ID']['input'];
};


export type SubscriptionDocumentFramesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documentId: Scalars['ID']['input'];
};


export type SubscriptionPresenceArgs = {
  documentId: Scalars['ID']['input'];
  writesIn?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionSessionFramesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
};

/** That a document takes another's place once it is published. */
export type Succession = {
  __typename?: 'Succession';
  /** Since when it is known. */
  declaredAt: Scalars['DateTime']['output'];
  /** Which takes the place. */
  document: Document;
  /** Whether it has happened: the newer one is published. */
  inForce: Scalars['Boolean']['output'];
  /** Whether as its next edition, or as another text. */
  kind: SuccessionKind;
  /** Why, in words for everybody; empty for a next edition without any. */
  reason: Scalars['String']['output'];
  /** Whose place it takes; that one stays where it is, and can be cited. */
  superseded: Document;
};

/** How a text takes another's place. */
export type SuccessionKind =
  | 'NEXT_EDITION'
  | 'REPLACEMENT';

/** How somebody supports the work: with money, or with something else than money. */
export type SupportForm =
  | 'IN_KIND'
  | 'MONEY';

/** Somebody who put her name below a comment. */
export type Supporter = {
  __typename?: 'Supporter';
  /** Whence she spoke when she did. */
  affiliation: Maybe<Affiliation>;
  /** Who. */
  person: Person;
  /** Since when. */
  supportedAt: Scalars['DateTime']['output'];
};

/** What a dry run takes for given. Nothing of it is stored. */
export type SupposeInput = {
  /** Whether all comments have it. */
  allDisposed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Comments that have their disposition then. */
  disposed?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The instant to look from; never before now. */
  now?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the reports of all ended rounds are out. */
  reportsPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the time to answer dispositions is over. */
  responseLimitOver?: InputMaybe<Scalars['Boolean']['input']>;
  /** Another end of the open round. */
  roundClosesAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Comments to take from a reviewed file. */
export type TakeCommentsInput = {
  /** The file. */
  file?: InputMaybe<FileInput>;
  /** Or one that the document keeps already, by its hash. */
  hash?: InputMaybe<Scalars['ID']['input']>;
  /** Which of its items, by their keys; all where absent. */
  keys?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Into which round. */
  roundId: Scalars['ID']['input'];
};

/** A question that becomes a comment. */
export type TakeQuestionInput = {
  /** Made by the client (UUIDv7): the comment's. */
  commentId: Scalars['ID']['input'];
  /** Whose question. */
  handId: Scalars['ID']['input'];
  /** In which round. */
  roundId: Scalars['ID']['input'];
  /** Of which type. */
  type: CommentType;
};

/** What became of the items of a file. */
export type TakenComments = {
  __typename?: 'TakenComments';
  /** How many comments and replies are new. */
  added: Scalars['Int']['output'];
  /** How many were taken before, or are this document's own. */
  known: Scalars['Int']['output'];
  /** The round with its comments. */
  round: Round;
};

/** What became of a sheet. */
export type TakenSheet = {
  __typename?: 'TakenSheet';
  /** Rows that became comments. */
  added: Scalars['Int']['output'];
  /** Comments that say something else now. */
  changed: Scalars['Int']['output'];
  /** Comments that got a disposition. */
  disposed: Scalars['Int']['output'];
  /** Rows of which nothing was taken. */
  refused: Scalars['Int']['output'];
  /** The round with its comments. */
  round: Round;
  /** Rows that said nothing new. */
  same: Scalars['Int']['output'];
};

/** Within what a token acts as its person. */
export type TokenScope =
  /** Says what a member says: comments, replies, positions, answers. */
  | 'COMMENT'
  /** Does what else she may do: documents, rounds, dispositions, people. */
  | 'MANAGE'
  /** Reads what she may know of; every token has it. */
  | 'READ';

/** Which text a file with tracked changes stands for. */
export type TrackedChangesMode =
  /** As if all changes were accepted. */
  | 'ACCEPT'
  /** As if no change had been made; each change can be taken into a round as a proposed change. */
  | 'PROPOSE'
  /** As if no change had been made. */
  | 'REJECT';

/** What the editors note on a comment, for those who work at the desk. */
export type Triage = {
  __typename?: 'Triage';
  /** Who takes care of it. */
  assignee: Maybe<DeskPerson>;
  /** Whether it needs talking over. */
  controversial: Scalars['Boolean']['output'];
  /** The comment that it seems to repeat. */
  duplicateOf: Maybe<CommentLink>;
  /** What an editor would answer. */
  recommendation: Maybe<DeskRecommendation>;
  /** Counts each change; what a change is compared with. */
  version: Scalars['Int']['output'];
};

/** Notes on one or more comments of a round. What is left out stays; null takes away. */
export type TriageCommentsInput = {
  /** Who takes care of them. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Which comments, each with the version of its triage. */
  comments: Array<SeenComment>;
  /** Whether they need talking over. */
  controversial?: InputMaybe<Scalars['Boolean']['input']>;
  /** The comment that they seem to repeat. */
  duplicateOfId?: InputMaybe<Scalars['ID']['input']>;
};

/** A condition that is not met, and where to meet it. */
export type UnmetGuard = {
  __typename?: 'UnmetGuard';
  /** When it is met by itself, where that is known. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** How many things are missing, where that can be counted. */
  count: Maybe<Scalars['Int']['output']>;
  /** Which condition. */
  guard: Guard;
  /** The path of the screen on which it is met. */
  path: Scalars['String']['output'];
};

/** A revised file for the working draft. */
export type UploadDraftInput = {
  /** Of which document. */
  documentId: Scalars['ID']['input'];
  /** The file. */
  file: FileInput;
  /** Which text a file with tracked changes stands for; as if all were accepted where absent. */
  trackedChanges?: InputMaybe<TrackedChangesMode>;
  /** The version it was based on. */
  version: Scalars['Int']['input'];
};

/** Who took up a call, with evidence. */
export type Uptake = {
  __typename?: 'Uptake';
  /** On which day, such as 2024-03-01. */
  day: Scalars['String']['output'];
  /** The uptake. */
  id: Scalars['ID']['output'];
  /** Where that can be seen: https only. */
  link: Maybe<Scalars['String']['output']>;
  /** Who. */
  organisation: Scalars['String']['output'];
  /** When. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who put it down. */
  recordedBy: Person;
  /** What was done. */
  text: Scalars['String']['output'];
};

/** The installation and the person who asks. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The address of the account that is signed in. */
  address: Maybe<Scalars['String']['output']>;
  /** What a mailed link that proves another address of the viewer's would do; absent where it leads nowhere. */
  addressProof: Maybe<Merge>;
  /** One's own comments whose answers wait for a word, those with the nearest limit first. */
  answersWaiting: Array<Comment>;
  /** Coalitions that the viewer may see. */
  coalitions: Array<Coalition>;
  /** Whether this is the demo, which lists its sign-ins and shows the mails it would have sent. */
  demo: Scalars['Boolean']['output'];
  /** In which language the tool speaks to her (a BCP 47 tag such as `fr`); absent for a visitor and while she never chose. */
  language: Maybe<Scalars['String']['output']>;
  /** The person; absent for a visitor and for an account that is not linked to a person yet. */
  person: Maybe<Person>;
  /** What the viewer is asked about herself. */
  questions: Array<DeclarationQuestion>;
  /** What a removal of all that is kept of the viewer would take, and what would stay; absent for visitors. */
  removal: Maybe<Removal>;
  /** What the viewer said and what became of it, in all coalitions, `first` up to 100 at a time. Errors: INVALID_INPUT. */
  said: SaidPage;
  /** How she signs in; absent for a visitor, and for a script. */
  security: Maybe<SignInSecurity>;
  /** What the viewer may do in the installation. */
  viewerCan: Array<Action>;
  /** How mail reaches the viewer, and what others see of her. */
  wishes: Maybe<Wishes>;
};


/** The installation and the person who asks. */
export type ViewerAddressProofArgs = {
  token: Scalars['String']['input'];
};


/** The installation and the person who asks. */
export type ViewerSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Who may see something. */
export type Visibility =
  | 'COALITION'
  | 'GROUP'
  | 'PUBLIC';

/** The words in which a coalition's people say where they speak from. */
export type Vocabulary = {
  __typename?: 'Vocabulary';
  /** Other words for them. */
  aliases: Array<VocabularyAlias>;
  /** For what. */
  kind: VocabularyKind;
  /** Its terms. */
  terms: Array<Scalars['String']['output']>;
  /** Counts each change, for compare-and-set; 0 before the first. */
  version: Scalars['Int']['output'];
};

/** Another word for a term; one for several or for none is asked about. */
export type VocabularyAlias = {
  __typename?: 'VocabularyAlias';
  /** The word. */
  alias: Scalars['String']['output'];
  /** The terms that it may mean. */
  terms: Array<Scalars['String']['output']>;
};

/** Another word for a term, as it is set. */
export type VocabularyAliasInput = {
  /** The word. */
  alias: Scalars['String']['input'];
  /** The terms that it may mean. */
  terms: Array<Scalars['String']['input']>;
};

/** What a vocabulary has words for. */
export type VocabularyKind =
  | 'REGION'
  | 'STAKEHOLDER_GROUP';

/** A voice that counts: a person's, or where it is so set an organisation's. */
export type Voice = {
  __typename?: 'Voice';
  /** Whether it follows from those alone who are entered to speak for the organisation. */
  bySpeakers: Scalars['Boolean']['output'];
  /** Where it stands. */
  kind: VoiceKind;
  /** The organisation; absent where a person speaks for herself. */
  organisation: Maybe<Scalars['String']['output']>;
  /** The positions of its people. */
  positions: Array<Position>;
};

/** Where an organisation stands: where its people do, or that they do not agree. */
export type VoiceKind =
  | 'ABSTAIN'
  | 'DIVIDED'
  | 'LIVE_WITH'
  | 'OBJECT'
  | 'SUPPORT';

/** What a text can wait for: the viewer's own review, comments on it, dispositions, the report of a round, the commenters' word, a decision on an objection, its draft's freezing, its drafting, its next stage, a consensus, or its publication. */
export type WaitReason =
  | 'ANSWERS'
  | 'COMMENTS'
  | 'CONSENSUS'
  | 'DISPOSITIONS'
  | 'DRAFTING'
  | 'FREEZING'
  | 'NEXT_STAGE'
  | 'OBJECTIONS'
  | 'PUBLICATION'
  | 'REPLIES'
  | 'REPORT'
  | 'REVIEW';

/** Whom a text can wait for. */
export type Waiter =
  | 'CHAIRS'
  | 'COMMENTERS'
  | 'COORDINATOR'
  | 'EDITORS'
  | 'EVERYBODY'
  | 'MEMBERS'
  | 'REVIEWER';

/** Something that a text waits for. */
export type Waiting = {
  __typename?: 'Waiting';
  /** Until when. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** How many of it. */
  count: Maybe<Scalars['Int']['output']>;
  /** Whether the viewer is among them. */
  forViewer: Scalars['Boolean']['output'];
  /** For whom. */
  on: Waiter;
  /** For what. */
  reason: WaitReason;
};

/** How mail reaches somebody, and what others see of her. */
export type Wishes = {
  __typename?: 'Wishes';
  /** Whether she stands in directories though she has not spoken and holds no office. */
  listed: Scalars['Boolean']['output'];
  /** At which hour of her zone the daily mail goes out, 0 to 23. */
  mailHour: Scalars['Int']['output'];
  /** Her zone, such as `Africa/Nairobi`. */
  mailZone: Scalars['String']['output'];
  /** How the mails reach her that are not an answer to something she did. */
  mails: MailWish;
  /** Whether a mail tells her on Monday, at that hour, what changed where she coordinates or chairs. */
  mondays: Scalars['Boolean']['output'];
  /** Whether she is told who else is at a text, of those who wish it too, and they of her. */
  presence: Scalars['Boolean']['output'];
  /** Whether everybody may see a page of her. */
  publicPage: Scalars['Boolean']['output'];
  /** Whether others see her title, her affiliation and its history. */
  shows: Scalars['Boolean']['output'];
};

/** A standard to take off the list, or a proposal not to take up. */
export type WithdrawStandardInput = {
  /** Why, in words for everybody who sees the list. */
  reason: Scalars['String']['input'];
  /** How many times it had been changed when it was seen. */
  seen: Scalars['Int']['input'];
  /** Which. */
  standardId: Scalars['ID']['input'];
};

/** The one mutable text of a document. */
export type WorkingDraft = {
  __typename?: 'WorkingDraft';
  /** The revision it is based on. */
  basedOn: Maybe<Revision>;
  /** Its text. */
  blocks: Scalars['Blocks']['output'];
  /** Whether it differs from the latest revision. */
  changed: Scalars['Boolean']['output'];
  /** The file it came from. */
  fileName: Maybe<Scalars['String']['output']>;
  /** What the import of that file could not keep. */
  losses: Array<Loss>;
  /** How it differs from the revision it is based on. */
  redline: Maybe<Scalars['RedlineData']['output']>;
  /** When it changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** For compare-and-set: counts each change. */
  version: Scalars['Int']['output'];
};

/** A working group. */
export type WorkingGroup = {
  __typename?: 'WorkingGroup';
  /** What it is for. */
  charter: Maybe<Scalars['String']['output']>;
  /** Its coalition. */
  coalition: Coalition;
  /** Its code, such as `WG5`; codes have gaps and never change. */
  code: Scalars['String']['output'];
  /** Its documents that the viewer may see, by code. */
  documents: Array<Document>;
  /** The group. */
  id: Scalars['ID']['output'];
  /** What it has promised for when, by date; for members of the coalition. */
  milestones: Array<Milestone>;
  /** Its progress reports that the viewer may see, the latest first. */
  progressReports: Array<ProgressReport>;
  /** How it stands with them; absent for those who hold no role in its coalition. */
  reporting: Maybe<Reporting>;
  /** Who holds a role in it. */
  roles: Array<RoleAssignment>;
  /** Towards which goals it works, in the order of the goals; its documents have their own. */
  sdgMappings: Array<SdgMapping>;
  /** Its state. */
  state: GroupState;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Whether the title only describes what it does, since no name of its own is known. */
  titleDescriptive: Scalars['Boolean']['output'];
  /** Offices that nobody holds, such as CHAIR. */
  vacancies: Array<Role>;
  /** As whom things of this group wait on the viewer: as one of its editors, of its chairs, or as coordinator. */
  viewerAs: Array<Waiter>;
  /** What the viewer may do in it. */
  viewerCan: Array<Action>;
};

/** Minutes, whole, as their next version. */
export type WriteMinutesInput = {
  /** The latest version that was seen; 0 for the first. */
  number: Scalars['Int']['input'];
  /** Of which session. */
  sessionId: Scalars['ID']['input'];
  /** The amendments that this version takes in. */
  takes: Array<Scalars['ID']['input']>;
  /** Markdown. */
  text: Scalars['String']['input'];
};
