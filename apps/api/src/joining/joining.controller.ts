/**
 * Joining, leaving and the mails' own page, without a script and without an account: plain forms, and a button behind
 * every mailed link. The one post without a button is the one that mail programs make themselves (RFC 8058); it ends
 * mails and no membership.
 */
import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { DomainError, ERRORS, MAIL_WISHES, paths } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import type { Request, Response } from 'express';
import type { ReactElement } from 'react';
import { createElement } from 'react';
import { Word } from '../open-door/comment-pages';
import { DoorFrame } from '../open-door/door-frame';
import { toDomainError } from '../platform/errors';
import { newId } from '../platform/new-id';
import { publicHtml } from '../platform/public-html';
import { spoken } from '../platform/speech';
import type { Config } from '../platform/tokens';
import { CONFIG } from '../platform/tokens';
import { doorStyles } from '../platform/web-build';
import { ConfirmPage, JoinPage } from './join-page';
import type { JoinForm } from './joining.service';
import { JoiningService } from './joining.service';
import { MailWishesPage } from './mail-wishes-page';
import { MailWishesService } from './mail-wishes.service';

type Given = Readonly<Record<string, unknown>>;

const word = (given: Given | undefined, name: string): string => (typeof given?.[name] === 'string' ? given[name] : '');

function formOf(given: Given | undefined): JoinForm {
  const groups = [given?.['groups'] ?? []].flat().filter((code) => typeof code === 'string');
  return { id: word(given, 'id') || newId(), address: word(given, 'address'), groups, website: word(given, 'website') };
}

@Controller('p')
export class JoiningController {
  private readonly styles: string[];

  constructor(
    private readonly joining: JoiningService,
    private readonly wishes: MailWishesService,
    @Inject(CONFIG) config: Config,
  ) {
    this.styles = doorStyles(config.web);
  }

  private get messages(): Messages {
    return spoken();
  }

  @Get(':coalition/join')
  page(@Param('coalition') slug: string, @Query() query: Given, @Res() response: Response): Promise<void> {
    return this.guarded(response, () => this.form(response, slug, formOf({ groups: query['group'] }), {}));
  }

  @Post(':coalition/join')
  ask(
    @Param('coalition') slug: string,
    @Body() body: Given,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.guarded(response, async () => {
      const form = formOf(body);
      try {
        await this.joining.ask(slug, form, request.ip ?? '');
      } catch (error) {
        const { code, details } = toDomainError(error);
        if (code !== 'INVALID_INPUT' && code !== 'TOO_MANY_REQUESTS') throw error;
        if (code === 'TOO_MANY_REQUESTS') response.setHeader('Retry-After', String(details['afterSeconds']));
        const faults = (details['fields'] ?? {}) as Record<string, string>;
        return this.form(response, slug, form, faults, ERRORS[code].status);
      }
      await this.say(response, 200, 'join.sentTitle', 'join.sent');
    });
  }

  @Get('joining/:token')
  asked(@Param('token') token: string, @Res() response: Response): Promise<void> {
    return this.guarded(response, () => this.confirmation(response, token, false));
  }

  @Post('joining/:token')
  confirm(@Param('token') token: string, @Body() body: Given, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => {
      try {
        await this.joining.confirm(token, word(body, 'name'));
      } catch (error) {
        if (toDomainError(error).code !== 'INVALID_INPUT') throw error;
        return this.confirmation(response, token, true);
      }
      await this.joined(response, token);
    });
  }

  @Get('leaving/:token')
  leaving(@Param('token') token: string, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => {
      const { t } = this.messages;
      const { coalition } = await this.joining.leaving(token);
      const title = t('leave.title', { coalition: coalition.name });
      await this.send(
        response,
        200,
        title,
        createElement(Word, { title, lede: t('leave.lede'), button: t('leave.do') }),
      );
    });
  }

  @Post('leaving/:token')
  leave(@Param('token') token: string, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => {
      await this.joining.leaveByMail(token);
      await this.say(response, 200, 'leave.doneTitle', 'leave.done');
    });
  }

  @Get('mails/:token')
  mails(@Param('token') token: string, @Res() response: Response): Promise<void> {
    return this.guarded(response, () => this.wishesPage(response, token, false));
  }

  @Post('mails/:token')
  setMails(@Param('token') token: string, @Body() body: Given, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => {
      const wish = MAIL_WISHES.find((one) => one === body['mails']);
      if (!wish && body['List-Unsubscribe'] !== 'One-Click') throw new DomainError('INVALID_INPUT');
      await this.wishes.set(token, wish ?? 'NONE');
      await this.wishesPage(response, token, true);
    });
  }

  private async wishesPage(response: Response, token: string, saved: boolean): Promise<void> {
    const { mail, person } = await this.wishes.of(token);
    const props = { messages: this.messages, address: mail.address, wish: person?.mails ?? null, saved };
    await this.send(response, 200, this.messages.t('wishes.title'), createElement(MailWishesPage, props));
  }

  private async form(
    response: Response,
    slug: string,
    form: JoinForm,
    faults: Record<string, string>,
    status = 200,
  ): Promise<void> {
    const { coalition, groups } = await this.joining.door(slug);
    const flood = status === ERRORS.TOO_MANY_REQUESTS.status;
    const props = { messages: this.messages, coalition, groups, form, faults, flood };
    const title = this.messages.t('join.title', { coalition: coalition.name });
    await this.send(response, status, title, createElement(JoinPage, props));
  }

  private async confirmation(response: Response, token: string, fault: boolean): Promise<void> {
    const { request, person, coalition, groups } = await this.joining.asked(token);
    if (request.confirmedAt) return this.joined(response, token);
    const props = { messages: this.messages, coalition, groups, name: person?.name ?? null, fault };
    const title = this.messages.t('join.confirmTitle', { coalition: coalition.name });
    await this.send(response, fault ? 400 : 200, title, createElement(ConfirmPage, props));
  }

  private async joined(response: Response, token: string): Promise<void> {
    const { t } = this.messages;
    const { coalition } = await this.joining.asked(token);
    const title = t('join.doneTitle', { coalition: coalition.name });
    const link = { href: paths.publicCoalition(coalition.slug), label: coalition.name };
    await this.send(response, 200, title, createElement(Word, { title, lede: t('join.done'), link }));
  }

  private say(
    response: Response,
    status: number,
    title: Parameters<typeof this.messages.t>[0],
    lede: Parameters<typeof this.messages.t>[0],
  ): Promise<void> {
    const { t } = this.messages;
    return this.send(response, status, t(title), createElement(Word, { title: t(title), lede: t(lede) }));
  }

  private async send(response: Response, status: number, title: string, children: ReactElement): Promise<void> {
    const frame = { messages: this.messages, styles: this.styles, title, children };
    response
      .status(status)
      .setHeader('Cache-Control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(publicHtml(createElement(DoorFrame, frame)));
  }

  /** Whoever has no script reads a page, also where something is refused. */
  private async guarded(response: Response, answer: () => Promise<void>): Promise<void> {
    try {
      await answer();
    } catch (error) {
      const { code, details } = toDomainError(error);
      const { status } = ERRORS[code];
      if (code === 'NOT_FOUND') await this.say(response, status, 'door.goneTitle', 'door.gone');
      else if (details['reason'] === 'last-coordinator')
        await this.say(response, status, 'leave.stayTitle', 'leave.stay');
      else if (details['reason'] === 'taken-out') await this.say(response, status, 'join.outTitle', 'join.out');
      else await this.say(response, status, 'door.faultTitle', 'door.fault');
    }
  }
}
