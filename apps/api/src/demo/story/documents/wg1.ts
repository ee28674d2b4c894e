/** WG1: a published report, an older one that it has taken the place of, and its own next edition on its way. */
import type { SeedDocument } from '../story';

const LABEL = `# What a security label should tell a buyer

A label has room for a dozen words and is read in three seconds. This report compares labels for connected devices and says what those words should be.

## 1 What we looked at

We read the published rules of nine labelling schemes and asked twelve shops what their customers ask. No scheme was tested in a laboratory.

## 2 What helps

- One date: the day until which the device gets security updates.
- One address, as a code that a telephone reads, where the current state is shown.
- One word on who checked: the maker, or somebody else.

## 3 What does not help

Stars and traffic lights were trusted most and understood least. A device with three stars was taken for a safer one than a device with a later date, although only the date says anything.

## 4 What we recommend

1. Print the date before anything else.
2. Let the address outlive the product by ten years.
3. Recognise each other's labels where the date and the check mean the same.
`;

const LABEL_SECOND = LABEL.replace(
  'No scheme was tested in a laboratory.',
  'No scheme was tested in a laboratory, and none of the shops was paid.',
).replace(
  'who checked: the maker, or somebody else',
  'who checked: the maker, or a laboratory that the maker does not own',
);

const PUBLISHED: SeedDocument = {
  group: 'WG1',
  code: 'LABEL',
  kind: 'research-report',
  lang: 'en',
  dir: 'ltr',
  text: LABEL,
  title: 'What a security label should tell a buyer',
  steps: [
    { day: -210, by: 'secretary', step: 'OPEN' },
    { day: -208, by: 'secretary', step: 'OPEN_ROUND', kind: 'ADOPTION', closes: -199, zone: 'UTC' },
    { day: -197, by: 'secretary', step: 'ADVANCE', to: 'DRAFTING' },
    { day: -180, by: 'secretary', step: 'OPEN_ROUND', kind: 'LAST_CALL', closes: -166, zone: 'Etc/GMT+12' },
    {
      day: -172,
      by: 'secretary',
      step: 'COMMENT',
      comments: [
        {
          by: 'coral',
          type: 'TECHNICAL',
          quote: 'the maker, or somebody else',
          text: 'Somebody else may be the brother of the maker.',
          proposedChange: 'the maker, or an independent laboratory',
          disposition: {
            kind: 'ACCEPTED_WITH_MODIFICATIONS',
            rationale: 'A laboratory that the maker does not own: that can be checked.',
          },
        },
        {
          by: 'amber',
          type: 'GENERAL',
          quote: 'asked twelve shops what their customers ask',
          text: 'Were they paid? Readers will want to know.',
          disposition: { kind: 'ACCEPTED', rationale: 'They were not, and the text says so.' },
        },
      ],
    },
    { day: -160, by: 'hazel', step: 'DISPOSE' },
    { day: -159, by: 'secretary', step: 'PUBLISH_REPORT' },
    {
      day: -155,
      by: 'hazel',
      step: 'FREEZE',
      text: LABEL_SECOND,
      changeClass: 'EDITORIAL',
      changeLog: 'Says that no shop was paid, and who counts as somebody else.',
    },
    { day: -150, by: 'secretary', step: 'ADVANCE', to: 'CHAIR_GO_AHEAD' },
    { day: -148, by: 'viceChair', step: 'ADVANCE', to: 'WRITE_UP' },
    { day: -140, by: 'secretary', step: 'OPEN_ROUND', kind: 'PUBLIC', closes: -112, zone: 'UTC' },
    {
      day: -120,
      by: 'secretary',
      step: 'COMMENT',
      comments: [
        {
          by: 'grove',
          type: 'GENERAL',
          quote: 'Print the date before anything else.',
          text: 'In which calendar? Our schools use two.',
          disposition: {
            kind: 'PARTIALLY_ACCEPTED',
            rationale: 'The address behind the code can show every calendar; the print cannot.',
          },
        },
        {
          by: 'fern',
          type: 'TECHNICAL',
          quote: 'Let the address outlive the product by ten years.',
          text: 'Who pays for a name for ten years when the maker is gone?',
          disposition: { kind: 'DEFERRED', rationale: 'Taken up in the baseline, which asks the same of updates.' },
        },
      ],
    },
    { day: -105, by: 'secretary', step: 'DISPOSE' },
    { day: -104, by: 'secretary', step: 'PUBLISH_REPORT' },
    { day: -104, by: 'amber', step: 'POSITION', kind: 'SUPPORT' },
    { day: -104, by: 'basil', step: 'POSITION', kind: 'LIVE_WITH' },
    {
      day: -103,
      by: 'coral',
      step: 'POSITION',
      kind: 'OBJECT',
      reason: 'Buyers who do not read dates are left with nothing.',
    },
    {
      day: -103,
      by: 'viceChair',
      step: 'EVALUATE',
      designation: 'FULL_CONSENSUS',
      statement: 'Nobody spoke against it in the call.',
    },
    {
      day: -102,
      by: 'coral',
      step: 'OBJECT',
      reason: 'I did not speak in the call, and I hold that stars would serve buyers. It is consensus, not a full one.',
    },
    {
      day: -101,
      by: 'viceChair',
      step: 'EVALUATE',
      designation: 'CONSENSUS',
      statement: 'Nobody objects to publication; one member asked for a statement to stand with it.',
    },
    {
      day: -100,
      by: 'secretary',
      step: 'STATE_MINORITY',
      text: 'One member holds that stars, once explained in schools, would serve buyers who do not read dates.',
    },
    { day: -94, by: 'secretary', step: 'ADVANCE', to: 'COALITION_APPROVAL' },
    { day: -92, by: 'viceChair', step: 'DESIGNATE' },
    {
      day: -89,
      by: 'secretary',
      step: 'DISCLOSE_SPONSORS',
      sponsors: 'Nobody paid for this report. Meetings were held in rooms lent by the Example Institute for Devices.',
    },
    { day: -88, by: 'secretary', step: 'PUBLISH' },
    { day: -88, by: 'secretary', step: 'ANNOUNCE' },
  ],
};

const SHELF: SeedDocument = {
  group: 'WG1',
  code: 'BOX',
  kind: 'working-paper',
  lang: 'en',
  dir: 'ltr',
  title: 'Words on the box: a first look at labels',
  text: `# Words on the box: a first look at labels

Four labels, side by side, with what each of them promises.

| Label | Promises | Checked by |
| --- | --- | --- |
| A date | updates until that day | the maker |
| A star | a level of care | the maker |
| Three stars | a higher level of care | a laboratory |
| A code | a page with the current state | nobody |

This first look asks for a longer one.
`,
  steps: [
    { day: -330, by: 'secretary', step: 'OPEN' },
    { day: -325, by: 'secretary', step: 'ADVANCE', to: 'DRAFTING' },
    { day: -320, by: 'secretary', step: 'OPEN_ROUND', kind: 'LAST_CALL', closes: -313, zone: 'UTC' },
    {
      day: -318,
      by: 'secretary',
      step: 'COMMENT',
      comments: [
        {
          by: 'viceChair',
          type: 'EDITORIAL',
          quote: 'a page with the current state',
          text: 'Current as of when?',
          disposition: { kind: 'NOTED', rationale: 'That is for the longer look to say.' },
        },
      ],
    },
    { day: -311, by: 'hazel', step: 'DISPOSE' },
    { day: -311, by: 'secretary', step: 'PUBLISH_REPORT' },
    { day: -310, by: 'secretary', step: 'ADVANCE', to: 'CHAIR_GO_AHEAD' },
    { day: -309, by: 'secretary', step: 'STATE_MINORITY', text: null },
    { day: -308, by: 'secretary', step: 'ADVANCE', to: 'COALITION_APPROVAL' },
    {
      day: -307,
      by: 'viceChair',
      step: 'EVALUATE',
      designation: 'FULL_CONSENSUS',
      statement: 'All who spoke were in favour.',
    },
    { day: -307, by: 'viceChair', step: 'DESIGNATE' },
    { day: -306, by: 'secretary', step: 'DISCLOSE_SPONSORS', sponsors: 'None.' },
    { day: -305, by: 'secretary', step: 'PUBLISH' },
    { day: -304, by: 'secretary', step: 'ANNOUNCE' },
    {
      day: -87,
      by: 'secretary',
      step: 'REPLACE',
      with: 'LABEL',
      reason: 'The report on labels says all of this with more care.',
    },
  ],
};

const SECOND: SeedDocument = {
  group: 'WG1',
  code: 'LABEL-2',
  kind: 'research-report',
  lang: 'en',
  dir: 'ltr',
  text: LABEL,
  title: 'What a security label should tell a buyer',
  steps: [
    {
      day: -34,
      by: 'secretary',
      step: 'NEXT_EDITION',
      of: 'LABEL',
      reason: 'Two of the nine schemes have changed their rules since.',
    },
    { day: -33, by: 'secretary', step: 'OPEN_ROUND', kind: 'ADOPTION', closes: -24, zone: 'UTC' },
    { day: -22, by: 'secretary', step: 'ADVANCE', to: 'DRAFTING' },
  ],
};

/** Out since yesterday; nobody was told yet. */
const WORDS: SeedDocument = {
  group: 'WG1',
  code: 'WORDS',
  kind: 'working-paper',
  lang: 'en',
  dir: 'ltr',
  title: 'What the words on a label mean',
  text: `# What the words on a label mean

A label uses four words in ways that shops do not explain.

- **Update**: a change of the software that mends a weakness.
- **Support**: the time for which updates are promised.
- **Checked**: read by somebody other than the maker.
- **Connected**: works only as long as it reaches a network.
`,
  steps: [
    { day: -40, by: 'secretary', step: 'OPEN' },
    { day: -39, by: 'secretary', step: 'ADVANCE', to: 'DRAFTING' },
    { day: -30, by: 'secretary', step: 'OPEN_ROUND', kind: 'LAST_CALL', closes: -23, zone: 'UTC' },
    {
      day: -26,
      by: 'secretary',
      step: 'COMMENT',
      comments: [
        {
          by: 'coral',
          type: 'EDITORIAL',
          quote: 'mends a weakness',
          text: 'Not every update does.',
          disposition: { kind: 'NOTED', rationale: 'Here the word is used for those that do.' },
        },
      ],
    },
    { day: -21, by: 'hazel', step: 'DISPOSE' },
    { day: -20, by: 'secretary', step: 'PUBLISH_REPORT' },
    { day: -19, by: 'secretary', step: 'ADVANCE', to: 'CHAIR_GO_AHEAD' },
    { day: -18, by: 'secretary', step: 'STATE_MINORITY', text: null },
    { day: -12, by: 'secretary', step: 'ADVANCE', to: 'COALITION_APPROVAL' },
    {
      day: -9,
      by: 'viceChair',
      step: 'EVALUATE',
      designation: 'FULL_CONSENSUS',
      statement: 'All who spoke were in favour.',
    },
    { day: -8, by: 'viceChair', step: 'DESIGNATE' },
    { day: -3, by: 'secretary', step: 'DISCLOSE_SPONSORS', sponsors: 'None.' },
    { day: -1, by: 'secretary', step: 'PUBLISH' },
  ],
};

export const WG1: readonly SeedDocument[] = [PUBLISHED, SHELF, SECOND, WORDS];
