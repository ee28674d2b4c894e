/** What can be done with a milestone, each act in a dialog of its own: set, move, end, take into the next cycle. */
import { ANYWHERE_ON_EARTH, instantOf, localOf, MILESTONE_RESOLUTIONS } from '@plenary/domain';
import {
  MoveMilestoneDocument,
  ResolveMilestoneDocument,
  RollMilestoneForwardDocument,
  SetMilestoneDocument,
  type MilestoneLineFragment,
} from '@plenary/graphql';
import { Choices, Deadline, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault, type Fault } from '../platform/errors';
import { FormDialog } from '../platform/form-dialog';
import { newId } from '../platform/ids';
import { useDo } from '../platform/use-screen';
import { ZoneField } from '../platform/zone-field';
import type { GroupWithMilestones } from './milestones-screen';
import styles from './milestones.module.css';

interface ActProps {
  milestone: MilestoneLineFragment;
  onClose: () => void;
  onDone: () => void;
}

const ENDS = MILESTONE_RESOLUTIONS.filter((one) => one !== 'ROLLED_FORWARD');

interface WallClock {
  dueAtLocal: string;
  zone: string;
}

interface DateFieldsProps {
  label: string;
  value: WallClock;
  fault: Fault | null;
  onChange: (value: WallClock) => void;
}

function DateFields({ label, value, fault, onChange }: DateFieldsProps) {
  const messages = useMessages();
  const instant = instantOf(value.dueAtLocal, value.zone);
  return (
    <>
      <Field label={label} required fault={fieldFault(messages, fault, 'dueAtLocal')}>
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            required
            value={value.dueAtLocal}
            onChange={(event) => onChange({ ...value, dueAtLocal: event.target.value })}
          />
        )}
      </Field>
      <ZoneField zone={value.zone} onZone={(zone) => onChange({ ...value, zone })} />
      {instant ? <Deadline at={instant.toISOString()} zone={value.zone} /> : null}
    </>
  );
}

interface WordsProps {
  label: string;
  value: string;
  required: boolean;
  fault: string | null;
  onChange: (value: string) => void;
}

function Words({ label, value, required, fault, onChange }: WordsProps) {
  return (
    <Field label={label} required={required} fault={fault}>
      {(control) => (
        <textarea
          {...control}
          required={required}
          dir="auto"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface MilestoneFormProps {
  /** Among which groups; of a known milestone its own alone. */
  groups: readonly GroupWithMilestones[];
  milestone?: MilestoneLineFragment;
  onClose: () => void;
  onDone: () => void;
}

export function MilestoneForm({ groups, milestone, onClose, onDone }: MilestoneFormProps) {
  const messages = useMessages();
  const { t } = messages;
  const { act, busy, fault } = useDo(SetMilestoneDocument);
  const [milestoneId] = useState(() => milestone?.id ?? newId());
  const [groupId, setGroupId] = useState(groups[0]?.id ?? '');
  const [title, setTitle] = useState(milestone?.title ?? '');
  const [due, setDue] = useState<WallClock>(
    milestone
      ? { dueAtLocal: localOf(new Date(milestone.dueAt), milestone.zone), zone: milestone.zone }
      : { dueAtLocal: '', zone: ANYWHERE_ON_EARTH },
  );
  const [cycle, setCycle] = useState(milestone?.cycle ?? new Date().getUTCFullYear());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(milestone?.documents.map(({ id }) => id)));
  const documents = groups.find(({ id }) => id === groupId)?.documents ?? [];
  const submit = async () => {
    const documentIds = documents.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
    const input = { milestoneId, groupId, title, ...due, cycle, documentIds, seen: milestone?.version ?? 0 };
    const { data } = await act({ input });
    if (data) onDone();
  };
  return (
    <FormDialog
      title={t(milestone ? 'milestones.edit' : 'milestones.set')}
      busy={busy}
      fault={fault}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      {groups.length > 1 ? (
        <Field label={t('milestones.group')} required>
          {(control) => (
            <select {...control} value={groupId} onChange={(event) => setGroupId(event.target.value)}>
              {groups.map(({ id, code, title: name }) => (
                <option key={id} value={id}>
                  {`${code} ${name}`}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <Field label={t('milestones.what')} required fault={fieldFault(messages, fault, 'title')}>
        {(control) => (
          <input {...control} required dir="auto" value={title} onChange={(event) => setTitle(event.target.value)} />
        )}
      </Field>
      {milestone ? null : <DateFields label={t('milestones.due')} value={due} fault={fault} onChange={setDue} />}
      <Field
        label={t('milestones.cycle')}
        hint={t('milestones.cycleHint')}
        required
        fault={fieldFault(messages, fault, 'cycle')}
      >
        {(control) => (
          <input
            {...control}
            type="number"
            required
            value={cycle}
            onChange={(event) => setCycle(event.target.valueAsNumber)}
          />
        )}
      </Field>
      {documents.length > 0 ? (
        <fieldset className={styles.documents}>
          <legend>{t('milestones.documents')}</legend>
          {documents.map(({ id, code, title: name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.target.checked) next.add(id);
                  else next.delete(id);
                  setChosen(next);
                }}
              />
              <span dir="auto">{`${code} ${name}`}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
    </FormDialog>
  );
}

export function MoveForm({ milestone, onClose, onDone }: ActProps) {
  const messages = useMessages();
  const { t } = messages;
  const { act, busy, fault } = useDo(MoveMilestoneDocument);
  const { id: milestoneId, dueAt, zone, version: seen } = milestone;
  const [due, setDue] = useState<WallClock>({ dueAtLocal: localOf(new Date(dueAt), zone), zone });
  const [reason, setReason] = useState('');
  const submit = async () => {
    const { data } = await act({ input: { milestoneId, ...due, reason, seen } });
    if (data) onDone();
  };
  return (
    <FormDialog title={t('milestones.move')} busy={busy} fault={fault} onClose={onClose} onSubmit={() => void submit()}>
      <DateFields label={t('milestones.moveTo')} value={due} fault={fault} onChange={setDue} />
      <Words
        label={t('milestones.why')}
        value={reason}
        required
        fault={fieldFault(messages, fault, 'reason')}
        onChange={setReason}
      />
    </FormDialog>
  );
}

export function EndForm({ milestone, onClose, onDone }: ActProps) {
  const messages = useMessages();
  const { t } = messages;
  const { act, busy, fault } = useDo(ResolveMilestoneDocument);
  const { id: milestoneId, version: seen } = milestone;
  const [resolution, setResolution] = useState<(typeof ENDS)[number]>('MET');
  const [text, setText] = useState('');
  const submit = async () => {
    const { data } = await act({ input: { milestoneId, resolution, text: text || null, seen } });
    if (data) onDone();
  };
  return (
    <FormDialog title={t('milestones.end')} busy={busy} fault={fault} onClose={onClose} onSubmit={() => void submit()}>
      <Choices
        legend={t('milestones.endAs')}
        name="resolution"
        value={resolution}
        options={ENDS.map((value) => ({ value, label: t(`milestone.resolution.${value}`) }))}
        onChange={setResolution}
      />
      <Words
        label={t('milestones.words')}
        value={text}
        required={resolution !== 'MET'}
        fault={fieldFault(messages, fault, 'text')}
        onChange={setText}
      />
    </FormDialog>
  );
}

export function RollForm({ milestone, onClose, onDone }: ActProps) {
  const messages = useMessages();
  const { t } = messages;
  const { act, busy, fault } = useDo(RollMilestoneForwardDocument);
  const { id: milestoneId, cycle, zone, version: seen } = milestone;
  const [nextId] = useState(() => newId());
  const [due, setDue] = useState<WallClock>({ dueAtLocal: '', zone });
  const [text, setText] = useState('');
  const submit = async () => {
    const { data } = await act({ input: { milestoneId, nextId, ...due, text, seen } });
    if (data) onDone();
  };
  return (
    <FormDialog title={t('milestones.roll')} busy={busy} fault={fault} onClose={onClose} onSubmit={() => void submit()}>
      <DateFields label={t('milestones.moveTo')} value={due} fault={fault} onChange={setDue} />
      <Words
        label={t('milestones.rollWhy', { cycle: String(cycle) })}
        value={text}
        required
        fault={fieldFault(messages, fault, 'text')}
        onChange={setText}
      />
    </FormDialog>
  );
}
