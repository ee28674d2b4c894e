/**
 * The whole record of a document as one archive that opens anywhere and asks nobody for anything, and the receipt that
 * a comment gives its author. Both hold what the asker may see, and of what she may not see only its place in the
 * chain, so that the chain can be checked by whoever has the file.
 */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Comment, Document, Entry } from '@plenary/database';
import type { Block } from '@plenary/document';
import { DomainError, maySee, resultsAreHidden, roundVisibility } from '@plenary/domain';
import { writeHtml, writeHtmlSheet, writeSheetJson } from '@plenary/formats';
import { createMessages } from '@plenary/ui';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ZipFile } from 'yazl';
import { hidesResults } from '../comments/seen-comments';
import { wordingOf } from '../comments/wording';
import { DownloadsService } from '../downloads/downloads.service';
import type { OtherPublication } from '../editions/public-standing';
import { publicStanding } from '../editions/public-standing';
import { disclosedLine } from '../funding/disclosed-line';
import { Addresses } from '../platform/addresses';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { boundText } from '../publications/bound-text';
import { SheetsService } from '../sheets/sheets.service';
import { ArchivePage } from './archive-page';
import * as repository from './archives.repository';
import { chainEntry } from './chain-entry';

export interface Receipt {
  form: 'plenary-receipt';
  reference: string;
  document: string;
  submittedAt: string;
  /** Absent while results are hidden: its number would tell how much came before. */
  entry: ReturnType<typeof chainEntry> | null;
  contentHash: string | null;
  /** What was said as it was hashed, and what was hashed before it; absent where the law took the words away. */
  content: string | null;
  salt: string | null;
}

@Injectable()
export class ArchivesService {
  private readonly messages = createMessages('en');

  constructor(
    private readonly database: Database,
    private readonly sheets: SheetsService,
    private readonly downloads: DownloadsService,
    private readonly addresses: Addresses,
  ) {}

  /** The archive as it is being made. The caller has seen that the document may be read. */
  async archive(context: RequestContext, document: Document): Promise<{ name: string; stream: Readable }> {
    const standing = await context.standing();
    const group = await context.read.group.load(document.groupId);
    const reference = [group?.code, document.code].filter(Boolean).join('-');
    const zip = new ZipFile();
    const files = new Map<string, string>();
    const revisions = await context.read.revisionsOfDocument.load(document.id);
    for (const revision of revisions) {
      const text = await context.read.revisionText.load(revision.id);
      if (!text) continue;
      const file = `revisions/${revision.number}.html`;
      files.set(revision.id, file);
      zip.addBuffer(Buffer.from(await this.revisionPage(document, text.blocks)), file);
    }
    const rounds = (await context.read.roundsOfDocument.load(document.id)).filter((round) =>
      maySee(standing, { ...document, visibility: roundVisibility(round, document) }),
    );
    for (const round of rounds) {
      const report = await this.sheets.report(context, document, round);
      zip.addBuffer(Buffer.from(writeHtmlSheet(report)), `rounds/${round.code}.html`);
      zip.addBuffer(Buffer.from(writeSheetJson(report)), `rounds/${round.code}.json`);
    }
    const record = await this.shownRecord(context, document);
    const known = record.filter((entry) => maySee(standing, { ...document, visibility: entry.audience }));
    const knownIds = new Set(known.map(({ id }) => id));
    const chain = record.map((entry) => {
      const whole = chainEntry(entry);
      const { seq, previous, hash } = whole;
      return knownIds.has(entry.id) ? whole : { seq, previous, hash };
    });
    const data = { form: 'plenary-record', document: reference, entries: chain };
    zip.addBuffer(Buffer.from(`${JSON.stringify(data, null, 1)}\n`), 'record.json');
    const people = new Map(
      (
        await Promise.all(
          [...new Set(known.flatMap(({ actorId }) => actorId ?? []))].map((id) => context.read.person.load(id)),
        )
      ).flatMap((person) => (person ? [[person.id, person.name] as const] : [])),
    );
    const { t } = this.messages;
    const [designations, minority, supports] = await Promise.all([
      context.read.designationsOfDocument.load(document.id),
      context.read.minorityOfDocument.load(document.id),
      context.read.supportsOfDocument.load(document.id),
    ]);
    const publication = await context.read.publicationOfDocument.load(document.id);
    const published = publication && (await context.read.revisionText.load(publication.revisionId));
    if (published) {
      const bound = boundText(published.blocks, { minority, supports }, this.messages);
      zip.addBuffer(Buffer.from(await this.revisionPage(document, bound)), 'publication.html');
    }
    const page = createElement(ArchivePage, {
      messages: this.messages,
      document,
      reference,
      publication: published ? publication : null,
      madeAt: await context.read.now(),
      revisions: revisions.flatMap((revision) => {
        const file = files.get(revision.id);
        return file ? [{ ...revision, file }] : [];
      }),
      others: await this.others(context, document),
      rounds: rounds.map((round) => ({
        name: `${t(`round.kind.${round.kind}`)} (${round.code})`,
        closesAt: round.closesAt,
        files: [`rounds/${round.code}.html`, `rounds/${round.code}.json`],
      })),
      decisions: [
        ...designations.map((one) => ({ what: t(`designation.${one.designation}`), words: one.statement })),
        ...minority.map((one) => ({ what: t('public.minority'), words: one.text ?? t('public.noMinority') })),
      ],
      supports: supports.map((support) => disclosedLine(support, this.messages)),
      entries: known.map(({ at, kind, actorId }) => ({ at, what: kind, who: people.get(actorId ?? '') ?? '' })),
      withheld: record.length - known.length,
    });
    zip.addBuffer(Buffer.from(`<!doctype html>${renderToStaticMarkup(page)}`), 'index.html');
    zip.end();
    return { name: `${reference}-record.zip`, stream: zip.outputStream as Readable };
  }

  /**
   * The record up to where a round begins whose results are hidden: what follows would tell by its length how many
   * comments there are. The chain up to there can be checked all the same.
   */
  private async shownRecord(context: RequestContext, document: Document): Promise<Entry[]> {
    const record = await repository.entriesOf(this.database.prisma, document.id);
    const rounds = await context.read.roundsOfDocument.load(document.id);
    const now = await context.read.now();
    const hiding = new Set(rounds.filter((round) => resultsAreHidden(round, now)).map(({ id }) => id));
    const last = record.findIndex(({ kind, subjectId }) => kind === 'ROUND_OPENED' && hiding.has(subjectId ?? ''));
    return last < 0 ? record : record.slice(0, last + 1);
  }

  /** Addresses are told and not linked: an archive asks nobody for anything. */
  private async others(context: RequestContext, document: Document) {
    const { t } = this.messages;
    const { supersedes, supersededBy } = await publicStanding(context, document);
    const said = (what: string) => (one: OtherPublication) => ({
      ...{ what, reference: one.reference, title: one.title },
      address: this.addresses.of(one.path),
    });
    return [
      ...supersedes.map(said(t('edition.supersedes'))),
      ...(supersededBy ? [supersededBy].map(said(t('edition.supersededBy'))) : []),
    ];
  }

  private async revisionPage(document: Document, blocks: Block[]): Promise<string> {
    const images = await this.downloads.images(document.id, blocks);
    const dir = document.dir === 'rtl' ? 'rtl' : 'ltr';
    return writeHtml(blocks, { title: document.title, lang: document.lang, dir, images });
  }

  /** For the author alone: with it she can show what she said, and when. */
  async receipt(context: RequestContext, document: Document, comment: Comment): Promise<Receipt> {
    const { personId } = await context.standing();
    if (comment.authorId !== personId) throw new DomainError('NOT_FOUND');
    const found = await repository.lastWording(this.database.prisma, comment);
    if (!found) throw new DomainError('NOT_FOUND');
    const { entry, salt } = found;
    const content = wordingOf(comment);
    const isSame =
      salt !== null &&
      createHash('sha256')
        .update(salt.salt + content)
        .digest('hex') === entry.contentHash;
    const group = await context.read.group.load(document.groupId);
    return {
      form: 'plenary-receipt',
      reference: comment.reference,
      document: [group?.code, document.code].filter(Boolean).join('-'),
      submittedAt: comment.submittedAt.toISOString(),
      entry: (await hidesResults(context, comment.roundId)) ? null : chainEntry(entry),
      contentHash: entry.contentHash,
      content: isSame ? content : null,
      salt: isSame ? salt.salt : null,
    };
  }
}
