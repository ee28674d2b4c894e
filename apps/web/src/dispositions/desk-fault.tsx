/** Why something was not done at the desk, and, where somebody was quicker, what she did. */
import { DISPOSITION_KINDS } from '@plenary/domain';
import { Button, useMessages } from '@plenary/ui';
import type { Fault } from '../platform/errors';
import { FaultNotice } from '../platform/screen';

const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export function DeskFault({ fault, onRefresh }: { fault: Fault | null; onRefresh: () => void }) {
  const { t } = useMessages();
  if (!fault) return null;
  if (fault.code === 'INVALID_INPUT') {
    const [reason] = Object.values(fault.fields);
    return reason === 'required' ? null : (
      <p className="pl-field-fault" role="alert">
        {t('error.field.other', { reason: reason ?? '' })}
      </p>
    );
  }
  if (fault.code !== 'CONFLICT') return <FaultNotice fault={fault} />;
  const kind = DISPOSITION_KINDS.find((one) => one === fault.details['kind']);
  return (
    <div>
      <FaultNotice fault={fault} />
      {kind ? (
        <p dir="auto">
          {t('triage.conflict', {
            kind: t(`disposition.${kind}`),
            by: words(fault.details['by']) ?? t('history.clock'),
            rationale: words(fault.details['rationale']) ?? '',
          })}
        </p>
      ) : null}
      {fault.details['reason'] === 'already-applied' ? <p>{t('triage.alreadyApplied')}</p> : null}
      <Button onClick={onRefresh}>{t('action.reload')}</Button>
    </div>
  );
}
