/** Limits on what one GraphQL request may ask, checked before anything runs. */
import type { ASTVisitor, SelectionSetNode, ValidationContext } from 'graphql';
import { GraphQLError, Kind } from 'graphql';

const DEPTH = 12;
const ROOT_FIELDS = 10;
const ALIASES = 30;

function depthOf(set: SelectionSetNode, context: ValidationContext, seen: ReadonlySet<string>): number {
  return Math.max(
    0,
    ...set.selections.map((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.selectionSet ? 1 + depthOf(selection.selectionSet, context, seen) : 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, context, seen);
      const fragment = context.getFragment(selection.name.value);
      if (!fragment || seen.has(selection.name.value)) return 0;
      return depthOf(fragment.selectionSet, context, new Set([...seen, selection.name.value]));
    }),
  );
}

function limit(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  const refuse = (what: string, most: number): void =>
    context.reportError(
      new GraphQLError(`The request has too many ${what}: at most ${most}.`, {
        extensions: { code: 'INVALID_INPUT', what, most },
      }),
    );
  return {
    OperationDefinition(node) {
      if (node.selectionSet.selections.length > ROOT_FIELDS) refuse('root fields', ROOT_FIELDS);
      // Introspection is deeper than any screen.
      const screens = {
        ...node.selectionSet,
        selections: node.selectionSet.selections.filter(
          (one) => one.kind !== Kind.FIELD || !one.name.value.startsWith('__'),
        ),
      };
      if (depthOf(screens, context, new Set()) > DEPTH) refuse('levels', DEPTH);
    },
    Field(node) {
      if (node.alias && ++aliases === ALIASES + 1) refuse('aliases', ALIASES);
    },
  };
}

export const limits = [limit];
