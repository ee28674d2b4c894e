/** The words are not what the writer saw: what she saw and what stands there now, and she says where it goes. */
import { Button, Notice, PassageRedline, useMessages } from '@plenary/ui';
import type { Fault } from '../platform/errors';
import type { Writing } from './comment-composer';
import styles from './comments.module.css';

interface ChangedWordsProps {
  fault: Fault;
  writing: Writing;
  onChoose: (writing: Writing) => void;
}

const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const place = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export function ChangedWords({ fault, writing, onChoose }: ChangedWordsProps) {
  const { t } = useMessages();
  const { details } = fault;
  const expected = words(details['expected']);
  const found = words(details['found']);
  const [start, end, revision] = [place(details['start']), place(details['end']), place(details['revision'])];
  const seen = revision === null ? {} : { revision };
  return (
    <Notice
      tone="open"
      live
      title={t(revision === null ? 'changed.words' : 'changed.revision', { number: revision ?? 0 })}
    >
      {expected || found ? (
        <p className={`pl-words ${styles.words}`} dir="auto">
          {expected && found ? (
            <PassageRedline before={expected} after={found} />
          ) : expected ? (
            <del>{expected}</del>
          ) : (
            <ins>{found}</ins>
          )}
        </p>
      ) : null}
      <p>{t(found ? 'changed.ask' : 'changed.gone')}</p>
      <div className="pl-row">
        {found !== null && start !== null && end !== null ? (
          <Button
            onClick={() => onChoose({ ...writing, ...seen, target: { kind: 'PASSAGE', start, end, exact: found } })}
          >
            {t('changed.here')}
          </Button>
        ) : null}
        <Button tone="quiet" onClick={() => onChoose({ ...writing, ...seen, target: { kind: 'DOCUMENT' } })}>
          {t('changed.whole')}
        </Button>
      </div>
    </Notice>
  );
}
