/** API tokens of the viewer, and what happened to how she signs in. Every change is told to her by mail. */
import { Inject, Injectable } from '@nestjs/common';
import type { TokenScope } from '@plenary/domain';
import { DomainError, LIMITS, MOST_TOKENS, MOST_TOKEN_DAYS, relyingPartyOf, tokenScopes } from '@plenary/domain';
import { check, clientId, isUuid, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { Postman } from '../platform/outbox/postman';
import { mintToken } from '../platform/sign-in/api-tokens';
import { noteSignInEvent } from '../platform/sign-in/sign-in-events';
import type { Config } from '../platform/tokens';
import { CONFIG } from '../platform/tokens';
import * as repository from './sign-in-security.repository';

const DAY = 24 * 60 * 60 * 1000;

export interface TokenWish {
  tokenId: string;
  name: string;
  scopes: readonly TokenScope[];
  days: number;
}

@Injectable()
export class SignInSecurityService {
  constructor(
    private readonly database: Database,
    private readonly postman: Postman,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  ways() {
    const { passwords, provider, publicUrl, mails } = this.config;
    return { passwords, passkeys: relyingPartyOf(publicUrl) !== null, provider: provider?.label ?? null, mails };
  }

  /** Null for whoever is not herself: a visitor, and a script. */
  async find(context: RequestContext) {
    if (!context.personId || context.scopes) return null;
    const now = await context.read.now();
    const { prisma } = this.database;
    const [tokens, events, passkeys, factors] = await Promise.all([
      repository.tokensOf(prisma, context.personId, now),
      repository.eventsOf(prisma, context.personId, now),
      repository.passkeysOf(prisma, context.personId),
      repository.factorsOf(prisma, context.account?.id ?? ''),
    ]);
    return { tokens, events, passkeys, ...factors };
  }

  /** The secret is null in the answer to a retry: nobody knows it any more but whoever got the first answer. */
  async createToken(context: RequestContext, { tokenId, name, scopes: wished, days }: TokenWish) {
    const { personId, account } = context.requireHerself();
    check({
      tokenId: clientId(tokenId),
      name: text(name, { max: LIMITS.name, required: true }),
      days: Number.isInteger(days) && days >= 1 && days <= MOST_TOKEN_DAYS ? null : 'out-of-range',
    });
    const scopes = tokenScopes(wished);
    const made = await this.database.transaction(async (tx) => {
      await repository.lockTokens(tx, account.id);
      const now = await this.database.now(tx);
      const before = await repository.findToken(tx, tokenId);
      if (before) {
        const { account: owner, ...token } = before;
        const lasted = token.expiresAt.getTime() - token.createdAt.getTime();
        const same = token.name === name.trim() && lasted === days * DAY && String(token.scopes) === String(scopes);
        if (owner.personId !== personId || !same) throw new DomainError('CONFLICT');
        return { token, secret: null };
      }
      if ((await repository.countValid(tx, account.id, now)) >= MOST_TOKENS)
        throw new DomainError('LIMIT_EXCEEDED', { what: 'tokens', most: MOST_TOKENS });
      const { secret, hash } = mintToken(tokenId);
      const expiresAt = new Date(now.getTime() + days * DAY);
      const token = await repository.insertToken(tx, {
        ...{ id: tokenId, accountId: account.id, name: name.trim() },
        ...{ scopes, hash, createdAt: now, expiresAt },
      });
      await noteSignInEvent(tx, this.config, account, 'TOKEN_CREATED');
      return { token, secret };
    });
    await this.postman.call();
    return made;
  }

  async revokeToken(context: RequestContext, tokenId: string) {
    const { personId, account } = context.requireHerself();
    if (!isUuid(tokenId)) throw new DomainError('NOT_FOUND');
    const revoked = await this.database.transaction(async (tx) => {
      await repository.lockTokens(tx, account.id);
      const found = await repository.findToken(tx, tokenId);
      if (found?.account.personId !== personId) throw new DomainError('NOT_FOUND');
      const { account: _owner, ...token } = found;
      if (token.endedAt) return token;
      const now = await this.database.now(tx);
      await noteSignInEvent(tx, this.config, account, 'TOKEN_REVOKED');
      return repository.endToken(tx, tokenId, now);
    });
    await this.postman.call();
    return revoked;
  }
}
