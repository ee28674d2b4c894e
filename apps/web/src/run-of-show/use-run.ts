/**
 * One run on many screens. What it is comes with the frames of the record; what time it is comes from the server, whose
 * clock is asked a few times: the answer that came quickest says best how far this device's own clock is off.
 */
import type { AgendaItem, Run } from '@plenary/domain';
import { ReadClockDocument, SessionFramesDocument, SessionRunDocument, type SessionRunQuery } from '@plenary/graphql';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useAsk } from '../platform/use-screen';
import type { SessionAddress } from '../sessions/session-address';

type Session = NonNullable<SessionRunQuery['session']>;
type Live = Pick<Session, 'run' | 'hands'> & Partial<Pick<Session, 'agenda' | 'agendaVersion'>>;

const SAMPLES = 5;
const AGAIN = 60_000;

/** How many milliseconds the server's clock is ahead of this device's. */
function useClockOffset(): number {
  const client = useClient();
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    let left = false;
    const ask = async () => {
      let best = Infinity;
      for (let sample = 0; sample < SAMPLES && !left; sample += 1) {
        const sent = Date.now();
        const { data } = await client.mutation(ReadClockDocument, {}).toPromise();
        const back = Date.now();
        if (!data || left || back - sent >= best) continue;
        best = back - sent;
        setOffset(Date.parse(data.readClock) - (sent + back) / 2);
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), AGAIN);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [client]);
  return offset;
}

const itemsOf = (agenda: Session['agenda']): AgendaItem[] =>
  agenda.map(({ presenter, group, documents, claims, parentId, minutes, ...item }) => ({
    ...item,
    parentId: parentId ?? null,
    minutes: minutes ?? null,
    presenterId: presenter?.id ?? null,
    groupId: group?.id ?? null,
    documentIds: documents.map(({ id }) => id),
    claims: claims.map((claim) => ({
      ...claim,
      groupId: claim.groupId ?? null,
      documentId: claim.documentId ?? null,
      period: claim.period ?? null,
      at: claim.at ?? null,
      zone: claim.zone ?? null,
    })),
  }));

const at = (instant: string | null | undefined): number | null => (instant ? Date.parse(instant) : null);

/** The value that the domain's rules move, from how it comes over the line. */
const runOf = ({ run }: Pick<Session, 'run'>): Run => ({
  state: run.state,
  itemId: run.itemId ?? null,
  itemStartedAt: at(run.itemStartedAt),
  pausedAt: at(run.pausedAt),
  pausedMs: run.pausedMs,
  stretches: Object.fromEntries(run.stretches.map(({ itemId, minutes }) => [itemId, minutes])),
  skipped: run.skipped,
  actuals: run.actuals.map((one) => ({
    ...one,
    startedAt: Date.parse(one.startedAt),
    endedAt: Date.parse(one.endedAt),
  })),
  startedAt: at(run.startedAt),
  endedAt: at(run.endedAt),
});

export function useRun(address: SessionAddress) {
  const client = useClient();
  const asked = useAsk(SessionRunDocument, address);
  const base = asked.data?.session;
  const [live, setLive] = useState<{ base: typeof base; news: Live | null }>({ base, news: null });
  if (live.base !== base) setLive({ base, news: null });
  const put = useCallback(
    (news: Live) =>
      setLive((held) => {
        const seen = held.news ?? held.base;
        // A frame and an answer may overtake each other: the later version of the run stands.
        return seen && news.run.version < seen.run.version ? held : { ...held, news: { ...held.news, ...news } };
      }),
    [],
  );
  const from = useRef<string | undefined>(undefined);
  const id = base?.id;
  useEffect(() => {
    from.current ??= base?.cursor;
  });
  useEffect(() => {
    if (!id) return;
    const { unsubscribe } = client
      .subscription(SessionFramesDocument, { sessionId: id, after: from.current ?? null })
      .subscribe(({ data }) => {
        const frame = data?.sessionFrames;
        if (!frame) return;
        from.current = frame.cursor;
        if (frame.session) put(frame.session);
      });
    return unsubscribe;
  }, [client, id, put]);

  const offset = useClockOffset();
  const [tick, setTick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  const agenda = live.news?.agenda ?? base?.agenda;
  const items = useMemo(() => itemsOf(agenda ?? []), [agenda]);
  const shown = live.news ?? base;
  return {
    asked,
    session: base,
    items,
    run: shown ? runOf(shown) : null,
    version: shown?.run.version ?? 0,
    hands: shown?.hands ?? [],
    now: new Date(tick + offset),
    put,
  };
}

/** Minutes and seconds of a time that is left, or over. */
export function timeLeft(ms: number): string {
  const seconds = Math.ceil(Math.abs(ms) / 1000);
  const sign = ms < 0 ? '−' : '';
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
