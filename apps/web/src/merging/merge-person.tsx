/** A coordinator merges the person at hand with another who is the same, after she has seen what it does. */
import { CoalitionOfficesDocument, MergeDocument, MergePeopleDocument } from '@plenary/graphql';
import { Button, Dialog, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { PersonField } from '../people/offices';
import { announce } from '../platform/announce';
import { FaultNotice } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { MergePlan } from './merge-plan';

interface MergePersonProps {
  coalition: { id: string; slug: string };
  person: { id: string; name: string };
  onDone: () => void;
}

export function MergePerson({ coalition, person, onDone }: MergePersonProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const [absorbedId, setAbsorbed] = useState('');
  const asked = useAsk(MergeDocument, { coalition: coalition.slug, keptId: person.id, absorbedId }, !absorbedId);
  const people = useAsk(CoalitionOfficesDocument, { coalition: coalition.slug }, !open).data?.coalition?.people ?? [];
  const merge = useDo(MergePeopleDocument);
  const plan = absorbedId ? asked.data?.coalition?.merge : undefined;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{t('merge.open')}</Button>
      {open ? (
        <Dialog title={t('merge.title', { name: person.name })} onClose={() => setOpen(false)}>
          <form
            className="pl-stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (!plan) return;
              const input = { coalitionId: coalition.id, keptId: person.id, absorbedId, seen: plan.seen };
              void merge.act({ input }).then(({ data }) => {
                if (!data) return asked.refresh();
                announce(t('merge.done'));
                setOpen(false);
                onDone();
              });
            }}
          >
            <p>{t('merge.lede')}</p>
            <PersonField
              label={t('merge.other')}
              people={people.filter(({ id }) => id !== person.id)}
              value={absorbedId}
              onChange={(id) => {
                merge.clear();
                setAbsorbed(id);
              }}
            />
            {plan ? <MergePlan plan={plan} /> : null}
            {asked.fault ? <FaultNotice fault={asked.fault} /> : null}
            {merge.fault ? <FaultNotice fault={merge.fault} /> : null}
            <div className="pl-row">
              <Button type="submit" tone="danger" busy={merge.busy} disabled={!plan || plan.fault !== null}>
                {t('merge.do')}
              </Button>
              <Button tone="quiet" onClick={() => setOpen(false)}>
                {t('action.cancel')}
              </Button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </div>
  );
}
