/**
 * The coalition's session at the IGF of 2023, as its page and its report publish it: minutes, groups, who is named as
 * what, and what both state of the groups, entered as claims. Titles are the demo's own words; nothing is put right, so
 * that the lint has something to say.
 */
import type { AgendaItemKind, ClaimKind, SessionRole } from '@plenary/domain';

export interface SeedClaim {
  group?: string;
  what: ClaimKind;
  period?: string;
}

export interface SeedAgendaItem {
  title: string;
  kind: AgendaItemKind;
  minutes?: number;
  presenter?: string;
  group?: string;
  claims?: readonly SeedClaim[];
  items?: readonly SeedAgendaItem[];
}

const report = (group: string, claim: Omit<SeedClaim, 'group'>): SeedAgendaItem => ({
  title: `${group} reports`,
  kind: 'REPORT',
  minutes: 5,
  group,
  claims: [{ group, ...claim }],
});

export const KYOTO = {
  meeting: {
    code: 'IGF-2023',
    title: 'Internet Governance Forum 2023',
    place: 'Kyoto',
    firstDay: '2023-10-08',
    lastDay: '2023-10-12',
  },
  session: {
    code: 'IS3C',
    title: 'How IS3C is going to make the Internet more secure and safer',
    startsAt: '2023-10-10T01:30:00.000Z',
    endsAt: '2023-10-10T03:00:00.000Z',
    zone: 'Asia/Tokyo',
    venue: 'Kyoto',
    room: 'WS 11 – Room J',
    format: 'Debate – 90 Min',
  },
  agenda: [
    { title: 'Introduction', kind: 'OPENING', minutes: 10, presenter: 'Wout de Natris' },
    {
      title: 'Part 1: the groups report',
      kind: 'PART',
      minutes: 60,
      items: [
        report('WG1', { what: 'PUBLISHED' }),
        report('WG2', { what: 'PUBLISHED', period: '2022' }),
        report('WG3', { what: 'STARTED' }),
        report('WG5', { what: 'UNDER_WAY' }),
        report('WG8', { what: 'STARTED' }),
        report('WG9', { what: 'UNDER_WAY' }),
        { title: 'Discussion of the reports', kind: 'DISCUSSION', minutes: 30 },
      ],
    },
    {
      title: 'Part 2: the way ahead',
      kind: 'PART',
      minutes: 25,
      claims: [{ what: 'NEXT_PHASE', period: '2024' }],
      items: [
        { title: 'New areas, funding, taking part', kind: 'PRESENTATION', presenter: 'Wout de Natris' },
        { title: 'Discussion of the way ahead', kind: 'DISCUSSION', minutes: 15 },
      ],
    },
    { title: 'Closing words', kind: 'CLOSING', minutes: 5, presenter: 'Wout de Natris' },
  ] satisfies readonly SeedAgendaItem[],
  /** What the report states, paragraph by paragraph. */
  report: [
    { paragraph: '1', group: 'WG1', what: 'COMPLETED' },
    { paragraph: '1', group: 'WG3', what: 'COMPLETED' },
    { paragraph: '1', group: 'WG2', what: 'PUBLISHED', period: '2023-10' },
    { paragraph: '3', what: 'NEXT_PHASE', period: '2024/25' },
    { paragraph: '3, first sentence', what: 'NEXT_PHASE', period: '2023-24' },
    { paragraph: '3, new groups', what: 'NEXT_PHASE', period: '2024' },
    { paragraph: '3, WG5', group: 'WG5', what: 'UNDER_WAY' },
    { paragraph: '3, WG5', group: 'WG5', what: 'WILL_PUBLISH', period: '2023-12' },
    { paragraph: '3, WG8', group: 'WG8', what: 'STARTED', period: '2023' },
    { paragraph: '3, WG9', group: 'WG9', what: 'WILL_START', period: '2024-Q1' },
    { paragraph: '3, challenge', what: 'NEXT_PHASE', period: '2023/24' },
  ] satisfies readonly (SeedClaim & { paragraph: string })[],
  /** The day on which the report was due, without a zone, as the page has it. */
  reportDay: '2023-10-26',
  roles: [
    { role: 'ORGANISER', names: ['Wout de Natris', 'Mark Carvell'] },
    {
      role: 'SPEAKER',
      names: [
        'Wout de Natris',
        'Mark Carvell',
        'Nicolas Fiumarelli',
        'Sam Goundar',
        'Janice Richardson',
        'Awo Aidam Amenyah',
        'Mallory Knodel',
        'Elizabeth Orembo',
        'David Huberman',
        'Bastiaan Goslings',
        'Dr Elif Kiesow Cortez',
      ],
    },
    { role: 'MODERATOR_ON_SITE', names: ['Wout de Natris'] },
    { role: 'MODERATOR_ONLINE', names: ['Mark Carvell'] },
  ] satisfies readonly { role: SessionRole; names: readonly string[] }[],
} as const;
