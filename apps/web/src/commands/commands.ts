/**
 * What can be done here: screens say it in one list, and the keys, the palette and the list of keys follow from it.
 * What a screen may not offer it does not say, so that nothing of the policy is thought about a second time.
 */
import { useEffect, useRef } from 'react';

export interface Command {
  id: string;
  label: string;
  /** The keys that do it, as `KeyboardEvent.key` names them, with `Ctrl+` before where that is held. */
  keys?: readonly string[];
  /** Whether its keys count while somebody writes. */
  whileWriting?: true;
  /** Whether the palette leaves it out: moving on from where one stands has a sense by key alone. */
  byKeyOnly?: true;
  /** `false` where there was nothing to do: the key then keeps its usual meaning. */
  run: () => void | false;
}

const held = new Set<{ readonly current: readonly Command[] }>();

/** Says what can be done as long as the caller is on the screen. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    held.add(latest);
    return () => void held.delete(latest);
  }, []);
}

/** All that can be done now, by whoever said it last first. */
export function commandsHere(): Command[] {
  return [...held].reverse().flatMap(({ current }) => current);
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio'));

/** The name under which a press of a key is looked up. */
export function keyOf({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return ctrlKey || metaKey ? `Ctrl+${name}` : name;
}

/** Does what the pressed key stands for. Behind an open dialog nothing is done, since nobody sees it. */
export function press(event: KeyboardEvent, commands: readonly Command[]): void {
  if (event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return;
  const key = keyOf(event);
  const writing = isWriting(event.target);
  for (const { keys, whileWriting, run } of commands) {
    if (!keys?.includes(key) || (writing && !whileWriting)) continue;
    if (run() === false) continue;
    event.preventDefault();
    return;
  }
}

const NAMES: Record<string, string> = {
  Enter: '↵',
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
};

/** A key as it stands on a keyboard. */
export function keyName(key: string): string {
  const [last = '', modifier] = key.split('+').reverse();
  const name = NAMES[last] ?? last.toUpperCase();
  return modifier ? `${modifier} ${name}` : name;
}
