/**
 * What becomes of a member list, row by row: decided on what is known, without writing anything, so that the look and
 * the import are the same decision. A person is her address; one without an address is her name and organisation in
 * this list, under an id that follows from them, so that the same list again is the same people.
 */
import type { MemberRowAction, Role, VocabularyKind, VocabularyWords } from '@plenary/domain';
import { ADDRESS, LIMITS, UNNAMED, resolveWord, textFault, wordKey } from '@plenary/domain';
import type { MemberRow } from '@plenary/formats';
import { derivedId } from '../platform/derived-id';

export interface KnownMember {
  personId: string;
  address: string | null;
}

export interface HeldRole {
  personId: string;
  groupId: string | null;
  role: Role;
}

export interface MemberFacts {
  coalitionId: string;
  /** Groups that can be joined, by code. */
  groups: ReadonlyMap<string, string>;
  /** The group that everybody joins as well. */
  groupId: string | null;
  /** Whether who imports may let them into the whole coalition, not into that group alone. */
  everywhere: boolean;
  vocabularies: Readonly<Record<VocabularyKind, VocabularyWords>>;
  known: readonly KnownMember[];
  held: readonly HeldRole[];
}

export interface PlannedMember {
  row: number;
  name: string;
  address: string | null;
  action: MemberRowAction;
  reason: string | null;
  groups: string[];
  role: 'MEMBER' | 'OBSERVER';
  notes: string[];
  asks: { kind: VocabularyKind; word: string; among: readonly string[] }[];
  personId: string;
  title: string | null;
  organisation: string | null;
  stakeholderGroup: Said;
  region: Said;
  /** Where she gets the role: null is the coalition. */
  joins: (string | null)[];
}

export interface Said {
  word: string | null;
  declaration: 'NOT_ASKED' | 'SAID' | 'PREFERS_NOT';
}

const OBSERVERS = new Set(['observer', 'observers', 'observing']);
const MEMBERS = new Set(['', 'member', 'members', 'active', 'participant', 'subscriber']);

/** The id of a person whom a list names without an address. */
export function unaddressedId(coalitionId: string, name: string, organisation: string): string {
  return derivedId('member', coalitionId, wordKey(name), wordKey(organisation));
}

export function planMembers(rows: readonly MemberRow[], facts: MemberFacts, makeId: () => string): PlannedMember[] {
  const byAddress = new Map(facts.known.flatMap((one) => (one.address ? [[one.address, one.personId] as const] : [])));
  const knownIds = new Set(facts.known.map(({ personId }) => personId));
  const held = new Set(facts.held.map(({ personId, groupId }) => `${personId} ${groupId ?? ''}`));
  return rows.map((row) => {
    const plan = planRow(row, facts);
    if (plan.action === 'REFUSE') return plan;
    const known = plan.address ? byAddress.get(plan.address) : undefined;
    const personId = known ?? (plan.address ? makeId() : unaddressedId(facts.coalitionId, plan.name, row.organisation));
    const isKnown = knownIds.has(personId);
    // Who is known said herself what she is called and where she speaks from; a list does not change it.
    const asks = isKnown ? [] : plan.asks;
    const joins = plan.joins.filter((groupId) => !held.has(`${personId} ${groupId ?? ''}`));
    for (const groupId of joins) held.add(`${personId} ${groupId ?? ''}`);
    knownIds.add(personId);
    if (plan.address) byAddress.set(plan.address, personId);
    return {
      ...plan,
      personId,
      asks,
      joins,
      action: !isKnown ? 'ADD' : joins.length > 0 ? 'JOIN' : 'SAME',
    };
  });
}

function planRow(row: MemberRow, facts: MemberFacts): PlannedMember {
  const address = row.address.trim().toLowerCase();
  const group = resolveWord(row.stakeholderGroup, facts.vocabularies.STAKEHOLDER_GROUP);
  const region = resolveWord(row.region, facts.vocabularies.REGION);
  const unknown = row.groups.filter((code) => !facts.groups.has(code));
  const elsewhere = !facts.everywhere && row.groups.some((code) => facts.groups.get(code) !== facts.groupId);
  const roleKey = wordKey(row.role);
  const name = row.name.trim() || UNNAMED;
  const reason = row.fault
    ? row.fault
    : !address && !row.name.trim()
      ? 'nobody'
      : address && !ADDRESS.test(address)
        ? 'address'
        : faultOf({
            name,
            title: row.title,
            organisation: row.organisation,
            words: [row.stakeholderGroup, row.region],
          });
  const groups = row.groups.flatMap((code) => facts.groups.get(code) ?? []);
  return {
    row: row.row,
    name,
    address: address || null,
    action: reason ? 'REFUSE' : 'SAME',
    reason,
    groups: codesOf(facts, groups),
    role: OBSERVERS.has(roleKey) ? 'OBSERVER' : 'MEMBER',
    notes: [
      ...(unknown.length > 0 ? ['unknown-group'] : []),
      ...(elsewhere && unknown.length === 0 ? ['other-group'] : []),
      ...(OBSERVERS.has(roleKey) || MEMBERS.has(roleKey) ? [] : ['role-not-taken']),
      ...(!address && !reason ? ['no-address'] : []),
      ...(!row.name.trim() && address && !reason ? ['no-name'] : []),
    ],
    asks: [
      ...(group.is === 'ASK' ? [{ kind: 'STAKEHOLDER_GROUP' as const, word: group.word, among: group.among }] : []),
      ...(region.is === 'ASK' ? [{ kind: 'REGION' as const, word: region.word, among: region.among }] : []),
    ],
    personId: '',
    title: row.title.trim() || null,
    organisation: row.organisation.trim() || null,
    stakeholderGroup: said(group),
    region: said(region),
    joins: facts.everywhere
      ? [...new Set([null, ...(facts.groupId ? [facts.groupId] : []), ...groups])]
      : [facts.groupId],
  };
}

/** The codes of the groups that she joins. */
function codesOf(facts: MemberFacts, wished: readonly string[]): string[] {
  const ids = facts.everywhere ? [facts.groupId, ...wished] : [facts.groupId];
  return [...facts.groups].filter(([, id]) => ids.includes(id)).map(([code]) => code);
}

function said(resolved: ReturnType<typeof resolveWord>): Said {
  if (resolved.is === 'SAID') return { word: resolved.word, declaration: 'SAID' };
  return { word: null, declaration: resolved.is === 'PREFERS_NOT' ? 'PREFERS_NOT' : 'NOT_ASKED' };
}

function faultOf(words: { name: string; title: string; organisation: string; words: string[] }): string | null {
  const faults = [
    textFault(words.name, { max: LIMITS.name, required: true }),
    textFault(words.title, { max: LIMITS.name }),
    textFault(words.organisation, { max: LIMITS.title }),
    ...words.words.map((word) => textFault(word, { max: LIMITS.name })),
  ];
  return faults.find((fault) => fault !== null) ?? null;
}
