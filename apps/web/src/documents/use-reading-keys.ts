/**
 * Reading and commenting by keyboard alone: J and K (or the arrows) go from block to block, C comments on the block or
 * on the selected words, R goes to the first comment on the block, U to the next comment that is new.
 */
import { commentsAt, useMessages } from '@plenary/ui';
import type { RefObject } from 'react';
import { useCommands } from '../commands/commands';

interface ReadingKeys {
  onBlock: (blockId: string) => void;
  onComment: (blockId: string | null) => void;
  onCards: (commentId: string) => void;
  onUnread: () => void;
}

const blocksOf = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-block]')];
const atHand = (blocks: readonly HTMLElement[]): number =>
  blocks.findIndex((block) => block.contains(document.activeElement));

export function useReadingKeys(
  text: RefObject<HTMLElement | null>,
  { onBlock, onComment, onCards, onUnread }: ReadingKeys,
): void {
  const { t } = useMessages();
  const step = (by: 1 | -1, fromAnywhere: boolean): void | false => {
    const blocks = text.current ? blocksOf(text.current) : [];
    const at = atHand(blocks);
    // Away from the text the arrows scroll, as everywhere.
    if (at < 0 && !fromAnywhere) return false;
    const next = at >= 0 ? blocks[at + by] : blocks.find((block) => block.getBoundingClientRect().bottom > 130);
    if (!next) return false;
    onBlock(next.dataset.block ?? '');
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  };
  const focusedBlock = (): HTMLElement | undefined => {
    const blocks = text.current ? blocksOf(text.current) : [];
    return blocks[atHand(blocks)];
  };
  useCommands([
    { id: 'read.next', label: t('read.key.next'), keys: ['j'], byKeyOnly: true, run: () => step(1, true) },
    { id: 'read.previous', label: t('read.key.previous'), keys: ['k'], byKeyOnly: true, run: () => step(-1, true) },
    { id: 'read.down', label: t('read.key.down'), keys: ['ArrowDown'], byKeyOnly: true, run: () => step(1, false) },
    { id: 'read.up', label: t('read.key.up'), keys: ['ArrowUp'], byKeyOnly: true, run: () => step(-1, false) },
    {
      id: 'read.comment',
      label: t('read.key.comment'),
      keys: ['c'],
      run: () => onComment(focusedBlock()?.dataset.block ?? null),
    },
    { id: 'read.unread', label: t('read.key.unread'), keys: ['u'], run: onUnread },
    {
      id: 'read.cards',
      label: t('read.key.cards'),
      keys: ['r'],
      byKeyOnly: true,
      run: () => {
        const block = focusedBlock();
        const [first] = block ? commentsAt(block.querySelector('[data-comment]') ?? block) : [];
        if (!first) return false;
        onCards(first);
      },
    },
  ]);
}
