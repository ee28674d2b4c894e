/** Says something once to those who do not see it, and shows it shortly to those who do. */
import { useEffect, useSyncExternalStore } from 'react';
import styles from './announce.module.css';

let current: { text: string; number: number } | null = null;
const listeners = new Set<() => void>();

export function announce(text: string): void {
  current = { text, number: (current?.number ?? 0) + 1 };
  for (const listener of listeners) listener();
}

function hush(number: number): void {
  if (current?.number !== number) return;
  current = { text: '', number };
  for (const listener of listeners) listener();
}

export function Announcer() {
  const said = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
  useEffect(() => {
    if (!said?.text) return;
    const timer = setTimeout(() => hush(said.number), 6_000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {said?.text ? <div className={styles.note}>{said.text}</div> : null}
    </div>
  );
}
