/** The single-use link by which an empty installation gets its first coordinator. Each start makes a new one. */
import { paths } from '@plenary/domain';
import { createHash, randomBytes } from 'node:crypto';
import type { Config } from '../platform/config';
import type { Database } from '../platform/database';

/** Null where a coalition exists. */
export async function firstCoordinatorLink(database: Database, config: Config): Promise<string | null> {
  return database.transaction(async (tx) => {
    if ((await tx.coalition.count()) > 0) return null;
    const token = randomBytes(24).toString('base64url');
    const now = await database.now(tx);
    // What an earlier start printed holds no longer: it may stand in a log.
    await tx.setupToken.updateMany({ where: { usedAt: null }, data: { usedAt: now } });
    await tx.setupToken.create({ data: { hash: createHash('sha256').update(token).digest('hex'), createdAt: now } });
    return `${config.publicUrl}${paths.claim()}?token=${token}`;
  });
}
