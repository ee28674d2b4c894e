/** A coalition's public page, its Atom feed, and what search engines ask for. They set no cookie and look at none. */
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { DomainError, paths } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import type { Response } from 'express';
import { Feed } from 'feed';
import { createElement } from 'react';
import { Addresses } from '../platform/addresses';
import { isUuid } from '../platform/checks';
import { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import type { Config } from '../platform/tokens';
import { CONFIG } from '../platform/tokens';
import { doorStyles } from '../platform/web-build';
import { publicHtml } from '../platform/public-html';
import { spoken } from '../platform/speech';
import { CoalitionPage, aboutEditions } from './coalition-page';
import { DoorFrame } from './door-frame';
import { PersonPage } from './person-page';
import { pathsOfPublicPeople, publicOfficers, publicPerson } from './public-people';
import type { PublicThing } from './public-things';
import { publicThings } from './public-things';

const IN_FEED = 50;
const ON_PAGE = 200;
/** A map of more would have to be several. */
const IN_MAP = 20_000;

/** What XML 1.0 cannot hold. */
const xml = (words: string): string =>
  words
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

@Controller()
export class PublicPagesController {
  private readonly styles: string[];

  constructor(
    private readonly database: Database,
    private readonly addresses: Addresses,
    @Inject(CONFIG) config: Config,
  ) {
    this.styles = doorStyles(config.web);
  }

  private get messages(): Messages {
    return spoken();
  }

  @Get('p/:coalition')
  async page(@Param('coalition') slug: string, @Res() response: Response): Promise<void> {
    const { coalition, things, now } = await this.read(slug, ON_PAGE);
    const instant = (at: Date, zone: string) => this.addresses.instant(at, zone);
    const { name } = coalition;
    const people = await publicOfficers(this.database.prisma, coalition);
    const children = createElement(CoalitionPage, {
      messages: this.messages,
      slug,
      name,
      things,
      people,
      now,
      instant,
    });
    const frame = { messages: this.messages, styles: this.styles, title: name, indexed: true, children };
    response
      .setHeader('Cache-Control', 'public, no-cache')
      .type('text/html; charset=utf-8')
      .send(publicHtml(createElement(DoorFrame, { ...frame, feed: paths.publicFeed(slug) })));
  }

  @Get('p/:coalition/people/:person')
  async person(
    @Param('coalition') slug: string,
    @Param('person') id: string,
    @Res() response: Response,
  ): Promise<void> {
    const context = new RequestContext(this.database, null, null);
    const coalition = isUuid(id) ? await context.read.coalitionBySlug.load(slug) : null;
    const person = coalition && (await publicPerson(this.database.prisma, coalition, id, await context.read.now()));
    if (!person) throw new DomainError('NOT_FOUND');
    const { messages, styles } = this;
    const address = this.addresses.of(paths.publicPerson(slug, id));
    const children = createElement(PersonPage, { messages, coalition, address, person });
    const where = { coalition: slug, coalitionName: coalition.name };
    const frame = { messages, styles, title: `${person.name} · ${coalition.name}`, where, indexed: true, children };
    response
      // What she takes back is gone with the next look.
      .setHeader('Cache-Control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(publicHtml(createElement(DoorFrame, frame)));
  }

  @Get('p/:coalition/feed.atom')
  async feed(@Param('coalition') slug: string, @Res() response: Response): Promise<void> {
    const { coalition, things } = await this.read(slug, IN_FEED, 'ANNOUNCED');
    const feed = new Feed({
      id: this.addresses.of(paths.publicCoalition(slug)),
      link: this.addresses.of(paths.publicCoalition(slug)),
      title: xml(coalition.name),
      updated: things[0]?.at ?? coalition.createdAt,
      feedLinks: { atom: this.addresses.of(paths.publicFeed(slug)) },
      copyright: '',
    });
    for (const thing of things) {
      feed.addItem({
        id: this.addresses.of(thing.path),
        link: this.addresses.of(thing.path),
        title: xml(`${thing.group} ${thing.code}: ${thing.title}`),
        description: xml(this.about(thing)),
        date: thing.at,
      });
    }
    response
      .setHeader('Cache-Control', 'public, no-cache')
      .type('application/atom+xml; charset=utf-8')
      .send(feed.atom1());
  }

  @Get('sitemap.xml')
  async map(@Res() response: Response): Promise<void> {
    const [things, people] = await Promise.all([
      publicThings(this.database.prisma, null, IN_MAP),
      pathsOfPublicPeople(this.database.prisma, IN_MAP),
    ]);
    const coalitions = [...new Set(things.map(({ coalition }) => coalition))].map(paths.publicCoalition);
    const urls = [...coalitions, ...things.map(({ path }) => path), ...people].map(
      (path) => `<url><loc>${xml(this.addresses.of(path))}</loc></url>`,
    );
    response
      .setHeader('Cache-Control', 'public, no-cache')
      .type('application/xml; charset=utf-8')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>\n`,
      );
  }

  @Get('robots.txt')
  robots(@Res() response: Response): void {
    const closed = ['/graphql', '/api/', '/files/', '/sign-in', '/claim', '/p/confirm/', '/p/not-me/'];
    response
      .type('text/plain; charset=utf-8')
      .send(
        [
          'User-agent: *',
          ...closed.map((path) => `Disallow: ${path}`),
          `Sitemap: ${this.addresses.of('/sitemap.xml')}`,
          '',
        ].join('\n'),
      );
  }

  private about(thing: PublicThing): string {
    const { t } = this.messages;
    const { kind, closes } = thing;
    return kind === 'ROUND' && closes
      ? t('door.until', { closes: this.addresses.instant(closes.at, closes.zone) })
      : [t('door.publication'), aboutEditions(this.messages, thing)].filter(Boolean).join(' ');
  }

  private async read(slug: string, most: number, told: 'THERE' | 'ANNOUNCED' = 'THERE') {
    const context = new RequestContext(this.database, null, null);
    const coalition = await context.read.coalitionBySlug.load(slug);
    if (!coalition) throw new DomainError('NOT_FOUND');
    const [things, now] = await Promise.all([
      publicThings(this.database.prisma, coalition.id, most, told),
      context.read.now(),
    ]);
    return { coalition, things, now };
  }
}
