/** The floor: node:http with one prepared statement through `pg`, its rows written as JSON; nobody signs in here. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const { DATABASE_URL: connectionString, POOL: max, DESK_SQL: text = '' } = process.env;
const pool = new pg.Pool({
  connectionString,
  max: Number(max),
  application_name: 'bench raw',
  options: '-c random_page_cost=1.1',
  idleTimeoutMillis: 0,
});

interface Row {
  [column: string]: unknown;
}

const comment = (row: Row) => ({
  id: row['id'],
  reference: row['reference'],
  number: row['number'],
  type: row['type'],
  text: row['text'],
  submittedAt: row['submitted_at'],
  author: { id: row['author_id'], name: row['author_name'] },
  replyCount: row['reply_count'],
  placement: row['status'] && {
    revision: row['placed_revision'],
    status: row['status'],
    start: row['start'],
    end: row['end'],
    exact: row['exact'],
  },
  disposition: row['kind'] && {
    kind: row['kind'],
    rationale: row['rationale'],
    number: row['disposition_number'],
    disposedAt: row['disposed_at'],
    disposedBy: row['disposed_by'] && { id: row['disposed_by'], name: row['disposer_name'] },
  },
  viewerCan: row['viewer_can'],
});

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const values = ['coalition', 'round', 'viewer'].map((name) => searchParams.get(name));
  pool.query<Row>({ name: 'desk', text, values }).then(
    ({ rows }) => {
      const body = Buffer.from(JSON.stringify({ data: { roundDesk: { comments: rows.map(comment) } } }));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit());
