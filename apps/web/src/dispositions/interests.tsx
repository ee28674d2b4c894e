/** What people have at stake, where comments are answered; and one's own word on it. */
import { LIMITS } from '@plenary/domain';
import { DeclareInterestDocument } from '@plenary/graphql';
import { Button, Dialog, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { useDo } from '../platform/use-screen';
import { useViewer } from '../platform/viewer';
import type { Desk } from '../rounds/desk-comments';
import styles from '../rounds/rounds.module.css';
import { DeskFault } from './desk-fault';

export function Interests({ desk, onChanged }: { desk: Desk; onChanged: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const viewer = useViewer();
  const declare = useDo(DeclareInterestDocument);
  const [open, setOpen] = useState(false);
  const mine = desk.interests.find(({ person, wholeGroup }) => person?.id === viewer?.person?.id && !wholeGroup);
  const [given, setGiven] = useState({ text: mine?.text ?? '', wholeGroup: false });
  const may = desk.round.viewerCan.includes('DECLARE_INTEREST');
  if (!may && desk.interests.length === 0) return null;
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {t('interest.button', { count: desk.interests.length })}
      </Button>
      {open ? (
        <Dialog title={t('interest.title')} onClose={() => setOpen(false)}>
          {desk.interests.length === 0 ? <p className="pl-muted">{t('interest.none')}</p> : null}
          <ul className={styles.interests}>
            {desk.interests.map((one) => (
              <li key={one.id} dir="auto">
                <b>{one.person?.name}</b> {one.text}{' '}
                {one.wholeGroup ? <span className="pl-muted pl-small">{t('interest.wholeGroup')}</span> : null}
              </li>
            ))}
          </ul>
          {may ? (
            <form
              className="pl-stack"
              onSubmit={(event) => {
                event.preventDefault();
                const input = { declarationId: newId(), documentId: desk.round.document.id, ...given };
                void declare.act({ input: { ...input, text: given.text.trim() || null } }).then(({ data }) => {
                  if (!data) return;
                  setOpen(false);
                  onChanged();
                });
              }}
            >
              <Field
                label={t('interest.yours')}
                hint={t('interest.hint')}
                fault={fieldFault(messages, declare.fault, 'text')}
              >
                {(control) => (
                  <textarea
                    {...control}
                    dir="auto"
                    maxLength={LIMITS.text}
                    value={given.text}
                    onChange={(event) => setGiven({ ...given, text: event.target.value })}
                  />
                )}
              </Field>
              <label className="pl-choice">
                <input
                  type="checkbox"
                  checked={given.wholeGroup}
                  onChange={(event) => setGiven({ ...given, wholeGroup: event.target.checked })}
                />
                {t('interest.forGroup')}
              </label>
              <DeskFault fault={declare.fault} onRefresh={onChanged} />
              <div>
                <Button type="submit" tone="primary" busy={declare.busy}>
                  {t('interest.declare')}
                </Button>
              </div>
            </form>
          ) : null}
        </Dialog>
      ) : null}
    </>
  );
}
