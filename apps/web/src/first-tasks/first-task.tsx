/** What the viewer could do first, where she arrives. Put aside once, it stays so in this browser. */
import { FirstTaskDocument, OverviewDocument, type FirstTaskKind, type OverviewLineFragment } from '@plenary/graphql';
import { TaskCard, useMessages, type MessageId } from '@plenary/ui';
import { useEffect, useRef, useState } from 'react';
import { useAsk } from '../platform/use-screen';
import { useViewer } from '../platform/viewer';
import { isPutAside, withPutAside } from './put-aside';
import { stepPlace } from './step-places';

interface FirstTaskProps {
  coalition: string;
  /** The texts of the coalition, where the screen has them. */
  rows?: readonly OverviewLineFragment[];
  /** The one that is shown here; any where nothing is said. */
  only?: FirstTaskKind;
  /** What the screen shows: when it is another, a step may have been done. */
  seen: unknown;
}

export function FirstTask({ coalition: slug, rows, only, seen }: FirstTaskProps) {
  const { t } = useMessages();
  const personId = useViewer()?.person?.id;
  const [cookies, setCookies] = useState(() => (typeof document === 'undefined' ? '' : document.cookie));
  const { data, refresh } = useAsk(FirstTaskDocument, { coalition: slug }, !personId);
  const before = useRef(seen);
  useEffect(() => {
    if (before.current === seen) return;
    before.current = seen;
    if (personId) refresh();
  }, [seen, personId, refresh]);
  const coalition = data?.coalition;
  const task = coalition?.firstTask;
  const isShown = Boolean(task && !isPutAside(cookies, slug, task.kind) && (!only || task.kind === only));
  const asked = useAsk(OverviewDocument, { coalition: slug }, !isShown || rows !== undefined);
  const known = rows ?? asked.data?.coalition?.overview.rows;
  if (!isShown || !task || !known) return null;
  const { kind, steps } = task;
  const isBegun = steps.some((one) => one.step === 'DOCUMENT_OPENED' && one.done);
  const isDone = steps.every(({ done }) => done);
  return (
    <TaskCard
      title={t(isDone ? 'task.whole' : `task.${kind}`)}
      onDismiss={() => {
        document.cookie = withPutAside(document.cookie, slug, kind);
        setCookies(document.cookie);
      }}
      steps={steps.map(({ step, done }) => {
        const { href, text } = stepPlace(slug, step, coalition.groups, known, isBegun);
        const words = { text: text ? t('task.quoted', { text }) : t('task.text') };
        return { key: step, done, href, label: t(`task.${kind}.${step}` as MessageId, words) };
      })}
    >
      {isDone ? <p className="pl-muted pl-small">{t('task.wholeLede')}</p> : null}
    </TaskCard>
  );
}
