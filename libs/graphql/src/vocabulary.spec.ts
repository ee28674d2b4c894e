import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DocumentNode, FieldDefinitionNode } from 'graphql';
import { buildASTSchema, parse, visit } from 'graphql';
import * as domain from '@plenary/domain';
import type { Action } from '@plenary/domain';

const here = import.meta.dirname;
const folder = join(here, 'schema');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort();
const sdl: DocumentNode = parse(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));

const enums: Record<string, string[]> = {};
const mutations: FieldDefinitionNode[] = [];
const collect = (node: { name: { value: string }; fields?: readonly FieldDefinitionNode[] }) => {
  if (node.name.value === 'Mutation') mutations.push(...(node.fields ?? []));
};
visit(sdl, {
  EnumTypeDefinition: ({ name, values = [] }) => {
    enums[name.value] = values.map((value) => value.name.value);
  },
  ObjectTypeDefinition: collect,
  ObjectTypeExtension: collect,
});

const prismaText = readFileSync(resolve(here, '../../../prisma/schema.prisma'), 'utf8');
/** Prisma's enums, read as text: one word a line, without its attributes and remarks. */
const prismaEnums = Object.fromEntries(
  [...prismaText.matchAll(/^enum (\w+) \{\n([^}]*)^\}/gm)].map(([, name = '', body = '']) => [
    name,
    body
      .split('\n')
      .map((line) => line.replace(/\/\/.*/, '').trim())
      .filter((line) => line !== '' && !line.startsWith('@@')),
  ]),
);

/** Words that stand in the domain, in the SDL and in the database. */
const EVERYWHERE: Record<string, readonly string[]> = {
  Stage: domain.STAGES,
  GroupState: domain.GROUP_STATES,
  Visibility: domain.VISIBILITIES,
  ChangeClass: domain.CHANGE_CLASSES,
  RoundKind: domain.ROUND_KINDS,
  CommentType: domain.COMMENT_TYPES,
  AnchorKind: domain.ANCHOR_KINDS,
  PlacementStatus: domain.PLACEMENT_STATUSES,
  DispositionKind: domain.DISPOSITION_KINDS,
  Satisfaction: domain.SATISFACTIONS,
  ObjectionOutcome: domain.OBJECTION_OUTCOMES,
  Designation: domain.DESIGNATIONS,
  SuccessionKind: domain.SUCCESSION_KINDS,
  PositionKind: domain.POSITION_KINDS,
  MilestoneResolution: domain.MILESTONE_RESOLUTIONS,
  Role: domain.ROLES,
  LateComments: domain.LATE_COMMENTS,
  EndChange: domain.END_CHANGES,
  ReviewAnswerKind: domain.REVIEW_ANSWER_KINDS,
  SessionMode: domain.SESSION_MODES,
  SessionRole: domain.SESSION_ROLES,
  RunState: domain.RUN_STATES,
  HandChannel: domain.HAND_CHANNELS,
  HandState: domain.HAND_STATES,
  DeliverableKind: domain.DELIVERABLE_KINDS,
  CallKind: domain.CALL_KINDS,
  EntryKind: domain.ENTRY_KINDS,
  MailWish: domain.MAIL_WISHES,
  VocabularyKind: domain.VOCABULARY_KINDS,
  Declaration: domain.DECLARATIONS,
  TokenScope: domain.TOKEN_SCOPES,
  SignInEventKind: domain.SIGN_IN_EVENT_KINDS,
  ProgressScope: domain.PROGRESS_SCOPES,
  SearchKind: domain.SEARCH_KINDS,
  GroupProposalState: domain.GROUP_PROPOSAL_STATES,
  StandardStatus: domain.STANDARD_STATUSES,
  HubKind: domain.HUB_KINDS,
  HubLevel: domain.HUB_LEVELS,
  HubState: domain.HUB_STATES,
  FundingNeedState: domain.FUNDING_NEED_STATES,
  SupportForm: domain.SUPPORT_FORMS,
  OutreachKind: domain.OUTREACH_KINDS,
};

/** Words that follow from others and are stored nowhere. */
const DERIVED: Record<string, readonly string[]> = {
  MailWay: domain.MAIL_WAYS,
  RoundState: domain.ROUND_STATES,
  HubSide: domain.HUB_SIDES,
  MergeFault: domain.MERGE_FAULTS,
  ConsensusCallState: domain.CONSENSUS_CALL_STATES,
  VoiceKind: domain.VOICE_KINDS,
  ReviewState: domain.REVIEW_STATES,
  RoundOccasion: domain.ROUND_OCCASIONS,
  TrackedChangesMode: domain.TRACKED_CHANGES_MODES,
  FileItemKind: domain.FILE_ITEM_KINDS,
  SheetRowAction: domain.SHEET_ROW_ACTIONS,
  MemberRowAction: domain.MEMBER_ROW_ACTIONS,
  AuditTopic: domain.AUDIT_TOPICS,
  PlaceKind: domain.PLACE_KINDS,
  Waiter: domain.WAITERS,
  WaitReason: domain.WAIT_REASONS,
  Alert: domain.ALERTS,
  CoalitionRule: domain.COALITION_RULES,
  MilestoneState: domain.MILESTONE_STATES,
  Guard: domain.GUARDS,
  AgendaItemKind: domain.AGENDA_ITEM_KINDS,
  ClaimKind: domain.CLAIM_KINDS,
  RunCommand: domain.RUN_COMMANDS,
  DueState: domain.DUE_STATES,
  SessionDuty: domain.SESSION_DUTIES,
  MinutesState: domain.MINUTES_STATES,
  ReportingState: domain.REPORTING_STATES,
  Action: domain.ACTIONS,
  ActPhase: domain.ACT_PHASES,
  FirstTaskKind: domain.FIRST_TASK_KINDS,
  StandardField: domain.STANDARD_FIELDS,
  SdgReview: domain.SDG_REVIEWS,
};

/** Words of the house that no client sees. */
const STORED_ONLY = ['RoundReminder', 'FileUse', 'MailState'];

describe('the words', () => {
  it.each(Object.entries(EVERYWHERE))(
    '%s are the same in the domain, the SDL and the database, in one order',
    (name, words) => {
      expect(new Set(words).size).toBe(words.length);
      expect(enums[name]).toEqual([...words]);
      expect(prismaEnums[name]).toEqual([...words]);
    },
  );

  it.each(Object.entries(DERIVED))('%s are the same in the domain and the SDL, in one order', (name, words) => {
    expect(new Set(words).size).toBe(words.length);
    expect(enums[name]).toEqual([...words]);
    expect(prismaEnums[name]).toBe(undefined);
  });

  it('of the SDL are all held here', () => {
    expect(Object.keys(enums).sort()).toEqual([...Object.keys(EVERYWHERE), ...Object.keys(DERIVED)].sort());
  });

  it('of the database are all held here', () => {
    expect(Object.keys(prismaEnums).sort()).toEqual([...Object.keys(EVERYWHERE), ...STORED_ONLY].sort());
    // No enum of the schema escapes the reading above.
    expect(Object.keys(prismaEnums)).toHaveLength(prismaText.match(/^enum /gm)?.length ?? 0);
  });
});

describe('the contract', () => {
  it('is whole', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(() => buildASTSchema(sdl)).not.toThrow();
  });

  it('describes every type, every field and every input', () => {
    const roots = ['Query', 'Mutation', 'Subscription'];
    const bare: string[] = [];
    let owner = '';
    const ofType = (node: { name: { value: string }; description?: { value: string } }) => {
      owner = node.name.value;
      if (!roots.includes(owner) && !node.description?.value.trim()) bare.push(owner);
    };
    const ofField = (node: { name: { value: string }; description?: { value: string } }) => {
      if (!node.description?.value.trim()) bare.push(`${owner}.${node.name.value}`);
    };
    visit(sdl, {
      ScalarTypeDefinition: ofType,
      EnumTypeDefinition: ofType,
      InterfaceTypeDefinition: ofType,
      UnionTypeDefinition: ofType,
      ObjectTypeDefinition: ofType,
      InputObjectTypeDefinition: {
        enter(node) {
          ofType(node);
          node.fields?.forEach(ofField);
        },
      },
      ObjectTypeExtension: ({ name }) => {
        owner = name.value;
      },
      FieldDefinition: ofField,
    });
    expect(bare).toEqual([]);
  });
});

describe('a mutation', () => {
  /** What each mutation is in the policy table; null where it needs no role. */
  const BY_HAND: Record<string, Action | readonly Action[] | null> = {
    readClock: null,
    introduceMyself: null,
    claimInstallation: null,
    createApiToken: null,
    revokeApiToken: null,
    cancelAct: null,
    saveView: null,
    removeView: null,
    markRead: null,
    forgetReading: null,
    createGroup: 'CREATE_GROUP',
    proposeGroup: 'PROPOSE_GROUP',
    reviseGroupProposal: 'REVISE_GROUP_PROPOSAL',
    withdrawGroupProposal: 'REVISE_GROUP_PROPOSAL',
    supportGroupProposal: 'SUPPORT_GROUP_PROPOSAL',
    leaveGroupProposal: 'SUPPORT_GROUP_PROPOSAL',
    acceptGroupProposal: 'DECIDE_GROUP_PROPOSAL',
    declineGroupProposal: 'DECIDE_GROUP_PROPOSAL',
    proposeHubEntry: 'PROPOSE_HUB_ENTRY',
    reviseHubEntry: 'REVISE_HUB_ENTRY',
    withdrawHubEntry: 'REVISE_HUB_ENTRY',
    listHubEntry: 'MODERATE_HUB',
    declineHubEntry: 'MODERATE_HUB',
    delistHubEntry: 'MODERATE_HUB',
    setFundingNeed: 'KEEP_FUNDING',
    moveFundingNeed: 'KEEP_FUNDING',
    setFundingSupport: 'KEEP_FUNDING',
    withdrawFundingSupport: 'KEEP_FUNDING',
    setOutreach: 'KEEP_OUTREACH',
    withdrawOutreach: 'KEEP_OUTREACH',
    addPerson: 'ADD_PERSON',
    handOverOffice: 'ASSIGN_ROLE',
    importMembers: 'ADD_PERSON',
    setVocabulary: 'SET_VOCABULARY',
    declareMyself: null,
    chooseLanguage: null,
    setWishes: null,
    join: null,
    leave: null,
    assignRole: 'ASSIGN_ROLE',
    endRole: 'ASSIGN_ROLE',
    addOrganisation: 'MANAGE_ORGANISATIONS',
    addSpeaker: 'MANAGE_ORGANISATIONS',
    endSpeaker: 'MANAGE_ORGANISATIONS',
    openDocument: 'OPEN_DOCUMENT',
    uploadDraft: 'EDIT_DRAFT',
    freezeRevision: 'EDIT_DRAFT',
    advanceDocument: 'ADVANCE_DOCUMENT',
    discloseSponsors: 'DISCLOSE_SPONSORS',
    openRound: 'OPEN_ROUND',
    extendRound: 'EXTEND_ROUND',
    reopenRound: 'REOPEN_ROUND',
    setQuestions: 'SET_QUESTIONS',
    removeMyself: null,
    askAddressProof: null,
    proveAddress: null,
    mergePeople: 'MERGE_PEOPLE',
    requestReview: 'REQUEST_REVIEW',
    answerReviewRequest: 'ANSWER_REVIEW_REQUEST',
    withdrawReviewRequest: 'REQUEST_REVIEW',
    setRoundRules: 'SET_ROUND_RULES',
    publishReport: 'PUBLISH_REPORT',
    makeComment: ['MAKE_COMMENT', 'REPLY_TO_COMMENT'],
    editComment: 'EDIT_COMMENT',
    withdrawComment: 'WITHDRAW_COMMENT',
    supportComment: 'SUPPORT_COMMENT',
    moderateComment: 'MODERATE_COMMENT',
    takeComments: 'TAKE_COMMENTS',
    takeSheet: 'TAKE_COMMENTS',
    disposeComment: 'DISPOSE_COMMENT',
    confirmPlacement: 'CONFIRM_PLACEMENT',
    triageComments: 'TRIAGE_COMMENT',
    recommendDisposition: 'RECOMMEND_DISPOSITION',
    disposeComments: 'DISPOSE_COMMENT',
    reopenComment: 'REOPEN_COMMENT',
    applyChange: 'EDIT_DRAFT',
    recuseMyself: 'RECUSE_MYSELF',
    declareInterest: 'DECLARE_INTEREST',
    answerDisposition: 'ANSWER_DISPOSITION',
    raiseObjection: 'RAISE_OBJECTION',
    withdrawObjection: 'RAISE_OBJECTION',
    decideObjection: 'DECIDE_OBJECTION',
    evaluateConsensus: 'DESIGNATE_CONSENSUS',
    secondEvaluation: 'DESIGNATE_CONSENSUS',
    publishEvaluation: 'DESIGNATE_CONSENSUS',
    objectToEvaluation: 'OBJECT_TO_EVALUATION',
    designateConsensus: 'DESIGNATE_CONSENSUS',
    openPoll: 'OPEN_POLL',
    answerPoll: 'ANSWER_POLL',
    setDocumentKind: 'SET_DOCUMENT_KIND',
    setDecisionRules: 'SET_DECISION_RULES',
    statePosition: 'STATE_POSITION',
    setMilestone: 'SET_MILESTONE',
    moveMilestone: 'SET_MILESTONE',
    resolveMilestone: 'SET_MILESTONE',
    rollMilestoneForward: 'SET_MILESTONE',
    stateMinority: 'STATE_MINORITY',
    publishDocument: 'PUBLISH_DOCUMENT',
    announcePublication: 'ANNOUNCE_PUBLICATION',
    startNextEdition: 'SUPERSEDE_DOCUMENT',
    replaceDocument: 'SUPERSEDE_DOCUMENT',
    reportErratum: 'REPORT_ERRATUM',
    decideErratum: 'DECIDE_ERRATUM',
    planMeeting: 'PLAN_SESSION',
    planSession: 'PLAN_SESSION',
    setAgenda: 'PLAN_SESSION',
    assignSessionRole: 'PLAN_SESSION',
    endSessionRole: 'PLAN_SESSION',
    setSessionRules: 'SET_SESSION_RULES',
    directRun: 'DIRECT_RUN',
    raiseHand: 'RAISE_HAND',
    changeHand: 'DIRECT_RUN',
    takeQuestion: 'DIRECT_RUN',
    setDeliverable: 'PLAN_SESSION',
    draftDeliverable: 'DRAFT_DELIVERABLE',
    setReportClaims: 'DRAFT_DELIVERABLE',
    approveDeliverable: 'APPROVE_DELIVERABLE',
    writeMinutes: 'WRITE_MINUTES',
    proposeAmendment: 'PROPOSE_AMENDMENT',
    makeCall: 'MAKE_CALL',
    recordUptake: 'RECORD_UPTAKE',
    draftProgressReport: 'REPORT_PROGRESS',
    presentProgressReport: 'REPORT_PROGRESS',
    setStandardsList: 'KEEP_STANDARDS',
    setStandard: 'KEEP_STANDARDS',
    proposeStandard: 'PROPOSE_STANDARD',
    listStandard: 'KEEP_STANDARDS',
    withdrawStandard: 'KEEP_STANDARDS',
    rankStandards: 'RANK_STANDARDS',
    freezeStandards: 'KEEP_STANDARDS',
    mapSdg: 'MAP_SDG',
    reviewSdgMapping: 'MAP_SDG',
    withdrawSdgMapping: 'MAP_SDG',
  };
  const names = mutations.map(({ name }) => name.value);
  const open: readonly string[] = domain.OPEN_MUTATIONS;

  it('has a row here', () => {
    expect([...names].sort()).toEqual(Object.keys(BY_HAND).sort());
  });

  it.each(names)('is an action of the policy or open to strangers: %s', (name) => {
    const action = BY_HAND[name];
    expect(open.includes(name)).toBe(action === null);
    if (action) expect(domain.ACTIONS).toEqual(expect.arrayContaining([action].flat()));
  });

  it('exists for every action and for every open name', () => {
    const used = new Set(Object.values(BY_HAND).flatMap((action) => action ?? []));
    // Reading who did what changes nothing.
    expect([...used, 'READ_AUDIT'].sort()).toEqual([...domain.ACTIONS].sort());
    expect(names).toEqual(expect.arrayContaining([...open]));
  });

  it('names its errors by codes of the table', () => {
    const codes = Object.keys(domain.ERRORS);
    const unknown = mutations.flatMap(({ name, description }) =>
      [...(description?.value ?? '').matchAll(/\b[A-Z]{2,}(?:_[A-Z]+)*\b/g)]
        .map(([word]) => word)
        .filter((word) => !codes.includes(word))
        .map((word) => `${name.value}: ${word}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each(names.filter((name) => !open.includes(name)))(
    'that needs a role says that it may be FORBIDDEN: %s',
    (name) => {
      expect(mutations.find((field) => field.name.value === name)?.description?.value).toContain('FORBIDDEN');
    },
  );
});
