/** A few steps to do one after the other: what is done, what comes next with its way there, and a way to put it aside. */
import { useId, type ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import { useMessages } from './messages/messages-provider';

export interface TaskStep {
  key: string;
  label: ReactNode;
  done: boolean;
  /** Where it is done; absent while there is no such place. */
  href?: string | undefined;
}

interface TaskCardProps {
  title: string;
  steps: readonly TaskStep[];
  onDismiss: () => void;
  /** What to say below the steps. */
  children?: ReactNode;
}

export function TaskCard({ title, steps, onDismiss, children }: TaskCardProps) {
  const { t } = useMessages();
  const heading = useId();
  const next = steps.find(({ done }) => !done)?.key;
  return (
    <section className="pl-task" aria-labelledby={heading}>
      <div className="pl-task-head">
        <h2 id={heading}>{title}</h2>
        <Button tone="quiet" aria-label={t('task.dismiss', { title })} onClick={onDismiss}>
          <Icon name="close" />
        </Button>
      </div>
      <ol>
        {steps.map(({ key, label, done, href }) => (
          <li key={key} data-done={done} aria-current={key === next ? 'step' : undefined}>
            <span className="pl-task-mark" aria-hidden="true">
              {done ? '●' : '○'}
            </span>
            <span>
              {done || !href ? label : <a href={href}>{label}</a>}
              <span className="pl-visually-hidden"> {t(done ? 'task.done' : 'task.open')}</span>
            </span>
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}
