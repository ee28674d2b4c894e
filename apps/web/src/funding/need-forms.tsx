/** Listing a need or changing it, and saying that it is covered, closed, or open again. */
import type { FundingNeedState } from '@plenary/domain';
import { MoveFundingNeedDocument, SetFundingNeedDocument, type NeedLineFragment } from '@plenary/graphql';
import { useMessages } from '@plenary/ui';
import { useState } from 'react';
import { FormDialog } from '../platform/form-dialog';
import { LineField, PickField, WordsField, type Owner } from '../platform/form-fields';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { useDo } from '../platform/use-screen';

interface NeedFormProps {
  coalitionId: string;
  owners: readonly Owner[];
  need?: NeedLineFragment;
  onClose: () => void;
  onDone: () => void;
}

export function NeedForm({ coalitionId, owners, need, onClose, onDone }: NeedFormProps) {
  const { t } = useMessages();
  const { act, busy, fault } = useDo(SetFundingNeedDocument);
  const [begun] = useState(() => ({
    id: need?.id ?? newId(),
    groupId: need ? (need.group?.id ?? '') : (owners[0]?.value ?? ''),
    title: need?.title ?? '',
    purpose: need?.purpose ?? '',
    amount: need?.amount ?? '',
    currency: need?.currency ?? '',
    neededBy: need?.neededBy ?? '',
  }));
  const [values, setValues, forget] = useKept(
    need ? `funding.need.${need.id}.${need.version}` : `funding.need.${coalitionId}`,
    begun,
  );
  const fields = { values, fault, onChange: (change: object) => setValues({ ...values, ...change }) };
  const submit = async () => {
    const { id: needId, groupId, title, ...rest } = values;
    const { purpose, amount, currency, neededBy } = rest;
    const { data } = await act({
      input: {
        ...{ needId, coalitionId, groupId: groupId || null, title, purpose: purpose || null },
        ...{ amount: amount || null, currency: currency || null, neededBy: neededBy || null },
        seen: need?.version ?? 0,
      },
    });
    if (!data) return;
    forget();
    onDone();
  };
  return (
    <FormDialog
      title={t(need ? 'funding.need.change' : 'funding.need.add')}
      busy={busy}
      fault={fault}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <LineField {...fields} name="title" label={t('funding.need')} required />
      {need || owners.length < 2 ? null : (
        <PickField {...fields} name="groupId" label={t('funding.whose')} required options={owners} />
      )}
      <WordsField {...fields} name="purpose" label={t('funding.purpose')} />
      <LineField {...fields} name="amount" label={t('funding.amount')} inputMode="decimal" dir="ltr" />
      <LineField {...fields} name="currency" label={t('funding.currency')} hint={t('funding.currencyHint')} dir="ltr" />
      <LineField {...fields} name="neededBy" label={t('funding.neededBy')} type="date" />
    </FormDialog>
  );
}

interface MoveNeedProps {
  need: NeedLineFragment;
  to: FundingNeedState;
  onClose: () => void;
  onDone: () => void;
}

/** Closing asks why. */
export function MoveNeed({ need, to, onClose, onDone }: MoveNeedProps) {
  const { t } = useMessages();
  const { act, busy, fault } = useDo(MoveFundingNeedDocument);
  const [values, setValues, forget] = useKept(`funding.need.${need.id}.${to}`, { reason: '' });
  const submit = async () => {
    const { data } = await act({
      input: { needId: need.id, to, reason: values.reason || null, seen: need.version },
    });
    if (!data) return;
    forget();
    onDone();
  };
  return (
    <FormDialog
      title={t(`funding.move.${to}`)}
      busy={busy}
      fault={fault}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <p dir="auto">{need.title}</p>
      {to === 'CLOSED' ? (
        <WordsField
          name="reason"
          label={t('funding.why')}
          required
          values={values}
          fault={fault}
          onChange={(change) => setValues({ ...values, ...change })}
        />
      ) : null}
    </FormDialog>
  );
}
