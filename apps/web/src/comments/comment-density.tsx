/** Where the comments are thick, along the scroll bar: for the eye alone, the outline says the same in numbers. */
import { useMemo } from 'react';
import styles from './density.module.css';

const BINS = 120;

/** How many comments begin in each part of the text, as shares of the fullest part. */
export function densityOf(starts: readonly number[], length: number, bins = BINS): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const start of starts) {
    const bin = Math.min(bins - 1, Math.floor((start / Math.max(1, length)) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  return counts.map((count) => count / most);
}

export function CommentDensity({ starts, length }: { starts: readonly number[]; length: number }) {
  const shares = useMemo(() => densityOf(starts, length), [starts, length]);
  if (starts.length === 0) return null;
  return (
    <svg className={styles.density} viewBox={`0 0 8 ${BINS}`} preserveAspectRatio="none" aria-hidden="true">
      {shares.map((share, bin) =>
        share > 0 ? <rect key={bin} x={8 - (3 + 5 * share)} y={bin} width={3 + 5 * share} height="1" /> : null,
      )}
    </svg>
  );
}
