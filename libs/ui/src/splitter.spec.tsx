/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { SPLIT, Splitter } from './splitter';

afterEach(cleanup);

describe('an edge between two panes', () => {
  const shown = (value: number): number[] => {
    const said: number[] = [];
    render(<Splitter label="Width of the list" value={value} onChange={(to) => said.push(to)} />);
    return said;
  };
  const edge = () => screen.getByRole('separator', { name: 'Width of the list' });

  it.each([
    ['ArrowRight', 50, 52],
    ['ArrowLeft', 50, 48],
    ['ArrowRight', SPLIT.most, SPLIT.most],
    ['ArrowLeft', SPLIT.least, SPLIT.least],
    ['Home', 50, SPLIT.least],
    ['End', 50, SPLIT.most],
    ['Enter', 30, SPLIT.usual],
  ])('goes with %s from %d to %d', (key, from, to) => {
    const said = shown(from);
    fireEvent.keyDown(edge(), { key });
    expect(said).toEqual([to]);
  });

  it('moves with the arrow as it is seen where the page runs from right to left', () => {
    const said = shown(50);
    edge().style.direction = 'rtl';
    fireEvent.keyDown(edge(), { key: 'ArrowRight' });
    expect(said).toEqual([48]);
  });

  it('leaves other keys alone, and goes back to the usual with two clicks', () => {
    const said = shown(40);
    expect(fireEvent.keyDown(edge(), { key: 'Tab' })).toBe(true);
    fireEvent.doubleClick(edge());
    expect(said).toEqual([SPLIT.usual]);
  });

  it('says where it stands and between which ends', () => {
    shown(40);
    const { ariaValueNow, ariaValueMin, ariaValueMax } = edge();
    expect([ariaValueNow, ariaValueMin, ariaValueMax].map(Number)).toEqual([40, SPLIT.least, SPLIT.most]);
  });
});
