/** What takes its time: how far it is, stopping it, and what became of it. */
export const longActs = {
  'progress.of': '{done, number} of {total, number}',
  'progress.said': '{phase}, {percent} per cent',
  'progress.stop': 'Stop',
  'progress.SENDING': 'Sending',
  'progress.READING': 'Reading the file',
  'progress.CHECKING': 'Looking at each of them',
  'progress.SAVING': 'Saving',
  'progress.stopped': 'You stopped this. Nothing was saved.',
  'progress.tooLate': 'It was too late to stop this: all of it is saved.',
} as const satisfies Record<string, string>;
