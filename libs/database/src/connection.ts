/**
 * The one place that makes raw `pg` clients. A client without an `error` handler ends the whole process when PostgreSQL
 * restarts under it, whether it is idle, checked out of a pool or listening; here none is ever without.
 */
import pg from 'pg';

export type Pool = pg.Pool;
export type Client = pg.Client;

/** For whom a connection asks that nobody asked: jobs, the start, the command line. Row-level security lets it see. */
export const SYSTEM = 'system';

/** The role that serves requests: it owns nothing and bypasses nothing. */
export const APP_ROLE = 'plenary_app';

export interface ConnectionOptions {
  /** The role taken on at the start of each connection; `null` stays with the one in the address. */
  role?: string | null;
  /** The schema in which names are looked up first; `public` where absent. */
  searchPath?: string;
  /** After how many milliseconds PostgreSQL stops a statement; never where absent. */
  statementTimeout?: number;
  /** What `pg_stat_activity` shows. */
  name?: string;
  /** Told of connections that break while nobody waits for an answer. */
  onError?: (error: Error) => void;
}

export interface PoolOptions extends ConnectionOptions {
  /**
   * For whom it asks now: a person's id, '' for a visitor, SYSTEM, or null for what lies before the wall; asked whenever
   * a connection is taken.
   */
  asksFor?: () => string | null;
  /** The most connections at a time. */
  size?: number;
}

function config(url: string, options: ConnectionOptions): pg.ClientConfig {
  const { role = APP_ROLE, name = 'plenary', searchPath, statementTimeout } = options;
  return {
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // As a start-up option the role is the connection's default: RESET ROLE leads back to it and nowhere else.
    options: [
      ...(role ? [`-c role=${role}`] : []),
      `-c plenary.person=${SYSTEM}`,
      // What is asked most is looked up by key, and disks answer quickly anywhere by now.
      '-c random_page_cost=1.1',
      ...(searchPath ? [`-c search_path=${searchPath}`] : []),
      ...(statementTimeout ? [`-c statement_timeout=${statementTimeout}`] : []),
    ].join(' '),
  };
}

/** The pool hangs its whole client on the errors it passes on, password and all: only what a log should hold goes out. */
function reporter({ onError }: ConnectionOptions): (error: Error) => void {
  return ({ message, ...rest }) => {
    const code = 'code' in rest ? { code: rest.code } : {};
    onError?.(Object.assign(new Error(message), code));
  };
}

/** A connection holds the plans of what it was asked before, and making it anew loses them: a pause is not the end. */
const IDLE = 5 * 60 * 1000;

/** A pool whose connections serve as `plenary_app`, unless told otherwise. */
export function createPool(url: string, options: PoolOptions = {}): Pool {
  const report = reporter(options);
  const pool = new pg.Pool({ ...config(url, options), max: options.size ?? 10, idleTimeoutMillis: IDLE });
  pool.on('error', report);
  pool.on('connect', (client) => client.on('error', report));
  return options.asksFor ? onBehalf(pool, options.asksFor) : pool;
}

/**
 * Each connection that is taken from the pool asks for whoever asks now. It is told only when that is somebody else than
 * before, and is not handed out before it knows. Where it does not matter for whom, it goes on for whom it was.
 */
function onBehalf(pool: Pool, asksFor: () => string | null): Pool {
  const told = new WeakMap<pg.PoolClient, string>();
  const tell = async (client: pg.PoolClient, person: string | null): Promise<void> => {
    if (person === null || (told.get(client) ?? SYSTEM) === person) return;
    told.delete(client);
    // Not through the client's own `query`, which whoever counts statements may have wrapped.
    await (pg.Client.prototype.query as (config: pg.QueryConfig) => Promise<unknown>).call(client, {
      name: 'asks-for',
      text: "SELECT set_config('plenary.person', $1, false)",
      values: [person],
    });
    told.set(client, person);
  };
  const take = pool.connect.bind(pool) as () => Promise<pg.PoolClient>;
  const taken = async (): Promise<pg.PoolClient> => {
    const person = asksFor();
    const client = await take();
    try {
      await tell(client, person);
      return client;
    } catch (error) {
      // What it asks for is not known: nobody may have it.
      client.release(true);
      throw error;
    }
  };
  type Callback = (error: Error | undefined, client?: pg.PoolClient, release?: pg.PoolClient['release']) => void;
  const connect = (callback?: Callback): Promise<pg.PoolClient> | void => {
    if (!callback) return taken();
    taken().then(
      (client) => callback(undefined, client, client.release.bind(client)),
      (error: Error) => callback(error, undefined, () => undefined),
    );
  };
  return Object.assign(pool, { connect });
}

/** A single connection, for what needs a session of its own. It is connected; the caller ends it. */
export async function connect(url: string, options: ConnectionOptions = {}): Promise<Client> {
  const client = new pg.Client(config(url, options));
  client.on('error', reporter(options));
  await client.connect();
  return client;
}

/** One connection for one piece of work. */
export async function withConnection<T>(
  url: string,
  options: ConnectionOptions,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = await connect(url, options);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** An identifier as SQL wants it. */
export const quoteName = (name: string): string => pg.escapeIdentifier(name);

/** The address with a role for those who open connections of their own from it, such as the jobs. */
export function asRole(url: string, role: string): string {
  const address = new URL(url);
  address.searchParams.set('options', `-c role=${role} -c plenary.person=${SYSTEM}`);
  return address.href;
}
