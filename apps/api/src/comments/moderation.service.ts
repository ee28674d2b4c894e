/** A chair withholds a comment's words, with a reason that everybody reads, and can give them back. */
import { Injectable } from '@nestjs/common';
import type { Comment } from '@plenary/database';
import { DomainError, LIMITS } from '@plenary/domain';
import type { ModerateCommentInput } from '@plenary/graphql';
import { authorize } from '../platform/authorize';
import { check, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import { RoundsService } from '../rounds/rounds.service';
import * as repository from './comments.repository';
import { CommentsService } from './comments.service';

@Injectable()
export class ModerationService {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsService,
    private readonly comments: CommentsService,
  ) {}

  async moderate(context: RequestContext, input: ModerateCommentInput): Promise<Comment> {
    const { comment: seen, round } = await this.comments.get(context, input.commentId);
    const actorId = await authorize(context, 'MODERATE_COMMENT', await this.rounds.subjectOf(context, round));
    check({ reason: text(input.reason, { max: LIMITS.text, required: true }) });
    const reason = input.reason.trim();
    await this.database.transaction(async (tx) => {
      await lockStream(tx, round.documentId);
      const comment = await repository.find(tx, seen.id);
      if (!comment) throw new DomainError('NOT_FOUND');
      const last = await repository.lastModeration(tx, comment.id);
      // The same once more is a retry; a colleague's act is hers.
      if ((comment.hiddenAt !== null) === input.hidden) {
        if (last === null || (last.moderatedBy === actorId && last.reason === reason)) return;
        // What the house held waits for a chair to say whether it stays so.
        if (last.moderatedBy !== null)
          throw new DomainError('CONFLICT', { reason: 'already', moderatedAt: last.moderatedAt });
      }
      const now = await this.database.now(tx);
      await repository.insertModeration(tx, {
        coalitionId: comment.coalitionId,
        commentId: comment.id,
        number: (last?.number ?? 0) + 1,
        hidden: input.hidden,
        reason,
        moderatedBy: actorId,
        moderatedAt: now,
      });
      await repository.update(tx, comment.id, { hiddenAt: input.hidden ? now : null });
      await append(tx, {
        coalitionId: comment.coalitionId,
        streamId: round.documentId,
        kind: input.hidden ? 'COMMENT_MODERATED' : 'COMMENT_RESTORED',
        actorId,
        subjectId: comment.id,
        audience: round.audience,
        content: reason,
        at: now,
      });
    });
    context.refresh();
    return (await this.comments.get(context, seen.id)).comment;
  }
}
