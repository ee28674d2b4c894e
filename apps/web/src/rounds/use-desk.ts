/**
 * The desk's comments, kept complete: the first of them at once, the others right after, and from then on whatever the
 * record's frames bring. A change of the round, the draft or a revision asks for the head again.
 */
import { DeskFramesDocument, RoundDeskMoreDocument, RoundDeskScreenDocument } from '@plenary/graphql';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient, type Client } from 'urql';
import type { DocumentAddress } from '../platform/address';
import { faultOf, type Fault } from '../platform/errors';
import type { Desk, DeskComment } from './desk-comments';

/** What the first answer brings, so that there is something to look at; and how many at a time after it. */
export const FIRST_ROWS = 100;
const MORE = 1_000;

/** What the server drew the desk from; null where the browser draws it alone. */
const deskInPage = (client: Client, where: DocumentAddress & { round: string }): Desk | null =>
  client.readQuery(RoundDeskScreenDocument, { ...where, first: FIRST_ROWS })?.data?.roundDesk ?? null;

/** The desk at one address: at another, another one begins. */
export function useDesk(address: DocumentAddress, code: string) {
  const client = useClient();
  const { coalition, group, document } = address;
  const [first] = useState(() => deskInPage(client, { coalition, group, document, round: code }));
  const [head, setHead] = useState<Desk | null>(first);
  const [rows, setRows] = useState<ReadonlyMap<string, DeskComment>>(
    () => new Map(first?.comments.map((row) => [row.id, row])),
  );
  const [state, setState] = useState<{ loading: boolean; complete: boolean; fault: Fault | null }>(() => ({
    loading: !first,
    complete: first !== null && first.comments.length < FIRST_ROWS,
    fault: null,
  }));
  const [asked, setAsked] = useState(0);

  const take = useCallback(
    (news: readonly DeskComment[]) =>
      setRows((held) => {
        const next = new Map(held);
        for (const row of news) next.set(row.id, row);
        return next;
      }),
    [],
  );

  useEffect(() => {
    let gone = false;
    const where = { coalition, group, document, round: code };
    // At first what came with the page will do.
    const options = asked ? ({ requestPolicy: 'network-only' } as const) : undefined;
    const load = async () => {
      const first = await client.query(RoundDeskScreenDocument, { ...where, first: FIRST_ROWS }, options).toPromise();
      if (gone) return;
      const desk = first.data?.roundDesk ?? null;
      if (!desk) return setState({ loading: false, complete: true, fault: first.error ? faultOf(first.error) : null });
      setHead(desk);
      take(desk.comments);
      setState((held) => ({ ...held, loading: false, fault: null }));
      let part = desk.comments;
      for (let size = FIRST_ROWS; part.length === size; size = MORE) {
        const after = part.at(-1)?.number ?? 0;
        const more = await client.query(RoundDeskMoreDocument, { ...where, first: MORE, after }, options).toPromise();
        if (gone) return;
        part = more.data?.roundDesk?.comments ?? [];
        take(part);
      }
      setState((held) => ({ ...held, complete: true }));
    };
    void load();
    return () => {
      gone = true;
    };
  }, [client, coalition, group, document, code, take, asked]);

  const refresh = useCallback(() => setAsked((count) => count + 1), []);
  const documentId = head?.round.document.id;
  const roundId = head?.round.id;
  // Following begins at the first cursor and goes on from its own.
  const from = useRef<string | undefined>(undefined);
  const cursor = head?.cursor;
  useEffect(() => {
    from.current ??= cursor;
  });
  useEffect(() => {
    if (!documentId || !roundId) return;
    const { unsubscribe } = client
      .subscription(DeskFramesDocument, { documentId, after: from.current })
      .subscribe(({ data }) => {
        const frame = data?.documentFrames;
        if (!frame) return;
        from.current = frame.cursor;
        if (frame.comment?.round.id === roundId) take([frame.comment.desk]);
        if (frame.kind === 'CHANGE_APPLIED' || (frame.kind && (frame.round ?? frame.document))) refresh();
      });
    return unsubscribe;
  }, [client, documentId, roundId, take, refresh]);

  const comments = useMemo(() => [...rows.values()].sort((a, b) => a.number - b.number), [rows]);
  return { head, comments, ...state, take, refresh };
}
