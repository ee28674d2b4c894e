/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types';

export type AnnouncementLineFragment = { announcedAt: string, audience: Types.Visibility, recipientCount: number | null };

export type AnnouncementDraftQueryVariables = Exact<{
  input: Types.AnnouncementDraftInput;
}>;


export type AnnouncementDraftQuery = { announcementDraft: { recipientCount: number, subject: string, text: string, footer: string } };

export type AnnouncePublicationMutationVariables = Exact<{
  input: Types.AnnouncePublicationInput;
}>;


export type AnnouncePublicationMutation = { announcePublication: { id: string, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null } };

export type CallsQueryVariables = Exact<{
  coalition: string;
}>;


export type CallsQuery = { coalition: { id: string, name: string, viewerCan: Array<Types.Action>, calls: Array<{ id: string, number: number, kind: Types.CallKind, text: string, addressees: Array<{ name: string }>, uptakes: Array<{ id: string }> }> } | null };

export type CallSourcesQueryVariables = Exact<{
  coalition: string;
}>;


export type CallSourcesQuery = { coalition: { id: string, stakeholderGroups: Array<string>, viewerCan: Array<Types.Action>, organisations: Array<{ id: string, name: string }>, meetings: Array<{ id: string, sessions: Array<{ id: string, title: string, viewerCan: Array<Types.Action> }> }>, groups: Array<{ id: string, code: string, documents: Array<{ id: string, code: string, title: string, viewerCan: Array<Types.Action> }> }>, calls: Array<{ id: string, number: number, kind: Types.CallKind, text: string }> } | null };

export type CallPassagesQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
}>;


export type CallPassagesQuery = { document: { id: string, latestRevision: { id: string, number: number, blocks: import('@plenary/document').Block[] } | null } | null };

export type MakeCallMutationVariables = Exact<{
  input: Types.MakeCallInput;
}>;


export type MakeCallMutation = { makeCall: { id: string, number: number } };

export type CallChainQueryVariables = Exact<{
  coalition: string;
  number: number;
}>;


export type CallChainQuery = { call: { viewerCan: Array<Types.Action>, id: string, number: number, kind: Types.CallKind, text: string, addressees: Array<{ organisation: boolean, name: string }>, fromCall: { id: string, number: number, kind: Types.CallKind, text: string, session: { id: string, code: string, title: string, meeting: { code: string } } | null, document: { id: string, code: string, title: string, group: { code: string } } | null, finding: { blockId: string, text: string } | null, paragraph: { blockId: string, text: string } | null, comments: Array<{ id: string, reference: string, text: string, disposition: { kind: Types.DispositionKind } | null }>, decisions: Array<{ id: string, designation: Types.Designation, statement: string }> } | null, calls: Array<{ id: string, number: number, text: string }>, uptakes: Array<{ id: string, organisation: string, text: string, link: string | null, day: string }>, session: { id: string, code: string, title: string, meeting: { code: string } } | null, document: { id: string, code: string, title: string, group: { code: string } } | null, finding: { blockId: string, text: string } | null, paragraph: { blockId: string, text: string } | null, comments: Array<{ id: string, reference: string, text: string, disposition: { kind: Types.DispositionKind } | null }>, decisions: Array<{ id: string, designation: Types.Designation, statement: string }> } | null };

export type CallLinksFragment = { id: string, number: number, kind: Types.CallKind, text: string, session: { id: string, code: string, title: string, meeting: { code: string } } | null, document: { id: string, code: string, title: string, group: { code: string } } | null, finding: { blockId: string, text: string } | null, paragraph: { blockId: string, text: string } | null, comments: Array<{ id: string, reference: string, text: string, disposition: { kind: Types.DispositionKind } | null }>, decisions: Array<{ id: string, designation: Types.Designation, statement: string }> };

export type RecordUptakeMutationVariables = Exact<{
  input: Types.RecordUptakeInput;
}>;


export type RecordUptakeMutation = { recordUptake: { id: string } };

export type CoalitionRulesQueryVariables = Exact<{
  coalition: string;
}>;


export type CoalitionRulesQuery = { coalition: { id: string, ruleChecks: Array<{ rule: Types.CoalitionRule, met: boolean, count: number, at: string | null, path: string }> } | null };

export type DocumentLineFragment = { id: string, code: string, title: string, stage: Types.Stage, stageSince: string, undisposedCount: number, tags: Array<string>, latestRevision: { id: string, number: number } | null, openRound: { id: string, code: string, kind: Types.RoundKind, closesAt: string, zone: string, commentCount: number } | null };

export type GroupScreenQueryVariables = Exact<{
  coalition: string;
  group: string;
}>;


export type GroupScreenQuery = { group: { id: string, code: string, title: string, titleDescriptive: boolean, charter: string | null, state: Types.GroupState, vacancies: Array<Types.Role>, viewerCan: Array<Types.Action>, reporting: { state: Types.ReportingState, due: string | null } | null, documents: Array<{ id: string, code: string, title: string, stage: Types.Stage, stageSince: string, undisposedCount: number, tags: Array<string>, latestRevision: { id: string, number: number } | null, openRound: { id: string, code: string, kind: Types.RoundKind, closesAt: string, zone: string, commentCount: number } | null }>, roles: Array<{ id: string, role: Types.Role, organisation: string | null, from: string, person: { id: string, name: string, title: string | null, publicPage: boolean, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null } }>, coalition: { id: string, slug: string, name: string, kinds: Array<{ id: string, code: string, title: string, stages: Array<Types.Stage> }>, people: Array<{ id: string, name: string }> } } | null };

export type CreateGroupMutationVariables = Exact<{
  input: Types.CreateGroupInput;
}>;


export type CreateGroupMutation = { createGroup: { id: string, code: string } };

export type AddPersonMutationVariables = Exact<{
  input: Types.AddPersonInput;
}>;


export type AddPersonMutation = { addPerson: { id: string, name: string } };

export type AssignRoleMutationVariables = Exact<{
  input: Types.AssignRoleInput;
}>;


export type AssignRoleMutation = { assignRole: { id: string } };

export type HandOverOfficeMutationVariables = Exact<{
  input: Types.HandOverOfficeInput;
}>;


export type HandOverOfficeMutation = { handOverOffice: { id: string } };

export type EndRoleMutationVariables = Exact<{
  assignmentId: string;
}>;


export type EndRoleMutation = { endRole: { id: string } };

export type OrganisationLineFragment = { id: string, name: string, speakers: Array<{ id: string, from: string, person: { id: string, name: string }, givenBy: { id: string, name: string } | null }> };

export type OrganisationsQueryVariables = Exact<{
  coalition: string;
}>;


export type OrganisationsQuery = { coalition: { id: string, viewerCan: Array<Types.Action>, organisations: Array<{ id: string, name: string, speakers: Array<{ id: string, from: string, person: { id: string, name: string }, givenBy: { id: string, name: string } | null }> }>, people: Array<{ id: string, name: string }> } | null };

export type AddOrganisationMutationVariables = Exact<{
  input: Types.AddOrganisationInput;
}>;


export type AddOrganisationMutation = { addOrganisation: { id: string, name: string, speakers: Array<{ id: string, from: string, person: { id: string, name: string }, givenBy: { id: string, name: string } | null }> } };

export type AddSpeakerMutationVariables = Exact<{
  input: Types.AddSpeakerInput;
}>;


export type AddSpeakerMutation = { addSpeaker: { id: string, name: string, speakers: Array<{ id: string, from: string, person: { id: string, name: string }, givenBy: { id: string, name: string } | null }> } };

export type EndSpeakerMutationVariables = Exact<{
  speakerId: string;
}>;


export type EndSpeakerMutation = { endSpeaker: { id: string, name: string, speakers: Array<{ id: string, from: string, person: { id: string, name: string }, givenBy: { id: string, name: string } | null }> } };

export type MakeCommentMutationVariables = Exact<{
  input: Types.MakeCommentInput;
}>;


export type MakeCommentMutation = { makeComment: { id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null } };

export type EditCommentMutationVariables = Exact<{
  input: Types.EditCommentInput;
}>;


export type EditCommentMutation = { editComment: { id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null } };

export type WithdrawCommentMutationVariables = Exact<{
  commentId: string;
}>;


export type WithdrawCommentMutation = { withdrawComment: { id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null } };

export type ConfirmPlacementMutationVariables = Exact<{
  input: Types.ConfirmPlacementInput;
  revision: number;
}>;


export type ConfirmPlacementMutation = { confirmPlacement: { id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, placement: { status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null, blockId: string | null, candidates: Array<{ start: number, end: number, exact: string }>, decidedBy: { id: string, name: string } | null, revision: { id: string, number: number } } | null, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null } };

export type SupportCommentMutationVariables = Exact<{
  commentId: string;
  supports: boolean;
}>;


export type SupportCommentMutation = { supportComment: { id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null } };

export type ModerateCommentMutationVariables = Exact<{
  input: Types.ModerateCommentInput;
}>;


export type ModerateCommentMutation = { moderateComment: { id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null } };

export type FindCommentQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
  reference: string;
}>;


export type FindCommentQuery = { comment: { id: string, reference: string, parentId: string | null, round: { id: string, revision: { id: string, number: number } } } | null };

export type CommentHistoryQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
  reference: string;
}>;


export type CommentHistoryQuery = { comment: { id: string, submittedAt: string, editedAt: string | null, text: string, proposedChange: string | null, editedBy: { id: string, name: string } | null, author: { id: string, name: string }, isoPlace: { clause: string | null, line: string | null, element: string | null }, versions: Array<{ number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, writtenAt: string, writtenBy: { id: string, name: string } | null }> } | null };

export type CommentAnswerFragment = { addressed: { number: number, addressedAt: string, respondBy: string, answerable: boolean, satisfaction: Types.Satisfaction | null, text: string | null } | null, objections: Array<{ id: string, number: number, summary: string, outcome: Types.ObjectionOutcome | null, reason: string | null, viewerCan: Array<Types.Action> }>, applied: { revision: number | null } | null };

export type DecisionsDocumentFragment = { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, supportedBy: Array<{ id: string, supporter: string, form: Types.SupportForm }>, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null };

export type CallLineFragment = { id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> };

export type PollLineFragment = { id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } };

export type DecisionsScreenQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
}>;


export type DecisionsScreenQuery = { document: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, supportedBy: Array<{ id: string, supporter: string, form: Types.SupportForm }>, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } | null };

export type EvaluateConsensusMutationVariables = Exact<{
  input: Types.EvaluateConsensusInput;
}>;


export type EvaluateConsensusMutation = { evaluateConsensus: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, supportedBy: Array<{ id: string, supporter: string, form: Types.SupportForm }>, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type SecondEvaluationMutationVariables = Exact<{
  callId: string;
  number: number;
}>;


export type SecondEvaluationMutation = { secondEvaluation: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, supportedBy: Array<{ id: string, supporter: string, form: Types.SupportForm }>, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type EvaluationNoticeQueryVariables = Exact<{
  callId: string;
  objectByLocal?: string | null | undefined;
  zone: string;
}>;


export type EvaluationNoticeQuery = { evaluationNotice: { recipientCount: number, subject: string, text: string, footer: string } };

export type PublishEvaluationMutationVariables = Exact<{
  input: Types.PublishEvaluationInput;
}>;


export type PublishEvaluationMutation = { publishEvaluation: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, supportedBy: Array<{ id: string, supporter: string, form: Types.SupportForm }>, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type ObjectToEvaluationMutationVariables = Exact<{
  input: Types.ObjectToEvaluationInput;
}>;


export type ObjectToEvaluationMutation = { objectToEvaluation: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, supportedBy: Array<{ id: string, supporter: string, form: Types.SupportForm }>, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type OpenPollMutationVariables = Exact<{
  input: Types.OpenPollInput;
}>;


export type OpenPollMutation = { openPoll: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, supportedBy: Array<{ id: string, supporter: string, form: Types.SupportForm }>, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type AnswerPollMutationVariables = Exact<{
  pollId: string;
  option: number;
}>;


export type AnswerPollMutation = { answerPoll: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, supportedBy: Array<{ id: string, supporter: string, form: Types.SupportForm }>, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type DesignateConsensusMutationVariables = Exact<{
  input: Types.DesignateConsensusInput;
}>;


export type DesignateConsensusMutation = { designateConsensus: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, supportedBy: Array<{ id: string, supporter: string, form: Types.SupportForm }>, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type StatePositionMutationVariables = Exact<{
  input: Types.StatePositionInput;
}>;


export type StatePositionMutation = { statePosition: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, supportedBy: Array<{ id: string, supporter: string, form: Types.SupportForm }>, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type StateMinorityMutationVariables = Exact<{
  input: Types.StateMinorityInput;
}>;


export type StateMinorityMutation = { stateMinority: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, supportedBy: Array<{ id: string, supporter: string, form: Types.SupportForm }>, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type DiscloseSponsorsMutationVariables = Exact<{
  input: Types.DiscloseSponsorsInput;
}>;


export type DiscloseSponsorsMutation = { discloseSponsors: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, supportedBy: Array<{ id: string, supporter: string, form: Types.SupportForm }>, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type ReportErratumMutationVariables = Exact<{
  input: Types.ReportErratumInput;
}>;


export type ReportErratumMutation = { reportErratum: { id: string } };

export type DecideErratumMutationVariables = Exact<{
  input: Types.DecideErratumInput;
}>;


export type DecideErratumMutation = { decideErratum: { id: string } };

export type PublishDocumentMutationVariables = Exact<{
  input: Types.PublishDocumentInput;
}>;


export type PublishDocumentMutation = { publishDocument: { id: string, reference: string, path: string } };

export type SessionDeliverablesQueryVariables = Exact<{
  coalition: string;
  meeting: string;
  code: string;
}>;


export type SessionDeliverablesQuery = { session: { facts: import('@plenary/domain').SessionFacts, id: string, code: string, title: string, summary: string | null, startsAt: string, endsAt: string, zone: string, endedAt: string | null, venue: string | null, room: string | null, format: string | null, mode: Types.SessionMode, visibility: Types.Visibility, version: number, viewerCan: Array<Types.Action>, deliverables: Array<{ id: string, kind: Types.DeliverableKind, afterMinutes: number | null, day: string | null, zone: string | null, due: string | null, provisional: boolean, state: Types.DueState | null, maxWords: number | null, words: number | null, version: number, deliveredBefore: boolean, approvedAt: string | null, viewerCan: Array<Types.Action>, approvedBy: { id: string, name: string } | null, approvedRevision: { id: string, number: number } | null, drafter: { id: string, name: string } | null, approver: { id: string, name: string } | null, document: { id: string, code: string, title: string, stage: Types.Stage, group: { code: string }, latestRevision: { id: string, number: number } | null } | null, claims: Array<{ id: string, paragraph: string, groupId: string | null, documentId: string | null, what: Types.ClaimKind, period: string | null, at: string | null, zone: string | null }> }>, coalition: { id: string, name: string, kinds: Array<{ id: string, code: string, title: string }>, groups: Array<{ id: string, code: string, title: string, documents: Array<{ id: string, code: string, title: string }> }>, people: Array<{ id: string, name: string }> }, meeting: { id: string, code: string, title: string }, links: Array<{ label: string, href: string }> } | null };

export type SetDeliverableMutationVariables = Exact<{
  input: Types.SetDeliverableInput;
}>;


export type SetDeliverableMutation = { setDeliverable: { id: string } };

export type DraftDeliverableMutationVariables = Exact<{
  input: Types.DraftDeliverableInput;
}>;


export type DraftDeliverableMutation = { draftDeliverable: { id: string } };

export type SetReportClaimsMutationVariables = Exact<{
  input: Types.SetReportClaimsInput;
}>;


export type SetReportClaimsMutation = { setReportClaims: { id: string } };

export type ApproveDeliverableMutationVariables = Exact<{
  input: Types.ApproveDeliverableInput;
}>;


export type ApproveDeliverableMutation = { approveDeliverable: { id: string } };

export type DeskLineFragment = { id: string, reference: string, number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, withdrawnAt: string | null, dispositionCount: number, replyCount: number, supportCount: number, moderated: boolean, recused: boolean, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, placement: { revision: number, status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null } | null, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null, addressed: { respondBy: string, satisfaction: Types.Satisfaction | null } | null, objection: { id: string, outcome: Types.ObjectionOutcome | null } | null, applied: { revision: number | null } | null, triage: { version: number, controversial: boolean, assignee: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null, recommendation: { kind: Types.DispositionKind, rationale: string, number: number, recommendedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null } | null };

export type RoundDeskScreenQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
  round: string;
  first: number;
}>;


export type RoundDeskScreenQuery = { roundDesk: { latestRevision: number, draftVersion: number | null, cursor: string, round: { id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, state: Types.RoundState, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, document: { id: string, code: string, title: string, lang: string, dir: string } }, revision: { id: string, number: number, blocks: import('@plenary/document').Block[] }, workers: Array<{ id: string, name: string }>, interests: Array<{ id: string, text: string, wholeGroup: boolean, person: { id: string, name: string } | null }>, comments: Array<{ id: string, reference: string, number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, withdrawnAt: string | null, dispositionCount: number, replyCount: number, supportCount: number, moderated: boolean, recused: boolean, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, placement: { revision: number, status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null } | null, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null, addressed: { respondBy: string, satisfaction: Types.Satisfaction | null } | null, objection: { id: string, outcome: Types.ObjectionOutcome | null } | null, applied: { revision: number | null } | null, triage: { version: number, controversial: boolean, assignee: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null, recommendation: { kind: Types.DispositionKind, rationale: string, number: number, recommendedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null } | null }> } | null };

export type RoundDeskMoreQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
  round: string;
  first: number;
  after: number;
}>;


export type RoundDeskMoreQuery = { roundDesk: { comments: Array<{ id: string, reference: string, number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, withdrawnAt: string | null, dispositionCount: number, replyCount: number, supportCount: number, moderated: boolean, recused: boolean, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, placement: { revision: number, status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null } | null, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null, addressed: { respondBy: string, satisfaction: Types.Satisfaction | null } | null, objection: { id: string, outcome: Types.ObjectionOutcome | null } | null, applied: { revision: number | null } | null, triage: { version: number, controversial: boolean, assignee: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null, recommendation: { kind: Types.DispositionKind, rationale: string, number: number, recommendedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null } | null }> } | null };

export type RoundDeskDetailQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
  round: string;
  id: string;
}>;


export type RoundDeskDetailQuery = { roundDesk: { comment: { id: string, replies: Array<{ id: string, reference: string, author: string, text: string }>, earlier: Array<{ number: number, kind: Types.DispositionKind, rationale: string, correction: string | null, reopened: string | null, by: string | null, at: string }>, responses: Array<{ number: number, satisfaction: Types.Satisfaction, text: string | null, at: string }>, objections: Array<{ id: string, number: number, objector: string, summary: string, decision: string, rationale: string, remedy: string, at: string, outcome: Types.ObjectionOutcome | null, reason: string | null, decidedBy: string | null }>, recusals: Array<{ person: string, substitute: string, reason: string }> } | null } | null };

export type DeskFramesSubscriptionVariables = Exact<{
  documentId: string;
  after?: string | null | undefined;
}>;


export type DeskFramesSubscription = { documentFrames: { cursor: string, kind: Types.EntryKind | null, comment: { id: string, round: { id: string }, desk: { id: string, reference: string, number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, withdrawnAt: string | null, dispositionCount: number, replyCount: number, supportCount: number, moderated: boolean, recused: boolean, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, placement: { revision: number, status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null } | null, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null, addressed: { respondBy: string, satisfaction: Types.Satisfaction | null } | null, objection: { id: string, outcome: Types.ObjectionOutcome | null } | null, applied: { revision: number | null } | null, triage: { version: number, controversial: boolean, assignee: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null, recommendation: { kind: Types.DispositionKind, rationale: string, number: number, recommendedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null } | null } } | null, round: { id: string } | null, document: { id: string, stage: Types.Stage } | null } };

export type DisposeCommentMutationVariables = Exact<{
  input: Types.DisposeCommentInput;
}>;


export type DisposeCommentMutation = { disposeComment: { id: string, desk: { id: string, reference: string, number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, withdrawnAt: string | null, dispositionCount: number, replyCount: number, supportCount: number, moderated: boolean, recused: boolean, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, placement: { revision: number, status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null } | null, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null, addressed: { respondBy: string, satisfaction: Types.Satisfaction | null } | null, objection: { id: string, outcome: Types.ObjectionOutcome | null } | null, applied: { revision: number | null } | null, triage: { version: number, controversial: boolean, assignee: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null, recommendation: { kind: Types.DispositionKind, rationale: string, number: number, recommendedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null } | null } } };

export type DisposeCommentsMutationVariables = Exact<{
  input: Types.DisposeCommentsInput;
}>;


export type DisposeCommentsMutation = { disposeComments: Array<{ id: string, desk: { id: string, reference: string, number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, withdrawnAt: string | null, dispositionCount: number, replyCount: number, supportCount: number, moderated: boolean, recused: boolean, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, placement: { revision: number, status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null } | null, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null, addressed: { respondBy: string, satisfaction: Types.Satisfaction | null } | null, objection: { id: string, outcome: Types.ObjectionOutcome | null } | null, applied: { revision: number | null } | null, triage: { version: number, controversial: boolean, assignee: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null, recommendation: { kind: Types.DispositionKind, rationale: string, number: number, recommendedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null } | null } }> };

export type RecommendDispositionMutationVariables = Exact<{
  input: Types.RecommendDispositionInput;
}>;


export type RecommendDispositionMutation = { recommendDisposition: { id: string, desk: { id: string, reference: string, number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, withdrawnAt: string | null, dispositionCount: number, replyCount: number, supportCount: number, moderated: boolean, recused: boolean, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, placement: { revision: number, status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null } | null, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null, addressed: { respondBy: string, satisfaction: Types.Satisfaction | null } | null, objection: { id: string, outcome: Types.ObjectionOutcome | null } | null, applied: { revision: number | null } | null, triage: { version: number, controversial: boolean, assignee: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null, recommendation: { kind: Types.DispositionKind, rationale: string, number: number, recommendedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null } | null } } };

export type TriageCommentsMutationVariables = Exact<{
  input: Types.TriageCommentsInput;
}>;


export type TriageCommentsMutation = { triageComments: Array<{ id: string, desk: { id: string, reference: string, number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, withdrawnAt: string | null, dispositionCount: number, replyCount: number, supportCount: number, moderated: boolean, recused: boolean, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, placement: { revision: number, status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null } | null, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null, addressed: { respondBy: string, satisfaction: Types.Satisfaction | null } | null, objection: { id: string, outcome: Types.ObjectionOutcome | null } | null, applied: { revision: number | null } | null, triage: { version: number, controversial: boolean, assignee: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null, recommendation: { kind: Types.DispositionKind, rationale: string, number: number, recommendedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null } | null } }> };

export type ReopenCommentMutationVariables = Exact<{
  input: Types.ReopenCommentInput;
}>;


export type ReopenCommentMutation = { reopenComment: { id: string, desk: { id: string, reference: string, number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, withdrawnAt: string | null, dispositionCount: number, replyCount: number, supportCount: number, moderated: boolean, recused: boolean, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, placement: { revision: number, status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null } | null, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null, addressed: { respondBy: string, satisfaction: Types.Satisfaction | null } | null, objection: { id: string, outcome: Types.ObjectionOutcome | null } | null, applied: { revision: number | null } | null, triage: { version: number, controversial: boolean, assignee: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null, recommendation: { kind: Types.DispositionKind, rationale: string, number: number, recommendedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null } | null } } };

export type ApplyChangeMutationVariables = Exact<{
  input: Types.ApplyChangeInput;
}>;


export type ApplyChangeMutation = { applyChange: { id: string, desk: { id: string, reference: string, number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, withdrawnAt: string | null, dispositionCount: number, replyCount: number, supportCount: number, moderated: boolean, recused: boolean, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, placement: { revision: number, status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null } | null, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null, addressed: { respondBy: string, satisfaction: Types.Satisfaction | null } | null, objection: { id: string, outcome: Types.ObjectionOutcome | null } | null, applied: { revision: number | null } | null, triage: { version: number, controversial: boolean, assignee: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null, recommendation: { kind: Types.DispositionKind, rationale: string, number: number, recommendedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null } | null } } };

export type RecuseMyselfMutationVariables = Exact<{
  input: Types.RecuseMyselfInput;
}>;


export type RecuseMyselfMutation = { recuseMyself: Array<{ id: string, desk: { id: string, reference: string, number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, withdrawnAt: string | null, dispositionCount: number, replyCount: number, supportCount: number, moderated: boolean, recused: boolean, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, placement: { revision: number, status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null } | null, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null, addressed: { respondBy: string, satisfaction: Types.Satisfaction | null } | null, objection: { id: string, outcome: Types.ObjectionOutcome | null } | null, applied: { revision: number | null } | null, triage: { version: number, controversial: boolean, assignee: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null, recommendation: { kind: Types.DispositionKind, rationale: string, number: number, recommendedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null } | null } }> };

export type DecideObjectionMutationVariables = Exact<{
  input: Types.DecideObjectionInput;
}>;


export type DecideObjectionMutation = { decideObjection: { id: string, desk: { id: string, reference: string, number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, withdrawnAt: string | null, dispositionCount: number, replyCount: number, supportCount: number, moderated: boolean, recused: boolean, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, placement: { revision: number, status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null } | null, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null, addressed: { respondBy: string, satisfaction: Types.Satisfaction | null } | null, objection: { id: string, outcome: Types.ObjectionOutcome | null } | null, applied: { revision: number | null } | null, triage: { version: number, controversial: boolean, assignee: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null, recommendation: { kind: Types.DispositionKind, rationale: string, number: number, recommendedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null } | null } } };

export type DeclareInterestMutationVariables = Exact<{
  input: Types.DeclareInterestInput;
}>;


export type DeclareInterestMutation = { declareInterest: { id: string } };

export type AnswerDispositionMutationVariables = Exact<{
  input: Types.AnswerDispositionInput;
}>;


export type AnswerDispositionMutation = { answerDisposition: { id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null, addressed: { number: number, addressedAt: string, respondBy: string, answerable: boolean, satisfaction: Types.Satisfaction | null, text: string | null } | null, objections: Array<{ id: string, number: number, summary: string, outcome: Types.ObjectionOutcome | null, reason: string | null, viewerCan: Array<Types.Action> }>, applied: { revision: number | null } | null } };

export type RaiseObjectionMutationVariables = Exact<{
  input: Types.RaiseObjectionInput;
}>;


export type RaiseObjectionMutation = { raiseObjection: { id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null, addressed: { number: number, addressedAt: string, respondBy: string, answerable: boolean, satisfaction: Types.Satisfaction | null, text: string | null } | null, objections: Array<{ id: string, number: number, summary: string, outcome: Types.ObjectionOutcome | null, reason: string | null, viewerCan: Array<Types.Action> }>, applied: { revision: number | null } | null } };

export type WithdrawObjectionMutationVariables = Exact<{
  objectionId: string;
  reason: string;
}>;


export type WithdrawObjectionMutation = { withdrawObjection: { id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null, addressed: { number: number, addressedAt: string, respondBy: string, answerable: boolean, satisfaction: Types.Satisfaction | null, text: string | null } | null, objections: Array<{ id: string, number: number, summary: string, outcome: Types.ObjectionOutcome | null, reason: string | null, viewerCan: Array<Types.Action> }>, applied: { revision: number | null } | null } };

export type AnswersWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type AnswersWaitingQuery = { viewer: { answersWaiting: Array<{ id: string, reference: string, disposition: { kind: Types.DispositionKind } | null, addressed: { respondBy: string } | null, round: { id: string, revision: { id: string, number: number }, document: { id: string, code: string, title: string, group: { id: string, code: string, coalition: { id: string, slug: string } } } } }> } };

export type KindLineFragment = { id: string, code: string, title: string, stages: Array<Types.Stage>, version: number, responseDays: number, minimumDays: Array<{ kind: Types.RoundKind, days: number | null, usual: number }>, gates: Array<{ stage: Types.Stage, guards: Array<{ guard: Types.Guard, holds: boolean, locked: boolean, usual: boolean }> }> };

export type DocumentKindsQueryVariables = Exact<{
  coalition: string;
}>;


export type DocumentKindsQuery = { coalition: { id: string, name: string, viewerCan: Array<Types.Action>, kinds: Array<{ id: string, code: string, title: string, stages: Array<Types.Stage>, version: number, responseDays: number, minimumDays: Array<{ kind: Types.RoundKind, days: number | null, usual: number }>, gates: Array<{ stage: Types.Stage, guards: Array<{ guard: Types.Guard, holds: boolean, locked: boolean, usual: boolean }> }> }> } | null };

export type SetDocumentKindMutationVariables = Exact<{
  input: Types.SetDocumentKindInput;
}>;


export type SetDocumentKindMutation = { setDocumentKind: { id: string, code: string, title: string, stages: Array<Types.Stage>, version: number, responseDays: number, minimumDays: Array<{ kind: Types.RoundKind, days: number | null, usual: number }>, gates: Array<{ stage: Types.Stage, guards: Array<{ guard: Types.Guard, holds: boolean, locked: boolean, usual: boolean }> }> } };

export type RoundLineFragment = { id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } };

export type DocumentHeadFragment = { id: string, code: string, title: string, lang: string, dir: string, stage: Types.Stage, stageSince: string, tags: Array<string>, visibility: Types.Visibility, undisposedCount: number, viewerCan: Array<Types.Action>, cursor: string, edition: number, kind: { id: string, code: string, title: string, stages: Array<Types.Stage> }, standardsList: { edition: number } | null, group: { id: string, code: string, title: string }, revisions: Array<{ id: string, number: number, frozenAt: string, changeLog: string, changeClass: Types.ChangeClass | null, frozenBy: { id: string, name: string } | null }>, rounds: Array<{ id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } }>, openRound: { id: string } | null, options: Array<{ to: Types.Stage, opensRound: Types.RoundKind | null, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, publication: { id: string, path: string, reference: string, announcement: { announcedAt: string } | null } | null, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null };

export type DispositionLineFragment = { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null };

export type CommentLineFragment = { id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null };

export type PlacementLineFragment = { status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null, blockId: string | null, candidates: Array<{ start: number, end: number, exact: string }>, decidedBy: { id: string, name: string } | null, revision: { id: string, number: number } };

export type ReadHeadQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
}>;


export type ReadHeadQuery = { document: { id: string, code: string, title: string, lang: string, dir: string, stage: Types.Stage, stageSince: string, tags: Array<string>, visibility: Types.Visibility, undisposedCount: number, viewerCan: Array<Types.Action>, cursor: string, edition: number, kind: { id: string, code: string, title: string, stages: Array<Types.Stage> }, standardsList: { edition: number } | null, group: { id: string, code: string, title: string }, revisions: Array<{ id: string, number: number, frozenAt: string, changeLog: string, changeClass: Types.ChangeClass | null, frozenBy: { id: string, name: string } | null }>, rounds: Array<{ id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } }>, openRound: { id: string } | null, options: Array<{ to: Types.Stage, opensRound: Types.RoundKind | null, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, publication: { id: string, path: string, reference: string, announcement: { announcedAt: string } | null } | null, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } | null };

export type ReadTextQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
  revision: number;
}>;


export type ReadTextQuery = { document: { id: string, revision: { id: string, number: number, frozenAt: string, blocks: import('@plenary/document').Block[] } | null } | null };

export type ReadCommentsQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
  revision: number;
}>;


export type ReadCommentsQuery = { document: { id: string, viewerReading: { revision: number, block: string | null, commentsTo: string | null, threads: Array<{ commentId: string, to: string }> } | null, revision: { id: string, comments: Array<{ id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, placement: { status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null, blockId: string | null, candidates: Array<{ start: number, end: number, exact: string }>, decidedBy: { id: string, name: string } | null, revision: { id: string, number: number } } | null, replies: Array<{ id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null }>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null, addressed: { number: number, addressedAt: string, respondBy: string, answerable: boolean, satisfaction: Types.Satisfaction | null, text: string | null } | null, objections: Array<{ id: string, number: number, summary: string, outcome: Types.ObjectionOutcome | null, reason: string | null, viewerCan: Array<Types.Action> }>, applied: { revision: number | null } | null }> } | null } | null };

export type DocumentFramesSubscriptionVariables = Exact<{
  documentId: string;
  after?: string | null | undefined;
  revision: number;
}>;


export type DocumentFramesSubscription = { documentFrames: { cursor: string, kind: Types.EntryKind | null, comment: { id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, placement: { status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null, blockId: string | null, candidates: Array<{ start: number, end: number, exact: string }>, decidedBy: { id: string, name: string } | null, revision: { id: string, number: number } } | null, replies: Array<{ id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null }>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null, addressed: { number: number, addressedAt: string, respondBy: string, answerable: boolean, satisfaction: Types.Satisfaction | null, text: string | null } | null, objections: Array<{ id: string, number: number, summary: string, outcome: Types.ObjectionOutcome | null, reason: string | null, viewerCan: Array<Types.Action> }>, applied: { revision: number | null } | null } | null, round: { id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } } | null, document: { id: string, stage: Types.Stage } | null } };

export type OpenDocumentMutationVariables = Exact<{
  input: Types.OpenDocumentInput;
}>;


export type OpenDocumentMutation = { openDocument: { document: { id: string, code: string }, losses: Array<{ what: string, where: string, detail: string | null }> } };

export type AdvanceDocumentMutationVariables = Exact<{
  input: Types.AdvanceDocumentInput;
}>;


export type AdvanceDocumentMutation = { advanceDocument: { id: string, code: string, title: string, lang: string, dir: string, stage: Types.Stage, stageSince: string, tags: Array<string>, visibility: Types.Visibility, undisposedCount: number, viewerCan: Array<Types.Action>, cursor: string, edition: number, kind: { id: string, code: string, title: string, stages: Array<Types.Stage> }, standardsList: { edition: number } | null, group: { id: string, code: string, title: string }, revisions: Array<{ id: string, number: number, frozenAt: string, changeLog: string, changeClass: Types.ChangeClass | null, frozenBy: { id: string, name: string } | null }>, rounds: Array<{ id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } }>, openRound: { id: string } | null, options: Array<{ to: Types.Stage, opensRound: Types.RoundKind | null, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, publication: { id: string, path: string, reference: string, announcement: { announcedAt: string } | null } | null, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type DraftScreenDocumentFragment = { id: string, code: string, stage: Types.Stage, title: string, lang: string, dir: string, viewerCan: Array<Types.Action>, progressReport: { presentedAt: string | null, viewerCan: Array<Types.Action> } | null, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, workingDraft: { version: number, changed: boolean, fileName: string | null, updatedAt: string, redline: import('@plenary/document').Redline | null, basedOn: { id: string, number: number } | null, losses: Array<{ what: string, where: string, detail: string | null }> } | null, reviewedFiles: Array<{ hash: string, name: string, commentCount: number, changeCount: number, addedAt: string }> };

export type DraftScreenQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
}>;


export type DraftScreenQuery = { document: { id: string, code: string, stage: Types.Stage, title: string, lang: string, dir: string, viewerCan: Array<Types.Action>, progressReport: { presentedAt: string | null, viewerCan: Array<Types.Action> } | null, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, workingDraft: { version: number, changed: boolean, fileName: string | null, updatedAt: string, redline: import('@plenary/document').Redline | null, basedOn: { id: string, number: number } | null, losses: Array<{ what: string, where: string, detail: string | null }> } | null, reviewedFiles: Array<{ hash: string, name: string, commentCount: number, changeCount: number, addedAt: string }> } | null };

export type UploadDraftMutationVariables = Exact<{
  input: Types.UploadDraftInput;
}>;


export type UploadDraftMutation = { uploadDraft: { id: string, code: string, stage: Types.Stage, title: string, lang: string, dir: string, viewerCan: Array<Types.Action>, progressReport: { presentedAt: string | null, viewerCan: Array<Types.Action> } | null, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, workingDraft: { version: number, changed: boolean, fileName: string | null, updatedAt: string, redline: import('@plenary/document').Redline | null, basedOn: { id: string, number: number } | null, losses: Array<{ what: string, where: string, detail: string | null }> } | null, reviewedFiles: Array<{ hash: string, name: string, commentCount: number, changeCount: number, addedAt: string }> } };

export type FreezeRevisionMutationVariables = Exact<{
  input: Types.FreezeRevisionInput;
}>;


export type FreezeRevisionMutation = { freezeRevision: { id: string, code: string, stage: Types.Stage, title: string, lang: string, dir: string, viewerCan: Array<Types.Action>, progressReport: { presentedAt: string | null, viewerCan: Array<Types.Action> } | null, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, workingDraft: { version: number, changed: boolean, fileName: string | null, updatedAt: string, redline: import('@plenary/document').Redline | null, basedOn: { id: string, number: number } | null, losses: Array<{ what: string, where: string, detail: string | null }> } | null, reviewedFiles: Array<{ hash: string, name: string, commentCount: number, changeCount: number, addedAt: string }> } };

export type RedlineScreenQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
  from: number;
  to: number;
}>;


export type RedlineScreenQuery = { document: { id: string, code: string, title: string, lang: string, dir: string, viewerCan: Array<Types.Action>, group: { id: string, code: string }, revisions: Array<{ id: string, number: number, frozenAt: string }>, before: { id: string, number: number, blocks: import('@plenary/document').Block[] } | null, revision: { id: string, number: number, changeLog: string, changeClass: Types.ChangeClass | null, blocks: import('@plenary/document').Block[], comments: Array<{ id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, placement: { status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null, blockId: string | null, candidates: Array<{ start: number, end: number, exact: string }>, decidedBy: { id: string, name: string } | null, revision: { id: string, number: number } } | null, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null }> } | null } | null };

export type HistoryScreenQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
}>;


export type HistoryScreenQuery = { document: { id: string, code: string, title: string, group: { id: string, code: string }, revisions: Array<{ id: string, number: number, frozenAt: string, changeLog: string, changeClass: Types.ChangeClass | null, appliedComments: Array<{ id: string, reference: string }>, frozenBy: { id: string, name: string } | null }>, entries: Array<{ id: string, kind: Types.EntryKind, at: string, stage: Types.Stage | null, actor: { id: string, name: string } | null, comment: { id: string, reference: string } | null, round: { id: string, code: string } | null, revision: { id: string, number: number } | null }> } | null };

export type DryRunQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
  suppose: Types.SupposeInput;
}>;


export type DryRunQuery = { document: { id: string, optionsIf: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }> } | null };

export type OtherTextFragment = { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null };

export type SuccessionsFragment = { id: string, edition: number, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null };

export type SuccessorChoicesQueryVariables = Exact<{
  coalition: string;
}>;


export type SuccessorChoicesQuery = { coalition: { id: string, groups: Array<{ id: string, code: string, documents: Array<{ id: string, code: string, title: string, stage: Types.Stage, viewerCan: Array<Types.Action> }> }> } | null };

export type StartNextEditionMutationVariables = Exact<{
  input: Types.StartNextEditionInput;
}>;


export type StartNextEditionMutation = { startNextEdition: { id: string, code: string, edition: number } };

export type ReplaceDocumentMutationVariables = Exact<{
  input: Types.ReplaceDocumentInput;
}>;


export type ReplaceDocumentMutation = { replaceDocument: { stage: Types.Stage, viewerCan: Array<Types.Action>, id: string, edition: number, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type EvidenceLineFieldsFragment = { word: string | null, asked: number | null, answered: number | null };

export type EvidenceScreenQueryVariables = Exact<{
  coalition: string;
  of: Types.EvidenceOf;
}>;


export type EvidenceScreenQuery = { coalition: { id: string, slug: string, name: string, evidence: { title: string | null, asked: number | null, answered: number | null, roundCount: number, hiddenRounds: number, at: string, stakeholderGroups: Array<{ word: string | null, asked: number | null, answered: number | null }>, regions: Array<{ word: string | null, asked: number | null, answered: number | null }>, parts: Array<{ code: string, title: string | null, asked: number | null, answered: number | null, silent: Array<string> }>, inflow: Array<{ day: string, count: number }> } | null } | null };

export type StageFlowQueryVariables = Exact<{
  coalition: string;
}>;


export type StageFlowQuery = { coalition: { id: string, stageFlow: Array<{ group: string | null, stage: Types.Stage, now: number, left: number, medianDays: number | null }> } | null };

export type FirstTaskQueryVariables = Exact<{
  coalition: string;
}>;


export type FirstTaskQuery = { coalition: { id: string, firstTask: { kind: Types.FirstTaskKind, steps: Array<{ step: Types.EntryKind, done: boolean }> } | null, groups: Array<{ id: string, code: string, state: Types.GroupState, vacancies: Array<Types.Role>, viewerCan: Array<Types.Action> }> } | null };

export type NeedLineFragment = { id: string, title: string, purpose: string | null, amount: string | null, currency: string | null, neededBy: string | null, state: Types.FundingNeedState, reason: string | null, version: number, viewerCan: Array<Types.Action>, group: { id: string, code: string } | null };

export type SupportLineFragment = { id: string, supporter: string, form: Types.SupportForm, amount: string | null, currency: string | null, description: string | null, fromDay: string | null, untilDay: string | null, withdrawnAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, group: { id: string, code: string } | null, need: { id: string, title: string } | null, documents: Array<{ id: string, code: string, title: string, group: { id: string, code: string } }> };

export type FundingQueryVariables = Exact<{
  coalition: string;
}>;


export type FundingQuery = { coalition: { id: string, name: string, viewerCan: Array<Types.Action>, groups: Array<{ id: string, code: string, title: string, viewerCan: Array<Types.Action>, documents: Array<{ id: string, code: string, title: string }> }>, fundingNeeds: Array<{ id: string, title: string, purpose: string | null, amount: string | null, currency: string | null, neededBy: string | null, state: Types.FundingNeedState, reason: string | null, version: number, viewerCan: Array<Types.Action>, group: { id: string, code: string } | null }>, fundingSupports: Array<{ id: string, supporter: string, form: Types.SupportForm, amount: string | null, currency: string | null, description: string | null, fromDay: string | null, untilDay: string | null, withdrawnAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, group: { id: string, code: string } | null, need: { id: string, title: string } | null, documents: Array<{ id: string, code: string, title: string, group: { id: string, code: string } }> }> } | null };

export type SetFundingNeedMutationVariables = Exact<{
  input: Types.SetFundingNeedInput;
}>;


export type SetFundingNeedMutation = { setFundingNeed: { id: string, title: string, purpose: string | null, amount: string | null, currency: string | null, neededBy: string | null, state: Types.FundingNeedState, reason: string | null, version: number, viewerCan: Array<Types.Action>, group: { id: string, code: string } | null } };

export type MoveFundingNeedMutationVariables = Exact<{
  input: Types.MoveFundingNeedInput;
}>;


export type MoveFundingNeedMutation = { moveFundingNeed: { id: string, title: string, purpose: string | null, amount: string | null, currency: string | null, neededBy: string | null, state: Types.FundingNeedState, reason: string | null, version: number, viewerCan: Array<Types.Action>, group: { id: string, code: string } | null } };

export type SetFundingSupportMutationVariables = Exact<{
  input: Types.SetFundingSupportInput;
}>;


export type SetFundingSupportMutation = { setFundingSupport: { id: string, supporter: string, form: Types.SupportForm, amount: string | null, currency: string | null, description: string | null, fromDay: string | null, untilDay: string | null, withdrawnAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, group: { id: string, code: string } | null, need: { id: string, title: string } | null, documents: Array<{ id: string, code: string, title: string, group: { id: string, code: string } }> } };

export type WithdrawFundingSupportMutationVariables = Exact<{
  supportId: string;
  reason: string;
  seen: number;
}>;


export type WithdrawFundingSupportMutation = { withdrawFundingSupport: { id: string, supporter: string, form: Types.SupportForm, amount: string | null, currency: string | null, description: string | null, fromDay: string | null, untilDay: string | null, withdrawnAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, group: { id: string, code: string } | null, need: { id: string, title: string } | null, documents: Array<{ id: string, code: string, title: string, group: { id: string, code: string } }> } };

export type GroupProposalsQueryVariables = Exact<{
  coalition: string;
}>;


export type GroupProposalsQuery = { coalition: { id: string, name: string, viewerCan: Array<Types.Action>, groupProposals: Array<{ id: string, title: string, state: Types.GroupProposalState, proposedAt: string, stakeholderGroups: Array<string>, proposedBy: { id: string, name: string }, unmet: Array<{ guard: Types.Guard, count: number | null, path: string }>, group: { id: string, code: string } | null }> } | null };

export type GroupProposalQueryVariables = Exact<{
  coalition: string;
  proposal: string;
}>;


export type GroupProposalQuery = { coalition: { id: string, name: string, groupProposal: { id: string, title: string, need: string | null, actionPlan: string | null, state: Types.GroupProposalState, proposedAt: string, reason: string | null, decidedAt: string | null, version: number, viewerCan: Array<Types.Action>, proposedBy: { id: string, name: string }, supports: Array<{ stakeholderGroup: string | null, isContact: boolean, supportedAt: string, person: { id: string, name: string } }>, unmet: Array<{ guard: Types.Guard, count: number | null, path: string }>, decidedBy: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null, viewerSupport: { isContact: boolean } | null } | null } | null };

export type ProposalPartsFragment = { id: string, title: string, need: string | null, actionPlan: string | null, state: Types.GroupProposalState, proposedAt: string, reason: string | null, decidedAt: string | null, version: number, viewerCan: Array<Types.Action>, proposedBy: { id: string, name: string }, supports: Array<{ stakeholderGroup: string | null, isContact: boolean, supportedAt: string, person: { id: string, name: string } }>, unmet: Array<{ guard: Types.Guard, count: number | null, path: string }>, decidedBy: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null, viewerSupport: { isContact: boolean } | null };

export type ProposeGroupMutationVariables = Exact<{
  input: Types.ProposeGroupInput;
}>;


export type ProposeGroupMutation = { proposeGroup: { id: string } };

export type ReviseGroupProposalMutationVariables = Exact<{
  input: Types.ReviseGroupProposalInput;
}>;


export type ReviseGroupProposalMutation = { reviseGroupProposal: { id: string, title: string, need: string | null, actionPlan: string | null, state: Types.GroupProposalState, proposedAt: string, reason: string | null, decidedAt: string | null, version: number, viewerCan: Array<Types.Action>, proposedBy: { id: string, name: string }, supports: Array<{ stakeholderGroup: string | null, isContact: boolean, supportedAt: string, person: { id: string, name: string } }>, unmet: Array<{ guard: Types.Guard, count: number | null, path: string }>, decidedBy: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null, viewerSupport: { isContact: boolean } | null } };

export type WithdrawGroupProposalMutationVariables = Exact<{
  proposalId: string;
}>;


export type WithdrawGroupProposalMutation = { withdrawGroupProposal: { id: string, title: string, need: string | null, actionPlan: string | null, state: Types.GroupProposalState, proposedAt: string, reason: string | null, decidedAt: string | null, version: number, viewerCan: Array<Types.Action>, proposedBy: { id: string, name: string }, supports: Array<{ stakeholderGroup: string | null, isContact: boolean, supportedAt: string, person: { id: string, name: string } }>, unmet: Array<{ guard: Types.Guard, count: number | null, path: string }>, decidedBy: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null, viewerSupport: { isContact: boolean } | null } };

export type SupportGroupProposalMutationVariables = Exact<{
  proposalId: string;
  isContact: boolean;
}>;


export type SupportGroupProposalMutation = { supportGroupProposal: { id: string, title: string, need: string | null, actionPlan: string | null, state: Types.GroupProposalState, proposedAt: string, reason: string | null, decidedAt: string | null, version: number, viewerCan: Array<Types.Action>, proposedBy: { id: string, name: string }, supports: Array<{ stakeholderGroup: string | null, isContact: boolean, supportedAt: string, person: { id: string, name: string } }>, unmet: Array<{ guard: Types.Guard, count: number | null, path: string }>, decidedBy: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null, viewerSupport: { isContact: boolean } | null } };

export type LeaveGroupProposalMutationVariables = Exact<{
  proposalId: string;
}>;


export type LeaveGroupProposalMutation = { leaveGroupProposal: { id: string, title: string, need: string | null, actionPlan: string | null, state: Types.GroupProposalState, proposedAt: string, reason: string | null, decidedAt: string | null, version: number, viewerCan: Array<Types.Action>, proposedBy: { id: string, name: string }, supports: Array<{ stakeholderGroup: string | null, isContact: boolean, supportedAt: string, person: { id: string, name: string } }>, unmet: Array<{ guard: Types.Guard, count: number | null, path: string }>, decidedBy: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null, viewerSupport: { isContact: boolean } | null } };

export type AcceptGroupProposalMutationVariables = Exact<{
  input: Types.AcceptGroupProposalInput;
}>;


export type AcceptGroupProposalMutation = { acceptGroupProposal: { id: string, title: string, need: string | null, actionPlan: string | null, state: Types.GroupProposalState, proposedAt: string, reason: string | null, decidedAt: string | null, version: number, viewerCan: Array<Types.Action>, proposedBy: { id: string, name: string }, supports: Array<{ stakeholderGroup: string | null, isContact: boolean, supportedAt: string, person: { id: string, name: string } }>, unmet: Array<{ guard: Types.Guard, count: number | null, path: string }>, decidedBy: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null, viewerSupport: { isContact: boolean } | null } };

export type DeclineGroupProposalMutationVariables = Exact<{
  proposalId: string;
  reason: string;
}>;


export type DeclineGroupProposalMutation = { declineGroupProposal: { id: string, title: string, need: string | null, actionPlan: string | null, state: Types.GroupProposalState, proposedAt: string, reason: string | null, decidedAt: string | null, version: number, viewerCan: Array<Types.Action>, proposedBy: { id: string, name: string }, supports: Array<{ stakeholderGroup: string | null, isContact: boolean, supportedAt: string, person: { id: string, name: string } }>, unmet: Array<{ guard: Types.Guard, count: number | null, path: string }>, decidedBy: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null, viewerSupport: { isContact: boolean } | null } };

export type HubScreenQueryVariables = Exact<{
  coalition: string;
}>;


export type HubScreenQuery = { coalition: { id: string, name: string, regions: Array<string>, viewerCan: Array<Types.Action>, hub: { standardsInUse: Array<string>, waiting: Array<{ id: string, kind: Types.HubKind, proposedAt: string, words: { title: string, description: string, organisation: string, language: string | null, region: string | null, level: Types.HubLevel, standards: Array<string> } | null, proposedBy: { id: string, name: string } | null }> } } | null };

export type HubOffersQueryVariables = Exact<{
  coalition: string;
  sought: Types.HubFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type HubOffersQuery = { coalition: { id: string, hub: { page: { total: number, next: string | null, entries: Array<{ id: string, kind: Types.HubKind, proposedAt: string, words: { title: string, description: string, organisation: string, language: string | null, region: string | null, level: Types.HubLevel, standards: Array<string> } | null, proposedBy: { id: string, name: string } | null }> } } } | null };

export type HubNeedsQueryVariables = Exact<{
  coalition: string;
  sought: Types.HubFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type HubNeedsQuery = { coalition: { id: string, hub: { page: { total: number, next: string | null, entries: Array<{ id: string, kind: Types.HubKind, proposedAt: string, words: { title: string, description: string, organisation: string, language: string | null, region: string | null, level: Types.HubLevel, standards: Array<string> } | null, proposedBy: { id: string, name: string } | null }> } } } | null };

export type HubGapsQueryVariables = Exact<{
  coalition: string;
  sought: Types.HubFilter;
  first: number;
}>;


export type HubGapsQuery = { coalition: { id: string, hub: { gaps: { total: number, gaps: Array<{ region: string | null, standard: string, level: Types.HubLevel, needs: number, offersElsewhere: number }> } } } | null };

export type HubChoicesQueryVariables = Exact<{
  coalition: string;
}>;


export type HubChoicesQuery = { coalition: { id: string, regions: Array<string>, hub: { standards: Array<string> } } | null };

export type HubEntryScreenQueryVariables = Exact<{
  coalition: string;
  entry: string;
}>;


export type HubEntryScreenQuery = { coalition: { id: string, name: string, hubEntry: { id: string, side: Types.HubSide, kind: Types.HubKind, state: Types.HubState, proposedAt: string, listedAt: string | null, endedAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, words: { title: string, description: string, organisation: string, link: string | null, language: string | null, region: string | null, level: Types.HubLevel, standards: Array<string> } | null, proposedBy: { id: string, name: string } | null, listedBy: { id: string, name: string } | null, endedBy: { id: string, name: string } | null } | null } | null };

export type HubLineFragment = { id: string, kind: Types.HubKind, proposedAt: string, words: { title: string, description: string, organisation: string, language: string | null, region: string | null, level: Types.HubLevel, standards: Array<string> } | null, proposedBy: { id: string, name: string } | null };

export type HubEntryPartsFragment = { id: string, side: Types.HubSide, kind: Types.HubKind, state: Types.HubState, proposedAt: string, listedAt: string | null, endedAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, words: { title: string, description: string, organisation: string, link: string | null, language: string | null, region: string | null, level: Types.HubLevel, standards: Array<string> } | null, proposedBy: { id: string, name: string } | null, listedBy: { id: string, name: string } | null, endedBy: { id: string, name: string } | null };

export type ProposeHubEntryMutationVariables = Exact<{
  input: Types.ProposeHubEntryInput;
}>;


export type ProposeHubEntryMutation = { proposeHubEntry: { id: string } };

export type ReviseHubEntryMutationVariables = Exact<{
  input: Types.ReviseHubEntryInput;
}>;


export type ReviseHubEntryMutation = { reviseHubEntry: { id: string, side: Types.HubSide, kind: Types.HubKind, state: Types.HubState, proposedAt: string, listedAt: string | null, endedAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, words: { title: string, description: string, organisation: string, link: string | null, language: string | null, region: string | null, level: Types.HubLevel, standards: Array<string> } | null, proposedBy: { id: string, name: string } | null, listedBy: { id: string, name: string } | null, endedBy: { id: string, name: string } | null } };

export type WithdrawHubEntryMutationVariables = Exact<{
  entryId: string;
}>;


export type WithdrawHubEntryMutation = { withdrawHubEntry: { id: string, side: Types.HubSide, kind: Types.HubKind, state: Types.HubState, proposedAt: string, listedAt: string | null, endedAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, words: { title: string, description: string, organisation: string, link: string | null, language: string | null, region: string | null, level: Types.HubLevel, standards: Array<string> } | null, proposedBy: { id: string, name: string } | null, listedBy: { id: string, name: string } | null, endedBy: { id: string, name: string } | null } };

export type ListHubEntryMutationVariables = Exact<{
  entryId: string;
  seen: number;
}>;


export type ListHubEntryMutation = { listHubEntry: { id: string, side: Types.HubSide, kind: Types.HubKind, state: Types.HubState, proposedAt: string, listedAt: string | null, endedAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, words: { title: string, description: string, organisation: string, link: string | null, language: string | null, region: string | null, level: Types.HubLevel, standards: Array<string> } | null, proposedBy: { id: string, name: string } | null, listedBy: { id: string, name: string } | null, endedBy: { id: string, name: string } | null } };

export type DeclineHubEntryMutationVariables = Exact<{
  entryId: string;
  reason: string;
}>;


export type DeclineHubEntryMutation = { declineHubEntry: { id: string, side: Types.HubSide, kind: Types.HubKind, state: Types.HubState, proposedAt: string, listedAt: string | null, endedAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, words: { title: string, description: string, organisation: string, link: string | null, language: string | null, region: string | null, level: Types.HubLevel, standards: Array<string> } | null, proposedBy: { id: string, name: string } | null, listedBy: { id: string, name: string } | null, endedBy: { id: string, name: string } | null } };

export type DelistHubEntryMutationVariables = Exact<{
  entryId: string;
  reason: string;
}>;


export type DelistHubEntryMutation = { delistHubEntry: { id: string, side: Types.HubSide, kind: Types.HubKind, state: Types.HubState, proposedAt: string, listedAt: string | null, endedAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, words: { title: string, description: string, organisation: string, link: string | null, language: string | null, region: string | null, level: Types.HubLevel, standards: Array<string> } | null, proposedBy: { id: string, name: string } | null, listedBy: { id: string, name: string } | null, endedBy: { id: string, name: string } | null } };

export type ActProgressSubscriptionVariables = Exact<{
  actId: string;
}>;


export type ActProgressSubscription = { actProgress: { phase: Types.ActPhase, done: number, total: number } };

export type CancelActMutationVariables = Exact<{
  actId: string;
}>;


export type CancelActMutation = { cancelAct: boolean };

export type MembersScreenQueryVariables = Exact<{
  coalition: string;
}>;


export type MembersScreenQuery = { coalition: { id: string, name: string, viewerCan: Array<Types.Action>, groups: Array<{ id: string, code: string, title: string, state: Types.GroupState, viewerCan: Array<Types.Action> }> } | null };

export type PreviewMembersQueryVariables = Exact<{
  input: Types.MembersInput;
}>;


export type PreviewMembersQuery = { previewMembers: { name: string, unread: Array<string>, rows: Array<{ row: number, name: string, address: string | null, action: Types.MemberRowAction, reason: string | null, groups: Array<string>, role: Types.Role, asks: Array<string>, notes: Array<string> }> } };

export type ImportMembersMutationVariables = Exact<{
  input: Types.MembersInput;
}>;


export type ImportMembersMutation = { importMembers: { added: number, joined: number, same: number, refused: number, asked: number } };

export type DirectoryFrameQueryVariables = Exact<{
  coalition: string;
}>;


export type DirectoryFrameQuery = { coalition: { id: string, slug: string, name: string, viewerCan: Array<Types.Action>, stakeholderGroups: Array<string>, regions: Array<string>, groups: Array<{ id: string, code: string, title: string, viewerCan: Array<Types.Action> }> } | null };

export type DirectoryQueryVariables = Exact<{
  coalition: string;
  filter: Types.DirectoryFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type DirectoryQuery = { coalition: { id: string, directory: { total: number, next: string | null, people: Array<{ person: { id: string, name: string, title: string | null, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }, roles: Array<{ id: string, role: Types.Role, group: { id: string, code: string } | null }> }> } } | null };

export type ProfileScreenQueryVariables = Exact<{
  coalition: string;
  personId: string;
}>;


export type ProfileScreenQuery = { coalition: { id: string, slug: string, name: string, viewerCan: Array<Types.Action>, profile: { isViewer: boolean, person: { id: string, name: string, title: string | null, publicPage: boolean, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, affiliations: Array<{ from: string | null, to: string | null, organisation: string | null, stakeholderGroup: string | null, region: string | null }> }, roles: Array<{ id: string, role: Types.Role, organisation: string | null, from: string, to: string | null, group: { id: string, code: string, title: string } | null }>, comments: Array<{ id: string, reference: string, text: string, submittedAt: string, disposition: { kind: Types.DispositionKind } | null }> } | null } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { address: string | null, wishes: { mails: Types.MailWish, mailHour: number, mailZone: string, mondays: boolean, listed: boolean, shows: boolean, presence: boolean, publicPage: boolean } | null, person: { id: string, name: string, title: string | null, affiliation: { stakeholderDeclaration: Types.Declaration | null, regionDeclaration: Types.Declaration | null, organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, affiliations: Array<{ from: string | null, to: string | null, organisation: string | null, stakeholderGroup: string | null, region: string | null }> } | null, questions: Array<{ id: string, kind: Types.VocabularyKind, word: string, among: Array<string>, coalition: { id: string, name: string } }>, coalitions: Array<{ id: string, slug: string, name: string, stakeholderGroups: Array<string>, regions: Array<string> }> } };

export type DeclareMyselfMutationVariables = Exact<{
  input: Types.DeclareMyselfInput;
}>;


export type DeclareMyselfMutation = { declareMyself: { id: string, name: string, title: string | null } };

export type VocabulariesQueryVariables = Exact<{
  coalition: string;
}>;


export type VocabulariesQuery = { coalition: { id: string, slug: string, name: string, viewerCan: Array<Types.Action>, vocabularies: Array<{ kind: Types.VocabularyKind, terms: Array<string>, version: number, aliases: Array<{ alias: string, terms: Array<string> }> }> } | null };

export type SetVocabularyMutationVariables = Exact<{
  input: Types.SetVocabularyInput;
}>;


export type SetVocabularyMutation = { setVocabulary: { id: string } };

export type AuditScreenQueryVariables = Exact<{
  coalition: string;
  filter: Types.AuditFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditScreenQuery = { coalition: { id: string, slug: string, name: string, audit: { next: string | null, entries: Array<{ id: string, at: string, kind: Types.EntryKind, role: Types.Role | null, fromStage: Types.Stage | null, toStage: Types.Stage | null, actor: { id: string, name: string } | null, subject: { id: string, name: string } | null, group: { id: string, code: string } | null, document: { id: string, title: string } | null }> } } | null };

export type JoinMutationVariables = Exact<{
  assignmentId: string;
  coalitionId: string;
  groupId?: string | null | undefined;
}>;


export type JoinMutation = { join: { id: string } };

export type LeaveMutationVariables = Exact<{
  coalitionId: string;
  groupId?: string | null | undefined;
}>;


export type LeaveMutation = { leave: { id: string } };

export type SaidQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SaidQuery = { viewer: { said: { next: string | null, comments: Array<{ id: string, reference: string, text: string, proposedChange: string | null, submittedAt: string, withdrawnAt: string | null, coalition: string, document: string | null, path: string | null, comment: { id: string, disposition: { kind: Types.DispositionKind, rationale: string } | null, addressed: { number: number, satisfaction: Types.Satisfaction | null } | null } | null }> } } };

export type CoalitionOfficesQueryVariables = Exact<{
  coalition: string;
}>;


export type CoalitionOfficesQuery = { coalition: { id: string, viewerCan: Array<Types.Action>, roles: Array<{ id: string, role: Types.Role, organisation: string | null, from: string, person: { id: string, name: string, title: string | null, publicPage: boolean, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null } }>, people: Array<{ id: string, name: string }> } | null };

export type RemovalQueryVariables = Exact<{ [key: string]: never; }>;


export type RemovalQuery = { viewer: { person: { id: string, name: string } | null, removal: { addresses: number, affiliations: number, accounts: number, signIns: number, roles: number, views: number, mails: number, forms: number, comments: number, statements: number, acts: number, publications: number, seen: string, handOverFirst: Array<{ id: string, role: Types.Role, group: { id: string, code: string } | null, coalition: { id: string, slug: string, name: string } }> } | null } };

export type RemoveMyselfMutationVariables = Exact<{
  input: Types.RemoveMyselfInput;
}>;


export type RemoveMyselfMutation = { removeMyself: boolean };

export type MergePlanFragment = { addresses: number, dropped: number, comments: number, fault: Types.MergeFault | null, seen: string, kept: { id: string, name: string }, absorbed: { id: string, name: string } | null, gains: Array<{ id: string, role: Types.Role, group: { id: string, code: string } | null, coalition: { id: string, name: string } }>, doubled: Array<{ id: string, role: Types.Role, group: { id: string, code: string } | null, coalition: { id: string, name: string } }> };

export type MergedRoleFragment = { id: string, role: Types.Role, group: { id: string, code: string } | null, coalition: { id: string, name: string } };

export type MergeQueryVariables = Exact<{
  coalition: string;
  keptId: string;
  absorbedId: string;
}>;


export type MergeQuery = { coalition: { id: string, merge: { addresses: number, dropped: number, comments: number, fault: Types.MergeFault | null, seen: string, kept: { id: string, name: string }, absorbed: { id: string, name: string } | null, gains: Array<{ id: string, role: Types.Role, group: { id: string, code: string } | null, coalition: { id: string, name: string } }>, doubled: Array<{ id: string, role: Types.Role, group: { id: string, code: string } | null, coalition: { id: string, name: string } }> } } | null };

export type MergePeopleMutationVariables = Exact<{
  input: Types.MergePeopleInput;
}>;


export type MergePeopleMutation = { mergePeople: { id: string } };

export type AddressProofQueryVariables = Exact<{
  token: string;
}>;


export type AddressProofQuery = { viewer: { addressProof: { addresses: number, dropped: number, comments: number, fault: Types.MergeFault | null, seen: string, kept: { id: string, name: string }, absorbed: { id: string, name: string } | null, gains: Array<{ id: string, role: Types.Role, group: { id: string, code: string } | null, coalition: { id: string, name: string } }>, doubled: Array<{ id: string, role: Types.Role, group: { id: string, code: string } | null, coalition: { id: string, name: string } }> } | null } };

export type AskAddressProofMutationVariables = Exact<{
  proofId: string;
  address: string;
}>;


export type AskAddressProofMutation = { askAddressProof: boolean };

export type ProveAddressMutationVariables = Exact<{
  token: string;
  seen: string;
}>;


export type ProveAddressMutation = { proveAddress: { id: string } };

export type MilestoneLineFragment = { id: string, title: string, dueAt: string, zone: string, cycle: number, state: Types.MilestoneState, resolution: Types.MilestoneResolution | null, resolutionText: string | null, slippedDays: number, version: number, viewerCan: Array<Types.Action>, slips: Array<{ dueAt: string, zone: string, reason: string, movedAt: string, movedBy: { id: string, name: string } }>, documents: Array<{ id: string, code: string, title: string }>, continues: { id: string, cycle: number } | null };

export type MilestonesQueryVariables = Exact<{
  coalition: string;
}>;


export type MilestonesQuery = { coalition: { id: string, slug: string, name: string, groups: Array<{ id: string, code: string, title: string, state: Types.GroupState, viewerCan: Array<Types.Action>, milestones: Array<{ id: string, title: string, dueAt: string, zone: string, cycle: number, state: Types.MilestoneState, resolution: Types.MilestoneResolution | null, resolutionText: string | null, slippedDays: number, version: number, viewerCan: Array<Types.Action>, slips: Array<{ dueAt: string, zone: string, reason: string, movedAt: string, movedBy: { id: string, name: string } }>, documents: Array<{ id: string, code: string, title: string }>, continues: { id: string, cycle: number } | null }>, documents: Array<{ id: string, code: string, title: string, rounds: Array<{ id: string, code: string, opensAt: string, closesAt: string }> }> }> } | null };

export type SetMilestoneMutationVariables = Exact<{
  input: Types.SetMilestoneInput;
}>;


export type SetMilestoneMutation = { setMilestone: { id: string } };

export type MoveMilestoneMutationVariables = Exact<{
  input: Types.MoveMilestoneInput;
}>;


export type MoveMilestoneMutation = { moveMilestone: { id: string } };

export type ResolveMilestoneMutationVariables = Exact<{
  input: Types.ResolveMilestoneInput;
}>;


export type ResolveMilestoneMutation = { resolveMilestone: { id: string } };

export type RollMilestoneForwardMutationVariables = Exact<{
  input: Types.RollMilestoneForwardInput;
}>;


export type RollMilestoneForwardMutation = { rollMilestoneForward: { id: string } };

export type SessionMinutesQueryVariables = Exact<{
  coalition: string;
  meeting: string;
  code: string;
}>;


export type SessionMinutesQuery = { session: { id: string, code: string, title: string, summary: string | null, startsAt: string, endsAt: string, zone: string, endedAt: string | null, venue: string | null, room: string | null, format: string | null, mode: Types.SessionMode, visibility: Types.Visibility, version: number, viewerCan: Array<Types.Action>, minutes: { state: Types.MinutesState, amendableUntil: string | null, versions: Array<{ number: number, text: string, writtenAt: string, writtenBy: { id: string, name: string } }>, amendments: Array<{ id: string, number: number, text: string, proposedAt: string, takenIn: number | null, proposedBy: { id: string, name: string } }> }, meeting: { id: string, code: string, title: string }, coalition: { id: string, name: string }, links: Array<{ label: string, href: string }> } | null };

export type WriteMinutesMutationVariables = Exact<{
  input: Types.WriteMinutesInput;
}>;


export type WriteMinutesMutation = { writeMinutes: { id: string } };

export type ProposeAmendmentMutationVariables = Exact<{
  input: Types.ProposeAmendmentInput;
}>;


export type ProposeAmendmentMutation = { proposeAmendment: { id: string } };

export type OutreachLineFragment = { id: string, kind: Types.OutreachKind, period: string, audience: string, said: string, outcome: string | null, link: string | null, followUpOn: string | null, isFollowUpDue: boolean, withdrawnAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, group: { id: string, code: string } | null };

export type OutreachLogQueryVariables = Exact<{
  coalition: string;
  of: Types.OutreachFilter;
}>;


export type OutreachLogQuery = { coalition: { id: string, name: string, viewerCan: Array<Types.Action>, outreachYears: Array<number>, groups: Array<{ id: string, code: string, title: string, viewerCan: Array<Types.Action> }>, outreach: Array<{ id: string, kind: Types.OutreachKind, period: string, audience: string, said: string, outcome: string | null, link: string | null, followUpOn: string | null, isFollowUpDue: boolean, withdrawnAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, group: { id: string, code: string } | null }> } | null };

export type SetOutreachMutationVariables = Exact<{
  input: Types.SetOutreachInput;
}>;


export type SetOutreachMutation = { setOutreach: { id: string, kind: Types.OutreachKind, period: string, audience: string, said: string, outcome: string | null, link: string | null, followUpOn: string | null, isFollowUpDue: boolean, withdrawnAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, group: { id: string, code: string } | null } };

export type WithdrawOutreachMutationVariables = Exact<{
  outreachId: string;
  reason: string;
  seen: number;
}>;


export type WithdrawOutreachMutation = { withdrawOutreach: { id: string, kind: Types.OutreachKind, period: string, audience: string, said: string, outcome: string | null, link: string | null, followUpOn: string | null, isFollowUpDue: boolean, withdrawnAt: string | null, reason: string | null, version: number, viewerCan: Array<Types.Action>, group: { id: string, code: string } | null } };

export type OverviewLineFragment = { revisionCount: number, undisposedCount: number, lastChangeAt: string, waitsForViewer: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, stageSince: string, tags: Array<string>, viewerCan: Array<Types.Action>, group: { id: string, code: string } }, round: { id: string, code: string, state: Types.RoundState, closesAt: string, repliesUntil: string | null, zone: string } | null, milestone: { id: string, title: string, dueAt: string, zone: string, state: Types.MilestoneState, resolution: Types.MilestoneResolution | null, slippedDays: number } | null, waiting: Array<{ reason: Types.WaitReason, on: Types.Waiter, forViewer: boolean, count: number | null, at: string | null }>, alerts: Array<{ alert: Types.Alert, count: number | null, at: string | null, words: Array<string> | null }> };

export type OverviewQueryVariables = Exact<{
  coalition: string;
}>;


export type OverviewQuery = { coalition: { id: string, slug: string, name: string, title: string | null, viewerCan: Array<Types.Action>, groups: Array<{ id: string, code: string, title: string, titleDescriptive: boolean, state: Types.GroupState, vacancies: Array<Types.Role>, viewerAs: Array<Types.Waiter>, reporting: { state: Types.ReportingState, due: string | null } | null }>, publications: Array<{ id: string }>, overview: { at: string, rows: Array<{ revisionCount: number, undisposedCount: number, lastChangeAt: string, waitsForViewer: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, stageSince: string, tags: Array<string>, viewerCan: Array<Types.Action>, group: { id: string, code: string } }, round: { id: string, code: string, state: Types.RoundState, closesAt: string, repliesUntil: string | null, zone: string } | null, milestone: { id: string, title: string, dueAt: string, zone: string, state: Types.MilestoneState, resolution: Types.MilestoneResolution | null, slippedDays: number } | null, waiting: Array<{ reason: Types.WaitReason, on: Types.Waiter, forViewer: boolean, count: number | null, at: string | null }>, alerts: Array<{ alert: Types.Alert, count: number | null, at: string | null, words: Array<string> | null }> }> } } | null };

export type ReadinessQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
}>;


export type ReadinessQuery = { document: { id: string, stage: Types.Stage, kind: { id: string, stages: Array<Types.Stage> }, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }> } | null };

export type SavedViewsQueryVariables = Exact<{
  coalition: string;
}>;


export type SavedViewsQuery = { coalition: { id: string, savedViews: Array<{ id: string, name: string, query: string }> } | null };

export type SaveViewMutationVariables = Exact<{
  input: Types.SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { id: string } };

export type RemoveViewMutationVariables = Exact<{
  viewId: string;
}>;


export type RemoveViewMutation = { removeView: { id: string } };

export type PlacesQueryVariables = Exact<{
  words: string;
  first: number;
}>;


export type PlacesQuery = { places: Array<{ kind: Types.PlaceKind, title: string, code: string, path: string }> };

export type WhoIsHereSubscriptionVariables = Exact<{
  documentId: string;
  writesIn?: string | null | undefined;
}>;


export type WhoIsHereSubscription = { presence: { more: number, people: Array<{ writing: boolean, person: { id: string, name: string } }> } };

export type ProgressReportLineFragment = { scope: Types.ProgressScope, from: string, to: string, zone: string, draftedAt: string, presentedAt: string | null, viewerCan: Array<Types.Action>, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, workingDraft: { version: number, changed: boolean } | null }, revision: { id: string, number: number } | null };

export type ProgressReportsQueryVariables = Exact<{
  coalition: string;
}>;


export type ProgressReportsQuery = { coalition: { id: string, slug: string, name: string, viewerCan: Array<Types.Action>, progressReports: Array<{ scope: Types.ProgressScope, from: string, to: string, zone: string, draftedAt: string, presentedAt: string | null, viewerCan: Array<Types.Action>, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, workingDraft: { version: number, changed: boolean } | null }, revision: { id: string, number: number } | null }>, groups: Array<{ id: string, code: string, title: string, state: Types.GroupState, viewerCan: Array<Types.Action>, reporting: { state: Types.ReportingState, due: string | null, begins: string, zone: string } | null, progressReports: Array<{ scope: Types.ProgressScope, from: string, to: string, zone: string, draftedAt: string, presentedAt: string | null, viewerCan: Array<Types.Action>, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, workingDraft: { version: number, changed: boolean } | null }, revision: { id: string, number: number } | null }> }> } | null };

export type DraftProgressReportMutationVariables = Exact<{
  input: Types.DraftProgressReportInput;
}>;


export type DraftProgressReportMutation = { draftProgressReport: { document: { id: string, code: string, group: { code: string } } } };

export type PresentProgressReportMutationVariables = Exact<{
  input: Types.PresentProgressReportInput;
}>;


export type PresentProgressReportMutation = { presentProgressReport: { presentedAt: string | null, document: { id: string }, revision: { id: string, number: number } | null } };

export type MarkReadMutationVariables = Exact<{
  input: Types.MarkReadInput;
}>;


export type MarkReadMutation = { markRead: { id: string } };

export type FilePreviewFragment = { name: string, hash: string, format: string, title: string | null, blockCount: number, wordCount: number, imageCount: number, opening: import('@plenary/document').Block[], trackedChangeCount: number, losses: Array<{ what: string, where: string, detail: string | null }>, changes: { changed: number, moved: number, inserted: number, deleted: number } | null, round: { id: string, code: string } | null, items: Array<{ key: string, kind: Types.FileItemKind, parentKey: string | null, author: string, date: string | null, text: string, proposedChange: string | null, exact: string | null, where: string | null, placement: Types.PlacementStatus | null, takenAs: string | null, inText: boolean }> };

export type PreviewFileQueryVariables = Exact<{
  input: Types.PreviewFileInput;
}>;


export type PreviewFileQuery = { previewFile: { name: string, hash: string, format: string, title: string | null, blockCount: number, wordCount: number, imageCount: number, opening: import('@plenary/document').Block[], trackedChangeCount: number, losses: Array<{ what: string, where: string, detail: string | null }>, changes: { changed: number, moved: number, inserted: number, deleted: number } | null, round: { id: string, code: string } | null, items: Array<{ key: string, kind: Types.FileItemKind, parentKey: string | null, author: string, date: string | null, text: string, proposedChange: string | null, exact: string | null, where: string | null, placement: Types.PlacementStatus | null, takenAs: string | null, inText: boolean }> } };

export type TakeCommentsMutationVariables = Exact<{
  input: Types.TakeCommentsInput;
}>;


export type TakeCommentsMutation = { takeComments: { added: number, known: number, round: { id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } } } };

export type ReviewLineFragment = { id: string, dueAt: string, zone: string, requestedAt: string, state: Types.ReviewState, answer: Types.ReviewAnswerKind | null, promisedAt: string | null, word: string | null, withdrawnAt: string | null, withdrawalReason: string | null, viewerCan: Array<Types.Action>, person: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null };

export type RoundReviewsFragment = { id: string, state: Types.RoundState, closesAt: string, zone: string, viewerCan: Array<Types.Action>, reviewRequests: Array<{ id: string, dueAt: string, zone: string, requestedAt: string, state: Types.ReviewState, answer: Types.ReviewAnswerKind | null, promisedAt: string | null, word: string | null, withdrawnAt: string | null, withdrawalReason: string | null, viewerCan: Array<Types.Action>, person: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null }> };

export type RoundReviewersQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
  round: string;
}>;


export type RoundReviewersQuery = { round: { id: string, state: Types.RoundState, closesAt: string, zone: string, viewerCan: Array<Types.Action>, reviewRequests: Array<{ id: string, dueAt: string, zone: string, requestedAt: string, state: Types.ReviewState, answer: Types.ReviewAnswerKind | null, promisedAt: string | null, word: string | null, withdrawnAt: string | null, withdrawalReason: string | null, viewerCan: Array<Types.Action>, person: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null }> } | null };

export type AskableReviewersQueryVariables = Exact<{
  coalition: string;
}>;


export type AskableReviewersQuery = { coalition: { id: string, people: Array<{ id: string, name: string }>, groups: Array<{ id: string, code: string, title: string }> } | null };

export type RequestReviewMutationVariables = Exact<{
  input: Types.RequestReviewInput;
}>;


export type RequestReviewMutation = { requestReview: { id: string, state: Types.RoundState, closesAt: string, zone: string, viewerCan: Array<Types.Action>, reviewRequests: Array<{ id: string, dueAt: string, zone: string, requestedAt: string, state: Types.ReviewState, answer: Types.ReviewAnswerKind | null, promisedAt: string | null, word: string | null, withdrawnAt: string | null, withdrawalReason: string | null, viewerCan: Array<Types.Action>, person: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null }> } };

export type AnswerReviewRequestMutationVariables = Exact<{
  input: Types.AnswerReviewRequestInput;
}>;


export type AnswerReviewRequestMutation = { answerReviewRequest: { id: string, state: Types.RoundState, closesAt: string, zone: string, viewerCan: Array<Types.Action>, reviewRequests: Array<{ id: string, dueAt: string, zone: string, requestedAt: string, state: Types.ReviewState, answer: Types.ReviewAnswerKind | null, promisedAt: string | null, word: string | null, withdrawnAt: string | null, withdrawalReason: string | null, viewerCan: Array<Types.Action>, person: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null }> } };

export type WithdrawReviewRequestMutationVariables = Exact<{
  requestId: string;
  reason: string;
}>;


export type WithdrawReviewRequestMutation = { withdrawReviewRequest: { id: string, state: Types.RoundState, closesAt: string, zone: string, viewerCan: Array<Types.Action>, reviewRequests: Array<{ id: string, dueAt: string, zone: string, requestedAt: string, state: Types.ReviewState, answer: Types.ReviewAnswerKind | null, promisedAt: string | null, word: string | null, withdrawnAt: string | null, withdrawalReason: string | null, viewerCan: Array<Types.Action>, person: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null }> } };

export type RoundScreenQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
  round: string;
}>;


export type RoundScreenQuery = { round: { id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number, blocks: import('@plenary/document').Block[] }, document: { id: string, code: string, title: string, lang: string, dir: string, cursor: string, group: { id: string, code: string } }, comments: Array<{ id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, placement: { status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null, blockId: string | null, candidates: Array<{ start: number, end: number, exact: string }>, decidedBy: { id: string, name: string } | null, revision: { id: string, number: number } } | null, correctedDispositions: Array<{ kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null }>, replies: Array<{ id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null }>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null }>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }> } | null };

export type OpenRoundMutationVariables = Exact<{
  input: Types.OpenRoundInput;
}>;


export type OpenRoundMutation = { openRound: { id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } } };

export type ExtendRoundMutationVariables = Exact<{
  input: Types.ExtendRoundInput;
}>;


export type ExtendRoundMutation = { extendRound: { id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } } };

export type PublishReportMutationVariables = Exact<{
  roundId: string;
}>;


export type PublishReportMutation = { publishReport: { id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } } };

export type SetQuestionsMutationVariables = Exact<{
  input: Types.SetQuestionsInput;
}>;


export type SetQuestionsMutation = { setQuestions: { id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } } };

export type ReopenRoundMutationVariables = Exact<{
  input: Types.ReopenRoundInput;
}>;


export type ReopenRoundMutation = { reopenRound: { id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } } };

export type RoundNoticeQueryVariables = Exact<{
  input: Types.RoundNoticeDraftInput;
}>;


export type RoundNoticeQuery = { roundNotice: { recipientCount: number, subject: string, text: string, footer: string } };

export type RoundRulesLineFragment = { lateComments: Types.LateComments, version: number, minimumDays: Array<{ kind: Types.RoundKind, days: number | null, usual: number }> };

export type RoundRulesQueryVariables = Exact<{
  coalition: string;
}>;


export type RoundRulesQuery = { coalition: { id: string, slug: string, name: string, viewerCan: Array<Types.Action>, roundRules: { lateComments: Types.LateComments, version: number, minimumDays: Array<{ kind: Types.RoundKind, days: number | null, usual: number }> }, decisionSettings: { oneVoice: boolean | null, objectionDays: number | null, supportingVoices: number | null, stakeholderGroups: number | null, version: number } } | null };

export type DecisionSettingsLineFragment = { oneVoice: boolean | null, objectionDays: number | null, supportingVoices: number | null, stakeholderGroups: number | null, version: number };

export type SetDecisionRulesMutationVariables = Exact<{
  input: Types.SetDecisionRulesInput;
}>;


export type SetDecisionRulesMutation = { setDecisionRules: { id: string, decisionSettings: { oneVoice: boolean | null, objectionDays: number | null, supportingVoices: number | null, stakeholderGroups: number | null, version: number } } };

export type SetRoundRulesMutationVariables = Exact<{
  input: Types.SetRoundRulesInput;
}>;


export type SetRoundRulesMutation = { setRoundRules: { id: string, roundRules: { lateComments: Types.LateComments, version: number, minimumDays: Array<{ kind: Types.RoundKind, days: number | null, usual: number }> } } };

export type RunShownFragment = { version: number, state: Types.RunState, itemId: string | null, itemStartedAt: string | null, pausedAt: string | null, pausedMs: number, skipped: Array<string>, startedAt: string | null, endedAt: string | null, stretches: Array<{ itemId: string, minutes: number }>, actuals: Array<{ itemId: string, startedAt: string, endedAt: string, pausedMs: number }> };

export type SessionRunQueryVariables = Exact<{
  coalition: string;
  meeting: string;
  code: string;
}>;


export type SessionRunQuery = { session: { cursor: string, id: string, code: string, title: string, summary: string | null, startsAt: string, endsAt: string, zone: string, endedAt: string | null, venue: string | null, room: string | null, format: string | null, mode: Types.SessionMode, visibility: Types.Visibility, version: number, viewerCan: Array<Types.Action>, agendaVersion: number, meeting: { id: string, code: string, title: string }, coalition: { id: string, name: string }, links: Array<{ label: string, href: string }>, agenda: Array<{ id: string, parentId: string | null, kind: Types.AgendaItemKind, title: string, minutes: number | null, presenter: { id: string, name: string } | null, group: { id: string, code: string } | null, documents: Array<{ id: string, code: string, title: string, group: { code: string } }>, claims: Array<{ id: string, groupId: string | null, documentId: string | null, what: Types.ClaimKind, period: string | null, at: string | null, zone: string | null }> }>, run: { version: number, state: Types.RunState, itemId: string | null, itemStartedAt: string | null, pausedAt: string | null, pausedMs: number, skipped: Array<string>, startedAt: string | null, endedAt: string | null, stretches: Array<{ itemId: string, minutes: number }>, actuals: Array<{ itemId: string, startedAt: string, endedAt: string, pausedMs: number }> }, hands: Array<{ id: string, number: number, channel: Types.HandChannel, state: Types.HandState, name: string, organisation: string | null, question: string | null, calledAt: string | null, version: number, comment: { id: string, reference: string } | null }> } | null };

export type SessionLiveFragment = { run: { version: number, state: Types.RunState, itemId: string | null, itemStartedAt: string | null, pausedAt: string | null, pausedMs: number, skipped: Array<string>, startedAt: string | null, endedAt: string | null, stretches: Array<{ itemId: string, minutes: number }>, actuals: Array<{ itemId: string, startedAt: string, endedAt: string, pausedMs: number }> }, hands: Array<{ id: string, number: number, channel: Types.HandChannel, state: Types.HandState, name: string, organisation: string | null, question: string | null, calledAt: string | null, version: number, comment: { id: string, reference: string } | null }> };

export type SessionFramesSubscriptionVariables = Exact<{
  sessionId: string;
  after?: string | null | undefined;
}>;


export type SessionFramesSubscription = { sessionFrames: { cursor: string, kind: Types.EntryKind | null, now: string, session: { id: string, agendaVersion: number, agenda: Array<{ id: string, parentId: string | null, kind: Types.AgendaItemKind, title: string, minutes: number | null, presenter: { id: string, name: string } | null, group: { id: string, code: string } | null, documents: Array<{ id: string, code: string, title: string, group: { code: string } }>, claims: Array<{ id: string, groupId: string | null, documentId: string | null, what: Types.ClaimKind, period: string | null, at: string | null, zone: string | null }> }>, run: { version: number, state: Types.RunState, itemId: string | null, itemStartedAt: string | null, pausedAt: string | null, pausedMs: number, skipped: Array<string>, startedAt: string | null, endedAt: string | null, stretches: Array<{ itemId: string, minutes: number }>, actuals: Array<{ itemId: string, startedAt: string, endedAt: string, pausedMs: number }> }, hands: Array<{ id: string, number: number, channel: Types.HandChannel, state: Types.HandState, name: string, organisation: string | null, question: string | null, calledAt: string | null, version: number, comment: { id: string, reference: string } | null }> } | null } };

export type DirectRunMutationVariables = Exact<{
  input: Types.DirectRunInput;
}>;


export type DirectRunMutation = { directRun: { id: string, run: { version: number, state: Types.RunState, itemId: string | null, itemStartedAt: string | null, pausedAt: string | null, pausedMs: number, skipped: Array<string>, startedAt: string | null, endedAt: string | null, stretches: Array<{ itemId: string, minutes: number }>, actuals: Array<{ itemId: string, startedAt: string, endedAt: string, pausedMs: number }> }, hands: Array<{ id: string, number: number, channel: Types.HandChannel, state: Types.HandState, name: string, organisation: string | null, question: string | null, calledAt: string | null, version: number, comment: { id: string, reference: string } | null }> } };

export type RaiseHandMutationVariables = Exact<{
  input: Types.RaiseHandInput;
}>;


export type RaiseHandMutation = { raiseHand: { id: string, run: { version: number, state: Types.RunState, itemId: string | null, itemStartedAt: string | null, pausedAt: string | null, pausedMs: number, skipped: Array<string>, startedAt: string | null, endedAt: string | null, stretches: Array<{ itemId: string, minutes: number }>, actuals: Array<{ itemId: string, startedAt: string, endedAt: string, pausedMs: number }> }, hands: Array<{ id: string, number: number, channel: Types.HandChannel, state: Types.HandState, name: string, organisation: string | null, question: string | null, calledAt: string | null, version: number, comment: { id: string, reference: string } | null }> } };

export type ChangeHandMutationVariables = Exact<{
  input: Types.ChangeHandInput;
}>;


export type ChangeHandMutation = { changeHand: { id: string, run: { version: number, state: Types.RunState, itemId: string | null, itemStartedAt: string | null, pausedAt: string | null, pausedMs: number, skipped: Array<string>, startedAt: string | null, endedAt: string | null, stretches: Array<{ itemId: string, minutes: number }>, actuals: Array<{ itemId: string, startedAt: string, endedAt: string, pausedMs: number }> }, hands: Array<{ id: string, number: number, channel: Types.HandChannel, state: Types.HandState, name: string, organisation: string | null, question: string | null, calledAt: string | null, version: number, comment: { id: string, reference: string } | null }> } };

export type TakeQuestionMutationVariables = Exact<{
  input: Types.TakeQuestionInput;
}>;


export type TakeQuestionMutation = { takeQuestion: { id: string, run: { version: number, state: Types.RunState, itemId: string | null, itemStartedAt: string | null, pausedAt: string | null, pausedMs: number, skipped: Array<string>, startedAt: string | null, endedAt: string | null, stretches: Array<{ itemId: string, minutes: number }>, actuals: Array<{ itemId: string, startedAt: string, endedAt: string, pausedMs: number }> }, hands: Array<{ id: string, number: number, channel: Types.HandChannel, state: Types.HandState, name: string, organisation: string | null, question: string | null, calledAt: string | null, version: number, comment: { id: string, reference: string } | null }> } };

export type RoundsToSpeakInQueryVariables = Exact<{
  coalition: string;
}>;


export type RoundsToSpeakInQuery = { coalition: { id: string, overview: { rows: Array<{ document: { id: string, code: string, title: string, group: { id: string, code: string } }, round: { id: string, code: string, state: Types.RoundState } | null }> } } | null };

export type SdgPartsFragment = { id: string, code: string, reason: string, addedAt: string, reviewedAt: string, reviews: Array<Types.SdgReview>, version: number, viewerCan: Array<Types.Action>, reviewedBy: { id: string, name: string } | null };

export type SdgSubjectPartsFragment = { group: { id: string, code: string, title: string } | null, document: { id: string, code: string, title: string, group: { id: string, code: string } } | null, session: { id: string, code: string, title: string, meeting: { id: string, code: string } } | null };

export type SdgsScreenQueryVariables = Exact<{
  coalition: string;
  group?: string | null | undefined;
}>;


export type SdgsScreenQuery = { coalition: { id: string, slug: string, name: string, groups: Array<{ id: string, code: string, title: string }>, sdgCoverage: Array<{ goal: string, groups: number, documents: number, sessions: number, targets: number }>, sdgMappings: Array<{ id: string, reviews: Array<Types.SdgReview> }> } | null };

export type SdgReviewScreenQueryVariables = Exact<{
  coalition: string;
  group?: string | null | undefined;
}>;


export type SdgReviewScreenQuery = { coalition: { id: string, slug: string, name: string, groups: Array<{ id: string, code: string, title: string }>, sdgMappings: Array<{ id: string, code: string, reason: string, addedAt: string, reviewedAt: string, reviews: Array<Types.SdgReview>, version: number, viewerCan: Array<Types.Action>, reviewedBy: { id: string, name: string } | null, group: { id: string, code: string, title: string } | null, document: { id: string, code: string, title: string, group: { id: string, code: string } } | null, session: { id: string, code: string, title: string, meeting: { id: string, code: string } } | null }> } | null };

export type GroupSdgsQueryVariables = Exact<{
  coalition: string;
  group: string;
}>;


export type GroupSdgsQuery = { group: { id: string, viewerCan: Array<Types.Action>, sdgMappings: Array<{ id: string, code: string, reason: string, addedAt: string, reviewedAt: string, reviews: Array<Types.SdgReview>, version: number, viewerCan: Array<Types.Action>, reviewedBy: { id: string, name: string } | null }> } | null };

export type DocumentSdgsScreenQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
}>;


export type DocumentSdgsScreenQuery = { document: { id: string, code: string, title: string, viewerCan: Array<Types.Action>, sdgMappings: Array<{ id: string, code: string, reason: string, addedAt: string, reviewedAt: string, reviews: Array<Types.SdgReview>, version: number, viewerCan: Array<Types.Action>, reviewedBy: { id: string, name: string } | null }> } | null };

export type SessionSdgsQueryVariables = Exact<{
  coalition: string;
  meeting: string;
  code: string;
}>;


export type SessionSdgsQuery = { session: { id: string, viewerCan: Array<Types.Action>, sdgMappings: Array<{ id: string, code: string, reason: string, addedAt: string, reviewedAt: string, reviews: Array<Types.SdgReview>, version: number, viewerCan: Array<Types.Action>, reviewedBy: { id: string, name: string } | null }> } | null };

export type MapSdgMutationVariables = Exact<{
  input: Types.MapSdgInput;
}>;


export type MapSdgMutation = { mapSdg: { id: string } };

export type ReviewSdgMappingMutationVariables = Exact<{
  input: Types.ReviewSdgMappingInput;
}>;


export type ReviewSdgMappingMutation = { reviewSdgMapping: { id: string } };

export type WithdrawSdgMappingMutationVariables = Exact<{
  mappingId: string;
  seen: number;
}>;


export type WithdrawSdgMappingMutation = { withdrawSdgMapping: { id: string } };

export type LibraryQueryVariables = Exact<{
  coalition: string;
}>;


export type LibraryQuery = { coalition: { id: string, slug: string, name: string, kinds: Array<{ id: string, code: string, title: string }>, groups: Array<{ id: string, code: string, title: string }>, publications: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string, document: { id: string, title: string, lang: string, dir: string, stage: Types.Stage, kind: { id: string, code: string }, group: { id: string, code: string } } }> } | null };

export type SearchQueryVariables = Exact<{
  coalition: string;
  input: Types.SearchInput;
  first: number;
  after?: number | null | undefined;
}>;


export type SearchQuery = { coalition: { id: string, search: { count: number, respelled: string | null, hits: Array<{ kind: Types.SearchKind, reference: string, title: string, lang: string, dir: string, stage: Types.Stage, at: string, path: string, documentKind: { id: string, title: string }, excerpt: Array<{ text: string, found: boolean }> }> } } | null };

export type SessionsQueryVariables = Exact<{
  coalition: string;
}>;


export type SessionsQuery = { coalition: { id: string, name: string, viewerCan: Array<Types.Action>, sessionRules: { announceHours: number, agendaHours: number, minutesHours: number, amendmentHours: number, version: number }, meetings: Array<{ id: string, code: string, title: string, place: string | null, firstDay: string, lastDay: string, sessions: Array<{ id: string, code: string, title: string, startsAt: string, endsAt: string, zone: string, endedAt: string | null, visibility: Types.Visibility, duties: Array<{ duty: Types.SessionDuty, due: string, state: Types.DueState }>, deliverables: Array<{ id: string, kind: Types.DeliverableKind, due: string | null, state: Types.DueState | null }> }> }> } | null };

export type SessionHeadFragment = { id: string, code: string, title: string, summary: string | null, startsAt: string, endsAt: string, zone: string, endedAt: string | null, venue: string | null, room: string | null, format: string | null, mode: Types.SessionMode, visibility: Types.Visibility, version: number, viewerCan: Array<Types.Action>, meeting: { id: string, code: string, title: string }, coalition: { id: string, name: string }, links: Array<{ label: string, href: string }> };

export type SessionItemsFragment = { agendaVersion: number, agenda: Array<{ id: string, parentId: string | null, kind: Types.AgendaItemKind, title: string, minutes: number | null, presenter: { id: string, name: string } | null, group: { id: string, code: string } | null, documents: Array<{ id: string, code: string, title: string, group: { code: string } }>, claims: Array<{ id: string, groupId: string | null, documentId: string | null, what: Types.ClaimKind, period: string | null, at: string | null, zone: string | null }> }> };

export type SessionPageQueryVariables = Exact<{
  coalition: string;
  meeting: string;
  code: string;
}>;


export type SessionPageQuery = { session: { facts: import('@plenary/domain').SessionFacts, id: string, code: string, title: string, summary: string | null, startsAt: string, endsAt: string, zone: string, endedAt: string | null, venue: string | null, room: string | null, format: string | null, mode: Types.SessionMode, visibility: Types.Visibility, version: number, viewerCan: Array<Types.Action>, agendaVersion: number, roles: Array<{ id: string, role: Types.SessionRole, position: string | null, organisation: string | null, stakeholderGroup: string | null, region: string | null, person: { id: string, name: string } }>, duties: Array<{ duty: Types.SessionDuty, due: string, doneAt: string | null, state: Types.DueState }>, deliverables: Array<{ id: string, kind: Types.DeliverableKind, due: string | null, state: Types.DueState | null }>, calls: Array<{ id: string, number: number, text: string }>, coalition: { id: string, name: string, groups: Array<{ id: string, code: string, title: string, documents: Array<{ id: string, code: string, title: string }> }>, people: Array<{ id: string, name: string }> }, meeting: { id: string, code: string, title: string }, links: Array<{ label: string, href: string }>, agenda: Array<{ id: string, parentId: string | null, kind: Types.AgendaItemKind, title: string, minutes: number | null, presenter: { id: string, name: string } | null, group: { id: string, code: string } | null, documents: Array<{ id: string, code: string, title: string, group: { code: string } }>, claims: Array<{ id: string, groupId: string | null, documentId: string | null, what: Types.ClaimKind, period: string | null, at: string | null, zone: string | null }> }> } | null };

export type SetSessionRulesMutationVariables = Exact<{
  input: Types.SetSessionRulesInput;
}>;


export type SetSessionRulesMutation = { setSessionRules: { id: string } };

export type SetAgendaMutationVariables = Exact<{
  input: Types.SetAgendaInput;
}>;


export type SetAgendaMutation = { setAgenda: { id: string, agendaVersion: number } };

export type PlanMeetingMutationVariables = Exact<{
  input: Types.PlanMeetingInput;
}>;


export type PlanMeetingMutation = { planMeeting: { id: string, code: string } };

export type PlanSessionMutationVariables = Exact<{
  input: Types.PlanSessionInput;
}>;


export type PlanSessionMutation = { planSession: { id: string, code: string } };

export type AssignSessionRoleMutationVariables = Exact<{
  input: Types.AssignSessionRoleInput;
}>;


export type AssignSessionRoleMutation = { assignSessionRole: { id: string } };

export type EndSessionRoleMutationVariables = Exact<{
  assignmentId: string;
}>;


export type EndSessionRoleMutation = { endSessionRole: { id: string } };

export type PreviewSheetQueryVariables = Exact<{
  input: Types.SheetInput;
}>;


export type PreviewSheetQuery = { previewSheet: { name: string, format: string, rows: Array<{ row: number, action: Types.SheetRowAction, reason: string | null, reference: string | null, comment: string | null, author: string | null, text: string, proposedChange: string | null, where: string | null, disposition: Types.DispositionKind | null, changes: Array<{ field: string, before: string | null, after: string | null }> }>, findings: Array<{ code: string, row: number | null, detail: string | null }> } };

export type TakeSheetMutationVariables = Exact<{
  input: Types.SheetInput;
}>;


export type TakeSheetMutation = { takeSheet: { added: number, changed: number, disposed: number, same: number, refused: number, round: { id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } } } };

export type SignInWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInWaysQuery = { signInWays: { passwords: boolean, passkeys: boolean, provider: string | null, mails: Types.MailWay } };

export type SignInSecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInSecurityQuery = { signInWays: { passwords: boolean, passkeys: boolean, provider: string | null }, viewer: { address: string | null, security: { secondFactor: boolean, password: boolean, provider: boolean, tokens: Array<{ id: string, name: string, scopes: Array<Types.TokenScope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, endedAt: string | null }>, passkeys: Array<{ id: string, name: string, multiDevice: boolean, createdAt: string, lastUsedAt: string | null }>, events: Array<{ kind: Types.SignInEventKind, at: string }> } | null } };

export type TokenLineFragment = { id: string, name: string, scopes: Array<Types.TokenScope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, endedAt: string | null };

export type CreateApiTokenMutationVariables = Exact<{
  input: Types.CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string | null, token: { id: string, name: string, scopes: Array<Types.TokenScope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, endedAt: string | null } } };

export type RevokeApiTokenMutationVariables = Exact<{
  tokenId: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { id: string, name: string, scopes: Array<Types.TokenScope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, endedAt: string | null } };

export type StandardLineFragment = { id: string, name: string, body: string, identifier: string, version: string | null, category: string, rationale: string, link: string | null, status: Types.StandardStatus, reason: string | null, changeCount: number, rank: number | null, points: number | null, blockId: string | null, addedBy: { id: string, name: string } | null };

export type EditionLineFragment = { number: number, wanted: number | null, voterCount: number, frozenAt: string, revision: { id: string, number: number } };

export type StandardsScreenQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
}>;


export type StandardsScreenQuery = { document: { id: string, code: string, title: string, lang: string, dir: string, viewerCan: Array<Types.Action>, standardsList: { wanted: number | null, edition: number, changeCount: number, listedCount: number, voterCount: number, rankingShown: boolean, ownBallot: Array<string>, viewerCan: Array<Types.Action>, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, standards: Array<{ id: string, name: string, body: string, identifier: string, version: string | null, category: string, rationale: string, link: string | null, status: Types.StandardStatus, reason: string | null, changeCount: number, rank: number | null, points: number | null, blockId: string | null, addedBy: { id: string, name: string } | null }>, editions: Array<{ number: number, wanted: number | null, voterCount: number, frozenAt: string, standards: Array<{ key: string }>, revision: { id: string, number: number } }> } | null } | null };

export type SetStandardsListMutationVariables = Exact<{
  input: Types.SetStandardsListInput;
}>;


export type SetStandardsListMutation = { setStandardsList: { edition: number } };

export type SetStandardMutationVariables = Exact<{
  input: Types.StandardInput;
}>;


export type SetStandardMutation = { setStandard: { edition: number } };

export type ProposeStandardMutationVariables = Exact<{
  input: Types.StandardInput;
}>;


export type ProposeStandardMutation = { proposeStandard: { edition: number } };

export type ListStandardMutationVariables = Exact<{
  input: Types.ListStandardInput;
}>;


export type ListStandardMutation = { listStandard: { edition: number } };

export type WithdrawStandardMutationVariables = Exact<{
  input: Types.WithdrawStandardInput;
}>;


export type WithdrawStandardMutation = { withdrawStandard: { edition: number } };

export type RankStandardsMutationVariables = Exact<{
  input: Types.RankStandardsInput;
}>;


export type RankStandardsMutation = { rankStandards: { edition: number } };

export type FreezeStandardsMutationVariables = Exact<{
  input: Types.FreezeStandardsInput;
}>;


export type FreezeStandardsMutation = { freezeStandards: { edition: number } };

export type EditionStandardLineFragment = { key: string, blockId: string, rank: number, points: number, name: string, body: string, identifier: string, version: string | null, category: string, rationale: string, link: string | null };

export type StandardsDifferenceScreenQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
  from: number;
  to: number;
}>;


export type StandardsDifferenceScreenQuery = { document: { id: string, title: string, standardsList: { editions: Array<{ number: number, wanted: number | null, voterCount: number, frozenAt: string, revision: { id: string, number: number } }>, difference: { added: Array<{ key: string, blockId: string, rank: number, points: number, name: string, body: string, identifier: string, version: string | null, category: string, rationale: string, link: string | null }>, removed: Array<{ key: string, blockId: string, rank: number, points: number, name: string, body: string, identifier: string, version: string | null, category: string, rationale: string, link: string | null }>, changed: Array<{ fields: Array<Types.StandardField>, before: { key: string, blockId: string, rank: number, points: number, name: string, body: string, identifier: string, version: string | null, category: string, rationale: string, link: string | null }, after: { key: string, blockId: string, rank: number, points: number, name: string, body: string, identifier: string, version: string | null, category: string, rationale: string, link: string | null } }>, moved: Array<{ before: { key: string, blockId: string, rank: number, points: number, name: string, body: string, identifier: string, version: string | null, category: string, rationale: string, link: string | null }, after: { key: string, blockId: string, rank: number, points: number, name: string, body: string, identifier: string, version: string | null, category: string, rationale: string, link: string | null } }> } | null } | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { address: string | null, language: string | null, demo: boolean, viewerCan: Array<Types.Action>, person: { id: string, name: string, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null } | null, wishes: { mails: Types.MailWish, mailHour: number, mailZone: string, listed: boolean, shows: boolean, presence: boolean } | null, coalitions: Array<{ id: string, slug: string, name: string, title: string | null, memberCount: number, viewerCan: Array<Types.Action>, stakeholderGroups: Array<string>, regions: Array<string>, viewerSpeaksFor: Array<{ id: string, name: string }>, groups: Array<{ id: string, code: string, title: string, titleDescriptive: boolean }> }> } };

export type DemoSignInsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoSignInsQuery = { demoSignIns: Array<{ address: string, name: string, role: Types.Role, hint: string }> };

export type DemoMailsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoMailsQuery = { demoMails: Array<{ id: string, to: string, subject: string, text: string, createdAt: string }> };

export type ReadClockMutationVariables = Exact<{ [key: string]: never; }>;


export type ReadClockMutation = { readClock: string };

export type IntroduceMyselfMutationVariables = Exact<{
  input: Types.IntroduceMyselfInput;
}>;


export type IntroduceMyselfMutation = { introduceMyself: { id: string, name: string } };

export type ClaimInstallationMutationVariables = Exact<{
  input: Types.ClaimInstallationInput;
}>;


export type ClaimInstallationMutation = { claimInstallation: { signInPath: string, coalition: { id: string, slug: string } } };

export type AffiliationLineFragment = { organisation: string | null, stakeholderGroup: string | null, region: string | null };

export type ChooseLanguageMutationVariables = Exact<{
  language: string;
}>;


export type ChooseLanguageMutation = { chooseLanguage: { language: string | null } };

export type SetWishesMutationVariables = Exact<{
  input: Types.SetWishesInput;
}>;


export type SetWishesMutation = { setWishes: { id: string } };
