/**
 * The attacks that `npm run abuse` tries: for each the spec files, and in each the cases by words of their sentences; all
 * of a file's cases where there are no words. A file or words that are not there any more fail the run.
 */
export const ATTACKS = [
  {
    attack: 'GraphQL: aliases, batches, duplicates, directives, circles, suggestions, forms, GET, traces',
    specs: { 'apps/api/src/platform/graphql-attacks.spec.ts': ['holds:', 'has a case for each of the twelve'] },
  },
  {
    attack: 'GraphQL: requests that cost too much, each answered 400 in JSON',
    specs: {
      'apps/api/src/platform/baseline.spec.ts': [
        'answers 400 in JSON where there are too many',
        'answers 400 for a body that is too large or none',
        'stops a statement that takes too long',
        'carries over a socket nothing but subscriptions',
      ],
      'apps/api/src/platform/cost.spec.ts': [],
    },
  },
  {
    attack: 'Guessing: a hundred aliased sign-ins are a hundred; networks, accounts, tokens and codes are counted',
    specs: {
      'apps/api/src/platform/baseline.spec.ts': ['counts the aliased ones', 'counts a household of IPv6 as one'],
      'apps/api/src/sign-in-security/api-tokens.spec.ts': ['stop one that asks too much'],
      'apps/api/src/platform/sign-in/second-factor.spec.ts': [
        'ends a challenge after five wrong codes',
        'takes each code once',
      ],
      'apps/api/src/open-door/open-door.spec.ts': ['mails an address no more than a few times an hour'],
    },
  },
  {
    attack: 'Reading what one may not know: every field of the contract, as every role',
    specs: { 'apps/api/src/schema-walk.spec.ts': [] },
  },
  {
    attack: 'Reading what one may not know: words planted wherever words are kept, at every address',
    specs: {
      'apps/api/src/visibility.spec.ts': ['what only a group may know'],
      'apps/api/src/second-wall.spec.ts': [],
      'apps/api/src/downloads/downloads.spec.ts': ['never holds'],
    },
  },
  {
    attack: 'Changing what one may not: every mutation, as every role',
    specs: { 'apps/api/src/policy-walk.spec.ts': [] },
  },
  {
    attack: 'Every row of the policy turned over, cell by cell: something has to fail',
    specs: { 'libs/domain/src/policy.spec.ts': ['turned over'] },
  },
  {
    attack: 'Words that run: in every text, on every screen, page, mail and file, in a browser',
    specs: { 'apps/e2e/src/hostile-words.spec.ts': [] },
  },
  {
    attack: 'Words that run: as text, Markdown, HTML, Word, PDF and from each of them',
    specs: { 'libs/formats/src/naughty.spec.ts': [], 'libs/document/src/html.spec.ts': [] },
  },
  {
    attack: 'Formulas in tables for spreadsheets',
    specs: {
      'libs/formats/src/csv.spec.ts': ['disarms'],
      'libs/formats/src/sheets/sheets.spec.ts': ['holds no cell that a spreadsheet would run'],
    },
  },
  {
    attack: 'Changes from a page of elsewhere, at every address that takes any',
    specs: {
      'apps/api/src/platform/cross-site.spec.ts': [],
      'apps/api/src/platform/baseline.spec.ts': [
        'refuses a change from a page of elsewhere',
        'sends the headers of a page',
      ],
      'apps/api/src/open-door/open-door.spec.ts': ['turns away a form from another site'],
    },
  },
  {
    attack: 'Headers and recipients brought into a mail',
    specs: {
      'apps/api/src/platform/outbox/mail-headers.spec.ts': [],
      'apps/api/src/open-door/open-door.spec.ts': ['an address with a line break'],
    },
  },
  {
    attack: 'Being led elsewhere',
    specs: { 'apps/api/src/platform/sign-in/past-advisories.spec.ts': ['open redirects'] },
  },
  {
    attack: 'Making the server fetch',
    specs: {
      'apps/api/src/outgoing.spec.ts': [],
      'libs/formats/src/hostile.spec.ts': ['asks nobody for anything', 'document type declaration'],
    },
  },
  {
    attack: 'Files that were made to hurt whoever reads them',
    specs: { 'libs/formats/src/hostile.spec.ts': [] },
  },
  {
    attack:
      'Ways of signing in that went wrong elsewhere, a hostile provider, a second factor skipped, a passkey that lies',
    specs: {
      'apps/api/src/platform/sign-in/past-advisories.spec.ts': [],
      'apps/api/src/platform/sign-in/provider.spec.ts': [],
      'apps/api/src/platform/sign-in/second-factor.spec.ts': [],
      'apps/api/src/platform/sign-in/passkeys.spec.ts': [],
      'apps/api/src/platform/sign-in/signed-in.spec.ts': [],
      'apps/api/src/platform/sign-in/open-sockets.spec.ts': [],
    },
  },
  {
    attack: 'A script that goes beyond its scopes',
    specs: { 'apps/api/src/sign-in-security/api-tokens.spec.ts': [], 'libs/domain/src/api-tokens.spec.ts': [] },
  },
  {
    attack: 'Made-up links',
    specs: { 'apps/api/src/open-door/open-door.spec.ts': ['opens nothing with a made-up link'] },
  },
  {
    attack: 'Expressions that a few words keep busy for ever',
    specs: { 'apps/api/src/regexes.spec.ts': [] },
  },
  {
    attack: 'Guards taken away, one at a time: the attack that each stops has to get through',
    specs: { 'apps/api/src/guards.spec.ts': [] },
  },
];
