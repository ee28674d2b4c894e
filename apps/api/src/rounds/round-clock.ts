/** Looks every few seconds whether the clock has ended a round or brought its end near, so that live screens and readers hear of it. */
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { log } from '../platform/log';
import type { Config } from '../platform/tokens';
import { CONFIG } from '../platform/tokens';
import { ReviewReminders } from '../reviewers/review-reminders';
import { RoundReminders } from './round-reminders';
import { RoundsService } from './rounds.service';

const EVERY = 5_000;

@Injectable()
export class RoundClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly rounds: RoundsService,
    private readonly reminders: RoundReminders,
    private readonly reviews: ReviewReminders,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.jobs !== 'none') this.wait();
  }

  private wait(): void {
    this.timer = setTimeout(() => {
      this.running = this.rounds
        .settleDue()
        .then(() => this.reminders.postDue())
        .then(() => this.reviews.postDue())
        .catch((error: unknown) => log.warn({ err: error }, 'rounds could not be looked after'))
        .finally(() => this.timer && this.wait());
    }, EVERY);
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.running;
  }
}
