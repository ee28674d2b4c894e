/** Organisations that comment together. */
export const organisations = {
  'organisations.title': 'Joint comments',
  'organisations.lede':
    'Organisations of the coalition that comment together, and who may speak for them. Naming somebody here gives her no other right.',
  'organisations.none': 'No organisation comments together yet',
  'organisations.noSpeaker': 'Nobody speaks for it at present.',
  'organisations.since': 'since {time} UTC',
  'organisations.sinceBy': 'since {time} UTC, given by {name}',
  'organisations.speaker': 'Who may speak for it',
  'organisations.end': 'End',
  'organisations.ended': '{name} speaks for it no longer.',
  'organisations.name': 'Name of the organisation',
  'organisations.add': 'Add the organisation',
  'organisations.taken': 'An organisation of this name is there already.',
} as const satisfies Record<string, string>;
