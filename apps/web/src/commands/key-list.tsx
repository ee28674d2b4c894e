/** Every key that does something on the screen behind, in one list. */
import { Dialog, Keys, useMessages } from '@plenary/ui';
import { useState } from 'react';
import styles from './commands.module.css';
import { commandsHere, keyName } from './commands';

export function KeyList({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const [commands] = useState(() => commandsHere().filter(({ keys }) => keys));
  return (
    <Dialog title={t('palette.keys')} onClose={onClose}>
      <dl className={styles.keys}>
        {commands.map(({ id, label, keys = [] }) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <Keys key={key}>{keyName(key)}</Keys>
              ))}
              <span className="pl-visually-hidden">{keys.map(keyName).join(', ')}</span>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
