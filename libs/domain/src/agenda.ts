/**
 * An agenda: items in their order, each within a part or at the top, with minutes. It is one value; every change is its
 * next version. What an item or a paragraph of a report states is entered as a claim, by a person, in words of a table.
 */
import { isZone } from './deadline';
import { LIMITS, UUID_V7, isText, textFault } from './input';
import { readPeriod } from './period';
import type { AgendaItemKind, ClaimKind } from './session-words';
import { AGENDA_ITEM_KINDS, CLAIM_KINDS } from './session-words';

/** Something stated. Its time is a period as written, an instant with its zone, or none. */
export interface Claim {
  id: string;
  groupId: string | null;
  documentId: string | null;
  what: ClaimKind;
  period: string | null;
  /** ISO 8601. */
  at: string | null;
  zone: string | null;
}

/** A claim of a report, and the paragraph that makes it. */
export interface ReportClaim extends Claim {
  paragraph: string;
}

export interface AgendaItem {
  id: string;
  parentId: string | null;
  kind: AgendaItemKind;
  title: string;
  minutes: number | null;
  presenterId: string | null;
  groupId: string | null;
  documentIds: readonly string[];
  claims: readonly Claim[];
}

export const AGENDA_LIMITS = { items: 200, minutes: 24 * 60, documents: 20, claims: 20, reportClaims: 200 } as const;

export const itemsWithin = (items: readonly AgendaItem[], parentId: string | null): AgendaItem[] =>
  items.filter((item) => item.parentId === parentId);

/** The minutes of an item: its own; those of its items where it has none; what its part leaves over where only that is known. */
export function minutesOf(items: readonly AgendaItem[], item: AgendaItem): number | null {
  if (item.minutes !== null) return item.minutes;
  const within = itemsWithin(items, item.id);
  if (within.length > 0) {
    const parts = within.map((one) => minutesOf(items, one));
    return parts.every((part) => part !== null) ? parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) : null;
  }
  const parent = items.find(({ id }) => id === item.parentId);
  if (!parent || parent.minutes === null) return null;
  const siblings = itemsWithin(items, parent.id);
  const unknown = siblings.filter((one) => one.minutes === null && itemsWithin(items, one.id).length === 0);
  const known = siblings.filter((one) => !unknown.includes(one));
  const left = parent.minutes - known.reduce((sum, one) => sum + (minutesOf(items, one) ?? 0), 0);
  return left > 0 ? left / unknown.length : null;
}

/** What is gone through one after the other: the items that hold no others. */
export function agendaSteps(items: readonly AgendaItem[]): AgendaItem[] {
  const walk = (parentId: string | null): AgendaItem[] =>
    itemsWithin(items, parentId).flatMap((item) => {
      const within = walk(item.id);
      return within.length > 0 ? within : [item];
    });
  return walk(null);
}

/** The items in the order in which they are read, each with its depth. */
export function agendaOutline(items: readonly AgendaItem[]): { item: AgendaItem; depth: number }[] {
  const walk = (parentId: string | null, depth: number): { item: AgendaItem; depth: number }[] =>
    itemsWithin(items, parentId).flatMap((item) => [{ item, depth }, ...walk(item.id, depth + 1)]);
  return walk(null, 0);
}

/** Why a claim cannot be taken; null where it can. */
export function claimFault(claim: Claim): string | null {
  if (!UUID_V7.test(claim.id)) return 'not-a-uuid-v7';
  if (!CLAIM_KINDS.includes(claim.what)) return 'unknown';
  if (claim.what === 'NEXT_PHASE' ? !claim.period : !claim.groupId) return 'required';
  if (claim.period !== null && claim.at !== null) return 'period-or-instant';
  if (claim.period !== null && !readPeriod(claim.period)) return 'no-period';
  if (claim.at !== null && (Number.isNaN(Date.parse(claim.at)) || claim.zone === null)) return 'no-instant';
  return claim.zone === null || isZone(claim.zone) ? null : 'no-zone';
}

/** Why an agenda cannot be taken, by the place of the fault: `items.2.minutes`. */
export function agendaFaults(items: readonly AgendaItem[]): Record<string, string> {
  const faults: Record<string, string> = {};
  if (items.length > AGENDA_LIMITS.items) return { items: 'too-many' };
  const before = new Set<string>();
  items.forEach((item, at) => {
    const found = {
      id: !UUID_V7.test(item.id) ? 'not-a-uuid-v7' : before.has(item.id) ? 'doubled' : null,
      // A part stands before what it holds: no item can be its own part.
      parentId: item.parentId === null || before.has(item.parentId) ? null : 'unknown',
      kind: AGENDA_ITEM_KINDS.includes(item.kind) ? null : 'unknown',
      title: textFault(item.title, { max: LIMITS.title, required: true }),
      minutes:
        item.minutes === null ||
        (Number.isInteger(item.minutes) && item.minutes >= 0 && item.minutes <= AGENDA_LIMITS.minutes)
          ? null
          : 'out-of-range',
      documentIds: item.documentIds.length > AGENDA_LIMITS.documents ? 'too-many' : null,
      claims:
        item.claims.length > AGENDA_LIMITS.claims
          ? 'too-many'
          : (item.claims.map(claimFault).find((fault) => fault !== null) ?? null),
    };
    for (const [field, fault] of Object.entries(found)) if (fault) faults[`items.${at}.${field}`] = fault;
    before.add(item.id);
  });
  return faults;
}

/** Why the claims of a report cannot be taken; null where they can. */
export function reportClaimsFault(claims: readonly ReportClaim[]): string | null {
  if (claims.length > AGENDA_LIMITS.reportClaims) return 'too-many';
  if (claims.some(({ paragraph }) => !paragraph.trim() || paragraph.length > LIMITS.name || !isText(paragraph)))
    return 'paragraph';
  return claims.map(claimFault).find((fault) => fault !== null) ?? null;
}
