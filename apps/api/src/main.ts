/** Boot: read the configuration, bring the database up to date, serve, and say how to go on. */
import 'reflect-metadata';
import { applyMigrations, assertPlainRole } from '@plenary/database';
import { createApplication } from './application';
import { DEMO_SIGN_INS } from './demo/demo-sign-ins';
import { seedDemo } from './demo/seed-demo';
import { firstCoordinatorLink } from './people/first-coordinator';
import { ConfigError, readConfig, withSecretOfFile } from './platform/config';
import type { Config } from './platform/config';
import { log } from './platform/log';
import { say } from './platform/terminal';

function read(): Config {
  try {
    return readConfig(withSecretOfFile(process.env));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

async function start(): Promise<void> {
  const config = read();
  await applyMigrations(config.databaseUrl, config.migrations, (line: string) => say(line));
  const application = await createApplication(config);
  await assertPlainRole(application.database.pool);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void application.close().finally(() => process.exit(0));
    setTimeout(() => process.exit(0), 5_000).unref();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  if (config.demo && (await seedDemo(application.database, config.publicUrl))) say('The demo coalition was written.');
  await application.nest.listen(config.port, config.host);
  say();
  say(`Plenary serves at ${config.publicUrl}`);
  if (config.demo) {
    for (const { address, name, role, hint } of DEMO_SIGN_INS)
      say(`  ${role.toLowerCase().padEnd(12)}${address.padEnd(30)}${name}: ${hint}`);
    say(`Sign in with one of these addresses; the mail with the link is shown at ${config.publicUrl}/demo/mails`);
    say('Try this: sign in as the secretary, open the document in last call in WG1, select words and comment on them.');
  } else {
    const link = await firstCoordinatorLink(application.database, config);
    if (link) say(`There is no coalition yet. This link makes one and its first coordinator, once:\n  ${link}`);
    if (config.mails === 'PRINTED' || config.mails === 'KEPT')
      say('There is no mail server (SMTP_URL): mails wait in the outbox until a start with one.');
    if (config.mails === 'PRINTED') say('Links that sign somebody in are printed here meanwhile.');
  }
}

start().catch((error: unknown) => {
  log.fatal({ err: error }, 'the start failed');
  process.stderr.write(`Plenary could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
