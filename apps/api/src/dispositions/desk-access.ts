/** What every act at the desk begins with: the comments of one round that the actor may know of, and her right to act. */
import { Injectable } from '@nestjs/common';
import type { Comment, Document, Round, Transaction } from '@plenary/database';
import type { Action, Subject } from '@plenary/domain';
import { DomainError, invalidInput } from '@plenary/domain';
import { CommentsService } from '../comments/comments.service';
import { authorize } from '../platform/authorize';
import type { RequestContext } from '../platform/context';
import type { NewEntry } from '../platform/record/record';
import { RoundsService } from '../rounds/rounds.service';
import * as repository from './dispositions.repository';

export interface AtDesk {
  actorId: string;
  comments: Comment[];
  round: Round;
  subject: Subject & { document: Document };
}

const MOST = 500;

@Injectable()
export class DeskAccess {
  constructor(
    private readonly comments: CommentsService,
    private readonly rounds: RoundsService,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, or INVALID_INPUT for replies and for comments of several rounds. */
  async enter(context: RequestContext, action: Action, ids: readonly string[]): Promise<AtDesk> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0 || wanted.length > MOST || wanted.length < ids.length)
      throw invalidInput({
        comments: wanted.length === 0 ? 'required' : wanted.length > MOST ? 'too-many' : 'doubled',
      });
    const found = await Promise.all(wanted.map((id) => this.comments.get(context, id)));
    const { round, comment: first } = found[0]!;
    const subject = await this.rounds.subjectOf(context, round);
    const actorId = await authorize(context, action, { ...subject, authorId: first.authorId });
    if (found.some((one) => one.round.id !== round.id)) throw invalidInput({ comments: 'several-rounds' });
    if (found.some((one) => one.comment.parentId)) throw invalidInput({ commentId: 'is-a-reply' });
    return { actorId, round, subject, comments: found.map((one) => one.comment) };
  }

  /** Who stood back from a comment leaves it to her substitute. */
  async refuseRecused(tx: Transaction, actorId: string, comments: readonly Comment[]): Promise<void> {
    const ids = comments.map(({ id }) => id);
    const recused = await repository.recusedFrom(tx, actorId, ids);
    if (recused.length > 0) throw new DomainError('FORBIDDEN', { reason: 'recused', comments: recused });
  }

  entry(
    round: Round,
    comment: Comment,
    kind: NewEntry['kind'],
    actorId: string,
    more: Partial<NewEntry> = {},
  ): NewEntry {
    return {
      coalitionId: comment.coalitionId,
      streamId: round.documentId,
      kind,
      actorId,
      subjectId: comment.id,
      audience: round.audience,
      ...more,
    };
  }

  /** After a change: the same comments as they are now. */
  async again(context: RequestContext, comments: readonly Comment[]): Promise<Comment[]> {
    context.refresh();
    return Promise.all(comments.map(async ({ id }) => (await this.comments.get(context, id)).comment));
  }
}
