/**
 * Before a request with an API token runs: whether it may call its mutations at all. What the person may do within the
 * token's scopes is asked of the policy, as always; what concerns herself is never asked there and is refused here.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { DomainError, mayCall } from '@plenary/domain';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import { Kind, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../context';
import { refuse } from '../errors';

/** The names of all fields at the root, those in fragments too. */
function rootFields(set: SelectionSetNode, document: DocumentNode): string[] {
  return set.selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return one.name.value;
    if (one.kind === Kind.INLINE_FRAGMENT) return rootFields(one.selectionSet, document);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === one.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(fragment.selectionSet, document) : [];
  });
}

export const tokenGate: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, document, operation }) => {
      const { scopes } = contextValue;
      if (!scopes || operation?.operation !== OperationTypeNode.MUTATION) return;
      const beyond = rootFields(operation.selectionSet, document).filter((name) => !mayCall(scopes, name));
      if (beyond.length > 0) refuse(new DomainError('FORBIDDEN', { beyond: 'token' }));
    },
  }),
};
