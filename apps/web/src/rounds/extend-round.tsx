/** The end of an open round moves to later, with a reason; never to earlier. */
import { instantOf } from '@plenary/domain';
import { ExtendRoundDocument } from '@plenary/graphql';
import { Button, Deadline, Dialog, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { readerZone } from '../platform/here';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { ZoneField } from './new-round-screen';

export function ExtendRound({ roundId, zone: first, onDone }: { roundId: string; zone: string; onDone: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const extend = useDo(ExtendRoundDocument);
  const [open, setOpen] = useState(false);
  const [zone, setZone] = useState(first);
  const [given, setGiven] = useState({ closesAtLocal: '', reason: '' });
  const instant = instantOf(given.closesAtLocal, zone);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('round.extend')}</Button>
      {open ? (
        <Dialog title={t('round.extend')} onClose={() => setOpen(false)}>
          <form
            className="pl-stack"
            onSubmit={(event) => {
              event.preventDefault();
              void extend.act({ input: { roundId, zone, ...given } }).then(({ data }) => {
                if (!data) return;
                setOpen(false);
                onDone();
              });
            }}
          >
            <Field label={t('round.end')} required fault={fieldFault(messages, extend.fault, 'closesAtLocal')}>
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
            <Field label={t('round.extendWhy')} required fault={fieldFault(messages, extend.fault, 'reason')}>
              {(control) => (
                <textarea
                  {...control}
                  required
                  value={given.reason}
                  onChange={(event) => setGiven({ ...given, reason: event.target.value })}
                />
              )}
            </Field>
            {extend.fault && extend.fault.code !== 'INVALID_INPUT' ? <FaultNotice fault={extend.fault} /> : null}
            <div>
              <Button type="submit" tone="primary" busy={extend.busy}>
                {t('round.extend')}
              </Button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </>
  );
}
