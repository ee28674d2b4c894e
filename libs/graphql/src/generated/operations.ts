/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AnnouncementLineFragment = { announcedAt: string, audience: Types.Visibility, recipientCount: number | null };

export type AnnouncementDraftQueryVariables = Exact<{
  input: Types.AnnouncementDraftInput;
}>;


export type AnnouncementDraftQuery = { announcementDraft: { recipientCount: number, subject: string, text: string, footer: string } };

export type AnnouncePublicationMutationVariables = Exact<{
  input: Types.AnnouncePublicationInput;
}>;


export type AnnouncePublicationMutation = { announcePublication: { id: string, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null } };

export type CoalitionRulesQueryVariables = Exact<{
  coalition: string;
}>;


export type CoalitionRulesQuery = { coalition: { id: string, ruleChecks: Array<{ rule: Types.CoalitionRule, met: boolean, count: number, at: string | null, path: string }> } | null };

export type DocumentLineFragment = { id: string, code: string, title: string, stage: Types.Stage, stageSince: string, undisposedCount: number, tags: Array<string>, latestRevision: { id: string, number: number } | null, openRound: { id: string, code: string, kind: Types.RoundKind, closesAt: string, zone: string, commentCount: number } | null };

export type GroupScreenQueryVariables = Exact<{
  coalition: string;
  group: string;
}>;


export type GroupScreenQuery = { group: { id: string, code: string, title: string, titleDescriptive: boolean, charter: string | null, state: Types.GroupState, vacancies: Array<Types.Role>, viewerCan: Array<Types.Action>, reporting: { state: Types.ReportingState, due: string | null } | null, documents: Array<{ id: string, code: string, title: string, stage: Types.Stage, stageSince: string, undisposedCount: number, tags: Array<string>, latestRevision: { id: string, number: number } | null, openRound: { id: string, code: string, kind: Types.RoundKind, closesAt: string, zone: string, commentCount: number } | null }>, roles: Array<{ id: string, role: Types.Role, organisation: string | null, from: string, person: { id: string, name: string, title: string | null, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null } }>, coalition: { id: string, slug: string, name: string, kinds: Array<{ id: string, code: string, title: string, stages: Array<Types.Stage> }>, people: Array<{ id: string, name: string }> } } | null };

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

export type DecisionsDocumentFragment = { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null };

export type CallLineFragment = { id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> };

export type PollLineFragment = { id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } };

export type DecisionsScreenQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
}>;


export type DecisionsScreenQuery = { document: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } | null };

export type EvaluateConsensusMutationVariables = Exact<{
  input: Types.EvaluateConsensusInput;
}>;


export type EvaluateConsensusMutation = { evaluateConsensus: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type SecondEvaluationMutationVariables = Exact<{
  callId: string;
  number: number;
}>;


export type SecondEvaluationMutation = { secondEvaluation: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type EvaluationNoticeQueryVariables = Exact<{
  callId: string;
  objectByLocal?: string | null | undefined;
  zone: string;
}>;


export type EvaluationNoticeQuery = { evaluationNotice: { recipientCount: number, subject: string, text: string, footer: string } };

export type PublishEvaluationMutationVariables = Exact<{
  input: Types.PublishEvaluationInput;
}>;


export type PublishEvaluationMutation = { publishEvaluation: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type ObjectToEvaluationMutationVariables = Exact<{
  input: Types.ObjectToEvaluationInput;
}>;


export type ObjectToEvaluationMutation = { objectToEvaluation: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type OpenPollMutationVariables = Exact<{
  input: Types.OpenPollInput;
}>;


export type OpenPollMutation = { openPoll: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type AnswerPollMutationVariables = Exact<{
  pollId: string;
  option: number;
}>;


export type AnswerPollMutation = { answerPoll: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type DesignateConsensusMutationVariables = Exact<{
  input: Types.DesignateConsensusInput;
}>;


export type DesignateConsensusMutation = { designateConsensus: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type StatePositionMutationVariables = Exact<{
  input: Types.StatePositionInput;
}>;


export type StatePositionMutation = { statePosition: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type StateMinorityMutationVariables = Exact<{
  input: Types.StateMinorityInput;
}>;


export type StateMinorityMutation = { stateMinority: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type DiscloseSponsorsMutationVariables = Exact<{
  input: Types.DiscloseSponsorsInput;
}>;


export type DiscloseSponsorsMutation = { discloseSponsors: { id: string, code: string, title: string, stage: Types.Stage, sponsors: string | null, viewerCan: Array<Types.Action>, edition: number, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, options: Array<{ to: Types.Stage, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, editions: Array<{ id: string, reference: string, edition: number, publishedAt: string, path: string }>, publication: { id: string, reference: string, path: string, viewerCan: Array<Types.Action>, announcement: { announcedAt: string, audience: Types.Visibility, recipientCount: number | null } | null, errata: Array<{ id: string, number: number, words: string, correction: string, note: string | null, accepted: boolean | null, reason: string | null }> } | null, decisionRules: { oneVoice: boolean, objectionDays: number, supportingVoices: number, stakeholderGroups: number }, consensusCalls: Array<{ id: string, state: Types.ConsensusCallState, needsSecond: boolean, calledAt: string, viewerCan: Array<Types.Action>, revision: { id: string, number: number }, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }>, evaluations: Array<{ number: number, designation: Types.Designation, statement: string, evaluatedAt: string, publishedAt: string | null, objectBy: string | null, zone: string | null, evaluatedBy: { id: string, name: string } | null, secondedBy: { id: string, name: string } | null, objections: Array<{ id: string, reason: string, objectedAt: string, person: { id: string, name: string } | null }> }> }>, consensus: Array<{ id: string, designation: Types.Designation, statement: string, designatedAt: string, stale: boolean, designatedBy: { id: string, name: string } | null, revision: { id: string, number: number } }>, minorityStatements: Array<{ id: string, text: string | null, statedAt: string }>, positionTally: { support: number, liveWith: number, object: number, abstain: number, divided: number, stale: number }, voices: Array<{ organisation: string | null, kind: Types.VoiceKind, bySpeakers: boolean, positions: Array<{ id: string }> }>, polls: Array<{ id: string, question: string, options: Array<string>, closesAt: string, zone: string, open: boolean, resultsAtOnce: boolean, answerCount: number, results: Array<number> | null, ownAnswer: number | null, viewerCan: Array<Types.Action>, revision: { id: string, number: number } }>, positions: Array<{ id: string, kind: Types.PositionKind, reason: string | null, organisation: string | null, stale: boolean, person: { id: string, name: string }, revision: { id: string, number: number } }>, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

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

export type DeskLineFragment = { id: string, reference: string, number: number, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, withdrawnAt: string | null, dispositionCount: number, replyCount: number, supportCount: number, moderated: boolean, recused: boolean, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, placement: { revision: number, status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null } | null, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null, addressed: { respondBy: string, satisfaction: Types.Satisfaction | null } | null, objection: { id: string, outcome: Types.ObjectionOutcome | null } | null, applied: { revision: number | null } | null, triage: { version: number, controversial: boolean, assignee: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null, recommendation: { kind: Types.DispositionKind, rationale: string, number: number, recommendedBy: { id: string, name: string } | null, duplicateOf: { id: string, reference: string } | null } | null } | null };

export type CommentAnswerFragment = { addressed: { number: number, addressedAt: string, respondBy: string, answerable: boolean, satisfaction: Types.Satisfaction | null, text: string | null } | null, objections: Array<{ id: string, number: number, summary: string, outcome: Types.ObjectionOutcome | null, reason: string | null, viewerCan: Array<Types.Action> }>, applied: { revision: number | null } | null };

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

export type DocumentHeadFragment = { id: string, code: string, title: string, lang: string, dir: string, stage: Types.Stage, stageSince: string, tags: Array<string>, visibility: Types.Visibility, undisposedCount: number, viewerCan: Array<Types.Action>, cursor: string, edition: number, kind: { id: string, title: string, stages: Array<Types.Stage> }, group: { id: string, code: string, title: string }, revisions: Array<{ id: string, number: number, frozenAt: string, changeLog: string, changeClass: Types.ChangeClass | null, frozenBy: { id: string, name: string } | null }>, rounds: Array<{ id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } }>, openRound: { id: string } | null, options: Array<{ to: Types.Stage, opensRound: Types.RoundKind | null, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, publication: { id: string, path: string, reference: string, announcement: { announcedAt: string } | null } | null, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null };

export type DispositionLineFragment = { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null };

export type CommentLineFragment = { id: string, reference: string, type: Types.CommentType, text: string, proposedChange: string | null, onBehalfOf: string | null, submittedAt: string, late: boolean, editedAt: string | null, withdrawnAt: string | null, version: number, campaign: string | null, parentId: string | null, viewerCan: Array<Types.Action>, jointOf: { id: string, name: string } | null, question: { id: string, number: number, text: string } | null, supporters: Array<{ person: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null }>, moderation: { reason: string, moderatedAt: string, moderatedBy: { id: string, name: string } | null } | null, author: { id: string, name: string }, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, round: { id: string, code: string }, anchor: { kind: Types.AnchorKind, blockId: string | null, start: number | null, end: number | null, exact: string | null }, disposition: { kind: Types.DispositionKind, rationale: string, number: number, disposedAt: string, disposedBy: { id: string, name: string } | null } | null };

export type PlacementLineFragment = { status: Types.PlacementStatus, start: number | null, end: number | null, exact: string | null, blockId: string | null, candidates: Array<{ start: number, end: number, exact: string }>, decidedBy: { id: string, name: string } | null, revision: { id: string, number: number } };

export type ReadHeadQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
}>;


export type ReadHeadQuery = { document: { id: string, code: string, title: string, lang: string, dir: string, stage: Types.Stage, stageSince: string, tags: Array<string>, visibility: Types.Visibility, undisposedCount: number, viewerCan: Array<Types.Action>, cursor: string, edition: number, kind: { id: string, title: string, stages: Array<Types.Stage> }, group: { id: string, code: string, title: string }, revisions: Array<{ id: string, number: number, frozenAt: string, changeLog: string, changeClass: Types.ChangeClass | null, frozenBy: { id: string, name: string } | null }>, rounds: Array<{ id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } }>, openRound: { id: string } | null, options: Array<{ to: Types.Stage, opensRound: Types.RoundKind | null, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, publication: { id: string, path: string, reference: string, announcement: { announcedAt: string } | null } | null, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } | null };

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


export type AdvanceDocumentMutation = { advanceDocument: { id: string, code: string, title: string, lang: string, dir: string, stage: Types.Stage, stageSince: string, tags: Array<string>, visibility: Types.Visibility, undisposedCount: number, viewerCan: Array<Types.Action>, cursor: string, edition: number, kind: { id: string, title: string, stages: Array<Types.Stage> }, group: { id: string, code: string, title: string }, revisions: Array<{ id: string, number: number, frozenAt: string, changeLog: string, changeClass: Types.ChangeClass | null, frozenBy: { id: string, name: string } | null }>, rounds: Array<{ id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } }>, openRound: { id: string } | null, options: Array<{ to: Types.Stage, opensRound: Types.RoundKind | null, unmet: Array<{ guard: Types.Guard, count: number | null, at: string | null, path: string }> }>, publication: { id: string, path: string, reference: string, announcement: { announcedAt: string } | null } | null, supersedes: Array<{ kind: Types.SuccessionKind, reason: string, inForce: boolean, superseded: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } }>, supersededBy: { kind: Types.SuccessionKind, reason: string, inForce: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, group: { id: string, code: string }, publication: { id: string, reference: string, path: string } | null } } | null } };

export type DraftScreenDocumentFragment = { id: string, code: string, title: string, lang: string, dir: string, viewerCan: Array<Types.Action>, progressReport: { presentedAt: string | null, viewerCan: Array<Types.Action> } | null, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, workingDraft: { version: number, changed: boolean, fileName: string | null, updatedAt: string, redline: import('@plenary/document').Redline | null, basedOn: { id: string, number: number } | null, losses: Array<{ what: string, where: string, detail: string | null }> } | null, reviewedFiles: Array<{ hash: string, name: string, commentCount: number, changeCount: number, addedAt: string }> };

export type DraftScreenQueryVariables = Exact<{
  coalition: string;
  group: string;
  document: string;
}>;


export type DraftScreenQuery = { document: { id: string, code: string, title: string, lang: string, dir: string, viewerCan: Array<Types.Action>, progressReport: { presentedAt: string | null, viewerCan: Array<Types.Action> } | null, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, workingDraft: { version: number, changed: boolean, fileName: string | null, updatedAt: string, redline: import('@plenary/document').Redline | null, basedOn: { id: string, number: number } | null, losses: Array<{ what: string, where: string, detail: string | null }> } | null, reviewedFiles: Array<{ hash: string, name: string, commentCount: number, changeCount: number, addedAt: string }> } | null };

export type UploadDraftMutationVariables = Exact<{
  input: Types.UploadDraftInput;
}>;


export type UploadDraftMutation = { uploadDraft: { id: string, code: string, title: string, lang: string, dir: string, viewerCan: Array<Types.Action>, progressReport: { presentedAt: string | null, viewerCan: Array<Types.Action> } | null, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, workingDraft: { version: number, changed: boolean, fileName: string | null, updatedAt: string, redline: import('@plenary/document').Redline | null, basedOn: { id: string, number: number } | null, losses: Array<{ what: string, where: string, detail: string | null }> } | null, reviewedFiles: Array<{ hash: string, name: string, commentCount: number, changeCount: number, addedAt: string }> } };

export type FreezeRevisionMutationVariables = Exact<{
  input: Types.FreezeRevisionInput;
}>;


export type FreezeRevisionMutation = { freezeRevision: { id: string, code: string, title: string, lang: string, dir: string, viewerCan: Array<Types.Action>, progressReport: { presentedAt: string | null, viewerCan: Array<Types.Action> } | null, group: { id: string, code: string }, latestRevision: { id: string, number: number } | null, workingDraft: { version: number, changed: boolean, fileName: string | null, updatedAt: string, redline: import('@plenary/document').Redline | null, basedOn: { id: string, number: number } | null, losses: Array<{ what: string, where: string, detail: string | null }> } | null, reviewedFiles: Array<{ hash: string, name: string, commentCount: number, changeCount: number, addedAt: string }> } };

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


export type ProfileScreenQuery = { coalition: { id: string, slug: string, name: string, viewerCan: Array<Types.Action>, profile: { isViewer: boolean, person: { id: string, name: string, title: string | null, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, affiliations: Array<{ from: string | null, to: string | null, organisation: string | null, stakeholderGroup: string | null, region: string | null }> }, roles: Array<{ id: string, role: Types.Role, organisation: string | null, from: string, to: string | null, group: { id: string, code: string, title: string } | null }>, comments: Array<{ id: string, reference: string, text: string, submittedAt: string, disposition: { kind: Types.DispositionKind } | null }> } | null } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { address: string | null, wishes: { mails: Types.MailWish, mailHour: number, mailZone: string, mondays: boolean, listed: boolean, shows: boolean, presence: boolean } | null, person: { id: string, name: string, title: string | null, affiliation: { stakeholderDeclaration: Types.Declaration | null, regionDeclaration: Types.Declaration | null, organisation: string | null, stakeholderGroup: string | null, region: string | null } | null, affiliations: Array<{ from: string | null, to: string | null, organisation: string | null, stakeholderGroup: string | null, region: string | null }> } | null, questions: Array<{ id: string, kind: Types.VocabularyKind, word: string, among: Array<string>, coalition: { id: string, name: string } }>, coalitions: Array<{ id: string, stakeholderGroups: Array<string>, regions: Array<string> }> } };

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

export type SetWishesMutationVariables = Exact<{
  input: Types.SetWishesInput;
}>;


export type SetWishesMutation = { setWishes: { id: string } };

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


export type CoalitionOfficesQuery = { coalition: { id: string, viewerCan: Array<Types.Action>, roles: Array<{ id: string, role: Types.Role, organisation: string | null, from: string, person: { id: string, name: string, title: string | null, affiliation: { organisation: string | null, stakeholderGroup: string | null, region: string | null } | null } }>, people: Array<{ id: string, name: string }> } | null };

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

export type OverviewLineFragment = { revisionCount: number, undisposedCount: number, lastChangeAt: string, waitsForViewer: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, stageSince: string, tags: Array<string>, viewerCan: Array<Types.Action>, group: { id: string, code: string }, openRound: { id: string, code: string, kind: Types.RoundKind, closesAt: string, zone: string } | null }, milestone: { id: string, title: string, dueAt: string, zone: string, state: Types.MilestoneState, resolution: Types.MilestoneResolution | null, slippedDays: number } | null, waiting: Array<{ reason: Types.WaitReason, on: Types.Waiter, count: number | null, at: string | null }>, alerts: Array<{ alert: Types.Alert, count: number | null, at: string | null, words: Array<string> | null }> };

export type OverviewQueryVariables = Exact<{
  coalition: string;
}>;


export type OverviewQuery = { coalition: { id: string, slug: string, name: string, title: string | null, viewerCan: Array<Types.Action>, groups: Array<{ id: string, code: string, title: string, titleDescriptive: boolean, state: Types.GroupState, vacancies: Array<Types.Role>, reporting: { state: Types.ReportingState, due: string | null } | null }>, publications: Array<{ id: string }>, overview: { at: string, rows: Array<{ revisionCount: number, undisposedCount: number, lastChangeAt: string, waitsForViewer: boolean, document: { id: string, code: string, title: string, stage: Types.Stage, stageSince: string, tags: Array<string>, viewerCan: Array<Types.Action>, group: { id: string, code: string }, openRound: { id: string, code: string, kind: Types.RoundKind, closesAt: string, zone: string } | null }, milestone: { id: string, title: string, dueAt: string, zone: string, state: Types.MilestoneState, resolution: Types.MilestoneResolution | null, slippedDays: number } | null, waiting: Array<{ reason: Types.WaitReason, on: Types.Waiter, count: number | null, at: string | null }>, alerts: Array<{ alert: Types.Alert, count: number | null, at: string | null, words: Array<string> | null }> }> } } | null };

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


export type SessionsQuery = { coalition: { id: string, name: string, viewerCan: Array<Types.Action>, meetings: Array<{ id: string, code: string, title: string, place: string | null, firstDay: string, lastDay: string, sessions: Array<{ id: string, code: string, title: string, startsAt: string, endsAt: string, zone: string, endedAt: string | null, visibility: Types.Visibility, duties: Array<{ duty: Types.SessionDuty, due: string, state: Types.DueState }>, deliverables: Array<{ id: string, kind: Types.DeliverableKind, due: string | null, state: Types.DueState | null }> }> }> } | null };

export type SessionHeadFragment = { id: string, code: string, title: string, summary: string | null, startsAt: string, endsAt: string, zone: string, endedAt: string | null, venue: string | null, room: string | null, format: string | null, mode: Types.SessionMode, visibility: Types.Visibility, version: number, viewerCan: Array<Types.Action>, meeting: { id: string, code: string, title: string }, coalition: { id: string, name: string }, links: Array<{ label: string, href: string }> };

export type SessionItemsFragment = { agendaVersion: number, agenda: Array<{ id: string, parentId: string | null, kind: Types.AgendaItemKind, title: string, minutes: number | null, presenter: { id: string, name: string } | null, group: { id: string, code: string } | null, documents: Array<{ id: string, code: string, title: string, group: { code: string } }>, claims: Array<{ id: string, groupId: string | null, documentId: string | null, what: Types.ClaimKind, period: string | null, at: string | null, zone: string | null }> }> };

export type RunShownFragment = { version: number, state: Types.RunState, itemId: string | null, itemStartedAt: string | null, pausedAt: string | null, pausedMs: number, skipped: Array<string>, startedAt: string | null, endedAt: string | null, stretches: Array<{ itemId: string, minutes: number }>, actuals: Array<{ itemId: string, startedAt: string, endedAt: string, pausedMs: number }> };

export type SessionPageQueryVariables = Exact<{
  coalition: string;
  meeting: string;
  code: string;
}>;


export type SessionPageQuery = { session: { facts: import('@plenary/domain').SessionFacts, id: string, code: string, title: string, summary: string | null, startsAt: string, endsAt: string, zone: string, endedAt: string | null, venue: string | null, room: string | null, format: string | null, mode: Types.SessionMode, visibility: Types.Visibility, version: number, viewerCan: Array<Types.Action>, agendaVersion: number, roles: Array<{ id: string, role: Types.SessionRole, position: string | null, organisation: string | null, stakeholderGroup: string | null, region: string | null, person: { id: string, name: string } }>, duties: Array<{ duty: Types.SessionDuty, due: string, doneAt: string | null, state: Types.DueState }>, deliverables: Array<{ id: string, kind: Types.DeliverableKind, due: string | null, state: Types.DueState | null }>, calls: Array<{ id: string, number: number, text: string }>, coalition: { id: string, name: string, groups: Array<{ id: string, code: string, title: string }>, people: Array<{ id: string, name: string }> }, meeting: { id: string, code: string, title: string }, links: Array<{ label: string, href: string }>, agenda: Array<{ id: string, parentId: string | null, kind: Types.AgendaItemKind, title: string, minutes: number | null, presenter: { id: string, name: string } | null, group: { id: string, code: string } | null, documents: Array<{ id: string, code: string, title: string, group: { code: string } }>, claims: Array<{ id: string, groupId: string | null, documentId: string | null, what: Types.ClaimKind, period: string | null, at: string | null, zone: string | null }> }> } | null };

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

export type SessionDeliverablesQueryVariables = Exact<{
  coalition: string;
  meeting: string;
  code: string;
}>;


export type SessionDeliverablesQuery = { session: { facts: import('@plenary/domain').SessionFacts, id: string, code: string, title: string, summary: string | null, startsAt: string, endsAt: string, zone: string, endedAt: string | null, venue: string | null, room: string | null, format: string | null, mode: Types.SessionMode, visibility: Types.Visibility, version: number, viewerCan: Array<Types.Action>, deliverables: Array<{ id: string, kind: Types.DeliverableKind, afterMinutes: number | null, day: string | null, zone: string | null, due: string | null, provisional: boolean, state: Types.DueState | null, maxWords: number | null, words: number | null, version: number, deliveredBefore: boolean, approvedAt: string | null, viewerCan: Array<Types.Action>, approvedBy: { id: string, name: string } | null, approvedRevision: { id: string, number: number } | null, drafter: { id: string, name: string } | null, approver: { id: string, name: string } | null, document: { id: string, code: string, title: string, stage: Types.Stage, group: { code: string }, latestRevision: { id: string, number: number } | null } | null, claims: Array<{ id: string, paragraph: string, groupId: string | null, documentId: string | null, what: Types.ClaimKind, period: string | null, at: string | null, zone: string | null }> }>, coalition: { id: string, name: string, kinds: Array<{ id: string, code: string, title: string }>, groups: Array<{ id: string, code: string, title: string }> }, meeting: { id: string, code: string, title: string }, links: Array<{ label: string, href: string }> } | null };

export type SetDeliverableMutationVariables = Exact<{
  input: Types.SetDeliverableInput;
}>;


export type SetDeliverableMutation = { setDeliverable: { id: string } };

export type DraftDeliverableMutationVariables = Exact<{
  input: Types.DraftDeliverableInput;
}>;


export type DraftDeliverableMutation = { draftDeliverable: { id: string } };

export type ApproveDeliverableMutationVariables = Exact<{
  input: Types.ApproveDeliverableInput;
}>;


export type ApproveDeliverableMutation = { approveDeliverable: { id: string } };

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

export type CallsQueryVariables = Exact<{
  coalition: string;
}>;


export type CallsQuery = { coalition: { id: string, name: string, calls: Array<{ id: string, number: number, kind: Types.CallKind, text: string, addressees: Array<{ name: string }>, uptakes: Array<{ id: string }> }> } | null };

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

export type PreviewSheetQueryVariables = Exact<{
  input: Types.SheetInput;
}>;


export type PreviewSheetQuery = { previewSheet: { name: string, format: string, rows: Array<{ row: number, action: Types.SheetRowAction, reason: string | null, reference: string | null, comment: string | null, author: string | null, text: string, proposedChange: string | null, where: string | null, disposition: Types.DispositionKind | null, changes: Array<{ field: string, before: string | null, after: string | null }> }>, findings: Array<{ code: string, row: number | null, detail: string | null }> } };

export type TakeSheetMutationVariables = Exact<{
  input: Types.SheetInput;
}>;


export type TakeSheetMutation = { takeSheet: { added: number, changed: number, disposed: number, same: number, refused: number, round: { id: string, kind: Types.RoundKind, code: string, opensAt: string, closesAt: string, repliesUntil: string | null, hidesResults: boolean, resultsHidden: boolean, originalClosesAt: string | null, calendarPath: string, zone: string, audience: Types.Visibility, state: Types.RoundState, commentCount: number, undisposedCount: number, reportPublishedAt: string | null, respondBy: string | null, viewerCan: Array<Types.Action>, questions: Array<{ id: string, number: number, text: string }>, formerEnds: Array<{ closesAt: string, repliesUntil: string | null, zone: string, change: Types.EndChange, reason: string, changedAt: string }>, revision: { id: string, number: number } } } };

export type SignInWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInWaysQuery = { signInWays: { passwords: boolean, provider: string | null } };

export type SignInSecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInSecurityQuery = { signInWays: { passwords: boolean, provider: string | null }, viewer: { address: string | null, security: { secondFactor: boolean, password: boolean, provider: boolean, tokens: Array<{ id: string, name: string, scopes: Array<Types.TokenScope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, endedAt: string | null }>, events: Array<{ kind: Types.SignInEventKind, at: string }> } | null } };

export type TokenLineFragment = { id: string, name: string, scopes: Array<Types.TokenScope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, endedAt: string | null };

export type CreateApiTokenMutationVariables = Exact<{
  input: Types.CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string | null, token: { id: string, name: string, scopes: Array<Types.TokenScope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, endedAt: string | null } } };

export type RevokeApiTokenMutationVariables = Exact<{
  tokenId: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { id: string, name: string, scopes: Array<Types.TokenScope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, endedAt: string | null } };

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

const AnnouncementLineText = "fragment AnnouncementLine on Announcement{announcedAt audience recipientCount}";
const DocumentLineText = "fragment DocumentLine on Document{id code title stage stageSince undisposedCount tags latestRevision{id number}openRound{id code kind closesAt zone commentCount}}";
const OrganisationLineText = "fragment OrganisationLine on Organisation{id name speakers{id from person{id name}givenBy{id name}}}";
const DecisionsDocumentText = "fragment DecisionsDocument on Document{id code title stage sponsors viewerCan group{id code}latestRevision{id number}options{to unmet{guard count at path}}...Successions editions{id reference edition publishedAt path}publication{id reference path viewerCan announcement{...AnnouncementLine}errata{id number words correction note accepted reason}}decisionRules{oneVoice objectionDays supportingVoices stakeholderGroups}consensusCalls{...CallLine}consensus{id designation statement designatedAt stale designatedBy{id name}revision{id number}}minorityStatements{id text statedAt}positionTally{support liveWith object abstain divided stale}voices{organisation kind bySpeakers positions{id}}polls{...PollLine}positions{id kind reason organisation stale person{id name}revision{id number}}}";
const CallLineText = "fragment CallLine on ConsensusCall{id state needsSecond calledAt viewerCan revision{id number}unmet{guard count at path}evaluations{number designation statement evaluatedAt publishedAt objectBy zone evaluatedBy{id name}secondedBy{id name}objections{id reason objectedAt person{id name}}}}";
const PollLineText = "fragment PollLine on Poll{id question options closesAt zone open resultsAtOnce answerCount results ownAnswer viewerCan revision{id number}}";
const DeskLineText = "fragment DeskLine on DeskComment{id reference number type text proposedChange onBehalfOf jointOf{id name}question{id number}submittedAt withdrawnAt author{id name}affiliation{...AffiliationLine}anchor{kind blockId start end exact}placement{revision status start end exact}disposition{kind rationale number disposedAt disposedBy{id name}duplicateOf{id reference}}dispositionCount replyCount supportCount moderated addressed{respondBy satisfaction}objection{id outcome}applied{revision}triage{version assignee{id name}controversial duplicateOf{id reference}recommendation{kind rationale number recommendedBy{id name}duplicateOf{id reference}}}recused viewerCan}";
const CommentAnswerText = "fragment CommentAnswer on Comment{addressed{number addressedAt respondBy answerable satisfaction text}objections{id number summary outcome reason viewerCan}applied{revision}}";
const KindLineText = "fragment KindLine on DocumentKind{id code title stages version responseDays minimumDays{kind days usual}gates{stage guards{guard holds locked usual}}}";
const RoundLineText = "fragment RoundLine on Round{id kind code opensAt closesAt repliesUntil questions{id number text}hidesResults resultsHidden originalClosesAt formerEnds{closesAt repliesUntil zone change reason changedAt}calendarPath zone audience state commentCount undisposedCount reportPublishedAt respondBy viewerCan revision{id number}}";
const DocumentHeadText = "fragment DocumentHead on Document{id code title lang dir stage stageSince tags visibility undisposedCount viewerCan cursor kind{id title stages}group{id code title}revisions{id number frozenAt changeLog changeClass frozenBy{id name}}rounds{...RoundLine}openRound{id}options{to opensRound unmet{guard count at path}}...Successions publication{id path reference announcement{announcedAt}}}";
const DispositionLineText = "fragment DispositionLine on Disposition{kind rationale number disposedAt disposedBy{id name}}";
const CommentLineText = "fragment CommentLine on Comment{id reference type text proposedChange onBehalfOf jointOf{id name}question{id number text}submittedAt late editedAt withdrawnAt version campaign supporters{person{id name}affiliation{...AffiliationLine}}moderation{reason moderatedAt moderatedBy{id name}}parentId viewerCan author{id name}affiliation{...AffiliationLine}round{id code}anchor{kind blockId start end exact}disposition{...DispositionLine}}";
const PlacementLineText = "fragment PlacementLine on Placement{status start end exact blockId candidates{start end exact}decidedBy{id name}revision{id number}}";
const DraftScreenDocumentText = "fragment DraftScreenDocument on Document{id progressReport{presentedAt viewerCan}code title lang dir viewerCan group{id code}latestRevision{id number}workingDraft{version changed fileName updatedAt basedOn{id number}losses{what where detail}redline}reviewedFiles{hash name commentCount changeCount addedAt}}";
const OtherTextText = "fragment OtherText on Document{id code title stage group{id code}publication{id reference path}}";
const SuccessionsText = "fragment Successions on Document{id edition supersedes{kind reason inForce superseded{...OtherText}}supersededBy{kind reason inForce document{...OtherText}}}";
const EvidenceLineFieldsText = "fragment EvidenceLineFields on EvidenceLine{word asked answered}";
const MergePlanText = "fragment MergePlan on Merge{kept{id name}absorbed{id name}addresses dropped comments gains{...MergedRole}doubled{...MergedRole}fault seen}";
const MergedRoleText = "fragment MergedRole on RoleAssignment{id role group{id code}coalition{id name}}";
const MilestoneLineText = "fragment MilestoneLine on Milestone{id title dueAt zone cycle state resolution resolutionText slippedDays version viewerCan slips{dueAt zone reason movedAt movedBy{id name}}documents{id code title}continues{id cycle}}";
const OverviewLineText = "fragment OverviewLine on OverviewRow{document{id code title stage stageSince tags viewerCan group{id code}openRound{id code kind closesAt zone}}revisionCount undisposedCount lastChangeAt milestone{id title dueAt zone state resolution slippedDays}waiting{reason on count at}alerts{alert count at words}waitsForViewer}";
const ProgressReportLineText = "fragment ProgressReportLine on ProgressReport{document{id code title stage group{id code}workingDraft{version changed}}scope from to zone draftedAt presentedAt revision{id number}viewerCan}";
const FilePreviewText = "fragment FilePreview on FilePreview{name hash format title blockCount wordCount imageCount opening trackedChangeCount losses{what where detail}changes{changed moved inserted deleted}round{id code}items{key kind parentKey author date text proposedChange exact where placement takenAs inText}}";
const ReviewLineText = "fragment ReviewLine on ReviewRequest{id person{id name}group{id code title}dueAt zone requestedAt state answer promisedAt word withdrawnAt withdrawalReason viewerCan}";
const RoundReviewsText = "fragment RoundReviews on Round{id state closesAt zone viewerCan reviewRequests{...ReviewLine}}";
const RoundRulesLineText = "fragment RoundRulesLine on RoundRules{minimumDays{kind days usual}lateComments version}";
const DecisionSettingsLineText = "fragment DecisionSettingsLine on DecisionSettings{oneVoice objectionDays supportingVoices stakeholderGroups version}";
const SessionHeadText = "fragment SessionHead on Session{id code title summary startsAt endsAt zone endedAt venue room format mode visibility version viewerCan meeting{id code title}coalition{id name}links{label href}}";
const SessionItemsText = "fragment SessionItems on Session{agendaVersion agenda{id parentId kind title minutes presenter{id name}group{id code}documents{id code title group{code}}claims{id groupId documentId what period at zone}}}";
const RunShownText = "fragment RunShown on SessionRun{version state itemId itemStartedAt pausedAt pausedMs stretches{itemId minutes}skipped actuals{itemId startedAt endedAt pausedMs}startedAt endedAt}";
const SessionLiveText = "fragment SessionLive on Session{run{...RunShown}hands{id number channel state name organisation question calledAt version comment{id reference}}}";
const CallLinksText = "fragment CallLinks on Call{id number kind text session{id code title meeting{code}}document{id code title group{code}}finding{blockId text}paragraph{blockId text}comments{id reference text disposition{kind}}decisions{id designation statement}}";
const TokenLineText = "fragment TokenLine on ApiToken{id name scopes createdAt expiresAt lastUsedAt endedAt}";
const AffiliationLineText = "fragment AffiliationLine on Affiliation{organisation stakeholderGroup region}";
export const AnnouncementDraftDocument = ("query AnnouncementDraft($input:AnnouncementDraftInput!){announcementDraft(input:$input){recipientCount subject text footer}}") as unknown as DocumentNode<AnnouncementDraftQuery, AnnouncementDraftQueryVariables>;
export const AnnouncePublicationDocument = ("mutation AnnouncePublication($input:AnnouncePublicationInput!){announcePublication(input:$input){id announcement{...AnnouncementLine}}}" + AnnouncementLineText) as unknown as DocumentNode<AnnouncePublicationMutation, AnnouncePublicationMutationVariables>;
export const CoalitionRulesDocument = ("query CoalitionRules($coalition:String!){coalition(slug:$coalition){id ruleChecks{rule met count at path}}}") as unknown as DocumentNode<CoalitionRulesQuery, CoalitionRulesQueryVariables>;
export const GroupScreenDocument = ("query GroupScreen($coalition:String!$group:String!){group(coalition:$coalition code:$group){id code title titleDescriptive charter state vacancies viewerCan reporting{state due}documents{...DocumentLine}roles{id role organisation from person{id name title affiliation{...AffiliationLine}}}coalition{id slug name kinds{id code title stages}people{id name}}}}" + DocumentLineText + AffiliationLineText) as unknown as DocumentNode<GroupScreenQuery, GroupScreenQueryVariables>;
export const CreateGroupDocument = ("mutation CreateGroup($input:CreateGroupInput!){createGroup(input:$input){id code}}") as unknown as DocumentNode<CreateGroupMutation, CreateGroupMutationVariables>;
export const AddPersonDocument = ("mutation AddPerson($input:AddPersonInput!){addPerson(input:$input){id name}}") as unknown as DocumentNode<AddPersonMutation, AddPersonMutationVariables>;
export const AssignRoleDocument = ("mutation AssignRole($input:AssignRoleInput!){assignRole(input:$input){id}}") as unknown as DocumentNode<AssignRoleMutation, AssignRoleMutationVariables>;
export const HandOverOfficeDocument = ("mutation HandOverOffice($input:HandOverOfficeInput!){handOverOffice(input:$input){id}}") as unknown as DocumentNode<HandOverOfficeMutation, HandOverOfficeMutationVariables>;
export const EndRoleDocument = ("mutation EndRole($assignmentId:ID!){endRole(assignmentId:$assignmentId){id}}") as unknown as DocumentNode<EndRoleMutation, EndRoleMutationVariables>;
export const OrganisationsDocument = ("query Organisations($coalition:String!){coalition(slug:$coalition){id viewerCan organisations{...OrganisationLine}people{id name}}}" + OrganisationLineText) as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
export const AddOrganisationDocument = ("mutation AddOrganisation($input:AddOrganisationInput!){addOrganisation(input:$input){...OrganisationLine}}" + OrganisationLineText) as unknown as DocumentNode<AddOrganisationMutation, AddOrganisationMutationVariables>;
export const AddSpeakerDocument = ("mutation AddSpeaker($input:AddSpeakerInput!){addSpeaker(input:$input){...OrganisationLine}}" + OrganisationLineText) as unknown as DocumentNode<AddSpeakerMutation, AddSpeakerMutationVariables>;
export const EndSpeakerDocument = ("mutation EndSpeaker($speakerId:ID!){endSpeaker(speakerId:$speakerId){...OrganisationLine}}" + OrganisationLineText) as unknown as DocumentNode<EndSpeakerMutation, EndSpeakerMutationVariables>;
export const MakeCommentDocument = ("mutation MakeComment($input:MakeCommentInput!){makeComment(input:$input){...CommentLine}}" + CommentLineText + AffiliationLineText + DispositionLineText) as unknown as DocumentNode<MakeCommentMutation, MakeCommentMutationVariables>;
export const EditCommentDocument = ("mutation EditComment($input:EditCommentInput!){editComment(input:$input){...CommentLine}}" + CommentLineText + AffiliationLineText + DispositionLineText) as unknown as DocumentNode<EditCommentMutation, EditCommentMutationVariables>;
export const WithdrawCommentDocument = ("mutation WithdrawComment($commentId:ID!){withdrawComment(commentId:$commentId){...CommentLine}}" + CommentLineText + AffiliationLineText + DispositionLineText) as unknown as DocumentNode<WithdrawCommentMutation, WithdrawCommentMutationVariables>;
export const ConfirmPlacementDocument = ("mutation ConfirmPlacement($input:ConfirmPlacementInput!$revision:Int!){confirmPlacement(input:$input){...CommentLine placement(revision:$revision){...PlacementLine}}}" + CommentLineText + AffiliationLineText + DispositionLineText + PlacementLineText) as unknown as DocumentNode<ConfirmPlacementMutation, ConfirmPlacementMutationVariables>;
export const SupportCommentDocument = ("mutation SupportComment($commentId:ID!$supports:Boolean!){supportComment(commentId:$commentId supports:$supports){...CommentLine}}" + CommentLineText + AffiliationLineText + DispositionLineText) as unknown as DocumentNode<SupportCommentMutation, SupportCommentMutationVariables>;
export const ModerateCommentDocument = ("mutation ModerateComment($input:ModerateCommentInput!){moderateComment(input:$input){...CommentLine}}" + CommentLineText + AffiliationLineText + DispositionLineText) as unknown as DocumentNode<ModerateCommentMutation, ModerateCommentMutationVariables>;
export const FindCommentDocument = ("query FindComment($coalition:String!$group:String!$document:String!$reference:String!){comment(coalition:$coalition group:$group document:$document reference:$reference){id reference parentId round{id revision{id number}}}}") as unknown as DocumentNode<FindCommentQuery, FindCommentQueryVariables>;
export const CommentHistoryDocument = ("query CommentHistory($coalition:String!$group:String!$document:String!$reference:String!){comment(coalition:$coalition group:$group document:$document reference:$reference){id submittedAt editedAt editedBy{id name}author{id name}text proposedChange isoPlace{clause line element}versions{number type text proposedChange onBehalfOf writtenAt writtenBy{id name}}}}") as unknown as DocumentNode<CommentHistoryQuery, CommentHistoryQueryVariables>;
export const DecisionsScreenDocument = ("query DecisionsScreen($coalition:String!$group:String!$document:String!){document(coalition:$coalition group:$group code:$document){...DecisionsDocument}}" + DecisionsDocumentText + SuccessionsText + OtherTextText + AnnouncementLineText + CallLineText + PollLineText) as unknown as DocumentNode<DecisionsScreenQuery, DecisionsScreenQueryVariables>;
export const EvaluateConsensusDocument = ("mutation EvaluateConsensus($input:EvaluateConsensusInput!){evaluateConsensus(input:$input){...DecisionsDocument}}" + DecisionsDocumentText + SuccessionsText + OtherTextText + AnnouncementLineText + CallLineText + PollLineText) as unknown as DocumentNode<EvaluateConsensusMutation, EvaluateConsensusMutationVariables>;
export const SecondEvaluationDocument = ("mutation SecondEvaluation($callId:ID!$number:Int!){secondEvaluation(callId:$callId number:$number){...DecisionsDocument}}" + DecisionsDocumentText + SuccessionsText + OtherTextText + AnnouncementLineText + CallLineText + PollLineText) as unknown as DocumentNode<SecondEvaluationMutation, SecondEvaluationMutationVariables>;
export const EvaluationNoticeDocument = ("query EvaluationNotice($callId:ID!$objectByLocal:String$zone:String!){evaluationNotice(callId:$callId objectByLocal:$objectByLocal zone:$zone){recipientCount subject text footer}}") as unknown as DocumentNode<EvaluationNoticeQuery, EvaluationNoticeQueryVariables>;
export const PublishEvaluationDocument = ("mutation PublishEvaluation($input:PublishEvaluationInput!){publishEvaluation(input:$input){...DecisionsDocument}}" + DecisionsDocumentText + SuccessionsText + OtherTextText + AnnouncementLineText + CallLineText + PollLineText) as unknown as DocumentNode<PublishEvaluationMutation, PublishEvaluationMutationVariables>;
export const ObjectToEvaluationDocument = ("mutation ObjectToEvaluation($input:ObjectToEvaluationInput!){objectToEvaluation(input:$input){...DecisionsDocument}}" + DecisionsDocumentText + SuccessionsText + OtherTextText + AnnouncementLineText + CallLineText + PollLineText) as unknown as DocumentNode<ObjectToEvaluationMutation, ObjectToEvaluationMutationVariables>;
export const OpenPollDocument = ("mutation OpenPoll($input:OpenPollInput!){openPoll(input:$input){...DecisionsDocument}}" + DecisionsDocumentText + SuccessionsText + OtherTextText + AnnouncementLineText + CallLineText + PollLineText) as unknown as DocumentNode<OpenPollMutation, OpenPollMutationVariables>;
export const AnswerPollDocument = ("mutation AnswerPoll($pollId:ID!$option:Int!){answerPoll(pollId:$pollId option:$option){...DecisionsDocument}}" + DecisionsDocumentText + SuccessionsText + OtherTextText + AnnouncementLineText + CallLineText + PollLineText) as unknown as DocumentNode<AnswerPollMutation, AnswerPollMutationVariables>;
export const DesignateConsensusDocument = ("mutation DesignateConsensus($input:DesignateConsensusInput!){designateConsensus(input:$input){...DecisionsDocument}}" + DecisionsDocumentText + SuccessionsText + OtherTextText + AnnouncementLineText + CallLineText + PollLineText) as unknown as DocumentNode<DesignateConsensusMutation, DesignateConsensusMutationVariables>;
export const StatePositionDocument = ("mutation StatePosition($input:StatePositionInput!){statePosition(input:$input){...DecisionsDocument}}" + DecisionsDocumentText + SuccessionsText + OtherTextText + AnnouncementLineText + CallLineText + PollLineText) as unknown as DocumentNode<StatePositionMutation, StatePositionMutationVariables>;
export const StateMinorityDocument = ("mutation StateMinority($input:StateMinorityInput!){stateMinority(input:$input){...DecisionsDocument}}" + DecisionsDocumentText + SuccessionsText + OtherTextText + AnnouncementLineText + CallLineText + PollLineText) as unknown as DocumentNode<StateMinorityMutation, StateMinorityMutationVariables>;
export const DiscloseSponsorsDocument = ("mutation DiscloseSponsors($input:DiscloseSponsorsInput!){discloseSponsors(input:$input){...DecisionsDocument}}" + DecisionsDocumentText + SuccessionsText + OtherTextText + AnnouncementLineText + CallLineText + PollLineText) as unknown as DocumentNode<DiscloseSponsorsMutation, DiscloseSponsorsMutationVariables>;
export const ReportErratumDocument = ("mutation ReportErratum($input:ReportErratumInput!){reportErratum(input:$input){id}}") as unknown as DocumentNode<ReportErratumMutation, ReportErratumMutationVariables>;
export const DecideErratumDocument = ("mutation DecideErratum($input:DecideErratumInput!){decideErratum(input:$input){id}}") as unknown as DocumentNode<DecideErratumMutation, DecideErratumMutationVariables>;
export const PublishDocumentDocument = ("mutation PublishDocument($input:PublishDocumentInput!){publishDocument(input:$input){id reference path}}") as unknown as DocumentNode<PublishDocumentMutation, PublishDocumentMutationVariables>;
export const RoundDeskScreenDocument = ("query RoundDeskScreen($coalition:String!$group:String!$document:String!$round:String!$first:Int!){roundDesk(coalition:$coalition group:$group document:$document code:$round){round{id kind code opensAt closesAt repliesUntil resultsHidden questions{id number text}originalClosesAt formerEnds{closesAt repliesUntil zone change reason changedAt}calendarPath zone state reportPublishedAt respondBy viewerCan document{id code title lang dir}}revision{id number blocks}latestRevision draftVersion cursor workers{id name}interests{id text wholeGroup person{id name}}comments(first:$first){...DeskLine}}}" + DeskLineText + AffiliationLineText) as unknown as DocumentNode<RoundDeskScreenQuery, RoundDeskScreenQueryVariables>;
export const RoundDeskMoreDocument = ("query RoundDeskMore($coalition:String!$group:String!$document:String!$round:String!$first:Int!$after:Int!){roundDesk(coalition:$coalition group:$group document:$document code:$round){comments(first:$first after:$after){...DeskLine}}}" + DeskLineText + AffiliationLineText) as unknown as DocumentNode<RoundDeskMoreQuery, RoundDeskMoreQueryVariables>;
export const RoundDeskDetailDocument = ("query RoundDeskDetail($coalition:String!$group:String!$document:String!$round:String!$id:ID!){roundDesk(coalition:$coalition group:$group document:$document code:$round){comment(id:$id){id replies{id reference author text}earlier{number kind rationale correction reopened by at}responses{number satisfaction text at}objections{id number objector summary decision rationale remedy at outcome reason decidedBy}recusals{person substitute reason}}}}") as unknown as DocumentNode<RoundDeskDetailQuery, RoundDeskDetailQueryVariables>;
export const DeskFramesDocument = ("subscription DeskFrames($documentId:ID!$after:String){documentFrames(documentId:$documentId after:$after){cursor kind comment{id round{id}desk{...DeskLine}}round{id}document{id stage}}}" + DeskLineText + AffiliationLineText) as unknown as DocumentNode<DeskFramesSubscription, DeskFramesSubscriptionVariables>;
export const DisposeCommentDocument = ("mutation DisposeComment($input:DisposeCommentInput!){disposeComment(input:$input){id desk{...DeskLine}}}" + DeskLineText + AffiliationLineText) as unknown as DocumentNode<DisposeCommentMutation, DisposeCommentMutationVariables>;
export const DisposeCommentsDocument = ("mutation DisposeComments($input:DisposeCommentsInput!){disposeComments(input:$input){id desk{...DeskLine}}}" + DeskLineText + AffiliationLineText) as unknown as DocumentNode<DisposeCommentsMutation, DisposeCommentsMutationVariables>;
export const RecommendDispositionDocument = ("mutation RecommendDisposition($input:RecommendDispositionInput!){recommendDisposition(input:$input){id desk{...DeskLine}}}" + DeskLineText + AffiliationLineText) as unknown as DocumentNode<RecommendDispositionMutation, RecommendDispositionMutationVariables>;
export const TriageCommentsDocument = ("mutation TriageComments($input:TriageCommentsInput!){triageComments(input:$input){id desk{...DeskLine}}}" + DeskLineText + AffiliationLineText) as unknown as DocumentNode<TriageCommentsMutation, TriageCommentsMutationVariables>;
export const ReopenCommentDocument = ("mutation ReopenComment($input:ReopenCommentInput!){reopenComment(input:$input){id desk{...DeskLine}}}" + DeskLineText + AffiliationLineText) as unknown as DocumentNode<ReopenCommentMutation, ReopenCommentMutationVariables>;
export const ApplyChangeDocument = ("mutation ApplyChange($input:ApplyChangeInput!){applyChange(input:$input){id desk{...DeskLine}}}" + DeskLineText + AffiliationLineText) as unknown as DocumentNode<ApplyChangeMutation, ApplyChangeMutationVariables>;
export const RecuseMyselfDocument = ("mutation RecuseMyself($input:RecuseMyselfInput!){recuseMyself(input:$input){id desk{...DeskLine}}}" + DeskLineText + AffiliationLineText) as unknown as DocumentNode<RecuseMyselfMutation, RecuseMyselfMutationVariables>;
export const DecideObjectionDocument = ("mutation DecideObjection($input:DecideObjectionInput!){decideObjection(input:$input){id desk{...DeskLine}}}" + DeskLineText + AffiliationLineText) as unknown as DocumentNode<DecideObjectionMutation, DecideObjectionMutationVariables>;
export const DeclareInterestDocument = ("mutation DeclareInterest($input:DeclareInterestInput!){declareInterest(input:$input){id}}") as unknown as DocumentNode<DeclareInterestMutation, DeclareInterestMutationVariables>;
export const AnswerDispositionDocument = ("mutation AnswerDisposition($input:AnswerDispositionInput!){answerDisposition(input:$input){...CommentLine ...CommentAnswer}}" + CommentLineText + AffiliationLineText + DispositionLineText + CommentAnswerText) as unknown as DocumentNode<AnswerDispositionMutation, AnswerDispositionMutationVariables>;
export const RaiseObjectionDocument = ("mutation RaiseObjection($input:RaiseObjectionInput!){raiseObjection(input:$input){...CommentLine ...CommentAnswer}}" + CommentLineText + AffiliationLineText + DispositionLineText + CommentAnswerText) as unknown as DocumentNode<RaiseObjectionMutation, RaiseObjectionMutationVariables>;
export const WithdrawObjectionDocument = ("mutation WithdrawObjection($objectionId:ID!$reason:String!){withdrawObjection(objectionId:$objectionId reason:$reason){...CommentLine ...CommentAnswer}}" + CommentLineText + AffiliationLineText + DispositionLineText + CommentAnswerText) as unknown as DocumentNode<WithdrawObjectionMutation, WithdrawObjectionMutationVariables>;
export const AnswersWaitingDocument = ("query AnswersWaiting{viewer{answersWaiting{id reference disposition{kind}addressed{respondBy}round{id revision{id number}document{id code title group{id code coalition{id slug}}}}}}}") as unknown as DocumentNode<AnswersWaitingQuery, AnswersWaitingQueryVariables>;
export const DocumentKindsDocument = ("query DocumentKinds($coalition:String!){coalition(slug:$coalition){id name viewerCan kinds{...KindLine}}}" + KindLineText) as unknown as DocumentNode<DocumentKindsQuery, DocumentKindsQueryVariables>;
export const SetDocumentKindDocument = ("mutation SetDocumentKind($input:SetDocumentKindInput!){setDocumentKind(input:$input){...KindLine}}" + KindLineText) as unknown as DocumentNode<SetDocumentKindMutation, SetDocumentKindMutationVariables>;
export const ReadHeadDocument = ("query ReadHead($coalition:String!$group:String!$document:String!){document(coalition:$coalition group:$group code:$document){...DocumentHead}}" + DocumentHeadText + RoundLineText + SuccessionsText + OtherTextText) as unknown as DocumentNode<ReadHeadQuery, ReadHeadQueryVariables>;
export const ReadTextDocument = ("query ReadText($coalition:String!$group:String!$document:String!$revision:Int!){document(coalition:$coalition group:$group code:$document){id revision(number:$revision){id number frozenAt blocks}}}") as unknown as DocumentNode<ReadTextQuery, ReadTextQueryVariables>;
export const ReadCommentsDocument = ("query ReadComments($coalition:String!$group:String!$document:String!$revision:Int!){document(coalition:$coalition group:$group code:$document){id viewerReading{revision block commentsTo threads{commentId to}}revision(number:$revision){id comments{...CommentLine ...CommentAnswer placement(revision:$revision){...PlacementLine}replies{...CommentLine}}}}}" + CommentLineText + AffiliationLineText + DispositionLineText + CommentAnswerText + PlacementLineText) as unknown as DocumentNode<ReadCommentsQuery, ReadCommentsQueryVariables>;
export const DocumentFramesDocument = ("subscription DocumentFrames($documentId:ID!$after:String$revision:Int!){documentFrames(documentId:$documentId after:$after){cursor kind comment{...CommentLine ...CommentAnswer placement(revision:$revision){...PlacementLine}replies{...CommentLine}}round{...RoundLine}document{id stage}}}" + CommentLineText + AffiliationLineText + DispositionLineText + CommentAnswerText + PlacementLineText + RoundLineText) as unknown as DocumentNode<DocumentFramesSubscription, DocumentFramesSubscriptionVariables>;
export const OpenDocumentDocument = ("mutation OpenDocument($input:OpenDocumentInput!){openDocument(input:$input){document{id code}losses{what where detail}}}") as unknown as DocumentNode<OpenDocumentMutation, OpenDocumentMutationVariables>;
export const AdvanceDocumentDocument = ("mutation AdvanceDocument($input:AdvanceDocumentInput!){advanceDocument(input:$input){...DocumentHead}}" + DocumentHeadText + RoundLineText + SuccessionsText + OtherTextText) as unknown as DocumentNode<AdvanceDocumentMutation, AdvanceDocumentMutationVariables>;
export const DraftScreenDocument = ("query DraftScreen($coalition:String!$group:String!$document:String!){document(coalition:$coalition group:$group code:$document){...DraftScreenDocument}}" + DraftScreenDocumentText) as unknown as DocumentNode<DraftScreenQuery, DraftScreenQueryVariables>;
export const UploadDraftDocument = ("mutation UploadDraft($input:UploadDraftInput!){uploadDraft(input:$input){...DraftScreenDocument}}" + DraftScreenDocumentText) as unknown as DocumentNode<UploadDraftMutation, UploadDraftMutationVariables>;
export const FreezeRevisionDocument = ("mutation FreezeRevision($input:FreezeRevisionInput!){freezeRevision(input:$input){...DraftScreenDocument}}" + DraftScreenDocumentText) as unknown as DocumentNode<FreezeRevisionMutation, FreezeRevisionMutationVariables>;
export const RedlineScreenDocument = ("query RedlineScreen($coalition:String!$group:String!$document:String!$from:Int!$to:Int!){document(coalition:$coalition group:$group code:$document){id code title lang dir viewerCan group{id code}revisions{id number frozenAt}before:revision(number:$from){id number blocks}revision(number:$to){id number changeLog changeClass blocks comments{...CommentLine placement(revision:$to){...PlacementLine}}}}}" + CommentLineText + AffiliationLineText + DispositionLineText + PlacementLineText) as unknown as DocumentNode<RedlineScreenQuery, RedlineScreenQueryVariables>;
export const HistoryScreenDocument = ("query HistoryScreen($coalition:String!$group:String!$document:String!){document(coalition:$coalition group:$group code:$document){id code title group{id code}revisions{id number frozenAt changeLog changeClass appliedComments{id reference}frozenBy{id name}}entries(first:200){id kind at stage actor{id name}comment{id reference}round{id code}revision{id number}}}}") as unknown as DocumentNode<HistoryScreenQuery, HistoryScreenQueryVariables>;
export const DryRunDocument = ("query DryRun($coalition:String!$group:String!$document:String!$suppose:SupposeInput!){document(coalition:$coalition group:$group code:$document){id optionsIf(suppose:$suppose){to unmet{guard count at path}}}}") as unknown as DocumentNode<DryRunQuery, DryRunQueryVariables>;
export const SuccessorChoicesDocument = ("query SuccessorChoices($coalition:String!){coalition(slug:$coalition){id groups{id code documents{id code title stage viewerCan}}}}") as unknown as DocumentNode<SuccessorChoicesQuery, SuccessorChoicesQueryVariables>;
export const StartNextEditionDocument = ("mutation StartNextEdition($input:StartNextEditionInput!){startNextEdition(input:$input){id code edition}}") as unknown as DocumentNode<StartNextEditionMutation, StartNextEditionMutationVariables>;
export const ReplaceDocumentDocument = ("mutation ReplaceDocument($input:ReplaceDocumentInput!){replaceDocument(input:$input){...Successions stage viewerCan}}" + SuccessionsText + OtherTextText) as unknown as DocumentNode<ReplaceDocumentMutation, ReplaceDocumentMutationVariables>;
export const EvidenceScreenDocument = ("query EvidenceScreen($coalition:String!$of:EvidenceOf!){coalition(slug:$coalition){id slug name evidence(of:$of){title asked answered roundCount hiddenRounds at stakeholderGroups{...EvidenceLineFields}regions{...EvidenceLineFields}parts{code title asked answered silent}inflow{day count}}}}" + EvidenceLineFieldsText) as unknown as DocumentNode<EvidenceScreenQuery, EvidenceScreenQueryVariables>;
export const StageFlowDocument = ("query StageFlow($coalition:String!){coalition(slug:$coalition){id stageFlow{group stage now left medianDays}}}") as unknown as DocumentNode<StageFlowQuery, StageFlowQueryVariables>;
export const FirstTaskDocument = ("query FirstTask($coalition:String!){coalition(slug:$coalition){id firstTask{kind steps{step done}}groups{id code state vacancies viewerCan}}}") as unknown as DocumentNode<FirstTaskQuery, FirstTaskQueryVariables>;
export const ActProgressDocument = ("subscription ActProgress($actId:ID!){actProgress(actId:$actId){phase done total}}") as unknown as DocumentNode<ActProgressSubscription, ActProgressSubscriptionVariables>;
export const CancelActDocument = ("mutation CancelAct($actId:ID!){cancelAct(actId:$actId)}") as unknown as DocumentNode<CancelActMutation, CancelActMutationVariables>;
export const MembersScreenDocument = ("query MembersScreen($coalition:String!){coalition(slug:$coalition){id name viewerCan groups{id code title state viewerCan}}}") as unknown as DocumentNode<MembersScreenQuery, MembersScreenQueryVariables>;
export const PreviewMembersDocument = ("query PreviewMembers($input:MembersInput!){previewMembers(input:$input){name unread rows{row name address action reason groups role asks notes}}}") as unknown as DocumentNode<PreviewMembersQuery, PreviewMembersQueryVariables>;
export const ImportMembersDocument = ("mutation ImportMembers($input:MembersInput!){importMembers(input:$input){added joined same refused asked}}") as unknown as DocumentNode<ImportMembersMutation, ImportMembersMutationVariables>;
export const DirectoryFrameDocument = ("query DirectoryFrame($coalition:String!){coalition(slug:$coalition){id slug name viewerCan stakeholderGroups regions groups{id code title viewerCan}}}") as unknown as DocumentNode<DirectoryFrameQuery, DirectoryFrameQueryVariables>;
export const DirectoryDocument = ("query Directory($coalition:String!$filter:DirectoryFilter!$first:Int!$after:String){coalition(slug:$coalition){id directory(filter:$filter first:$first after:$after){total next people{person{id name title affiliation{...AffiliationLine}}roles{id role group{id code}}}}}}" + AffiliationLineText) as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const ProfileScreenDocument = ("query ProfileScreen($coalition:String!$personId:ID!){coalition(slug:$coalition){id slug name viewerCan profile(personId:$personId){isViewer person{id name title affiliation{...AffiliationLine}affiliations{...AffiliationLine from to}}roles{id role organisation from to group{id code title}}comments{id reference text submittedAt disposition{kind}}}}}" + AffiliationLineText) as unknown as DocumentNode<ProfileScreenQuery, ProfileScreenQueryVariables>;
export const MeDocument = ("query Me{viewer{address wishes{mails mailHour mailZone mondays listed shows presence}person{id name title affiliation{...AffiliationLine stakeholderDeclaration regionDeclaration}affiliations{...AffiliationLine from to}}questions{id kind word among coalition{id name}}coalitions{id stakeholderGroups regions}}}" + AffiliationLineText) as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const DeclareMyselfDocument = ("mutation DeclareMyself($input:DeclareMyselfInput!){declareMyself(input:$input){id name title}}") as unknown as DocumentNode<DeclareMyselfMutation, DeclareMyselfMutationVariables>;
export const VocabulariesDocument = ("query Vocabularies($coalition:String!){coalition(slug:$coalition){id slug name viewerCan vocabularies{kind terms version aliases{alias terms}}}}") as unknown as DocumentNode<VocabulariesQuery, VocabulariesQueryVariables>;
export const SetVocabularyDocument = ("mutation SetVocabulary($input:SetVocabularyInput!){setVocabulary(input:$input){id}}") as unknown as DocumentNode<SetVocabularyMutation, SetVocabularyMutationVariables>;
export const AuditScreenDocument = ("query AuditScreen($coalition:String!$filter:AuditFilter!$first:Int!$after:String){coalition(slug:$coalition){id slug name audit(filter:$filter first:$first after:$after){next entries{id at kind role fromStage toStage actor{id name}subject{id name}group{id code}document{id title}}}}}") as unknown as DocumentNode<AuditScreenQuery, AuditScreenQueryVariables>;
export const SetWishesDocument = ("mutation SetWishes($input:SetWishesInput!){setWishes(input:$input){id}}") as unknown as DocumentNode<SetWishesMutation, SetWishesMutationVariables>;
export const JoinDocument = ("mutation Join($assignmentId:ID!$coalitionId:ID!$groupId:ID){join(assignmentId:$assignmentId coalitionId:$coalitionId groupId:$groupId){id}}") as unknown as DocumentNode<JoinMutation, JoinMutationVariables>;
export const LeaveDocument = ("mutation Leave($coalitionId:ID!$groupId:ID){leave(coalitionId:$coalitionId groupId:$groupId){id}}") as unknown as DocumentNode<LeaveMutation, LeaveMutationVariables>;
export const SaidDocument = ("query Said($first:Int!$after:String){viewer{said(first:$first after:$after){next comments{id reference text proposedChange submittedAt withdrawnAt coalition document path comment{id disposition{kind rationale}addressed{number satisfaction}}}}}}") as unknown as DocumentNode<SaidQuery, SaidQueryVariables>;
export const CoalitionOfficesDocument = ("query CoalitionOffices($coalition:String!){coalition(slug:$coalition){id viewerCan roles{id role organisation from person{id name title affiliation{...AffiliationLine}}}people{id name}}}" + AffiliationLineText) as unknown as DocumentNode<CoalitionOfficesQuery, CoalitionOfficesQueryVariables>;
export const RemovalDocument = ("query Removal{viewer{person{id name}removal{addresses affiliations accounts signIns roles views mails forms comments statements acts publications seen handOverFirst{id role group{id code}coalition{id slug name}}}}}") as unknown as DocumentNode<RemovalQuery, RemovalQueryVariables>;
export const RemoveMyselfDocument = ("mutation RemoveMyself($input:RemoveMyselfInput!){removeMyself(input:$input)}") as unknown as DocumentNode<RemoveMyselfMutation, RemoveMyselfMutationVariables>;
export const MergeDocument = ("query Merge($coalition:String!$keptId:ID!$absorbedId:ID!){coalition(slug:$coalition){id merge(keptId:$keptId absorbedId:$absorbedId){...MergePlan}}}" + MergePlanText + MergedRoleText) as unknown as DocumentNode<MergeQuery, MergeQueryVariables>;
export const MergePeopleDocument = ("mutation MergePeople($input:MergePeopleInput!){mergePeople(input:$input){id}}") as unknown as DocumentNode<MergePeopleMutation, MergePeopleMutationVariables>;
export const AddressProofDocument = ("query AddressProof($token:String!){viewer{addressProof(token:$token){...MergePlan}}}" + MergePlanText + MergedRoleText) as unknown as DocumentNode<AddressProofQuery, AddressProofQueryVariables>;
export const AskAddressProofDocument = ("mutation AskAddressProof($proofId:ID!$address:String!){askAddressProof(proofId:$proofId address:$address)}") as unknown as DocumentNode<AskAddressProofMutation, AskAddressProofMutationVariables>;
export const ProveAddressDocument = ("mutation ProveAddress($token:String!$seen:String!){proveAddress(token:$token seen:$seen){id}}") as unknown as DocumentNode<ProveAddressMutation, ProveAddressMutationVariables>;
export const MilestonesDocument = ("query Milestones($coalition:String!){coalition(slug:$coalition){id slug name groups{id code title state viewerCan milestones{...MilestoneLine}documents{id code title rounds{id code opensAt closesAt}}}}}" + MilestoneLineText) as unknown as DocumentNode<MilestonesQuery, MilestonesQueryVariables>;
export const SetMilestoneDocument = ("mutation SetMilestone($input:SetMilestoneInput!){setMilestone(input:$input){id}}") as unknown as DocumentNode<SetMilestoneMutation, SetMilestoneMutationVariables>;
export const MoveMilestoneDocument = ("mutation MoveMilestone($input:MoveMilestoneInput!){moveMilestone(input:$input){id}}") as unknown as DocumentNode<MoveMilestoneMutation, MoveMilestoneMutationVariables>;
export const ResolveMilestoneDocument = ("mutation ResolveMilestone($input:ResolveMilestoneInput!){resolveMilestone(input:$input){id}}") as unknown as DocumentNode<ResolveMilestoneMutation, ResolveMilestoneMutationVariables>;
export const RollMilestoneForwardDocument = ("mutation RollMilestoneForward($input:RollMilestoneForwardInput!){rollMilestoneForward(input:$input){id}}") as unknown as DocumentNode<RollMilestoneForwardMutation, RollMilestoneForwardMutationVariables>;
export const OverviewDocument = ("query Overview($coalition:String!){coalition(slug:$coalition){id slug name title viewerCan groups{id code title titleDescriptive state vacancies reporting{state due}}publications{id}overview{at rows{...OverviewLine}}}}" + OverviewLineText) as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const ReadinessDocument = ("query Readiness($coalition:String!$group:String!$document:String!){document(coalition:$coalition group:$group code:$document){id stage kind{id stages}options{to unmet{guard count at path}}}}") as unknown as DocumentNode<ReadinessQuery, ReadinessQueryVariables>;
export const SavedViewsDocument = ("query SavedViews($coalition:String!){coalition(slug:$coalition){id savedViews{id name query}}}") as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = ("mutation SaveView($input:SaveViewInput!){saveView(input:$input){id}}") as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = ("mutation RemoveView($viewId:ID!){removeView(viewId:$viewId){id}}") as unknown as DocumentNode<RemoveViewMutation, RemoveViewMutationVariables>;
export const PlacesDocument = ("query Places($words:String!$first:Int!){places(words:$words first:$first){kind title code path}}") as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const WhoIsHereDocument = ("subscription WhoIsHere($documentId:ID!$writesIn:ID){presence(documentId:$documentId writesIn:$writesIn){people{person{id name}writing}more}}") as unknown as DocumentNode<WhoIsHereSubscription, WhoIsHereSubscriptionVariables>;
export const ProgressReportsDocument = ("query ProgressReports($coalition:String!){coalition(slug:$coalition){id slug name viewerCan progressReports{...ProgressReportLine}groups{id code title state viewerCan reporting{state due begins zone}progressReports{...ProgressReportLine}}}}" + ProgressReportLineText) as unknown as DocumentNode<ProgressReportsQuery, ProgressReportsQueryVariables>;
export const DraftProgressReportDocument = ("mutation DraftProgressReport($input:DraftProgressReportInput!){draftProgressReport(input:$input){document{id code group{code}}}}") as unknown as DocumentNode<DraftProgressReportMutation, DraftProgressReportMutationVariables>;
export const PresentProgressReportDocument = ("mutation PresentProgressReport($input:PresentProgressReportInput!){presentProgressReport(input:$input){document{id}presentedAt revision{id number}}}") as unknown as DocumentNode<PresentProgressReportMutation, PresentProgressReportMutationVariables>;
export const MarkReadDocument = ("mutation MarkRead($input:MarkReadInput!){markRead(input:$input){id}}") as unknown as DocumentNode<MarkReadMutation, MarkReadMutationVariables>;
export const PreviewFileDocument = ("query PreviewFile($input:PreviewFileInput!){previewFile(input:$input){...FilePreview}}" + FilePreviewText) as unknown as DocumentNode<PreviewFileQuery, PreviewFileQueryVariables>;
export const TakeCommentsDocument = ("mutation TakeComments($input:TakeCommentsInput!){takeComments(input:$input){added known round{...RoundLine}}}" + RoundLineText) as unknown as DocumentNode<TakeCommentsMutation, TakeCommentsMutationVariables>;
export const RoundReviewersDocument = ("query RoundReviewers($coalition:String!$group:String!$document:String!$round:String!){round(coalition:$coalition group:$group document:$document code:$round){...RoundReviews}}" + RoundReviewsText + ReviewLineText) as unknown as DocumentNode<RoundReviewersQuery, RoundReviewersQueryVariables>;
export const AskableReviewersDocument = ("query AskableReviewers($coalition:String!){coalition(slug:$coalition){id people{id name}groups{id code title}}}") as unknown as DocumentNode<AskableReviewersQuery, AskableReviewersQueryVariables>;
export const RequestReviewDocument = ("mutation RequestReview($input:RequestReviewInput!){requestReview(input:$input){...RoundReviews}}" + RoundReviewsText + ReviewLineText) as unknown as DocumentNode<RequestReviewMutation, RequestReviewMutationVariables>;
export const AnswerReviewRequestDocument = ("mutation AnswerReviewRequest($input:AnswerReviewRequestInput!){answerReviewRequest(input:$input){...RoundReviews}}" + RoundReviewsText + ReviewLineText) as unknown as DocumentNode<AnswerReviewRequestMutation, AnswerReviewRequestMutationVariables>;
export const WithdrawReviewRequestDocument = ("mutation WithdrawReviewRequest($requestId:ID!$reason:String!){withdrawReviewRequest(requestId:$requestId reason:$reason){...RoundReviews}}" + RoundReviewsText + ReviewLineText) as unknown as DocumentNode<WithdrawReviewRequestMutation, WithdrawReviewRequestMutationVariables>;
export const RoundScreenDocument = ("query RoundScreen($coalition:String!$group:String!$document:String!$round:String!){round(coalition:$coalition group:$group document:$document code:$round){...RoundLine revision{id number blocks}document{id code title lang dir cursor group{id code}}comments{...CommentLine placement{...PlacementLine}correctedDispositions{...DispositionLine}replies{...CommentLine}}}}" + RoundLineText + CommentLineText + AffiliationLineText + DispositionLineText + PlacementLineText) as unknown as DocumentNode<RoundScreenQuery, RoundScreenQueryVariables>;
export const OpenRoundDocument = ("mutation OpenRound($input:OpenRoundInput!){openRound(input:$input){...RoundLine}}" + RoundLineText) as unknown as DocumentNode<OpenRoundMutation, OpenRoundMutationVariables>;
export const ExtendRoundDocument = ("mutation ExtendRound($input:ExtendRoundInput!){extendRound(input:$input){...RoundLine}}" + RoundLineText) as unknown as DocumentNode<ExtendRoundMutation, ExtendRoundMutationVariables>;
export const PublishReportDocument = ("mutation PublishReport($roundId:ID!){publishReport(roundId:$roundId){...RoundLine}}" + RoundLineText) as unknown as DocumentNode<PublishReportMutation, PublishReportMutationVariables>;
export const SetQuestionsDocument = ("mutation SetQuestions($input:SetQuestionsInput!){setQuestions(input:$input){...RoundLine}}" + RoundLineText) as unknown as DocumentNode<SetQuestionsMutation, SetQuestionsMutationVariables>;
export const ReopenRoundDocument = ("mutation ReopenRound($input:ReopenRoundInput!){reopenRound(input:$input){...RoundLine}}" + RoundLineText) as unknown as DocumentNode<ReopenRoundMutation, ReopenRoundMutationVariables>;
export const RoundNoticeDocument = ("query RoundNotice($input:RoundNoticeDraftInput!){roundNotice(input:$input){recipientCount subject text footer}}") as unknown as DocumentNode<RoundNoticeQuery, RoundNoticeQueryVariables>;
export const RoundRulesDocument = ("query RoundRules($coalition:String!){coalition(slug:$coalition){id slug name viewerCan roundRules{...RoundRulesLine}decisionSettings{...DecisionSettingsLine}}}" + RoundRulesLineText + DecisionSettingsLineText) as unknown as DocumentNode<RoundRulesQuery, RoundRulesQueryVariables>;
export const SetDecisionRulesDocument = ("mutation SetDecisionRules($input:SetDecisionRulesInput!){setDecisionRules(input:$input){id decisionSettings{...DecisionSettingsLine}}}" + DecisionSettingsLineText) as unknown as DocumentNode<SetDecisionRulesMutation, SetDecisionRulesMutationVariables>;
export const SetRoundRulesDocument = ("mutation SetRoundRules($input:SetRoundRulesInput!){setRoundRules(input:$input){id roundRules{...RoundRulesLine}}}" + RoundRulesLineText) as unknown as DocumentNode<SetRoundRulesMutation, SetRoundRulesMutationVariables>;
export const LibraryDocument = ("query Library($coalition:String!){coalition(slug:$coalition){id slug name kinds{id code title}groups{id code title}publications{id reference edition publishedAt path document{id title lang dir stage kind{id code}group{id code}}}}}") as unknown as DocumentNode<LibraryQuery, LibraryQueryVariables>;
export const SearchDocument = ("query Search($coalition:String!$input:SearchInput!$first:Int!$after:Int){coalition(slug:$coalition){id search(input:$input first:$first after:$after){count respelled hits{kind reference title lang dir documentKind{id title}stage at path excerpt{text found}}}}}") as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SessionsDocument = ("query Sessions($coalition:String!){coalition(slug:$coalition){id name viewerCan meetings{id code title place firstDay lastDay sessions{id code title startsAt endsAt zone endedAt visibility duties{duty due state}deliverables{id kind due state}}}}}") as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const SessionPageDocument = ("query SessionPage($coalition:String!$meeting:String!$code:String!){session(coalition:$coalition meeting:$meeting code:$code){...SessionHead ...SessionItems facts roles{id role position organisation stakeholderGroup region person{id name}}duties{duty due doneAt state}deliverables{id kind due state}calls{id number text}coalition{id groups{id code title}people{id name}}}}" + SessionHeadText + SessionItemsText) as unknown as DocumentNode<SessionPageQuery, SessionPageQueryVariables>;
export const SetAgendaDocument = ("mutation SetAgenda($input:SetAgendaInput!){setAgenda(input:$input){id agendaVersion}}") as unknown as DocumentNode<SetAgendaMutation, SetAgendaMutationVariables>;
export const PlanMeetingDocument = ("mutation PlanMeeting($input:PlanMeetingInput!){planMeeting(input:$input){id code}}") as unknown as DocumentNode<PlanMeetingMutation, PlanMeetingMutationVariables>;
export const PlanSessionDocument = ("mutation PlanSession($input:PlanSessionInput!){planSession(input:$input){id code}}") as unknown as DocumentNode<PlanSessionMutation, PlanSessionMutationVariables>;
export const AssignSessionRoleDocument = ("mutation AssignSessionRole($input:AssignSessionRoleInput!){assignSessionRole(input:$input){id}}") as unknown as DocumentNode<AssignSessionRoleMutation, AssignSessionRoleMutationVariables>;
export const EndSessionRoleDocument = ("mutation EndSessionRole($assignmentId:ID!){endSessionRole(assignmentId:$assignmentId){id}}") as unknown as DocumentNode<EndSessionRoleMutation, EndSessionRoleMutationVariables>;
export const SessionRunDocument = ("query SessionRun($coalition:String!$meeting:String!$code:String!){session(coalition:$coalition meeting:$meeting code:$code){...SessionHead ...SessionItems cursor ...SessionLive}}" + SessionHeadText + SessionItemsText + SessionLiveText + RunShownText) as unknown as DocumentNode<SessionRunQuery, SessionRunQueryVariables>;
export const SessionFramesDocument = ("subscription SessionFrames($sessionId:ID!$after:String){sessionFrames(sessionId:$sessionId after:$after){cursor kind now session{id ...SessionItems ...SessionLive}}}" + SessionItemsText + SessionLiveText + RunShownText) as unknown as DocumentNode<SessionFramesSubscription, SessionFramesSubscriptionVariables>;
export const DirectRunDocument = ("mutation DirectRun($input:DirectRunInput!){directRun(input:$input){id ...SessionLive}}" + SessionLiveText + RunShownText) as unknown as DocumentNode<DirectRunMutation, DirectRunMutationVariables>;
export const RaiseHandDocument = ("mutation RaiseHand($input:RaiseHandInput!){raiseHand(input:$input){id ...SessionLive}}" + SessionLiveText + RunShownText) as unknown as DocumentNode<RaiseHandMutation, RaiseHandMutationVariables>;
export const ChangeHandDocument = ("mutation ChangeHand($input:ChangeHandInput!){changeHand(input:$input){id ...SessionLive}}" + SessionLiveText + RunShownText) as unknown as DocumentNode<ChangeHandMutation, ChangeHandMutationVariables>;
export const SessionDeliverablesDocument = ("query SessionDeliverables($coalition:String!$meeting:String!$code:String!){session(coalition:$coalition meeting:$meeting code:$code){...SessionHead facts deliverables{id kind afterMinutes day zone due provisional state maxWords words version deliveredBefore approvedAt approvedBy{id name}approvedRevision{id number}drafter{id name}approver{id name}document{id code title stage group{code}latestRevision{id number}}claims{id paragraph groupId documentId what period at zone}viewerCan}coalition{id kinds{id code title}groups{id code title}}}}" + SessionHeadText) as unknown as DocumentNode<SessionDeliverablesQuery, SessionDeliverablesQueryVariables>;
export const SetDeliverableDocument = ("mutation SetDeliverable($input:SetDeliverableInput!){setDeliverable(input:$input){id}}") as unknown as DocumentNode<SetDeliverableMutation, SetDeliverableMutationVariables>;
export const DraftDeliverableDocument = ("mutation DraftDeliverable($input:DraftDeliverableInput!){draftDeliverable(input:$input){id}}") as unknown as DocumentNode<DraftDeliverableMutation, DraftDeliverableMutationVariables>;
export const ApproveDeliverableDocument = ("mutation ApproveDeliverable($input:ApproveDeliverableInput!){approveDeliverable(input:$input){id}}") as unknown as DocumentNode<ApproveDeliverableMutation, ApproveDeliverableMutationVariables>;
export const SessionMinutesDocument = ("query SessionMinutes($coalition:String!$meeting:String!$code:String!){session(coalition:$coalition meeting:$meeting code:$code){...SessionHead minutes{state amendableUntil versions{number text writtenAt writtenBy{id name}}amendments{id number text proposedAt takenIn proposedBy{id name}}}}}" + SessionHeadText) as unknown as DocumentNode<SessionMinutesQuery, SessionMinutesQueryVariables>;
export const WriteMinutesDocument = ("mutation WriteMinutes($input:WriteMinutesInput!){writeMinutes(input:$input){id}}") as unknown as DocumentNode<WriteMinutesMutation, WriteMinutesMutationVariables>;
export const ProposeAmendmentDocument = ("mutation ProposeAmendment($input:ProposeAmendmentInput!){proposeAmendment(input:$input){id}}") as unknown as DocumentNode<ProposeAmendmentMutation, ProposeAmendmentMutationVariables>;
export const CallsDocument = ("query Calls($coalition:String!){coalition(slug:$coalition){id name calls{id number kind text addressees{name}uptakes{id}}}}") as unknown as DocumentNode<CallsQuery, CallsQueryVariables>;
export const CallChainDocument = ("query CallChain($coalition:String!$number:Int!){call(coalition:$coalition number:$number){...CallLinks viewerCan addressees{organisation name}fromCall{...CallLinks}calls{id number text}uptakes{id organisation text link day}}}" + CallLinksText) as unknown as DocumentNode<CallChainQuery, CallChainQueryVariables>;
export const RecordUptakeDocument = ("mutation RecordUptake($input:RecordUptakeInput!){recordUptake(input:$input){id}}") as unknown as DocumentNode<RecordUptakeMutation, RecordUptakeMutationVariables>;
export const PreviewSheetDocument = ("query PreviewSheet($input:SheetInput!){previewSheet(input:$input){name format rows{row action reason reference comment author text proposedChange where disposition changes{field before after}}findings{code row detail}}}") as unknown as DocumentNode<PreviewSheetQuery, PreviewSheetQueryVariables>;
export const TakeSheetDocument = ("mutation TakeSheet($input:SheetInput!){takeSheet(input:$input){added changed disposed same refused round{...RoundLine}}}" + RoundLineText) as unknown as DocumentNode<TakeSheetMutation, TakeSheetMutationVariables>;
export const SignInWaysDocument = ("query SignInWays{signInWays{passwords provider}}") as unknown as DocumentNode<SignInWaysQuery, SignInWaysQueryVariables>;
export const SignInSecurityDocument = ("query SignInSecurity{signInWays{passwords provider}viewer{address security{tokens{...TokenLine}secondFactor password provider events{kind at}}}}" + TokenLineText) as unknown as DocumentNode<SignInSecurityQuery, SignInSecurityQueryVariables>;
export const CreateApiTokenDocument = ("mutation CreateApiToken($input:CreateApiTokenInput!){createApiToken(input:$input){secret token{...TokenLine}}}" + TokenLineText) as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = ("mutation RevokeApiToken($tokenId:ID!){revokeApiToken(tokenId:$tokenId){...TokenLine}}" + TokenLineText) as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const ViewerDocument = ("query Viewer{viewer{person{id name affiliation{...AffiliationLine}}wishes{mails mailHour mailZone listed shows presence}address language demo viewerCan coalitions{id slug name title memberCount viewerCan viewerSpeaksFor{id name}stakeholderGroups regions groups{id code title titleDescriptive}}}}" + AffiliationLineText) as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const DemoSignInsDocument = ("query DemoSignIns{demoSignIns{address name role hint}}") as unknown as DocumentNode<DemoSignInsQuery, DemoSignInsQueryVariables>;
export const DemoMailsDocument = ("query DemoMails{demoMails{id to subject text createdAt}}") as unknown as DocumentNode<DemoMailsQuery, DemoMailsQueryVariables>;
export const ReadClockDocument = ("mutation ReadClock{readClock}") as unknown as DocumentNode<ReadClockMutation, ReadClockMutationVariables>;
export const IntroduceMyselfDocument = ("mutation IntroduceMyself($input:IntroduceMyselfInput!){introduceMyself(input:$input){id name}}") as unknown as DocumentNode<IntroduceMyselfMutation, IntroduceMyselfMutationVariables>;
export const ClaimInstallationDocument = ("mutation ClaimInstallation($input:ClaimInstallationInput!){claimInstallation(input:$input){coalition{id slug}signInPath}}") as unknown as DocumentNode<ClaimInstallationMutation, ClaimInstallationMutationVariables>;
export const ChooseLanguageDocument = ("mutation ChooseLanguage($language:String!){chooseLanguage(language:$language){language}}") as unknown as DocumentNode<ChooseLanguageMutation, ChooseLanguageMutationVariables>;