/** All configuration comes from the environment, is checked once at the start, and every mistake is listed at once. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { MailWay } from '@plenary/domain';
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
  /** Addresses or networks of the proxies in front; only what they say of a request's origin is believed. */
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'must list addresses or networks')))
    .default([]),
  PLENARY_STATEMENT_TIMEOUT: z.coerce.number().int().min(100).max(600_000).default(15_000),
  PLENARY_SECRET: z.string().min(32, 'must have at least 32 characters; `openssl rand -hex 32` makes one').optional(),
  PLENARY_MIGRATIONS: z.string().default('prisma/migrations'),
  PLENARY_WEB: z.string().default('dist/web'),
  PLENARY_JOBS: z.enum(['with-requests', 'alone', 'none']).default('with-requests'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  /** Whether people may sign in by a password, which always wants a second factor. */
  PLENARY_PASSWORDS: flag.optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What stands on the button, such as the organisation's name. */
  OIDC_LABEL: z.string().trim().min(1).max(60).optional(),
  /** Who is told of a weakness: addresses as `mailto:` or `https:`, separated by commas. */
  SECURITY_CONTACT: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(
      z.array(z.string().regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'must list mailto: or https: addresses')),
    )
    .optional(),
  /** Until when they hold. */
  SECURITY_EXPIRES: z.iso.date('must be a day such as 2027-06-30').optional(),
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
  trustedProxies: string[];
  /** In milliseconds. */
  statementTimeout: number;
  smtpUrl: string | null;
  mailFrom: string;
  mails: MailWay;
  passwords: boolean;
  /** An organisation's OpenID Connect provider. */
  provider: { issuer: string; clientId: string; clientSecret: string; label: string } | null;
  /** Who is told of a weakness, and until when that holds. */
  security: { contacts: string[]; expires: Date } | null;
}

const YEAR = 366 * 24 * 60 * 60 * 1000;
const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];
/** Only the demo may run without a secret of its own: it listens on this machine alone. */
const DEMO_SECRET = 'the demo listens on this machine only and keeps no secret';

/** A secret from an example, or one that somebody typed: it names itself, or repeats a few signs. */
function isGuessable(secret: string): boolean {
  return secret === DEMO_SECRET || /change|example|password|plenary|secret/i.test(secret) || new Set(secret).size < 10;
}

/** The environment with the secret of its file, which is made where it is not there yet: nobody has to think of one. */
export function withSecretOfFile(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const file = env['PLENARY_SECRET_FILE'];
  if (!file || env['PLENARY_SECRET']) return env;
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  return { ...env, PLENARY_SECRET: readFileSync(file, 'utf8').trim() };
}

export class ConfigError extends Error {
  constructor(readonly mistakes: string[]) {
    super(
      `The configuration has ${mistakes.length === 1 ? 'a mistake' : 'mistakes'}:\n${mistakes.map((one) => `  - ${one}`).join('\n')}`,
    );
  }
}

/** A process without jobs leaves sending to another one. Behind a proxy on this machine it is strangers who ask for links. */
function mailWay(read: { demo: boolean; smtp: boolean; jobs: Config['jobs']; isLocal: boolean }): MailWay {
  if (read.demo) return 'SHOWN';
  if (read.smtp || read.jobs === 'none') return 'SENT';
  return read.isLocal ? 'PRINTED' : 'KEPT';
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
  const isLocal = loopback && publicIsLocal;
  if (read.PLENARY_SECRET && isGuessable(read.PLENARY_SECRET))
    mistakes.push('PLENARY_SECRET can be guessed; `openssl rand -hex 32` makes a better one');
  if (!isLocal && !read.PUBLIC_URL) mistakes.push('PUBLIC_URL is needed where others reach it');
  if (!isLocal && !publicIsLocal && read.PUBLIC_URL?.startsWith('http:'))
    mistakes.push('PUBLIC_URL must begin with https: (plain http is for this machine alone)');
  if (!demo && !read.PLENARY_SECRET && !isLocal)
    mistakes.push('PLENARY_SECRET is needed outside the demo (at least 32 characters)');
  if (read.SMTP_URL && !read.MAIL_FROM) mistakes.push('MAIL_FROM is needed with SMTP_URL, such as plenary@example.org');
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  const provider =
    issuer && clientId && clientSecret
      ? { issuer, clientId, clientSecret, label: read.OIDC_LABEL ?? new URL(issuer).hostname }
      : null;
  if (!provider && (issuer || clientId || clientSecret || read.OIDC_LABEL))
    mistakes.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are needed together');
  if (issuer?.startsWith('http:') && !LOOPBACK.includes(new URL(issuer).hostname))
    mistakes.push('OIDC_ISSUER must begin with https: (plain http is for this machine alone)');
  const { SECURITY_CONTACT: contacts, SECURITY_EXPIRES: lastDay } = read;
  const security = contacts && lastDay ? { contacts, expires: new Date(`${lastDay}T00:00:00Z`) } : null;
  if (!security && (contacts || lastDay)) mistakes.push('SECURITY_CONTACT and SECURITY_EXPIRES are needed together');
  if (security && security.expires.getTime() > Date.now() + YEAR)
    mistakes.push('SECURITY_EXPIRES must be within a year: somebody has to look at it again');
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
    trustedProxies: read.TRUSTED_PROXIES,
    statementTimeout: read.PLENARY_STATEMENT_TIMEOUT,
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM ?? 'plenary@localhost',
    mails: mailWay({ demo, smtp: Boolean(read.SMTP_URL), jobs: read.PLENARY_JOBS, isLocal }),
    passwords: read.PLENARY_PASSWORDS ?? demo,
    provider,
    security,
  };
}
