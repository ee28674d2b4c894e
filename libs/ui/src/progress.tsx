/**
 * How far something has come that takes its time, and the way to stop it. Who hears the screen is told each quarter and
 * each new phase, not each step.
 */
import { useId } from 'react';
import { Button } from './button';
import { useMessages } from './messages/messages-provider';

interface ProgressProps {
  /** What is being done. */
  label: string;
  /** What it is at. */
  phase: string;
  done: number;
  /** Of how many; 0 where it cannot be counted. */
  total: number;
  /** Absent where it can be stopped no longer. */
  onStop?: (() => void) | undefined;
  stopping?: boolean;
}

export function Progress({ label, phase, done, total, onStop, stopping = false }: ProgressProps) {
  const { t, dotted } = useMessages();
  const heading = useId();
  const isCounted = total > 0;
  const quarter = isCounted ? Math.floor((done / total) * 4) * 25 : 0;
  const count = isCounted ? t('progress.of', { done, total }) : '';
  return (
    <div className="pl-progress" role="group" aria-labelledby={heading}>
      <div className="pl-progress-head">
        <b id={heading}>{label}</b>
        {onStop ? (
          <Button tone="quiet" busy={stopping} onClick={onStop}>
            {t('progress.stop')}
          </Button>
        ) : null}
      </div>
      <progress aria-labelledby={heading} {...(isCounted ? { value: done, max: total } : {})} />
      <p className="pl-muted pl-small" aria-hidden="true">
        {dotted([phase, count])}
      </p>
      <p className="pl-visually-hidden" role="status">
        {quarter > 0 ? t('progress.said', { phase, percent: quarter }) : phase}
      </p>
    </div>
  );
}
