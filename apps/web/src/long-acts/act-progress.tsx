/** A long act on the screen: how far it is while it runs, and afterwards whether it was stopped. */
import { Notice, Progress, useMessages } from '@plenary/ui';
import type { LongAct } from './use-long-act';

export function ActProgress({ act, label }: { act: LongAct; label: string }) {
  const { t } = useMessages();
  const { running, stopping, stop, outcome } = act;
  return (
    <>
      {running ? (
        <Progress
          label={label}
          phase={t(`progress.${running.progress?.phase ?? 'SENDING'}`)}
          done={running.progress?.done ?? 0}
          total={running.progress?.total ?? 0}
          stopping={stopping}
          onStop={outcome === 'tooLate' ? undefined : stop}
        />
      ) : null}
      {outcome ? (
        <Notice tone={outcome === 'stopped' ? 'noted' : 'open'} live title={t(`progress.${outcome}`)} />
      ) : null}
    </>
  );
}
