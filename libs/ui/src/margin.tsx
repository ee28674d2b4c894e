/**
 * The margin: cards that stand beside their passages. Places are measured in the browser and written as transforms
 * (never as markup), so a page without scripts shows the same cards as a list. Of very many cards only those near the
 * window are there; where the others would stand is known from what was measured of them, or guessed until then.
 */
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { commentPlaces, type CommentPlace } from './document-selection';
import { cardsWithin, layoutMargin, type MarginCard } from './margin-layout';

export interface MarginItem {
  id: string;
  node: ReactNode;
}

interface MarginProps {
  items: readonly MarginItem[];
  activeId: string | null;
  /** The reader comes to the active card from its passage, where she looks for it. */
  fromPassage?: boolean;
  /** Where the passages are, and what moves them when it changes its size. */
  text: RefObject<HTMLElement | null>;
  label: string;
  /** Beside the text there is no room: the cards are a plain list. */
  listed?: boolean;
}

/** So few cards are all there at any time. */
const FEW = 80;
/** A card that was never seen. */
const GUESS = 168;

interface Window {
  from: number;
  to: number;
}

export function Margin({ items, activeId, fromPassage = false, text, label, listed = false }: MarginProps) {
  const element = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const places = useRef<{ of: readonly MarginItem[]; marks: number; found: Map<string, CommentPlace> } | null>(null);
  const [measured, setMeasured] = useState(0);
  const [shown, setShown] = useState<Window>({ from: 0, to: FEW });
  const all = listed || items.length <= FEW;
  const there = all
    ? items
    : items.filter(({ id }, index) => (index >= shown.from && index < shown.to) || id === activeId);

  // Measured anew when the text or a card changes its size, and when the reader has moved on.
  useEffect(() => {
    const margin = element.current;
    if (listed || !margin || typeof ResizeObserver === 'undefined') return;
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setMeasured((count) => count + 1));
    };
    const observer = new ResizeObserver(later);
    if (text.current) observer.observe(text.current);
    for (const card of margin.children) observer.observe(card);
    let at = scrollY;
    const moved = () => {
      if (Math.abs(scrollY - at) < innerHeight / 3) return;
      at = scrollY;
      later();
    };
    if (!all) addEventListener('scroll', moved, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      removeEventListener('scroll', moved);
    };
  }, [items, text, listed, all, shown]);

  useLayoutEffect(() => {
    const margin = element.current;
    const root = text.current;
    if (!margin) return;
    const cards = [...margin.children] as HTMLElement[];
    if (listed) {
      delete margin.dataset.placed;
      cards.forEach((card) => {
        delete card.dataset.settled;
        card.style.removeProperty('transform');
      });
      return;
    }
    const marks = root?.getElementsByTagName('mark').length ?? 0;
    // Words that were drawn anew, such as with their changes, are other words of the page.
    const gone = [...(places.current?.found.values() ?? [])].some(({ mark }) => !mark.isConnected);
    if (places.current?.of !== items || places.current.marks !== marks || gone)
      places.current = { of: items, marks, found: root ? commentPlaces(root) : new Map() };
    const { found } = places.current;
    const { top } = margin.getBoundingClientRect();
    cards.forEach((card, index) => heights.current.set(there[index]?.id ?? '', card.offsetHeight));
    let last = 0;
    const wanted = items.map(({ id }): MarginCard => {
      const place = found.get(id);
      last = place ? Math.max(0, topOf(place) - top) : last;
      return { id, wanted: last, height: heights.current.get(id) ?? GUESS };
    });
    // What stands nowhere in particular needs to be nowhere in particular.
    const tops = layoutMargin(wanted, activeId, { fromPassage: fromPassage && found.has(activeId ?? '') });
    const bottom = Math.max(0, ...wanted.map(({ id, height }) => (tops.get(id) ?? 0) + height));
    cards.forEach((card, index) => {
      // A new card is at its place at once: focus that comes to it on the way would take the page along.
      if (card.style.getPropertyValue('transform')) card.dataset.settled = '';
      card.style.setProperty('transform', `translateY(${Math.round(tops.get(there[index]?.id ?? '') ?? 0)}px)`);
    });
    margin.dataset.placed = '';
    margin.style.setProperty('--margin-height', `${Math.ceil(bottom)}px`);
    if (all) return;
    const next = cardsWithin(wanted, tops, -top - innerHeight, -top + 2 * innerHeight);
    if (next.from !== shown.from || next.to !== shown.to) setShown(next);
  }, [items, there, activeId, fromPassage, text, measured, listed, all, shown]);

  return (
    <div ref={element} className="pl-margin" role="list" aria-label={label} data-listed={listed || undefined}>
      {there.map(({ id, node }) => (
        <div
          key={id}
          role="listitem"
          className="pl-margin-item"
          {...(all
            ? {}
            : { 'aria-setsize': items.length, 'aria-posinset': items.findIndex((one) => one.id === id) + 1 })}
        >
          {node}
        </div>
      ))}
    </div>
  );
}

/** Near the window to the line; far from it, where the browser has not laid out the words, by the block. */
function topOf({ host, mark }: CommentPlace): number {
  const { top, bottom } = host.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight ? mark.getBoundingClientRect().top : top;
}
