/**
 * Row-level security and the append-only tables hold only against a role that is neither a superuser, nor exempt, nor
 * the owner. The start asks PostgreSQL which role its requests would really have, and refuses the wrong one.
 */
import type { Pool } from './connection';

interface RoleFacts {
  role: string;
  superuser: boolean;
  bypasses: boolean;
  owned: string | null;
}

/** Throws unless the pool's connections serve as a plain role. */
export async function assertPlainRole(pool: Pool): Promise<void> {
  const { rows } = await pool.query<RoleFacts>(`
    SELECT current_user AS role, rolsuper AS superuser, rolbypassrls AS bypasses,
           (SELECT min(schemaname || '.' || tablename) FROM pg_tables
             WHERE pg_has_role(current_user, tableowner, 'USAGE')
               AND schemaname NOT IN ('pg_catalog', 'information_schema')) AS owned
      FROM pg_roles WHERE rolname = current_user`);
  const facts = rows[0];
  if (!facts) throw new Error('PostgreSQL does not say which role the requests have.');
  const wrong = [
    facts.superuser && 'is a superuser',
    facts.bypasses && 'bypasses row-level security',
    facts.owned && `owns tables (${facts.owned})`,
  ].filter(Boolean);
  if (wrong.length) {
    throw new Error(`Requests would be served as the role "${facts.role}", which ${wrong.join(', ')}. Not starting.`);
  }
}
