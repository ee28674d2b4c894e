/** The steps of the main job as a spec takes them: each is one mutation with sensible words. */
import type { GraphQLClient } from '@plenary/testing';
import { newId } from '../platform/new-id';
import type { Coalition } from './world';

export const base64 = (text: string): string => Buffer.from(text).toString('base64');

export const FIRST_TEXT = `# Doors that stay shut

## What we found

Of the texts we read, eleven ask makers to say how long a lock is looked after. Only four say where the promise is printed.

## What we ask

A tender names the years. A tender that is silent buys the cheapest neglect.

- Name the years.
- Name the place.
`;

export const SECOND_TEXT = `# Doors that stay shut

## What we ask

A tender names the years and the place. A tender that is silent buys the cheapest neglect.

- Name the years.
- Name the place.

## What we found

Of the texts we read, eleven ask makers to say how long a lock is looked after. Only four say where the promise is published.
`;

export const MUTATIONS = {
  openDocument:
    'mutation ($input: OpenDocumentInput!) { openDocument(input: $input) { losses { what } document { id code title stage revisions { number } } } }',
  uploadDraft:
    'mutation ($input: UploadDraftInput!) { uploadDraft(input: $input) { id workingDraft { version changed } } }',
  freezeRevision:
    'mutation ($input: FreezeRevisionInput!) { freezeRevision(input: $input) { id latestRevision { id number } } }',
  advanceDocument: 'mutation ($input: AdvanceDocumentInput!) { advanceDocument(input: $input) { id stage } }',
  discloseSponsors: 'mutation ($input: DiscloseSponsorsInput!) { discloseSponsors(input: $input) { id sponsors } }',
  openRound:
    'mutation ($input: OpenRoundInput!) { openRound(input: $input) { id code state closesAt zone document { stage visibility } } }',
  extendRound: 'mutation ($input: ExtendRoundInput!) { extendRound(input: $input) { id closesAt originalClosesAt } }',
  reopenRound:
    'mutation ($input: ReopenRoundInput!) { reopenRound(input: $input) { id state closesAt formerEnds { change reason } } }',
  setQuestions:
    'mutation ($input: SetQuestionsInput!) { setQuestions(input: $input) { id questions { id number text } } }',
  requestReview:
    'mutation ($input: RequestReviewInput!) { requestReview(input: $input) { id reviewRequests { id state } } }',
  answerReviewRequest:
    'mutation ($input: AnswerReviewRequestInput!) { answerReviewRequest(input: $input) { id reviewRequests { id state } } }',
  withdrawReviewRequest:
    'mutation ($requestId: ID!, $reason: String!) { withdrawReviewRequest(requestId: $requestId, reason: $reason) { id reviewRequests { id withdrawnAt } } }',
  setRoundRules:
    'mutation ($input: SetRoundRulesInput!) { setRoundRules(input: $input) { id roundRules { lateComments version minimumDays { kind days usual } } } }',
  publishReport: 'mutation ($roundId: ID!) { publishReport(roundId: $roundId) { id reportPublishedAt } }',
  makeComment:
    'mutation ($input: MakeCommentInput!) { makeComment(input: $input) { id reference text anchor { kind start end exact } } }',
  editComment: 'mutation ($input: EditCommentInput!) { editComment(input: $input) { id text editedAt } }',
  withdrawComment: 'mutation ($commentId: ID!) { withdrawComment(commentId: $commentId) { id text withdrawnAt } }',
  supportComment:
    'mutation ($commentId: ID!, $supports: Boolean!) { supportComment(commentId: $commentId, supports: $supports) { id supporters { person { id } } } }',
  moderateComment:
    'mutation ($input: ModerateCommentInput!) { moderateComment(input: $input) { id text moderation { reason moderatedBy { id } } } }',
  takeSheet:
    'mutation ($input: SheetInput!) { takeSheet(input: $input) { added changed disposed same refused round { id commentCount } } }',
  takeComments:
    'mutation ($input: TakeCommentsInput!) { takeComments(input: $input) { added known round { id commentCount } } }',
  disposeComment:
    'mutation ($input: DisposeCommentInput!) { disposeComment(input: $input) { id disposition { kind rationale number } } }',
  disposeComments:
    'mutation ($input: DisposeCommentsInput!) { disposeComments(input: $input) { id disposition { kind number } } }',
  triageComments:
    'mutation ($input: TriageCommentsInput!) { triageComments(input: $input) { id desk { triage { version controversial assignee { id } duplicateOf { reference } } } } }',
  recommendDisposition:
    'mutation ($input: RecommendDispositionInput!) { recommendDisposition(input: $input) { id disposition { kind } recommendations { kind rationale number } } }',
  reopenComment:
    'mutation ($input: ReopenCommentInput!) { reopenComment(input: $input) { id dispositionCount disposition { kind } correctedDispositions { kind } reopenings { number reason } } }',
  applyChange:
    'mutation ($input: ApplyChangeInput!) { applyChange(input: $input) { id applied { revision appliedBy { id } } } }',
  recuseMyself:
    'mutation ($input: RecuseMyselfInput!) { recuseMyself(input: $input) { id recusals { person { id } substitute { id } } desk { recused viewerCan triage { assignee { id } } } } }',
  declareInterest:
    'mutation ($input: DeclareInterestInput!) { declareInterest(input: $input) { id interests { text wholeGroup person { id } } } }',
  answerDisposition:
    'mutation ($input: AnswerDispositionInput!) { answerDisposition(input: $input) { id addressed { number satisfaction text answerable } } }',
  raiseObjection:
    'mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { id objections { id summary outcome viewerCan } } }',
  withdrawObjection:
    'mutation ($objectionId: ID!, $reason: String!) { withdrawObjection(objectionId: $objectionId, reason: $reason) { id objections { outcome reason } } }',
  decideObjection:
    'mutation ($input: DecideObjectionInput!) { decideObjection(input: $input) { id disposition { kind } objections { outcome reason decidedBy { id } } } }',
  confirmPlacement:
    'mutation ($input: ConfirmPlacementInput!) { confirmPlacement(input: $input) { id placement(revision: 2) { status start end exact decidedBy { id } } } }',
  evaluateConsensus:
    'mutation ($input: EvaluateConsensusInput!) { evaluateConsensus(input: $input) { id consensusCalls { id state } } }',
  secondEvaluation:
    'mutation ($callId: ID!, $number: Int!) { secondEvaluation(callId: $callId, number: $number) { id consensusCalls { needsSecond } } }',
  publishEvaluation:
    'mutation ($input: PublishEvaluationInput!) { publishEvaluation(input: $input) { id consensusCalls { state evaluations { objectBy } } } }',
  objectToEvaluation:
    'mutation ($input: ObjectToEvaluationInput!) { objectToEvaluation(input: $input) { id consensusCalls { unmet { guard count } } } }',
  openPoll: 'mutation ($input: OpenPollInput!) { openPoll(input: $input) { id polls { id } } }',
  answerPoll:
    'mutation ($pollId: ID!, $option: Int!) { answerPoll(pollId: $pollId, option: $option) { id polls { answerCount ownAnswer results } } }',
  setDocumentKind: 'mutation ($input: SetDocumentKindInput!) { setDocumentKind(input: $input) { id version } }',
  setDecisionRules:
    'mutation ($input: SetDecisionRulesInput!) { setDecisionRules(input: $input) { id decisionSettings { oneVoice objectionDays supportingVoices stakeholderGroups version } } }',
  designateConsensus:
    'mutation ($input: DesignateConsensusInput!) { designateConsensus(input: $input) { id consensus { designation } } }',
  statePosition: 'mutation ($input: StatePositionInput!) { statePosition(input: $input) { id } }',
  stateMinority:
    'mutation ($input: StateMinorityInput!) { stateMinority(input: $input) { id minorityStatements { text } } }',
  draftProgressReport:
    'mutation ($input: DraftProgressReportInput!) { draftProgressReport(input: $input) { document { id code title stage visibility } from to presentedAt } }',
  presentProgressReport:
    'mutation ($input: PresentProgressReportInput!) { presentProgressReport(input: $input) { document { id visibility } presentedAt revision { number } } }',
  setStandardsList:
    'mutation ($input: SetStandardsListInput!) { setStandardsList(input: $input) { wanted edition changeCount } }',
  setStandard: 'mutation ($input: StandardInput!) { setStandard(input: $input) { listedCount } }',
  proposeStandard: 'mutation ($input: StandardInput!) { proposeStandard(input: $input) { listedCount } }',
  listStandard: 'mutation ($input: ListStandardInput!) { listStandard(input: $input) { listedCount } }',
  withdrawStandard: 'mutation ($input: WithdrawStandardInput!) { withdrawStandard(input: $input) { listedCount } }',
  rankStandards: 'mutation ($input: RankStandardsInput!) { rankStandards(input: $input) { voterCount ownBallot } }',
  freezeStandards:
    'mutation ($input: FreezeStandardsInput!) { freezeStandards(input: $input) { edition editions { number } } }',
  mapSdg: 'mutation ($input: MapSdgInput!) { mapSdg(input: $input) { id code version } }',
  reviewSdgMapping:
    'mutation ($input: ReviewSdgMappingInput!) { reviewSdgMapping(input: $input) { id reason version } }',
  withdrawSdgMapping:
    'mutation ($mappingId: ID!, $seen: Int!) { withdrawSdgMapping(mappingId: $mappingId, seen: $seen) { id withdrawnAt version } }',
  reportErratum: 'mutation ($input: ReportErratumInput!) { reportErratum(input: $input) { id } }',
  decideErratum: 'mutation ($input: DecideErratumInput!) { decideErratum(input: $input) { id } }',
  announcePublication:
    'mutation ($input: AnnouncePublicationInput!) { announcePublication(input: $input) { id announcement { recipientCount } } }',
  startNextEdition: 'mutation ($input: StartNextEditionInput!) { startNextEdition(input: $input) { id code edition } }',
  replaceDocument: 'mutation ($input: ReplaceDocumentInput!) { replaceDocument(input: $input) { id stage } }',
  publishDocument: 'mutation ($input: PublishDocumentInput!) { publishDocument(input: $input) { id reference path } }',
  setMilestone: 'mutation ($input: SetMilestoneInput!) { setMilestone(input: $input) { id version state } }',
  moveMilestone:
    'mutation ($input: MoveMilestoneInput!) { moveMilestone(input: $input) { id version dueAt slippedDays slips { reason } } }',
  resolveMilestone:
    'mutation ($input: ResolveMilestoneInput!) { resolveMilestone(input: $input) { id version state resolution } }',
  rollMilestoneForward:
    'mutation ($input: RollMilestoneForwardInput!) { rollMilestoneForward(input: $input) { id cycle continues { id resolution } } }',
  setFundingNeed: 'mutation ($input: SetFundingNeedInput!) { setFundingNeed(input: $input) { id version state } }',
  moveFundingNeed:
    'mutation ($input: MoveFundingNeedInput!) { moveFundingNeed(input: $input) { id version state reason } }',
  setFundingSupport:
    'mutation ($input: SetFundingSupportInput!) { setFundingSupport(input: $input) { id version documents { code } } }',
  withdrawFundingSupport:
    'mutation ($supportId: ID!, $reason: String!, $seen: Int!) { withdrawFundingSupport(supportId: $supportId, reason: $reason, seen: $seen) { id version withdrawnAt reason } }',
  setOutreach: 'mutation ($input: SetOutreachInput!) { setOutreach(input: $input) { id version } }',
  withdrawOutreach:
    'mutation ($outreachId: ID!, $reason: String!, $seen: Int!) { withdrawOutreach(outreachId: $outreachId, reason: $reason, seen: $seen) { id version withdrawnAt reason } }',
  proposeGroup: 'mutation ($input: ProposeGroupInput!) { proposeGroup(input: $input) { id version } }',
  reviseGroupProposal:
    'mutation ($input: ReviseGroupProposalInput!) { reviseGroupProposal(input: $input) { id version } }',
  withdrawGroupProposal: 'mutation ($proposalId: ID!) { withdrawGroupProposal(proposalId: $proposalId) { id state } }',
  supportGroupProposal:
    'mutation ($proposalId: ID!, $isContact: Boolean!) { supportGroupProposal(proposalId: $proposalId, isContact: $isContact) { id stakeholderGroups } }',
  leaveGroupProposal:
    'mutation ($proposalId: ID!) { leaveGroupProposal(proposalId: $proposalId) { id stakeholderGroups } }',
  acceptGroupProposal:
    'mutation ($input: AcceptGroupProposalInput!) { acceptGroupProposal(input: $input) { id state group { id code charter } } }',
  declineGroupProposal:
    'mutation ($proposalId: ID!, $reason: String!) { declineGroupProposal(proposalId: $proposalId, reason: $reason) { id state reason } }',
  proposeHubEntry: 'mutation ($input: ProposeHubEntryInput!) { proposeHubEntry(input: $input) { id version } }',
  reviseHubEntry: 'mutation ($input: ReviseHubEntryInput!) { reviseHubEntry(input: $input) { id version } }',
  withdrawHubEntry: 'mutation ($entryId: ID!) { withdrawHubEntry(entryId: $entryId) { id state } }',
  listHubEntry: 'mutation ($entryId: ID!, $seen: Int!) { listHubEntry(entryId: $entryId, seen: $seen) { id state } }',
  declineHubEntry:
    'mutation ($entryId: ID!, $reason: String!) { declineHubEntry(entryId: $entryId, reason: $reason) { id state reason } }',
  delistHubEntry:
    'mutation ($entryId: ID!, $reason: String!) { delistHubEntry(entryId: $entryId, reason: $reason) { id state reason } }',
  createGroup: 'mutation ($input: CreateGroupInput!) { createGroup(input: $input) { id code } }',
  addPerson: 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id name } }',
  importMembers:
    'mutation ($input: MembersInput!) { importMembers(input: $input) { added joined same refused asked } }',
  setVocabulary:
    'mutation ($input: SetVocabularyInput!) { setVocabulary(input: $input) { id vocabularies { kind terms version aliases { alias terms } } } }',
  setWishes: 'mutation ($input: SetWishesInput!) { setWishes(input: $input) { id } }',
  mergePeople: 'mutation ($input: MergePeopleInput!) { mergePeople(input: $input) { id name } }',
  askAddressProof:
    'mutation ($proofId: ID!, $address: String!) { askAddressProof(proofId: $proofId, address: $address) }',
  proveAddress: 'mutation ($token: String!, $seen: String!) { proveAddress(token: $token, seen: $seen) { id name } }',
  removeMyself: 'mutation ($input: RemoveMyselfInput!) { removeMyself(input: $input) }',
  join: 'mutation ($assignmentId: ID!, $coalitionId: ID!, $groupId: ID) { join(assignmentId: $assignmentId, coalitionId: $coalitionId, groupId: $groupId) { id role } }',
  leave: 'mutation ($coalitionId: ID!, $groupId: ID) { leave(coalitionId: $coalitionId, groupId: $groupId) { id } }',
  declareMyself: 'mutation ($input: DeclareMyselfInput!) { declareMyself(input: $input) { id name } }',
  chooseLanguage: 'mutation ($language: String!) { chooseLanguage(language: $language) { language } }',
  assignRole: 'mutation ($input: AssignRoleInput!) { assignRole(input: $input) { id role } }',
  handOverOffice:
    'mutation ($input: HandOverOfficeInput!) { handOverOffice(input: $input) { id role from person { id } } }',
  addOrganisation: 'mutation ($input: AddOrganisationInput!) { addOrganisation(input: $input) { id name } }',
  addSpeaker:
    'mutation ($input: AddSpeakerInput!) { addSpeaker(input: $input) { id name speakers { id person { id } givenBy { id } } } }',
  endSpeaker: 'mutation ($speakerId: ID!) { endSpeaker(speakerId: $speakerId) { id speakers { id } } }',
  endRole: 'mutation ($assignmentId: ID!) { endRole(assignmentId: $assignmentId) { id } }',
  planMeeting: 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id code } }',
  planSession:
    'mutation ($input: PlanSessionInput!) { planSession(input: $input) { id version startsAt endsAt visibility } }',
  setAgenda:
    'mutation ($input: SetAgendaInput!) { setAgenda(input: $input) { id agendaVersion agenda { id title minutes } } }',
  assignSessionRole:
    'mutation ($input: AssignSessionRoleInput!) { assignSessionRole(input: $input) { id roles { id role organisation person { id } } } }',
  setSessionRules:
    'mutation ($input: SetSessionRulesInput!) { setSessionRules(input: $input) { id sessionRules { version agendaHours } } }',
  directRun:
    'mutation ($input: DirectRunInput!) { directRun(input: $input) { id endedAt run { version state itemId pausedMs actuals { itemId } } } }',
  raiseHand:
    'mutation ($input: RaiseHandInput!) { raiseHand(input: $input) { id hands { id number channel state name question version } } }',
  changeHand:
    'mutation ($input: ChangeHandInput!) { changeHand(input: $input) { id hands { id state question version calledAt } } }',
  takeQuestion:
    'mutation ($input: TakeQuestionInput!) { takeQuestion(input: $input) { id hands { id comment { id reference text onBehalfOf } } } }',
  setDeliverable:
    'mutation ($input: SetDeliverableInput!) { setDeliverable(input: $input) { id deliverables { id kind due provisional state version } } }',
  draftDeliverable:
    'mutation ($input: DraftDeliverableInput!) { draftDeliverable(input: $input) { id deliverables { id version document { id code } } } }',
  setReportClaims:
    'mutation ($input: SetReportClaimsInput!) { setReportClaims(input: $input) { id deliverables { id version claims { id paragraph what } } } }',
  approveDeliverable:
    'mutation ($input: ApproveDeliverableInput!) { approveDeliverable(input: $input) { id deliverables { id version approvedAt approvedRevision { number } } } }',
  writeMinutes:
    'mutation ($input: WriteMinutesInput!) { writeMinutes(input: $input) { id minutes { state versions { number text } amendments { id takenIn } } } }',
  proposeAmendment:
    'mutation ($input: ProposeAmendmentInput!) { proposeAmendment(input: $input) { id minutes { amendments { id text takenIn } } } }',
  makeCall: 'mutation ($input: MakeCallInput!) { makeCall(input: $input) { id number text addressees { name } } }',
  recordUptake:
    'mutation ($input: RecordUptakeInput!) { recordUptake(input: $input) { id uptakes { id organisation link day } } }',
  endSessionRole: 'mutation ($assignmentId: ID!) { endSessionRole(assignmentId: $assignmentId) { id roles { id } } }',
  introduceMyself: 'mutation ($input: IntroduceMyselfInput!) { introduceMyself(input: $input) { id } }',
  createApiToken:
    'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret token { id name scopes createdAt expiresAt lastUsedAt endedAt } } }',
  revokeApiToken: 'mutation ($tokenId: ID!) { revokeApiToken(tokenId: $tokenId) { id endedAt } }',
  saveView: 'mutation ($input: SaveViewInput!) { saveView(input: $input) { id savedViews { id name query } } }',
  removeView: 'mutation ($viewId: ID!) { removeView(viewId: $viewId) { id savedViews { id } } }',
  markRead: 'mutation ($input: MarkReadInput!) { markRead(input: $input) { id viewerReading { revision block } } }',
  cancelAct: 'mutation ($actId: ID!) { cancelAct(actId: $actId) }',
  forgetReading: 'mutation ($documentId: ID!) { forgetReading(documentId: $documentId) { id } }',
  claimInstallation: 'mutation ($input: ClaimInstallationInput!) { claimInstallation(input: $input) { signInPath } }',
  readClock: 'mutation { readClock }',
} as const;

export interface OpenedDocument {
  id: string;
  code: string;
  text: string;
}

/** Opens a working paper whose one last call may be of any length. */
export async function openDocument(
  client: GraphQLClient,
  coalition: Coalition,
  code = 'DOORS',
  text = FIRST_TEXT,
): Promise<OpenedDocument> {
  const id = newId();
  await client.get(MUTATIONS.openDocument, {
    input: {
      documentId: id,
      groupId: coalition.groups.WG1,
      kindId: coalition.kinds['working-paper'],
      code,
      file: { name: 'doors.md', base64: base64(text) },
    },
  });
  const { document } = await client.get<{ document: { latestRevision: { blocks: { text: string }[] } } }>(
    'query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) { latestRevision { blocks } } }',
    { c: coalition.slug, d: code },
  );
  return { id, code, text: document.latestRevision.blocks.map((block) => block.text).join('\n') };
}

/** From PROPOSED through DRAFTING into LAST_CALL, whose round is open for a day of the database's clock. */
export async function openLastCall(
  client: GraphQLClient,
  documentId: string,
  now: Date,
): Promise<{ id: string; closesAt: string }> {
  await client.get(MUTATIONS.advanceDocument, { input: { documentId, from: 'PROPOSED', to: 'DRAFTING' } });
  const closesAtLocal = new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 16);
  const { openRound } = await client.get<{ openRound: { id: string; closesAt: string } }>(MUTATIONS.openRound, {
    input: { roundId: newId(), documentId, kind: 'LAST_CALL', closesAtLocal, zone: 'UTC' },
  });
  return openRound;
}

/** A comment on words of the text. */
export function commentOn(text: string, exact: string, more: Record<string, unknown> = {}) {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`the text does not say "${exact}"`);
  return {
    commentId: newId(),
    type: 'TECHNICAL',
    text: `About “${exact}”.`,
    anchor: { kind: 'PASSAGE', start, end: start + exact.length, exact },
    ...more,
  };
}

/** From evaluation to designation in one go, for a kind that leaves no time to object. */
export async function designate(
  client: GraphQLClient,
  documentId: string,
  designation = 'CONSENSUS',
  statement = 'Nobody objected.',
): Promise<string> {
  const callId = newId();
  await client.get(MUTATIONS.evaluateConsensus, { input: { callId, documentId, seen: 0, designation, statement } });
  await client.get(MUTATIONS.publishEvaluation, { input: { callId, number: 1, zone: 'UTC' } });
  await client.get(MUTATIONS.designateConsensus, { input: { designationId: newId(), callId, number: 1 } });
  return callId;
}

export const DAY = 24 * 60 * 60 * 1000;
