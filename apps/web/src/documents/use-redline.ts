/** The redline of two texts, made in a worker; null while it is being made. */
import type { Block, Redline } from '@plenary/document';
import { useEffect, useState } from 'react';
import { startWorker } from '../platform/worker-address';
import workerAddress from './redline.worker?worker&url';

interface Made {
  of: readonly [readonly Block[], readonly Block[]];
  redline: Redline | null;
}

export function useRedline(before: readonly Block[] | undefined, after: readonly Block[] | undefined) {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (!before || !after) return;
    const worker = startWorker(workerAddress);
    worker.onmessage = ({ data }: MessageEvent<Redline>) => setMade({ of: [before, after], redline: data });
    worker.onerror = () => setMade({ of: [before, after], redline: null });
    worker.postMessage({ before, after });
    return () => worker.terminate();
  }, [before, after]);
  const isOfThese = made !== null && made.of[0] === before && made.of[1] === after;
  return { redline: isOfThese ? made.redline : null, failed: isOfThese && made.redline === null };
}
