/** What a round asks and what holds in it, above its text: its questions, its reply period, hidden results. */
import type { RoundLineFragment } from '@plenary/graphql';
import { Button, Deadline, Notice, useMessages } from '@plenary/ui';
import { useNow } from '../platform/here';
import { later } from '../platform/later';
import styles from './rounds.module.css';

const EditQuestions = later(() => import('./edit-questions'), 'EditQuestions');

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
          <Deadline at={replies} zone={round.zone} now={now} label={t('round.repliesAre')} />
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
