/** Choosing whom to ask: a person of the coalition, or a whole group. */
import { AskableReviewersDocument } from '@plenary/graphql';
import { Field, useMessages } from '@plenary/ui';
import { useAsk } from '../platform/use-screen';

export interface Choice {
  personId: string | null;
  groupId: string | null;
  name: string;
}

export const choiceKey = ({ personId, groupId }: Pick<Choice, 'personId' | 'groupId'>): string =>
  personId ?? groupId ?? '';

/** Everybody who can be chosen, groups first, each in its readers' order. */
export function useChoices(coalition: string): { groups: Choice[]; people: Choice[] } {
  const { t, compare } = useMessages();
  const { data } = useAsk(AskableReviewersDocument, { coalition });
  const people = (data?.coalition?.people ?? []).map(({ id, name }) => ({ personId: id, groupId: null, name }));
  const groups = (data?.coalition?.groups ?? []).map(({ id, code, title }) => ({
    personId: null,
    groupId: id,
    name: t('reviewers.group', { code, title }),
  }));
  const byName = (one: Choice, other: Choice) => compare(one.name, other.name);
  return { groups: groups.sort(byName), people: people.sort(byName) };
}

interface ReviewerChoiceProps {
  coalition: string;
  /** Who is not offered any more, by `choiceKey`. */
  taken: ReadonlySet<string>;
  value: string;
  required?: boolean;
  fault?: string | null;
  onChange: (choice: Choice | null) => void;
}

export function ReviewerChoice({
  coalition,
  taken,
  value,
  required = false,
  fault = null,
  onChange,
}: ReviewerChoiceProps) {
  const { t } = useMessages();
  const { groups, people } = useChoices(coalition);
  const options = (choices: readonly Choice[]) =>
    choices
      .filter((choice) => !taken.has(choiceKey(choice)))
      .map((choice) => (
        <option key={choiceKey(choice)} value={choiceKey(choice)}>
          {choice.name}
        </option>
      ));
  return (
    <Field label={t('reviewers.who')} required={required} fault={fault}>
      {(control) => (
        <select
          {...control}
          required={required}
          value={value}
          onChange={(event) =>
            onChange([...groups, ...people].find((choice) => choiceKey(choice) === event.target.value) ?? null)
          }
        >
          <option value="" />
          <optgroup label={t('reviewers.groups')}>{options(groups)}</optgroup>
          <optgroup label={t('reviewers.people')}>{options(people)}</optgroup>
        </select>
      )}
    </Field>
  );
}
