/** Where a request for a review stands, in a word. */
import type { ReviewState } from '@plenary/domain';
import { Pill, useMessages, type PillTone } from '@plenary/ui';

const LOOKS: Record<ReviewState, { tone: PillTone; shape: string }> = {
  ASKED: { tone: 'noted', shape: '○' },
  PLEDGED: { tone: 'accent', shape: '◑' },
  DECLINED: { tone: 'refused', shape: '✕' },
  DELIVERED: { tone: 'accepted', shape: '●' },
  OVERDUE: { tone: 'objects', shape: '!' },
};

export function ReviewStatePill({ state }: { state: ReviewState }) {
  const { t } = useMessages();
  return <Pill {...LOOKS[state]}>{t(`review.state.${state}`)}</Pill>;
}

/** A stable reason as its sentence; null where there is none. */
const FAULTS = [
  'unknown',
  'cannot-see',
  'cannot-review',
  'too-many',
  'doubled',
  'already-asked',
  'malformed',
  'past',
  'too-late',
] as const;

export function useReviewFault(): (reason: string | undefined, name?: string) => string | null {
  const { t } = useMessages();
  return (reason, name = '') => {
    const known = FAULTS.find((one) => one === reason);
    if (known) return t(`review.fault.${known}`, { name });
    return reason ? t('error.field.other', { reason }) : null;
  };
}
