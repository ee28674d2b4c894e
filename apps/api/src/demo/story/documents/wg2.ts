/** WG2: one text proposed, one with the go-ahead of its chairs, one parked. */
import type { SeedDocument } from '../story';

export const WG2: readonly SeedDocument[] = [
  {
    group: 'WG2',
    code: 'CURRICULUM',
    kind: 'guideline',
    lang: 'en',
    dir: 'ltr',
    tags: ['awaiting review'],
    title: 'Twelve lessons on how the Internet is kept safe',
    text: `# Twelve lessons on how the Internet is kept safe

A proposal for a course that a teacher of any subject can give, one hour a week for a term.

1. What happens when you type a name.
2. Who may answer for that name, and how you can tell.
3. The way of a packet, and who draws the map.
4. What a certificate says and what it does not.
5. Mail that claims to come from somebody.
6. Things that listen.

The other six lessons are to be written with those who try the first ones.
`,
    steps: [{ day: -4, by: 'assistant', step: 'OPEN' }],
  },
  {
    group: 'WG2',
    code: 'SKILLS',
    kind: 'research-report',
    lang: 'en',
    dir: 'ltr',
    title: 'What the first year on the job has to teach again',
    text: `# What the first year on the job has to teach again

Employers say that graduates know algorithms and have never read a standard. Graduates say that nobody asked them to. Both are right.

## What is missing

- Reading a specification and finding what it leaves open.
- Writing down a finding so that somebody else can act on it.
- Knowing which standard is deployed and which is only published.

## What would help

A term with an operator, before the degree, helps more than a certificate after it. Teachers need such a term as much as their students do.
`,
    steps: [
      { day: -120, by: 'assistant', step: 'OPEN' },
      { day: -118, by: 'assistant', step: 'OPEN_ROUND', kind: 'ADOPTION', closes: -108, zone: 'Africa/Accra' },
      { day: -105, by: 'assistant', step: 'ADVANCE', to: 'DRAFTING' },
      { day: -40, by: 'assistant', step: 'OPEN_ROUND', kind: 'LAST_CALL', closes: -26, zone: 'Africa/Accra' },
      {
        day: -33,
        by: 'assistant',
        step: 'COMMENT',
        comments: [
          {
            by: 'ember',
            type: 'GENERAL',
            quote: 'Employers say that graduates know algorithms and have never read a standard.',
            text: 'All of them? Ours do read standards, and say that employers do not.',
            disposition: {
              kind: 'PARTIALLY_ACCEPTED',
              rationale: 'The next paragraph gives both sides; the sentence reports what employers said.',
            },
          },
          {
            by: 'grove',
            type: 'TECHNICAL',
            quote: 'Teachers need such a term as much as their students do.',
            text: 'Who teaches their classes meanwhile? Without an answer this stays a wish.',
            proposedChange: 'Add that the operator pays for a replacement.',
            disposition: {
              kind: 'NOT_ACCEPTED',
              rationale: 'Who pays differs by country; the report leaves it to those who take it up.',
            },
          },
          {
            by: 'coral',
            type: 'EDITORIAL',
            quote: 'Both are right.',
            text: 'A fine line. Keep it.',
            disposition: { kind: 'NOTED', rationale: 'Kept.' },
          },
        ],
      },
      { day: -20, by: 'rowan', step: 'DISPOSE' },
      { day: -18, by: 'assistant', step: 'PUBLISH_REPORT' },
      { day: -16, by: 'assistant', step: 'ADVANCE', to: 'CHAIR_GO_AHEAD' },
    ],
  },
  {
    group: 'WG2',
    code: 'HUB',
    kind: 'guideline',
    lang: 'en',
    dir: 'ltr',
    tags: ['editor needed'],
    title: 'How a hub for security skills could be run',
    text: `# How a hub for security skills could be run

A small office, three partners and a calendar: more is not needed to begin.

## The first year

Collect courses that exist, ask employers which of them they trust, and publish both lists side by side.

## What it costs

Two people and travel. The rest is lent.
`,
    steps: [
      { day: -150, by: 'assistant', step: 'OPEN' },
      { day: -146, by: 'assistant', step: 'ADVANCE', to: 'DRAFTING' },
      {
        day: -70,
        by: 'assistant',
        step: 'ADVANCE',
        to: 'PARKED',
        reason: 'Waits until it is known who could pay for the first year.',
      },
    ],
  },
];
