/**
 * How many requests may come from one network, from one account and with one token, whatever they ask. A network is
 * what `networkOf` says, so that the many addresses of one household in IPv6 count as one; a whole venue behind one
 * address has room. What is told to better-auth of where a request comes from is told here too, and believed from
 * nobody else.
 */
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { DomainError, networkOf } from '@plenary/domain';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export const PER_MINUTE = { network: 3_000, account: 600, token: 300, guesses: 30 } as const;

/** The header in which better-auth finds the address; a request that brings it loses it. */
export const CLIENT_ADDRESS = 'x-plenary-client-address';

const limiter = (points: number) => new RateLimiterMemory({ points, duration: 60 });

/** Seconds to wait, or null where there is room. */
async function secondsToWait(on: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await on.consume(key);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000);
    throw refused;
  }
}

export function limitNetworks({ enabled, perMinute = PER_MINUTE.network }: { enabled: boolean; perMinute?: number }) {
  const networks = limiter(perMinute);
  const handler: RequestHandler = (request: Request, response: Response, next: NextFunction) => {
    const address = request.ip ?? '';
    request.headers[CLIENT_ADDRESS] = address;
    if (!enabled) return next();
    secondsToWait(networks, networkOf(address)).then((seconds) => {
      if (seconds === null) return next();
      response
        .status(429)
        .setHeader('Retry-After', String(seconds))
        .json({
          code: 'TOO_MANY_REQUESTS',
          errors: [{ message: 'TOO_MANY_REQUESTS', extensions: { code: 'TOO_MANY_REQUESTS' } }],
        });
    }, next);
  };
  return handler;
}

export class AccountLimits {
  private readonly accounts: RateLimiterMemory;
  private readonly tokens: RateLimiterMemory;
  private readonly guesses: RateLimiterMemory;

  constructor(
    private readonly enabled: boolean,
    perMinute: { account: number; token: number; guesses: number } = PER_MINUTE,
  ) {
    this.accounts = limiter(perMinute.account);
    this.tokens = limiter(perMinute.token);
    this.guesses = limiter(perMinute.guesses);
  }

  /** Throws TOO_MANY_REQUESTS. */
  count(accountId: string): Promise<void> {
    return this.consume(this.accounts, accountId);
  }

  /** Throws TOO_MANY_REQUESTS. */
  countToken(tokenId: string): Promise<void> {
    return this.consume(this.tokens, tokenId);
  }

  /** A token that is none: who tries many from one network is not looked up any more. */
  async countGuess(address: string): Promise<void> {
    if (this.enabled) await secondsToWait(this.guesses, networkOf(address));
  }

  /** Throws TOO_MANY_REQUESTS. */
  async checkGuesses(address: string): Promise<void> {
    const made = this.enabled ? await this.guesses.get(networkOf(address)) : null;
    if (made && made.remainingPoints <= 0)
      throw new DomainError('TOO_MANY_REQUESTS', { seconds: Math.ceil(made.msBeforeNext / 1000) });
  }

  private async consume(from: RateLimiterMemory, key: string): Promise<void> {
    const seconds = this.enabled ? await secondsToWait(from, key) : null;
    if (seconds !== null) throw new DomainError('TOO_MANY_REQUESTS', { seconds });
  }
}
