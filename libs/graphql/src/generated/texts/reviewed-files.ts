import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { PreviewFileQuery, PreviewFileQueryVariables, TakeCommentsMutation, TakeCommentsMutationVariables } from '../operations';
import { FilePreviewText } from './reviewed-files-fragments';
import { RoundLineText } from './documents-fragments';
export const PreviewFileDocument = ("query PreviewFile($input:PreviewFileInput!){previewFile(input:$input){...FilePreview}}" + FilePreviewText) as unknown as DocumentNode<PreviewFileQuery, PreviewFileQueryVariables>;
export const TakeCommentsDocument = ("mutation TakeComments($input:TakeCommentsInput!){takeComments(input:$input){added known round{...RoundLine}}}" + RoundLineText) as unknown as DocumentNode<TakeCommentsMutation, TakeCommentsMutationVariables>;