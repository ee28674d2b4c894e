/** The end of an open round moves to later, or an ended round opens again: with a reason, and a mail that is seen first. */
import { instantOf, localOf } from '@plenary/domain';
import { ExtendRoundDocument, ReopenRoundDocument, type RoundNoticeInput } from '@plenary/graphql';
import { Button, Deadline, Dialog, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { ZoneField } from '../platform/zone-field';
import { RepliesField } from './replies-field';
import { RoundMail } from './round-mail';

interface MoveEndProps {
  change: 'EXTENDED' | 'REOPENED';
  documentId: string;
  roundId: string;
  zone: string;
  /** The end of its reply period, where it has one. */
  repliesUntil: string | null;
  /** Its present end, ISO 8601. */
  closesAt: string;
  /** Whether only that can move any more. */
  replying: boolean;
  onDone: () => void;
}

export function MoveEnd({
  change,
  documentId,
  roundId,
  closesAt,
  zone: first,
  repliesUntil,
  replying,
  onDone,
}: MoveEndProps) {
  const messages = useMessages();
  const { t } = messages;
  const extending = useDo(ExtendRoundDocument);
  const reopening = useDo(ReopenRoundDocument);
  const { busy, fault } = change === 'EXTENDED' ? extending : reopening;
  const label = t(change === 'EXTENDED' ? 'round.extend' : 'round.reopen');
  const [notice, setNotice] = useState<RoundNoticeInput | null>(null);
  const [open, setOpen] = useState(false);
  const [zone, setZone] = useState(first);
  const [given, setGiven] = useState({
    // From where it stands one moves it; what is over begins anew.
    closesAtLocal: change === 'EXTENDED' && !replying ? localOf(new Date(closesAt), first) : '',
    repliesUntilLocal: '',
    reason: '',
  });
  const instant = instantOf(replying ? given.repliesUntilLocal : given.closesAtLocal, zone);
  const reason = fault?.fields['closesAtLocal'];
  const endFault =
    reason === 'not-later' || reason === 'past'
      ? t(`round.endFault.${reason}`)
      : fieldFault(messages, fault, 'closesAtLocal');
  const ends = {
    closesAtLocal: given.closesAtLocal,
    repliesUntilLocal: given.repliesUntilLocal || null,
  };
  const extension = replying ? { ...ends, closesAtLocal: null } : ends;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      {open ? (
        <Dialog title={label} onClose={() => setOpen(false)}>
          <form
            className="pl-stack"
            onSubmit={(event) => {
              event.preventDefault();
              const rest = { roundId, zone, reason: given.reason, notice };
              const moved =
                change === 'EXTENDED'
                  ? extending.act({ input: { ...rest, ...extension } })
                  : reopening.act({ input: { ...rest, ...ends } });
              void moved.then(({ data: done }) => {
                if (!done) return;
                setOpen(false);
                onDone();
              });
            }}
          >
            {replying ? null : (
              <Field label={t('round.end')} required fault={endFault}>
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
            )}
            <ZoneField zone={zone} onZone={setZone} />
            {instant && !replying ? <Deadline at={instant.toISOString()} zone={zone} /> : null}
            {repliesUntil ? (
              <RepliesField
                value={given.repliesUntilLocal}
                zone={zone}
                required={replying}
                fault={fault?.fields['repliesUntilLocal']}
                hint={replying ? t('round.repliesHint') : t('round.repliesKept')}
                onChange={(repliesUntilLocal) => setGiven({ ...given, repliesUntilLocal })}
              />
            ) : null}
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
                      ...extension,
                      zone,
                      reason: given.reason,
                    }
                  : null
              }
              notice={notice}
              onNotice={setNotice}
            />
            <Refused fault={fault} />
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
