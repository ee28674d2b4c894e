/** A text that takes another's place keeps the reader where she was: the block at the window's upper edge stays there. */
import { useCallback, useLayoutEffect, type RefObject } from 'react';

/** The block at the upper edge and those before it, nearest first: where one is there no more, the next is tried. */
export interface ReadersPlace {
  blocks: string[];
  top: number;
}

/** Below what stays at the upper edge. */
const EDGE = 100;
/** Blocks get their heights as they come near the window, some frames after they were put there. */
const FRAMES = 20;

const blocksIn = (text: Element): HTMLElement[] => [...text.querySelectorAll<HTMLElement>('[data-block]')];

function placeIn(text: Element): ReadersPlace | null {
  const blocks = blocksIn(text);
  const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > EDGE);
  const top = blocks[at]?.getBoundingClientRect().top;
  // Who has not gone into the text yet sees it from its start.
  if (top === undefined || (at === 0 && top > EDGE)) return null;
  const ids = blocks.slice(0, at + 1).map((block) => block.dataset.block ?? '');
  return { blocks: ids.reverse(), top };
}

/** Puts the place where it was, until heights have settled or the reader moves on; gives back what ends it. */
function hold(text: Element, { blocks, top }: ReadersPlace): () => void {
  const here = new Map(blocksIn(text).map((block) => [block.dataset.block, block]));
  const block = blocks.map((id) => here.get(id)).find((one) => one !== undefined);
  let frame = 0;
  const end = () => {
    cancelAnimationFrame(frame);
    for (const name of ['wheel', 'touchmove', 'keydown', 'pointerdown']) removeEventListener(name, end);
  };
  const settle = (left: number) => {
    if (!block) return;
    const away = block.getBoundingClientRect().top - top;
    if (Math.abs(away) >= 1) scrollBy({ top: away, behavior: 'instant' });
    if (left > 0) frame = requestAnimationFrame(() => settle(left - 1));
    else end();
  };
  for (const name of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(name, end, { passive: true });
  settle(FRAMES);
  return end;
}

/**
 * Holds the place over a change of what is drawn. It lives on in `kept` when another text takes this one's place; the
 * answer keeps it before anything else changes.
 */
export function useSamePlace(
  text: RefObject<HTMLElement | null>,
  kept: RefObject<ReadersPlace | null>,
  drawn: unknown,
): () => void {
  useLayoutEffect(() => {
    const place = kept.current;
    kept.current = null;
    return text.current && place ? hold(text.current, place) : undefined;
  }, [text, kept, drawn]);
  useLayoutEffect(() => {
    const element = text.current;
    return () => void (kept.current = element ? placeIn(element) : null);
  }, [text, kept]);
  return useCallback(() => void (kept.current = text.current ? placeIn(text.current) : null), [text, kept]);
}
