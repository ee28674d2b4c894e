/**
 * A consensus call, step by step: a chair evaluates, publishes, hears objections, evaluates again and designates. What the
 * group decided stands first, what is under way after it, with what the next step still needs.
 */
import { instantOf } from '@plenary/domain';
import {
  DesignateConsensusDocument,
  EvaluationNoticeDocument,
  ObjectToEvaluationDocument,
  PublishEvaluationDocument,
  SecondEvaluationDocument,
  type ConsensusCallState,
  type DecisionsDocumentFragment,
  type RoundNoticeInput,
} from '@plenary/graphql';
import { Button, Deadline, Field, Pill, UnmetGuards, useMessages, type PillTone } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { useNow } from '../platform/here';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { MailWords } from '../platform/mail-words';
import { FaultNotice, Refused } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { useViewer } from '../platform/viewer';
import { ZoneField } from '../platform/zone-field';
import styles from './decisions.module.css';
import { Evaluate } from './evaluate';

type Call = DecisionsDocumentFragment['consensusCalls'][number];
type Evaluation = Call['evaluations'][number];

interface ConsensusProps {
  document: DecisionsDocumentFragment;
  onDone: () => void;
}

const LOOKS: Record<ConsensusCallState, { tone: PillTone; shape: string }> = {
  EVALUATED: { tone: 'noted', shape: '○' },
  PUBLISHED: { tone: 'open', shape: '◔' },
  DESIGNATED: { tone: 'accepted', shape: '●' },
  STALE: { tone: 'noted', shape: '⇢' },
};

export function Consensus({ document, onDone }: ConsensusProps) {
  const { t, day, dotted } = useMessages();
  const { consensus, consensusCalls } = document;
  const { objectionDays, supportingVoices, stakeholderGroups } = document.decisionRules;
  const running = consensusCalls.find(({ state }) => state === 'EVALUATED' || state === 'PUBLISHED');
  const past = consensusCalls.filter((call) => call !== running);
  const mayEvaluate = document.viewerCan.includes('DESIGNATE_CONSENSUS') && document.latestRevision;
  return (
    <section id="consensus" className={styles.step} aria-labelledby="consensus-title" tabIndex={-1}>
      <h2 id="consensus-title">{t('decisions.consensus')}</h2>
      <p className="pl-soft">{t('consensus.rules', { objectionDays, supportingVoices, stakeholderGroups })}</p>
      {consensus.length === 0 ? <p className="pl-soft">{t('decisions.consensusNone')}</p> : null}
      {consensus.map((one) => (
        <div key={one.id}>
          <Pill tone={one.stale ? 'noted' : 'accepted'} shape={one.stale ? '⇢' : '●'}>
            {t(`designation.${one.designation}`)}
          </Pill>{' '}
          <span className="pl-muted">
            {dotted([
              t('decisions.onRevision', { number: one.revision.number }),
              one.designatedBy?.name,
              day(one.designatedAt),
            ])}
          </span>
          {one.stale ? <p className="pl-muted">{t('consensus.staleDesignation')}</p> : null}
          <p dir="auto">{one.statement}</p>
        </div>
      ))}
      {running ? <Running call={running} document={document} onDone={onDone} /> : null}
      {!running && mayEvaluate ? (
        <Evaluate documentId={document.id} number={document.latestRevision?.number ?? 0} onDone={onDone} />
      ) : null}
      {!running && !mayEvaluate && consensus.length === 0 ? (
        <p className="pl-muted pl-small">{t('consensus.whose')}</p>
      ) : null}
      {past.length > 0 ? (
        <details>
          <summary>{t('consensus.past', { count: past.length })}</summary>
          <div className="pl-stack">
            {past.map((call) => (
              <div key={call.id} className="pl-stack">
                <CallHead call={call} />
                {call.evaluations.map((one) => (
                  <Evaluated key={one.number} evaluation={one} />
                ))}
              </div>
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}

function CallHead({ call }: { call: Call }) {
  const { t } = useMessages();
  return (
    <h3 className={styles.callHead}>
      {t('consensus.on', { number: call.revision.number })}{' '}
      <Pill {...LOOKS[call.state]}>{t(`consensusCall.${call.state}`)}</Pill>
    </h3>
  );
}

function Evaluated({ evaluation }: { evaluation: Evaluation }) {
  const { t, day, dotted } = useMessages();
  const now = useNow();
  const { objectBy, zone, objections } = evaluation;
  return (
    <div className={styles.evaluation}>
      <p>
        <b>{t('consensus.evaluation', { number: evaluation.number })}</b> {t(`designation.${evaluation.designation}`)}{' '}
        <span className="pl-muted">
          {dotted([
            evaluation.evaluatedBy?.name,
            day(evaluation.evaluatedAt),
            evaluation.secondedBy ? t('consensus.secondedBy', { name: evaluation.secondedBy.name }) : null,
            evaluation.publishedAt ? null : t('consensus.unpublished'),
          ])}
        </span>
      </p>
      <p dir="auto">{evaluation.statement}</p>
      {objectBy ? (
        <p>
          <Deadline at={objectBy} zone={zone ?? 'UTC'} now={now} label={t('consensus.until')} />
        </p>
      ) : null}
      {objections.map((one) => (
        <blockquote key={one.id} className={styles.words}>
          <span dir="auto">{one.reason}</span> <span className="pl-muted">{one.person?.name}</span>
        </blockquote>
      ))}
    </div>
  );
}

function Running({ call, document, onDone }: ConsensusProps & { call: Call }) {
  const { t } = useMessages();
  const viewer = useViewer();
  const now = useNow();
  const [standing, ...earlier] = call.evaluations;
  const [again, setAgain] = useState(false);
  if (!standing) return null;
  const chairs = call.viewerCan.includes('DESIGNATE_CONSENSUS');
  const own = standing.objections.some(({ person }) => person?.id === viewer?.person?.id);
  const canObject = standing.objectBy && new Date(standing.objectBy) > now && !own;
  return (
    <div className="pl-stack">
      <CallHead call={call} />
      <Evaluated evaluation={standing} />
      {call.unmet.length > 0 ? (
        <div>
          <p className="pl-soft">
            {t(call.state === 'EVALUATED' ? 'consensus.beforePublishing' : 'consensus.beforeDesignating')}
          </p>
          <UnmetGuards unmet={call.unmet} />
        </div>
      ) : null}
      {call.state === 'PUBLISHED' && canObject && call.viewerCan.includes('OBJECT_TO_EVALUATION') ? (
        <ObjectTo call={call} number={standing.number} onDone={onDone} />
      ) : null}
      {chairs && call.state === 'EVALUATED' ? (
        <>
          {call.needsSecond ? (
            <Second
              call={call}
              evaluation={standing}
              own={standing.evaluatedBy?.id === viewer?.person?.id}
              onDone={onDone}
            />
          ) : null}
          <PublishIt call={call} number={standing.number} onDone={onDone} />
        </>
      ) : null}
      {chairs && call.state === 'PUBLISHED' ? (
        <DesignateIt call={call} number={standing.number} onDone={onDone} />
      ) : null}
      {chairs ? (
        again ? (
          <Evaluate
            documentId={document.id}
            call={{ id: call.id, seen: standing.number }}
            number={call.revision.number}
            onDone={() => {
              setAgain(false);
              onDone();
            }}
          />
        ) : (
          <div>
            <Button onClick={() => setAgain(true)}>{t('consensus.again')}</Button>
          </div>
        )
      ) : null}
      {earlier.map((one) => (
        <Evaluated key={one.number} evaluation={one} />
      ))}
    </div>
  );
}

interface StepProps {
  call: Call;
  number: number;
  onDone: () => void;
}

function Second({
  call,
  evaluation,
  own,
  onDone,
}: {
  call: Call;
  evaluation: Evaluation;
  own: boolean;
  onDone: () => void;
}) {
  const { t } = useMessages();
  const second = useDo(SecondEvaluationDocument);
  if (own) return <p className="pl-soft">{t('consensus.waitsForSecond')}</p>;
  return (
    <>
      {second.fault ? <FaultNotice fault={second.fault} /> : null}
      <div>
        <Button
          busy={second.busy}
          onClick={() =>
            void second.act({ callId: call.id, number: evaluation.number }).then(({ data }) => data && onDone())
          }
        >
          {t('consensus.second')}
        </Button>
      </div>
    </>
  );
}

function PublishIt({ call, number, onDone }: StepProps) {
  const messages = useMessages();
  const { t } = messages;
  const publish = useDo(PublishEvaluationDocument);
  const [objectByLocal, setEnd] = useState('');
  const [zone, setZone] = useState('UTC');
  const [notice, setNotice] = useState<RoundNoticeInput | null>(null);
  const instant = instantOf(objectByLocal, zone);
  const asked = useAsk(EvaluationNoticeDocument, {
    callId: call.id,
    objectByLocal: instant ? objectByLocal : null,
    zone,
  });
  return (
    <form
      className="pl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void publish
          .act({ input: { callId: call.id, number, objectByLocal: instant ? objectByLocal : null, zone, notice } })
          .then(({ data }) => data && onDone());
      }}
    >
      <div className={styles.pair}>
        <Field
          label={t('consensus.end')}
          hint={t('consensus.endHint')}
          fault={
            publish.fault?.fields['objectByLocal'] === 'too-early'
              ? t('consensus.tooEarly')
              : fieldFault(messages, publish.fault, 'objectByLocal')
          }
        >
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              value={objectByLocal}
              onChange={(event) => setEnd(event.target.value)}
            />
          )}
        </Field>
        <ZoneField zone={zone} onZone={setZone} />
      </div>
      {asked.data ? <MailWords usual={asked.data.evaluationNotice} notice={notice} onNotice={setNotice} /> : null}
      <Refused fault={publish.fault} />
      <div>
        <Button type="submit" tone="primary" busy={publish.busy} disabled={call.unmet.length > 0}>
          {t('consensus.publish')}
        </Button>
      </div>
    </form>
  );
}

function ObjectTo({ call, number, onDone }: StepProps) {
  const messages = useMessages();
  const { t } = messages;
  const object = useDo(ObjectToEvaluationDocument);
  const [objectionId] = useState(() => newId());
  const [reason, setReason, forget] = useKept(`objection.${call.id}.${number}`, '');
  return (
    <form
      className="pl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void object.act({ input: { objectionId, callId: call.id, number, reason } }).then(({ data }) => {
          if (!data) return;
          forget();
          onDone();
        });
      }}
    >
      <Field label={t('consensus.why')} required fault={fieldFault(messages, object.fault, 'reason')}>
        {(control) => (
          <textarea
            {...control}
            required
            dir="auto"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <Refused fault={object.fault} />
      <div>
        <Button type="submit" busy={object.busy}>
          {t('consensus.object')}
        </Button>
      </div>
    </form>
  );
}

function DesignateIt({ call, number, onDone }: StepProps) {
  const { t } = useMessages();
  const designate = useDo(DesignateConsensusDocument);
  const [designationId] = useState(() => newId());
  return (
    <>
      {designate.fault ? <FaultNotice fault={designate.fault} /> : null}
      <div>
        <Button
          tone="primary"
          busy={designate.busy}
          disabled={call.unmet.length > 0}
          onClick={() =>
            void designate
              .act({ input: { designationId, callId: call.id, number } })
              .then(({ data }) => data && onDone())
          }
        >
          {t('decisions.designate')}
        </Button>
      </div>
    </>
  );
}
