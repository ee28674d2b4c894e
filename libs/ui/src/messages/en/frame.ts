/** The frame around every screen, and what one does everywhere. */
export const frame = {
  // The frame
  'app.name': 'Plenary',
  'frame.skip': 'Skip to the content',
  'frame.rail': 'Main',
  'frame.menu': 'Menu',
  'frame.crumbs': 'Where you are',
  'frame.groups': 'Groups',
  'frame.allGroups': 'Where the groups stand',
  'frame.members':
    '{groups, plural, one {# working group} other {# working groups}} · {members, plural, one {# member} other {# members}}',
  'frame.mails': 'Mails of the demo',
  'frame.signIn': 'Sign in',
  'frame.signOut': 'Sign out',
  'frame.visitor': 'You are reading as a visitor',
  'frame.theme': 'Appearance',
  'frame.theme.auto': 'Device',
  'frame.theme.light': 'Light',
  'frame.theme.dark': 'Dark',
  'frame.offline': 'The line is lost. You can go on reading and writing; what you type is kept here.',
  'frame.reconnected': 'The line is back.',
  'frame.demo': 'Demo: its drafts, comments and accounts are made up.',

  // What one does
  'action.close': 'Close',
  'action.cancel': 'Cancel',
  'action.save': 'Save',
  'action.retry': 'Try again',
  'action.copied': 'Link copied',
  'action.reload': 'Show the new state',
  'action.add': 'Add',
  'field.optional': '(optional)',
  'state.loading': 'Loading',
  'milestones.title': 'Milestones',
  'introduce.title': 'Who are you?',
} as const satisfies Record<string, string>;
