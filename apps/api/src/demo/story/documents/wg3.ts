/** WG3: one text before the public, one before the coalition. */
import type { SeedDocument } from '../story';

const TENDER = `# Asking for deployed standards in a tender

A public buyer can ask for security standards as she asks for a plug that fits. This text gives her the sentences.

## 1 Before the tender

Find out what you run today. Free tests show in a minute whether a domain is signed, whether mail is protected and whether routes are announced with a signature.

## 2 In the tender

> The supplier states, for each standard on the list, whether the service supports it on the day of delivery, and shows how this can be tested from outside.

Ask for the test and not for the promise. A supplier who cannot show the test on the day of delivery has not deployed the standard.

## 3 After the tender

Repeat the tests every quarter, and publish the results. A contract that says what happens when a test fails is rarely needed; a contract that does not say it often is.

## 4 For small buyers

A village can copy a city. Where a framework contract exists, join it; where none exists, use the sentence above and nothing else.
`;

const CLAUSES = `# Model clauses for security by design

Six clauses that a lawyer can paste and an engineer can test.

1. The product supports the standards named in the annex on the day of delivery.
2. Weaknesses are repaired within the periods named in the annex, at no cost.
3. The buyer may have the product tested by whom she likes, and may publish the result.
4. Components are listed in a form that machines can read.
5. The supplier says where each component comes from when she is asked.
6. The obligations live as long as the product is in use.

The annex changes; the clauses do not.
`;

export const WG3: readonly SeedDocument[] = [
  {
    group: 'WG3',
    code: 'TENDER',
    kind: 'guideline',
    lang: 'en',
    dir: 'ltr',
    text: TENDER,
    title: 'Asking for deployed standards in a tender',
    steps: [
      { day: -100, by: 'assistant', step: 'OPEN' },
      { day: -98, by: 'assistant', step: 'ADVANCE', to: 'DRAFTING' },
      { day: -70, by: 'assistant', step: 'OPEN_ROUND', kind: 'LAST_CALL', closes: -56, zone: 'America/New_York' },
      {
        day: -62,
        by: 'assistant',
        step: 'COMMENT',
        comments: [
          {
            by: 'amber',
            type: 'TECHNICAL',
            quote: 'shows how this can be tested from outside',
            text: 'Not everything can be seen from outside. Internal mail servers cannot.',
            proposedChange: 'shows how this can be tested',
            disposition: {
              kind: 'NOT_ACCEPTED',
              rationale: 'The list holds only what can be seen from outside; that is its point.',
            },
          },
          {
            by: 'basil',
            type: 'GENERAL',
            quote: 'A village can copy a city.',
            text: 'Villages here have no cities near them to copy. Could we offer a sample file?',
            disposition: { kind: 'DEFERRED', rationale: 'A sample goes on the page of the publication.' },
          },
        ],
      },
      { day: -50, by: 'hazel', step: 'DISPOSE' },
      { day: -49, by: 'assistant', step: 'PUBLISH_REPORT' },
      { day: -46, by: 'assistant', step: 'ADVANCE', to: 'CHAIR_GO_AHEAD' },
      {
        day: -42,
        by: 'hazel',
        step: 'FREEZE',
        changeClass: 'EDITORIAL',
        changeLog: 'A shorter first sentence in section 3.',
        text: TENDER.replace(
          'Repeat the tests every quarter, and publish the results.',
          'Test every quarter and publish the results.',
        ),
      },
      { day: -40, by: 'assistant', step: 'ADVANCE', to: 'WRITE_UP' },
      {
        day: -22,
        by: 'assistant',
        step: 'OPEN_ROUND',
        kind: 'PUBLIC',
        closes: 6,
        zone: 'America/New_York',
        questions: [
          'Could your office use section 2 in its next tender as it stands? If not, what is in the way?',
          'Who in your organisation would test what a supplier delivers?',
          'Which standard is missing, and where is it deployed already?',
        ],
        repliesUntil: 13,
      },
      {
        day: -8,
        by: 'assistant',
        step: 'COMMENT',
        comments: [
          {
            by: 'fern',
            type: 'TECHNICAL',
            quote: 'whether routes are announced with a signature',
            text: 'The routes are not signed, their origin is authorised. Engineers will stumble here.',
            proposedChange: 'whether the origin of routes is authorised',
          },
          {
            by: 'coral',
            type: 'GENERAL',
            quote: 'publish the results',
            text: 'With dates, please: a result without a date is a rumour.',
            replies: [{ by: 'hazel', text: 'A good point. It will be in the next revision.' }],
          },
          {
            by: 'basil',
            type: 'GENERAL',
            answers: 2,
            text: 'Nobody yet. Our purchasing unit has no engineers; a list of laboratories would be the first help.',
          },
          {
            by: 'grove',
            type: 'EDITORIAL',
            quote: 'as she asks for a plug that fits',
            text: 'Lovely picture; in my country four plugs fit.',
          },
        ],
      },
      {
        day: -1,
        by: 'assistant',
        step: 'POLL',
        question: 'Would a form to fill in help more than another page of text?',
        options: ['A form', 'More text', 'Both'],
        open: 9,
        answers: [
          { by: 'amber', option: 0 },
          { by: 'basil', option: 2 },
        ],
      },
    ],
  },
  {
    group: 'WG3',
    code: 'CLAUSES',
    kind: 'guideline',
    lang: 'en',
    dir: 'ltr',
    text: CLAUSES,
    title: 'Model clauses for security by design',
    steps: [
      { day: -170, by: 'assistant', step: 'OPEN' },
      { day: -168, by: 'assistant', step: 'ADVANCE', to: 'DRAFTING' },
      { day: -150, by: 'assistant', step: 'OPEN_ROUND', kind: 'LAST_CALL', closes: -138, zone: 'UTC' },
      {
        day: -145,
        by: 'assistant',
        step: 'COMMENT',
        comments: [
          {
            by: 'amber',
            type: 'TECHNICAL',
            quote: 'at no cost',
            text: 'For how long? Nobody repairs for nothing for ever.',
            disposition: { kind: 'NOTED', rationale: 'Clause 6 says for how long.' },
          },
        ],
      },
      { day: -135, by: 'hazel', step: 'DISPOSE' },
      { day: -134, by: 'assistant', step: 'PUBLISH_REPORT' },
      { day: -132, by: 'assistant', step: 'ADVANCE', to: 'CHAIR_GO_AHEAD' },
      { day: -130, by: 'assistant', step: 'ADVANCE', to: 'WRITE_UP' },
      { day: -110, by: 'assistant', step: 'OPEN_ROUND', kind: 'PUBLIC', closes: -80, zone: 'UTC' },
      {
        day: -95,
        by: 'assistant',
        step: 'COMMENT',
        comments: [
          {
            by: 'delta',
            type: 'TECHNICAL',
            quote: 'Components are listed in a form that machines can read.',
            text: 'Say which form, or each supplier will invent one.',
            proposedChange: 'Components are listed in a published form that machines can read.',
            disposition: { kind: 'ACCEPTED', rationale: 'The word has gone in.' },
          },
          {
            by: 'basil',
            type: 'GENERAL',
            quote: 'The annex changes; the clauses do not.',
            text: 'Our lawyers will ask who changes the annex.',
            disposition: {
              kind: 'PARTIALLY_ACCEPTED',
              rationale: 'Whoever signs the contract; the page of the publication says so.',
            },
          },
        ],
      },
      { day: -72, by: 'hazel', step: 'DISPOSE' },
      { day: -70, by: 'assistant', step: 'PUBLISH_REPORT' },
      {
        day: -65,
        by: 'hazel',
        step: 'FREEZE',
        changeClass: 'EDITORIAL',
        changeLog: 'Clause 4 asks for a published form.',
        text: CLAUSES.replace('in a form that machines can read', 'in a published form that machines can read'),
      },
      { day: -60, by: 'assistant', step: 'STATE_MINORITY', text: null },
      { day: -15, by: 'assistant', step: 'ADVANCE', to: 'COALITION_APPROVAL' },
      { day: -13, by: 'amber', step: 'POSITION', kind: 'SUPPORT' },
      {
        day: -12,
        by: 'basil',
        step: 'POSITION',
        kind: 'LIVE_WITH',
        reason: 'Clause 4 goes further than our own rules, and we can follow it.',
      },
      {
        day: -7,
        by: 'assistant',
        step: 'DISCLOSE_SPONSORS',
        sponsors: 'None. The lawyers who read the clauses did so in their own time.',
      },
      {
        day: -5,
        by: 'assistant',
        step: 'EVALUATE',
        designation: 'FULL_CONSENSUS',
        statement: 'All who said where they stand support the clauses.',
      },
      {
        day: -3,
        by: 'basil',
        step: 'OBJECT',
        reason: 'We can live with the clauses, which is less than supporting them. Say so.',
      },
    ],
  },
];
