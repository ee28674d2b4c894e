/** WG8: one text in its write-up, one being drafted with changes that are not frozen yet. */
import type { SeedDocument } from '../story';

const SIGNED = `# Why sign a zone: an answer for people with budgets

A signed zone lets everybody check that an answer about your name comes from you. It does not hide the question, it does not make the answer faster, and it does not end fraud.

## What it costs

With most operators it is a setting. Where it is not, the question is why.

## What goes wrong

Keys are changed and the parent is not told. The name is then gone for everybody who checks, which is most of us. Automation has made this rare; a calendar has not.

## What to decide

- Ask your operator to sign, and to change keys without your help.
- Ask for a monitor that checks from outside.
- Ask your access provider whether it validates.
`;

const ROUTES = `# Ten questions about routes for those who sign contracts

A route says which way traffic goes. Anybody can claim one. Authorising the origin lets others drop a false claim.

1. Are our addresses covered by authorisations of origin?
2. Who can change them, and with which key?
3. Does our provider drop routes whose origin is invalid?

The other questions come from operators who answer these three.
`;

export const WG8: readonly SeedDocument[] = [
  {
    group: 'WG8',
    code: 'SIGNED',
    kind: 'policy-recommendations',
    lang: 'en',
    dir: 'ltr',
    text: SIGNED,
    title: 'Why sign a zone: an answer for people with budgets',
    steps: [
      { day: -130, by: 'assistant', step: 'OPEN' },
      { day: -128, by: 'assistant', step: 'OPEN_ROUND', kind: 'ADOPTION', closes: -116, zone: 'UTC' },
      { day: -114, by: 'assistant', step: 'ADVANCE', to: 'DRAFTING' },
      { day: -50, by: 'assistant', step: 'OPEN_ROUND', kind: 'LAST_CALL', closes: -36, zone: 'Europe/Amsterdam' },
      {
        day: -42,
        by: 'assistant',
        step: 'COMMENT',
        comments: [
          {
            by: 'delta',
            type: 'TECHNICAL',
            quote: 'which is most of us',
            text: 'By most counts it is about a third. Better without a number.',
            proposedChange: 'for everybody who checks',
            disposition: { kind: 'ACCEPTED', rationale: 'The half sentence is deleted.' },
          },
          {
            by: 'fern',
            type: 'EDITORIAL',
            quote: 'Automation has made this rare; a calendar has not.',
            text: 'May we use this on a poster?',
            disposition: { kind: 'NOTED', rationale: 'With pleasure, once the text is published.' },
          },
          {
            by: 'viceChair',
            type: 'GENERAL',
            quote: 'it does not end fraud',
            text: 'Then why would a minister pay? Lead with what it does.',
            disposition: {
              kind: 'NOT_ACCEPTED',
              rationale: 'The first sentence does; saying what it is not keeps the trust of those who know.',
            },
            answer: {
              satisfaction: 'OBJECTS',
              text: 'The first sentence speaks of zones. A minister does not know that she has one.',
              objection: {
                summary: 'The text tells those who pay what it does not do before what it does.',
                decision: 'To leave the order of the first section as it is.',
                rationale: 'Two ministries stopped reading at the word fraud. What is not read is not paid for.',
                remedy: 'One sentence in front on what a visitor of a signed site is spared.',
              },
            },
          },
          {
            by: 'ember',
            type: 'GENERAL',
            text: 'I withdraw what I said in the call about costs.',
            disposition: { kind: 'WITHDRAWN', rationale: 'Withdrawn by its author.' },
          },
        ],
      },
      { day: -30, by: 'rowan', step: 'DISPOSE' },
      { day: -29, by: 'assistant', step: 'PUBLISH_REPORT' },
      { day: -28, by: 'viceChair', step: 'ANSWER' },
      {
        day: -27,
        by: 'rowan',
        step: 'FREEZE',
        changeClass: 'EDITORIAL',
        changeLog: 'No guess at how many resolvers check.',
        text: SIGNED.replace(', which is most of us', ''),
      },
      { day: -24, by: 'assistant', step: 'ADVANCE', to: 'CHAIR_GO_AHEAD' },
      { day: -11, by: 'assistant', step: 'ADVANCE', to: 'WRITE_UP' },
      {
        day: -6,
        by: 'assistant',
        step: 'OPEN_ROUND',
        kind: 'TARGETED',
        closes: 8,
        zone: 'Europe/Amsterdam',
        audience: 'COALITION',
        reviewers: [
          { person: 'amber', due: 4 },
          { person: 'basil', due: 4 },
          { person: 'coral', due: -1 },
          { person: 'fern', due: 4 },
          { group: 'WG5', due: 6 },
        ],
      },
      { day: -5, by: 'basil', step: 'ANSWER_REVIEW', kind: 'DECLINE', word: 'Our budget is being written this week.' },
      {
        day: -4,
        by: 'amber',
        step: 'ANSWER_REVIEW',
        kind: 'PLEDGE',
        promised: 2,
        word: 'Gladly, after our own meeting.',
      },
      { day: -3, by: 'fern', step: 'ANSWER_REVIEW', kind: 'NOTHING_TO_SAY', word: 'I would send it as it is.' },
    ],
  },
  {
    group: 'WG8',
    code: 'ROUTES',
    kind: 'guideline',
    lang: 'en',
    dir: 'ltr',
    text: ROUTES,
    tags: ['revision needed'],
    title: 'Ten questions about routes for those who sign contracts',
    steps: [
      { day: -45, by: 'assistant', step: 'OPEN' },
      { day: -44, by: 'assistant', step: 'ADVANCE', to: 'DRAFTING' },
      { day: -35, by: 'assistant', step: 'OPEN_ROUND', kind: 'TARGETED', closes: -28, zone: 'UTC' },
      {
        day: -31,
        by: 'assistant',
        step: 'COMMENT',
        comments: [
          {
            by: 'delta',
            type: 'TECHNICAL',
            quote: 'Does our provider drop routes whose origin is invalid?',
            text: 'Ask for the date since when. Many drop them since last week.',
            proposedChange: 'Since when does our provider drop routes whose origin is invalid?',
            triage: {
              assignee: 'rowan',
              controversial: true,
              recommendation: {
                kind: 'ACCEPTED_WITH_MODIFICATIONS',
                rationale:
                  'A date invites the right follow-up; "since when" and "for which neighbours" in one question.',
              },
            },
          },
          {
            by: 'fern',
            type: 'GENERAL',
            quote: 'Anybody can claim one.',
            text: 'Anybody with a router and a careless neighbour. It is worth saying.',
            disposition: { kind: 'ACCEPTED', rationale: 'In the next revision.' },
          },
        ],
      },
      { day: -21, by: 'rowan', step: 'DISPOSE' },
      { day: -20, by: 'rowan', step: 'TRIAGE' },
      {
        day: -5,
        by: 'rowan',
        step: 'UPLOAD',
        text: ROUTES.replace(
          'Anybody can claim one.',
          'Anybody with a router and a careless neighbour can claim one.',
        ).replace('\n\nThe other', '\n4. Who is called at night when an authorisation is wrong?\n\nThe other'),
      },
    ],
  },
];
