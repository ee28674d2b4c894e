/** How something with a deadline stands, in one word. */
import type { DueState } from '@plenary/domain';
import { Pill, useMessages } from '@plenary/ui';

const LOOKS = {
  DUE: { tone: 'open', shape: '◔' },
  OVERDUE: { tone: 'refused', shape: '▲' },
  DONE: { tone: 'accepted', shape: '●' },
  DONE_LATE: { tone: 'modified', shape: '◐' },
} as const;

export function DuePill({ state }: { state: DueState }) {
  const { t } = useMessages();
  return <Pill {...LOOKS[state]}>{t(`due.${state}`)}</Pill>;
}
