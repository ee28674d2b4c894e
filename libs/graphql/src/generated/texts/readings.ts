import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { MarkReadMutation, MarkReadMutationVariables } from '../operations';
export const MarkReadDocument = ("mutation MarkRead($input:MarkReadInput!){markRead(input:$input){id}}") as unknown as DocumentNode<MarkReadMutation, MarkReadMutationVariables>;