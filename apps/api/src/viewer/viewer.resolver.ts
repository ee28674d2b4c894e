/** Who asks, and the small things of the installation itself. */
import { Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import type { OutboxMail } from '@plenary/database';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { DEMO_SIGN_INS } from '../demo/demo-sign-ins';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import type { Config } from '../platform/tokens';
import { CONFIG } from '../platform/tokens';

/** The demo shows its last mails; it sends none. */
const MAILS_SHOWN = 50;

@Resolver('Viewer')
export class ViewerResolver {
  constructor(
    private readonly coalitionsService: CoalitionsService,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query()
  viewer(): Record<string, never> {
    return {};
  }

  @Query()
  demoSignIns() {
    return this.config.demo ? DEMO_SIGN_INS : [];
  }

  @Query()
  async demoMails() {
    if (!this.config.demo) return [];
    const mails = await this.database.prisma.outboxMail.findMany({ orderBy: { createdAt: 'desc' }, take: MAILS_SHOWN });
    return mails.map(({ address, ...mail }: OutboxMail) => ({ ...mail, to: address }));
  }

  @Mutation()
  readClock(): Promise<Date> {
    return this.database.now();
  }

  @ResolveField()
  person(@Parent() _viewer: unknown, @Context() context: RequestContext) {
    return context.personId ? context.read.person.load(context.personId) : null;
  }

  @ResolveField()
  address(@Parent() _viewer: unknown, @Context() context: RequestContext): string | null {
    return context.account?.address ?? null;
  }

  @ResolveField()
  async language(@Parent() _viewer: unknown, @Context() context: RequestContext): Promise<string | null> {
    return (context.personId && (await context.read.person.load(context.personId))?.language) || null;
  }

  @ResolveField()
  demo(): boolean {
    return this.config.demo;
  }

  @ResolveField()
  coalitions() {
    return this.coalitionsService.all();
  }

  @ResolveField()
  viewerCan(): [] {
    return [];
  }
}
