/**
 * The open door: what may come in from people without an account, how much of it, and what a chair reads before others
 * do. Where somebody comes from is a network, not a machine: in IPv6 a household has 64 bits of addresses to itself.
 */

export const DOOR = {
  /** How many comments may be sent in from one network within an hour. */
  perNetwork: 30,
  /** How many confirmations may be mailed to one address within an hour. */
  perAddress: 5,
  /** From how many confirmed ones of a network within an hour on a chair reads each first. */
  flood: 10,
  /** More links than these are unusual in a comment. */
  links: 2,
  hour: 60 * 60 * 1000,
  /** What is not confirmed is forgotten after this. */
  forget: 7 * 24 * 60 * 60 * 1000,
} as const;

export const HOLD_REASONS = ['LINKS', 'FLOOD'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Why a comment is held until a chair has read it; null where it need not be. */
export function holdReason(facts: { words: string; confirmedFromNetwork: number }): HoldReason | null {
  const links = facts.words.match(/\b(?:https?:\/\/|www\.)/giu)?.length ?? 0;
  if (links > DOOR.links) return 'LINKS';
  return facts.confirmedFromNetwork >= DOOR.flood ? 'FLOOD' : null;
}

/** The network that an IP address stands in: itself in IPv4, its first 64 bits in IPv6. */
export function networkOf(ip: string): string {
  const [bare = ''] = ip.split('%');
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(bare);
  if (mapped?.[1]) return mapped[1];
  if (!bare.includes(':')) return bare;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array.from({ length: gap }, () => '0'), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
