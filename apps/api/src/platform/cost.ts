/**
 * What an answer may cost, known before it is made: each field counts one, and a list multiplies what is asked of each
 * of its items. A list that takes `first` counts as much as is asked, and no more may be asked than `MOST_AT_ONCE`;
 * one that comes whole counts what it can grow to.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { Kind, getNamedType, getNullableType, isCompositeType, isListType, typeFromAST } from 'graphql';
import { limitExceeded } from './limits';

/** One walk from the viewer down to every comment of every round is allowed, and no list of lists beyond it. */
export const MOST_COST = 1_000_000_000;
/** The most items that one page of a list may have. */
export const MOST_AT_ONCE = 500;
/** What a list counts that is not named below: those that people fill by hand, a few at a time. */
const FEW = 10;

/** Lists that come whole and can grow. */
export const GROWS: Readonly<Record<string, number>> = {
  'Revision.comments': 500,
  'Round.comments': 500,
  'Document.revisions': 30,
  'Document.rounds': 20,
  'WorkingGroup.documents': 100,
  'WorkingGroup.roles': 100,
  'Coalition.people': 500,
  'Coalition.publications': 100,
  'Coalition.groups': 20,
};

interface Asked {
  schema: GraphQLSchema;
  variables: Readonly<Record<string, unknown>>;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function numberIn(field: FieldNode, name: string, variables: Asked['variables']): number | null {
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind === Kind.VARIABLE) {
    const given = variables[value.name.value];
    return typeof given === 'number' ? given : null;
  }
  return null;
}

/** The cost of an operation; Infinity where a page is larger than may be asked. */
export function costOf(operation: OperationDefinitionNode, asked: Asked): number {
  const root = asked.schema.getRootType(operation.operation);
  const known = new Map<string, number>();
  const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

  const ofSet = (set: SelectionSetNode, parent: GraphQLCompositeType): number => {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) sum += ofField(selection, parent);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition && typeFromAST(asked.schema, selection.typeCondition);
        sum += ofSet(selection.selectionSet, isCompositeType(type) ? type : parent);
      } else sum += ofFragment(selection.name.value, parent);
    }
    return sum;
  };
  const ofFragment = (name: string, parent: GraphQLCompositeType): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const fragment = asked.fragments.get(name);
    const cost = fragment ? ofSet(fragment.selectionSet, parent) : 0;
    known.set(name, cost);
    return cost;
  };
  const ofField = (field: FieldNode, parent: GraphQLCompositeType): number => {
    const definition = 'getFields' in parent ? parent.getFields()[field.name.value] : undefined;
    if (!definition) return 1;
    const type = getNamedType(definition.type);
    const first = numberIn(field, 'first', asked.variables);
    if (first !== null && first > MOST_AT_ONCE) return Infinity;
    const inner = field.selectionSet && isCompositeType(type) ? ofSet(field.selectionSet, type) : 0;
    // A page is an object around its list: what stands in the list is what `first` multiplies.
    const times = first ?? (isList(definition.type) ? (GROWS[`${parent.name}.${field.name.value}`] ?? FEW) : 1);
    return 1 + Math.max(1, times) * inner;
  };
  return root ? ofSet(operation.selectionSet, root) : 0;
}

/** Refuses a request before it runs whose answer would cost too much. */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      const fragments = new Map(
        document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
      );
      if (!operation) return;
      const cost = costOf(operation, { schema, variables: request.variables ?? {}, fragments });
      if (cost === Infinity) throw limitExceeded('items on one page', MOST_AT_ONCE);
      if (cost > MOST_COST) throw limitExceeded('rows in its answer', MOST_COST);
    },
  }),
};
