/** The public page and its downloads, at addresses that stay. They set no cookie and ask for none. */
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Document, Round } from '@plenary/database';
import type { Block } from '@plenary/document';
import { blocksToMarkdown } from '@plenary/document';
import { DomainError, standingDesignation, maySee, paths, roundVisibility } from '@plenary/domain';
import type { Messages, DispositionRow } from '@plenary/ui';
import type { Response } from 'express';
import { createElement } from 'react';
import { seenOfRound } from '../comments/seen-comments';
import { showsWords } from '../comments/shown-words';
import { publicStanding } from '../editions/public-standing';
import { DocumentsService } from '../documents/documents.service';
import { DownloadsService } from '../downloads/downloads.service';
import { MEDIA_TYPES, attachment } from '../downloads/file-names';
import { publicAuthors } from '../open-door/public-people';
import { Addresses } from '../platform/addresses';
import { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import type { Config } from '../platform/tokens';
import { CONFIG } from '../platform/tokens';
import { publicStyles } from '../platform/web-build';
import { publicHtml } from '../platform/public-html';
import { spoken } from '../platform/speech';
import { boundText } from './bound-text';
import type { Cited } from './citation';
import { citationBibtex, citationCsl } from './citation';
import { DownloadPage } from './download-page';
import { PublicPage } from './public-page';
import { placeOfBlock } from './place-of-block';

interface Place {
  coalition: string;
  group: string;
  document: string;
}

@Controller('p')
export class PublicationsController {
  private readonly styles: string[];

  constructor(
    private readonly documents: DocumentsService,
    private readonly database: Database,
    private readonly addresses: Addresses,
    private readonly downloads: DownloadsService,
    @Inject(CONFIG) config: Config,
  ) {
    this.styles = publicStyles(config.web);
  }

  private get messages(): Messages {
    return spoken();
  }

  @Get(':coalition/:group/:document')
  async page(@Param() place: Place, @Query('lines') lines: unknown, @Res() response: Response): Promise<void> {
    const [, code = place.document, ending] =
      /^(.*?)(?:\.(md|html|docx|pdf|txt|bib|csl\.json))?$/.exec(place.document) ?? [];
    const found = await this.published({ ...place, document: code });
    response.setHeader('Cache-Control', 'public, max-age=60');
    if (ending === 'docx' || ending === 'pdf' || ending === 'txt') {
      const { context, document, publication } = found;
      const wish = { ending, lines: ending === 'pdf' && lines === '1' } as const;
      const { name, bytes } = await this.downloads.publication(context, document, publication, wish);
      response
        .setHeader('Content-Disposition', attachment(name))
        .setHeader('X-Content-Type-Options', 'nosniff')
        .type(MEDIA_TYPES[ending])
        .send(typeof bytes === 'string' ? bytes : Buffer.from(bytes));
      return;
    }
    if (ending === 'bib' || ending === 'csl.json') {
      const cited = await this.citedOf(found, place);
      response
        .setHeader('Content-Disposition', attachment(`${found.publication.reference}.${ending}`))
        .setHeader('X-Content-Type-Options', 'nosniff')
        .type(ending === 'bib' ? 'application/x-bibtex; charset=utf-8' : 'application/vnd.citationstyles.csl+json')
        .send(ending === 'bib' ? citationBibtex(cited) : citationCsl(cited));
      return;
    }
    if (ending === 'md') {
      response.type('text/markdown; charset=utf-8').send(blocksToMarkdown(found.blocks));
      return;
    }
    if (ending === 'html') {
      response
        .setHeader('Content-Disposition', `attachment; filename="${found.publication.reference}.html"`)
        .type('text/html; charset=utf-8')
        .send(publicHtml(createElement(DownloadPage, { document: found.document, blocks: found.blocks })));
      return;
    }
    const props = await this.propsOf(found, place);
    // Whoever takes her page back is named no longer with the next look.
    if (props.authors.length > 0) response.setHeader('Cache-Control', 'public, no-cache');
    response.type('text/html; charset=utf-8').send(publicHtml(createElement(PublicPage, props)));
  }

  /** As a visitor sees it. Throws NOT_FOUND for what is not published. */
  private async published(place: Place) {
    const context = new RequestContext(this.database, null, null);
    const document = await this.documents.findByCode(context, place.coalition, place.group, place.document);
    const publication = document && (await context.read.publicationOfDocument.load(document.id));
    const text = publication && (await context.read.revisionText.load(publication.revisionId));
    if (!document || !publication || !text) throw new DomainError('NOT_FOUND');
    const [minority, supports] = await Promise.all([
      context.read.minorityOfDocument.load(document.id),
      context.read.supportsOfDocument.load(document.id),
    ]);
    const blocks = boundText(text.blocks, { minority, supports }, this.messages);
    return { context, document, publication, blocks, supports };
  }

  private async citedOf(
    { context, document, publication, supports }: Awaited<ReturnType<PublicationsController['published']>>,
    place: Place,
  ): Promise<Cited> {
    const [coalition, standing] = await Promise.all([
      context.read.coalition.load(document.coalitionId),
      publicStanding(context, document),
    ]);
    const { title, lang } = document;
    const { reference, edition, publishedAt } = publication;
    const address = this.addresses.of(paths.publication(place.coalition, place.group, document.code));
    return {
      coalition: coalition?.name ?? '',
      group: place.group,
      title,
      reference,
      edition,
      publishedAt,
      address,
      lang,
      supersedes: standing.supersedes.map((one) => one.reference),
      supersededBy: standing.supersededBy?.reference ?? null,
      supporters: supports.map(({ supporter }) => supporter),
    };
  }

  private async propsOf(found: Awaited<ReturnType<PublicationsController['published']>>, place: Place) {
    const { context, document, publication, blocks } = found;
    const { t } = this.messages;
    const [group, coalition, revisions, rounds, designations] = await Promise.all([
      context.read.group.load(document.groupId),
      context.read.coalition.load(document.coalitionId),
      context.read.revisionsOfDocument.load(document.id),
      context.read.roundsOfDocument.load(document.id),
      context.read.designationsOfDocument.load(document.id),
    ]);
    const seen = rounds.filter(
      (round) =>
        round.reportPublishedAt &&
        maySee({ personId: null, roles: [] }, { ...document, visibility: roundVisibility(round, document) }),
    );
    const designation = standingDesignation(designations, revisions);
    return {
      messages: this.messages,
      styles: this.styles,
      cited: await this.citedOf(found, place),
      address: this.addresses.of(paths.publication(place.coalition, place.group, document.code)),
      place: {
        coalition: place.coalition,
        coalitionName: coalition?.name ?? '',
        group: place.group,
        groupTitle: group?.title ?? '',
      },
      document,
      publication,
      standing: await publicStanding(context, document),
      revision: { number: revisions.find((row) => row.id === publication.revisionId)?.number ?? 0, blocks },
      history: revisions,
      rounds: await Promise.all(seen.map((round) => this.roundProps(context, document, round))),
      consensus: designation
        ? { designation: t(`designation.${designation.designation}`), statement: designation.statement }
        : null,
      authors: coalition ? await publicAuthors(this.database.prisma, coalition, document.id) : [],
      errata: (await context.read.errataOfPublication.load(publication.id)).flatMap(
        ({ number, words, correction, decision }) =>
          decision?.accepted
            ? [{ number, words, correction, reason: decision.reason, decidedAt: decision.decidedAt }]
            : [],
      ),
    };
  }

  private async roundProps(context: RequestContext, document: Document, round: Round) {
    const { t } = this.messages;
    const [comments, text] = await Promise.all([
      seenOfRound(context, round),
      context.read.revisionText.load(round.revisionId),
    ]);
    const rows = await Promise.all(
      comments.map(async (comment): Promise<DispositionRow> => {
        const [author, dispositions, joint, question] = await Promise.all([
          context.read.person.load(comment.authorId),
          context.read.dispositions.load(comment.id),
          comment.organisationId && context.read.organisation.load(comment.organisationId),
          comment.questionId && context.read.question.load(comment.questionId),
        ]);
        const [disposition] = dispositions;
        const withdrawn = comment.withdrawnAt !== null;
        const shown = await showsWords(context, comment);
        return {
          reference: comment.reference,
          where: question
            ? t('question.cited', { number: question.number, text: question.text })
            : (placeOfBlock(text?.blocks ?? ([] as Block[]), comment.blockId) ?? document.title),
          type: comment.type,
          author: author?.name ?? '',
          from: joint ? t('comment.jointOf', { name: joint.name }) : comment.stakeholderGroup,
          text: shown ? comment.text : withdrawn ? '' : t('comment.moderated'),
          proposedChange: shown ? comment.proposedChange : null,
          exact: comment.exact,
          disposition: withdrawn ? 'WITHDRAWN' : (disposition?.kind ?? null),
          rationale: disposition?.rationale ?? null,
        };
      }),
    );
    return { code: round.code, name: `${t(`round.kind.${round.kind}`)} (${round.code})`, rows };
  }
}
