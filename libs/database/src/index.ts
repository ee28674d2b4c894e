export { verifyRecord, type RecordReport } from './verify-record';
/**
 * The way to PostgreSQL: the Prisma client, the one `transaction()`, the pool and the listener behind one wrapper,
 * the migrations and the two roles. Everything else that wants a database asks for one of these.
 */
export * from './backup';
export * from './connection';
export * from './listen';
export * from './migrations';
export * from './prisma';
export * from './roles';
