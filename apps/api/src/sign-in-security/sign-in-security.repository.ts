/** The only database calls for how somebody signs in, apart from better-auth's own. */
import type { ApiToken, PrismaClient, Transaction } from '@plenary/database';

const DAY = 24 * 60 * 60 * 1000;
const ENDED_SHOWN_DAYS = 30;
const EVENT_DAYS = 365;
const EVENTS_SHOWN = 50;

export type Token = Omit<ApiToken, 'hash'>;
const withoutHash = { hash: true } as const;

/** Those that stand and those that ended lately, whichever account of hers they belong to. */
export function tokensOf(prisma: PrismaClient, personId: string, now: Date): Promise<Token[]> {
  const lately = new Date(now.getTime() - ENDED_SHOWN_DAYS * DAY);
  return prisma.apiToken.findMany({
    where: {
      account: { personId },
      expiresAt: { gt: lately },
      OR: [{ endedAt: null }, { endedAt: { gt: lately } }],
    },
    omit: withoutHash,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
}

export function eventsOf(prisma: PrismaClient, personId: string, now: Date) {
  return prisma.signInEvent.findMany({
    where: { personId, at: { gt: new Date(now.getTime() - EVENT_DAYS * DAY) } },
    select: { kind: true, at: true },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: EVENTS_SHOWN,
  });
}

/** Those of all her accounts, without what only signing in needs. */
export function passkeysOf(prisma: PrismaClient, personId: string) {
  return prisma.passkey.findMany({
    where: { account: { personId } },
    select: { id: true, name: true, multiDevice: true, createdAt: true, lastUsedAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}

/** Holds the account's tokens still: two that are made at once count each other. */
export async function lockTokens(tx: Transaction, accountId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM account_links WHERE account_id = ${accountId} FOR UPDATE`;
}

export function findToken(tx: Transaction, id: string): Promise<(Token & { account: { personId: string } }) | null> {
  return tx.apiToken.findUnique({
    where: { id },
    omit: withoutHash,
    include: { account: { select: { personId: true } } },
  });
}

export function countValid(tx: Transaction, accountId: string, now: Date): Promise<number> {
  return tx.apiToken.count({ where: { accountId, endedAt: null, expiresAt: { gt: now } } });
}

export function insertToken(tx: Transaction, token: Omit<ApiToken, 'lastUsedAt' | 'endedAt'>): Promise<Token> {
  return tx.apiToken.create({ data: token, omit: withoutHash });
}

export function endToken(tx: Transaction, id: string, endedAt: Date): Promise<Token> {
  return tx.apiToken.update({ where: { id }, data: { endedAt }, omit: withoutHash });
}

/** With what she signs in, in better-auth's own tables. */
export async function factorsOf(
  prisma: PrismaClient,
  accountId: string,
): Promise<{ secondFactor: boolean; password: boolean; provider: boolean }> {
  const [row] = await prisma.$queryRaw<{ secondFactor: boolean; password: boolean; provider: boolean }[]>`
    SELECT coalesce(u."twoFactorEnabled", false) AS "secondFactor",
      EXISTS (SELECT 1 FROM sign_in.account a WHERE a."userId" = u.id AND a."providerId" = 'credential') AS password,
      EXISTS (SELECT 1 FROM sign_in.account a WHERE a."userId" = u.id AND a."providerId" <> 'credential') AS provider
    FROM sign_in."user" u WHERE u.id = ${accountId}`;
  return row ?? { secondFactor: false, password: false, provider: false };
}
