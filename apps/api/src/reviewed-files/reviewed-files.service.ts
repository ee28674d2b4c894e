/**
 * Reviewed files: a look into a file before anything of it is saved, and the way of its comments, replies and tracked
 * changes into a round. The text and what readers left on it are two things: the text goes into the working draft, the
 * rest into a round, each at its passage in that round's revision. Both can be done again: looking saves nothing, and
 * an item that was taken is known by its key.
 */
import { Injectable } from '@nestjs/common';
import type { Document, Round, Transaction } from '@plenary/database';
import type { Block, Loss } from '@plenary/document';
import { alignBlocks, describePassage, redline, withIds } from '@plenary/document';
import { DomainError, LIMITS, invalidInput, roundState } from '@plenary/domain';
import type { FileInput, PreviewFileInput, TakeCommentsInput } from '@plenary/graphql';
import { createMessages } from '@plenary/ui';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { PlacementService } from '../comments/placement.service';
import { nextReferences } from '../comments/references';
import { DocumentsService } from '../documents/documents.service';
import { bytesOf, hashOfBytes, storable } from '../documents/file-import';
import type { ReadFile } from '../documents/file-import';
import { authorize } from '../platform/authorize';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { appendAll, lockStream } from '../platform/record/record';
import * as rounds from '../rounds/round-locks';
import { RoundsService } from '../rounds/rounds.service';
import { placeOfBlock } from '../publications/place-of-block';
import { commentRows } from './comment-rows';
import type { FileItem } from './file-items';
import { itemsIn, readAll } from './file-readings';
import type { Source } from './file-readings';
import type { PlacedItem } from './place-items';
import * as repository from './reviewed-files.repository';

export interface Preview {
  name: string;
  hash: string;
  format: string;
  title: string | null;
  blockCount: number;
  wordCount: number;
  imageCount: number;
  opening: Block[];
  losses: Loss[];
  trackedChangeCount: number;
  items: (PlacedItem & { where: string | null; exact: string | null; takenAs: string | null })[];
  changes: { changed: number; moved: number; inserted: number; deleted: number } | null;
  round: Round | null;
}

const OPENING = 8;
/** How this house begins what it writes into a file: the reference, and what stands there. */
const OWN = /^([A-Z][A-Z0-9-]*-\d{3,}[a-z]*) · /;

@Injectable()
export class ReviewedFilesService {
  private readonly t = createMessages('en').t;

  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly documents: DocumentsService,
    private readonly rounds: RoundsService,
    private readonly placements: PlacementService,
  ) {}

  async preview(context: RequestContext, input: PreviewFileInput): Promise<Preview> {
    const document = input.documentId ? await this.documents.get(context, input.documentId) : null;
    if (document) await authorize(context, 'EDIT_DRAFT', document);
    else {
      const group = await this.coalitions.getGroup(context, input.groupId ?? '');
      await authorize(context, 'OPEN_DOCUMENT', { coalitionId: group.coalitionId, groupId: group.id });
    }
    const source = await this.source(document, input);
    const readings = await readAll(source, input.trackedChanges);
    const { asked } = readings;
    const latest = document && (await context.read.revisionsOfDocument.load(document.id))[0];
    const before = latest ? ((await context.read.revisionText.load(latest.id))?.blocks ?? []) : [];
    const blocks = document ? alignBlocks(before, storable(asked.blocks)) : withIds(storable(asked.blocks));
    const round = document && (await this.openRound(context, document));
    const text = round && (await context.read.revisionText.load(round.revisionId));
    const items = itemsIn(this.t, readings, text?.blocks ?? null);
    const taken = document ? await this.takenBefore(document.id, items) : new Map<string, repository.CommentKey>();
    const places = text?.blocks ?? null;
    return {
      name: asked.name,
      hash: source.hash,
      format: asked.format,
      title: asked.title ?? null,
      blockCount: blocks.length,
      wordCount: countWords(blocks),
      imageCount: asked.images.length,
      opening: blocks.slice(0, OPENING),
      losses: asked.losses,
      trackedChangeCount: asked.trackedChanges.length,
      changes: document ? redline(before, blocks).summary : null,
      round,
      items: items.map(({ item, reading }) => {
        const { anchor } = item;
        const inRevision =
          places && anchor.kind !== 'DOCUMENT' ? describePassage(places, anchor.start, anchor.end) : null;
        const own = reading[item.block ?? -1];
        return {
          ...item,
          exact: (inRevision ? inRevision.exact : (item.lost ?? item.current))?.slice(0, LIMITS.text) ?? null,
          where: inRevision
            ? placeOfBlock(places ?? [], inRevision.firstBlock)
            : own
              ? placeOfBlock(reading, own.id)
              : null,
          placement: places ? item.placement : null,
          takenAs: taken.get(item.key)?.reference ?? null,
        };
      }),
    };
  }

  async take(
    context: RequestContext,
    input: TakeCommentsInput,
  ): Promise<{ round: Round; added: number; known: number }> {
    const seen = await this.rounds.get(context, input.roundId);
    const subject = await this.rounds.subjectOf(context, seen);
    const actorId = await authorize(context, 'TAKE_COMMENTS', subject);
    const { document } = subject;
    if (roundState(seen, await context.read.now()) !== 'OPEN')
      throw new DomainError('ROUND_CLOSED', { closesAt: seen.closesAt });
    const source = await this.source(document, input);
    const readings = await readAll(source, 'PROPOSE');
    const text = await context.read.revisionText.load(seen.revisionId);
    if (!text) throw new DomainError('NOT_FOUND');
    const wanted = input.keys ? new Set(input.keys) : null;
    const items = itemsIn(this.t, readings, text.blocks)
      .map(({ item }) => item)
      .filter((item) => !wanted || wanted.has(item.key) || (item.parentKey !== null && wanted.has(item.parentKey)));
    const done = await this.database.transaction((tx) =>
      this.insert(tx, { document, roundId: seen.id, actorId, items, source, file: readings.proposed }),
    );
    context.refresh();
    return { ...done, round: await this.rounds.get(context, seen.id) };
  }

  private async insert(
    tx: Transaction,
    given: {
      document: Document;
      roundId: string;
      actorId: string;
      items: PlacedItem[];
      source: Source;
      file: ReadFile;
    },
  ): Promise<{ added: number; known: number }> {
    const { document, roundId, actorId, items, source, file } = given;
    const { coalitionId } = document;
    const round = await rounds.lockShared(tx, roundId);
    await lockStream(tx, document.id);
    const now = await this.database.now(tx);
    if (!round || roundState(round, now) !== 'OPEN')
      throw new DomainError('ROUND_CLOSED', { closesAt: round?.closesAt ?? null, now });
    const known = await this.takenBefore(
      document.id,
      items.map((item) => ({ item })),
      tx,
    );
    const fresh = items.filter((item) => !known.has(item.key) && !item.inText);
    const added = fresh.length;
    if (added === 0) return { added, known: items.length };
    const revision = await tx.revision.findUniqueOrThrow({ where: { id: round.revisionId } });
    const group = await tx.workingGroup.findUniqueOrThrow({ where: { id: document.groupId } });
    const affiliation = await repository.affiliationOf(tx, actorId);
    const numbers = await repository.lastNumbers(
      tx,
      round.id,
      fresh.flatMap((item) => known.get(item.parentKey ?? '')?.id ?? []),
    );
    const { rows, origins } = commentRows(this.t, fresh, {
      document,
      round,
      revision,
      known,
      next: await nextReferences(tx, { round, document, groupCode: group.code, authorId: actorId }),
      numbers,
      actorId,
      affiliation,
      file: { hash: source.hash, name: file.name },
      now,
    });
    const comments = await repository.insertComments(tx, rows, origins);
    await repository.keepFile(
      tx,
      { ...source, name: file.name },
      {
        coalitionId,
        documentId: document.id,
        hash: source.hash,
        name: file.name,
        comments: file.comments.length,
        changes: file.trackedChanges.length,
        addedBy: actorId,
        addedAt: now,
      },
    );
    await this.placements.carryMany(
      tx,
      comments.filter((comment) => comment.parentId === null),
      revision,
    );
    await appendAll(
      tx,
      rows.map((row) => ({
        coalitionId,
        streamId: document.id,
        kind: 'COMMENT_MADE' as const,
        actorId,
        subjectId: row.id,
        audience: round.audience,
        facts: { origin: 'FILE' },
        content: JSON.stringify([row.type, row.text, row.proposedChange]),
        at: now,
      })),
    );
    return { added, known: items.length - added };
  }

  /** The file that was sent, or one that the document keeps. Throws NOT_FOUND, INVALID_INPUT. */
  private async source(
    document: Document | null,
    { file, hash }: { file?: FileInput | null; hash?: string | null },
  ): Promise<Source> {
    if (file) {
      const bytes = bytesOf(file);
      return { name: file.name, bytes, hash: hashOfBytes(bytes) };
    }
    if (!hash) throw invalidInput({ file: 'required' });
    const kept = document && (await repository.findFile(this.database.prisma, document.id, hash));
    if (!kept) throw new DomainError('NOT_FOUND', { hash });
    return { ...kept, hash };
  }

  private async openRound(context: RequestContext, document: Document): Promise<Round | null> {
    const now = await context.read.now();
    const open = (await context.read.roundsOfDocument.load(document.id)).find((one) => roundState(one, now) === 'OPEN');
    return open ? this.rounds.find(context, open.id) : null;
  }

  /** Which items are comments of the document already: taken before, or written into the file by this house. */
  private async takenBefore(
    documentId: string,
    items: readonly { item: FileItem }[],
    tx: Pick<Transaction, 'comment' | 'commentOrigin'> = this.database.prisma,
  ): Promise<Map<string, repository.CommentKey>> {
    if (items.length === 0) return new Map();
    const references = new Map(
      items.flatMap(({ item }) => {
        const reference = OWN.exec(item.text)?.[1];
        return reference ? [[item.key, reference] as const] : [];
      }),
    );
    const [before, own] = await Promise.all([
      repository.origins(tx, documentId),
      references.size > 0 ? repository.byReference(tx, documentId, [...new Set(references.values())]) : [],
    ]);
    const byKey = new Map(before.map((origin) => [origin.key, origin.comment]));
    const ours = new Map(own.map((comment) => [comment.reference, comment]));
    return new Map(
      items.flatMap(({ item }) => {
        const found = byKey.get(item.key) ?? ours.get(references.get(item.key) ?? '');
        return found ? [[item.key, found] as const] : [];
      }),
    );
  }
}

function countWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}
