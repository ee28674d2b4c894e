/** Listing who supports the work and which outputs that paid for, changing it, and taking it off the list. */
import { SUPPORT_FORMS, type SupportForm as Form } from '@plenary/domain';
import {
  SetFundingSupportDocument,
  WithdrawFundingSupportDocument,
  type FundingQuery,
  type SupportLineFragment,
} from '@plenary/graphql';
import { Choices, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { FormDialog } from '../platform/form-dialog';
import { LineField, PickField, WordsField, type Owner } from '../platform/form-fields';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { useDo } from '../platform/use-screen';
import styles from './funding.module.css';

type Coalition = NonNullable<FundingQuery['coalition']>;

interface SupportFormProps {
  coalition: Coalition;
  owners: readonly Owner[];
  support?: SupportLineFragment;
  onClose: () => void;
  onDone: () => void;
}

export function SupportForm({ coalition, owners, support, onClose, onDone }: SupportFormProps) {
  const { t } = useMessages();
  const { act, busy, fault } = useDo(SetFundingSupportDocument);
  const [begun] = useState(() => ({
    id: support?.id ?? newId(),
    groupId: support ? (support.group?.id ?? '') : (owners[0]?.value ?? ''),
    needId: support?.need?.id ?? '',
    supporter: support?.supporter ?? '',
    form: support?.form ?? ('MONEY' as Form),
    amount: support?.amount ?? '',
    currency: support?.currency ?? '',
    description: support?.description ?? '',
    fromDay: support?.fromDay ?? '',
    untilDay: support?.untilDay ?? '',
    documentIds: support?.documents.map(({ id }) => id) ?? [],
  }));
  const [values, setValues, forget] = useKept(
    support ? `funding.support.${support.id}.${support.version}` : `funding.support.${coalition.id}`,
    begun,
  );
  const { id: supportId, groupId, needId, form, documentIds, ...words } = values;
  const change = (to: Partial<typeof values>) => setValues({ ...values, ...to });
  const fields = { values: { ...words, groupId, needId }, fault, onChange: change };
  const isMoney = form === 'MONEY';
  const needs = coalition.fundingNeeds.filter(({ group }) => !group || group.id === groupId);
  const outputs = coalition.groups.filter(
    ({ id, viewerCan }) => viewerCan.includes('KEEP_FUNDING') && (groupId === '' || id === groupId),
  );
  // Outputs that are not offered here stay as they are.
  const offered = new Set(outputs.flatMap(({ documents }) => documents.map(({ id }) => id)));
  const kept = support?.documents.map(({ id }) => id).filter((id) => !offered.has(id)) ?? [];
  const submit = async () => {
    const { supporter, amount, currency, description, fromDay, untilDay } = words;
    const { data } = await act({
      input: {
        ...{ supportId, coalitionId: coalition.id, groupId: groupId || null, supporter, form },
        needId: needs.some(({ id }) => id === needId) ? needId : null,
        ...(isMoney ? { amount: amount || null, currency: currency || null } : {}),
        ...{ description: description || null, fromDay: fromDay || null, untilDay: untilDay || null },
        documentIds: [...documentIds.filter((id) => offered.has(id)), ...kept],
        seen: support?.version ?? 0,
      },
    });
    if (!data) return;
    forget();
    onDone();
  };
  return (
    <FormDialog
      title={t(support ? 'funding.support.change' : 'funding.support.add')}
      busy={busy}
      fault={fault}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <LineField
        {...fields}
        name="supporter"
        label={t('funding.supporter')}
        hint={t('funding.supporterHint')}
        required
      />
      {support || owners.length < 2 ? null : (
        <PickField {...fields} name="groupId" label={t('funding.whose')} required options={owners} />
      )}
      <Choices
        legend={t('funding.form')}
        name="form"
        value={form}
        options={SUPPORT_FORMS.map((value) => ({ value, label: t(`funding.form.${value}`) }))}
        onChange={(value) => change({ form: value })}
      />
      {isMoney ? (
        <>
          <LineField
            {...fields}
            name="amount"
            label={t('funding.amount')}
            hint={t('funding.amountHint')}
            inputMode="decimal"
            dir="ltr"
          />
          <LineField
            {...fields}
            name="currency"
            label={t('funding.currency')}
            hint={t('funding.currencyHint')}
            dir="ltr"
          />
        </>
      ) : null}
      <LineField
        {...fields}
        name="description"
        label={t('funding.description')}
        hint={t('funding.descriptionHint')}
        required={!isMoney}
      />
      <LineField {...fields} name="fromDay" label={t('funding.from')} type="date" />
      <LineField {...fields} name="untilDay" label={t('funding.until')} hint={t('funding.untilHint')} type="date" />
      {needs.length > 0 ? (
        <PickField
          {...fields}
          name="needId"
          label={t('funding.meets')}
          options={[
            { value: '', label: t('funding.meetsNone') },
            ...needs.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      ) : null}
      {offered.size > 0 ? (
        <fieldset className={styles.outputs}>
          <legend className="pl-field-label">{t('funding.outputs')}</legend>
          <span className="pl-field-hint">{t('funding.outputsHint')}</span>
          {outputs.flatMap(({ code: group, documents }) =>
            documents.map(({ id, code, title }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={documentIds.includes(id)}
                  onChange={(event) =>
                    change({
                      documentIds: event.target.checked
                        ? [...documentIds, id]
                        : documentIds.filter((other) => other !== id),
                    })
                  }
                />
                <span dir="auto">{`${group} ${code} ${title}`}</span>
              </label>
            )),
          )}
        </fieldset>
      ) : null}
    </FormDialog>
  );
}

interface WithdrawSupportProps {
  support: SupportLineFragment;
  onClose: () => void;
  onDone: () => void;
}

export function WithdrawSupport({ support, onClose, onDone }: WithdrawSupportProps) {
  const { t } = useMessages();
  const { act, busy, fault } = useDo(WithdrawFundingSupportDocument);
  const { id: supportId, version: seen } = support;
  const [values, setValues, forget] = useKept(`funding.support.${supportId}.withdrawn`, { reason: '' });
  const submit = async () => {
    const { data } = await act({ supportId, reason: values.reason, seen });
    if (!data) return;
    forget();
    onDone();
  };
  return (
    <FormDialog
      title={t('funding.support.withdraw')}
      busy={busy}
      fault={fault}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <p>
        <bdi>{support.supporter}</bdi>. {t('funding.support.withdrawLede')}
      </p>
      <WordsField
        name="reason"
        label={t('funding.why')}
        required
        values={values}
        fault={fault}
        onChange={(to) => setValues({ ...values, ...to })}
      />
    </FormDialog>
  );
}
