/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { keep, readKept, useKept } from './kept';

describe('what a person types', () => {
  beforeEach(() => localStorage.clear());

  it('is there again after the page was left', () => {
    const first = renderHook(() => useKept('a', ''));
    act(() => first.result.current[1]('half a sentence'));
    first.unmount();
    expect(renderHook(() => useKept('a', '')).result.current[0]).toBe('half a sentence');
  });

  it('is forgotten once it was taken', () => {
    const { result } = renderHook(() => useKept('a', ''));
    act(() => result.current[1]('words'));
    act(() => result.current[2]());
    expect(result.current[0]).toBe('');
    expect(readKept('a')).toBeNull();
  });

  it('belongs to its own place', () => {
    keep('b', 'elsewhere');
    const { result, rerender } = renderHook(({ place }) => useKept(place, ''), { initialProps: { place: 'a' } });
    act(() => result.current[1]('here'));
    rerender({ place: 'b' });
    expect(result.current[0]).toBe('elsewhere');
    rerender({ place: 'a' });
    expect(result.current[0]).toBe('here');
  });

  it('comes right after a page that was drawn without it', () => {
    keep('a', 'kept');
    const drawn: string[] = [];
    const Field = () => {
      const [value] = useKept('a', 'nothing');
      drawn.push(value);
      return <p>{value}</p>;
    };
    const place = document.createElement('div');
    place.innerHTML = '<p>nothing</p>';
    act(() => void hydrateRoot(place, <Field />));
    expect(place.textContent).toBe('kept');
    expect(drawn.slice(0, 2)).toEqual(['nothing', 'nothing']);
  });
});
