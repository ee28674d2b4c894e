/** Where the document is, what is next, and why not yet; every missing condition is a link to where it is met. */
import { paths, type RoundKind } from '@plenary/domain';
import type { DocumentHeadFragment } from '@plenary/graphql';
import { Button, buttonClass, StageTrack, UnmetGuards, useMessages } from '@plenary/ui';
import { useState } from 'react';
import type { DocumentAddress } from '../platform/address';
import { later } from '../platform/later';
import styles from './reading.module.css';

const AdvanceDialog = later(() => import('./advance-dialog'), 'AdvanceDialog');
const DryRun = later(() => import('./dry-run'), 'DryRun');

interface StageBarProps {
  head: DocumentHeadFragment;
  address: DocumentAddress;
  onMoved: () => void;
}

export type Option = DocumentHeadFragment['options'][number];

/** A condition that the form itself meets is none for the way to the form. */
const missing = (option: Option) => option.unmet.filter(({ guard }) => guard !== 'REASON_GIVEN');

export function StageBar({ head, address, onMoved }: StageBarProps) {
  const { t } = useMessages();
  const [asking, setAsking] = useState<Option | null>(null);
  const [wonders, setWonders] = useState(false);
  const { stages } = head.kind;
  const forward = head.options.find(({ to }) => stages.indexOf(to) === stages.indexOf(head.stage) + 1);
  const others = head.options.filter((option) => option !== forward);
  const mayAdvance = head.viewerCan.includes('ADVANCE_DOCUMENT');
  const unmet = forward ? missing(forward) : [];
  return (
    <div className={styles.stageBar}>
      <StageTrack stages={stages} stage={head.stage} />
      <span className="pl-grow" />
      {forward && unmet.length > 0 ? (
        <details className={styles.why} onToggle={({ currentTarget }) => setWonders(currentTarget.open)}>
          <summary>{t('read.why', { count: unmet.length, stage: t(`stage.${forward.to}`) })}</summary>
          <div className={styles.whyList}>
            <UnmetGuards unmet={unmet} />
            {wonders ? <DryRun address={address} to={forward.to} /> : null}
          </div>
        </details>
      ) : null}
      {forward && unmet.length === 0 && !mayAdvance ? (
        <span className="pl-soft pl-small">{t('read.ready', { stage: t(`stage.${forward.to}`) })}</span>
      ) : null}
      {forward && unmet.length === 0 && mayAdvance ? (
        <Forward option={forward} address={address} onAsk={() => setAsking(forward)} />
      ) : null}
      {mayAdvance && others.length > 0 ? (
        <details className={styles.why}>
          <summary>{t('read.otherWays')}</summary>
          <div className={styles.whyList}>
            {others.map((option) => (
              <div key={option.to} className={styles.way}>
                <Button disabled={missing(option).length > 0} onClick={() => setAsking(option)}>
                  {t('read.advance', { stage: t(`stage.${option.to}`) })}
                </Button>
                {missing(option).length > 0 ? <UnmetGuards unmet={missing(option)} /> : null}
              </div>
            ))}
          </div>
        </details>
      ) : null}
      {asking ? <AdvanceDialog option={asking} head={head} onClose={() => setAsking(null)} onMoved={onMoved} /> : null}
    </div>
  );
}

function Forward({ option, address, onAsk }: { option: Option; address: DocumentAddress; onAsk: () => void }) {
  const { t } = useMessages();
  const { coalition, group, document } = address;
  if (option.opensRound) {
    return (
      <a
        className={buttonClass('primary')}
        href={`${paths.newRound(coalition, group, document)}?kind=${option.opensRound satisfies RoundKind}`}
      >
        {t('read.openRound', { kind: t(`round.kind.${option.opensRound}`).toLowerCase() })}
      </a>
    );
  }
  if (option.to === 'PUBLISHED') {
    return (
      <a className={buttonClass('primary')} href={`${paths.decisions(coalition, group, document)}#publish`}>
        {t('decisions.publish')}
      </a>
    );
  }
  return (
    <Button tone="primary" onClick={onAsk}>
      {t('read.advance', { stage: t(`stage.${option.to}`) })}
    </Button>
  );
}
