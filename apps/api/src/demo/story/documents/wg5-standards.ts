/**
 * WG5: a list of well-known standards with two editions and a third under way. Names, identifiers and links are facts;
 * every rationale is a text of the demo, and says so.
 */
import type { SeedDocument, SeedStandard } from '../story';

const rfc = (number: number): string => `https://www.rfc-editor.org/info/rfc${number}`;
const ietf = (
  name: string,
  number: number,
  { version, category, why }: { version: string; category: string; why: string },
): SeedStandard => ({
  ...{ name, body: 'IETF', identifier: `RFC ${number}`, version, category },
  ...{ rationale: `Demo text: ${why}`, link: rfc(number) },
});

const TLS = { category: 'Transport', why: 'what two ends say to each other stays between them.' };
const DMARC = { category: 'Mail', why: 'a domain says what is to become of mail that only pretends to be from it.' };

const FIRST: readonly SeedStandard[] = [
  ietf('DNSSEC', 9364, {
    version: 'February 2023',
    category: 'Names',
    why: 'an answer to a name can be checked, whoever passed it on.',
  }),
  ietf('RPKI', 6480, {
    version: 'February 2012',
    category: 'Routes',
    why: 'who holds addresses says who may announce the way to them.',
  }),
  ietf('TLS 1.3', 8446, { version: 'August 2018', ...TLS }),
  ietf('DANE', 6698, {
    version: 'August 2012',
    category: 'Names',
    why: 'the names themselves say which certificate is the right one.',
  }),
  ietf('DMARC', 7489, { version: 'March 2015', ...DMARC }),
  ietf('Ingress filtering (BCP 38)', 2827, {
    version: 'May 2000',
    category: 'Routes',
    why: 'packets with a false sender are stopped where they begin.',
  }),
];

export const WG5_STANDARDS: SeedDocument = {
  group: 'WG5',
  code: 'KEY',
  kind: 'standards-list',
  lang: 'en',
  dir: 'ltr',
  title: 'Key security-related standards: a list for the demo',
  text: `# Key security-related standards: a list for the demo

This list shows how a group keeps and ranks standards. It is a demonstration with a handful of well-known ones; the reasons are made up for it, and the ranking says nothing about any standard.
`,
  steps: [
    { day: -120, by: 'assistant', step: 'OPEN' },
    { day: -119, by: 'assistant', step: 'OPEN_ROUND', kind: 'ADOPTION', closes: -100, zone: 'UTC' },
    { day: -95, by: 'assistant', step: 'ADVANCE', to: 'DRAFTING' },
    { day: -92, by: 'hazel', step: 'STANDARDS', wanted: 6, put: FIRST },
    { day: -85, by: 'hazel', step: 'RANK_STANDARDS', order: ['RFC 8446', 'RFC 9364', 'RFC 6480'] },
    { day: -84, by: 'basil', step: 'RANK_STANDARDS', order: ['RFC 9364', 'RFC 8446', 'RFC 7489', 'RFC 6480'] },
    { day: -83, by: 'fern', step: 'RANK_STANDARDS', order: ['RFC 9364', 'RFC 6480', 'RFC 6698', 'RFC 2827'] },
    {
      day: -80,
      by: 'hazel',
      step: 'FREEZE_STANDARDS',
      changeLog: 'The first edition: six standards, as three people ranked them.',
      changeClass: 'NEW_MATTER',
    },
    { day: -78, by: 'assistant', step: 'OPEN_ROUND', kind: 'LAST_CALL', closes: -60, zone: 'UTC' },
    {
      day: -55,
      by: 'assistant',
      step: 'ADVANCE',
      to: 'DRAFTING',
      reason: 'Two of its standards have newer texts by now.',
    },
    {
      day: -40,
      by: 'hazel',
      step: 'STANDARDS',
      wanted: 6,
      put: [
        { ...ietf('TLS 1.3', 9846, { version: 'July 2026', ...TLS }), was: 'RFC 8446' },
        { ...ietf('DMARC', 9989, { version: 'May 2026', ...DMARC }), was: 'RFC 7489' },
        ietf('DKIM', 6376, {
          version: 'September 2011',
          category: 'Mail',
          why: 'a mail carries a signature of the domain that takes responsibility for it.',
        }),
      ],
      withdraw: [{ identifier: 'RFC 2827', reason: 'Demo text: it is for those who run networks, not for buyers.' }],
    },
    { day: -35, by: 'basil', step: 'RANK_STANDARDS', order: ['RFC 9846', 'RFC 9364', 'RFC 9989', 'RFC 6376'] },
    { day: -34, by: 'fern', step: 'RANK_STANDARDS', order: ['RFC 9846', 'RFC 6698', 'RFC 9364'] },
    { day: -33, by: 'hazel', step: 'RANK_STANDARDS', order: ['RFC 9364', 'RFC 9846'] },
    {
      day: -30,
      by: 'hazel',
      step: 'FREEZE_STANDARDS',
      changeLog: 'The second edition: two newer texts of the same standards, one standard added, one withdrawn.',
      changeClass: 'SUBSTANTIVE',
    },
    {
      day: -4,
      by: 'assistant',
      step: 'OPEN_ROUND',
      kind: 'TARGETED',
      closes: 12,
      zone: 'UTC',
      audience: 'COALITION',
    },
    {
      day: -3,
      by: 'assistant',
      step: 'COMMENT',
      comments: [
        {
          by: 'basil',
          type: 'TECHNICAL',
          block: 'DANE',
          text: 'Say that it needs DNSSEC below it. A buyer who asks for the one alone gets neither.',
        },
      ],
    },
    { day: -3, by: 'hazel', step: 'STANDARDS', wanted: 7 },
    {
      day: -2,
      by: 'fern',
      step: 'PROPOSE_STANDARD',
      standard: ietf('MTA-STS', 8461, {
        version: 'September 2018',
        category: 'Mail',
        why: 'a domain says that mail to it is to be sent over TLS, also where it is not signed.',
      }),
    },
    { day: -2, by: 'basil', step: 'RANK_STANDARDS', order: ['RFC 9364', 'RFC 9846', 'RFC 6480'] },
    { day: -2, by: 'hazel', step: 'RANK_STANDARDS', order: ['RFC 9846', 'RFC 9364'] },
    { day: -1, by: 'fern', step: 'RANK_STANDARDS', order: ['RFC 9364', 'RFC 6698', 'RFC 6480', 'RFC 9989'] },
  ],
};
