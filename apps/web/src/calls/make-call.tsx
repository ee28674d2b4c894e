/**
 * A numbered demand is put down: of a session, or of a paragraph of a document with the finding on which it rests, and
 * whom it addresses.
 */
import { CALL_KINDS, paths, type CallKind } from '@plenary/domain';
import { CallPassagesDocument, CallSourcesDocument, MakeCallDocument, type CallSourcesQuery } from '@plenary/graphql';
import { Button, Choices, Dialog, EmptyState, Field, Skeleton, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { fieldFault, type Fault } from '../platform/errors';
import { FormDialog } from '../platform/form-dialog';
import { PickField, WordsField } from '../platform/form-fields';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { FaultNotice } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import sessions from '../sessions/sessions.module.css';

type Sources = NonNullable<CallSourcesQuery['coalition']>;

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
  if (coalition) return <Form {...props} coalition={coalition} />;
  return (
    <Dialog title={t('call.make')} onClose={props.onClose}>
      {asked.fault ? <FaultNotice fault={asked.fault} onRetry={asked.refresh} /> : <Skeleton lines={6} />}
    </Dialog>
  );
}

function Form({ slug, coalitionId, coalition, from, onClose, onDone }: MakeCallProps & { coalition: Sources }) {
  const messages = useMessages();
  const { t } = messages;
  const navigate = useNavigate();
  const make = useDo(MakeCallDocument);
  const held = coalition.meetings
    .flatMap((meeting) => meeting.sessions)
    .filter(({ viewerCan }) => viewerCan.includes('MAKE_CALL'))
    .map(({ id, title }) => ({ value: id, label: title }));
  const documents = coalition.groups.flatMap((group) =>
    group.documents
      .filter(({ viewerCan }) => viewerCan.includes('MAKE_CALL'))
      .map(({ id, code, title }) => ({ value: id, code, group: group.code, label: `${group.code}-${code} ${title}` })),
  );
  const isOf = (sources: readonly { value: string }[]) => sources.some(({ value }) => value === from);
  const [begun] = useState(() => ({
    ...{ callId: newId(), text: '', groups: [] as readonly string[], organisations: [] as readonly string[] },
    kind: (isOf(documents) ? 'RECOMMENDATION' : 'CALL_TO_ACTION') as CallKind,
    ...{ sessionId: isOf(held) ? from : '', documentId: isOf(documents) ? from : '' },
    ...{ fromCallId: '', blockId: '', findingBlockId: '' },
  }));
  const [values, setValues, forget] = useKept(`call.${coalitionId}.${from}`, begun);
  const { groups, organisations, kind, ...texts } = values;
  const { callId, text, sessionId, fromCallId, documentId, blockId, findingBlockId } = texts;
  const edit = (more: Partial<typeof values>) => setValues({ ...values, ...more });
  const fields = { values: texts, fault: make.fault, onChange: edit };
  const isCall = kind === 'CALL_TO_ACTION';
  const document = isCall ? undefined : documents.find(({ value }) => value === documentId);
  const none = { value: '', label: t('call.choose') };
  const recommendations = coalition.calls
    .filter((call) => call.kind === 'RECOMMENDATION')
    .map((call) => ({ value: call.id, label: `${t('call.reference', { number: call.number })}: ${call.text}` }));
  if (held.length === 0 && documents.length === 0)
    return (
      <Dialog title={t('call.make')} onClose={onClose}>
        <EmptyState title={t('call.noSource')}>{t('call.noSourceLede')}</EmptyState>
      </Dialog>
    );
  const submit = async () => {
    const source = isCall
      ? { sessionId: sessionId || null, fromCallId: fromCallId || null }
      : { documentId: documentId || null, blockId: blockId || null, findingBlockId: findingBlockId || null };
    const addressees = [
      ...groups.map((name) => ({ organisation: false, name })),
      ...organisations.map((name) => ({ organisation: true, name })),
    ];
    const { data } = await make.act({ input: { callId, coalitionId, kind, text, addressees, ...source } });
    if (!data) return;
    forget();
    onDone();
    void navigate(paths.call(slug, data.makeCall.number));
  };
  return (
    <FormDialog
      title={t('call.make')}
      busy={make.busy}
      fault={make.fault}
      submit={t('call.put')}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <Choices
        legend={t('call.kind')}
        name="kind"
        value={kind}
        options={CALL_KINDS.map((value) => ({ value, label: t(`call.kind.${value}`) }))}
        onChange={(value) => edit({ kind: value })}
      />
      {isCall ? (
        <>
          <PickField {...fields} name="sessionId" label={t('call.session')} required options={[none, ...held]} />
          <PickField {...fields} name="fromCallId" label={t('call.repeats')} options={[none, ...recommendations]} />
        </>
      ) : (
        <>
          <PickField
            {...fields}
            name="documentId"
            label={t('call.document')}
            required
            options={[none, ...documents]}
            onChange={(change) => edit({ ...change, blockId: '', findingBlockId: '' })}
          />
          {document ? <Passages slug={slug} document={document} fields={fields} /> : null}
        </>
      )}
      <WordsField {...fields} name="text" label={t('call.text')} required />
      <Addressees
        coalition={coalition}
        {...{ groups, organisations }}
        fault={fieldFault(messages, make.fault, 'addressees')}
        onEdit={edit}
      />
    </FormDialog>
  );
}

interface PassagesProps {
  slug: string;
  document: { code: string; group: string };
  fields: {
    values: Readonly<Record<'text' | 'blockId' | 'findingBlockId', string>>;
    fault: Fault | null;
    onChange: (change: Readonly<Record<string, string>>) => void;
  };
}

/** The paragraph in which it stands, whose words it takes over where none are written yet, and the finding behind it. */
function Passages({ slug, document, fields }: PassagesProps) {
  const { t } = useMessages();
  const asked = useAsk(CallPassagesDocument, { coalition: slug, group: document.group, document: document.code });
  if (!asked.data) return <Skeleton lines={2} />;
  const blocks = (asked.data.document?.latestRevision?.blocks ?? []).filter(({ text }) => text.trim());
  const options = [
    { value: '', label: t('call.choose') },
    ...blocks.map(({ id, text }) => ({
      value: id,
      label: text.length > TOLD ? `${text.slice(0, TOLD)} …` : text,
    })),
  ];
  return (
    <>
      <PickField
        {...fields}
        name="blockId"
        label={t('call.inParagraph')}
        required
        options={options}
        onChange={({ blockId = '' }) => {
          const words = blocks.find(({ id }) => id === blockId)?.text ?? '';
          fields.onChange({ blockId, ...(fields.values.text.trim() ? {} : { text: words }) });
        }}
      />
      <PickField {...fields} name="findingBlockId" label={t('call.onFinding')} options={options} />
    </>
  );
}

interface AddresseesProps {
  coalition: Sources;
  groups: readonly string[];
  organisations: readonly string[];
  fault: string | null;
  onEdit: (more: { groups?: readonly string[]; organisations?: readonly string[] }) => void;
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
