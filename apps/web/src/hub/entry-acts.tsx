/** What may be done with an entry of the hub: change or withdraw one's own, list it, decline it, or take it off. */
import {
  DeclineHubEntryDocument,
  DelistHubEntryDocument,
  ListHubEntryDocument,
  ReviseHubEntryDocument,
  WithdrawHubEntryDocument,
  type HubEntryPartsFragment,
} from '@plenary/graphql';
import { Button, Field, useMessages } from '@plenary/ui';
import styles from '../people/people.module.css';
import { fieldFault } from '../platform/errors';
import { useKept } from '../platform/kept';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { EntryFields, saidOf, wordsOf } from './entry-fields';

interface ActsProps {
  slug: string;
  entry: HubEntryPartsFragment;
  onDone: () => void;
}

export function OwnEntry({ slug, entry, onDone }: ActsProps) {
  const { t } = useMessages();
  const revise = useDo(ReviseHubEntryDocument);
  const withdraw = useDo(WithdrawHubEntryDocument);
  const { id: entryId, version: seen, state } = entry;
  const [said, setSaid, forget] = useKept(`hub.${entryId}`, saidOf(entry));
  const takeBack = (
    <Button busy={withdraw.busy} onClick={() => void withdraw.act({ entryId }).then(({ data }) => data && onDone())}>
      {t('hub.withdraw')}
    </Button>
  );
  if (state !== 'PROPOSED')
    return (
      <div className="pl-stack">
        <Refused fault={withdraw.fault} />
        <div>{takeBack}</div>
      </div>
    );
  return (
    <details>
      <summary>{t('hub.revise')}</summary>
      <form
        className="pl-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void revise.act({ input: { entryId, seen, words: wordsOf(said) } }).then(({ data }) => {
            if (!data) return;
            forget();
            onDone();
          });
        }}
      >
        <EntryFields slug={slug} value={said} fault={revise.fault} onChange={setSaid} />
        <Refused fault={revise.fault ?? withdraw.fault} />
        <div className="pl-row">
          <Button type="submit" tone="primary" busy={revise.busy}>
            {t('hub.save')}
          </Button>
          {takeBack}
        </div>
      </form>
    </details>
  );
}

export function ModerateEntry({ entry, onDone }: ActsProps) {
  const messages = useMessages();
  const { t } = messages;
  const list = useDo(ListHubEntryDocument);
  const decline = useDo(DeclineHubEntryDocument);
  const delist = useDo(DelistHubEntryDocument);
  const { id: entryId, version: seen } = entry;
  const waits = entry.state === 'PROPOSED';
  const end = waits ? decline : delist;
  const [reason, setReason, forget] = useKept(`hub.ended.${entryId}`, '');
  return (
    <section className={styles.panel} aria-labelledby="moderate">
      <h2 id="moderate">{t('hub.moderate')}</h2>
      {waits ? (
        <div className="pl-stack">
          <Refused fault={list.fault} />
          <div>
            <Button
              tone="primary"
              busy={list.busy}
              onClick={() => void list.act({ entryId, seen }).then(({ data }) => data && onDone())}
            >
              {t('hub.list')}
            </Button>
          </div>
        </div>
      ) : null}
      <form
        className="pl-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void end.act({ entryId, reason }).then(({ data }) => {
            if (!data) return;
            forget();
            onDone();
          });
        }}
      >
        <Field
          label={t(waits ? 'hub.declineReason' : 'hub.delistReason')}
          required
          fault={fieldFault(messages, end.fault, 'reason')}
        >
          {(control) => (
            <textarea {...control} dir="auto" value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
        </Field>
        <Refused fault={end.fault} />
        <div>
          <Button type="submit" busy={end.busy}>
            {t(waits ? 'hub.decline' : 'hub.delist')}
          </Button>
        </div>
      </form>
    </section>
  );
}
