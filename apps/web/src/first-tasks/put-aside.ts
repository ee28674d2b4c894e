/** Which first tasks were put aside in this browser: in a cookie, so that the server draws none of them. */
import type { FirstTaskKind } from '@plenary/graphql';

const COOKIE = /(?:^|;\s*)plenary\.aside=([\w.~-]+)(?:;|$)/;
/** How many are remembered; more coalitions than that nobody founds in one browser. */
const MOST = 20;

const nameOf = (coalition: string, kind: FirstTaskKind): string => `${coalition}.${kind}`;
const read = (cookies: string): string[] => COOKIE.exec(cookies)?.[1]?.split('~') ?? [];

export const isPutAside = (cookies: string, coalition: string, kind: FirstTaskKind): boolean =>
  read(cookies).includes(nameOf(coalition, kind));

/** The cookie with this one too; those that were put aside last. */
export function withPutAside(cookies: string, coalition: string, kind: FirstTaskKind): string {
  const name = nameOf(coalition, kind);
  const names = [...read(cookies).filter((one) => one !== name), name].slice(-MOST);
  return `plenary.aside=${names.join('~')}; path=/; max-age=31536000; samesite=lax`;
}
