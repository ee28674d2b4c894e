/** What can be done with the words just selected, beside them. */
import { Button, Icon, useMessages } from '@plenary/ui';
import { useLayoutEffect, useRef } from 'react';
import styles from './comments.module.css';

interface SelectionToolbarProps {
  /** The selected words' box in the window. */
  box: DOMRect;
  mayComment: boolean;
  /** A comment's new place is being chosen. */
  placing: boolean;
  onComment: () => void;
  onChange: () => void;
  onLink: () => void;
  onPlace: () => void;
}

export function SelectionToolbar({
  box,
  mayComment,
  placing,
  onComment,
  onChange,
  onLink,
  onPlace,
}: SelectionToolbarProps) {
  const { t } = useMessages();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const bar = element.current;
    const host = bar?.offsetParent?.getBoundingClientRect();
    if (!bar || !host) return;
    // Above the words, or below them where the window ends.
    const top = box.top - bar.offsetHeight - 8 < 60 ? box.bottom + 8 : box.top - bar.offsetHeight - 8;
    const left = Math.max(
      8,
      Math.min(box.left + box.width / 2 - bar.offsetWidth / 2, innerWidth - bar.offsetWidth - 8),
    );
    bar.style.setProperty('top', `${top - host.top}px`);
    bar.style.setProperty('left', `${left - host.left}px`);
  }, [box]);
  return (
    // The words stay selected while the toolbar is pressed.
    <div
      ref={element}
      className={styles.toolbar}
      role="toolbar"
      aria-label={t('read.toolbar')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {placing ? (
        <Button tone="primary" onClick={onPlace}>
          {t('comment.placeHere')}
        </Button>
      ) : null}
      {mayComment && !placing ? (
        <>
          <Button tone="quiet" keys="C" onClick={onComment}>
            <Icon name="comment" /> {t('read.comment')}
          </Button>
          <Button tone="quiet" onClick={onChange}>
            <Icon name="change" /> {t('read.proposeChange')}
          </Button>
        </>
      ) : null}
      <Button tone="quiet" onClick={onLink}>
        <Icon name="link" /> {t('read.copyLink')}
      </Button>
    </div>
  );
}
