/**
 * The resource hub as it is read: pages of offers and needs, the gaps between them, and single entries as far as one may
 * know of them. What is or was listed is everybody's; what waits or never was listed is for those who hold a role in the
 * coalition; the words of what is withdrawn are for who proposed it and for those who moderate.
 */
import { Injectable } from '@nestjs/common';
import type { Coalition, HubEntry } from '@plenary/database';
import {
  LIMITS,
  SIDE_OF_KIND,
  hubGaps,
  isEntitled,
  isSought,
  isTaggedAs,
  standardsInUse,
  viewerCan,
} from '@plenary/domain';
import type { Action, HubFilter, HubSide, HubWords } from '@plenary/domain';
import { check, isUuid, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Cursors } from '../platform/record/cursor';
import { StandardsService } from '../standards/standards.service';
import type { TaggedEntry } from './hub.loader';

const MOST = 100;
const MOST_GAPS = 500;
const ACTIONS = ['REVISE_HUB_ENTRY', 'MODERATE_HUB'] as const satisfies readonly Action[];

export interface HubWish {
  sought: HubFilter;
  first: number;
  after?: string | null;
}

@Injectable()
export class HubReadingService {
  constructor(
    private readonly cursors: Cursors,
    private readonly standards: StandardsService,
  ) {}

  async page(context: RequestContext, { id: coalitionId }: Coalition, side: HubSide, wish: HubWish) {
    const { first } = wish;
    this.checkWish(wish, MOST);
    const list = `hub:${coalitionId}:${side}`;
    const after = wish.after ? (JSON.parse(this.cursors.open(list, wish.after)) as Place) : null;
    const found = (await this.sought(context, coalitionId, wish.sought)).filter(
      ({ kind }) => SIDE_OF_KIND[kind] === side,
    );
    const rest = after ? found.filter((one) => isBehind(placeOf(one), after)) : found;
    const shown = rest.slice(0, first);
    const last = shown.at(-1);
    return {
      total: found.length,
      entries: await this.entriesOf(context, shown),
      next: rest.length > first && last ? this.cursors.seal(list, JSON.stringify(placeOf(last))) : null,
    };
  }

  async gaps(context: RequestContext, { id, regions }: Coalition, wish: HubWish) {
    this.checkWish(wish, MOST_GAPS);
    const gaps = hubGaps(await context.read.listedInHub.load(id), regions).filter((gap) =>
      isTaggedAs({ ...gap, standards: [gap.standard] }, wish.sought),
    );
    return { total: gaps.length, gaps: gaps.slice(0, wish.first) };
  }

  /** Everything that is listed and looked for, with its words. */
  async listed(context: RequestContext, { id }: Coalition, sought: HubFilter): Promise<HubEntry[]> {
    this.checkWish({ sought, first: 1 }, MOST);
    return this.entriesOf(context, await this.sought(context, id, sought));
  }

  async standardsInUse(context: RequestContext, { id }: Coalition): Promise<string[]> {
    return standardsInUse(await context.read.listedInHub.load(id));
  }

  /** Those in use as they are named here, and those on lists of standards. */
  async standardsToChoose(context: RequestContext, { id }: Coalition): Promise<string[]> {
    const [listed, names] = await Promise.all([context.read.listedInHub.load(id), this.standards.namesIn(context, id)]);
    return standardsInUse([...listed, { standards: names }]);
  }

  /** For those who hold a role in the coalition; others get none. */
  async waiting(context: RequestContext, { id }: Coalition): Promise<HubEntry[]> {
    if (!(await context.isInside(id))) return [];
    return this.entriesOf(context, await context.read.waitingForHub.load(id));
  }

  /** Null for what does not exist and for what the viewer may not know of. */
  async find(context: RequestContext, id: string): Promise<HubEntry | null> {
    const row = isUuid(id) ? await context.read.hubEntry.load(id) : null;
    return row && (row.listedAt !== null || (await context.isInside(row.coalitionId))) ? row : null;
  }

  async wordsOf(context: RequestContext, row: HubEntry): Promise<HubWords | null> {
    if (row.state !== 'WITHDRAWN') return row;
    const { coalitionId, proposedBy } = row;
    const standing = await context.standing();
    const mayRead =
      isEntitled(standing, 'MODERATE_HUB', { coalitionId }) ||
      isEntitled(standing, 'REVISE_HUB_ENTRY', { coalitionId, authorId: proposedBy });
    return mayRead ? row : null;
  }

  /** People are named to those inside alone. */
  async personOf(context: RequestContext, { coalitionId }: HubEntry, personId: string | null) {
    return personId && (await context.isInside(coalitionId)) ? context.read.person.load(personId) : null;
  }

  /** What has ended offers nothing. */
  async viewerCan(context: RequestContext, { coalitionId, proposedBy, state }: HubEntry): Promise<Action[]> {
    if (state !== 'PROPOSED' && state !== 'LISTED') return [];
    return viewerCan(await context.standing(), { coalitionId, authorId: proposedBy }, ACTIONS);
  }

  private async sought(context: RequestContext, coalitionId: string, sought: HubFilter): Promise<TaggedEntry[]> {
    return (await context.read.listedInHub.load(coalitionId)).filter((one) => isSought(one, sought));
  }

  private async entriesOf(context: RequestContext, of: readonly { id: string }[]): Promise<HubEntry[]> {
    const rows = await Promise.all(of.map(({ id }) => context.read.hubEntry.load(id)));
    return rows.filter((row) => row !== null);
  }

  private checkWish({ sought, first }: HubWish, most: number): void {
    check({
      region: text(sought.region, { max: LIMITS.name }),
      standard: text(sought.standard, { max: LIMITS.name }),
      first: first >= 1 && first <= most ? null : 'out-of-range',
    });
  }
}

interface Place {
  at: number;
  id: string;
}
const placeOf = ({ listedAt, id }: TaggedEntry): Place => ({ at: listedAt?.getTime() ?? 0, id });
const isBehind = (one: Place, other: Place): boolean => one.at < other.at || (one.at === other.at && one.id < other.id);
