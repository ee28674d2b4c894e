/**
 * From a request's headers to who asks: the account, and the person whose confirmed address it carries. A token asks
 * alone: where one is brought no cookie counts, and one that is not valid is refused instead of taken for a visitor.
 */
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@plenary/domain';
import type { IncomingHttpHeaders } from 'node:http';
import { RequestContext } from '../context';
import { Database } from '../database';
import { AccountLimits, CLIENT_ADDRESS } from '../rate-limits';
import { bearerIn, findBearer } from './api-tokens';
import type { SignIn } from './sign-in';
import { findSignedIn } from './signed-in';

export const SIGN_IN = Symbol('sign-in');

@Injectable()
export class Contexts {
  constructor(
    private readonly database: Database,
    @Inject(SIGN_IN) private readonly signIn: SignIn,
    private readonly limits: AccountLimits,
  ) {}

  async create(headers: IncomingHttpHeaders): Promise<RequestContext> {
    const bearer = bearerIn(headers.authorization);
    if (bearer !== null) return this.ofToken(bearer, String(headers[CLIENT_ADDRESS] ?? ''));
    if (!headers.cookie) return new RequestContext(this.database, null, null);
    const known = await findSignedIn(this.database, this.signIn, headers.cookie);
    if (known) {
      await this.limits.count(known.account.id);
      return new RequestContext(this.database, known.account, known.personId, known);
    }
    const found = await this.signIn.api.getSession({ headers: new Headers({ cookie: headers.cookie }) });
    if (!found?.user.emailVerified) return new RequestContext(this.database, null, null);
    await this.limits.count(found.user.id);
    const account = { id: found.user.id, address: found.user.email.toLowerCase() };
    return new RequestContext(this.database, account, await this.personOf(account));
  }

  private async ofToken(bearer: string, address: string): Promise<RequestContext> {
    await this.limits.checkGuesses(address);
    const found = await findBearer(this.database, bearer);
    if (!found) {
      await this.limits.countGuess(address);
      throw new DomainError('UNAUTHENTICATED', { token: 'not-valid' });
    }
    await this.limits.countToken(found.token.id);
    return new RequestContext(this.database, found.account, found.personId, found, found.token.scopes);
  }

  /** An account belongs to the person whose address it confirmed, from its first sign-in on. */
  private async personOf(account: { id: string; address: string }): Promise<string | null> {
    const { prisma } = this.database;
    const link = await prisma.accountLink.findUnique({ where: { accountId: account.id } });
    if (link) return link.personId;
    const known = await prisma.personAddress.findUnique({ where: { address: account.address } });
    if (!known) return null;
    await this.database.transaction(async (tx) => {
      const now = await this.database.now(tx);
      await tx.accountLink.createMany({
        data: [{ accountId: account.id, personId: known.personId, linkedAt: now }],
        skipDuplicates: true,
      });
      await tx.personAddress.updateMany({
        where: { address: account.address, verifiedAt: null },
        data: { verifiedAt: now },
      });
    });
    return known.personId;
  }
}
