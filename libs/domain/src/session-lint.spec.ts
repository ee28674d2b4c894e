import type { AgendaItem, Claim, ReportClaim } from './agenda';
import type { Finding, LintRule, SessionFacts } from './session-lint';
import { LINT_RULE_NAMES, lintSession } from './session-lint';

const item = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  parentId: null,
  kind: 'DISCUSSION',
  title: id,
  minutes: 30,
  presenterId: null,
  groupId: null,
  documentIds: [],
  claims: [],
  ...more,
});
const claim = (what: Claim['what'], more: Partial<Claim> = {}): Claim => ({
  id: `${what}-${more.period ?? more.at ?? 'none'}`,
  groupId: 'g1',
  documentId: null,
  what,
  period: null,
  at: null,
  zone: null,
  ...more,
});
const said = (paragraph: string, one: Claim): ReportClaim => ({ ...one, id: `${paragraph}-${one.id}`, paragraph });
const speaker = (name: string, groupId: string, role: SessionFacts['people'][0]['offices'][0]['role']) => ({
  personId: name,
  name,
  role: 'SPEAKER' as const,
  offices: [{ groupId, role }],
});

/** An hour in which nothing is wrong. */
const quiet: SessionFacts = {
  startsAt: '2030-05-02T08:00:00.000Z',
  endsAt: '2030-05-02T09:00:00.000Z',
  items: [item('talk'), item('questions')],
  reportClaims: [],
  groups: [{ id: 'g1', code: 'WG1', state: 'ACTIVE', wrote: true }],
  people: [],
  documents: [],
  deliverables: [],
};
const reporting = item('report', { kind: 'REPORT', groupId: 'g1' });
const one = (what: Claim['what'], more: Partial<Claim> = {}) => [
  item('talk', { claims: [claim(what, more)] }),
  item('questions'),
];
const document = (publishedAt: string | null) => [{ id: 'd1', groupId: 'g1', code: 'D', publishedAt }];

/** Each rule with a session in which it fires, one in which it is silent, and what it says in the first. */
const TABLE: Record<LintRule, { fires: Partial<SessionFacts>; silent: Partial<SessionFacts>; says: Partial<Finding> }> =
  {
    SLOT_EXCEEDED: {
      fires: { items: [item('a', { minutes: 40 }), item('b', { minutes: 30 })] },
      silent: { items: [item('a', { minutes: 30 }), item('b', { minutes: 30 })] },
      says: { values: { terms: '40+30', total: 70, slot: 60, alternative: 0, within: '' } },
    },
    SLOT_UNUSED: {
      fires: { items: [item('a', { minutes: 45 })] },
      silent: { items: [item('a', { minutes: 45 }), item('b', { minutes: 15 })] },
      says: { values: { total: 45, slot: 60, left: 15 } },
    },
    PART_DIFFERS: {
      fires: {
        items: [
          item('part', { kind: 'PART', minutes: 60 }),
          item('a', { parentId: 'part', minutes: 20 }),
          item('b', { parentId: 'part' }),
        ],
      },
      // What is left of a part goes to the item without minutes.
      silent: {
        items: [
          item('part', { kind: 'PART', minutes: 60 }),
          item('a', { parentId: 'part', minutes: null }),
          item('b', { parentId: 'part' }),
        ],
      },
      says: { itemId: 'part', values: { title: 'part', minutes: 60, total: 50 } },
    },
    NO_MINUTES: {
      fires: { items: [item('a', { minutes: null })] },
      silent: { items: [item('a', { kind: 'PART', minutes: null }), item('b', { parentId: 'a', minutes: 60 })] },
      says: { itemId: 'a', values: { title: 'a' } },
    },
    MISSING_PRESENTER: {
      fires: { items: [reporting, item('questions')], people: [{ ...speaker('x', 'g1', 'CHAIR'), role: 'ORGANISER' }] },
      silent: { items: [reporting, item('questions')], people: [speaker('x', 'g1', 'CHAIR')] },
      says: { itemId: 'report', values: { title: 'report', group: 'WG1' } },
    },
    NO_OFFICER_SPEAKS: {
      fires: {
        items: [reporting, item('questions')],
        people: [speaker('x', 'g1', 'PARTNER'), speaker('y', 'g1', 'PARTNER')],
      },
      silent: {
        items: [reporting, item('questions')],
        people: [speaker('x', 'g1', 'PARTNER'), speaker('y', 'g1', 'SECRETARY')],
      },
      says: { values: { group: 'WG1', count: 2 }, roles: ['PARTNER'] },
    },
    SEVERAL_CHAIRS: {
      fires: {
        people: [{ ...speaker('x', 'g1', 'CHAIR'), role: 'MODERATOR_ONLINE' }, speaker('x', 'g1', 'CHAIR')],
      },
      silent: { people: [{ ...speaker('x', 'g1', 'CHAIR'), role: 'MODERATOR_ONLINE' }, speaker('y', 'g1', 'CHAIR')] },
      says: { values: { person: 'x', name: 'x' }, roles: ['MODERATOR_ONLINE', 'SPEAKER'] },
    },
    GROUP_WITHOUT_REPORT: {
      fires: {
        items: [{ ...reporting, presenterId: 'x' }, item('questions')],
        groups: [...quiet.groups, { id: 'g2', code: 'WG2', state: 'ACTIVE', wrote: false }],
      },
      silent: {
        items: [{ ...reporting, presenterId: 'x' }, item('questions')],
        groups: [...quiet.groups, { id: 'g2', code: 'WG2', state: 'DORMANT', wrote: false }],
      },
      says: { values: { group: 'WG2' } },
    },
    REPORT_NOT_PRESENTED: {
      fires: {
        items: [
          { ...reporting, presenterId: 'x' },
          { ...reporting, id: 'second', presenterId: 'x', groupId: 'g2' },
        ],
        groups: [...quiet.groups, { id: 'g2', code: 'WG2', state: 'ACTIVE', wrote: false }],
      },
      silent: {
        items: [{ ...reporting, presenterId: 'x' }, item('questions')],
        groups: quiet.groups.map((group) => ({ ...group, wrote: false })),
      },
      says: { itemId: 'second', values: { group: 'WG2' } },
    },
    CLAIMS_DISAGREE: {
      fires: { items: one('STARTED'), reportClaims: [said('1', claim('COMPLETED'))] },
      silent: {
        items: one('STARTED', { period: '2028' }),
        reportClaims: [said('1', claim('COMPLETED', { period: '2029' }))],
      },
      says: { values: { group: 'WG1', a: 'STARTED-none', b: '1-COMPLETED-none' } },
    },
    RECORD_DISAGREES: {
      fires: {
        items: one('PUBLISHED', { documentId: 'd1', period: '2029' }),
        documents: document('2030-01-02T00:00:00.000Z'),
      },
      // The turn of the year came twelve hours later at the other end of the Earth.
      silent: {
        items: one('PUBLISHED', { documentId: 'd1', period: '2029' }),
        documents: document('2030-01-01T11:59:00.000Z'),
      },
      says: {
        values: {
          group: 'WG1',
          document: 'D',
          claim: 'PUBLISHED-2029',
          is: 'PUBLISHED_ELSE',
          at: '2030-01-02T00:00:00.000Z',
        },
      },
    },
    PLANNED_IN_THE_PAST: {
      fires: { items: one('WILL_PUBLISH', { period: '2030-Q1' }) },
      silent: { items: one('WILL_PUBLISH', { period: '2030-Q2' }) },
      says: { values: { group: 'WG1', claim: 'WILL_PUBLISH-2030-Q1' } },
    },
    PHASE_HAS_SEVERAL_NAMES: {
      fires: {
        items: one('NEXT_PHASE', { groupId: null, period: '2031' }),
        reportClaims: [said('3', claim('NEXT_PHASE', { groupId: null, period: '2030-31' }))],
      },
      silent: {
        items: one('NEXT_PHASE', { groupId: null, period: '2031' }),
        reportClaims: [said('3', claim('NEXT_PHASE', { groupId: null, period: '2031' }))],
      },
      says: { values: { count: 2, names: '2031, 2030-31' } },
    },
    DAY_WITHOUT_ZONE: {
      fires: { deliverables: [{ kind: 'SESSION_REPORT', day: '2030-05-20', zone: null, words: null, maxWords: null }] },
      silent: {
        deliverables: [{ kind: 'SESSION_REPORT', day: '2030-05-20', zone: 'Asia/Tokyo', words: null, maxWords: null }],
      },
      says: {
        values: {
          day: '2030-05-20',
          of: 'SESSION_REPORT',
          hours: 50,
          from: '2030-05-19T10:00:00.000Z',
          to: '2030-05-21T12:00:00.000Z',
        },
      },
    },
    TOO_LONG: {
      fires: { deliverables: [{ kind: 'KEY_TAKEAWAYS', day: null, zone: null, words: 301, maxWords: 300 }] },
      silent: { deliverables: [{ kind: 'KEY_TAKEAWAYS', day: null, zone: null, words: 300, maxWords: 300 }] },
      says: { values: { of: 'KEY_TAKEAWAYS', words: 301, maxWords: 300 } },
    },
  };

const rulesOf = (facts: Partial<SessionFacts>) => lintSession({ ...quiet, ...facts }).map(({ rule }) => rule);

describe('the lint of a session', () => {
  it('is silent where nothing is wrong', () => expect(lintSession(quiet)).toEqual([]));

  it.each(LINT_RULE_NAMES)('%s fires alone where it is meant to, and is silent beside it', (rule) => {
    const { fires, silent, says } = TABLE[rule];
    const found = lintSession({ ...quiet, ...fires });
    expect(found.map((one) => one.rule)).toEqual([rule]);
    expect(found[0]).toMatchObject(says);
    expect(rulesOf(silent)).toEqual([]);
  });

  it('says what the whole is when a closing is meant within the part before it', () => {
    const items = [
      item('part', { kind: 'PART', minutes: 60 }),
      item('in', { parentId: 'part', minutes: 60 }),
      item('end', { kind: 'CLOSING', minutes: 5, presenterId: 'x' }),
    ];
    expect(lintSession({ ...quiet, items })[0]?.values).toEqual({
      terms: '60+5',
      total: 65,
      slot: 60,
      alternative: 60,
      within: 'part',
    });
  });

  it.each([
    ['WILL_START', 'UNDER_WAY', true],
    ['STARTED', 'UNDER_WAY', false],
    ['STARTED', 'PUBLISHED', true],
    ['COMPLETED', 'PUBLISHED', false],
    ['UNDER_WAY', 'COMPLETED', true],
    ['UNDER_WAY', 'WILL_PUBLISH', false],
    ['WILL_PUBLISH', 'PUBLISHED', true],
  ] as const)('takes %s and %s of one group for a contradiction: %s', (a, b, contradicts) => {
    const both = (first: Claim['what'], then: Claim['what']) =>
      rulesOf({ items: one(first), reportClaims: [said('1', claim(then))] }).includes('CLAIMS_DISAGREE');
    expect([both(a, b), both(b, a)]).toEqual([contradicts, contradicts]);
  });

  it('lets two groups, and two documents of one group, differ', () => {
    const other = (more: Partial<Claim>) =>
      rulesOf({
        items: one('STARTED', { documentId: 'd1' }),
        reportClaims: [said('1', claim('COMPLETED', more))],
        documents: document(null),
      });
    expect(other({ groupId: 'g2' })).toEqual([]);
    expect(other({ documentId: 'd2' })).toEqual([]);
    expect(other({})).toEqual(['CLAIMS_DISAGREE']);
  });

  it.each([
    ['CONCLUDED', 'UNDER_WAY', ['RECORD_DISAGREES']],
    ['CONCLUDED', 'COMPLETED', []],
    ['PROPOSED', 'STARTED', ['RECORD_DISAGREES']],
    ['PROPOSED', 'WILL_START', []],
  ] as const)('holds a claim against a group that is %s: %s', (state, what, rules) => {
    expect(rulesOf({ items: one(what), groups: [{ id: 'g1', code: 'WG1', wrote: false, state }] })).toEqual(rules);
  });

  it('keeps a finding under its key while it stays the same', () => {
    const found = (minutes: number) => lintSession({ ...quiet, items: [item('a', { minutes })] })[0]?.key;
    expect(found(70)).toBe(found(70));
    expect(found(70)).not.toBe(found(71));
  });
});
