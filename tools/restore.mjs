// `npm run restore FILE`: a backup into an empty database. Into DATABASE_URL, else into the server that npm start brings.
import { join } from 'node:path';
import { onDatabase } from './on-database.mjs';
import { root } from './set-up.mjs';

await onDatabase('restore', async ({ applyMigrations, restore }, { url, file, log }) => {
  await applyMigrations(url, join(root, 'prisma/migrations'), log);
  return restore(url, file);
});
