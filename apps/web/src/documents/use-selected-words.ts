/** The words selected in the text, as canonical offsets with their box in the window; told when the pointer rests. */
import type { BlockRange } from '@plenary/document';
import { selectedOffsets, type Offsets } from '@plenary/ui';
import { useCallback, useEffect, useState, type RefObject } from 'react';

export interface SelectedWords extends Offsets {
  box: DOMRect;
}

export function useSelectedWords(
  text: RefObject<HTMLElement | null>,
  ranges: readonly BlockRange[],
): [SelectedWords | null, () => void] {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressed = false;
    const read = () => {
      const root = text.current;
      const selection = getSelection();
      const inside =
        root && selection?.anchorNode && root.contains(selection.anchorNode) && root.contains(selection.focusNode);
      const offsets = inside ? selectedOffsets(root, ranges, selection) : null;
      if (!offsets || !selection) return setSelected(null);
      setSelected({ ...offsets, box: selection.getRangeAt(0).getBoundingClientRect() });
    };
    const later = () => {
      clearTimeout(timer);
      if (!pressed) timer = setTimeout(read, 120);
    };
    const down = () => {
      pressed = true;
    };
    const up = () => {
      pressed = false;
      later();
    };
    document.addEventListener('selectionchange', later);
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('pointercancel', up);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', later);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('pointercancel', up);
    };
  }, [text, ranges]);
  const clear = useCallback(() => {
    getSelection()?.removeAllRanges();
    setSelected(null);
  }, []);
  return [selected, clear];
}
