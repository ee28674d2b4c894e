/**
 * A process full of subscribers: it opens its share of sockets, some at a time, and notes for each frame when it came.
 * The sender's instant stands in the comment's own words, and both clocks are this machine's. Every tenth goes away in
 * between, each at a moment of its own, and comes back with the last cursor it had.
 */
import WebSocket from 'ws';

interface Task {
  url: string;
  protocol: string | null;
  cookies: string[];
  documentId: string;
  frames: number;
  /** Whether there are cursors with which to come back. */
  returns: boolean;
}

export interface Share {
  /** Milliseconds from sent to received, of frames that came while the subscriber was there. */
  latencies: number[];
  /** How many came to each, each counted once, and how many came twice. */
  received: number;
  twice: number;
  /** Of those who went away: how many did, and what they have in the end. */
  left: number;
  leftReceived: number;
  failed: string;
}

const FRAMES = `subscription ($documentId: ID!, $after: String) {
  documentFrames(documentId: $documentId, after: $after) { cursor kind comment { id reference text type submittedAt viewerCan author { id name } } }
}`;
const SENT_AT = /sent at (\d+(?:\.\d+)?)\./;
const CURSOR = /"cursor":"([^"]+)"/;
const AT_ONCE = 40;
const AWAY_MS = 900;
const MOMENTS = 10;

const now = (): number => performance.timeOrigin + performance.now();

process.on('disconnect', () => process.exit());
process.once('message', (task: Task) => void follow(task));

async function follow({ url, protocol, cookies, documentId, frames, returns }: Task): Promise<void> {
  const share: Share = { latencies: [], received: 0, twice: 0, left: 0, leftReceived: 0, failed: '' };
  let ready = 0;
  const sockets = new Set<WebSocket>();
  process.on('message', (message: { stop?: true }) => {
    if (!message.stop) return;
    process.send?.({ done: true, ...share }, () => {
      for (const socket of sockets) socket.terminate();
      process.exit();
    });
  });
  const subscribe = (cookie: string, leavesAfter: number | null): Promise<void> =>
    new Promise<void>((stands) => {
      const seen = new Set<string>();
      let cursor: string | null = null;
      let since = 0;
      let left = false;
      const open = (): void => {
        const socket = new WebSocket(url, protocol ?? [], {
          headers: cookie ? { cookie } : {},
          perMessageDeflate: false,
        });
        sockets.add(socket);
        socket.on('error', (error) => {
          share.failed ||= String(error);
          stands();
        });
        const here = (): void => {
          since ||= now();
          stands();
        };
        socket.on('open', () => {
          if (protocol) socket.send('{"type":"connection_init"}');
          else here();
        });
        socket.on('message', (data: Buffer) => {
          const came = now();
          const text = data.toString();
          if (text.includes('"connection_ack"')) {
            const variables = { documentId, after: cursor };
            socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: FRAMES, variables } }));
            return;
          }
          if (text.includes('"error')) {
            share.failed ||= text.slice(0, 300);
            return stands();
          }
          cursor = CURSOR.exec(text)?.[1] ?? cursor;
          const sent = SENT_AT.exec(text)?.[1];
          if (!sent) return here();
          if (seen.has(sent)) share.twice += 1;
          else {
            seen.add(sent);
            share.received += 1;
            if (leavesAfter !== null) share.leftReceived += 1;
          }
          if (Number(sent) >= since && !text.includes('first, sent at')) share.latencies.push(came - Number(sent));
          if (seen.size === leavesAfter && !left && sockets.delete(socket)) {
            left = true;
            share.left += 1;
            socket.removeAllListeners('message');
            socket.terminate();
            setTimeout(() => {
              since = now();
              open();
            }, AWAY_MS);
          }
        });
      };
      open();
    }).then(() => void (ready += 1));
  for (let at = 0; at < cookies.length; at += AT_ONCE)
    await Promise.all(
      cookies.slice(at, at + AT_ONCE).map((cookie, index) => {
        const number = at + index;
        // Between a fifth and seven tenths of the comments.
        const moment = 0.2 + ((number / 10) % MOMENTS) / MOMENTS / 2;
        return subscribe(cookie, returns && number % 10 === 0 ? Math.ceil(frames * moment) : null);
      }),
    );
  process.send?.({ ready, failed: share.failed });
}
