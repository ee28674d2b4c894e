/** Where people stand on a text, counted and by name, and where the viewer does. */
import { POSITION_KINDS, type PositionKind } from '@plenary/domain';
import { StatePositionDocument, type DecisionsDocumentFragment } from '@plenary/graphql';
import { Button, Choices, Field, Pill, useMessages } from '@plenary/ui';
import { useState } from 'react';
import styles from '../consensus/decisions.module.css';
import { newId } from '../platform/ids';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';

const LOOKS = {
  SUPPORT: { tone: 'accepted', shape: '●' },
  LIVE_WITH: { tone: 'modified', shape: '◐' },
  OBJECT: { tone: 'objects', shape: '▲' },
  ABSTAIN: { tone: 'noted', shape: '○' },
  DIVIDED: { tone: 'open', shape: '◧' },
} as const;

interface PositionsProps {
  document: DecisionsDocumentFragment;
  onDone: () => void;
}

export function Positions({ document, onDone }: PositionsProps) {
  const { t } = useMessages();
  const { positions, positionTally, viewerCan, decisionRules } = document;
  const organisations = document.voices.filter(({ organisation }) => organisation);
  return (
    <section id="positions" className={styles.step} aria-labelledby="positions-title" tabIndex={-1}>
      <h2 id="positions-title">{t('positions.title')}</h2>
      <p className="pl-soft">
        {positions.length > 0 ? t('positions.tally', { ...positionTally }) : t('positions.none')}
      </p>
      {decisionRules.oneVoice ? <p className="pl-soft">{t('positions.oneVoice')}</p> : null}
      {decisionRules.oneVoice && organisations.length > 0 ? (
        <ul className="pl-stack" aria-label={t('positions.voices')}>
          {organisations.map((one) => (
            <li key={one.organisation}>
              <Pill {...LOOKS[one.kind]}>{t(`voice.${one.kind}`)}</Pill> <b dir="auto">{one.organisation}</b>{' '}
              <span className="pl-muted">
                {t(one.bySpeakers ? 'positions.bySpeakers' : 'positions.byPeople', { count: one.positions.length })}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {positions.length > 0 ? (
        <ul className="pl-stack">
          {positions.map((one) => (
            <li key={one.id}>
              <Pill {...LOOKS[one.kind]}>{t(`position.${one.kind}`)}</Pill> <span dir="auto">{one.person.name}</span>
              {one.organisation ? <span className="pl-muted"> · {one.organisation}</span> : null}
              {one.stale ? (
                <span className="pl-muted"> · {t('positions.stale', { number: one.revision.number })}</span>
              ) : null}
              {one.reason ? <p dir="auto">{one.reason}</p> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {viewerCan.includes('STATE_POSITION') && document.latestRevision ? (
        <Own documentId={document.id} revision={document.latestRevision.number} onDone={onDone} />
      ) : null}
    </section>
  );
}

function Own({ documentId, revision, onDone }: { documentId: string; revision: number; onDone: () => void }) {
  const { t } = useMessages();
  const state = useDo(StatePositionDocument);
  const [positionId, setPositionId] = useState(() => newId());
  const [kind, setKind] = useState<PositionKind>('SUPPORT');
  const [reason, setReason] = useState('');
  return (
    <form
      className="pl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void state.act({ input: { positionId, documentId, kind, reason: reason || null } }).then(({ data }) => {
          if (!data) return;
          setPositionId(newId());
          setReason('');
          onDone();
        });
      }}
    >
      <Choices
        legend={t('positions.own', { number: revision })}
        name="position"
        value={kind}
        options={POSITION_KINDS.map((value) => ({ value, label: t(`position.${value}`) }))}
        onChange={setKind}
      />
      <Field label={t('positions.reason')} required={kind === 'OBJECT'}>
        {(control) => <textarea {...control} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      {state.fault ? <FaultNotice fault={state.fault} /> : null}
      <div>
        <Button type="submit" busy={state.busy} disabled={kind === 'OBJECT' && !reason.trim()}>
          {t('positions.state')}
        </Button>
      </div>
    </form>
  );
}
