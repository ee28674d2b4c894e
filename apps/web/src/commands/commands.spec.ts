/** @jest-environment jsdom */
import type { Command } from './commands';
import { keyName, keyOf, press } from './commands';
import { rank } from './rank';

describe('a key', () => {
  const done: string[] = [];
  const command = (id: string, more: Partial<Command>): Command => ({
    id,
    label: id,
    run: () => void done.push(id),
    ...more,
  });
  const COMMANDS = [
    command('next', { keys: ['j', 'ArrowDown'] }),
    command('save', { keys: ['Ctrl+Enter'], whileWriting: true }),
    command('nothing', { keys: ['r'], run: () => false }),
    command('other', { keys: ['r'] }),
  ];
  const pressed = (key: string, more: KeyboardEventInit = {}, target: HTMLElement = document.body): boolean => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    target.addEventListener('keydown', (one) => press(one, COMMANDS), { once: true });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const input = (type: string): HTMLInputElement => {
    const element = document.createElement('input');
    element.type = type;
    document.body.append(element);
    return element;
  };
  beforeEach(() => {
    done.length = 0;
    document.body.replaceChildren();
  });

  it('does what it stands for, by whichever of its names', () => {
    expect([pressed('j'), pressed('J'), pressed('ArrowDown')]).toEqual([true, true, true]);
    expect(done).toEqual(['next', 'next', 'next']);
  });

  it('is left to who writes, except where it means sending', () => {
    const field = input('text');
    expect(pressed('j', {}, field)).toBe(false);
    expect(pressed('Enter', { ctrlKey: true }, field)).toBe(true);
    expect(pressed('Enter', { metaKey: true }, field)).toBe(true);
    expect(pressed('j', {}, input('checkbox'))).toBe(true);
    expect(done).toEqual(['save', 'save', 'next']);
  });

  it('goes on to the next meaning where the first has nothing to do', () => {
    expect(pressed('r')).toBe(true);
    expect(done).toEqual(['other']);
  });

  it('does nothing behind a dialog, nor with Alt, nor with Ctrl where that is not asked for', () => {
    expect([pressed('j', { altKey: true }), pressed('j', { ctrlKey: true })]).toEqual([false, false]);
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    expect(pressed('j')).toBe(false);
    expect(done).toEqual([]);
  });

  it.each([
    [{ key: 'K', ctrlKey: true, metaKey: false }, 'Ctrl+k', 'Ctrl K'],
    [{ key: 'Enter', ctrlKey: false, metaKey: true }, 'Ctrl+Enter', 'Ctrl ↵'],
    [{ key: '?', ctrlKey: false, metaKey: false }, '?', '?'],
    [{ key: 'Escape', ctrlKey: false, metaKey: false }, 'Escape', 'Esc'],
  ])('%j is %s and reads %s', (event, key, name) => {
    expect(keyOf(event)).toBe(key);
    expect(keyName(key)).toBe(name);
  });
});

describe('what a few letters mean', () => {
  const THINGS = ['Where the groups stand', 'Groups: rules', 'Règles des tours', 'الوثائق العامة', 'WG1-IOT Baseline'];
  it.each<[typed: string, expected: number[]]>([
    ['', [0, 1, 2, 3, 4]],
    ['gr', [1, 0]],
    ['stand groups', [0]],
    ['regles', [2]],
    ['RÈG', [2]],
    ['الوث', [3]],
    ['iot', [4]],
    ['ot', []],
    ['???', []],
  ])('%j', (typed, expected) => {
    expect(rank(THINGS, typed, (thing) => thing)).toEqual(expected.map((index) => THINGS[index]));
  });
});
