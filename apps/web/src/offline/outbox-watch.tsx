/** Sends what was written without a line, and tells its writer on every screen what became of it, until she has seen it. */
import { MakeCommentDocument, type MakeCommentInput } from '@plenary/graphql';
import { Button, Notice, useMessages } from '@plenary/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { faultOf, faultText } from '../platform/errors';
import { useOnline } from '../platform/here';
import { useViewer } from '../platform/viewer';
import styles from './offline.module.css';
import { onOutbox, outbox, sendWaiting, takeBack, type Sent } from './outbox';

const AGAIN = 15_000;
const NONE: readonly Sent[] = [];

export function OutboxWatch() {
  const client = useClient();
  const personId = useViewer()?.person?.id;
  const online = useOnline();
  const all = useSyncExternalStore(onOutbox, outbox, () => NONE);
  const mine = all.filter((sent) => sent.personId === personId);
  const waiting = mine.some(({ fate }) => fate.state === 'WAITING');
  useEffect(() => {
    if (!personId || !waiting || !online) return;
    const make = async (input: MakeCommentInput) => {
      const { data, error } = await client.mutation(MakeCommentDocument, { input }).toPromise();
      if (data) return { state: 'TAKEN', reference: data.makeComment.reference } as const;
      const code = error ? faultOf(error).code : 'INTERNAL';
      // What is the server's own trouble passes; what it refuses it has decided.
      return code === 'NETWORK' || code === 'INTERNAL' || code === 'UNAUTHENTICATED'
        ? null
        : ({ state: 'REFUSED', code } as const);
    };
    const send = () => void sendWaiting(personId, make).catch(() => undefined);
    send();
    const timer = setInterval(send, AGAIN);
    return () => clearInterval(timer);
  }, [client, personId, waiting, online]);
  if (mine.length === 0) return null;
  return (
    <div className={styles.outbox} role="status">
      {mine.map((sent) => (
        <Fate key={sent.input.commentId} sent={sent} />
      ))}
    </div>
  );
}

function Fate({ sent: { input, path, fate } }: { sent: Sent }) {
  const messages = useMessages();
  const { t } = messages;
  const [copied, setCopied] = useState(false);
  const words = input.text.length > 60 ? `${input.text.slice(0, 60)}…` : input.text;
  const title =
    fate.state === 'TAKEN'
      ? t('outbox.taken', { reference: fate.reference, words })
      : t(fate.state === 'WAITING' ? 'outbox.waiting' : 'outbox.refused', { words });
  return (
    <Notice tone={fate.state === 'REFUSED' ? 'refused' : 'open'} title={title}>
      {fate.state === 'REFUSED' ? (
        <p>{faultText(messages, { code: fate.code, fields: {}, unmet: [], details: {} })}</p>
      ) : null}
      <div className="pl-row">
        <a href={path}>{t('outbox.where')}</a>
        {fate.state === 'REFUSED' ? (
          <Button
            tone="link"
            onClick={() =>
              void navigator.clipboard
                .writeText([input.text, input.proposedChange].filter(Boolean).join('\n\n'))
                .then(() => setCopied(true))
            }
          >
            {t(copied ? 'composer.copied' : 'composer.copy')}
          </Button>
        ) : null}
        <Button tone="link" onClick={() => takeBack(input.commentId)}>
          {t(fate.state === 'WAITING' ? 'outbox.takeBack' : 'outbox.seen')}
        </Button>
      </div>
    </Notice>
  );
}
