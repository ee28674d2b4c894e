/** What a screen asks for and what it does: the answer or the fault, asked again when it is told to. */
import { useCallback, useState } from 'react';
import { useMutation, useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';
import { faultOf, type Fault } from './errors';

export interface Asked<Data> {
  data: Data | undefined;
  fault: Fault | null;
  loading: boolean;
  refresh: () => void;
}

export function useAsk<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Asked<Data> {
  const [{ data, error, fetching }, again] = useQuery<Data, Variables>({ query, variables, pause } as Parameters<
    typeof useQuery<Data, Variables>
  >[0]);
  const refresh = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  return { data, fault: error && !data ? faultOf(error) : null, loading: fetching && !data, refresh };
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
