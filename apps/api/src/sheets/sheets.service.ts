/**
 * Sheets of comments: the disposition report of a round as the files that others work with, and such files back into a
 * round. Both ways go through one shape of row. Reading a sheet saves nothing; taking one does exactly what the reading
 * said, once.
 */
import { Injectable } from '@nestjs/common';
import type { Document, Round, Transaction } from '@plenary/database';
import type { Block } from '@plenary/document';
import { DomainError, maySeeComment, roundState } from '@plenary/domain';
import type { CommentSheet, SheetRow, SheetToWrite } from '@plenary/formats';
import { ImportError, importSheet } from '@plenary/formats';
import type { SheetInput } from '@plenary/graphql';
import { createMessages } from '@plenary/ui';
import { campaignKey } from '../comments/campaign-key';
import { isoPlace } from '../comments/iso-place';
import { PlacementService } from '../comments/placement.service';
import { nextReferences } from '../comments/references';
import { seenAmong, seenOfRound } from '../comments/seen-comments';
import { showsWords } from '../comments/shown-words';
import { wordingOf } from '../comments/wording';
import { DispositionsService } from '../dispositions/dispositions.service';
import { bytesOf, hashOfBytes } from '../documents/file-import';
import type { LongAct } from '../long-acts/long-acts.service';
import { LongActs } from '../long-acts/long-acts.service';
import { authorize } from '../platform/authorize';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { derivedId } from '../platform/derived-id';
import { appendAll, lockStream } from '../platform/record/record';
import * as rounds from '../rounds/round-locks';
import { RoundsService } from '../rounds/rounds.service';
import { anchorsIn } from './sheet-anchor';
import type { KnownComment, PlannedRow } from './sheet-plan';
import { planSheet, rationaleOf, wordsOf } from './sheet-plan';
import * as repository from './sheets.repository';

export interface Preview {
  name: string;
  format: CommentSheet['format'];
  rows: (PlannedRow & { where: string | null })[];
  findings: CommentSheet['findings'];
}

export interface Taken {
  round: Round;
  added: number;
  changed: number;
  disposed: number;
  same: number;
  refused: number;
}

interface Reading {
  round: Round;
  document: Document;
  actorId: string;
  sheet: CommentSheet;
  name: string;
  hash: string;
}

@Injectable()
export class SheetsService {
  private readonly t = createMessages('en').t;

  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsService,
    private readonly placements: PlacementService,
    private readonly dispositions: DispositionsService,
    private readonly acts: LongActs,
  ) {}

  async preview(context: RequestContext, input: SheetInput): Promise<Preview> {
    const { round, sheet, name } = await this.read(context, input);
    const known = knownOf(
      await seenAmong(context, round, await repository.commentsOfRound(this.database.prisma, round.id)),
    );
    const planned = planSheet(sheet.rows, known, roundState(round, await context.read.now()));
    const anchor = anchorsIn((await context.read.revisionText.load(round.revisionId))?.blocks ?? []);
    const where = (row: PlannedRow) => (row.known?.comment ?? anchor(row.source)).exact;
    return {
      name,
      format: sheet.format,
      findings: sheet.findings,
      rows: planned.map((row) => ({ ...row, where: where(row) })),
    };
  }

  take(context: RequestContext, input: SheetInput): Promise<Taken> {
    return this.acts.run(context, input.actId, (act) => this.takeRows(context, input, act));
  }

  private async takeRows(context: RequestContext, input: SheetInput, act: LongAct): Promise<Taken> {
    act.at('READING');
    const reading = await this.read(context, input);
    const { round, name, sheet } = reading;
    const state = roundState(round, await context.read.now());
    const planned =
      state === 'OPEN'
        ? await this.database.transaction((tx) => this.write(tx, reading, act))
        : planSheet(sheet.rows, knownOf(await repository.commentsOfRound(this.database.prisma, round.id)), state);
    const disposed = planned.filter(({ action }) => action === 'DISPOSE');
    if (disposed.length > 0) {
      const resolutions = disposed.flatMap(({ source, known }) =>
        known && source.disposition
          ? [
              {
                commentId: known.comment.id,
                seen: known.comment.dispositionCount,
                kind: source.disposition,
                rationale: rationaleOf(source),
              },
            ]
          : [],
      );
      await this.dispositions.disposeEach(context, resolutions, this.t('sheet.correction', { name }), act);
    }
    context.refresh();
    const count = (action: PlannedRow['action']) => planned.filter((row) => row.action === action).length;
    return {
      round: await this.rounds.get(context, round.id),
      added: count('ADD'),
      changed: count('CHANGE'),
      disposed: count('DISPOSE'),
      same: count('SAME'),
      refused: count('REFUSE'),
    };
  }

  /** While the round is open a sheet brings comments, after its end dispositions: the right to act is asked accordingly. */
  private async read(context: RequestContext, input: SheetInput): Promise<Reading> {
    const round = await this.rounds.get(context, input.roundId);
    const subject = await this.rounds.subjectOf(context, round);
    const state = roundState(round, await context.read.now());
    const actorId = await authorize(context, state === 'ENDED' ? 'DISPOSE_COMMENT' : 'TAKE_COMMENTS', subject);
    const bytes = bytesOf(input.file);
    const name =
      (input.file.name.split(/[/\\]/).at(-1) ?? '')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .toWellFormed()
        .slice(0, 300) || 'sheet';
    try {
      const sheet = await importSheet({ fileName: input.file.name, bytes });
      return { round, document: subject.document, actorId, sheet, name, hash: hashOfBytes(bytes) };
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      const { code, details } = error;
      throw new DomainError('IMPORT_REFUSED', { ...details, reason: code, detail: details['reason'] ?? null });
    }
  }

  /** New and changed comments, in one transaction with their entries; planned again under the locks. */
  private async write(
    tx: Transaction,
    { round: seen, document, actorId, sheet, name, hash }: Reading,
    act: LongAct,
  ): Promise<PlannedRow[]> {
    act.at('CHECKING', 0, sheet.rows.length);
    const round = await rounds.lockShared(tx, seen.id);
    await lockStream(tx, document.id);
    const now = await this.database.now(tx);
    if (!round || roundState(round, now) !== 'OPEN')
      throw new DomainError('ROUND_CLOSED', { closesAt: round?.closesAt ?? null, now });
    const comments = await repository.commentsOfRound(tx, round.id);
    const known = knownOf(comments.filter((comment) => maySeeComment(actorId, round, comment, now)));
    const planned = planSheet(sheet.rows, known, 'OPEN');
    const fresh = planned.filter(({ action }) => action === 'ADD');
    const changed = planned.flatMap((row) =>
      row.action === 'CHANGE' && row.known ? [{ comment: row.known.comment, words: wordsOf(row.source) }] : [],
    );
    const about = {
      coalitionId: document.coalitionId,
      streamId: document.id,
      actorId,
      audience: round.audience,
      at: now,
    };
    const total = changed.length + fresh.length;
    act.at('SAVING', 0, total);
    if (changed.length > 0) {
      const changes = changed.map(({ comment, words }) => ({
        comment,
        words,
        campaignKey: campaignKey({ ...comment, ...words }),
      }));
      await repository.changeComments(tx, changes, now);
    }
    act.at('SAVING', changed.length, total);
    const added = fresh.length > 0 ? await this.add(tx, { round, document, actorId, fresh, name, hash, now }) : [];
    act.at('SAVING', total, total);
    await appendAll(tx, [
      ...changed.map(({ comment, words }) => ({
        ...about,
        kind: 'COMMENT_EDITED' as const,
        subjectId: comment.id,
        content: wordingOf(words),
      })),
      ...added.map((comment) => ({
        ...about,
        kind: 'COMMENT_MADE' as const,
        subjectId: comment.id,
        facts: { origin: 'SHEET' },
        content: wordingOf(comment),
      })),
    ]);
    act.seal();
    return planned;
  }

  private async add(
    tx: Transaction,
    given: {
      round: Round;
      document: Document;
      actorId: string;
      fresh: PlannedRow[];
      name: string;
      hash: string;
      now: Date;
    },
  ) {
    const { round, document, actorId, fresh, name, hash, now } = given;
    const { coalitionId, id: documentId } = document;
    const [revision, group, affiliation] = await Promise.all([
      tx.revision.findUniqueOrThrow({ where: { id: round.revisionId } }),
      tx.workingGroup.findUniqueOrThrow({ where: { id: document.groupId } }),
      repository.affiliationOf(tx, actorId),
    ]);
    const anchor = anchorsIn(revision.blocks as unknown as Block[]);
    const next = await nextReferences(tx, { round, document, groupCode: group.code, authorId: actorId });
    const rows = fresh.map(({ source, key }) => {
      const words = wordsOf(source);
      const place = anchor(source);
      return {
        coalitionId,
        id: derivedId(documentId, round.id, key),
        roundId: round.id,
        authorId: actorId,
        parentId: null,
        ...next(),
        ...place,
        ...words,
        organisation: affiliation?.organisation ?? null,
        stakeholderGroup: affiliation?.stakeholderGroup ?? null,
        region: affiliation?.region ?? null,
        campaignKey: campaignKey({ ...words, ...place }),
        submittedAt: now,
      };
    });
    const origins = fresh.map(({ source, key }, index) => ({
      coalitionId,
      commentId: rows[index]!.id,
      documentId,
      key,
      fileHash: hash,
      fileName: name,
      author: source.author ?? source.body ?? source.onBehalfOf ?? source.organisation ?? '',
      writtenAt: source.submittedAt ?? null,
    }));
    const comments = await repository.insertComments(tx, rows, origins);
    await this.placements.carryMany(tx, comments, revision);
    return rows;
  }

  /** The disposition report of a round; words that the viewer may not read are not in it. */
  async report(context: RequestContext, document: Document, round: Round): Promise<SheetToWrite> {
    const [comments, text, group] = await Promise.all([
      seenOfRound(context, round),
      context.read.revisionText.load(round.revisionId),
      context.read.group.load(document.groupId),
    ]);
    const blocks = text?.blocks ?? [];
    const rows = await Promise.all(
      comments.map(async (comment, index): Promise<SheetRow> => {
        const [author, dispositions, shown, origin, joint, question] = await Promise.all([
          context.read.person.load(comment.authorId),
          context.read.dispositions.load(comment.id),
          showsWords(context, comment),
          context.read.originOfComment.load(comment.id),
          comment.organisationId && context.read.organisation.load(comment.organisationId),
          comment.questionId && context.read.question.load(comment.questionId),
        ]);
        const standing = dispositions.find(({ number }) => number === comment.dispositionNumber);
        // What its author typed for a place are words of hers too.
        const place = isoPlace(blocks, shown ? comment : { ...comment, clause: null, line: null, element: null });
        const row = {
          reference: comment.reference,
          body: (joint || null)?.name,
          author: (shown && origin?.author) || author?.name,
          onBehalfOf: shown ? comment.onBehalfOf : null,
          organisation: comment.organisation,
          stakeholderGroup: comment.stakeholderGroup,
          region: comment.region,
          line: place.line,
          clause: place.clause,
          element: place.element,
          passage: comment.exact,
          question: question ? `${question.number}. ${question.text}` : null,
          type: comment.type,
          text: shown ? comment.text : this.t(comment.withdrawnAt ? 'comment.withdrawn' : 'sheet.withheld'),
          proposedChange: shown ? comment.proposedChange : null,
          disposition: standing?.kind ?? (comment.withdrawnAt ? ('WITHDRAWN' as const) : null),
          rationale: standing?.rationale,
          submittedAt: comment.submittedAt.toISOString(),
        };
        const kept = Object.entries(row).filter(([, value]) => value !== null && value !== undefined && value !== '');
        return { row: index + 1, ...(Object.fromEntries(kept) as Omit<SheetRow, 'row'>) };
      }),
    );
    return {
      rows,
      title: this.t('table.title', { code: round.code }),
      document: [group?.code, document.code].filter(Boolean).join('-'),
      project: document.title,
      date: (round.reportPublishedAt ?? (await context.read.now())).toISOString().slice(0, 10),
    };
  }
}

const knownOf = (comments: readonly repository.RoundComment[]): KnownComment[] =>
  comments.map(({ dispositions, origin, ...comment }) => ({
    comment,
    disposition: dispositions.find(({ number }) => number === comment.dispositionNumber) ?? null,
    key: origin?.key ?? null,
  }));
