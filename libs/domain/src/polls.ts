/**
 * Polls take the temperature and decide nothing: neither the lifecycle nor a designation reads them. Everybody has one
 * answer, which she can change until the end; what was answered is told after the end, or at once where it is so set.
 */
export const POLL_LIMITS = { options: 10, fewest: 2 } as const;

export interface PollWindow {
  closesAt: Date;
  resultsAtOnce: boolean;
}

export const isPollOpen = ({ closesAt }: PollWindow, now: Date): boolean => now < closesAt;

/** Whether the numbers may be told now. */
export const tellsResults = (poll: PollWindow, now: Date): boolean => poll.resultsAtOnce || !isPollOpen(poll, now);

/** How often each option stands as somebody's last answer. */
export function pollResults(
  options: number,
  answers: readonly { personId: string; number: number; option: number }[],
): number[] {
  const last = new Map<string, { number: number; option: number }>();
  for (const answer of answers) {
    const known = last.get(answer.personId);
    if (!known || answer.number > known.number) last.set(answer.personId, answer);
  }
  const counts = Array.from({ length: options }, () => 0);
  for (const { option } of last.values()) counts[option] = (counts[option] ?? 0) + 1;
  return counts;
}

/** Why options are refused; null where they are taken. */
export function optionsFault(options: readonly string[]): string | null {
  if (options.length < POLL_LIMITS.fewest) return 'too-few';
  if (options.length > POLL_LIMITS.options) return 'too-many';
  return new Set(options.map((one) => one.toLowerCase())).size < options.length ? 'doubled' : null;
}
