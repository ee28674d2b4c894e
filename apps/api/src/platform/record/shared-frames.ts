/**
 * A frame is rendered once for all who stand at the same standpoint and ask the same: their subscriptions wait for one
 * execution and send what it gave. Whom the entry concerns in person has an execution of her own. What is shared is
 * executed as a standpoint, which is nobody: no reader's own facts can come into another's frame.
 */
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { createSourceEventStream, execute, print, visit } from 'graphql';
import type { RequestContext } from '../context';

/** What is rendered of the entries between two calls; the next call begins a new one. */
export class Renderings {
  private readonly results = new Map<string, Promise<ExecutionResult>>();

  constructor(private readonly onExecution: () => void) {}

  /** Under one key one execution, for all who ask while it runs or after. */
  once(key: string, work: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    const known = this.results.get(key);
    if (known) return known;
    const made = this.alone(work);
    this.results.set(key, made);
    // One that failed is not the answer for those who come after.
    made.catch(() => this.results.delete(key));
    return made;
  }

  alone(work: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    this.onExecution();
    return work();
  }
}

/** For whom a source's frame is rendered: everybody with the key, as the context; or the subscriber alone. */
export interface Audience {
  renderings: Renderings;
  shared: { key: string; context: RequestContext } | null;
}

/** The question, and of its variables those that the answer depends on: where a reader begins is not among them. */
function questionOf({ document, operationName, variableValues }: ExecutionArgs): string {
  const used = new Set<string>();
  visit(document, {
    OperationDefinition: ({ selectionSet }) => {
      for (const root of selectionSet.selections) {
        const below = root.kind === 'Field' ? root.selectionSet : root;
        if (below) visit(below, { Variable: ({ name }) => void used.add(name.value) });
        for (const directive of root.directives ?? [])
          visit(directive, { Variable: ({ name }) => void used.add(name.value) });
      }
      return false;
    },
    FragmentDefinition: (fragment) => {
      visit(fragment, { Variable: ({ name }) => void used.add(name.value) });
      return false;
    },
  });
  const values = [...used].sort().map((name) => [name, variableValues?.[name]]);
  return JSON.stringify([document.loc?.source.body ?? print(document), operationName ?? null, values]);
}

/** Takes the place of graphql's own `subscribe` for sources that say for whom they are. */
export async function subscribeShared(
  args: ExecutionArgs,
): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const frames = source[Symbol.asyncIterator]();
  const question = questionOf(args);
  const render = (frame: unknown): Promise<ExecutionResult> => {
    const { renderings, shared } = frame as Partial<Audience>;
    const work = async (): Promise<ExecutionResult> =>
      execute({ ...args, rootValue: frame, contextValue: shared?.context ?? args.contextValue });
    if (!renderings) return work();
    return shared ? renderings.once(`${shared.key} ${question}`, work) : renderings.alone(work);
  };
  // Not a generator: one that waits for its next frame could not be ended before it comes.
  const rendered: AsyncGenerator<ExecutionResult, void, void> = {
    async next() {
      const step = await frames.next();
      return step.done ? { done: true, value: undefined } : { done: false, value: await render(step.value) };
    },
    async return() {
      await frames.return?.();
      return { done: true, value: undefined };
    },
    async throw(error: unknown) {
      await frames.return?.();
      throw error;
    },
    async [Symbol.asyncDispose]() {
      await frames.return?.();
    },
    [Symbol.asyncIterator]: () => rendered,
  };
  return rendered;
}
