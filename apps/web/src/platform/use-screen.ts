/** What a screen asks for and what it does: the answer or the fault, asked again when it is told to. */
import { useCallback, useEffect, useState } from 'react';
import {
  createRequest,
  useClient,
  useMutation,
  type AnyVariables,
  type CombinedError,
  type GraphQLRequest,
  type OperationResult,
  type TypedDocumentNode,
} from 'urql';
import { pipe, subscribe } from 'wonka';
import { faultOf, type Fault } from './errors';

export interface Asked<Data> {
  data: Data | undefined;
  fault: Fault | null;
  loading: boolean;
  refresh: () => void;
}

/** The last answer, and what it answers: which question, asked for which time. */
interface Answer<Data> {
  key: number | null;
  turn: number;
  data: Data | undefined;
  error: CombinedError | undefined;
}

/**
 * Data of another question stay until the new one is answered. A line that fails takes nothing from the screen that
 * belongs to the same question; a refusal does. The same answer again is no change: a screen that the server drew is
 * thrown away where something changes before it has come alive.
 */
function withAnswer<Data>(
  before: Answer<Data>,
  key: number,
  turn: number,
  { data, error }: OperationResult<Data>,
): Answer<Data> {
  const kept = error?.networkError && before.key === key ? before.data : undefined;
  const now = { key, turn, data: data ?? kept, error };
  return (Object.keys(now) as (keyof typeof now)[]).every((part) => now[part] === before[part]) ? before : now;
}

/** The same object for the same question, however often a screen is drawn. */
function useRequest<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): GraphQLRequest<Data, Variables> {
  const asked = createRequest<Data, Variables>(query, variables);
  const [request, setRequest] = useState(asked);
  if (request.key === asked.key) return request;
  setRequest(asked);
  return asked;
}

/**
 * Asked in an effect alone: what draws may be drawn again and again before it is shown. Asking again lets the question
 * that is on the way go, since its answer may be from before what was just done.
 */
export function useAsk<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Asked<Data> {
  const client = useClient();
  const request = useRequest(query, variables);
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<Answer<Data>>(() => {
    const nothing = { key: null, turn: 0, data: undefined, error: undefined };
    const first = pause ? null : client.readQuery<Data, Variables>(query, variables);
    return first ? withAnswer<Data>(nothing, request.key, 0, first) : nothing;
  });
  useEffect(() => {
    if (pause) return;
    const { unsubscribe } = pipe(
      client.executeQuery<Data, Variables>(request, turn ? { requestPolicy: 'network-only' } : undefined),
      subscribe((result) => setAnswer((before) => withAnswer(before, request.key, turn, result))),
    );
    return unsubscribe;
  }, [client, request, turn, pause]);
  const refresh = useCallback(() => setTurn((before) => before + 1), []);
  const { data, error } = answer;
  const waits = !pause && (answer.key !== request.key || answer.turn !== turn);
  return { data, fault: error && !data ? faultOf(error) : null, loading: waits && !data, refresh };
}

export type Done<Data> = { data: Data; fault: null } | { data: null; fault: Fault };

/** A mutation with its state; it answers whether it was done, and never throws. */
export function useDo<Data, Variables extends AnyVariables>(mutation: TypedDocumentNode<Data, Variables>) {
  const [{ fetching }, execute] = useMutation<Data, Variables>(mutation);
  const [fault, setFault] = useState<Fault | null>(null);
  const act = useCallback(
    async (variables: Variables): Promise<Done<Data>> => {
      setFault(null);
      const { data, error } = await execute(variables);
      if (data && !error) return { data, fault: null };
      const found: Fault = error ? faultOf(error) : { code: 'INTERNAL', fields: {}, unmet: [], details: {} };
      setFault(found);
      return { data: null, fault: found };
    },
    [execute],
  );
  const clear = useCallback(() => setFault(null), []);
  return { act, busy: fetching, fault, clear };
}
