/** Polls about a text: they take the temperature, and say so. */
import { instantOf, POLL_LIMITS } from '@plenary/domain';
import { AnswerPollDocument, OpenPollDocument, type DecisionsDocumentFragment } from '@plenary/graphql';
import { Button, Choices, Deadline, Field, Pill, useMessages } from '@plenary/ui';
import { useState } from 'react';
import styles from '../consensus/decisions.module.css';
import { fieldFault } from '../platform/errors';
import { useNow } from '../platform/here';
import { newId } from '../platform/ids';
import { FaultNotice, Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { ZoneField } from '../platform/zone-field';

type Poll = DecisionsDocumentFragment['polls'][number];

interface PollsProps {
  document: DecisionsDocumentFragment;
  onDone: () => void;
}

export function Polls({ document, onDone }: PollsProps) {
  const { t } = useMessages();
  const { polls, viewerCan, latestRevision } = document;
  const opens = viewerCan.includes('OPEN_POLL') && latestRevision;
  if (polls.length === 0 && !opens) return null;
  return (
    <section id="polls" className={styles.step} aria-labelledby="polls-title" tabIndex={-1}>
      <h2 id="polls-title">{t('polls.title')}</h2>
      <p className="pl-soft">{t('polls.lede')}</p>
      {polls.map((poll) => (
        <One key={poll.id} poll={poll} onDone={onDone} />
      ))}
      {opens ? <Open documentId={document.id} number={latestRevision.number} onDone={onDone} /> : null}
    </section>
  );
}

function One({ poll, onDone }: { poll: Poll; onDone: () => void }) {
  const { t } = useMessages();
  const now = useNow();
  const answer = useDo(AnswerPollDocument);
  const [chosen, setChosen] = useState(String(poll.ownAnswer ?? ''));
  const most = Math.max(1, ...(poll.results ?? []));
  const mayAnswer = poll.viewerCan.includes('ANSWER_POLL');
  return (
    <div className="pl-stack">
      <h3>
        <span dir="auto">{poll.question}</span>{' '}
        <Pill tone={poll.open ? 'open' : 'noted'} shape={poll.open ? '◔' : '○'}>
          {t(poll.open ? 'polls.open' : 'polls.over')}
        </Pill>
      </h3>
      <p className="pl-muted">
        {t('polls.about', { number: poll.revision.number, count: poll.answerCount })}{' '}
        <Deadline at={poll.closesAt} zone={poll.zone} now={now} label={t('polls.until')} />
      </p>
      {poll.results ? (
        <ul className={styles.results}>
          {poll.options.map((option, index) => (
            <li key={option}>
              <span dir="auto">{option}</span>
              <meter min={0} max={most} value={poll.results?.[index] ?? 0} aria-hidden="true" />
              <b>{poll.results?.[index] ?? 0}</b>
              {poll.ownAnswer === index ? <span className="pl-muted">{t('polls.yours')}</span> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="pl-soft">{t('polls.hidden')}</p>
      )}
      {mayAnswer ? (
        <form
          className="pl-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void answer.act({ pollId: poll.id, option: Number(chosen) }).then(({ data }) => data && onDone());
          }}
        >
          <Choices
            legend={t('polls.answer')}
            name={`poll-${poll.id}`}
            value={chosen}
            options={poll.options.map((label, index) => ({ value: String(index), label }))}
            onChange={setChosen}
          />
          {answer.fault ? <FaultNotice fault={answer.fault} /> : null}
          <div>
            <Button type="submit" busy={answer.busy} disabled={chosen === ''}>
              {t(poll.ownAnswer === null || poll.ownAnswer === undefined ? 'polls.send' : 'polls.change')}
            </Button>
          </div>
        </form>
      ) : null}
    </div>
  );
}

function Open({ documentId, number, onDone }: { documentId: string; number: number; onDone: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const open = useDo(OpenPollDocument);
  const [pollId, setPollId] = useState(() => newId());
  const [given, setGiven] = useState({ question: '', options: '', closesAtLocal: '', resultsAtOnce: false });
  const [zone, setZone] = useState('UTC');
  const options = given.options
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const ready = given.question.trim() !== '' && options.length >= POLL_LIMITS.fewest;
  return (
    <details>
      <summary>{t('polls.ask', { number })}</summary>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void open.act({ input: { pollId, documentId, zone, ...given, options } }).then(({ data }) => {
            if (!data) return;
            setPollId(newId());
            setGiven({ question: '', options: '', closesAtLocal: '', resultsAtOnce: false });
            onDone();
          });
        }}
      >
        <Field label={t('polls.question')} required fault={fieldFault(messages, open.fault, 'question')}>
          {(control) => (
            <input
              {...control}
              required
              dir="auto"
              value={given.question}
              onChange={(event) => setGiven({ ...given, question: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={t('polls.options')}
          hint={t('polls.optionsHint', { fewest: POLL_LIMITS.fewest, most: POLL_LIMITS.options })}
          required
          fault={fieldFault(messages, open.fault, 'options')}
        >
          {(control) => (
            <textarea
              {...control}
              required
              dir="auto"
              rows={4}
              value={given.options}
              onChange={(event) => setGiven({ ...given, options: event.target.value })}
            />
          )}
        </Field>
        <div className={styles.pair}>
          <Field
            label={t('round.end')}
            required
            fault={
              fieldFault(messages, open.fault, 'closesAtLocal') ??
              (given.closesAtLocal && !instantOf(given.closesAtLocal, zone) ? t('round.invalidEnd') : null)
            }
          >
            {(control) => (
              <input
                {...control}
                type="datetime-local"
                required
                value={given.closesAtLocal}
                onChange={(event) => setGiven({ ...given, closesAtLocal: event.target.value })}
              />
            )}
          </Field>
          <ZoneField zone={zone} onZone={setZone} />
        </div>
        <label className="pl-row">
          <input
            type="checkbox"
            checked={given.resultsAtOnce}
            onChange={(event) => setGiven({ ...given, resultsAtOnce: event.target.checked })}
          />
          {t('polls.atOnce')}
        </label>
        <Refused fault={open.fault} />
        <div>
          <Button type="submit" busy={open.busy} disabled={!ready}>
            {t('polls.do')}
          </Button>
        </div>
      </form>
    </details>
  );
}
