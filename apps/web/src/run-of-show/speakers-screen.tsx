/** The screen that speakers see from afar: what is on, how long it still is, and what comes next. */
import { runClock } from '@plenary/domain';
import { useMessages } from '@plenary/ui';
import { useTitle, Waiting } from '../platform/screen';
import { SessionBar, useSessionAddress } from '../sessions/session-address';
import styles from './run-of-show.module.css';
import { timeLeft, useRun } from './use-run';

export function SpeakersScreen() {
  const { t } = useMessages();
  const address = useSessionAddress();
  const { asked, session, run, items, now } = useRun(address);
  useTitle(t('run.speakersTitle'));
  if (!session || !run) return <Waiting {...asked} onRetry={asked.refresh} />;
  return (
    <>
      <SessionBar address={address} title={session.title} here={t('run.speakersTitle')} />
      <div className={styles.far}>
        <h1>{session.title}</h1>
        <BigClock clock={runClock(run, items, now)} state={run.state} />
      </div>
    </>
  );
}

interface BigClockProps {
  clock: ReturnType<typeof runClock>;
  state: 'READY' | 'RUNNING' | 'PAUSED' | 'ENDED';
}

export function BigClock({ clock: { current, next, leftMs }, state }: BigClockProps) {
  const { t } = useMessages();
  const over = current !== null && leftMs < 0;
  return (
    <div className={styles.clock} data-over={over || undefined} data-state={state}>
      <p className={styles.what}>{current?.title ?? t(`run.state.${state}`)}</p>
      {current ? (
        <p className={styles.time} role="timer">
          {timeLeft(leftMs)}
          <small>{state === 'PAUSED' ? t('run.state.PAUSED') : t(over ? 'run.over' : 'run.left')}</small>
        </p>
      ) : null}
      <p className={styles.next}>
        {next ? `${t(state === 'READY' ? 'run.first' : 'run.next')}: ${next.title}` : current ? t('run.last') : null}
      </p>
    </div>
  );
}
