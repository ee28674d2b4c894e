/**
 * Who else reads and writes here, and whether one is seen oneself. It is seen and never said aloud, since people come
 * and go while one reads.
 */
import { SetWishesDocument } from '@plenary/graphql';
import { Button, useMessages } from '@plenary/ui';
import { useRef } from 'react';
import { useClosing } from '../platform/use-closing';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { useViewerState } from '../platform/viewer';
import styles from './presence.module.css';
import { usePresence, type Presence } from './use-presence';

interface WhoIsHereProps {
  documentId: string;
  /** The round in which something is being written here. */
  writesIn: string | null;
  className: string | undefined;
  listClassName: string | undefined;
}

export function WhoIsHere({ documentId, writesIn, className, listClassName }: WhoIsHereProps) {
  const { t } = useMessages();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);
  const { data, refresh } = useViewerState();
  const wishes = data?.viewer.wishes ?? null;
  const save = useDo(SetWishesDocument);
  const presence = usePresence(documentId, writesIn, wishes?.presence ?? false);
  if (!wishes) return null;
  const { mails, mailHour, mailZone, listed, shows } = wishes;
  const count = presence ? presence.people.length + presence.more : 0;
  const change = () =>
    void save
      .act({ input: { mails, mailHour, mailZone, listed, shows, presence: !wishes.presence } })
      .then(({ data: done }) => done && refresh());
  return (
    <details className={`${className ?? ''} ${styles.menu}`} ref={menu}>
      <summary>{count > 0 ? t('presence.count', { count }) : t('presence.menu')}</summary>
      <div className={`${listClassName ?? ''} ${styles.list}`}>
        {wishes.presence ? <People presence={presence} /> : null}
        <p className="pl-muted pl-small">{t(wishes.presence ? 'presence.seen' : 'presence.unseen')}</p>
        {save.fault ? <FaultNotice fault={save.fault} /> : null}
        <Button tone={wishes.presence ? 'quiet' : 'plain'} busy={save.busy} onClick={change}>
          {t(wishes.presence ? 'presence.hide' : 'presence.show')}
        </Button>
      </div>
    </details>
  );
}

function People({ presence }: { presence: Presence | null }) {
  const { t } = useMessages();
  if (!presence || presence.people.length === 0) return <p>{t('presence.nobody')}</p>;
  return (
    <ul className={styles.people}>
      {presence.people.map(({ person, writing }) => (
        <li key={person.id}>{writing ? t('presence.writes', { name: person.name }) : person.name}</li>
      ))}
      {presence.more > 0 ? <li>{t('presence.more', { count: presence.more })}</li> : null}
    </ul>
  );
}
