/**
 * What was read stays readable without a line: the answers that a document's screen was drawn from, kept in the reader's
 * own browser under her name. A text that is public is kept when it is read; one for members only where she asked for it.
 * All of hers go when she signs out, when somebody else signs in, and a document's when she may no longer see it.
 */
import { del, entries, get, set } from 'idb-keyval';
import { createRequest, type AnyVariables, type Exchange, type OperationResult, type TypedDocumentNode } from 'urql';
import { fromPromise, fromValue, mergeMap, pipe } from 'wonka';
import { keep, readKept } from '../platform/kept';

/** A document that is kept, by its reader. */
export interface KeptDocument {
  /** Its parts' questions, by urql's keys. */
  keys: number[];
  /** Whether she asked for it; a public one is kept by itself. */
  asked: boolean;
}

const VISITOR = 'visitor';
const documentKey = (who: string, documentId: string) => `kept.document.${who}.${documentId}`;
const answerKey = (who: string, key: number) => `kept.answer.${who}.${key}`;

/** Who read here last: without a line nobody else can say. */
const lastReader = (): string => readKept<string>('reader') ?? VISITOR;

export const keyOf = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): number => createRequest(query, variables).key;

export async function keepDocument(
  personId: string | null,
  documentId: string,
  asked: boolean,
  answers: ReadonlyMap<number, unknown>,
): Promise<void> {
  const who = personId ?? VISITOR;
  keep('reader', who);
  for (const [key, data] of answers) await set(answerKey(who, key), data);
  await set(documentKey(who, documentId), { keys: [...answers.keys()], asked } satisfies KeptDocument);
}

export async function findKept(personId: string | null, documentId: string): Promise<KeptDocument | null> {
  return (await get<KeptDocument>(documentKey(personId ?? VISITOR, documentId)).catch(() => undefined)) ?? null;
}

export async function letGo(personId: string | null, documentId: string): Promise<void> {
  const who = personId ?? VISITOR;
  const kept = await get<KeptDocument>(documentKey(who, documentId));
  for (const key of kept?.keys ?? []) await del(answerKey(who, key));
  await del(documentKey(who, documentId));
}

/** Erases what others than this person have kept here; with null, what anybody signed in has. */
export async function eraseOthers(personId: string | null): Promise<void> {
  const mine = [VISITOR, personId].map((who) => `.${who}.`);
  for (const [key] of await entries<string, unknown>())
    if (key.startsWith('kept.') && !mine.some((who) => key.includes(who))) await del(key);
  keep('reader', personId);
}

/** A document that the server no longer shows is not shown here either, line or no line. */
async function eraseKey(key: number): Promise<void> {
  const who = lastReader();
  for (const [name, value] of await entries<string, KeptDocument>())
    if (name.startsWith(`kept.document.${who}.`) && value.keys.includes(key))
      await letGo(who === VISITOR ? null : who, name.slice(documentKey(who, '').length));
}

const isGone = ({ data, error, operation }: OperationResult): boolean =>
  operation.kind === 'query' &&
  !error?.networkError &&
  ((data as { document?: unknown } | undefined)?.document === null ||
    error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'NOT_FOUND') === true);

/** Answers from what is kept where the server cannot be reached. */
export const keptAnswers: Exchange =
  ({ forward }) =>
  (operations) =>
    pipe(
      forward(operations),
      mergeMap((result) => {
        const { operation, error } = result;
        if (isGone(result)) void eraseKey(operation.key).catch(() => undefined);
        if (operation.kind !== 'query' || !error?.networkError) return fromValue(result);
        const kept = get<unknown>(answerKey(lastReader(), operation.key)).catch(() => undefined);
        return fromPromise(
          kept.then((data): OperationResult =>
            data === undefined ? result : { operation, data, stale: true, hasNext: false },
          ),
        );
      }),
    );
