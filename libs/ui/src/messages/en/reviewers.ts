/** Reviews that are asked for by name. */
export const reviewers = {
  // Who is asked, at the round's desk and where it is opened
  'reviewers.title': 'Reviewers',
  'reviewers.count':
    '{count, plural, one {# is asked} other {# are asked}}, {done, plural, =0 {none has reviewed} one {# has reviewed} other {# have reviewed}}',
  'reviewers.overdue': '{count, plural, one {# is overdue} other {# are overdue}}',
  'reviewers.none': 'Nobody is asked by name yet.',
  'reviewers.hint':
    'People and whole groups. They alone get the mail, and each says whether, and by when. Without a name, everybody who may read the round is told.',
  'reviewers.who': 'Person or group',
  'reviewers.groups': 'Groups',
  'reviewers.people': 'People',
  'reviewers.group': '{code} {title}, the whole group',
  'reviewers.add': 'Add',
  'reviewers.drop': 'Take {name} off the list',
  'reviewers.due': 'They are to review until',
  'reviewers.dueHint': 'Left empty: until the end of comments.',
  'reviewers.dueIs': 'Reviews are due',
  'reviewers.ask': 'Ask somebody',
  'reviewers.askDo': 'Ask for the review',
  'reviewers.asked': '{name} is asked.',
  'reviewers.until': 'Until',
  'reviewers.state': 'Where it stands',
  'reviewers.pledged': 'pledged until',
  'reviewers.takeBack': 'Take back',
  'reviewers.takeBackOf': 'Take the request to {name} back',
  'reviewers.why': 'Why',
  'reviewers.whyHint': 'Whoever may see the round can read it.',
  'reviewers.hiddenStates': 'While results are hidden, whoever has commented is not shown as having reviewed.',
} as const satisfies Record<string, string>;
