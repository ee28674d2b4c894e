/** How many SQL statements an act costs, through the pool and past it. */
import type { World } from './world';

export async function countStatements(world: World, act: () => Promise<unknown>): Promise<number> {
  const { pool } = world.application.database;
  let statements = 0;
  const restore: (() => void)[] = [];
  const watch = (client: { query: (...given: never[]) => unknown }): void => {
    if (Object.hasOwn(client, 'query')) return;
    const query = client.query.bind(client);
    client.query = (...given) => {
      statements += 1;
      return query(...given);
    };
    restore.push(() => Reflect.deleteProperty(client, 'query'));
  };
  pool.on('acquire', watch);
  try {
    await act();
  } finally {
    pool.off('acquire', watch);
    restore.forEach((undo) => undo());
  }
  return statements;
}
