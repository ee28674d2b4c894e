/** One's own comments that were answered and wait for a word, wherever one arrives. */
import { paths } from '@plenary/domain';
import { AnswersWaitingDocument } from '@plenary/graphql';
import { DispositionPill, useMessages } from '@plenary/ui';
import { useAsk } from '../platform/use-screen';
import { useViewer } from '../platform/viewer';
import styles from './answers.module.css';

export function AnswersWaiting() {
  const { t, instant } = useMessages();
  const viewer = useViewer();
  const asked = useAsk(AnswersWaitingDocument, {}, !viewer?.person);
  const waiting = asked.data?.viewer.answersWaiting ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className={styles.waiting} aria-labelledby="answers-waiting">
      <h2 id="answers-waiting">{t('answer.waiting', { count: waiting.length })}</h2>
      <ul>
        {waiting.map((comment) => {
          const { document, revision } = comment.round;
          const { group } = document;
          return (
            <li key={comment.id}>
              <a
                href={paths.revision(group.coalition.slug, group.code, document.code, {
                  revision: revision.number,
                  comment: comment.reference,
                })}
              >
                {comment.reference}
              </a>
              <DispositionPill kind={comment.disposition?.kind} />
              <span dir="auto">{document.title}</span>
              {comment.addressed ? (
                <span className="pl-muted pl-small">
                  {t('answer.by', { time: `${instant(comment.addressed.respondBy, 'UTC')} UTC` })}
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
