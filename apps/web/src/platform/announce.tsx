/**
 * Says something once to those who do not see it, and shows it shortly to those who do. What can be undone says how:
 * the offer stands a little longer, and Ctrl+Z takes it as well.
 */
import { Button, useMessages } from '@plenary/ui';
import { useEffect, useSyncExternalStore } from 'react';
import styles from './announce.module.css';

interface Said {
  text: string;
  number: number;
  undo?: (() => void) | undefined;
}

let current: Said | null = null;
const listeners = new Set<() => void>();

function say(said: Said): void {
  current = said;
  for (const listener of listeners) listener();
}

export function announce(text: string, undo?: () => void): void {
  say({ text, number: (current?.number ?? 0) + 1, undo });
}

/** Takes back what was done last, as long as its offer stands; `false` where none does. */
export function undoLast(): void | false {
  const undo = current?.undo;
  if (!undo) return false;
  hush(current?.number ?? 0);
  undo();
}

function hush(number: number): void {
  if (current?.number === number) say({ text: '', number });
}

export function Announcer() {
  const { t } = useMessages();
  const said = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
    () => null,
  );
  useEffect(() => {
    if (!said?.text) return;
    const timer = setTimeout(() => hush(said.number), said.undo ? 12_000 : 6_000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div className={styles.place} data-shown={said?.text ? '' : undefined}>
      <div role="status" aria-live="polite">
        {/* The same words twice are two pieces of news. */}
        <span key={said?.number}>{said?.text}</span>
      </div>
      {said?.undo ? (
        <Button tone="link" keys="Ctrl Z" onClick={() => undoLast()}>
          {t('palette.undo')}
        </Button>
      ) : null}
    </div>
  );
}
