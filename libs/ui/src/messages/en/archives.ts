/** The record as an archive, and receipts. */
export const archives = {
  'archive.made': '{reference}, as it stood on {when}: {stage}.',
  'archive.revisions': 'Revisions',
  'archive.rounds': 'Rounds, with their comments and dispositions',
  'archive.closes': 'closes {when}',
  'archive.decisions': 'Decisions and minority statements',
  'archive.entries': 'The record',
  'archive.check':
    'Each entry of record.json holds the hash of the one before it. {withheld, plural, =0 {None is withheld.} one {Of # entry only the place in the chain is given.} other {Of # entries only the place in the chain is given.}} It is checked by: npm run record -- verify FILE',
  'archive.at': 'When',
  'archive.what': 'What',
  'archive.who': 'Who',
} as const satisfies Record<string, string>;
