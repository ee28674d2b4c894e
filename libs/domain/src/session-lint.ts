/**
 * What is wrong with a session before anybody notices it in the room. The rules are a table over values: the agenda as it
 * is being edited, who is there, what is claimed, and what the record knows. The browser runs them with each keystroke,
 * the server before a report goes out. They compare minutes, people, claims and records, and never read prose.
 */
import type { AgendaItem, Claim, ReportClaim } from './agenda';
import { itemsWithin, minutesOf } from './agenda';
import { dayOnEarth, readPeriod } from './period';
import type { ClaimKind, DeliverableKind, SessionRole } from './session-words';
import { MODERATORS } from './session-words';
import type { GroupState, Role } from './vocabulary';

export interface SessionFacts {
  startsAt: string;
  endsAt: string;
  items: readonly AgendaItem[];
  reportClaims: readonly ReportClaim[];
  /** `wrote`: whether its progress report was presented for this session. */
  groups: readonly { id: string; code: string; state: GroupState; wrote: boolean }[];
  /** A line for each role of a person in the session, with what she is in the groups. */
  people: readonly {
    personId: string;
    name: string;
    role: SessionRole;
    offices: readonly { groupId: string; role: Role }[];
  }[];
  /** The documents that claims speak of, as the record has them. */
  documents: readonly { id: string; groupId: string; code: string; publishedAt: string | null }[];
  deliverables: readonly {
    kind: DeliverableKind;
    day: string | null;
    zone: string | null;
    words: number | null;
    maxWords: number | null;
  }[];
}

export interface Finding {
  rule: LintRule;
  /** Stays the same while what is wrong stays the same. */
  key: string;
  itemId: string | null;
  /** What the sentence needs. */
  values: Readonly<Record<string, string | number>>;
  roles?: readonly (SessionRole | Role)[];
  claims?: readonly [PlacedClaim, PlacedClaim] | readonly [PlacedClaim];
}

/** A claim with the place where it is made: the title of an item, or a paragraph of the report. */
export interface PlacedClaim extends Claim {
  place: 'AGENDA' | 'REPORT';
  label: string;
}

type Rule = (facts: SessionFacts) => Omit<Finding, 'rule' | 'key'>[];

const OFFICERS: readonly Role[] = ['CHAIR', 'VICE_CHAIR', 'SECRETARY'];
const PRESENTED = ['OPENING', 'REPORT', 'PRESENTATION', 'CLOSING'];

const slotOf = ({ startsAt, endsAt }: SessionFacts): number => (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;

function claimsOf(facts: SessionFacts): PlacedClaim[] {
  return [
    ...facts.items.flatMap((item) =>
      item.claims.map((claim) => ({ ...claim, place: 'AGENDA' as const, label: item.title })),
    ),
    ...facts.reportClaims.map((claim) => ({ ...claim, place: 'REPORT' as const, label: claim.paragraph })),
  ];
}

const codeOf = (facts: SessionFacts, groupId: string | null): string =>
  facts.groups.find(({ id }) => id === groupId)?.code ?? '';

/** Who speaks for a group: speakers with a role in it. */
const speakersOf = (facts: SessionFacts, groupId: string) =>
  facts.people.filter(({ role, offices }) => role === 'SPEAKER' && offices.some((held) => held.groupId === groupId));

/** The time of a claim in milliseconds; null where it has none. */
function timeOf({ period, at }: Claim): { start: number; end: number } | null {
  if (at !== null) return { start: Date.parse(at), end: Date.parse(at) + 1 };
  return period === null ? null : readPeriod(period);
}

/** How far along a claim says that something is. */
const PROGRESS: Record<ClaimKind, number> = {
  WILL_START: 0,
  STARTED: 1,
  UNDER_WAY: 2,
  WILL_PUBLISH: 3,
  COMPLETED: 4,
  PUBLISHED: 5,
  NEXT_PHASE: -1,
};

/** What cannot be true of the same thing at once, the earlier state first. */
const EXCLUDES: Partial<Record<ClaimKind, readonly ClaimKind[]>> = {
  WILL_START: ['STARTED', 'UNDER_WAY', 'COMPLETED', 'PUBLISHED'],
  STARTED: ['COMPLETED', 'PUBLISHED'],
  UNDER_WAY: ['COMPLETED'],
  WILL_PUBLISH: ['PUBLISHED'],
};

function disagree(a: Claim, b: Claim): boolean {
  if (a.groupId === null || a.groupId !== b.groupId) return false;
  if (a.documentId !== null && b.documentId !== null && a.documentId !== b.documentId) return false;
  const [first, then] = PROGRESS[a.what] <= PROGRESS[b.what] ? [a, b] : [b, a];
  const [early, late] = [timeOf(first), timeOf(then)];
  if (first.what === then.what)
    // "Under way" may be said of any time; beginnings and ends happen once.
    return first.what !== 'UNDER_WAY' && !!early && !!late && (early.end <= late.start || late.end <= early.start);
  if (!EXCLUDES[first.what]?.includes(then.what)) return false;
  // Both can be true where the one ended before the other began; what bears no time is said of the session's own.
  return !(early && late && early.end <= late.start);
}

const HOUR = 3_600_000;

const MET_LATER: readonly ClaimKind[] = ['WILL_START', 'WILL_PUBLISH'];

export const LINT_RULES = {
  /** All items together against the slot. */
  SLOT_EXCEEDED: (facts) => {
    const tops = itemsWithin(facts.items, null);
    const terms = tops.map((item) => minutesOf(facts.items, item) ?? 0);
    const total = terms.reduce((sum, term) => sum + term, 0);
    const slot = slotOf(facts);
    if (total <= slot) return [];
    // A closing that follows a part may be meant within it; then it does not count a second time.
    const closing = tops.findIndex(({ kind }) => kind === 'CLOSING');
    const part = tops[closing - 1];
    const within = part && itemsWithin(facts.items, part.id).length > 0 ? part.title : '';
    const alternative = within ? total - (terms[closing] ?? 0) : 0;
    return [{ itemId: null, values: { terms: terms.join('+'), total, slot, alternative, within } }];
  },
  SLOT_UNUSED: (facts) => {
    const tops = itemsWithin(facts.items, null);
    const terms = tops.map((item) => minutesOf(facts.items, item));
    if (tops.length === 0 || terms.includes(null)) return [];
    const total = terms.reduce<number>((sum, term) => sum + (term ?? 0), 0);
    const slot = slotOf(facts);
    return total < slot ? [{ itemId: null, values: { total, slot, left: slot - total } }] : [];
  },
  /** A part against what it holds. */
  PART_DIFFERS: ({ items }) =>
    items.flatMap((part) => {
      const within = itemsWithin(items, part.id);
      if (part.minutes === null || within.length === 0) return [];
      const total = within.reduce((sum, item) => sum + (minutesOf(items, item) ?? 0), 0);
      return total === part.minutes
        ? []
        : [{ itemId: part.id, values: { title: part.title, minutes: part.minutes, total } }];
    }),
  NO_MINUTES: ({ items }) =>
    items
      .filter((item) => itemsWithin(items, item.id).length === 0 && minutesOf(items, item) === null)
      .map((item) => ({ itemId: item.id, values: { title: item.title } })),
  MISSING_PRESENTER: (facts) =>
    facts.items
      .filter(
        ({ kind, presenterId, groupId }) =>
          PRESENTED.includes(kind) && !presenterId && !(groupId && speakersOf(facts, groupId).length > 0),
      )
      .map((item) => ({ itemId: item.id, values: { title: item.title, group: codeOf(facts, item.groupId) } })),
  /** A group reports through people of whom none is an officer of it. */
  NO_OFFICER_SPEAKS: (facts) =>
    facts.items.flatMap(({ id, kind, groupId }) => {
      if (kind !== 'REPORT' || !groupId) return [];
      const held = speakersOf(facts, groupId).flatMap(({ offices }) =>
        offices.filter((office) => office.groupId === groupId).map(({ role }) => role),
      );
      return held.length === 0 || held.some((role) => OFFICERS.includes(role))
        ? []
        : [{ itemId: id, values: { group: codeOf(facts, groupId), count: held.length }, roles: [...new Set(held)] }];
    }),
  /** Who moderates cannot speak at the same time. */
  SEVERAL_CHAIRS: (facts) =>
    [...Map.groupBy(facts.people, ({ personId }) => personId)].flatMap(([personId, held]) => {
      const roles = [...new Set(held.map(({ role }) => role))];
      const moderates = roles.some((role) => (MODERATORS as readonly SessionRole[]).includes(role));
      return moderates && roles.includes('SPEAKER')
        ? [{ itemId: null, values: { person: personId, name: held[0]?.name ?? '' }, roles }]
        : [];
    }),
  GROUP_WITHOUT_REPORT: ({ items, groups }) => {
    // A session in which no group reports is none for reports.
    const reports = items.filter(({ kind }) => kind === 'REPORT');
    if (reports.length === 0) return [];
    return groups
      .filter(({ id, state }) => state === 'ACTIVE' && !reports.some(({ groupId }) => groupId === id))
      .map(({ code }) => ({ itemId: null, values: { group: code } }));
  },
  /** Some groups wrote a progress report for this session, and this one only speaks. */
  REPORT_NOT_PRESENTED: ({ items, groups }) =>
    groups.some(({ wrote }) => wrote)
      ? items.flatMap(({ id, kind, groupId }) => {
          const group = kind === 'REPORT' ? groups.find((one) => one.id === groupId) : undefined;
          return group && !group.wrote ? [{ itemId: id, values: { group: group.code } }] : [];
        })
      : [],
  CLAIMS_DISAGREE: (facts) => {
    const claims = claimsOf(facts);
    return claims.flatMap((a, at) =>
      claims
        .slice(at + 1)
        .filter((b) => disagree(a, b))
        .map((b) => ({
          itemId: null,
          values: { group: codeOf(facts, a.groupId), a: a.id, b: b.id },
          claims: [a, b] as const,
        })),
    );
  },
  RECORD_DISAGREES: (facts) =>
    claimsOf(facts).flatMap((claim) => {
      const group = facts.groups.find(({ id }) => id === claim.groupId);
      const document = facts.documents.find(({ id }) => id === claim.documentId);
      const said = { itemId: null, claims: [claim] as const };
      const values = { group: group?.code ?? '', document: document?.code ?? '', claim: claim.id };
      if (document) {
        const published = document.publishedAt === null ? null : Date.parse(document.publishedAt);
        const time = timeOf(claim);
        // A name of days without a zone holds somewhere on Earth half a day longer at both ends.
        const isWithin =
          published !== null && (!time || (published >= time.start - 14 * HOUR && published < time.end + 12 * HOUR));
        if (claim.what === 'PUBLISHED' && !isWithin)
          return [
            {
              ...said,
              values: {
                ...values,
                is: published === null ? 'UNPUBLISHED' : 'PUBLISHED_ELSE',
                at: document.publishedAt ?? '',
              },
            },
          ];
        if (
          PROGRESS[claim.what] >= 0 &&
          PROGRESS[claim.what] < 4 &&
          published !== null &&
          published < Date.parse(facts.startsAt)
        )
          return [{ ...said, values: { ...values, is: 'PUBLISHED', at: document.publishedAt ?? '' } }];
      }
      const isStill = claim.what === 'UNDER_WAY' || claim.what === 'WILL_START' || claim.what === 'WILL_PUBLISH';
      if (group?.state === 'CONCLUDED' && isStill) return [{ ...said, values: { ...values, is: 'CONCLUDED', at: '' } }];
      const isBegun = PROGRESS[claim.what] > 0 && !isStill;
      return group?.state === 'PROPOSED' && isBegun ? [{ ...said, values: { ...values, is: 'PROPOSED', at: '' } }] : [];
    }),
  /** What is announced for a time that was over when the session began. */
  PLANNED_IN_THE_PAST: (facts) =>
    claimsOf(facts)
      .filter(
        (claim) => MET_LATER.includes(claim.what) && (timeOf(claim)?.end ?? Infinity) <= Date.parse(facts.startsAt),
      )
      .map((claim) => ({
        itemId: null,
        values: { group: codeOf(facts, claim.groupId), claim: claim.id },
        claims: [claim] as const,
      })),
  PHASE_HAS_SEVERAL_NAMES: (facts) => {
    const names = [
      ...new Set(claimsOf(facts).flatMap(({ what, period }) => (what === 'NEXT_PHASE' && period ? [period] : []))),
    ];
    return names.length > 1 ? [{ itemId: null, values: { count: names.length, names: names.join(', ') } }] : [];
  },
  DAY_WITHOUT_ZONE: (facts) =>
    [
      ...facts.deliverables.map(({ day, zone, kind }) => ({ day, zone, of: kind as string })),
      ...claimsOf(facts)
        .filter(({ what }) => MET_LATER.includes(what))
        .map(({ period, zone, label }) => ({ day: period, zone, of: label })),
    ].flatMap(({ day, zone, of }) => {
      const span = day !== null && zone === null ? dayOnEarth(day) : null;
      return span
        ? [
            {
              itemId: null,
              values: {
                day: day ?? '',
                of,
                hours: span.hours,
                from: span.from.toISOString(),
                to: span.to.toISOString(),
              },
            },
          ]
        : [];
    }),
  TOO_LONG: ({ deliverables }) =>
    deliverables
      .filter(({ words, maxWords }) => words !== null && maxWords !== null && words > maxWords)
      .map(({ kind, words, maxWords }) => ({
        itemId: null,
        values: { of: kind, words: words ?? 0, maxWords: maxWords ?? 0 },
      })),
} as const satisfies Record<string, Rule>;

export type LintRule = keyof typeof LINT_RULES;
export const LINT_RULE_NAMES = Object.keys(LINT_RULES) as LintRule[];

/** Everything that the rules find, in the order of the table. */
export function lintSession(facts: SessionFacts): Finding[] {
  return LINT_RULE_NAMES.flatMap((rule) =>
    LINT_RULES[rule](facts).map((found) => ({
      ...found,
      rule,
      key: [rule, found.itemId ?? '', ...Object.values(found.values)].join('|'),
    })),
  );
}
