/** Whether a group has reported, in one word. */
import type { ReportingState } from '@plenary/domain';
import { Pill, useMessages } from '@plenary/ui';

const LOOKS = {
  OVERDUE: { tone: 'refused', shape: '▲' },
  DUE: { tone: 'open', shape: '◔' },
  REPORTED: { tone: 'accepted', shape: '●' },
  NOT_ASKED: { tone: 'noted', shape: '–' },
} as const;

/** Who owes a report comes first. */
export const REPORTING_ORDER = Object.keys(LOOKS);

export function ReportingPill({ state }: { state: ReportingState }) {
  const { t } = useMessages();
  return <Pill {...LOOKS[state]}>{t(`reporting.${state}`)}</Pill>;
}
