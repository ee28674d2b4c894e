/** The goals towards which one group, document or session works, with the reasons, and what may be done with them. */
import { findSdg } from '@plenary/domain';
import { WithdrawSdgMappingDocument, type SdgPartsFragment } from '@plenary/graphql';
import { Button, EmptyState, Pill, useMessages } from '@plenary/ui';
import { useId, useState } from 'react';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { AddSdg, ReviewSdg, type SdgOf } from './sdg-forms';
import styles from './sdgs.module.css';

interface SdgSectionProps {
  of: SdgOf;
  mappings: readonly SdgPartsFragment[];
  mayMap: boolean;
  onDone: () => void;
}

/** Nothing at all where nothing is mapped and nothing can be. */
export function SdgSection({ of, mappings, mayMap, onDone }: SdgSectionProps) {
  const { t } = useMessages();
  const id = useId();
  const [adding, setAdding] = useState(false);
  const [reviewing, setReviewing] = useState<SdgPartsFragment | null>(null);
  if (mappings.length === 0 && !mayMap) return null;
  const add = (
    <Button tone={mappings.length === 0 ? 'primary' : undefined} onClick={() => setAdding(true)}>
      {t('sdgs.add')}
    </Button>
  );
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{t('sdgs.title')}</h2>
        {mayMap && mappings.length > 0 ? add : null}
      </div>
      {mappings.length === 0 ? (
        <EmptyState title={t('sdgs.none')} action={add}>
          {t('sdgs.noneLede')}
        </EmptyState>
      ) : (
        <ul className={styles.mappings}>
          {mappings.map((one) => (
            <Mapping key={one.id} mapping={one} onReview={() => setReviewing(one)} onDone={onDone} />
          ))}
        </ul>
      )}
      {adding ? (
        <AddSdg
          of={of}
          taken={mappings.map(({ code }) => code)}
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            onDone();
          }}
        />
      ) : null}
      {reviewing ? (
        <ReviewSdg
          mapping={reviewing}
          onClose={() => setReviewing(null)}
          onDone={() => {
            setReviewing(null);
            onDone();
          }}
        />
      ) : null}
    </section>
  );
}

interface MappingProps {
  mapping: SdgPartsFragment;
  onReview: () => void;
  onDone: () => void;
}

function Mapping({ mapping, onReview, onDone }: MappingProps) {
  const { t } = useMessages();
  const withdraw = useDo(WithdrawSdgMappingDocument);
  const { id: mappingId, code, version: seen } = mapping;
  const name = t('sdgs.goalName', { code, label: findSdg(code)?.label ?? '' });
  return (
    <li>
      <b>{name}</b>
      <p dir="auto">{mapping.reason}</p>
      <SdgSeen mapping={mapping} />
      {mapping.viewerCan.includes('MAP_SDG') ? (
        <div className="pl-row">
          <Button aria-label={`${t('sdgs.still')}: ${name}`} onClick={onReview}>
            {t('sdgs.still')}
          </Button>
          <Button
            tone="quiet"
            aria-label={`${t('sdgs.withdraw')}: ${name}`}
            busy={withdraw.busy}
            onClick={() => void withdraw.act({ mappingId, seen }).then(({ data }) => data && onDone())}
          >
            {t('sdgs.withdraw')}
          </Button>
        </div>
      ) : null}
      {withdraw.fault ? <FaultNotice fault={withdraw.fault} /> : null}
    </li>
  );
}

/** Who looked at it last, and why somebody should again. */
export function SdgSeen({ mapping }: { mapping: SdgPartsFragment }) {
  const { t, day } = useMessages();
  return (
    <div className="pl-row pl-small">
      <span className="pl-muted">
        {t('sdgs.seenBy', { day: day(mapping.reviewedAt), name: mapping.reviewedBy?.name ?? t('sdgs.nobody') })}
      </span>
      {mapping.reviews.map((one) => (
        <Pill key={one} tone="open" shape="○">
          {t(`sdgs.review.${one}`)}
        </Pill>
      ))}
    </div>
  );
}
