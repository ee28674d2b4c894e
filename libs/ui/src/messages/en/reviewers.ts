/** Reviews that are asked for by name. */
export const reviewers = {
  'mail.reviewRequested.subject': '{group}: you are asked to review “{title}” ({round})',
  'mail.reviewRequested.text':
    'You are asked to review “{title}” by {due} ({dueUtc}).\n\nRead it and comment here:\n{link}',
} as const satisfies Record<string, string>;
