/**
 * The run of a session: which step is on, since when, and how much of its time is left. One value, moved by commands;
 * every screen computes the same clock from it and from the server's time, so that nothing ticks over the line.
 */
import type { AgendaItem } from './agenda';
import { agendaSteps, minutesOf } from './agenda';
import type { HandChannel, HandState, RunCommand, RunState } from './session-words';

/** A step as it really went, in milliseconds since 1970. */
export interface ActualStep {
  itemId: string;
  startedAt: number;
  endedAt: number;
  pausedMs: number;
}

export interface Run {
  state: RunState;
  itemId: string | null;
  itemStartedAt: number | null;
  pausedAt: number | null;
  /** How long this step was paused before. */
  pausedMs: number;
  /** Minutes added to or taken from a step. */
  stretches: Readonly<Record<string, number>>;
  skipped: readonly string[];
  actuals: readonly ActualStep[];
  startedAt: number | null;
  endedAt: number | null;
}

export const NEW_RUN: Run = {
  state: 'READY',
  itemId: null,
  itemStartedAt: null,
  pausedAt: null,
  pausedMs: 0,
  stretches: {},
  skipped: [],
  actuals: [],
  startedAt: null,
  endedAt: null,
};

export interface RunStep {
  itemId: string;
  title: string;
  minutes: number;
}

/** No stretch is longer than four hours. */
export const MOST_STRETCH = 240;

/** The steps that are still part of the run, with their stretched minutes. */
export function runSteps(run: Run, items: readonly AgendaItem[]): RunStep[] {
  return agendaSteps(items)
    .filter(({ id }) => !run.skipped.includes(id))
    .map((item) => ({
      itemId: item.id,
      title: item.title,
      minutes: Math.max(0, (minutesOf(items, item) ?? 0) + (run.stretches[item.id] ?? 0)),
    }));
}

/** The step that is gone to next. An agenda may change while it runs: what was done is not done again. */
function nextOf(run: Run, items: readonly AgendaItem[]): RunStep | null {
  const done = new Set([...run.actuals.map(({ itemId }) => itemId), ...(run.itemId ? [run.itemId] : [])]);
  const steps = runSteps(run, items);
  const here = steps.findIndex(({ itemId }) => itemId === run.itemId);
  return steps.slice(here + 1).find(({ itemId }) => !done.has(itemId)) ?? null;
}

function closeStep(run: Run, now: number): readonly ActualStep[] {
  if (run.itemId === null || run.itemStartedAt === null) return run.actuals;
  const paused = run.pausedMs + (run.pausedAt === null ? 0 : now - run.pausedAt);
  return [...run.actuals, { itemId: run.itemId, startedAt: run.itemStartedAt, endedAt: now, pausedMs: paused }];
}

const begin = (run: Run, itemId: string, now: number): Run => ({
  ...run,
  state: 'RUNNING',
  itemId,
  itemStartedAt: now,
  pausedAt: null,
  pausedMs: 0,
});

const end = (run: Run, now: number): Run => ({
  ...run,
  state: 'ENDED',
  actuals: closeStep(run, now),
  itemId: null,
  itemStartedAt: null,
  pausedAt: null,
  pausedMs: 0,
  endedAt: now,
});

export interface RunOrder {
  command: RunCommand;
  /** For SKIP and STRETCH: which step. */
  itemId?: string | null;
  /** For STRETCH. */
  minutes?: number | null;
}

const isOn = ({ state }: Run): boolean => state === 'RUNNING' || state === 'PAUSED';

const COMMANDS: Record<
  RunCommand,
  (run: Run, items: readonly AgendaItem[], order: RunOrder, now: number) => Run | null
> = {
  START: (run, items, _order, now) => {
    const first = runSteps(run, items)[0];
    return run.state === 'READY' && first ? { ...begin(run, first.itemId, now), startedAt: now } : null;
  },
  PAUSE: (run, _items, _order, now) => (run.state === 'RUNNING' ? { ...run, state: 'PAUSED', pausedAt: now } : null),
  RESUME: (run, _items, _order, now) =>
    run.state === 'PAUSED'
      ? { ...run, state: 'RUNNING', pausedAt: null, pausedMs: run.pausedMs + (now - (run.pausedAt ?? now)) }
      : null,
  NEXT: (run, items, _order, now) => {
    if (!isOn(run)) return null;
    const next = nextOf(run, items);
    return next ? begin({ ...run, actuals: closeStep(run, now) }, next.itemId, now) : end(run, now);
  },
  /** Leaves out a step that has not come. */
  SKIP: (run, items, { itemId }) => {
    const isAhead =
      !!itemId &&
      itemId !== run.itemId &&
      !run.actuals.some((actual) => actual.itemId === itemId) &&
      runSteps(run, items).some((step) => step.itemId === itemId);
    return run.state !== 'ENDED' && isAhead ? { ...run, skipped: [...run.skipped, itemId] } : null;
  },
  STRETCH: (run, items, { itemId, minutes }) => {
    const isOver = run.state === 'ENDED' || run.actuals.some((actual) => actual.itemId === itemId);
    const step = runSteps(run, items).find((one) => one.itemId === itemId);
    if (isOver || !step || !minutes || !Number.isInteger(minutes)) return null;
    const stretched = (run.stretches[step.itemId] ?? 0) + minutes;
    if (Math.abs(stretched) > MOST_STRETCH || step.minutes + minutes < 0) return null;
    return { ...run, stretches: { ...run.stretches, [step.itemId]: stretched } };
  },
  END: (run, _items, _order, now) => (isOn(run) ? end(run, now) : null),
};

/** The run after an order; null where it makes no sense now. */
export function direct(run: Run, items: readonly AgendaItem[], order: RunOrder, now: Date): Run | null {
  return COMMANDS[order.command](run, items, order, now.getTime());
}

export interface RunClock {
  current: RunStep | null;
  next: RunStep | null;
  /** Of the current step; below zero once it is over its time. */
  leftMs: number;
  /** When everything that is still to come will be over, if nothing is stretched again. */
  endsAt: number | null;
}

/** What the screens show at an instant of the server's clock. */
export function runClock(run: Run, items: readonly AgendaItem[], now: Date): RunClock {
  const steps = runSteps(run, items);
  const current = steps.find(({ itemId }) => itemId === run.itemId) ?? null;
  const next = run.state === 'ENDED' ? null : run.state === 'READY' ? (steps[0] ?? null) : nextOf(run, items);
  const until = run.pausedAt ?? now.getTime();
  const spent = run.itemStartedAt === null ? 0 : Math.max(0, until - run.itemStartedAt - run.pausedMs);
  const leftMs = current ? current.minutes * 60_000 - spent : 0;
  if (!isOn(run)) return { current, next, leftMs, endsAt: run.endedAt };
  const done = new Set(run.actuals.map(({ itemId }) => itemId));
  const here = steps.findIndex(({ itemId }) => itemId === run.itemId);
  const ahead = steps
    .filter(({ itemId }, at) => at > here && !done.has(itemId))
    .reduce((sum, { minutes }) => sum + minutes, 0);
  return { current, next, leftMs, endsAt: now.getTime() + Math.max(0, leftMs) + ahead * 60_000 };
}

interface Hand {
  number: number;
  channel: HandChannel;
  state: HandState;
  /** When it got the word. */
  calledAt: Date | string | null;
}

/** Whoever speaks first, then room and line in turn, each in the order in which hands went up. */
export function mixQueue<H extends Hand>(hands: readonly H[]): H[] {
  const inOrder = [...hands].sort((a, b) => a.number - b.number);
  const speaking = inOrder.filter(({ state }) => state === 'SPEAKING');
  const waiting = inOrder.filter(({ state }) => state === 'WAITING');
  // Who had the word last decides whose turn it is; at the start it is the first hand's.
  const called = hands.filter(({ calledAt }) => calledAt !== null);
  const last = called.reduce<H | null>(
    (found, hand) => (!found || new Date(hand.calledAt ?? 0) > new Date(found.calledAt ?? 0) ? hand : found),
    null,
  );
  const lines = {
    ROOM: waiting.filter(({ channel }) => channel === 'ROOM'),
    ONLINE: waiting.filter(({ channel }) => channel === 'ONLINE'),
  };
  const mixed: H[] = [];
  let turn: HandChannel = last ? (last.channel === 'ROOM' ? 'ONLINE' : 'ROOM') : (waiting[0]?.channel ?? 'ROOM');
  while (lines.ROOM.length + lines.ONLINE.length > 0) {
    const hand = lines[turn].shift();
    if (hand) mixed.push(hand);
    turn = turn === 'ROOM' ? 'ONLINE' : 'ROOM';
  }
  return [...speaking, ...mixed];
}
