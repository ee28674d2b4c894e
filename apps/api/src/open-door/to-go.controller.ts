/**
 * A public round to be taken along: one file that is read and answered without a line, and the page where its answer is
 * handed in. What is handed in goes the way of the form, comment by comment: nothing counts before the mailed link.
 */
import {
  Body,
  Catch,
  Controller,
  Get,
  HttpException,
  Inject,
  Param,
  Post,
  Req,
  Res,
  UploadedFile,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { DomainError, ERRORS, paths, readOpenAnswer } from '@plenary/domain';
import type { OpenAnswer } from '@plenary/domain';
import type { Request, Response } from 'express';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReactElement } from 'react';
import { createElement } from 'react';
import { DownloadsService } from '../downloads/downloads.service';
import { Addresses } from '../platform/addresses';
import { toDomainError } from '../platform/errors';
import { publicHtml } from '../platform/public-html';
import { spoken } from '../platform/speech';
import type { Config } from '../platform/tokens';
import { CONFIG } from '../platform/tokens';
import { doorStyles } from '../platform/web-build';
import { Word } from './comment-pages';
import { DoorFrame } from './door-frame';
import { HandInPage } from './hand-in-page';
import type { LeftOut } from './hand-in-page';
import type { OpenPlace, OpenRound } from './open-door.service';
import { OpenDoorService } from './open-door.service';
import { roundProps } from './round-props';
import { RoundToGo } from './round-to-go';
import { TO_GO_SCRIPT } from './round-to-go-script';

/** Five comments at full length in the script that takes most room, and what is written around them. */
const MOST_BYTES = 2_000_000;
const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A form with more in it than an answer: said in a page, like everything here. */
@Catch(HttpException)
class UnreadForm implements ExceptionFilter {
  catch(_error: HttpException, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const { t } = spoken();
    const page = createElement(Word, { title: t('door.faultTitle'), lede: t('door.handInUnread') });
    response
      .status(400)
      .type('text/html; charset=utf-8')
      .send(
        publicHtml(
          createElement(DoorFrame, { messages: spoken(), styles: [], title: t('door.faultTitle'), children: page }),
        ),
      );
  }
}

@Controller('p')
export class ToGoController {
  private readonly styles: string[];
  /** The same style sheets as text: the file brings them along. */
  private readonly style: string;

  constructor(
    private readonly door: OpenDoorService,
    private readonly addresses: Addresses,
    private readonly downloads: DownloadsService,
    @Inject(CONFIG) config: Config,
  ) {
    this.styles = doorStyles(config.web);
    this.style = this.styles
      .map((href) => join(resolve(config.web), href))
      .flatMap((file) => (existsSync(file) ? [readFileSync(file, 'utf8')] : []))
      .join('\n')
      .replace(/\/\*# sourceMappingURL[^*]*\*\//g, '');
  }

  @Get(':coalition/:group/:document/rounds/:round/to-go.html')
  toGo(@Param() place: OpenPlace, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => {
      const found = await this.door.get(place);
      const messages = spoken();
      const props = await roundProps(messages, place, found);
      if (props.round.state !== 'OPEN') throw new DomainError('ROUND_CLOSED');
      const coalition = await found.context.read.coalition.load(found.document.coalitionId);
      const images = await this.downloads.images(found.document.id, props.revision.blocks);
      const name = [place.group, place.document, place.round].join('-');
      const page = createElement(RoundToGo, {
        ...props,
        handIn: this.addresses.of(paths.handIn(place.coalition, place.group, place.document, place.round)),
        file: `${name}-answer.txt`,
        policy: `default-src 'none'; script-src ${hashed(TO_GO_SCRIPT)}; style-src ${hashed(this.style)}; img-src data:; base-uri 'none'; form-action 'none'`,
        style: this.style,
        script: TO_GO_SCRIPT,
        pictures: new Map(
          images.map(({ hash, mediaType, bytes }) => [
            hash,
            `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`,
          ]),
        ),
        stakeholderGroups: coalition?.stakeholderGroups ?? [],
        regions: coalition?.regions ?? [],
      });
      response
        .setHeader('Cache-Control', 'public, no-cache')
        .setHeader('Content-Disposition', `attachment; filename="${name}.html"`)
        .type('text/html; charset=utf-8')
        .send(publicHtml(page));
    });
  }

  @Get(':coalition/:group/:document/rounds/:round/hand-in')
  page(@Param() place: OpenPlace, @Res() response: Response): Promise<void> {
    return this.guarded(response, async () => {
      await this.handInPage(response, 200, place, await this.door.get(place), {});
    });
  }

  @Post(':coalition/:group/:document/rounds/:round/hand-in')
  @UseFilters(UnreadForm)
  @UseInterceptors(
    FileInterceptor('file', { limits: { fileSize: MOST_BYTES, fieldSize: MOST_BYTES, files: 1, parts: 4 } }),
  )
  handIn(
    @Param() place: OpenPlace,
    @Body() body: Record<string, unknown> | undefined,
    @UploadedFile() file: { buffer: Buffer } | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.guarded(response, async () => {
      const found = await this.door.get(place);
      const pasted = typeof body?.['words'] === 'string' ? body['words'] : '';
      const words = file && file.buffer.length > 0 ? file.buffer.toString('utf8') : pasted;
      const answer = readOpenAnswer(words);
      const here = paths.openRound(place.coalition, place.group, place.document, place.round);
      if (!answer || answer.round !== here)
        return this.handInPage(response, ERRORS.INVALID_INPUT.status, place, found, {
          fault: answer ? 'elsewhere' : 'unread',
          words: pasted,
        });
      const { taken, left } = await this.send(place, answer, request.ip ?? '');
      const status = left.length > 0 ? ERRORS.INVALID_INPUT.status : 200;
      await this.handInPage(response, status, place, found, { taken, left, words: left.length > 0 ? words : '' });
    });
  }

  /** Each as the form would send it, under the id that it got when it was written: the same again is the same comment. */
  private async send(place: OpenPlace, answer: OpenAnswer, ip: string): Promise<{ taken: number; left: LeftOut[] }> {
    const left: LeftOut[] = [];
    const { comments, round: _, ...person } = answer;
    for (const comment of comments) {
      try {
        await this.door.send(place, { ...person, ...comment, website: '' }, ip);
      } catch (error) {
        const { code, details } = toDomainError(error);
        if (!['INVALID_INPUT', 'TOO_MANY_REQUESTS', 'CONFLICT'].includes(code)) throw error;
        const fields = Object.keys((details['fields'] ?? {}) as Record<string, string>);
        left.push({ text: comment.text, flood: code === 'TOO_MANY_REQUESTS', fields });
      }
    }
    return { taken: comments.length - left.length, left };
  }

  private async handInPage(
    response: Response,
    status: number,
    place: OpenPlace,
    { document }: OpenRound,
    said: { fault?: 'unread' | 'elsewhere'; words?: string; taken?: number; left?: LeftOut[] },
  ): Promise<void> {
    const { fault = null, words = '', taken = null, left = [] } = said;
    const props = { messages: spoken(), place, title: document.title, fault, words, taken, left };
    this.sendPage(response, status, spoken().t('door.handInTitle'), createElement(HandInPage, props));
  }

  private sendPage(response: Response, status: number, title: string, children: ReactElement): void {
    response
      .status(status)
      .setHeader('Cache-Control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(publicHtml(createElement(DoorFrame, { messages: spoken(), styles: this.styles, title, children })));
  }

  private async guarded(response: Response, answer: () => Promise<void>): Promise<void> {
    const { t } = spoken();
    try {
      await answer();
    } catch (error) {
      const { code } = toDomainError(error);
      const known =
        code === 'NOT_FOUND' || code === 'FORBIDDEN' ? 'gone' : code === 'ROUND_CLOSED' ? 'closed' : 'fault';
      const props = { title: t(`door.${known}Title`), lede: t(`door.${known}`) };
      this.sendPage(
        response,
        ERRORS[code === 'FORBIDDEN' ? 'NOT_FOUND' : code].status,
        props.title,
        createElement(Word, props),
      );
    }
  }
}
