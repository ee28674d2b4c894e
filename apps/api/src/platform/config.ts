/** All configuration comes from the environment, is checked once at the start, and every mistake is listed at once. */
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');

const schema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://'),
  PORT: port.default(4300),
  HOST: z.string().min(1).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  PLENARY_DEMO: flag.optional(),
  PLENARY_EMBEDDED: flag.default(false),
  PLENARY_EMPTY: flag.default(false),
  PLENARY_SECRET: z.string().min(32, 'must have at least 32 characters; `openssl rand -hex 32` makes one').optional(),
  PLENARY_MIGRATIONS: z.string().default('prisma/migrations'),
  PLENARY_WEB: z.string().default('dist/web'),
  PLENARY_JOBS: z.enum(['with-requests', 'alone', 'none']).default('with-requests'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
});

export interface Config {
  databaseUrl: string;
  host: string;
  port: number;
  /** Without a slash at its end. */
  publicUrl: string;
  demo: boolean;
  empty: boolean;
  secret: string;
  migrations: string;
  web: string;
  jobs: 'with-requests' | 'alone' | 'none';
  smtpUrl: string | null;
  mailFrom: string;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];
/** Only the demo may run without a secret of its own: it listens on this machine alone. */
const DEMO_SECRET = 'the demo listens on this machine only and keeps no secret';

export class ConfigError extends Error {
  constructor(readonly mistakes: string[]) {
    super(
      `The configuration has ${mistakes.length === 1 ? 'a mistake' : 'mistakes'}:\n${mistakes.map((one) => `  - ${one}`).join('\n')}`,
    );
  }
}

/** Throws `ConfigError` with every mistake. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  }
  const read = parsed.data;
  const mistakes: string[] = [];
  const loopback = read.HOST === undefined || LOOPBACK.includes(read.HOST);
  const publicIsLocal = !read.PUBLIC_URL || LOOPBACK.includes(new URL(read.PUBLIC_URL).hostname);
  const demo = read.PLENARY_DEMO ?? (read.PLENARY_EMBEDDED && loopback && publicIsLocal && !read.PLENARY_EMPTY);
  if (demo && !loopback) mistakes.push('PLENARY_DEMO listens on 127.0.0.1 only: leave HOST away, or turn the demo off');
  if (demo && read.PLENARY_EMPTY) mistakes.push('PLENARY_DEMO and --empty contradict each other');
  if (!demo && !read.PLENARY_SECRET && !publicIsLocal)
    mistakes.push('PLENARY_SECRET is needed outside the demo (at least 32 characters)');
  if (read.SMTP_URL && !read.MAIL_FROM) mistakes.push('MAIL_FROM is needed with SMTP_URL, such as plenary@example.org');
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const host = demo ? '127.0.0.1' : (read.HOST ?? '127.0.0.1');
  return {
    databaseUrl: read.DATABASE_URL,
    host,
    port: read.PORT,
    publicUrl: (read.PUBLIC_URL ?? `http://127.0.0.1:${read.PORT}`).replace(/\/+$/, ''),
    demo,
    empty: read.PLENARY_EMPTY,
    secret: read.PLENARY_SECRET ?? DEMO_SECRET,
    migrations: read.PLENARY_MIGRATIONS,
    web: read.PLENARY_WEB,
    jobs: read.PLENARY_JOBS,
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM ?? 'plenary@localhost',
  };
}
