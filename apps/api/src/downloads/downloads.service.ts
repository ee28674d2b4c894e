/**
 * A revision as a file of the reader's choice. Whoever may read the text may have it; comments come along only from
 * rounds that she may see. What takes time is made in processes of their own, and what waits for them is bounded.
 */
import type { Messages } from '@plenary/ui';
import { Injectable } from '@nestjs/common';
import type { Comment, Document, Publication, Round } from '@plenary/database';
import type { Block } from '@plenary/document';
import { DomainError, maySee, roundVisibility } from '@plenary/domain';
import type { ImportedImage } from '@plenary/formats';
import { PdfError, WordError, packWord, writeHtml, writeMarkdown, writePdf, writePlainText } from '@plenary/formats';
import type { RevisionRow } from '../documents/documents.loader';
import { seenOfRound } from '../comments/seen-comments';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { log } from '../platform/log';
import { spoken } from '../platform/speech';
import { boundText } from '../publications/bound-text';
import { imagesOf } from './downloads.repository';
import { fileName } from './file-names';
import type { DownloadEnding } from './file-names';
import { wordComments } from './word-comments';

export interface Wish {
  ending: DownloadEnding;
  /** The code of a round, or `all`. */
  comments?: string | null;
  /** The number of an earlier revision, to be compared with. */
  from?: number | null;
  /** Whether each line has a number. */
  lines?: boolean;
}

export interface Download {
  name: string;
  bytes: Uint8Array | string;
}

/** Files in the making, those that wait counted; the processes themselves take two at a time. */
const AT_ONCE = 24;

@Injectable()
export class DownloadsService {
  private making = 0;

  constructor(private readonly database: Database) {}

  /** The revision as a file. The caller has seen that the document may be read. Throws NOT_FOUND, TOO_MANY_REQUESTS. */
  async file(context: RequestContext, document: Document, number: number, wish: Wish): Promise<Download> {
    const revisions = await context.read.revisionsOfDocument.load(document.id);
    const revision = revisions.find((row) => row.number === number);
    const earlier = wish.from ? revisions.find((row) => row.number === wish.from) : undefined;
    if (!revision || (wish.from && (!earlier || earlier.number >= number))) throw new DomainError('NOT_FOUND');
    // A redline and comments are what Word alone can carry.
    if (wish.ending !== 'docx' && (wish.from || wish.comments)) throw new DomainError('NOT_FOUND');
    const group = await context.read.group.load(document.groupId);
    const comments = wish.comments ? await this.comments(context, document, revision, revisions, wish.comments) : null;
    const name = fileName(
      [
        group?.code,
        document.code,
        `r${number}`,
        earlier ? `redline-r${earlier.number}` : null,
        wish.comments ? `comments-${wish.comments}` : null,
        wish.lines ? 'lines' : null,
      ],
      wish.ending,
    );
    const text = await context.read.revisionText.load(revision.id);
    const before = earlier && (await context.read.revisionText.load(earlier.id));
    if (!text) throw new DomainError('NOT_FOUND');
    const bytes = await this.make(context, document, revision, text.blocks, wish, {
      before: before?.blocks ?? null,
      comments: comments && (await wordComments(this.messages.t, context, comments, revision, text.blocks)),
      publication: null,
    });
    return { name, bytes };
  }

  /** A publication's revision as a file, under the reference by which it is cited. */
  async publication(
    context: RequestContext,
    document: Document,
    publication: Publication,
    wish: Pick<Wish, 'ending' | 'lines'>,
  ): Promise<Download> {
    const revisions = await context.read.revisionsOfDocument.load(document.id);
    const revision = revisions.find((row) => row.id === publication.revisionId);
    const text = revision && (await context.read.revisionText.load(revision.id));
    if (!revision || !text) throw new DomainError('NOT_FOUND');
    const [minority, supports] = await Promise.all([
      context.read.minorityOfDocument.load(document.id),
      context.read.supportsOfDocument.load(document.id),
    ]);
    const bound = boundText(text.blocks, { minority, supports }, this.messages);
    const given = { before: null, comments: null, publication };
    const bytes = await this.make(context, document, revision, bound, wish, given);
    return { name: fileName([publication.reference, wish.lines ? 'lines' : null], wish.ending), bytes };
  }

  private async make(
    context: RequestContext,
    document: Document,
    revision: RevisionRow,
    blocks: Block[],
    { ending, lines = false }: Wish,
    given: {
      before: Block[] | null;
      comments: Awaited<ReturnType<typeof wordComments>> | null;
      publication: Publication | null;
    },
  ): Promise<Uint8Array | string> {
    const { title, lang } = document;
    const dir = document.dir === 'rtl' ? 'rtl' : 'ltr';
    if (ending === 'txt') return writePlainText(blocks);
    return this.bounded(async () => {
      const images = await this.images(document.id, [...blocks, ...(given.before ?? [])]);
      if (ending === 'md') return writeMarkdown(blocks, { title, images });
      if (ending === 'html') return writeHtml(blocks, { title, lang, dir, images });
      if (ending === 'docx') {
        return packWord(blocks, {
          title,
          images,
          ...(given.comments ? { comments: given.comments } : {}),
          ...(given.before ? { redlineFrom: given.before, author: title, date: revision.frozenAt } : {}),
        });
      }
      const { bytes } = await writePdf(blocks, {
        ...(await this.titlePage(context, document, revision, given.publication)),
        title,
        lang,
        dir,
        images,
        lineNumbers: lines,
        created: revision.frozenAt,
      });
      return bytes;
    });
  }

  private async titlePage(
    context: RequestContext,
    document: Document,
    revision: RevisionRow,
    publication: Publication | null,
  ) {
    const { t } = this.messages;
    const [group, coalition] = await Promise.all([
      context.read.group.load(document.groupId),
      context.read.coalition.load(document.coalitionId),
    ]);
    const at = publication?.publishedAt ?? revision.frozenAt;
    return {
      subtitle: publication
        ? t('download.edition', { number: publication.edition })
        : t('read.revision', { number: revision.number }),
      date: this.messages.day(at),
      facts: [
        { label: t('download.coalition'), value: coalition?.name ?? '' },
        { label: t('download.group'), value: [group?.code, group?.title].filter(Boolean).join(' · ') },
        {
          label: t('download.reference'),
          value:
            publication?.reference ??
            `${group?.code ?? ''}-${document.code}, ${t('read.revision', { number: revision.number })}`,
        },
      ],
    };
  }

  private get messages(): Messages {
    return spoken();
  }

  private async bounded<T>(make: () => Promise<T>): Promise<T> {
    if (this.making >= AT_ONCE) throw new DomainError('TOO_MANY_REQUESTS', { waiting: this.making });
    this.making += 1;
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof PdfError || error instanceof WordError)) throw error;
      log.warn({ error: error.name, details: error.details }, 'a file was not made');
      throw new DomainError('UNAVAILABLE', { file: 'not-made' });
    } finally {
      this.making -= 1;
    }
  }

  /** The pictures of a text. */
  images(documentId: string, blocks: readonly Block[]): Promise<ImportedImage[]> {
    const hashes = new Set(blocks.flatMap(({ image }) => (image ? [image.hash] : [])));
    return hashes.size > 0 ? imagesOf(this.database.prisma, documentId, [...hashes]) : Promise.resolve([]);
  }

  /** The comments of a round, or of all rounds that the reader may see, that stand in this revision or were carried to it. */
  private async comments(
    context: RequestContext,
    document: Document,
    revision: RevisionRow,
    revisions: readonly RevisionRow[],
    code: string,
  ): Promise<Comment[]> {
    const [standing, rounds] = await Promise.all([context.standing(), context.read.roundsOfDocument.load(document.id)]);
    const numbers = new Map(revisions.map(({ id, number }) => [id, number]));
    const stands = (round: Round): boolean =>
      (numbers.get(round.revisionId) ?? Number.POSITIVE_INFINITY) <= revision.number &&
      maySee(standing, { ...document, visibility: roundVisibility(round, document) });
    const seen = rounds.filter((round) => stands(round) && (code === 'all' || round.code === code));
    if (code !== 'all' && seen.length === 0) throw new DomainError('NOT_FOUND');
    const comments = await Promise.all(seen.map((round) => seenOfRound(context, round)));
    return comments.flat();
  }
}
