/** Logging outreach or changing what is logged, and withdrawing it with a reason. */
import { OUTREACH_KINDS } from '@plenary/domain';
import { SetOutreachDocument, WithdrawOutreachDocument, type OutreachLineFragment } from '@plenary/graphql';
import { useMessages } from '@plenary/ui';
import { useState } from 'react';
import { FormDialog } from '../platform/form-dialog';
import { LineField, PickField, WordsField, type Owner } from '../platform/form-fields';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { useDo } from '../platform/use-screen';

interface OutreachFormProps {
  coalitionId: string;
  owners: readonly Owner[];
  outreach?: OutreachLineFragment;
  onClose: () => void;
  onDone: () => void;
}

export function OutreachForm({ coalitionId, owners, outreach, onClose, onDone }: OutreachFormProps) {
  const { t } = useMessages();
  const { act, busy, fault } = useDo(SetOutreachDocument);
  const [begun] = useState(() => ({
    id: outreach?.id ?? newId(),
    groupId: outreach ? (outreach.group?.id ?? '') : (owners[0]?.value ?? ''),
    kind: outreach?.kind ?? 'MEETING',
    period: outreach?.period ?? '',
    audience: outreach?.audience ?? '',
    said: outreach?.said ?? '',
    outcome: outreach?.outcome ?? '',
    link: outreach?.link ?? '',
    followUpOn: outreach?.followUpOn ?? '',
  }));
  const [values, setValues, forget] = useKept(
    outreach ? `outreach.${outreach.id}.${outreach.version}` : `outreach.${coalitionId}`,
    begun,
  );
  const fields = { values, fault, onChange: (change: Partial<typeof values>) => setValues({ ...values, ...change }) };
  const submit = async () => {
    const { id: outreachId, groupId, kind, period, audience, said, outcome, link, followUpOn } = values;
    const { data } = await act({
      input: {
        ...{ outreachId, coalitionId, groupId: groupId || null, period, audience, said },
        kind: OUTREACH_KINDS.find((one) => one === kind) ?? 'OTHER',
        ...{ outcome: outcome || null, link: link || null, followUpOn: followUpOn || null },
        seen: outreach?.version ?? 0,
      },
    });
    if (!data) return;
    forget();
    onDone();
  };
  return (
    <FormDialog
      title={t(outreach ? 'outreach.change' : 'outreach.add')}
      busy={busy}
      fault={fault}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      {outreach || owners.length < 2 ? null : (
        <PickField {...fields} name="groupId" label={t('outreach.whose')} required options={owners} />
      )}
      <PickField
        {...fields}
        name="kind"
        label={t('outreach.kind')}
        required
        options={OUTREACH_KINDS.map((value) => ({ value, label: t(`outreach.kind.${value}`) }))}
      />
      <LineField
        {...fields}
        name="period"
        label={t('outreach.when')}
        hint={t('outreach.whenHint')}
        required
        dir="ltr"
      />
      <LineField
        {...fields}
        name="audience"
        label={t('outreach.audience')}
        hint={t('outreach.audienceHint')}
        required
      />
      <WordsField {...fields} name="said" label={t('outreach.said')} hint={t('outreach.saidHint')} required />
      <WordsField {...fields} name="outcome" label={t('outreach.outcome')} />
      <LineField
        {...fields}
        name="link"
        label={t('outreach.link')}
        hint={t('outreach.linkHint')}
        type="url"
        dir="ltr"
      />
      <LineField
        {...fields}
        name="followUpOn"
        label={t('outreach.followUp')}
        hint={t('outreach.followUpHint')}
        type="date"
      />
    </FormDialog>
  );
}

interface WithdrawProps {
  outreach: OutreachLineFragment;
  onClose: () => void;
  onDone: () => void;
}

export function WithdrawOutreach({ outreach, onClose, onDone }: WithdrawProps) {
  const { t } = useMessages();
  const { act, busy, fault } = useDo(WithdrawOutreachDocument);
  const { id: outreachId, version: seen } = outreach;
  const [values, setValues, forget] = useKept(`outreach.${outreachId}.withdrawn`, { reason: '' });
  const submit = async () => {
    const { data } = await act({ outreachId, reason: values.reason, seen });
    if (!data) return;
    forget();
    onDone();
  };
  return (
    <FormDialog
      title={t('outreach.withdraw')}
      busy={busy}
      fault={fault}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <p>
        <bdi>{outreach.audience}</bdi>. {t('outreach.withdrawLede')}
      </p>
      <WordsField
        name="reason"
        label={t('outreach.why')}
        required
        values={values}
        fault={fault}
        onChange={(change) => setValues({ ...values, ...change })}
      />
    </FormDialog>
  );
}
