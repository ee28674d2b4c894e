/** @jest-environment jsdom */
import * as ui from '@plenary/ui';
import { render } from '@testing-library/react';
import { GALLERY } from './entries';

/** What is exported with a capital is a component, or a table whose name is in capitals throughout. */
const components = Object.keys(ui).filter((name) => /^[A-Z]/.test(name) && name !== name.toUpperCase());

describe('the gallery', () => {
  it('has an entry for every component of libs/ui, and for nothing else', () => {
    expect(Object.keys(GALLERY).sort()).toEqual(components.sort());
  });

  it('shows each of them in at least one state, told apart by name', () => {
    for (const [name, states] of Object.entries(GALLERY)) {
      expect([name, states.length > 0]).toEqual([name, true]);
      expect(new Set(states.map(({ state }) => state)).size).toBe(states.length);
    }
  });

  it.each(Object.entries(GALLERY))('draws %s', (_name, states) => {
    for (const { show: Show } of states) expect(render(<Show />).container.innerHTML).not.toBe('');
  });
});
