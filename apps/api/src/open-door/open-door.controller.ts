/**
 * The open door's pages: plain pages and plain forms, read and used without a script. They set no cookie and look at
 * none; a form from another site is turned away before it comes here.
 */
import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Comment } from '@plenary/database';
import { DomainError, ERRORS, paths } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import type { Request, Response } from 'express';
import type { ReactElement } from 'react';
import { createElement } from 'react';
import { hidesResults, seenOfRound } from '../comments/seen-comments';
import { showsWords } from '../comments/shown-words';
import { toDomainError } from '../platform/errors';
import { newId } from '../platform/new-id';
import type { Config } from '../platform/tokens';
import { CONFIG } from '../platform/tokens';
import { doorStyles } from '../platform/web-build';
import { publicHtml } from '../platform/public-html';
import { spoken } from '../platform/speech';
import type { ShownComment } from './comment-pages';
import { CommentList, CommentPage, Word } from './comment-pages';
import type { Where } from './door-frame';
import { DoorFrame } from './door-frame';
import type { OpenForm, OpenPlace, OpenRound } from './open-door.service';
import { OpenDoorService } from './open-door.service';
import { partsOf } from './parts';
import { CommentForm, RoundText } from './round-page';
import { roundProps } from './round-props';

const PAGE = 50;
const FIELDS = [
  'id',
  'name',
  'address',
  'organisation',
  'stakeholderGroup',
  'region',
  'on',
  'question',
  'type',
  'text',
  'proposedChange',
  'website',
] as const satisfies readonly (keyof OpenForm)[];

/** A form sends its line ends as CR LF. */
function formOf(body: unknown): OpenForm {
  const given = (body ?? {}) as Readonly<Record<string, unknown>>;
  const value = (name: string): string => (typeof given[name] === 'string' ? given[name].replace(/\r\n?/g, '\n') : '');
  return Object.fromEntries(FIELDS.map((name) => [name, value(name)])) as unknown as OpenForm;
}

const counted = (value: unknown, most: number): number => Math.min(most, Math.max(1, Math.trunc(Number(value)) || 1));

@Controller('p')
export class OpenDoorController {
  private readonly styles: string[];

  constructor(
    private readonly door: OpenDoorService,
    @Inject(CONFIG) config: Config,
  ) {
    this.styles = doorStyles(config.web);
  }

  private get messages(): Messages {
    return spoken();
  }

  @Get(':coalition/:group/:document/rounds/:round')
  text(@Param() place: OpenPlace, @Query() query: Record<string, unknown>, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => {
      const found = await this.door.get(place);
      if (typeof query['on'] === 'string')
        return this.form(
          response,
          place,
          found,
          formOf({ id: newId(), on: query['on'] === 'text' ? '' : query['on'], question: query['question'] }),
          {},
        );
      const props = await this.roundProps(place, found);
      const [first, ...rest] = props.revision.blocks;
      // A text that begins with its own title shows it once.
      const titled = first?.kind === 'HEADING' && first.text.trim() === found.document.title.trim();
      const parts = partsOf(titled ? rest : props.revision.blocks);
      const all = await seenOfRound(found.context, found.round);
      const shown = { parts, part: counted(query['part'], parts.length), commentCount: all.length };
      await this.send(response, 200, createElement(RoundText, { ...props, ...shown }), {
        title: found.document.title,
        where: await this.whereOf(found, place),
        public: true,
      });
    });
  }

  @Post(':coalition/:group/:document/rounds/:round/comments')
  comment(@Param() place: OpenPlace, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => {
      const form = formOf(request.body);
      try {
        await this.door.send(place, form, request.ip ?? '');
      } catch (error) {
        const { code, details } = toDomainError(error);
        const flood = code === 'TOO_MANY_REQUESTS';
        if (code !== 'INVALID_INPUT' && !flood) throw error;
        if (flood) response.setHeader('Retry-After', String(details['afterSeconds']));
        const faults = (details['fields'] ?? {}) as Record<string, string>;
        return this.form(response, place, await this.door.get(place), form, faults, ERRORS[code].status);
      }
      const { t } = this.messages;
      await this.say(response, 200, { title: t('door.sentTitle'), lede: t('door.sent') });
    });
  }

  @Get(':coalition/:group/:document/rounds/:round/comments')
  list(@Param() place: OpenPlace, @Query('page') wished: unknown, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => {
      const found = await this.door.get(place);
      const all = await seenOfRound(found.context, found.round);
      const pages = Math.max(1, Math.ceil(all.length / PAGE));
      const page = counted(wished, pages);
      const comments = await Promise.all(
        all.slice((page - 1) * PAGE, page * PAGE).map((comment) => this.shown(found, comment)),
      );
      const { title } = found.document;
      const published = found.round.reportPublishedAt !== null;
      const hidden = await hidesResults(found.context, found.round.id);
      const props = { messages: this.messages, place, title, published, hidden, comments, page, pages };
      await this.send(response, 200, createElement(CommentList, props), {
        title: this.messages.t('door.listTitle', { title }),
        where: await this.whereOf(found, place),
        public: true,
      });
    });
  }

  @Get(':coalition/:group/:document/rounds/:round/comments/:reference')
  one(@Param() place: OpenPlace & { reference: string }, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => {
      const found = await this.door.get(place);
      const all = await seenOfRound(found.context, found.round);
      const comment = all.find(({ reference, code }) => reference === place.reference || code === place.reference);
      if (!comment) throw new DomainError('NOT_FOUND');
      const props = { messages: this.messages, place, comment: await this.shown(found, comment) };
      await this.send(response, 200, createElement(CommentPage, props), {
        title: `${comment.reference}: ${found.document.title}`,
        where: await this.whereOf(found, place),
        public: true,
      });
    });
  }

  @Get('confirm/:token')
  ask(@Param('token') token: string, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => {
      const { t } = this.messages;
      const { sent, comment, at } = await this.door.byToken('confirm', token);
      if (comment) return this.taken(response, comment, at.place, comment.hiddenAt !== null);
      await this.say(response, 200, {
        title: t('door.confirmTitle'),
        lede: t('door.confirmLede', { name: await this.door.nameOf(at.context, sent) }),
        words: [sent.text, sent.proposedChange].filter(Boolean).join('\n\n'),
        button: t('door.confirm'),
      });
    });
  }

  @Post('confirm/:token')
  confirm(@Param('token') token: string, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => {
      const { comment, place, held } = await this.door.confirm(token);
      await this.taken(response, comment, place, held);
    });
  }

  @Get('not-me/:token')
  askDisown(@Param('token') token: string, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => {
      const { t } = this.messages;
      const { sent, comment } = await this.door.byToken('disown', token);
      const { reference } = comment ?? { reference: '' };
      if (sent.disownedAt) return this.disowned(response, reference);
      await this.say(response, 200, {
        title: t('door.disownTitle'),
        lede: t('door.disownLede', { reference }),
        words: sent.text,
        button: t('door.disown'),
      });
    });
  }

  @Post('not-me/:token')
  disown(@Param('token') token: string, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => this.disowned(response, await this.door.disown(token)));
  }

  private disowned(response: Response, reference: string): Promise<void> {
    const { t } = this.messages;
    return this.say(response, 200, { title: t('door.disownedTitle'), lede: t('door.disowned', { reference }) });
  }

  private taken(response: Response, comment: Comment, place: OpenPlace, held: boolean): Promise<void> {
    const { t } = this.messages;
    const { coalition, group, document, round } = place;
    // While results are hidden the comment stands on no page; its code leads to it afterwards.
    const lede = t(comment.code === comment.reference ? 'door.takenHidden' : 'door.taken');
    return this.say(response, 200, {
      title: t('door.takenTitle', { reference: comment.reference }),
      lede: held ? `${lede} ${t('door.heldLede')}` : lede,
      link: { href: paths.openComment(coalition, group, document, round, comment.reference), label: t('door.see') },
    });
  }

  private async form(
    response: Response,
    place: OpenPlace,
    found: OpenRound,
    form: OpenForm,
    faults: Record<string, string>,
    status = 200,
  ): Promise<void> {
    const props = await this.roundProps(place, found);
    if (props.round.state !== 'OPEN') throw new DomainError('ROUND_CLOSED');
    const coalition = await found.context.read.coalition.load(found.document.coalitionId);
    const { stakeholderGroups = [], regions = [] } = coalition ?? {};
    const element = createElement(CommentForm, {
      ...props,
      form,
      faults,
      flood: status === ERRORS.TOO_MANY_REQUESTS.status,
      stakeholderGroups,
      regions,
    });
    const { t } = this.messages;
    await this.send(response, status, element, {
      title: t('door.title', { title: found.document.title }),
      where: await this.whereOf(found, place),
    });
  }

  private roundProps(place: OpenPlace, found: OpenRound) {
    return roundProps(this.messages, place, found);
  }

  private async whereOf({ context, document }: OpenRound, place: OpenPlace): Promise<Where> {
    const [coalition, group] = await Promise.all([
      context.read.coalition.load(document.coalitionId),
      context.read.group.load(document.groupId),
    ]);
    return {
      coalition: place.coalition,
      coalitionName: coalition?.name ?? '',
      group: { code: place.group, title: group?.title ?? '' },
    };
  }

  private async shown({ context, round }: OpenRound, comment: Comment): Promise<ShownComment> {
    const { t } = this.messages;
    const [author, dispositions, joint, question, words] = await Promise.all([
      context.read.person.load(comment.authorId),
      context.read.dispositions.load(comment.id),
      comment.organisationId && context.read.organisation.load(comment.organisationId),
      comment.questionId && context.read.question.load(comment.questionId),
      showsWords(context, comment),
    ]);
    const disposition = dispositions.find(({ number }) => number === comment.dispositionNumber);
    const from = [
      joint ? t('comment.jointOf', { name: joint.name }) : null,
      comment.organisation,
      comment.stakeholderGroup,
      comment.region,
    ].filter((part) => part !== null);
    return {
      reference: comment.reference,
      author: author?.name ?? '',
      from: from.length > 0 ? from.join(', ') : null,
      at: comment.submittedAt,
      text: words ? comment.text : null,
      instead: words ? null : t(comment.withdrawnAt ? 'disposition.WITHDRAWN' : 'comment.moderated'),
      proposedChange: words ? comment.proposedChange : null,
      exact: comment.exact,
      question: question ? t('question.cited', { number: question.number, text: question.text }) : null,
      answer:
        round.reportPublishedAt && disposition && !comment.withdrawnAt
          ? { kind: disposition.kind, rationale: disposition.rationale }
          : null,
    };
  }

  private say(response: Response, status: number, props: Parameters<typeof Word>[0]): Promise<void> {
    return this.send(response, status, createElement(Word, props), { title: props.title });
  }

  private async send(
    response: Response,
    status: number,
    children: ReactElement,
    page: { title: string; where?: Where; public?: boolean },
  ): Promise<void> {
    const { title, where, public: indexed = false } = page;
    const frame = {
      messages: this.messages,
      styles: this.styles,
      title,
      indexed,
      children,
      ...(where ? { where } : {}),
    };
    response
      .status(status)
      .setHeader('Cache-Control', indexed ? 'public, no-cache' : 'no-store')
      .type('text/html; charset=utf-8')
      .send(publicHtml(createElement(DoorFrame, frame)));
  }

  /** Whoever has no script reads a page, also where something is refused. */
  private async guarded(response: Response, answer: () => Promise<void>): Promise<void> {
    const { t } = this.messages;
    try {
      await answer();
    } catch (error) {
      const { code } = toDomainError(error);
      const words =
        code === 'NOT_FOUND' || code === 'FORBIDDEN'
          ? { title: t('door.goneTitle'), lede: t('door.gone') }
          : code === 'ROUND_CLOSED'
            ? { title: t('door.closedTitle'), lede: t('door.closed') }
            : { title: t('door.faultTitle'), lede: t('door.fault') };
      await this.say(response, ERRORS[code === 'FORBIDDEN' ? 'NOT_FOUND' : code].status, words);
    }
  }
}
