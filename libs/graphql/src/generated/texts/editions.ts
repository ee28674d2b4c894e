import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { SuccessorChoicesQuery, SuccessorChoicesQueryVariables, StartNextEditionMutation, StartNextEditionMutationVariables, ReplaceDocumentMutation, ReplaceDocumentMutationVariables } from '../operations';
import { OtherTextText } from './editions-fragments';
import { SuccessionsText } from './editions-fragments';
export const SuccessorChoicesDocument = ("query SuccessorChoices($coalition:String!){coalition(slug:$coalition){id groups{id code documents{id code title stage viewerCan}}}}") as unknown as DocumentNode<SuccessorChoicesQuery, SuccessorChoicesQueryVariables>;
export const StartNextEditionDocument = ("mutation StartNextEdition($input:StartNextEditionInput!){startNextEdition(input:$input){id code edition}}") as unknown as DocumentNode<StartNextEditionMutation, StartNextEditionMutationVariables>;
export const ReplaceDocumentDocument = ("mutation ReplaceDocument($input:ReplaceDocumentInput!){replaceDocument(input:$input){...Successions stage viewerCan}}" + SuccessionsText + OtherTextText) as unknown as DocumentNode<ReplaceDocumentMutation, ReplaceDocumentMutationVariables>;