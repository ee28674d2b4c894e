/**
 * The margin: cards that stand beside their passages. Places are measured in the browser and written as transforms
 * (never as markup), so a page without scripts shows the same cards as a list.
 */
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { layoutMargin } from './margin-layout';

export interface MarginItem {
  id: string;
  node: ReactNode;
}

interface MarginProps {
  items: readonly MarginItem[];
  activeId: string | null;
  /** The tops of the comments' passages in the window; a comment without one stands below the one before it. */
  passageTops: () => Map<string, number>;
  /** What moves the passages when it changes its size. */
  text: RefObject<HTMLElement | null>;
  label: string;
  /** Beside the text there is no room: the cards are a plain list. */
  listed?: boolean;
}

export function Margin({ items, activeId, passageTops, text, label, listed = false }: MarginProps) {
  const element = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState(0);

  useEffect(() => {
    if (listed || !element.current || typeof ResizeObserver === 'undefined') return;
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setMeasured((count) => count + 1));
    });
    if (text.current) observer.observe(text.current);
    for (const card of element.current.children) observer.observe(card);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [items, text, listed]);

  useLayoutEffect(() => {
    const margin = element.current;
    if (!margin) return;
    const cards = [...margin.children] as HTMLElement[];
    if (listed) {
      delete margin.dataset.placed;
      cards.forEach((card) => card.style.removeProperty('transform'));
      return;
    }
    const top = margin.getBoundingClientRect().top;
    const passages = passageTops();
    let last = 0;
    const wanted = cards.map((card, index) => {
      const passage = passages.get(items[index]?.id ?? '');
      last = passage === undefined ? last : Math.max(0, passage - top);
      return { id: items[index]?.id ?? '', wanted: last, height: card.offsetHeight };
    });
    const tops = layoutMargin(wanted, activeId);
    let bottom = 0;
    cards.forEach((card, index) => {
      const at = tops.get(wanted[index]!.id) ?? 0;
      card.style.setProperty('transform', `translateY(${Math.round(at)}px)`);
      bottom = Math.max(bottom, at + card.offsetHeight);
    });
    margin.dataset.placed = '';
    margin.style.setProperty('--margin-height', `${Math.ceil(bottom)}px`);
  }, [items, activeId, passageTops, measured, listed]);

  return (
    <div ref={element} className="pl-margin" role="list" aria-label={label}>
      {items.map(({ id, node }) => (
        <div key={id} role="listitem" className="pl-margin-item">
          {node}
        </div>
      ))}
    </div>
  );
}
