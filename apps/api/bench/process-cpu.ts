/** What processes have burnt so far, from the kernel's own books: a server, and the database's processes that serve it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Client } from '@plenary/database';

const TICK = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Milliseconds of processor time, in user and in kernel mode. */
function spent(pid: number): number {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold spaces; what follows it does not.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

export interface Burnt {
  node: number;
  database: ReadonlyMap<number, number>;
}

/** The server's process and the backends whose connections carry its name. */
export async function burnt(client: Client, pid: number, application: string): Promise<Burnt> {
  const { rows } = await client.query<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE $1 AND pid <> pg_backend_pid()',
    [application],
  );
  return { node: spent(pid), database: new Map(rows.map((row) => [row.pid, spent(row.pid)])) };
}

export function between(before: Burnt, after: Burnt): { node: number; database: number } {
  let database = 0;
  for (const [pid, now] of after.database) database += now - (before.database.get(pid) ?? 0);
  return { node: after.node - before.node, database };
}
