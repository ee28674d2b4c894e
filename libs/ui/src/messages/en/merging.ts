/** Two persons who are one: what it does, and that nothing undoes it. */
export const merging = {
  'merge.open': 'The same person is here twice …',
  'merge.title': 'Merge somebody into {name}',
  'merge.lede':
    'For somebody whom lists brought twice. Whom you choose is absorbed by the person whose page this is. If both have signed in, only she can do it, by proving the other address under “You”.',
  'merge.other': 'Who is the same',
  'merge.becomes': 'Everything of {absorbed} becomes {kept}’s.',
  'merge.added': 'The address is nobody’s yet and becomes one of {name}.',
  'merge.addresses':
    '{count, plural, =0 {No address is added.} one {One address is added.} other {# addresses are added.}}',
  'merge.dropped':
    '{count, plural, one {One address that nobody has proven goes} other {# addresses that nobody has proven go}}: she can sign in, and nobody gets in by an address of which others say that it is hers.',
  'merge.comments':
    '{count, plural, =0 {No comment changes its author.} one {One comment becomes hers.} other {# comments become hers.}}',
  'merge.doubled': 'Both hold this; one of the two ends: {role}.',
  'merge.entries': 'Entries of the record stay as they were, and lead to who is left.',
  'merge.gains': '{kept} gains what {absorbed} may do today:',
  'merge.noGains': '{kept} gains no role.',
  'merge.noWayBack': 'This cannot be undone.',
  'merge.do': 'Merge for good',
  'merge.done': 'The two are one now.',
  'merge.fault.SAME': 'This is one person already.',
  'merge.fault.ONESELF': 'Nobody merges herself by her own word: prove the other address under “You”.',
  'merge.fault.BOTH_SIGNED_IN':
    'Both have signed in. Only she can say that she is both, by proving the other address under “You”.',
  'merge.fault.ELSEWHERE':
    'One of them takes part in another coalition too. Only she can say that she is both, by proving the other address under “You”.',
  'proof.title': 'Another address of yours',
  'proof.lede':
    'A link is mailed there. Opened here, where you are signed in, it proves that the address is yours too; what is known under it becomes yours.',
  'proof.ask': 'Mail the link',
  'proof.sent': 'Look in the other mailbox. The link works once, within an hour, and where you are signed in as now.',
  'proof.do': 'It is mine',
  'proof.done': 'The address is yours.',
  'proof.nowhere': 'This link leads nowhere',
  'proof.nowhereLede':
    'It was used, is older than an hour, or was asked for by somebody else than who is signed in here.',
} as const satisfies Record<string, string>;
