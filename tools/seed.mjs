// `npm run seed`: the demo coalition into an empty database that DATABASE_URL names, or into the embedded demo's.
import { join } from 'node:path';
import { openDatabase } from './on-database.mjs';
import { root, say } from './set-up.mjs';

await openDatabase({ demo: true }, async ({ url, load }) => {
  const database = await load('libs/database/src/index.ts');
  const { seedDemo } = await load('apps/api/src/demo/seed-demo.ts');
  const { Database } = await load('apps/api/src/platform/database.ts');
  const { readConfig } = await load('apps/api/src/platform/config.ts');
  await database.applyMigrations(url, join(root, 'prisma/migrations'), say);
  const pool = database.createPool(url);
  const prisma = database.createPrisma(pool);
  try {
    const written = await seedDemo(
      new Database(prisma, pool, url),
      readConfig({ ...process.env, DATABASE_URL: url }).publicUrl,
    );
    say(written ? 'The demo coalition was written.' : 'There is a coalition already: nothing was written.');
  } finally {
    await prisma.$disconnect();
    await pool.end();
  }
});
