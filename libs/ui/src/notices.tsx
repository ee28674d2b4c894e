/** What a screen says when there is nothing, not yet, or not so: each with what to do next. */
import type { Guard } from '@plenary/domain';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { useMessages } from './messages/messages-provider';

interface EmptyStateProps {
  icon?: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ icon = 'file', title, children, action }: EmptyStateProps) {
  return (
    <section className="pl-empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {action ? <div className="pl-row">{action}</div> : null}
    </section>
  );
}

export function Skeleton({ lines = 6 }: { lines?: number }) {
  const { t } = useMessages();
  return (
    <div className="pl-skeleton" role="status" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  );
}

interface NoticeProps {
  tone?: 'refused' | 'good' | 'open' | 'noted';
  title: string;
  children?: ReactNode;
  /** Whether it is read out when it appears. */
  live?: boolean;
}

export function Notice({ tone = 'noted', title, children, live = false }: NoticeProps) {
  return (
    <div className={`pl-notice pl-notice-${tone}`} role={live ? (tone === 'refused' ? 'alert' : 'status') : undefined}>
      <div className="pl-notice-title">{title}</div>
      {children}
    </div>
  );
}

export interface UnmetGuardItem {
  guard: Guard;
  count?: number | null;
  at?: string | null;
  path: string;
}

/** The conditions that are not met, each a way to where it is met. */
export function UnmetGuards({ unmet }: { unmet: readonly UnmetGuardItem[] }) {
  const { t, instant } = useMessages();
  return (
    <ul>
      {unmet.map(({ guard, count, at, path }) => (
        <li key={guard}>
          <a href={path}>{t(`guard.${guard}`, { count: count ?? 0 })}</a>
          {at ? (
            <span className="pl-muted">
              {' '}
              {t(guard === 'MINIMUM_DAYS' ? 'guard.earliest' : 'guard.until', { time: instant(at, 'UTC') })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface ErrorNoticeProps {
  title: string;
  children?: ReactNode;
  unmet?: readonly UnmetGuardItem[];
  action?: ReactNode;
}

export function ErrorNotice({ title, children, unmet = [], action }: ErrorNoticeProps) {
  return (
    <Notice tone="refused" title={title} live>
      {children}
      {unmet.length > 0 ? <UnmetGuards unmet={unmet} /> : null}
      {action ? <div className="pl-row">{action}</div> : null}
    </Notice>
  );
}
