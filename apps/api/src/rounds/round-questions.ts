/**
 * What a round asks. The questions are set when it opens and can be changed as long as nobody has commented: later, an
 * answer would stand under words that its author never saw. Where results are hidden they stay as they were opened with,
 * since a refusal would tell that there is a comment.
 */
import { Injectable } from '@nestjs/common';
import type { Round } from '@plenary/database';
import { DomainError, roundState } from '@plenary/domain';
import type { SetQuestionsInput } from '@plenary/graphql';
import { authorize } from '../platform/authorize';
import { check } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append } from '../platform/record/record';
import { insertQuestions, questionFaults } from './asked-questions';
import * as repository from './rounds.repository';
import { RoundsService } from './rounds.service';

@Injectable()
export class RoundQuestions {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsService,
  ) {}

  async set(context: RequestContext, input: SetQuestionsInput): Promise<Round> {
    const seen = await this.rounds.get(context, input.roundId);
    const actorId = await authorize(context, 'SET_QUESTIONS', await this.rounds.subjectOf(context, seen));
    check(questionFaults(input.questions));
    await this.database.transaction(async (tx) => {
      const round = await repository.lock(tx, seen.id);
      if (!round) throw new DomainError('NOT_FOUND');
      const now = await this.database.now(tx);
      if (!['SCHEDULED', 'OPEN'].includes(roundState(round, now)))
        throw new DomainError('ROUND_CLOSED', { closesAt: round.closesAt, now });
      const before = await repository.questionsOf(tx, round.id);
      const same =
        before.length === input.questions.length &&
        before.every(({ id, text: words }, at) => {
          const asked = input.questions[at];
          return asked?.questionId === id && asked.text.trim() === words;
        });
      if (same) return;
      if (round.hidesResults) throw new DomainError('CONFLICT', { reason: 'results-hidden' });
      if (await repository.hasComment(tx, round.id)) throw new DomainError('CONFLICT', { reason: 'commented' });
      await repository.removeQuestions(tx, round.id);
      await insertQuestions(tx, round, input.questions);
      await append(tx, {
        coalitionId: round.coalitionId,
        streamId: round.documentId,
        kind: 'QUESTIONS_SET',
        actorId,
        subjectId: round.id,
        audience: round.audience,
        facts: { count: input.questions.length },
        content: JSON.stringify(input.questions.map(({ text: words }) => words.trim())),
      });
    });
    context.refresh();
    return this.rounds.get(context, seen.id);
  }
}
