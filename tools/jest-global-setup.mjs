// One PostgreSQL server for a whole Jest run, in a folder of its own that goes with it; PLENARY_TEST_DATABASE_URL names
// another one (as a superuser) instead. The specs make their databases on it through libs/testing.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer } from './embedded-postgres.mjs';

export default async function setup() {
  // Specs drop databases under the feet of servers: what those log about it is no news.
  process.env.LOG_LEVEL ??= 'silent';
  // An interrupted run leaves no server behind either.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  if (process.env.PLENARY_TEST_DATABASE_URL) {
    process.env.PLENARY_TEST_SERVER = process.env.PLENARY_TEST_DATABASE_URL;
    return;
  }
  const server = await openServer({ home: mkdtempSync(join(tmpdir(), 'plenary-test-')), durable: false });
  process.env.PLENARY_TEST_SERVER = server.address();
  globalThis.plenaryTestServer = server;
  process.once('exit', () => server.kill());
}
