#!/usr/bin/env node
// Prisma's migration engine as WebAssembly, speaking the native engine's protocol (JSON-RPC, one message a line) on
// standard input and output, so that `prisma migrate` works where the native binary cannot be fetched.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const args = process.argv.slice(2);
if (args.includes('--version')) {
  console.log('schema-engine-wasm');
  process.exit(0);
}

const { PrismaPg } = await import('@prisma/adapter-pg');
const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, DriverAdapterError } =
  await import('@prisma/driver-adapter-utils');
const { default: pg } = await import('pg');

const option = (name) => args[args.indexOf(name) + 1];
const has = (name) => args.includes(name);
const url = (has('--datasource') && JSON.parse(option('--datasource')).url) || process.env.DATABASE_URL;

// Separate fields and not a connection string, which would win over the shadow database's name.
function settings(href) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(href);
  return {
    host: decodeURIComponent(searchParams.get('host') ?? hostname),
    port: Number(port || 5432),
    user: decodeURIComponent(username) || undefined,
    password: decodeURIComponent(password) || undefined,
    database: decodeURIComponent(pathname.slice(1)) || undefined,
    idleTimeoutMillis: 50,
    allowExitOnIdle: true,
  };
}

async function once(config, work) {
  const client = new pg.Client(config);
  client.on('error', () => {});
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

// The three verbs of the command line, beside the protocol.
if (has('cli')) {
  const verb = option('cli');
  const own = settings(url);
  try {
    if (verb === 'can-connect-to-database') await once(own, () => undefined);
    else {
      const statement = { 'create-database': 'CREATE DATABASE', 'drop-database': 'DROP DATABASE IF EXISTS' }[verb];
      await once({ ...own, database: 'postgres' }, (client) => client.query(`${statement} ${quoted(own.database)}`));
    }
    process.exit(0);
  } catch (error) {
    const code = { '3D000': 'P1003', '42P04': 'P1009' }[error.code] ?? 'P1001';
    const fields = { is_panic: false, error_code: code, message: error.message };
    process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`);
    process.exit(1);
  }
}

// The adapter does not know the catalogue's type "char" (oid 18): it is read as text and handed on as a character.
const CHAR = 18;
const TEXT = 25;
let characterColumns = [];
const { addFields } = pg.Result.prototype;
pg.Result.prototype.addFields = function addFieldsWithCharacters(fields) {
  characterColumns = fields.flatMap((field, index) => (field.dataTypeID === CHAR ? [index] : []));
  for (const index of characterColumns) fields[index].dataTypeID = TEXT;
  return addFields.call(this, fields);
};

async function openAdapter(config) {
  const adapter = await new PrismaPg(config).connect();
  adapter.underlyingDriver().on('error', () => {});
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of characterColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  // The adapter splits a script at every semicolon, which breaks the bodies of functions: send it whole.
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      const { code = 'N/A', severity = 'N/A', message, detail, column, hint } = error;
      throw new DriverAdapterError({
        kind: 'postgres',
        ...{ code, severity, message, detail, column, hint, originalCode: code, originalMessage: message },
      });
    }
  };
  return adapter;
}

// The adapter would drop its shadow database while connected to it, which PostgreSQL refuses: close first.
const shadows = [];
function adapterFactory(config) {
  const factory = new PrismaPg(config);
  factory.connect = () => openAdapter(config);
  factory.connectToShadowDb = async () => {
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await once(config, (client) => client.query(`CREATE DATABASE ${quoted(database)}`));
    const adapter = await openAdapter({ ...config, database });
    const dispose = adapter.dispose.bind(adapter);
    let disposed;
    adapter.dispose = () =>
      (disposed ??= dispose().then(() =>
        once(config, (client) => client.query(`DROP DATABASE IF EXISTS ${quoted(database)} WITH (FORCE)`)),
      ));
    shadows.push(adapter);
    return adapter;
  };
  return factory;
}

const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
const wasm = createRequire(import.meta.url)
  .resolve('@prisma/schema-engine-wasm')
  .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message: (message) => process.stderr.write(`The schema engine gave up: ${message}\n`),
};
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { './schema_engine_bg.js': glue });
glue.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

const datamodels = args
  .flatMap((argument, index) => (argument === '-d' || argument === '--datamodels' ? [args[index + 1]] : []))
  .filter((path) => existsSync(path))
  .map((path) => [path, readFileSync(path, 'utf8')]);

// A new engine for each call: one that has used its shadow database refuses to use it again.
const newEngine = () =>
  glue.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels : undefined },
    (line) => process.env.DEBUG && process.stderr.write(`${line}\n`),
    bindMigrationAwareSqlAdapterFactory(adapterFactory(settings(url))),
  );

let prints = 100_000;
async function call({ id, method, params }) {
  if (method === 'createDatabase') return [{ id, result: { databaseName: settings(url).database } }];
  const engine = await newEngine();
  if (method === 'getDatabaseVersion') return [{ id, result: await engine.version(null) }];
  // These two want an engine that knows its shadow database already; a diagnosis changes nothing and makes it known.
  if (method === 'evaluateDataLoss' || method === 'createMigration') {
    await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
  }
  const result = (await engine[method](params)) ?? null;
  if (method !== 'diff' || result.stdout == null) return [{ id, result }];
  return [
    { id: ++prints, method: 'print', params: { content: result.stdout } },
    { id, result: { exitCode: result.exitCode, stdout: null } },
  ];
}

async function answer(message) {
  if (!message.method) return;
  let replies;
  try {
    replies = await call(message);
  } catch (error) {
    const code = error?.code ?? error?.error_code ?? /^P\d{4}/.exec(error?.message ?? '')?.[0] ?? null;
    const data = {
      is_panic: false,
      message: error?.message ?? String(error),
      meta: error?.meta ?? null,
      error_code: code,
    };
    replies = [
      { id: message.id, error: { code: 4466, message: 'An error happened. Check the data field for details.', data } },
    ];
  }
  await Promise.allSettled(shadows.splice(0).map((adapter) => adapter.dispose()));
  for (const reply of replies) process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...reply })}\n`);
}

let chain = Promise.resolve();
createInterface({ input: process.stdin })
  .on('line', (line) => {
    if (line.trim()) chain = chain.then(() => answer(JSON.parse(line)));
  })
  .on('close', () => chain.then(() => process.exit(0)));
