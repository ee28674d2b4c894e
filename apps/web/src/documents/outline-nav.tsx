/** The headings of the text as a way through it, with where the comments are and where the reader is. */
import { outline, type Block, type BlockRange } from '@plenary/document';
import { useMessages } from '@plenary/ui';
import { useEffect, useMemo, useState } from 'react';
import styles from './reading.module.css';

interface OutlineNavProps {
  blocks: readonly Block[];
  ranges: readonly BlockRange[];
  /** Where the comments stand. */
  starts: readonly number[];
}

export function OutlineNav({ blocks, ranges, starts }: OutlineNavProps) {
  const { t } = useMessages();
  const headings = useMemo(() => outline(blocks), [blocks]);
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const elements = headings.flatMap(({ id }) => document.getElementById(`b-${id}`) ?? []);
    const tell = () => {
      const last = elements.filter((element) => element.getBoundingClientRect().top < 200).at(-1);
      setCurrent((last ?? elements[0])?.dataset.block ?? null);
    };
    const observer = new IntersectionObserver(tell, { rootMargin: '-180px 0px -40% 0px', threshold: [0, 1] });
    for (const element of elements) observer.observe(element);
    // Who jumps passes headings that nobody sees pass.
    addEventListener('scrollend', tell);
    return () => {
      observer.disconnect();
      removeEventListener('scrollend', tell);
    };
  }, [headings]);
  const counts = useMemo(() => {
    const at = new Map(ranges.map(({ block, start }) => [block.id, start]));
    const bounds = headings.map(({ id }) => at.get(id) ?? 0);
    return headings.map((_, index) => {
      const from = bounds[index]!;
      const to = bounds[index + 1] ?? Infinity;
      return starts.filter((start) => start >= from && start < to).length;
    });
  }, [headings, ranges, starts]);
  const top = Math.min(...headings.map(({ level }) => level));
  // Beside the text it stands open; above it, it is folded. Which of the two is the style sheet's to say, and the fold is
  // the browser's own, so that the first page has it right and opens it before any script runs.
  if (headings.length === 0) return <div className={styles.noOutline} />;
  return (
    <div className={styles.fold}>
      <details className={styles.folded}>
        <summary>{t('read.outline')}</summary>
      </details>
      <nav className={styles.outline} aria-label={t('read.outline')}>
        <ol>
          {headings.map((heading, index) => (
            <li key={heading.id} data-depth={Math.min(3, heading.level - top)}>
              <a href={`#b-${heading.id}`} aria-current={heading.id === current ? 'location' : undefined}>
                <span>
                  {heading.number ? `${heading.number} ` : ''}
                  {heading.text}
                </span>
                {counts[index] ? (
                  <span className={styles.count}>
                    <span aria-hidden="true">{counts[index]}</span>
                    <span className="pl-visually-hidden"> {t('read.commentsHere', { count: counts[index] })}</span>
                  </span>
                ) : null}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}
