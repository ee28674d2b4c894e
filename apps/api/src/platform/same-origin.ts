/** A browser says from which page a request comes: from another site nobody acts with our cookie. */
import type { IncomingMessage } from 'node:http';
import type { Config } from './config';

/** Whether the request's Origin is ours; a client that is no browser sends none. */
export function sameOrigin(request: Pick<IncomingMessage, 'headers'>, config: Pick<Config, 'publicUrl'>): boolean {
  const { origin, host } = request.headers;
  if (request.headers['sec-fetch-site'] === 'cross-site') return false;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.origin === new URL(config.publicUrl).origin || (isLoopback(from.hostname) && from.host === host);
}

/** On this machine the port may differ from the one in PUBLIC_URL. */
const isLoopback = (name: string): boolean => name === '127.0.0.1' || name === 'localhost' || name === '[::1]';
