/** An offer or a need to propose. What was typed outlives the page. */
import { paths } from '@plenary/domain';
import { ProposeHubEntryDocument } from '@plenary/graphql';
import { Button, Dialog, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { EntryFields, NOTHING_SAID, wordsOf } from './entry-fields';

export function ProposeEntry({
  slug,
  coalitionId,
  onClose,
}: {
  slug: string;
  coalitionId: string;
  onClose: () => void;
}) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const { act, busy, fault } = useDo(ProposeHubEntryDocument);
  const [begun] = useState(() => ({ entryId: newId(), said: NOTHING_SAID }));
  const [{ entryId, said }, setWriting, forget] = useKept(`hub.${coalitionId}`, begun);
  return (
    <Dialog title={t('hub.propose')} onClose={onClose}>
      <form
        className="pl-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act({ input: { entryId, coalitionId, words: wordsOf(said) } }).then(({ data }) => {
            if (!data) return;
            forget();
            void navigate(paths.hubEntry(slug, data.proposeHubEntry.id));
          });
        }}
      >
        <EntryFields slug={slug} value={said} fault={fault} onChange={(next) => setWriting({ entryId, said: next })} />
        <Refused fault={fault} />
        <div>
          <Button type="submit" tone="primary" busy={busy}>
            {t('hub.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
