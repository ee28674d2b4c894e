/**
 * A numbered demand is put down: of a session, or of a paragraph of a document with the finding on which it rests, and
 * whom it addresses.
 */
import { paths } from '@plenary/domain';
import { CallPassagesDocument, CallSourcesDocument, MakeCallDocument, type CallSourcesQuery } from '@plenary/graphql';
import { Button, Choices, Dialog, EmptyState, Field, Skeleton, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { FaultNotice } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import sessions from '../sessions/sessions.module.css';

type Sources = NonNullable<CallSourcesQuery['coalition']>;
type Source = { id: string; label: string };

const KINDS = ['CALL_TO_ACTION', 'RECOMMENDATION'] as const;
/** So much of a paragraph tells which one is meant. */
const TOLD = 90;

interface MakeCallProps {
  slug: string;
  coalitionId: string;
  /** The session or the document it comes from; empty where that is to be chosen. */
  from: string;
  onClose: () => void;
  onDone: () => void;
}

export function MakeCall(props: MakeCallProps) {
  const { t } = useMessages();
  const asked = useAsk(CallSourcesDocument, { coalition: props.slug });
  const coalition = asked.data?.coalition;
  return (
    <Dialog title={t('call.make')} onClose={props.onClose}>
      {coalition ? <Form {...props} coalition={coalition} /> : <Skeleton lines={6} />}
    </Dialog>
  );
}

function Form({ slug, coalitionId, coalition, from, onDone }: MakeCallProps & { coalition: Sources }) {
  const messages = useMessages();
  const { t } = messages;
  const navigate = useNavigate();
  const make = useDo(MakeCallDocument);
  const held: Source[] = coalition.meetings
    .flatMap((meeting) => meeting.sessions)
    .filter(({ viewerCan }) => viewerCan.includes('MAKE_CALL'))
    .map(({ id, title }) => ({ id, label: title }));
  const documents = coalition.groups.flatMap((group) =>
    group.documents
      .filter(({ viewerCan }) => viewerCan.includes('MAKE_CALL'))
      .map(({ id, code, title }) => ({ id, code, group: group.code, label: `${group.code}-${code} ${title}` })),
  );
  const [begun] = useState(() => ({
    ...{ callId: newId(), text: '', groups: [] as string[], organisations: [] as string[] },
    ...({ kind: documents.some(({ id }) => id === from) ? KINDS[1] : KINDS[0] } as { kind: (typeof KINDS)[number] }),
    ...{ sessionId: held.find(({ id }) => id === from)?.id ?? '', documentId: '', fromCallId: '' },
    ...{ blockId: '', findingBlockId: '' },
    ...(documents.some(({ id }) => id === from) ? { documentId: from } : {}),
  }));
  const [values, setValues, forget] = useKept(`call.${coalitionId}.${from}`, begun);
  const edit = (more: Partial<typeof values>) => setValues({ ...values, ...more });
  const { callId, kind, text, groups, organisations, sessionId, documentId, blockId, findingBlockId } = values;
  const isCall = kind === 'CALL_TO_ACTION';
  const document = isCall ? undefined : documents.find(({ id }) => id === documentId);
  const recommendations = coalition.calls
    .filter((call) => call.kind === 'RECOMMENDATION')
    .map((call) => ({ id: call.id, label: `${t('call.reference', { number: call.number })}: ${call.text}` }));
  const fault = (name: string) => fieldFault(messages, make.fault, name);
  if (held.length === 0 && documents.length === 0)
    return <EmptyState title={t('call.noSource')}>{t('call.noSourceLede')}</EmptyState>;
  return (
    <form
      className="pl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        const source = isCall
          ? { sessionId: sessionId || null, fromCallId: values.fromCallId || null }
          : { documentId: documentId || null, blockId: blockId || null, findingBlockId: findingBlockId || null };
        const addressees = [
          ...groups.map((name) => ({ organisation: false, name })),
          ...organisations.map((name) => ({ organisation: true, name })),
        ];
        void make.act({ input: { callId, coalitionId, kind, text, addressees, ...source } }).then(({ data }) => {
          if (!data) return;
          forget();
          onDone();
          void navigate(paths.call(slug, data.makeCall.number));
        });
      }}
    >
      <Choices
        legend={t('call.kind')}
        name="kind"
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`call.kind.${value}`) }))}
        onChange={(value) => edit({ kind: value })}
      />
      {isCall ? (
        <>
          <Pick
            label={t('call.session')}
            required
            fault={fault('sessionId')}
            value={sessionId}
            options={held}
            onPick={(value) => edit({ sessionId: value })}
          />
          <Pick
            label={t('call.repeats')}
            fault={fault('fromCallId')}
            value={values.fromCallId}
            options={recommendations}
            onPick={(value) => edit({ fromCallId: value })}
          />
        </>
      ) : (
        <>
          <Pick
            label={t('call.document')}
            required
            fault={fault('documentId')}
            value={documentId}
            options={documents}
            onPick={(value) => edit({ documentId: value, blockId: '', findingBlockId: '' })}
          />
          {document ? (
            <Passages
              slug={slug}
              document={document}
              values={values}
              faults={{ blockId: fault('blockId'), findingBlockId: fault('findingBlockId') }}
              onEdit={edit}
            />
          ) : null}
        </>
      )}
      <Field label={t('call.text')} required fault={fault('text')}>
        {(control) => (
          <textarea {...control} dir="auto" value={text} onChange={({ target: { value } }) => edit({ text: value })} />
        )}
      </Field>
      <Addressees coalition={coalition} {...{ groups, organisations }} fault={fault('addressees')} onEdit={edit} />
      {make.fault && make.fault.code !== 'INVALID_INPUT' ? <FaultNotice fault={make.fault} /> : null}
      <div>
        <Button type="submit" tone="primary" busy={make.busy}>
          {t('call.put')}
        </Button>
      </div>
    </form>
  );
}

interface PickProps {
  label: string;
  required?: boolean;
  fault: string | null;
  value: string;
  options: readonly Source[];
  onPick: (id: string) => void;
}

function Pick({ label, required = false, fault, value, options, onPick }: PickProps) {
  const { t } = useMessages();
  return (
    <Field label={label} required={required} fault={fault}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => onPick(target.value)}>
          <option value="">{t('call.choose')}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface PassagesProps {
  slug: string;
  document: { code: string; group: string };
  values: { text: string; blockId: string; findingBlockId: string };
  faults: { blockId: string | null; findingBlockId: string | null };
  onEdit: (more: { text?: string; blockId?: string; findingBlockId?: string }) => void;
}

/** The paragraph in which it stands, whose words it takes over where none are written yet, and the finding behind it. */
function Passages({ slug, document, values, faults, onEdit }: PassagesProps) {
  const { t } = useMessages();
  const asked = useAsk(CallPassagesDocument, { coalition: slug, group: document.group, document: document.code });
  if (!asked.data) return <Skeleton lines={2} />;
  const blocks = (asked.data.document?.latestRevision?.blocks ?? []).filter(({ text }) => text.trim());
  const options = blocks.map(({ id, text }) => ({
    id,
    label: text.length > TOLD ? `${text.slice(0, TOLD)} …` : text,
  }));
  return (
    <>
      <Pick
        label={t('call.inParagraph')}
        required
        fault={faults.blockId}
        value={values.blockId}
        options={options}
        onPick={(blockId) => {
          const words = blocks.find(({ id }) => id === blockId)?.text ?? '';
          onEdit({ blockId, ...(values.text.trim() ? {} : { text: words }) });
        }}
      />
      <Pick
        label={t('call.onFinding')}
        fault={faults.findingBlockId}
        value={values.findingBlockId}
        options={options}
        onPick={(findingBlockId) => onEdit({ findingBlockId })}
      />
    </>
  );
}

interface AddresseesProps {
  coalition: Sources;
  groups: readonly string[];
  organisations: readonly string[];
  fault: string | null;
  onEdit: (more: { groups?: string[]; organisations?: string[] }) => void;
}

function Addressees({ coalition, groups, organisations, fault, onEdit }: AddresseesProps) {
  const { t } = useMessages();
  const [name, setName] = useState('');
  const add = () => {
    const word = name.trim();
    if (word && !organisations.includes(word)) onEdit({ organisations: [...organisations, word] });
    setName('');
  };
  return (
    <fieldset className={sessions.item}>
      <legend>{t('call.whom')}</legend>
      {coalition.stakeholderGroups.map((word) => (
        <label key={word} className={sessions.tick}>
          <input
            type="checkbox"
            checked={groups.includes(word)}
            onChange={({ target }) =>
              onEdit({ groups: target.checked ? [...groups, word] : groups.filter((one) => one !== word) })
            }
          />
          {word}
        </label>
      ))}
      {organisations.map((word) => (
        <span key={word} className="pl-row">
          <b dir="auto">{word}</b>
          <Button
            tone="link"
            aria-label={`${t('call.organisationAway')}: ${word}`}
            onClick={() => onEdit({ organisations: organisations.filter((one) => one !== word) })}
          >
            {t('call.organisationAway')}
          </Button>
        </span>
      ))}
      <div className={`${sessions.beside} ${sessions.wide}`}>
        <Field label={t('call.organisation')}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              list="call-organisations"
              value={name}
              onChange={({ target }) => setName(target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                add();
              }}
            />
          )}
        </Field>
        <Button onClick={add}>{t('call.organisationAdd')}</Button>
        <datalist id="call-organisations">
          {coalition.organisations.map((one) => (
            <option key={one.id} value={one.name} />
          ))}
        </datalist>
      </div>
      {fault ? (
        <p className={`pl-field-fault ${sessions.wide}`} role="alert">
          {fault}
        </p>
      ) : null}
    </fieldset>
  );
}
