/** Every key of the desk, in one list. */
import { DISPOSITION_KINDS } from '@plenary/domain';
import { Button, Dialog, useMessages } from '@plenary/ui';
import styles from './rounds.module.css';

export function DeskKeys({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const keys = [
    ['J K', 'round.desk.key.move'],
    ['D', 'round.desk.key.dispose'],
    [`1–${DISPOSITION_KINDS.length}`, 'round.desk.key.choose'],
    ['R', 'round.desk.key.rationale'],
    ['Ctrl ↵', 'round.desk.key.save'],
    ['M', 'round.desk.key.recommend'],
    ['A', 'round.desk.key.assign'],
    ['P', 'round.desk.key.apply'],
    ['F', 'round.desk.key.flag'],
    ['X', 'round.desk.key.select'],
    ['T', 'round.desk.key.text'],
    ['Esc', 'round.desk.key.leave'],
    ['?', 'round.desk.key.keys'],
  ] as const;
  return (
    <Dialog title={t('round.desk.keys.title')} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(([key, id]) => (
          <div key={id}>
            <dt>{key}</dt>
            <dd>{t(id)}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button onClick={onClose}>{t('action.close')}</Button>
      </div>
    </Dialog>
  );
}
