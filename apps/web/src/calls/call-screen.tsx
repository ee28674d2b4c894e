/** One demand with its whole chain, from the finding to who took it up; every link of it leads to where it stands. */
import { isWebLink, paths } from '@plenary/domain';
import { CallChainDocument, RecordUptakeDocument, type CallChainQuery, type CallLinksFragment } from '@plenary/graphql';
import { Button, DispositionPill, Field, TopBar, useMessages, type MessageId } from '@plenary/ui';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { FaultNotice, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import sessions from '../sessions/sessions.module.css';

type Call = NonNullable<CallChainQuery['call']>;

export function CallScreen() {
  const { t, list } = useMessages();
  const { coalition: slug = '', number = '' } = useParams();
  const asked = useAsk(CallChainDocument, { coalition: slug, number: Number.parseInt(number, 10) || 0 });
  const call = asked.data?.call;
  useTitle(call ? t('call.reference', { number: call.number }) : undefined);
  if (!call) return <Waiting {...asked} onRetry={asked.refresh} />;
  // A call to action shows the chain of the recommendation that it repeats.
  const source: CallLinksFragment = call.fromCall ?? call;
  return (
    <>
      <TopBar
        crumbs={[
          { label: t('calls.title'), href: paths.calls(slug) },
          { label: t('call.reference', { number: call.number }) },
        ]}
      />
      <div className="pl-page pl-stack">
        <div>
          <p className="pl-muted">
            {t(`call.kind.${call.kind}`)} ·{' '}
            {t('call.addressees', { list: list(call.addressees.map(({ name }) => name)) })}
          </p>
          <h1>{t('call.reference', { number: call.number })}</h1>
          <p className="pl-lede" dir="auto">
            {call.text}
          </p>
        </div>
        <section className={sessions.panel} aria-labelledby="chain">
          <h2 id="chain">{t('call.chain')}</h2>
          <ol className={sessions.list}>
            <Chain slug={slug} source={source} call={call} />
            <Step label="call.uptake">
              {call.uptakes.length === 0 ? <p className="pl-muted">{t('call.noUptake')}</p> : null}
              <ul>
                {call.uptakes.map(({ id, organisation, text, link, day }) => (
                  <li key={id}>
                    <b dir="auto">{organisation}</b> <time>{day}</time>: {text}{' '}
                    {link && isWebLink(link) ? (
                      <a href={link} rel="noreferrer">
                        {link}
                      </a>
                    ) : null}
                  </li>
                ))}
              </ul>
            </Step>
          </ol>
        </section>
        {call.viewerCan.includes('RECORD_UPTAKE') ? <Record callId={call.id} onDone={asked.refresh} /> : null}
      </div>
    </>
  );
}

function Step({ label, children }: { label: MessageId; children: ReactNode }) {
  const { t } = useMessages();
  return (
    <li>
      <h3>{t(label)}</h3>
      {children}
    </li>
  );
}

function Chain({ slug, source, call }: { slug: string; source: CallLinksFragment; call: Call }) {
  const { t } = useMessages();
  const { document } = source;
  const text = document ? paths.document(slug, document.group.code, document.code) : '';
  const made = [...(call.kind === 'CALL_TO_ACTION' ? [call] : []), ...call.calls];
  return (
    <>
      {document && source.finding ? (
        <Step label="call.finding">
          <a href={`${text}#${source.finding.blockId}`}>{source.finding.text}</a>
        </Step>
      ) : null}
      {source.kind === 'RECOMMENDATION' ? (
        <Step label="call.recommendation">
          <a href={paths.call(slug, source.number)}>{t('call.reference', { number: source.number })}</a> {source.text}
        </Step>
      ) : null}
      {document && source.paragraph ? (
        <Step label="call.paragraph">
          <a href={`${text}#${source.paragraph.blockId}`}>{source.paragraph.text}</a>{' '}
          <span className="pl-muted">
            {document.group.code}-{document.code} {document.title}
          </span>
        </Step>
      ) : null}
      {document && source.comments.length > 0 ? (
        <Step label="call.comments">
          <ul>
            {source.comments.map((comment) => (
              <li key={comment.id}>
                <a href={paths.comment(slug, document.group.code, document.code, comment.reference)}>
                  {comment.reference}
                </a>{' '}
                {comment.text} <DispositionPill kind={comment.disposition?.kind} />
              </li>
            ))}
          </ul>
        </Step>
      ) : null}
      {document && source.decisions.length > 0 ? (
        <Step label="call.decisions">
          <ul>
            {source.decisions.map(({ id, designation, statement }) => (
              <li key={id}>
                <a href={paths.decisions(slug, document.group.code, document.code)}>
                  {t(`designation.${designation}`)}
                </a>{' '}
                {statement}
              </li>
            ))}
          </ul>
        </Step>
      ) : null}
      {made.length > 0 ? (
        <Step label="call.call">
          <ul>
            {made.map(({ id, number, text: words }) => (
              <li key={id}>
                <a href={paths.call(slug, number)}>{t('call.reference', { number })}</a> {words}
              </li>
            ))}
          </ul>
          {call.session ? (
            <a href={paths.session(slug, call.session.meeting.code, call.session.code)}>{call.session.title}</a>
          ) : null}
        </Step>
      ) : null}
    </>
  );
}

function Record({ callId, onDone }: { callId: string; onDone: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const record = useDo(RecordUptakeDocument);
  const empty = { organisation: '', text: '', link: '', day: '' };
  const [uptakeId, setUptakeId] = useState(() => newId());
  const [values, setValues] = useState(empty);
  const fields = [
    { name: 'organisation', label: 'call.who', type: 'text', required: true },
    { name: 'text', label: 'call.what', type: 'text', required: true },
    { name: 'link', label: 'call.link', type: 'url', required: false },
    { name: 'day', label: 'call.day', type: 'date', required: true },
  ] as const;
  return (
    <details className={sessions.panel}>
      <summary>{t('call.record')}</summary>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void record.act({ input: { ...values, link: values.link || null, uptakeId, callId } }).then(({ data }) => {
            if (!data) return;
            setUptakeId(newId());
            setValues(empty);
            onDone();
          });
        }}
      >
        {fields.map(({ name, label, type, required }) => (
          <Field key={name} label={t(label)} required={required} fault={fieldFault(messages, record.fault, name)}>
            {(control) => (
              <input
                {...control}
                type={type}
                value={values[name]}
                onChange={(event) => setValues({ ...values, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        {record.fault ? <FaultNotice fault={record.fault} /> : null}
        <div>
          <Button type="submit" busy={record.busy}>
            {t('call.record')}
          </Button>
        </div>
      </form>
    </details>
  );
}
