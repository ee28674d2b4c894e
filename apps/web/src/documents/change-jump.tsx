/** From change to change: by buttons, and by N and P; where one is, is said. */
import { Button, useMessages } from '@plenary/ui';
import { useCallback, useEffect, useState, type RefObject } from 'react';
import { useCommands } from '../commands/commands';
import { announce } from '../platform/announce';

/** `of` changes whenever the text was drawn anew, so that the changes are counted again. */
export function ChangeJump({ text, of }: { text: RefObject<HTMLElement | null>; of: unknown }) {
  const { t } = useMessages();
  const [count, setCount] = useState(0);
  const [number, setNumber] = useState(0);
  useEffect(() => {
    setCount(text.current?.querySelectorAll('.pl-redline-stop').length ?? 0);
    setNumber(0);
  }, [text, of]);

  const go = useCallback(
    (step: 1 | -1) => {
      const stops = [...(text.current?.querySelectorAll<HTMLElement>('.pl-redline-stop') ?? [])];
      if (stops.length === 0) return;
      // Who scrolled on goes from what she sees, who jumped from where she is.
      const focused = stops.findIndex((stop) => stop === document.activeElement);
      const below = stops.findIndex((stop) => stop.getBoundingClientRect().top > 100);
      const from = focused >= 0 ? focused + step : step > 0 ? below : (below < 0 ? stops.length : below) - 1;
      const at = (from + stops.length) % stops.length;
      const stop = stops[at];
      stop?.focus({ preventScroll: true });
      stop?.scrollIntoView({ block: 'center' });
      setNumber(at + 1);
      announce(t('redline.at', { number: at + 1, count: stops.length }));
    },
    [t, text],
  );

  useCommands(
    count === 0
      ? []
      : [
          { id: 'redline.next', label: t('redline.next'), keys: ['n'], run: () => go(1) },
          { id: 'redline.previous', label: t('redline.previous'), keys: ['p'], run: () => go(-1) },
        ],
  );

  if (count === 0) return null;
  return (
    <div className="pl-row" title={t('redline.keys')}>
      <Button onClick={() => go(-1)}>{t('redline.previous')}</Button>
      <Button onClick={() => go(1)}>{t('redline.next')}</Button>
      <span className="pl-muted pl-small">
        {number > 0 ? t('redline.at', { number, count }) : t('redline.changes', { count })}
      </span>
    </div>
  );
}
