/** To stand back from comments: for whom, and why. */
import { LIMITS } from '@plenary/domain';
import { RecuseMyselfDocument } from '@plenary/graphql';
import { Button, Dialog, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { announce } from '../platform/announce';
import { fieldFault } from '../platform/errors';
import { useDo } from '../platform/use-screen';
import { useViewer } from '../platform/viewer';
import type { Desk, DeskComment } from '../rounds/desk-comments';
import { DeskFault } from './desk-fault';

interface RecuseDialogProps {
  comments: readonly DeskComment[];
  workers: Desk['workers'];
  onClose: () => void;
  onDone: (rows: readonly DeskComment[]) => void;
}

export function RecuseDialog({ comments, workers, onClose, onDone }: RecuseDialogProps) {
  const messages = useMessages();
  const { t } = messages;
  const viewer = useViewer();
  const others = workers.filter(({ id }) => id !== viewer?.person?.id);
  const recuse = useDo(RecuseMyselfDocument);
  const [given, setGiven] = useState({ substituteId: others[0]?.id ?? '', reason: '' });
  return (
    <Dialog title={t('recuse.title', { count: comments.length })} onClose={onClose}>
      <p>{t('recuse.lede')}</p>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void recuse.act({ input: { commentIds: comments.map(({ id }) => id), ...given } }).then(({ data }) => {
            if (!data) return;
            announce(t('recuse.done'));
            onDone(data.recuseMyself.map(({ desk }) => desk));
          });
        }}
      >
        <Field label={t('recuse.substitute')} required>
          {(control) => (
            <select
              {...control}
              value={given.substituteId}
              onChange={(event) => setGiven({ ...given, substituteId: event.target.value })}
            >
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('recuse.reason')} required fault={fieldFault(messages, recuse.fault, 'reason')}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              maxLength={LIMITS.text}
              value={given.reason}
              onChange={(event) => setGiven({ ...given, reason: event.target.value })}
            />
          )}
        </Field>
        <DeskFault fault={recuse.fault} onRefresh={onClose} />
        <div>
          <Button type="submit" tone="primary" busy={recuse.busy}>
            {t('recuse.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
