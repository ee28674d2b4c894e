/**
 * Limits on the shape of one GraphQL request, checked before anything runs. Each fragment is measured once, so that
 * measuring a hostile request is never more work than reading it. `cost.ts` says what an answer may cost.
 */
import type {
  ASTVisitor,
  FragmentDefinitionNode,
  GraphQLFormattedError,
  OperationDefinitionNode,
  SelectionSetNode,
  ValidationContext,
} from 'graphql';
import { GraphQLError, Kind, NoSchemaIntrospectionCustomRule } from 'graphql';

export const LIMITS_OF_REQUESTS = {
  /** Words and signs of the request's text. */
  tokens: 3_000,
  levels: 12,
  'root fields': 10,
  aliases: 30,
  /** Fields once every fragment is written out where it is spread. */
  fields: 1_500,
  directives: 20,
  /** A list of requests in one. */
  requests: 1,
} as const;
type Measure = 'levels' | 'root fields' | 'aliases' | 'fields' | 'directives';

export function limitExceeded(what: string, most: number): GraphQLError {
  return new GraphQLError(`The request has too many ${what}: at most ${most}.`, {
    extensions: { code: 'LIMIT_EXCEEDED', what, most, http: { status: 400 } },
  });
}

type Measures = Record<Measure, number>;
const NOTHING: Measures = { levels: 0, 'root fields': 0, aliases: 0, fields: 0, directives: 0 };

class Measuring {
  private readonly known = new Map<string, Measures>();

  constructor(private readonly fragment: (name: string) => FragmentDefinitionNode | null | undefined) {}

  /** What a set asks for. `root fields` are those at its own level, through fragments. */
  of(set: SelectionSetNode): Measures {
    const sum = { ...NOTHING };
    for (const selection of set.selections) {
      sum.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        // Introspection is deeper than any screen, and asks nothing of the database.
        const inner =
          selection.selectionSet && !selection.name.value.startsWith('__') ? this.of(selection.selectionSet) : NOTHING;
        sum.levels = Math.max(sum.levels, 1 + inner.levels);
        sum['root fields'] += 1;
        sum.fields += 1 + inner.fields;
        sum.aliases += (selection.alias ? 1 : 0) + inner.aliases;
        sum.directives += inner.directives;
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? this.of(selection.selectionSet)
            : this.ofFragment(selection.name.value);
        sum.levels = Math.max(sum.levels, inner.levels);
        for (const what of ['root fields', 'fields', 'aliases', 'directives'] as const) sum[what] += inner[what];
      }
    }
    return sum;
  }

  private ofFragment(name: string): Measures {
    const known = this.known.get(name);
    if (known) return known;
    // A fragment within itself is refused by another rule; here it only has to end.
    this.known.set(name, NOTHING);
    const fragment = this.fragment(name);
    const measures = fragment ? this.of(fragment.selectionSet) : NOTHING;
    this.known.set(name, measures);
    return measures;
  }
}

export function measuresOf(
  operation: OperationDefinitionNode,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
): Measures {
  const measures = new Measuring(fragment).of(operation.selectionSet);
  return { ...measures, directives: measures.directives + (operation.directives?.length ?? 0) };
}

function limit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const measures = measuresOf(node, (name) => context.getFragment(name));
      for (const what of Object.keys(NOTHING) as Measure[]) {
        if (measures[what] > LIMITS_OF_REQUESTS[what])
          context.reportError(limitExceeded(what, LIMITS_OF_REQUESTS[what]));
      }
      return false;
    },
  };
}

/** The rules on top of GraphQL's own. */
export const limits = (introspection: boolean) => [limit, ...(introspection ? [] : [NoSchemaIntrospectionCustomRule])];

/** Apollo names every fault of a request by the step that found it; a limit that was met says so itself. */
export function inOurWords(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { what } = formatted.extensions ?? {};
  if (what !== undefined) return { ...formatted, extensions: { ...formatted.extensions, code: 'LIMIT_EXCEEDED' } };
  if (!/more tha[nt] \d+ tokens/.test(formatted.message)) return formatted;
  const { tokens } = LIMITS_OF_REQUESTS;
  return {
    message: `The request has too many tokens: at most ${tokens}.`,
    extensions: { code: 'LIMIT_EXCEEDED', what: 'tokens', most: tokens },
  };
}
