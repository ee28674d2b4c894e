/** WG1: a last call was held, its comments were answered, the text was revised, and a second last call is open. */
import type { SeedDocument } from '../story';
import { FIRST, SECOND } from './iot-texts';

export const IOT: SeedDocument = {
  group: 'WG1',
  code: 'IOT',
  kind: 'policy-recommendations',
  lang: 'en',
  dir: 'ltr',
  text: FIRST,
  title: 'Secure by design: a baseline for connected devices',
  steps: [
    { day: -110, by: 'secretary', step: 'OPEN' },
    { day: -108, by: 'secretary', step: 'OPEN_ROUND', kind: 'ADOPTION', closes: -98, zone: 'UTC' },
    {
      day: -103,
      by: 'secretary',
      step: 'COMMENT',
      comments: [
        {
          by: 'viceChair',
          type: 'GENERAL',
          text: 'I support taking this up: three of our earlier papers point to a text of this kind.',
          disposition: { kind: 'NOTED', rationale: 'Thank you. The group adopted the document.' },
        },
        {
          by: 'delta',
          type: 'GENERAL',
          text: 'In favour, as long as operators of gateways are heard before the last call.',
          disposition: {
            kind: 'ACCEPTED',
            rationale: 'Two operators read the text with the editor while it was drafted.',
          },
        },
      ],
    },
    { day: -96, by: 'secretary', step: 'DISPOSE' },
    { day: -96, by: 'secretary', step: 'PUBLISH_REPORT' },
    { day: -95, by: 'secretary', step: 'ADVANCE', to: 'DRAFTING' },
    { day: -60, by: 'secretary', step: 'OPEN_ROUND', kind: 'LAST_CALL', closes: -44, zone: 'America/Montevideo' },
    {
      day: -56,
      by: 'secretary',
      step: 'COMMENT',
      comments: [
        {
          by: 'coral',
          type: 'TECHNICAL',
          quote: 'Security updates are provided for at least three years.',
          text: 'Three years is shorter than the life of a washing machine, and nobody counts from the day the last one was sold.',
          proposedChange: 'Security updates are provided for at least five years after the last sale.',
          replies: [
            {
              by: 'amber',
              text: 'Five years are fine for us if they count for the model and not for each box in each shop.',
            },
            { by: 'secretary', text: 'The editor will bring a sentence that names the model.' },
          ],
          disposition: {
            kind: 'ACCEPTED_WITH_MODIFICATIONS',
            rationale: 'Five years, counted from the day on which the last unit of the model was sold.',
          },
        },
        {
          by: 'delta',
          jointOf: 'Example Network Operators Group',
          type: 'TECHNICAL',
          quote: 'Interfaces that are not needed are switched off before delivery',
          text: 'What is left open should be known: an owner of a network cannot filter what she has not been told of.',
          proposedChange: 'Interfaces that are not needed are switched off before delivery; the others are listed.',
          disposition: { kind: 'ACCEPTED', rationale: 'The manual lists the interfaces that stay open.' },
        },
        {
          by: 'basil',
          type: 'GENERAL',
          quote: 'A common baseline would let one test count everywhere.',
          text: 'This is the sentence my ministry will quote. Please keep it as it is.',
          onBehalfOf: 'Example Ministry of Digital Affairs',
          disposition: { kind: 'NOTED', rationale: 'It stays.' },
        },
        {
          by: 'amber',
          type: 'TECHNICAL',
          quote:
            'Test laboratories should publish what they test and how, so that a small manufacturer can prepare at home for what a laboratory will ask',
          text: 'This is a requirement and not a measure. It belongs with the others, where a manufacturer looks for it.',
          proposedChange: 'Move the paragraph to section 3.',
          disposition: { kind: 'ACCEPTED', rationale: 'It opens the new section on tests.' },
        },
      ],
    },
    {
      day: -49,
      by: 'secretary',
      step: 'COMMENT',
      comments: [
        {
          by: 'amber',
          type: 'TECHNICAL',
          quote:
            'Devices that use licensed spectrum should carry a certificate of their radio module, issued by the authority of the country in which the module was assembled.',
          text: 'Radio has rules of its own in every country. A second certificate adds paper and no security.',
          proposedChange: 'Delete section 3.5.',
          disposition: {
            kind: 'ACCEPTED',
            rationale: 'The section is gone; radio is outside of what this text is about.',
          },
        },
        {
          by: 'viceChair',
          type: 'EDITORIAL',
          quote: 'A default that protects is worth more than a manual that warns.',
          text: 'The best sentence of the text stands below a table, where nobody reads on. It should stand with what it speaks of.',
          disposition: { kind: 'ACCEPTED', rationale: 'It now stands where defaults are asked for.' },
        },
        {
          by: 'coral',
          jointOf: 'Example Consumers Forum',
          type: 'TECHNICAL',
          quote: 'A report is answered by a human within five working days.',
          text: 'Five working days is long when a camera streams a bedroom.',
          proposedChange: 'A report is answered by a human within two working days.',
          disposition: {
            kind: 'NOT_ACCEPTED',
            rationale:
              'Small manufacturers could not keep to two days; the answer need not be the repair. The group agreed in its call.',
          },
        },
        {
          by: 'delta',
          type: 'EDITORIAL',
          quote: 'including its mobile application',
          text: 'The servers behind the application are where the data is.',
          proposedChange: 'including its mobile application and the servers behind it',
          disposition: { kind: 'ACCEPTED', rationale: 'Added.' },
        },
        {
          by: 'basil',
          type: 'TECHNICAL',
          quote: 'accept one test for all markets',
          text: 'Three years is ambitious for a parliament. Could the date be a goal?',
          disposition: { kind: 'DEFERRED', rationale: 'Dates are settled together, before the public consultation.' },
        },
        {
          by: 'viceChair',
          type: 'GENERAL',
          text: 'The text says who should act, and not what happens when nobody does.',
          disposition: {
            kind: 'PARTIALLY_ACCEPTED',
            rationale: 'Importers now have a duty of their own; sanctions are for those who make laws.',
          },
        },
        {
          by: 'coral',
          type: 'TECHNICAL',
          quote: 'one action erases everything the former owner left on it',
          text: 'Also on the servers? Whoever sells a used lamp does not sell her habits with it.',
          disposition: {
            kind: 'DUPLICATE',
            rationale: 'Answered with the comment on servers in section 2, which are in scope now.',
          },
        },
        {
          by: 'basil',
          type: 'GENERAL',
          block: 'Two questions came up again and again',
          text: 'Both questions are on the desk of our regulator. We can share what we learn.',
          disposition: {
            kind: 'OUT_OF_SCOPE',
            rationale: 'Gladly taken up in the group; it changes nothing in this text.',
          },
        },
      ],
    },
    { day: -40, by: 'hazel', step: 'DISPOSE' },
    { day: -38, by: 'secretary', step: 'PUBLISH_REPORT' },
    {
      day: -37,
      by: 'secretary',
      step: 'ADVANCE',
      to: 'DRAFTING',
      reason: 'The accepted comments change what is asked for: the text needs another last call.',
    },
    {
      day: -14,
      by: 'hazel',
      step: 'FREEZE',
      text: SECOND,
      changeClass: 'SUBSTANTIVE',
      changeLog:
        'Updates for five years from the last sale; a section on tests; importers keep test reports; the section on radio is gone.',
    },
    { day: -9, by: 'secretary', step: 'OPEN_ROUND', kind: 'LAST_CALL', closes: 5, zone: 'America/Montevideo' },
    {
      day: -6,
      by: 'secretary',
      step: 'COMMENT',
      comments: [
        {
          by: 'coral',
          type: 'GENERAL',
          quote: 'at least five years from the day on which the last unit of the model was sold',
          text: 'Thank you, this is what our members asked for.',
        },
        {
          by: 'amber',
          type: 'TECHNICAL',
          quote: 'keep the test report for every model they bring in',
          text: 'For how long? A duty without an end is one that is not kept.',
          proposedChange: 'keep the test report for every model they bring in, for as long as it gets updates',
          replies: [{ by: 'basil', text: 'Our customs office would want two years more than that.' }],
          before: 'For how long? This is badly thought out.',
          supporters: ['basil', 'coral'],
        },
        {
          by: 'delta',
          type: 'TECHNICAL',
          quote: 'in a place where machines can find it too',
          text: 'There is a standard for this, a file at a well-known address. The text should name it in a note.',
          proposedChange: 'in a place where machines can find it too, such as a security.txt file',
        },
      ],
    },
    {
      day: -3,
      by: 'secretary',
      step: 'COMMENT',
      comments: [
        {
          by: 'basil',
          type: 'EDITORIAL',
          quote: 'broken down by region',
          text: 'Whose regions? There are at least three ways to draw them.',
          proposedChange: 'broken down by country',
        },
        {
          by: 'coral',
          type: 'GENERAL',
          text: 'The importer at Example Quay 4 sold me a broken camera twice, and I have his telephone number for whoever wants it.',
          moderated: {
            by: 'secretary',
            reason:
              'It names a private person’s address and has nothing to do with the text. The author was asked to send it to the consumer office.',
          },
        },
        {
          by: 'fern',
          type: 'TECHNICAL',
          quote: 'a device refuses an update whose signature it cannot check',
          text: 'And then? A device that refuses for ever is not safer. It should tell its owner.',
          replies: [
            { by: 'delta', text: 'And it should try the last update that it could check.' },
            { by: 'fern', text: 'Agreed, both in one sentence.' },
          ],
        },
        {
          by: 'grove',
          type: 'EDITORIAL',
          quote: 'known mistakes are not made again',
          text: 'A teacher would ask: known to whom? A pointer to a list would help.',
        },
      ],
    },
    {
      day: -1,
      by: 'secretary',
      step: 'COMMENT',
      comments: [
        {
          by: 'ember',
          type: 'GENERAL',
          text: 'We read this with two classes. Students found the table clearest, and missed a word on repair.',
        },
      ],
    },
  ],
};
