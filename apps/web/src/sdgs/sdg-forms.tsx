/** Naming a goal or target with its reason, and saying that a reason still holds. What is typed is kept until it is sent. */
import { LIMITS } from '@plenary/domain';
import { MapSdgDocument, ReviewSdgMappingDocument, type MapSdgInput, type SdgPartsFragment } from '@plenary/graphql';
import { Button, Dialog, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault, type Fault } from '../platform/errors';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { SdgPicker } from './sdg-picker';

/** To what a mapping belongs. */
export type SdgOf = Pick<MapSdgInput, 'groupId' | 'documentId' | 'sessionId'>;

interface AddProps {
  of: SdgOf;
  taken: readonly string[];
  onClose: () => void;
  onDone: () => void;
}

export function AddSdg({ of, taken, onClose, onDone }: AddProps) {
  const messages = useMessages();
  const { t } = messages;
  const add = useDo(MapSdgDocument);
  const [begun] = useState(() => ({ mappingId: newId(), code: '', reason: '' }));
  const id = of.groupId ?? of.documentId ?? of.sessionId ?? '';
  const [writing, setWriting, forget] = useKept(`sdg.${id}`, begun);
  return (
    <Dialog title={t('sdgs.add')} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void add.act({ input: { ...writing, ...of } }).then(({ data }) => {
            if (!data) return;
            forget();
            onDone();
          });
        }}
      >
        <SdgPicker
          value={writing.code}
          fault={fieldFault(messages, add.fault, 'code')}
          taken={taken}
          onChange={(code) => setWriting({ ...writing, code })}
        />
        <Reason value={writing.reason} fault={add.fault} onChange={(reason) => setWriting({ ...writing, reason })} />
        <Send fault={add.fault} busy={add.busy} />
      </form>
    </Dialog>
  );
}

interface ReviewProps {
  mapping: SdgPartsFragment;
  onClose: () => void;
  onDone: () => void;
}

export function ReviewSdg({ mapping, onClose, onDone }: ReviewProps) {
  const { t } = useMessages();
  const review = useDo(ReviewSdgMappingDocument);
  const { id: mappingId, version: seen } = mapping;
  const [reason, setReason, forget] = useKept(`sdg.review.${mappingId}`, mapping.reason);
  return (
    <Dialog title={t('sdgs.stillTitle', { code: mapping.code })} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void review.act({ input: { mappingId, reason, seen } }).then(({ data }) => {
            if (!data) return;
            forget();
            onDone();
          });
        }}
      >
        <Reason value={reason} fault={review.fault} onChange={setReason} />
        <Send fault={review.fault} busy={review.busy} />
      </form>
    </Dialog>
  );
}

function Reason({ value, fault, onChange }: { value: string; fault: Fault | null; onChange: (value: string) => void }) {
  const messages = useMessages();
  const { t } = messages;
  return (
    <Field label={t('sdgs.why')} hint={t('sdgs.whyHint')} required fault={fieldFault(messages, fault, 'reason')}>
      {(control) => (
        <textarea
          {...control}
          required
          dir="auto"
          rows={3}
          maxLength={LIMITS.line}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

function Send({ fault, busy }: { fault: Fault | null; busy: boolean }) {
  const { t } = useMessages();
  return (
    <>
      <Refused fault={fault} />
      <div>
        <Button type="submit" tone="primary" busy={busy}>
          {t('sdgs.save')}
        </Button>
      </div>
    </>
  );
}
