/** One side of the hub: its entries, what was listed last first, some at a time. */
import type { HubSide } from '@plenary/domain';
import { HubNeedsDocument, HubOffersDocument } from '@plenary/graphql';
import { Button, EmptyState, Skeleton, useMessages } from '@plenary/ui';
import { FaultNotice } from '../platform/screen';
import { usePages } from '../platform/use-pages';
import type { Sought } from './hub-address';
import { HubLines } from './hub-lines';

const FIRST = 20;
const QUERIES = { OFFER: HubOffersDocument, NEED: HubNeedsDocument } as const;

export function HubSideList({ slug, side, sought }: { slug: string; side: HubSide; sought: Sought }) {
  const { t } = useMessages();
  const { pages, next, busy, fault, readOn, again } = usePages(
    QUERIES[side],
    { coalition: slug, sought, first: FIRST, after: null },
    ({ coalition }) => coalition?.hub.page,
  );
  const [first] = pages;
  const isNarrowed = Object.values(sought).some((wish) => wish !== null);
  return (
    <section className="pl-stack" aria-labelledby={side}>
      <div>
        <h2 id={side}>{t(`hub.sides.${side}`)}</h2>
        {first ? (
          <p className="pl-soft" role="status">
            {t('hub.count', { count: first.total })}
          </p>
        ) : null}
      </div>
      {fault ? <FaultNotice fault={fault} onRetry={again} /> : null}
      {!first && !fault ? <Skeleton lines={12} /> : null}
      {first?.total === 0 && isNarrowed ? <p>{t('hub.nothing')}</p> : null}
      {first?.total === 0 && !isNarrowed ? (
        <EmptyState icon="file" title={t(`hub.none.${side}`)}>
          {t('hub.noneLede')}
        </EmptyState>
      ) : null}
      <HubLines slug={slug} entries={pages.flatMap(({ entries }) => entries)} />
      {next ? (
        <div>
          <Button busy={busy} onClick={() => void readOn()}>
            {t('hub.more')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
