/**
 * The answers that came with the page: what the server rendered the first screen from, so that the browser draws the same
 * without asking again. They hold for the address of that page; elsewhere, and whenever a screen asks anew, the server is
 * asked.
 */
import type { Exchange, Operation, OperationResult } from 'urql';
import { filter, map, merge, pipe, share } from 'wonka';

/** Answers by urql's key of the question. */
export type FirstAnswers = Record<string, { data: unknown }>;

/** What the page holds beside its markup. */
export interface FirstPage {
  /** When it was drawn, ISO 8601. */
  at: string;
  answers: FirstAnswers;
}

/** Where it stands in the page. */
export const FIRST_ANSWERS = 'first-answers';

export interface HeldAnswers {
  exchange: Exchange;
  /** What came with the page is no longer the last word. */
  forget: () => void;
}

export function holdAnswers(answers: FirstAnswers): HeldAnswers {
  let held = answers;
  const isHeld = ({ key, kind, context }: Operation) =>
    kind === 'query' && context.requestPolicy !== 'network-only' && key in held;
  return {
    exchange:
      ({ forward }) =>
      (operations) => {
        const shared = share(operations);
        const here = pipe(
          shared,
          filter(isHeld),
          map((operation): OperationResult => ({
            operation,
            data: held[operation.key]?.data,
            stale: false,
            hasNext: false,
          })),
        );
        return merge([
          here,
          pipe(
            shared,
            filter((operation) => !isHeld(operation)),
            forward,
          ),
        ]);
      },
    forget: () => {
      held = {};
    },
  };
}

/** What this page holds; nothing where the server sent the frame alone. */
export function firstPage(): FirstPage | null {
  const text = document.getElementById(FIRST_ANSWERS)?.textContent;
  return text ? (JSON.parse(text) as FirstPage) : null;
}
