/** What became of comments that were written without a line. */
export const outbox = {
  'outbox.waiting': 'Waits for the line, and is sent once: “{words}”',
  'outbox.taken': 'Written without a line, and taken as {reference}: “{words}”',
  'outbox.refused': 'Written without a line, and not taken: “{words}”',
  'outbox.where': 'Where it was written',
  'outbox.takeBack': 'Do not send it',
  'outbox.seen': 'Seen',
} as const satisfies Record<string, string>;
