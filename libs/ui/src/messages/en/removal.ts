/** Having all removed that is kept of oneself. */
export const removal = {
  'removal.title': 'Remove what is kept of you',
  'removal.lede':
    'You see first what goes and what stays. Nothing is done before you type your name, and nothing brings it back afterwards. Take your data with you as a file before, if you want it.',
  'removal.handOver': 'Hand these offices over first: nobody else holds them, and work waits for somebody who does.',
  'removal.goes': 'What goes',
  'removal.stays': 'What stays, for the public record',
  'removal.name': 'Your name: wherever “{name}” stands, “{tombstone}” will stand.',
  'removal.addresses':
    '{count, plural, one {Your mail address: no mail reaches you any more} other {Your # mail addresses: no mail reaches you any more}}, nor what you wished of it.',
  'removal.affiliations':
    'Your title and {count, plural, one {your affiliation} other {your # affiliations, those of before too}}; the organisation beside your comments goes with them.',
  'removal.accounts': '{count, plural, one {The account} other {The # accounts}} with which you sign in.',
  'removal.signIns': '{count, plural, one {Your sign-in ends} other {Your # sign-ins end}}, everywhere at once.',
  'removal.roles': '{count, plural, one {Your role ends} other {Your # roles end}}.',
  'removal.views': '{count, plural, one {The view that you saved} other {The # views that you saved}}.',
  'removal.mails': '{count, plural, one {The mail to you that is} other {The # mails to you that are}} kept here.',
  'removal.forms':
    '{count, plural, one {The form} other {The # forms}} that you sent in without an account; a comment that came of one is among your comments.',
  'removal.comments':
    '{count, plural, one {One comment of yours, under its reference and with its answer} other {# comments of yours, under their references and with their answers}}, {words, select, erased {without the words, those of before too} other {with the words}}.',
  'removal.statements':
    '{count, plural, one {One other statement of yours} other {# other statements of yours}}, such as the reasons of a position, {words, select, erased {without the words} other {with the words}}.',
  'removal.acts':
    '{count, plural, one {One entry} other {# entries}} of what you did. Entries hold no words and no names; they lead to “A former member”. The salts with which your words could be tried are erased.',
  'removal.publications':
    '{count, plural, one {One published text} other {# published texts}} of the groups in which you held an office. A published text is never changed: where it names you, it goes on naming you.',
  'removal.others':
    'What others wrote: texts, answers, minutes, files that they uploaded and mails that they have received, also where they name you.',
  'removal.words': 'The words of your comments',
  'removal.wordsKept': 'stay, under “A former member”',
  'removal.wordsErased': 'are erased too; that there was a comment, and what was answered, stays',
  'removal.go': 'Remove it all …',
  'removal.sure': 'This cannot be undone',
  'removal.sureKept': 'All that is kept of you goes; your words stay under “A former member”.',
  'removal.sureErased': 'All that is kept of you goes, and your words with it.',
  'removal.type': 'Type your name: {name}',
  'removal.do': 'Remove it for good',
  'removal.done': 'It is done',
  'removal.doneLede':
    'Nothing that leads to you is kept here any more, and you are signed out. Thank you for what you gave.',
} as const satisfies Record<string, string>;
