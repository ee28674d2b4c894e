/** Shares of a whole in one bar, told in words to those who cannot see it. */
import type { DispositionKind } from '@plenary/domain';
import { useMessages } from './messages/messages-provider';
import { DISPOSITION_LOOKS } from './pill';

/** How the comments of a round were disposed. The widths are cells of one unit each, so that no style is written. */
export function DispositionBar({ kinds }: { kinds: readonly (DispositionKind | null)[] }) {
  const { t } = useMessages();
  const open = kinds.filter((kind) => kind === null).length;
  const sorted = [...kinds].sort((a, b) => tone(a).localeCompare(tone(b)));
  return (
    <div className="pl-bar" role="img" aria-label={t('bar.label', { count: kinds.length, open })}>
      {/* Beyond two hundred cells each stands for several comments. */}
      {sample(sorted, 200).map((kind, index) => (
        <span key={index} className={`pl-bar-cell pl-bar-${tone(kind)}`} />
      ))}
    </div>
  );
}

const tone = (kind: DispositionKind | null): string => (kind ? DISPOSITION_LOOKS[kind].tone : 'open');

function sample<Value>(values: readonly Value[], limit: number): Value[] {
  if (values.length <= limit) return [...values];
  return Array.from({ length: limit }, (_, index) => values[Math.floor((index * values.length) / limit)]!);
}
