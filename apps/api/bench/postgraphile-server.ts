/**
 * PostGraphile 5 over the same tables, as its makers advise for production: no explaining, no watching, prepared
 * statements, plain lists, relations declared by smart tags where the tables have no key, and what depends on the viewer
 * in a function that PostgreSQL inlines. The viewer is an argument, which spares a transaction around each request.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { DATABASE_URL: connectionString, POOL: max } = process.env;
const pool = new pg.Pool({
  connectionString,
  max: Number(max),
  application_name: 'bench postgraphile',
  options: '-c random_page_cost=1.1',
  idleTimeoutMillis: 0,
});
pool.on('error', () => undefined);

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['public'], pubsub: false })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
  grafast: { explain: false, context: {} },
  schema: { defaultBehavior: '+list -connection -insert -update -delete', retryOnInitFail: false },
});
const handler = instance.createServ(grafserv);
const server = createServer();
await handler.addTo(server);
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit());
