/** What is wrong in a publication: reported by its readers, decided by the group's chairs, said beside the text. */
import { DecideErratumDocument, ReportErratumDocument, type DecisionsDocumentFragment } from '@plenary/graphql';
import { Button, Field, Pill, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { FaultNotice } from '../platform/screen';
import { newId } from '../platform/ids';
import { useDo } from '../platform/use-screen';

type Publication = NonNullable<DecisionsDocumentFragment['publication']>;
type Erratum = Publication['errata'][number];

interface ErrataProps {
  publication: Publication;
  onDone: () => void;
}

export function Errata({ publication, onDone }: ErrataProps) {
  const { t } = useMessages();
  const { errata, viewerCan } = publication;
  const reports = viewerCan.includes('REPORT_ERRATUM');
  if (errata.length === 0 && !reports) return null;
  return (
    <div className="pl-stack">
      <h3>{t('errata.title')}</h3>
      {errata.length > 0 ? (
        <ol>
          {errata.map((erratum) => (
            <One
              key={erratum.id}
              erratum={erratum}
              decides={viewerCan.includes('DECIDE_ERRATUM') && typeof erratum.accepted !== 'boolean'}
              onDone={onDone}
            />
          ))}
        </ol>
      ) : (
        <p className="pl-muted">{t('errata.none')}</p>
      )}
      {reports ? <Report publication={publication} onDone={onDone} /> : null}
    </div>
  );
}

function One({ erratum, decides, onDone }: { erratum: Erratum; decides: boolean; onDone: () => void }) {
  const { t } = useMessages();
  const decide = useDo(DecideErratumDocument);
  const [reason, setReason] = useState('');
  const { accepted } = erratum;
  const state = accepted === true ? 'accepted' : accepted === false ? 'refused' : 'open';
  const act = (verdict: boolean) =>
    void decide
      .act({ input: { erratumId: erratum.id, accepted: verdict, reason } })
      .then(({ data }) => data && onDone());
  return (
    <li value={erratum.number} className="pl-stack">
      <p>
        <del dir="auto">{erratum.words}</del> <ins dir="auto">{erratum.correction}</ins>{' '}
        <Pill tone={state} shape={state === 'accepted' ? '●' : state === 'refused' ? '▲' : '○'}>
          {t(`errata.state.${state}`)}
        </Pill>
      </p>
      {erratum.note ? <p dir="auto">{erratum.note}</p> : null}
      {erratum.reason ? <p dir="auto">{erratum.reason}</p> : null}
      {decides ? (
        <>
          <Field label={t('errata.reason')} required>
            {(control) => <textarea {...control} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </Field>
          {decide.fault ? <FaultNotice fault={decide.fault} /> : null}
          <div className="pl-row">
            <Button busy={decide.busy} disabled={!reason.trim()} onClick={() => act(true)}>
              {t('errata.accept')}
            </Button>
            <Button busy={decide.busy} disabled={!reason.trim()} onClick={() => act(false)}>
              {t('errata.refuse')}
            </Button>
          </div>
        </>
      ) : null}
    </li>
  );
}

function Report({ publication, onDone }: ErrataProps) {
  const { t } = useMessages();
  const report = useDo(ReportErratumDocument);
  const [erratumId, setErratumId] = useState(() => newId());
  const [given, setGiven] = useState({ words: '', correction: '', note: '' });
  const field = (name: keyof typeof given, required: boolean) => (
    <Field label={t(`errata.${name}`)} required={required} fault={null}>
      {(control) => (
        <textarea
          {...control}
          value={given[name]}
          onChange={(event) => setGiven((before) => ({ ...before, [name]: event.target.value }))}
        />
      )}
    </Field>
  );
  return (
    <details>
      <summary>{t('errata.report')}</summary>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void report.act({ input: { erratumId, publicationId: publication.id, ...given } }).then(({ data }) => {
            if (!data) return;
            setErratumId(newId());
            setGiven({ words: '', correction: '', note: '' });
            onDone();
          });
        }}
      >
        {field('words', true)}
        {field('correction', true)}
        {field('note', false)}
        {report.fault ? <FaultNotice fault={report.fault} /> : null}
        <div>
          <Button type="submit" busy={report.busy}>
            {t('errata.send')}
          </Button>
        </div>
      </form>
    </details>
  );
}
