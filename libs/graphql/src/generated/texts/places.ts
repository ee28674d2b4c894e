import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { PlacesQuery, PlacesQueryVariables } from '../operations';
export const PlacesDocument = ("query Places($words:String!$first:Int!){places(words:$words first:$first){kind title code path}}") as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;