/** The three that answer the same question, how each is asked, and one shape for all their answers. */
import { withConnection } from '@plenary/database';
import { DESK_FROM, DESK_WHERE, SHOWN_TEXT, VIEWER_CAN } from './desk-sql';
import { SLUG } from './seed';

/** One request: which round, as which person. */
export interface Ask {
  group: number;
  document: number;
  person: number;
  coalitionId: string;
  roundId: string;
  personId: string;
  cookie: string;
}

export interface HttpRequest {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body: string;
}

const OURS = `query Desk($coalition: String!, $group: String!, $document: String!, $round: String!) {
  roundDesk(coalition: $coalition, group: $group, document: $document, code: $round) {
    comments(first: 100) {
      id reference number type text submittedAt
      author { id name }
      replyCount
      placement { revision status start end exact }
      disposition { kind rationale number disposedAt disposedBy { id name } }
      viewerCan
    }
  }
}`;

const POSTGRAPHILE = `query Desk($coalition: UUID!, $round: UUID!, $viewer: UUID!) {
  desk: deskList(coalition: $coalition, round: $round, viewer: $viewer) {
    id: rowId reference number type shownText submittedAt
    author { id: rowId name }
    replyCount latestRevisionNumber
    placement { status start end exact }
    disposition { kind rationale number disposedAt disposer { id: rowId name } }
    viewerCan
  }
}`;

const post = (query: string, variables: Record<string, string>, cookie?: string): HttpRequest => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
  body: JSON.stringify({ query, variables }),
});

export const ASK = {
  ours: ({ group, document, cookie }: Ask) =>
    post(OURS, { coalition: SLUG, group: `WG${group}`, document: `D${document}`, round: 'LC1' }, cookie),
  raw: ({ coalitionId, roundId, personId }: Ask): HttpRequest => ({
    method: 'GET',
    path: `/?coalition=${coalitionId}&round=${roundId}&viewer=${personId}`,
    headers: {},
    body: '',
  }),
  postgraphile: ({ coalitionId, roundId, personId }: Ask) =>
    post(POSTGRAPHILE, { coalition: coalitionId, round: roundId, viewer: personId }),
};
export type Peer = keyof typeof ASK;
export const PEERS = Object.keys(ASK) as Peer[];

interface Flat {
  [field: string]: unknown;
}

/** PostGraphile's answer in our shape: its instants have the database's zone, its placement knows no revision's number. */
function shaped(row: Flat): unknown {
  const instant = (value: unknown) => new Date(value as string).toISOString();
  const { shownText, latestRevisionNumber, placement, disposition, author, ...rest } = row as Flat & {
    placement: Flat | null;
    disposition: (Flat & { disposer: Flat | null }) | null;
  };
  return {
    ...rest,
    text: shownText,
    submittedAt: instant(rest['submittedAt']),
    author,
    placement: placement && { revision: latestRevisionNumber, ...placement },
    disposition: disposition && {
      kind: disposition['kind'],
      rationale: disposition['rationale'],
      number: disposition['number'],
      disposedAt: instant(disposition['disposedAt']),
      disposedBy: disposition.disposer,
    },
  };
}

/** The comments of an answer in the one shape. */
export function commentsIn(peer: Peer, body: string): unknown {
  const answer = JSON.parse(body) as {
    data?: { desk?: Flat[]; roundDesk?: { comments: unknown[] } };
    errors?: unknown;
  };
  const { data } = answer;
  const found = peer === 'postgraphile' ? data?.desk?.map(shaped) : data?.roundDesk?.comments;
  if (answer.errors || !found) throw new Error(`${peer} answered ${body.slice(0, 400)}`);
  return found;
}

/** What PostGraphile needs in the database: the row as a view for its relations, and the function that fills it. */
export async function preparePostgraphile(url: string): Promise<void> {
  const columns = `c.id, c.coalition_id, c.author_id, c.disposition_number, c.reference, c.number, c.type, c.submitted_at`;
  const unique = (table: string) => `references public.${table}`;
  await withConnection(url, { role: null, name: 'bench' }, (client) =>
    client.query(`
      -- A table and an enum would have one name.
      COMMENT ON TABLE round_reminders IS E'@name posted_reminders';
      DROP VIEW IF EXISTS bench_desk CASCADE;
      CREATE VIEW bench_desk AS SELECT ${columns}, ''::text AS shown_text, 0 AS reply_count,
        c.id AS latest_revision_id, 0 AS latest_revision_number, '{}'::text[] AS viewer_can FROM comments c;
      COMMENT ON VIEW bench_desk IS E'@primaryKey id
@foreignKey (author_id) ${unique('persons')} (id)|@fieldName author
@foreignKey (coalition_id,id,latest_revision_id) ${unique('placements')} (coalition_id,comment_id,revision_id)|@fieldName placement
@foreignKey (coalition_id,id,disposition_number) ${unique('dispositions')} (coalition_id,comment_id,number)|@fieldName disposition';
      COMMENT ON TABLE dispositions IS E'@foreignKey (disposed_by) ${unique('persons')} (id)|@fieldName disposer';
      CREATE FUNCTION desk(coalition uuid, round uuid, viewer uuid) RETURNS SETOF bench_desk LANGUAGE sql STABLE AS $$
        SELECT ${columns}, ${SHOWN_TEXT}, COALESCE(replies.count, 0), latest.id, latest.number, ${VIEWER_CAN}
        ${DESK_FROM} ${DESK_WHERE} $$;
      COMMENT ON FUNCTION desk IS E'@behavior +list -connection';
      GRANT SELECT ON bench_desk TO plenary_app;`),
  );
}
