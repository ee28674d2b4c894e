/** The text beside the table: where the comment at hand stands in it, and a way from a passage to its comments. */
import { paths } from '@plenary/domain';
import { commentsAt, DocumentView, useMessages, type Highlight } from '@plenary/ui';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Desk, DeskComment } from './desk-comments';
import styles from './rounds.module.css';

interface DeskTextProps {
  desk: Desk;
  comments: readonly DeskComment[];
  current: DeskComment | null;
  onChoose: (id: string) => void;
}

export function DeskText({ desk, comments, current, onChoose }: DeskTextProps) {
  const { t } = useMessages();
  const { document } = desk.round;
  const article = useRef<HTMLDivElement>(null);
  const highlights = useMemo(
    () =>
      comments.flatMap(({ id, anchor }): Highlight[] =>
        anchor.start === null || anchor.end === null || anchor.kind === 'DOCUMENT'
          ? []
          : [{ id, start: anchor.start, end: anchor.end, whole: anchor.kind === 'BLOCK', active: id === current?.id }],
      ),
    [comments, current?.id],
  );
  const imageSource = useCallback((hash: string) => paths.file(document.id, hash), [document.id]);
  const block = current?.anchor.blockId;
  useEffect(() => {
    const pane = article.current;
    const target = block ? pane?.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`) : null;
    if (!pane || !target) return;
    const offset = target.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTop += offset - pane.clientHeight / 4;
  }, [block]);
  return (
    <div
      ref={article}
      className={styles.text}
      role="region"
      tabIndex={0}
      aria-label={t('read.text', { title: document.title, revision: desk.revision.number })}
      onClick={(event) => {
        const [id] = event.target instanceof Element ? commentsAt(event.target) : [];
        if (id) onChoose(id);
      }}
    >
      <DocumentView
        blocks={desk.revision.blocks}
        highlights={highlights}
        lang={document.lang}
        dir={document.dir}
        imageSource={imageSource}
        title={document.title}
        numbers
      />
    </div>
  );
}
