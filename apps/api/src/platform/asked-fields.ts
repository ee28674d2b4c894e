/**
 * Which fields of its answer a resolver was asked for, so that a statement reads only what they need. Directives that
 * leave fields out are not weighed: too much read is right, too little is not.
 */
import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

/** A query that comes again has the same nodes, for as long as anybody remembers it. */
const known = new WeakMap<FieldNode, ReadonlySet<string>>();

function collect(
  { selections }: SelectionSetNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  into: Set<string>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) into.add(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, fragments, into);
    else {
      const fragment = fragments[selection.name.value];
      if (fragment) collect(fragment.selectionSet, fragments, into);
    }
  }
}

export function fieldsAsked({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>) {
  const [first] = fieldNodes;
  const found = first && fieldNodes.length === 1 && known.get(first);
  if (found) return found;
  const asked = new Set<string>();
  for (const { selectionSet } of fieldNodes) if (selectionSet) collect(selectionSet, fragments, asked);
  if (first && fieldNodes.length === 1) known.set(first, asked);
  return asked;
}
