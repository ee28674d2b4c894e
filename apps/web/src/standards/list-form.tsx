/** How many standards an edition of the list needs at least; the first answer begins the list. */
import { MOST_STANDARDS } from '@plenary/domain';
import { SetStandardsListDocument } from '@plenary/graphql';
import { Button, Dialog, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import type { List } from './standards-screen';

interface ListFormProps {
  documentId: string;
  list: List | null;
  onClose: () => void;
  onDone: () => void;
}

export function ListForm({ documentId, list, onClose, onDone }: ListFormProps) {
  const messages = useMessages();
  const { t } = messages;
  const { act, busy, fault } = useDo(SetStandardsListDocument);
  const [wanted, setWanted] = useState(list?.wanted?.toString() ?? '');
  const submit = async () => {
    const input = { documentId, wanted: wanted ? Number(wanted) : null, seen: list?.changeCount ?? 0 };
    const { data } = await act({ input });
    if (data) onDone();
  };
  return (
    <Dialog title={t(list ? 'standards.settings' : 'standards.begin')} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field
          label={t('standards.wanted')}
          hint={t('standards.wantedHint')}
          fault={fieldFault(messages, fault, 'wanted')}
        >
          {(control) => (
            <input
              {...control}
              type="number"
              min={1}
              max={MOST_STANDARDS}
              step={1}
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
            />
          )}
        </Field>
        <Refused fault={fault} />
        <div>
          <Button type="submit" tone="primary" busy={busy}>
            {t('standards.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
