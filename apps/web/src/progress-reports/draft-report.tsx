/** Having a report drafted: of which days, under which code, and for the coalition's own, where it is kept. */
import type { ProgressScope } from '@plenary/domain';
import { nextReportDays, paths } from '@plenary/domain';
import { DraftProgressReportDocument } from '@plenary/graphql';
import { Button, Dialog, Field, useMessages } from '@plenary/ui';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { ZoneField } from '../platform/zone-field';

interface DraftReportProps {
  slug: string;
  title: string;
  lede: string;
  scope: ProgressScope;
  /** The groups in which its document may lie. */
  keepers: readonly { id: string; code: string; title: string }[];
  /** From when it counts, and in which zone, where nobody says otherwise. */
  begins: string;
  zone: string;
  /** Whether one is drafted and not presented. */
  hasDraft: boolean;
  onClose: () => void;
  /** What is to be said of the chosen days. */
  about?: (days: { from: string; to: string; zone: string }) => ReactNode;
}

export function DraftReport(props: DraftReportProps) {
  const { slug, title, lede, scope, keepers, hasDraft, onClose, about } = props;
  const messages = useMessages();
  const { t } = messages;
  const navigate = useNavigate();
  const draft = useDo(DraftProgressReportDocument);
  const [documentId] = useState(() => newId());
  const [days, setDays] = useState(() =>
    nextReportDays({ begins: new Date(props.begins), zone: props.zone }, new Date()),
  );
  const [groupId, setGroupId] = useState(keepers[0]?.id ?? '');
  const [again, setAgain] = useState(false);
  const [code, setCode] = useState(`${scope === 'GROUP' ? 'REPORT' : 'YEAR'}-${days.to}`);
  const day = (name: 'from' | 'to', label: string) => (
    <Field label={label} required fault={fieldFault(messages, draft.fault, name)}>
      {(control) => (
        <input
          {...control}
          type="date"
          required
          value={days[name]}
          onChange={(event) => setDays({ ...days, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  const submit = async () => {
    const input = { documentId, groupId, scope, ...days, code: code.trim(), again };
    const { data } = await draft.act({ input });
    if (!data) return;
    const { document } = data.draftProgressReport;
    onClose();
    void navigate(paths.draft(slug, document.group.code, document.code));
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="pl-soft">{lede}</p>
        {day('from', t('reports.from'))}
        {day('to', t('reports.to'))}
        <ZoneField zone={days.zone} onZone={(zone) => setDays({ ...days, zone })} />
        {about?.(days)}
        {keepers.length > 1 ? (
          <Field label={t('reports.keeper')} required>
            {(control) => (
              <select {...control} value={groupId} onChange={(event) => setGroupId(event.target.value)}>
                {keepers.map((group) => (
                  <option key={group.id} value={group.id}>
                    {group.code} {group.title}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : null}
        <Field label={t('reports.code')} required fault={fieldFault(messages, draft.fault, 'code')}>
          {(control) => <input {...control} required value={code} onChange={(event) => setCode(event.target.value)} />}
        </Field>
        {hasDraft ? (
          <label className="pl-row">
            <input type="checkbox" required checked={again} onChange={(event) => setAgain(event.target.checked)} />
            <span>{t('reports.again')}</span>
          </label>
        ) : null}
        <Refused fault={draft.fault} />
        <div>
          <Button type="submit" tone="primary" busy={draft.busy}>
            {title}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
