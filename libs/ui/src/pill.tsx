/** A state in one word: a shape, a word and a colour, so that none of the three is needed alone. */
import type { CommentType, DispositionKind, PlacementStatus, RoundState, Stage } from '@plenary/domain';
import type { ReactNode } from 'react';
import { useMessages } from './messages/messages-provider';

export type PillTone = 'open' | 'accepted' | 'modified' | 'noted' | 'refused' | 'objects' | 'accent' | 'type';

export function Pill({ tone, shape, children }: { tone: PillTone; shape?: string; children: ReactNode }) {
  return (
    <span className={`pl-pill pl-pill-${tone}`}>
      {shape ? <span aria-hidden="true">{shape}</span> : null}
      {children}
    </span>
  );
}

interface Look {
  tone: PillTone;
  shape: string;
}

const STAGE_LOOKS: Record<Stage, Look> = {
  PROPOSED: { tone: 'noted', shape: '○' },
  CALL_FOR_ADOPTION: { tone: 'open', shape: '◔' },
  DRAFTING: { tone: 'accent', shape: '✎' },
  LAST_CALL: { tone: 'open', shape: '◔' },
  CHAIR_GO_AHEAD: { tone: 'accent', shape: '◑' },
  WRITE_UP: { tone: 'accent', shape: '◕' },
  PUBLIC_CONSULTATION: { tone: 'open', shape: '◔' },
  COALITION_APPROVAL: { tone: 'modified', shape: '◕' },
  PUBLISHED: { tone: 'accepted', shape: '●' },
  SUPERSEDED: { tone: 'noted', shape: '⇢' },
  PARKED: { tone: 'noted', shape: '‖' },
  WITHDRAWN: { tone: 'refused', shape: '✕' },
};

export const DISPOSITION_LOOKS: Record<DispositionKind, Look> = {
  ACCEPTED: { tone: 'accepted', shape: '●' },
  ACCEPTED_WITH_MODIFICATIONS: { tone: 'modified', shape: '◐' },
  PARTIALLY_ACCEPTED: { tone: 'modified', shape: '◔' },
  NOTED: { tone: 'noted', shape: '○' },
  NOT_ACCEPTED: { tone: 'refused', shape: '✕' },
  DEFERRED: { tone: 'open', shape: '⇢' },
  OUT_OF_SCOPE: { tone: 'noted', shape: '⌀' },
  DUPLICATE: { tone: 'noted', shape: '⧉' },
  WITHDRAWN: { tone: 'noted', shape: '↩' },
};

const PLACEMENT_LOOKS: Record<PlacementStatus, Look> = {
  EXACT: { tone: 'accepted', shape: '=' },
  MOVED: { tone: 'modified', shape: '↪' },
  EDITED: { tone: 'modified', shape: '≈' },
  AMBIGUOUS: { tone: 'open', shape: '?' },
  ORPHANED: { tone: 'refused', shape: '∅' },
};

const ROUND_LOOKS: Record<RoundState, Look> = {
  SCHEDULED: { tone: 'noted', shape: '○' },
  OPEN: { tone: 'open', shape: '◔' },
  REPLYING: { tone: 'modified', shape: '↩' },
  ENDED: { tone: 'noted', shape: '■' },
};

export function StagePill({ stage }: { stage: Stage }) {
  const { t } = useMessages();
  return <Pill {...STAGE_LOOKS[stage]}>{t(`stage.${stage}`)}</Pill>;
}

/** `short` shows ISO's two letters with the word for those who cannot see it. */
export function CommentTypePill({ type, short = false }: { type: CommentType; short?: boolean }) {
  const { t } = useMessages();
  if (!short) return <Pill tone="type">{t(`comment.type.${type}`)}</Pill>;
  return (
    <Pill tone="type">
      <abbr className="pl-plain" title={t(`comment.type.${type}`)} aria-hidden="true">
        {t(`comment.type.short.${type}`)}
      </abbr>
      <span className="pl-visually-hidden">{t(`comment.type.${type}`)}</span>
    </Pill>
  );
}

export function DispositionPill({ kind }: { kind: DispositionKind | null | undefined }) {
  const { t } = useMessages();
  if (!kind)
    return (
      <Pill tone="open" shape="◔">
        {t('disposition.open')}
      </Pill>
    );
  return <Pill {...DISPOSITION_LOOKS[kind]}>{t(`disposition.${kind}`)}</Pill>;
}

export function PlacementPill({ status }: { status: PlacementStatus }) {
  const { t } = useMessages();
  return <Pill {...PLACEMENT_LOOKS[status]}>{t(`placement.${status}`)}</Pill>;
}

export function RoundPill({ state }: { state: RoundState }) {
  const { t } = useMessages();
  return <Pill {...ROUND_LOOKS[state]}>{t(`round.state.${state}`)}</Pill>;
}
