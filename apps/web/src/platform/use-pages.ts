/** A list that is read some at a time: the first part when the screen is shown, the next when it is asked for. */
import { useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { faultOf, type Fault } from './errors';
import { useAsk } from './use-screen';

interface Part {
  next?: string | null;
}

/** The list begins anew with other variables only where it is given another `key`. */
export function usePages<Data, Variables extends AnyVariables & { after?: unknown }, Page extends Part>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => Page | null | undefined,
) {
  const client = useClient();
  const asked = useAsk(query, variables);
  const [more, setMore] = useState<Page[]>([]);
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const first = asked.data && pageOf(asked.data);
  const pages = first ? [first, ...more] : [];
  const next = pages.at(-1)?.next ?? null;
  const readOn = async () => {
    setBusy(true);
    const { data, error } = await client
      .query(query, { ...variables, after: next }, { requestPolicy: 'network-only' })
      .toPromise();
    setBusy(false);
    setFault(error ? faultOf(error) : null);
    const page = data && pageOf(data);
    if (page) setMore((before) => [...before, page]);
  };
  return { pages, next, busy, fault: asked.fault ?? fault, readOn, again: asked.refresh };
}
