/** A round ends by the clock, while people read: the screen says so once and asks again what can be done now. */
import { useMessages } from '@plenary/ui';
import { useEffect } from 'react';
import { announce } from '../platform/announce';

/** Beyond this a browser's timer overflows; whoever reads for that long has loaded the page again. */
const LONGEST = 2 ** 31 - 1;

export function useRoundEnd(closesAt: string | null, onEnd: () => void): void {
  const { t } = useMessages();
  useEffect(() => {
    if (closesAt === null) return;
    const left = new Date(closesAt).getTime() - Date.now();
    if (left < 0 || left > LONGEST) return;
    const timer = setTimeout(() => {
      announce(t('read.roundEnded'));
      onEnd();
    }, left + 1_000);
    return () => clearTimeout(timer);
  }, [closesAt, onEnd, t]);
}
