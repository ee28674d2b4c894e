/**
 * The edge between two panes, which can be moved: by pointer, by arrow keys, and back to the middle with a double
 * click or Enter. It says the first pane's share in per cent and draws nothing else.
 */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';

interface SplitterProps {
  label: string;
  /** The first pane's share of the width, in per cent. */
  value: number;
  onChange: (value: number) => void;
}

export const SPLIT = { least: 25, most: 75, usual: 53 } as const;
const STEP = 2;

const within = (value: number): number => Math.round(Math.min(SPLIT.most, Math.max(SPLIT.least, value)));

export function Splitter({ label, value, onChange }: SplitterProps) {
  const element = useRef<HTMLDivElement>(null);
  const drag = (event: PointerEvent) => {
    const box = element.current?.parentElement?.getBoundingClientRect();
    if (!box || !element.current?.hasPointerCapture(event.pointerId)) return;
    const share = ((event.clientX - box.left) / box.width) * 100;
    const isMirrored = getComputedStyle(element.current).direction === 'rtl';
    onChange(within(isMirrored ? 100 - share : share));
  };
  const press = (event: KeyboardEvent) => {
    const isMirrored = element.current && getComputedStyle(element.current).direction === 'rtl';
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    const to =
      step !== undefined
        ? value + (isMirrored ? -step : step)
        : { Home: SPLIT.least, End: SPLIT.most, Enter: SPLIT.usual }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onChange(within(to));
  };
  return (
    <div
      ref={element}
      className="pl-splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={SPLIT.least}
      aria-valuemax={SPLIT.most}
      aria-valuenow={value}
      onPointerDown={(event) => {
        event.preventDefault();
        element.current?.setPointerCapture(event.pointerId);
        element.current?.focus();
      }}
      onPointerMove={drag}
      onDoubleClick={() => onChange(SPLIT.usual)}
      onKeyDown={press}
    />
  );
}
