/** The moderator's screen: the clock with its orders, every item with what it took, and the queue of room and line. */
import { mixQueue, runClock, runSteps, type RunCommand } from '@plenary/domain';
import { ChangeHandDocument, DirectRunDocument, RaiseHandDocument, type SessionRunQuery } from '@plenary/graphql';
import { Button, Field, Pill, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { newId } from '../platform/ids';
import { FaultNotice, useTitle, Waiting } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { SessionBar, useSessionAddress } from '../sessions/session-address';
import sessions from '../sessions/sessions.module.css';
import { BigClock } from './speakers-screen';
import { TakeQuestion } from './take-question';
import { useRun } from './use-run';

type Session = NonNullable<SessionRunQuery['session']>;
type Hand = Session['hands'][number];

const ORDERS = {
  READY: ['START'],
  RUNNING: ['NEXT', 'PAUSE', 'END'],
  PAUSED: ['RESUME', 'NEXT', 'END'],
  ENDED: [],
} as const satisfies Record<string, readonly RunCommand[]>;

export function RunScreen() {
  const { t } = useMessages();
  const address = useSessionAddress();
  const { asked, session, run, items, version, hands, now, put } = useRun(address);
  const direct = useDo(DirectRunDocument);
  useTitle(t('run.title'));
  if (!session || !run) return <Waiting {...asked} onRetry={asked.refresh} />;
  const clock = runClock(run, items, now);
  const directs = session.viewerCan.includes('DIRECT_RUN');
  const order = (command: RunCommand, more: { itemId?: string; minutes?: number } = {}) =>
    void direct.act({ input: { sessionId: session.id, version, command, ...more } }).then(({ data, fault }) => {
      if (data) put(data.directRun);
      if (fault?.code === 'CONFLICT') asked.refresh();
    });
  const time = (at: number | Date) => new Date(at).toISOString().slice(11, 19);
  return (
    <>
      <SessionBar address={address} title={session.title} here={t('run.title')} />
      <div className="pl-page pl-stack">
        <h1>{session.title}</h1>
        <div className={sessions.columns}>
          <section className={sessions.panel} aria-label={t('run.title')}>
            <BigClock clock={clock} state={run.state} />
            <p className="pl-muted pl-number">
              {t('run.clock', { time: time(now) })}
              {clock.endsAt ? ` · ${t('run.ends', { time: time(clock.endsAt).slice(0, 5) })}` : ''}
            </p>
            {items.length === 0 ? <p>{t('run.noAgenda')}</p> : null}
            {directs ? (
              <div className="pl-row">
                {ORDERS[run.state].map((command) => (
                  <Button
                    key={command}
                    tone={command === 'START' || command === 'NEXT' ? 'primary' : 'plain'}
                    busy={direct.busy}
                    onClick={() => order(command)}
                  >
                    {t(`run.${command}`)}
                  </Button>
                ))}
                {clock.current
                  ? ([5, -5] as const).map((minutes) => (
                      <Button
                        key={minutes}
                        onClick={() => order('STRETCH', { itemId: clock.current?.itemId ?? '', minutes })}
                      >
                        {t(minutes > 0 ? 'run.more' : 'run.less', { minutes: Math.abs(minutes) })}
                      </Button>
                    ))
                  : null}
              </div>
            ) : null}
            {direct.fault ? <FaultNotice fault={direct.fault} /> : null}
            <ol className={sessions.agenda}>
              {runSteps(run, items).map((step) => {
                const done = run.actuals.find(({ itemId }) => itemId === step.itemId);
                const isOn = run.itemId === step.itemId;
                return (
                  <li key={step.itemId} aria-current={isOn ? 'step' : undefined}>
                    <b>{step.title}</b>
                    <span className="pl-muted">
                      {done
                        ? t('run.took', {
                            actual: Math.round((done.endedAt - done.startedAt - done.pausedMs) / 60_000),
                            minutes: step.minutes,
                          })
                        : t('draft.minutes', { minutes: step.minutes })}
                    </span>
                    {isOn ? <Pill tone="accent">{t('run.now')}</Pill> : null}
                    {directs && !done && !isOn && run.state !== 'ENDED' ? (
                      <Button
                        tone="link"
                        aria-label={`${t('run.SKIP')}: ${step.title}`}
                        onClick={() => order('SKIP', { itemId: step.itemId })}
                      >
                        {t('run.SKIP')}
                      </Button>
                    ) : null}
                  </li>
                );
              })}
            </ol>
          </section>
          <Queue
            slug={address.coalition}
            session={session}
            hands={hands}
            directs={directs}
            ended={run.state === 'ENDED'}
            put={put}
          />
        </div>
      </div>
    </>
  );
}

interface QueueProps {
  slug: string;
  session: Session;
  hands: readonly Hand[];
  directs: boolean;
  ended: boolean;
  put: ReturnType<typeof useRun>['put'];
}

function Queue({ slug, session, hands, directs, ended, put }: QueueProps) {
  const { t } = useMessages();
  const change = useDo(ChangeHandDocument);
  const queue = mixQueue(hands.map((hand) => ({ ...hand, calledAt: hand.calledAt ?? null })));
  const questions = hands.filter(({ question }) => question);
  const move = (hand: Hand, state: 'SPEAKING' | 'DONE' | 'LOWERED') =>
    void change
      .act({ input: { handId: hand.id, version: hand.version, state } })
      .then(({ data }) => data && put(data.changeHand));
  return (
    <section className={sessions.panel} aria-labelledby="queue">
      <h2 id="queue">{t('run.queue')}</h2>
      {queue.length === 0 ? <p className="pl-muted">{t('run.queueNone')}</p> : null}
      <ol className={sessions.people}>
        {queue.map((hand) => (
          <li key={hand.id} aria-current={hand.state === 'SPEAKING' ? 'true' : undefined}>
            <div className="pl-row">
              <b dir="auto">{hand.name}</b>
              <Pill tone={hand.channel === 'ROOM' ? 'noted' : 'accent'}>{t(`run.channel.${hand.channel}`)}</Pill>
              {hand.organisation ? <span className="pl-muted">{hand.organisation}</span> : null}
            </div>
            {hand.question ? <p dir="auto">{hand.question}</p> : null}
            {directs ? (
              <div className="pl-row">
                {hand.state === 'WAITING' ? (
                  <Button aria-label={`${t('run.word')}: ${hand.name}`} onClick={() => move(hand, 'SPEAKING')}>
                    {t('run.word')}
                  </Button>
                ) : (
                  <Button aria-label={`${t('run.done')}: ${hand.name}`} onClick={() => move(hand, 'DONE')}>
                    {t('run.done')}
                  </Button>
                )}
                <Button
                  tone="quiet"
                  aria-label={`${t('run.lower')}: ${hand.name}`}
                  onClick={() => move(hand, 'LOWERED')}
                >
                  {t('run.lower')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      {change.fault ? <FaultNotice fault={change.fault} /> : null}
      {ended || !session.viewerCan.includes('RAISE_HAND') ? null : (
        <Raise session={session} directs={directs} put={put} />
      )}
      {questions.length > 0 ? (
        <>
          <h3>{t('run.questions')}</h3>
          <ul>
            {questions.map((hand) => (
              <li key={hand.id} dir="auto">
                {hand.name}: {hand.question} {hand.comment ? `(${hand.comment.reference})` : ''}
                {directs && !hand.comment ? <TakeQuestion slug={slug} hand={hand} put={put} /> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Raise({ session, directs, put }: { session: Session; directs: boolean; put: QueueProps['put'] }) {
  const { t } = useMessages();
  const raise = useDo(RaiseHandDocument);
  const [handId, setHandId] = useState(() => newId());
  const [name, setName] = useState('');
  const [question, setQuestion] = useState('');
  const inRoom = directs && name.trim() !== '';
  return (
    <form
      className="pl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        const channel = inRoom ? 'ROOM' : 'ONLINE';
        const input = {
          handId,
          sessionId: session.id,
          channel,
          name: inRoom ? name : null,
          question: question || null,
        } as const;
        void raise.act({ input }).then(({ data }) => {
          if (!data) return;
          put(data.raiseHand);
          setHandId(newId());
          setName('');
          setQuestion('');
        });
      }}
    >
      {directs ? (
        <Field label={t('run.name')}>
          {(control) => <input {...control} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
      ) : null}
      <Field label={t('run.question')}>
        {(control) => <textarea {...control} value={question} onChange={(event) => setQuestion(event.target.value)} />}
      </Field>
      {raise.fault ? <FaultNotice fault={raise.fault} /> : null}
      <div>
        <Button type="submit" busy={raise.busy}>
          {t(inRoom ? 'run.addHand' : 'run.raise')}
        </Button>
      </div>
    </form>
  );
}
