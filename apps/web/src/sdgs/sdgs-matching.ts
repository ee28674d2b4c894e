/** Goals and targets that words or a number find: a goal's own words find all of it. What is chosen stays in the list. */
import type { SdgGoal } from '@plenary/domain';

export interface FoundGoal extends SdgGoal {
  /** Whether the whole goal can be chosen. */
  hasGoal: boolean;
}

export function sdgsMatching(goals: readonly SdgGoal[], words: string, chosen: string): FoundGoal[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const matches = ({ code, label }: { code: string; label: string }) =>
    wanted.every((word) =>
      /^\d/.test(word)
        ? code === word || code.startsWith(word.includes('.') ? word : `${word}.`)
        : label.toLocaleLowerCase().includes(word),
    );
  return goals
    .map((goal) => {
      const isFound = matches(goal);
      const targets = goal.targets.filter((one) => isFound || one.code === chosen || matches(one));
      return { ...goal, hasGoal: isFound || goal.code === chosen, targets };
    })
    .filter(({ hasGoal, targets }) => hasGoal || targets.length > 0);
}
