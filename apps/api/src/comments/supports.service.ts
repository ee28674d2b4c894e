/** Support by others: who agrees puts her name below a comment instead of writing it again. */
import { Injectable } from '@nestjs/common';
import type { Comment } from '@plenary/database';
import { DomainError, invalidInput, roundState } from '@plenary/domain';
import { authorize } from '../platform/authorize';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import { lockShared } from '../rounds/round-locks';
import { RoundsService } from '../rounds/rounds.service';
import * as repository from './comments.repository';
import { CommentsService } from './comments.service';

@Injectable()
export class SupportsService {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsService,
    private readonly comments: CommentsService,
  ) {}

  /** Sets whether the viewer supports it; the same once more changes nothing. */
  async support(context: RequestContext, commentId: string, supports: boolean): Promise<Comment> {
    const seen = await this.comments.get(context, commentId);
    const personId = await authorize(context, 'SUPPORT_COMMENT', await this.rounds.subjectOf(context, seen.round));
    if (seen.comment.parentId) throw invalidInput({ commentId: 'is-a-reply' });
    if (seen.comment.authorId === personId) throw invalidInput({ commentId: 'own' });
    await this.database.transaction(async (tx) => {
      const round = await lockShared(tx, seen.round.id);
      await lockStream(tx, seen.round.documentId);
      const comment = await repository.find(tx, commentId);
      const now = await this.database.now(tx);
      if (!round || !comment || roundState(round, now) !== 'OPEN')
        throw new DomainError('ROUND_CLOSED', { closesAt: seen.round.closesAt, now });
      const before = await repository.supportOf(tx, comment, personId);
      if ((before !== null && before.withdrawnAt === null) === supports) return;
      if (supports && (comment.withdrawnAt || comment.hiddenAt))
        throw new DomainError('CONFLICT', { reason: comment.withdrawnAt ? 'withdrawn' : 'moderated' });
      const affiliation = await repository.affiliationOf(tx, personId);
      await repository.saveSupport(tx, {
        coalitionId: comment.coalitionId,
        commentId: comment.id,
        personId,
        organisation: affiliation?.organisation ?? null,
        stakeholderGroup: affiliation?.stakeholderGroup ?? null,
        region: affiliation?.region ?? null,
        supportedAt: supports ? now : (before?.supportedAt ?? now),
        withdrawnAt: supports ? null : now,
      });
      await append(tx, {
        coalitionId: comment.coalitionId,
        streamId: round.documentId,
        kind: supports ? 'COMMENT_SUPPORTED' : 'SUPPORT_WITHDRAWN',
        actorId: personId,
        subjectId: comment.id,
        audience: round.audience,
        at: now,
      });
    });
    context.refresh();
    return (await this.comments.get(context, commentId)).comment;
  }
}
