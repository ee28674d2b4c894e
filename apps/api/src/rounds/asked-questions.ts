/** Questions as somebody asks for them: what is wrong with them, and how they come into their order. */
import type { Round, Transaction } from '@plenary/database';
import { DomainError, LIMITS, MOST_QUESTIONS } from '@plenary/domain';
import type { RoundQuestionInput } from '@plenary/graphql';
import { clientId, text } from '../platform/checks';
import * as repository from './rounds.repository';

export function questionFaults(questions: readonly RoundQuestionInput[]): Record<string, string | null> {
  const ids = questions.map(({ questionId }) => questionId);
  const said = questions.map(({ text: words }) => text(words, { max: LIMITS.line, required: true }));
  return {
    questions:
      questions.length > MOST_QUESTIONS
        ? 'too-many'
        : new Set(ids).size < ids.length
          ? 'doubled'
          : (ids.map(clientId).find((fault) => fault !== null) ?? said.find((fault) => fault !== null) ?? null),
  };
}

/** Puts the questions in their order; whoever has another list under the same ids is told. */
export async function insertQuestions(
  tx: Transaction,
  { coalitionId, id: roundId }: Pick<Round, 'coalitionId' | 'id'>,
  questions: readonly RoundQuestionInput[],
): Promise<void> {
  if (questions.length === 0) return;
  if (
    await repository.areQuestionsTaken(
      tx,
      questions.map(({ questionId }) => questionId),
    )
  )
    throw new DomainError('CONFLICT', { reason: 'id-taken' });
  await repository.insertQuestions(
    tx,
    questions.map(({ questionId, text: words }, index) => ({
      coalitionId,
      id: questionId,
      roundId,
      number: index + 1,
      text: words.trim(),
    })),
  );
}
