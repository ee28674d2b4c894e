/**
 * The demo's own sessions, invented with their meetings: one that is over, one that runs while the demo is looked at,
 * and one to prepare. `begins` counts minutes from the moment of writing.
 */
import type { DeliverableKind, HandChannel, HandState, SessionRole } from '@plenary/domain';
import type { SeedAgendaItem } from './kyoto';
import type { AccountKey } from './story';

export interface SeedHand {
  channel: HandChannel;
  state: HandState;
  name: string;
  organisation?: string;
  question?: string;
}

export interface SeedSession {
  code: string;
  title: string;
  summary: string;
  begins: number;
  minutes: number;
  room: string;
  agenda: readonly SeedAgendaItem[];
  roles: readonly { key: AccountKey; role: SessionRole; position: string }[];
  deliverables: readonly { kind: DeliverableKind; drafter: AccountKey }[];
  /** Minutes that each step took, for a session that was held; the last step of one that runs is still on. */
  took?: readonly number[];
  runs?: true;
  hands?: readonly SeedHand[];
  minutesText?: string;
  amendment?: { by: AccountKey; text: string };
}

const DAY = 24 * 60;

const OFFICES = [
  { key: 'assistant', role: 'ORGANISER', position: "Coordinator's assistant" },
  { key: 'secretary', role: 'MODERATOR_ON_SITE', position: 'Secretary of WG1' },
  { key: 'viceChair', role: 'MODERATOR_ONLINE', position: 'Vice-chair of WG1' },
  { key: 'hazel', role: 'RAPPORTEUR', position: 'Editor of WG1' },
] as const satisfies SeedSession['roles'];

export const FORUM = { code: 'FORUM', title: 'Example Forum on Standards', place: 'Example City' } as const;

export const SESSIONS: readonly SeedSession[] = [
  {
    code: 'LABELS',
    title: 'What a label should promise',
    summary: 'The report on labels is out: who takes up what it asks for?',
    begins: -3 * DAY,
    minutes: 60,
    room: 'Room 2',
    agenda: [
      { title: 'Welcome', kind: 'OPENING', minutes: 5, presenter: 'secretary' },
      { title: 'The report in ten minutes', kind: 'REPORT', minutes: 10, group: 'WG1', presenter: 'hazel' },
      { title: 'What shops and makers say', kind: 'DISCUSSION', minutes: 35 },
      { title: 'What we ask for', kind: 'CLOSING', minutes: 10, presenter: 'secretary' },
    ],
    roles: [...OFFICES, { key: 'coral', role: 'SPEAKER', position: 'Member of WG1' }],
    deliverables: [
      { kind: 'KEY_TAKEAWAYS', drafter: 'hazel' },
      { kind: 'CALL_TO_ACTION', drafter: 'hazel' },
      { kind: 'SESSION_REPORT', drafter: 'hazel' },
    ],
    took: [7, 12, 38, 9],
    hands: [
      {
        channel: 'ROOM',
        state: 'DONE',
        name: 'Demo Shopkeeper Pine',
        organisation: 'Example Hardware Stores',
        question: 'Who pays for the address once the maker is gone?',
      },
      { channel: 'ONLINE', state: 'DONE', name: 'Demo Teacher Willow', question: 'Can the date be read aloud?' },
    ],
    minutesText:
      '# What a label should promise\n\nThe report was presented. Shops asked who keeps the address alive; the group will answer in the baseline.\n\n## Agreed\n\n- The date comes first.\n- The next edition says who pays for the address.\n',
    amendment: { by: 'coral', text: 'It was two shops and one school that asked, not shops alone.' },
  },
  {
    code: 'BASELINE',
    title: 'The baseline, chapter by chapter',
    summary: 'Members go through the draft with its editors. The page runs by one clock for everybody.',
    begins: -14,
    minutes: 60,
    room: 'Room 4',
    agenda: [
      { title: 'Welcome', kind: 'OPENING', minutes: 5, presenter: 'secretary' },
      { title: 'Where the draft stands', kind: 'REPORT', minutes: 10, group: 'WG1', presenter: 'hazel' },
      { title: 'Updates: for how long?', kind: 'DISCUSSION', minutes: 25 },
      { title: 'Reporting what is found', kind: 'DISCUSSION', minutes: 15 },
      { title: 'Next steps', kind: 'CLOSING', minutes: 5, presenter: 'viceChair' },
    ],
    roles: OFFICES,
    deliverables: [{ kind: 'KEY_TAKEAWAYS', drafter: 'hazel' }],
    took: [6],
    runs: true,
    hands: [
      {
        channel: 'ROOM',
        state: 'SPEAKING',
        name: 'Demo Engineer Oak',
        organisation: 'Example Sensors',
        question: 'What counts as the end of support?',
      },
      { channel: 'ROOM', state: 'WAITING', name: 'Demo Buyer Elm', organisation: 'Example Clinics' },
      { channel: 'ONLINE', state: 'WAITING', name: 'Demo Member Delta', organisation: 'Example Exchange' },
      { channel: 'ROOM', state: 'WAITING', name: 'Demo Student Larch' },
    ],
  },
  {
    code: 'ANNUAL',
    title: 'Annual session of the coalition',
    summary: 'Six groups report, and the year ahead is planned.',
    begins: 31 * DAY,
    minutes: 90,
    room: 'Room 1',
    agenda: [
      { title: 'Opening', kind: 'OPENING', minutes: 10, presenter: 'assistant' },
      {
        title: 'The groups report',
        kind: 'PART',
        minutes: 45,
        items: [
          { title: 'Devices by design', kind: 'REPORT', minutes: 5, group: 'WG1', presenter: 'viceChair' },
          { title: 'Education and skills', kind: 'REPORT', minutes: 5, group: 'WG2', presenter: 'rowan' },
          { title: 'Procurement', kind: 'REPORT', minutes: 5, group: 'WG3', presenter: 'hazel' },
          { title: 'The list of standards', kind: 'REPORT', minutes: 5, group: 'WG5' },
          { title: 'Names and routes', kind: 'REPORT', minutes: 5, group: 'WG8', presenter: 'rowan' },
          { title: 'Questions', kind: 'DISCUSSION', minutes: 20 },
        ],
      },
      { title: 'The year ahead', kind: 'DISCUSSION', minutes: 30 },
      { title: 'Closing', kind: 'CLOSING', minutes: 10, presenter: 'assistant' },
    ],
    roles: OFFICES,
    deliverables: [
      { kind: 'KEY_TAKEAWAYS', drafter: 'hazel' },
      { kind: 'CALL_TO_ACTION', drafter: 'hazel' },
      { kind: 'SESSION_REPORT', drafter: 'hazel' },
    ],
  },
];

/** A recommendation of the report on labels, the call that repeats it, and who took it up. */
export const CALLS = {
  session: 'LABELS',
  group: 'WG1',
  document: 'LABEL',
  finding: 'A device with three stars was taken for a safer one',
  paragraph: 'Print the date before anything else.',
  recommendation: 'Print the date until which a device gets security updates before anything else.',
  call: 'Regulators and shops: let no connected device be sold without the printed date of its last security update.',
  addressees: [
    { organisation: false, name: 'Government' },
    { organisation: false, name: 'Private Sector' },
    { organisation: true, name: 'Example Hardware Stores' },
  ],
  uptakes: [
    {
      organisation: 'Example Hardware Stores',
      text: 'Prints the date on the shelf label of every router.',
      link: 'https://stores.example/labels',
      daysAgo: 1,
    },
    { organisation: 'Example Consumers Forum', text: 'Asks for the date in its buying guide.', link: null, daysAgo: 2 },
  ],
} as const;
