/**
 * A mutation that may take its time: followed and stopped by an id of its own. What answers at once shows nothing of it.
 * The mutation's own answer is the truth of what became of it; following it may fail, as on a weak line.
 */
import { ActProgressDocument, CancelActDocument, type ActProgressSubscription } from '@plenary/graphql';
import { useCallback, useRef, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import type { Fault } from '../platform/errors';
import { newId } from '../platform/ids';
import { useDo, type Done } from '../platform/use-screen';

type Progress = ActProgressSubscription['actProgress'];

/** From then on a person wonders whether something happens. */
const SLOW = 500;

export interface LongAct {
  /** What is shown of it; null while it does not run or is not slow yet. */
  running: { progress: Progress | null } | null;
  stopping: boolean;
  stop: () => void;
  outcome: 'stopped' | 'tooLate' | null;
}

export function useLongAct<Data, Variables extends AnyVariables>(mutation: TypedDocumentNode<Data, Variables>) {
  const client = useClient();
  const { act, busy, fault: found, clear } = useDo(mutation);
  const { act: cancel } = useDo(CancelActDocument);
  const [running, setRunning] = useState<LongAct['running']>(null);
  const [stopping, setStopping] = useState(false);
  const [outcome, setOutcome] = useState<LongAct['outcome']>(null);
  const actId = useRef<string | null>(null);

  const run = useCallback(
    async (variablesOf: (actId: string) => Variables): Promise<Done<Data>> => {
      const id = newId();
      actId.current = id;
      setOutcome(null);
      setStopping(false);
      let latest: Progress | null = null;
      let isSlow = false;
      const show = () => isSlow && setRunning({ progress: latest });
      const slow = setTimeout(() => {
        isSlow = true;
        show();
      }, SLOW);
      const { unsubscribe } = client.subscription(ActProgressDocument, { actId: id }).subscribe(({ data }) => {
        if (data) latest = data.actProgress;
        show();
      });
      const done = await act(variablesOf(id));
      clearTimeout(slow);
      unsubscribe();
      actId.current = null;
      setRunning(null);
      setStopping(false);
      if (done.fault?.code === 'CANCELLED') setOutcome('stopped');
      return done;
    },
    [act, client],
  );
  const stop = useCallback(() => {
    const id = actId.current;
    if (!id) return;
    setStopping(true);
    void cancel({ actId: id }).then(({ data }) => {
      if (data?.cancelAct !== false) return;
      setStopping(false);
      setOutcome('tooLate');
    });
  }, [cancel]);
  const forget = useCallback(() => {
    clear();
    setOutcome(null);
  }, [clear]);
  const fault: Fault | null = found?.code === 'CANCELLED' ? null : found;
  return { run, busy, fault, forget, long: { running, stopping, stop, outcome } satisfies LongAct };
}
