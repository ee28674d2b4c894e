/** The end of an open round moves to later, or an ended round opens again: with a reason, and a mail that is seen first. */
import { instantOf } from '@plenary/domain';
import { ExtendRoundDocument, ReopenRoundDocument, type RoundNoticeInput } from '@plenary/graphql';
import { Button, Deadline, Dialog, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { readerZone } from '../platform/here';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { ZoneField } from '../platform/zone-field';
import { RoundMail } from './round-mail';

interface MoveEndProps {
  change: 'EXTENDED' | 'REOPENED';
  documentId: string;
  roundId: string;
  zone: string;
  onDone: () => void;
}

export function MoveEnd({ change, documentId, roundId, zone: first, onDone }: MoveEndProps) {
  const messages = useMessages();
  const { t } = messages;
  const extending = useDo(ExtendRoundDocument);
  const reopening = useDo(ReopenRoundDocument);
  const { busy, fault } = change === 'EXTENDED' ? extending : reopening;
  const act = change === 'EXTENDED' ? extending.act : reopening.act;
  const label = t(change === 'EXTENDED' ? 'round.extend' : 'round.reopen');
  const [notice, setNotice] = useState<RoundNoticeInput | null>(null);
  const [open, setOpen] = useState(false);
  const [zone, setZone] = useState(first);
  const [given, setGiven] = useState({ closesAtLocal: '', reason: '' });
  const instant = instantOf(given.closesAtLocal, zone);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      {open ? (
        <Dialog title={label} onClose={() => setOpen(false)}>
          <form
            className="pl-stack"
            onSubmit={(event) => {
              event.preventDefault();
              void act({ input: { roundId, zone, ...given, notice } }).then(({ data: done }) => {
                if (!done) return;
                setOpen(false);
                onDone();
              });
            }}
          >
            <Field label={t('round.end')} required fault={fieldFault(messages, fault, 'closesAtLocal')}>
              {(control) => (
                <input
                  {...control}
                  type="datetime-local"
                  required
                  value={given.closesAtLocal}
                  onChange={(event) => setGiven({ ...given, closesAtLocal: event.target.value })}
                />
              )}
            </Field>
            <ZoneField zone={zone} onZone={setZone} />
            {instant ? <Deadline at={instant.toISOString()} zone={zone} readerZone={readerZone} /> : null}
            <Field label={t('round.extendWhy')} required fault={fieldFault(messages, fault, 'reason')}>
              {(control) => (
                <textarea
                  {...control}
                  required
                  value={given.reason}
                  onChange={(event) => setGiven({ ...given, reason: event.target.value })}
                />
              )}
            </Field>
            <RoundMail
              about={
                instant
                  ? {
                      occasion: change,
                      documentId,
                      roundId,
                      closesAtLocal: given.closesAtLocal,
                      zone,
                      reason: given.reason,
                    }
                  : null
              }
              notice={notice}
              onNotice={setNotice}
            />
            {fault && fault.code !== 'INVALID_INPUT' ? <FaultNotice fault={fault} /> : null}
            <div>
              <Button type="submit" tone="primary" busy={busy}>
                {label}
              </Button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </>
  );
}
