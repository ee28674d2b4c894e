/** The process's log: JSON lines, to standard error. */
import { pino } from 'pino';

export const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination(2));
