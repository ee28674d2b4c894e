/**
 * What may go over a socket: subscriptions, a few at a time, in the limits of every request. What is asked and changed
 * goes over HTTP, where everything is counted.
 */
import type { ASTVisitor, DocumentNode, GraphQLSchema, Source, ValidationContext } from 'graphql';
import { GraphQLError, OperationTypeNode, parse, specifiedRules, validate } from 'graphql';
import { limitExceeded, limits, LIMITS_OF_REQUESTS } from './limits';

/** A screen has one or two. */
export const SUBSCRIPTIONS_PER_SOCKET = 20;

function subscriptionsOnly(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation !== OperationTypeNode.SUBSCRIPTION)
        context.reportError(
          new GraphQLError('A socket carries subscriptions only.', { extensions: { code: 'INVALID_INPUT' } }),
        );
      return false;
    },
  };
}

const rules = [subscriptionsOnly, ...limits(false), ...specifiedRules];

export const socketLimits = {
  onSubscribe: ({ subscriptions }: { readonly subscriptions: Record<string, unknown> }) =>
    // The one that is asked for stands among them already.
    Object.keys(subscriptions).length > SUBSCRIPTIONS_PER_SOCKET
      ? [limitExceeded('subscriptions', SUBSCRIPTIONS_PER_SOCKET)]
      : undefined,
  parse: (source: string | Source): DocumentNode => parse(source, { maxTokens: LIMITS_OF_REQUESTS.tokens }),
  validate: (schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] =>
    validate(schema, document, rules, { maxErrors: 5 }),
};
