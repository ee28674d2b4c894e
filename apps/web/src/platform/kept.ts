/**
 * What a person types is kept in her browser until the server has taken it, so that a refusal, a lost line or a closed
 * tab costs no words.
 */
import { useAlive } from '@plenary/ui';
import { useCallback, useState } from 'react';

const PREFIX = 'plenary.kept.';

export function readKept<Value>(key: string): Value | null {
  try {
    const stored = localStorage.getItem(PREFIX + key);
    return stored === null ? null : (JSON.parse(stored) as Value);
  } catch {
    return null;
  }
}

export function keep(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage takes away the keeping, not the writing.
  }
}

/** Everything that was begun in this browser. */
export function forgetAllKept(): void {
  for (const key of keptKeys('')) keep(key, null);
}

export function keptKeys(prefix: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX + prefix))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** A state that outlives the page under a key; null forgets it. What the server draws is as if nothing were kept. */
export function useKept<Value>(key: string, initial: Value): [Value, (value: Value) => void, () => void] {
  const alive = useAlive();
  const kept = () => ({ key, value: readKept<Value>(key) ?? initial });
  const [held, setHeld] = useState<{ key: string | null; value: Value }>(() =>
    alive ? kept() : { key: null, value: initial },
  );
  if (alive && held.key !== key) setHeld(kept());
  const set = useCallback(
    (value: Value) => {
      setHeld({ key, value });
      keep(key, value);
    },
    [key],
  );
  const forget = useCallback(() => {
    setHeld({ key, value: initial });
    keep(key, null);
  }, [key, initial]);
  return [held.value, set, forget];
}
