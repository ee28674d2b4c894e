/** WG5: one text whose adoption is being asked for, one withdrawn. */
import type { SeedDocument } from '../story';

export const WG5: readonly SeedDocument[] = [
  {
    group: 'WG5',
    code: 'LIST',
    kind: 'standards-list',
    lang: 'en',
    dir: 'ltr',
    title: 'A short list to begin with: what a buyer can ask for today',
    text: `# A short list to begin with: what a buyer can ask for today

Each line names what the standard protects, and how a buyer sees from outside that it is there.

| What is protected | What to ask for | How to see it |
| --- | --- | --- |
| The answer to a name | DNSSEC | a signed zone that validates |
| The way to an address | RPKI | a valid authorisation for the origin of the route |
| Mail on its way | STARTTLS with DANE | a record that names the certificate |
| Who may send mail | SPF, DKIM and DMARC | three records that agree |
| What a visitor reads | TLS 1.3 | a handshake of that version |

A line is added when two independent tools can test it.
`,
    steps: [
      { day: -6, by: 'assistant', step: 'OPEN' },
      {
        day: -3,
        by: 'assistant',
        step: 'OPEN_ROUND',
        kind: 'ADOPTION',
        closes: 9,
        zone: 'Etc/GMT+12',
        hidesResults: true,
      },
      {
        day: -2,
        by: 'assistant',
        step: 'COMMENT',
        comments: [
          {
            by: 'fern',
            type: 'TECHNICAL',
            quote: 'three records that agree',
            text: 'Agree on what? A strict policy and a lax one can agree.',
            proposedChange: 'three records, of which the last asks for rejection',
          },
          { by: 'basil', type: 'GENERAL', text: 'In favour of adoption: we could use the table tomorrow.' },
        ],
      },
    ],
  },
  {
    group: 'WG5',
    code: 'RANKING',
    kind: 'standards-list',
    lang: 'en',
    dir: 'ltr',
    title: 'Ranking standards by a single number',
    text: `# Ranking standards by a single number

An attempt to give each standard a number between 0 and 100, made of how far it is deployed and how much it prevents.

The numbers changed with every weight that we tried.
`,
    steps: [
      { day: -200, by: 'assistant', step: 'OPEN' },
      {
        day: -190,
        by: 'assistant',
        step: 'ADVANCE',
        to: 'WITHDRAWN',
        reason: 'A single number hides what a buyer has to know. The list gives reasons instead.',
      },
    ],
  },
];
