/** Decisions and publication, and where people stand. */
export const decisions = {
  // Decisions and publication
  'decisions.title': 'Decisions',
  'decisions.lede': 'What has to be said on the record before this text is approved and published.',
  'decisions.consensus': 'Consensus',
  'decisions.consensusNone': 'No consensus is designated yet.',
  'decisions.designate': 'Designate',
  'decisions.designation': 'How much agreement',
  'decisions.statement': 'On what it rests',
  'decisions.onRevision': 'on revision {number}',
  'decisions.minority': 'Minority statements',
  'decisions.minorityNone': 'Nothing is stated yet.',
  'decisions.minorityReceivedNone': 'None was received.',
  'decisions.addMinority': 'Add a statement',
  'decisions.stateNone': 'Record that none was received',
  'decisions.minorityText': 'The statement',
  'decisions.sponsors': 'Sponsors',
  'decisions.sponsorsNone': 'Not disclosed yet.',
  'decisions.supportedBy': 'On the list of those who support it, and named by the publication: {names}.',
  'decisions.sponsorsField': 'Who paid for it',
  'decisions.sponsorsHint': '“none” counts.',
  'decisions.disclose': 'Disclose',
  'decisions.publishLede':
    'The latest revision becomes a public page at a stable address, with its history and its dispositions.',
  'decisions.doPublish': 'Publish revision {number}',
  'decisions.publishSure':
    'Revision {number} gets its lasting public address at once, with its history and what became of the comments. Later it can be corrected by errata and followed by an edition; it cannot be taken back.',
  'decisions.published': 'Published as {reference}',
  'decisions.notYet': 'It can be published from the stage of approval.',
  'decisions.see': 'See the public page',
  'history.title': 'History',
  'history.lede': 'Everything that happened, in order. The record never holds anybody’s words.',
  'history.what': 'What',
  'history.who': 'Who',
  'history.when': 'When (UTC)',
  'history.revisions': 'Revisions',
  'history.done': 'Done in it:',

  // Where people stand
  'positions.title': 'Where people stand',
  'positions.none': 'Nobody has said yet where they stand.',
  'positions.tally':
    '{support} support it, {liveWith} can live with it, {object} object, {abstain} abstain{divided, plural, =0 {} one {, # organisation is divided} other {, # organisations are divided}}{stale, plural, =0 {} one {; # position is on an earlier text} other {; # positions are on an earlier text}}.',
  'positions.stale': 'on revision {number}, before the substance changed: not counted',
  'positions.own': 'Where you stand on revision {number}',
  'positions.reason': 'Reason',
  'positions.state': 'State it',

  'position.SUPPORT': 'Supports',
  'position.LIVE_WITH': 'Can live with it',
  'position.OBJECT': 'Objects',
  'position.ABSTAIN': 'Abstains',
} as const satisfies Record<string, string>;
