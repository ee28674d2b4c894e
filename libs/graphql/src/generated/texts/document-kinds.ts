import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentKindsQuery, DocumentKindsQueryVariables, SetDocumentKindMutation, SetDocumentKindMutationVariables } from '../operations';
import { KindLineText } from './document-kinds-fragments';
export const DocumentKindsDocument = ("query DocumentKinds($coalition:String!){coalition(slug:$coalition){id name viewerCan kinds{...KindLine}}}" + KindLineText) as unknown as DocumentNode<DocumentKindsQuery, DocumentKindsQueryVariables>;
export const SetDocumentKindDocument = ("mutation SetDocumentKind($input:SetDocumentKindInput!){setDocumentKind(input:$input){...KindLine}}" + KindLineText) as unknown as DocumentNode<SetDocumentKindMutation, SetDocumentKindMutationVariables>;