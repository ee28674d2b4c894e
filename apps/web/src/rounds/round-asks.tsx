/** What a round asks and what holds in it, above its text: its questions, its reply period, hidden results. */
import { SetQuestionsDocument, type RoundLineFragment } from '@plenary/graphql';
import { Button, Deadline, Dialog, Notice, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { readerZone, useNow } from '../platform/here';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { QuestionsField, questionsIn } from './questions-field';
import styles from './rounds.module.css';

interface RoundAsksProps {
  round: RoundLineFragment;
  /** Begins an answer; absent where none is taken now. */
  onAnswer?: ((questionId: string) => void) | undefined;
  onChanged: () => void;
}

export function RoundAsks({ round, onAnswer, onChanged }: RoundAsksProps) {
  const { t } = useMessages();
  const now = useNow();
  const mayEdit = round.viewerCan.includes('SET_QUESTIONS') && !round.hidesResults && round.commentCount === 0;
  const replies = round.repliesUntil && round.state !== 'ENDED' ? round.repliesUntil : null;
  if (round.questions.length === 0 && !mayEdit && !replies && !round.resultsHidden) return null;
  return (
    <div className={styles.asks}>
      {round.resultsHidden ? (
        <Notice tone="open" title={t('round.hidden')}>
          {t('round.hiddenLede')}
        </Notice>
      ) : null}
      {replies ? (
        <p>
          {round.state === 'REPLYING' ? `${t('round.repliesNow')} ` : ''}
          <Deadline at={replies} zone={round.zone} readerZone={readerZone} now={now} label={t('round.repliesAre')} />
        </p>
      ) : null}
      {round.questions.length > 0 ? (
        <section aria-labelledby={`questions-${round.id}`}>
          <h2 id={`questions-${round.id}`} className={styles.asksTitle}>
            {t('question.title')}
          </h2>
          <ol className={styles.questions}>
            {round.questions.map(({ id, number, text }) => (
              <li key={id}>
                <span dir="auto">{text}</span>
                {onAnswer ? (
                  <Button tone="link" onClick={() => onAnswer(id)}>
                    {t('question.answerOne', { number })}
                  </Button>
                ) : null}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {mayEdit ? <EditQuestions round={round} onChanged={onChanged} /> : null}
    </div>
  );
}

function EditQuestions({ round, onChanged }: Pick<RoundAsksProps, 'round' | 'onChanged'>) {
  const { t } = useMessages();
  const set = useDo(SetQuestionsDocument);
  const [text, setText] = useState<string | null>(null);
  const isLate = set.fault?.code === 'CONFLICT';
  return (
    <div>
      <Button tone="quiet" onClick={() => setText(round.questions.map((question) => question.text).join('\n'))}>
        {t('question.edit')}
      </Button>
      {text === null ? null : (
        <Dialog title={t('question.edit')} onClose={() => setText(null)}>
          <form
            className="pl-stack"
            onSubmit={(event) => {
              event.preventDefault();
              void set
                .act({ input: { roundId: round.id, questions: questionsIn(text, round.questions) } })
                .then(({ data }) => {
                  if (!data) return;
                  setText(null);
                  onChanged();
                });
            }}
          >
            <QuestionsField
              value={text}
              fault={set.fault?.code === 'INVALID_INPUT' ? t('question.fault') : null}
              onChange={setText}
            />
            {isLate ? <Notice tone="open" title={t('question.commented')} live /> : null}
            {set.fault && !isLate && set.fault.code !== 'INVALID_INPUT' ? <FaultNotice fault={set.fault} /> : null}
            <div>
              <Button type="submit" tone="primary" busy={set.busy}>
                {t('action.save')}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </div>
  );
}
