/** A screen before it has its data, without it, and when it broke. */
import { paths } from '@plenary/domain';
import { Button, buttonClass, EmptyState, ErrorNotice, Skeleton, TopBar, useMessages, type Crumb } from '@plenary/ui';
import { Component, useEffect, type ReactNode } from 'react';
import { faultText, type Fault } from './errors';
import { useViewer } from './viewer';

/** The page's title, for tabs, bookmarks and screen readers. */
export function useTitle(title: string | undefined): void {
  const { t } = useMessages();
  useEffect(() => {
    document.title = title ? `${title} · ${t('app.name')}` : t('app.name');
  }, [title, t]);
}

const IMPORT_REFUSALS = [
  'UNSUPPORTED_FORMAT',
  'FILE_TOO_LARGE',
  'ARCHIVE_REFUSED',
  'UNREADABLE',
  'IMPORT_TIMEOUT',
  'IMPORT_OUT_OF_MEMORY',
  'EMPTY_TEXT',
] as const;

/** Why a change is refused where more can be said than that it is. */
const REASONS = [
  'last-coordinator',
  'rounds-left',
  'holds-it',
  'more-is-kept',
  'merge-changed',
  'merge-refused',
  'code-taken',
  'drafted',
  'presented',
  'standard-known',
  'edition-frozen',
  'changed-meanwhile',
] as const;

export function FaultNotice({ fault, onRetry }: { fault: Fault; onRetry?: () => void }) {
  const messages = useMessages();
  const importRefusal =
    fault.code === 'IMPORT_REFUSED' ? IMPORT_REFUSALS.find((reason) => reason === fault.details['reason']) : undefined;
  const reason = fault.code === 'CONFLICT' ? REASONS.find((one) => one === fault.details['reason']) : undefined;
  const rounds = Array.isArray(fault.details['rounds']) ? messages.list(fault.details['rounds'].map(String)) : '';
  return (
    <ErrorNotice
      title={reason ? messages.t(`error.reason.${reason}`, { rounds }) : faultText(messages, fault)}
      unmet={fault.unmet}
      action={onRetry ? <Button onClick={onRetry}>{messages.t('action.retry')}</Button> : undefined}
    >
      {importRefusal ? <p>{messages.t(`importRefusal.${importRefusal}`)}</p> : null}
      {fault.requestId ? (
        <p className="pl-muted pl-small">{messages.t('error.request', { id: fault.requestId })}</p>
      ) : null}
    </ErrorNotice>
  );
}

/** What was refused beyond the fields, each of which says itself what is wrong with it. */
export function Refused({ fault }: { fault: Fault | null }) {
  return fault && fault.code !== 'INVALID_INPUT' ? <FaultNotice fault={fault} /> : null;
}

interface WaitingProps {
  crumbs?: readonly Crumb[];
  fault: Fault | null;
  loading: boolean;
  onRetry: () => void;
}

/** What stands in a screen's place until it has what it asked for: nothing found, a fault, or lines to come. */
export function Waiting({ crumbs = [], fault, loading, onRetry }: WaitingProps) {
  const { t } = useMessages();
  if (!loading && (!fault || fault.code === 'NOT_FOUND' || fault.code === 'FORBIDDEN')) return <NotFound />;
  return (
    <>
      <TopBar crumbs={crumbs.length > 0 ? crumbs : [{ label: t(fault ? 'app.name' : 'state.loading') }]} />
      <div className="pl-page">{fault ? <FaultNotice fault={fault} onRetry={onRetry} /> : <Skeleton lines={9} />}</div>
    </>
  );
}

export function NotFound() {
  const { t } = useMessages();
  const viewer = useViewer();
  useTitle(t('notFound.title'));
  return (
    <>
      <TopBar crumbs={[{ label: t('notFound.title') }]} />
      <div className="pl-page">
        <h1 className="pl-visually-hidden">{t('notFound.title')}</h1>
        <EmptyState
          icon="search"
          title={t('notFound.title')}
          action={
            <>
              <a className={buttonClass('primary')} href={paths.home()}>
                {t('notFound.home')}
              </a>
              {viewer?.address ? null : (
                <a className={buttonClass()} href={paths.signIn()}>
                  {t('frame.signIn')}
                </a>
              )}
            </>
          }
        >
          {t('notFound.lede')}
        </EmptyState>
      </div>
    </>
  );
}

/** React hands over the one screen that broke; the others stay. */
export class CrashGuard extends Component<{ children: ReactNode; message: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.message : this.props.children;
  }
}

export function CrashScreen() {
  const { t } = useMessages();
  return (
    <div className="pl-page">
      <EmptyState
        icon="warning"
        title={t('crash.title')}
        action={<Button onClick={() => location.reload()}>{t('crash.reload')}</Button>}
      >
        {t('crash.lede')}
      </EmptyState>
    </div>
  );
}
