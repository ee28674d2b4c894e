/** The session of 2023, entered as the demo does: what its lint says, all of it, and until when its takeaways were due. */
import type { Finding, SessionFacts } from '@plenary/domain';
import { lintSession } from '@plenary/domain';
import { seedDemo } from '../demo/seed-demo';
import type { World } from '../testing/world';
import { createWorld } from '../testing/world';

const ASKED = `query { session(coalition: "is3c", meeting: "IGF-2023", code: "IS3C") {
  startsAt endsAt zone facts roles { role organisation stakeholderGroup region person { name } }
  deliverables { kind due provisional state deliveredBefore } } }`;

interface Answer {
  session: {
    startsAt: string;
    endsAt: string;
    facts: SessionFacts;
    roles: { role: string; organisation: string; stakeholderGroup: string; region: string; person: { name: string } }[];
    deliverables: { kind: string; due: string; provisional: boolean; state: string; deliveredBefore: boolean }[];
  };
}

describe('the session of 2023', () => {
  let world: World;
  let session: Answer['session'];
  let findings: Finding[];
  beforeAll(async () => {
    world = await createWorld();
    await seedDemo(world.application.database, world.origin);
    const coordinator = await world.signIn('assistant@demo.example');
    ({ session } = await coordinator.get<Answer>(ASKED));
    findings = lintSession(session.facts);
  });
  afterAll(() => world.close());

  const found = (rule: Finding['rule']) => findings.filter((one) => one.rule === rule);
  const groupsOf = (rule: Finding['rule']) => found(rule).map(({ values }) => values['group']);

  it('is one slot, and in Los Angeles it is still the ninth', () => {
    expect([session.startsAt, session.endsAt]).toEqual(['2023-10-10T01:30:00.000Z', '2023-10-10T03:00:00.000Z']);
    const dayIn = (timeZone: string) =>
      new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric' }).format(new Date(session.startsAt));
    expect([dayIn('Asia/Tokyo'), dayIn('UTC'), dayIn('America/Los_Angeles')]).toEqual(['10', '10', '9']);
  });

  it('adds up to 100 minutes in a slot of 90, and to 95 if the closing lies inside part 2', () => {
    expect(found('SLOT_EXCEEDED').map(({ values }) => values)).toEqual([
      { terms: '10+60+25+5', total: 100, slot: 90, alternative: 95, within: 'Part 2: the way ahead' },
    ]);
  });

  it('has a report of WG5 that nobody presents', () => {
    expect(groupsOf('MISSING_PRESENTER')).toEqual(['WG5']);
  });

  it('has partners only for WG8 and a lead researcher only for WG9', () => {
    expect(found('NO_OFFICER_SPEAKS').map(({ values, roles }) => [values['group'], values['count'], roles])).toEqual([
      ['WG8', 2, ['PARTNER']],
      ['WG9', 1, ['LEAD_RESEARCHER']],
    ]);
  });

  it('has two people who are organiser, speaker and moderator at once, one on site and one online', () => {
    expect(found('SEVERAL_CHAIRS').map(({ values, roles }) => [values['name'], roles])).toEqual([
      ['Wout de Natris', ['ORGANISER', 'SPEAKER', 'MODERATOR_ON_SITE']],
      ['Mark Carvell', ['ORGANISER', 'SPEAKER', 'MODERATOR_ONLINE']],
    ]);
  });

  it('says other things of WG2, WG3 and WG9 in its agenda than in its report', () => {
    expect(groupsOf('CLAIMS_DISAGREE')).toEqual(['WG2', 'WG3', 'WG9']);
    expect(
      found('CLAIMS_DISAGREE').map(({ claims }) => claims?.map(({ place, what, period }) => [place, what, period])),
    ).toEqual([
      [
        ['AGENDA', 'PUBLISHED', '2022'],
        ['REPORT', 'PUBLISHED', '2023-10'],
      ],
      [
        ['AGENDA', 'STARTED', null],
        ['REPORT', 'COMPLETED', null],
      ],
      [
        ['AGENDA', 'UNDER_WAY', null],
        ['REPORT', 'WILL_START', '2024-Q1'],
      ],
    ]);
  });

  it('has four names for its next phase', () => {
    const [names] = found('PHASE_HAS_SEVERAL_NAMES').map(({ values }) => String(values['names']).split(', '));
    expect(names?.sort()).toEqual(['2023-24', '2023/24', '2024', '2024/25']);
  });

  it('has a report due on a 26 October that lasts fifty hours', () => {
    expect(found('DAY_WITHOUT_ZONE').map(({ values }) => values)).toEqual([
      {
        day: '2023-10-26',
        of: 'SESSION_REPORT',
        hours: 50,
        from: '2023-10-25T10:00:00.000Z',
        to: '2023-10-27T12:00:00.000Z',
      },
    ]);
  });

  it('has nothing else for the lint to say', () => {
    expect(Map.groupBy(findings, ({ rule }) => rule).size).toBe(7);
    expect(findings).toHaveLength(11);
  });

  it('owed its takeaways and its call at five in the morning, UTC', () => {
    const due = session.deliverables.map(({ kind, due, provisional }) => [kind, due, provisional]);
    expect(due.slice(0, 2)).toEqual([
      ['KEY_TAKEAWAYS', '2023-10-10T05:00:00.000Z', true],
      ['CALL_TO_ACTION', '2023-10-10T05:00:00.000Z', true],
    ]);
    expect(session.deliverables.every(({ state, deliveredBefore }) => state === 'DONE' && deliveredBefore)).toBe(true);
  });

  it('keeps whence its speakers came, and no government is among them', () => {
    const speakers = session.roles.filter(({ role }) => role === 'SPEAKER');
    expect(speakers).toHaveLength(11);
    expect(speakers.find(({ person }) => person.name === 'Sam Goundar')).toMatchObject({
      organisation: 'RMIT University, Hanoi',
      stakeholderGroup: 'Academia',
      region: 'South Asia',
    });
    expect(speakers.filter(({ stakeholderGroup }) => stakeholderGroup === 'Government')).toEqual([]);
  });

  it('shows a visitor its agenda, and nothing of what the report will state', async () => {
    const seen = await world.visitor.get<Answer>(ASKED);
    expect(seen.session.facts.items).toHaveLength(session.facts.items.length);
    expect(seen.session.facts.reportClaims).toEqual([]);
  });
});
