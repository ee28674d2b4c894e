/** What is kept of the viewer, for herself: what she said and what became of it, and all of it as one file. */
import { Injectable } from '@nestjs/common';
import type { Comment } from '@plenary/database';
import { paths } from '@plenary/domain';
import { check } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { asSystem } from '../platform/asker';
import { Database } from '../platform/database';
import { Cursors } from '../platform/record/cursor';
import { RoundsService } from '../rounds/rounds.service';
import * as repository from './my-data.repository';

const MOST = 100;

@Injectable()
export class MyDataService {
  constructor(
    private readonly database: Database,
    private readonly cursors: Cursors,
    private readonly rounds: RoundsService,
  ) {}

  async page(context: RequestContext, { first, after }: { first: number; after: string | null }) {
    check({ first: first >= 1 && first <= MOST ? null : 'out-of-range' });
    const { personId } = context;
    if (!personId) return { comments: [], next: null };
    const list = `said:${personId}`;
    const place = after ? (JSON.parse(this.cursors.open(list, after)) as { at: string; id: string }) : null;
    const before = place && { at: new Date(place.at), id: place.id };
    const rows = await repository.comments(this.database.prisma, personId, before, first + 1);
    const shown = rows.slice(0, first);
    const last = shown.at(-1);
    return {
      comments: await Promise.all(shown.map((row) => this.said(context, row))),
      next:
        rows.length > first && last
          ? this.cursors.seal(list, JSON.stringify({ at: last.submittedAt.toISOString(), id: last.id }))
          : null,
    };
  }

  /** Her words are hers wherever she went since; what became of them is shown where she may still know of it. */
  private async said(context: RequestContext, row: Comment) {
    const round = await this.rounds.find(context, row.roundId);
    const document = round && (await context.read.document.load(round.documentId));
    const [coalition, group] = await Promise.all([
      context.read.coalition.load(row.coalitionId),
      document ? context.read.group.load(document.groupId) : null,
    ]);
    const known = document && group && coalition;
    return {
      id: row.id,
      reference: row.reference,
      text: row.text,
      proposedChange: row.proposedChange,
      submittedAt: row.submittedAt,
      withdrawnAt: row.withdrawnAt,
      coalition: coalition?.name ?? '',
      document: known ? document.title : null,
      path: known ? paths.comment(coalition.slug, group.code, document.code, row.reference) : null,
      comment: known ? row : null,
    };
  }

  everything(personId: string) {
    return asSystem(() => repository.everything(this.database.prisma, personId));
  }
}
