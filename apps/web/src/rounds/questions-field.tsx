/** The questions of a round as they are typed: one on each line. */
import type { RoundQuestionInput } from '@plenary/graphql';
import { Field, useMessages } from '@plenary/ui';
import { newId } from '../platform/ids';

/** The lines as questions; a line that stood there before keeps its id. */
export function questionsIn(text: string, before: readonly { id: string; text: string }[] = []): RoundQuestionInput[] {
  const known = new Map(before.map((question) => [question.text, question.id]));
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const questionId = known.get(line) ?? newId();
      known.delete(line);
      return { questionId, text: line };
    });
}

interface QuestionsFieldProps {
  value: string;
  fault: string | null;
  onChange: (value: string) => void;
}

export function QuestionsField({ value, fault, onChange }: QuestionsFieldProps) {
  const { t } = useMessages();
  return (
    <Field label={t('question.title')} hint={t('question.hint')} fault={fault}>
      {(control) => (
        <textarea {...control} rows={3} dir="auto" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
