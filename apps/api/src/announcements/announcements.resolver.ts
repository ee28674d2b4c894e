/** Announcements through GraphQL. */
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Announcement, Person, Publication } from '@plenary/database';
import type { AnnouncePublicationInput, AnnouncementDraft, AnnouncementDraftInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { AnnouncementsService } from './announcements.service';

@Resolver('Publication')
export class PublicationAnnouncementResolver {
  constructor(private readonly announcements: AnnouncementsService) {}

  @Query()
  announcementDraft(
    @Context() context: RequestContext,
    @Args('input') input: AnnouncementDraftInput,
  ): Promise<AnnouncementDraft> {
    return this.announcements.draft(context, input);
  }

  @Mutation()
  announcePublication(
    @Context() context: RequestContext,
    @Args('input') input: AnnouncePublicationInput,
  ): Promise<Publication> {
    return this.announcements.announce(context, input);
  }

  @ResolveField()
  announcement(@Parent() { id }: Publication, @Context() context: RequestContext): Promise<Announcement | null> {
    return context.read.announcementOfPublication.load(id);
  }
}

@Resolver('Announcement')
export class AnnouncementResolver {
  @ResolveField()
  announcedBy(
    @Parent() { announcedBy }: Announcement,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return announcedBy ? context.read.person.load(announcedBy) : null;
  }
}
