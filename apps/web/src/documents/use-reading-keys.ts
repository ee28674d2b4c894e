/**
 * Reading and commenting by keyboard alone: J and K (or the arrows) go from block to block, C comments on the block or
 * on the selected words, R goes to the first comment on the block, U to the next comment that is new.
 */
import { commentsAt } from '@plenary/ui';
import { useEffect, type RefObject } from 'react';

interface ReadingKeys {
  onBlock: (blockId: string) => void;
  onComment: (blockId: string | null) => void;
  onCards: (commentId: string) => void;
  onUnread: () => void;
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function useReadingKeys(
  text: RefObject<HTMLElement | null>,
  { onBlock, onComment, onCards, onUnread }: ReadingKeys,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isWriting(event.target) ||
        document.querySelector('dialog[open]')
      )
        return;
      const root = text.current;
      if (!root) return;
      const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')];
      const at = blocks.findIndex((block) => block.contains(document.activeElement));
      const focused = blocks[at];
      const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
      if (step !== undefined) {
        // Away from the text the arrows scroll, as everywhere.
        if (!focused && event.key.startsWith('Arrow')) return;
        const next = focused ? blocks[at + step] : blocks.find((block) => block.getBoundingClientRect().bottom > 130);
        if (!next) return;
        event.preventDefault();
        onBlock(next.dataset.block ?? '');
        next.focus({ preventScroll: true });
        next.scrollIntoView({ block: 'nearest' });
      } else if (event.key === 'c') {
        event.preventDefault();
        onComment(focused?.dataset.block ?? null);
      } else if (event.key === 'u') {
        event.preventDefault();
        onUnread();
      } else if (event.key === 'r' && focused) {
        const inside = focused.querySelector('[data-comment]') ?? focused;
        const [first] = commentsAt(inside);
        if (first) {
          event.preventDefault();
          onCards(first);
        }
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [text, onBlock, onComment, onCards, onUnread]);
}
